//! Cargo rebuilds when a spec has changed, and only then.

use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::support::{self, Project};

/// A program that prints the reason phrase of the only status in its spec.
const MAIN: &str = "
    mod codes { obs_codes::obs_codes!(\"spec/codes.yaml\"); }
    fn main() { println!(\"{}\", codes::StatusCode::Teapot.reason()); }
";

fn spec(reason: &str) -> String {
    format!(
        "statuses:\n  - {{ code: 418, name: Teapot, reason: {reason}, description: It is a teapot. }}\n"
    )
}

const BROKEN: &str = "statuses:\n  - { code: 418, raison: Teapot, description: It is a teapot. }\n";

fn project(name: &'static str) -> Project {
    let project = Project::new(name, MAIN);
    project.write("spec/codes.yaml", &spec("First"));
    project
}

/// Builds, checks that a second build does nothing, then edits the spec and checks that it is rebuilt.
#[track_caller]
fn follows(project: &Project, path: &str) {
    project.write(path, &spec("First"));
    project.run().prints("First");
    project.run().fresh("First");
    project.write(path, &spec("Second"));
    project.run().rebuilt("Second");
    project.run().fresh("Second");
}

fn set_modified(path: &Path, time: SystemTime) {
    let file = File::options().write(true).open(path).unwrap();
    file.set_modified(time).unwrap();
}

#[test]
fn an_edit_is_followed() {
    follows(&project("edited"), "spec/codes.yaml");
}

#[test]
fn each_of_several_files_is_followed() {
    let project = Project::new(
        "several",
        "
        obs_codes::obs_codes! { path = [\"spec/a.yaml\", \"spec/b.yaml\", \"spec/c.yaml\"] }
        fn main() { println!(\"{}\", StatusCode::ALL.iter().map(|s| s.reason()).collect::<String>()); }
        ",
    );
    let write = |file: &str, code: u16, reason: &str| {
        project.write(
            &format!("spec/{file}.yaml"),
            &format!("statuses: [{{ code: {code}, reason: {reason}, description: It is one. }}]"),
        );
    };
    write("a", 401, "A");
    write("b", 402, "B");
    write("c", 403, "C");
    project.run().prints("ABC");
    write("a", 401, "Aa");
    project.run().rebuilt("AaBC");
    write("b", 402, "Bb");
    project.run().rebuilt("AaBbC");
    write("c", 403, "Cc");
    project.run().rebuilt("AaBbCc");
    project.run().fresh("AaBbCc");
}

#[test]
fn a_file_renamed_over_the_spec_is_followed() {
    let project = project("replaced");
    project.run().prints("First");
    project.write("spec/new.yaml", &spec("Second"));
    fs::rename(
        project.path("spec/new.yaml"),
        project.path("spec/codes.yaml"),
    )
    .unwrap();
    project.run().rebuilt("Second");
}

/// Cargo compares modification times, so it misses an older file moved over a spec, just as it does for Rust sources; the README says so.
/// If cargo ever notices one, it should notice both.
#[test]
fn an_older_file_in_place_of_a_spec_is_treated_like_a_source() {
    let notices = |name: &'static str, replaced: &str, text: &str| {
        let project = project(name);
        project.run().prints("First");
        project.write("new", text);
        set_modified(
            &project.path("new"),
            SystemTime::now() - Duration::from_secs(3600),
        );
        fs::rename(project.path("new"), project.path(replaced)).unwrap();
        noticed_before_touch(&project, replaced)
    };
    assert_eq!(
        notices("older-spec", "spec/codes.yaml", &spec("Second")),
        notices("older-source", "src/main.rs", &second_source()),
    );
}

/// Cargo watches the target that a link had during the build, for specs and sources alike.
#[cfg(unix)]
#[test]
fn a_link_that_leads_elsewhere_is_treated_like_that_of_a_source() {
    let notices = |name: &'static str, replaced: &str, text: &str| {
        let project = project(name);
        let path = project.path(replaced);
        fs::rename(&path, project.path("old")).unwrap();
        link("../old", &path);
        project.run().prints("First");
        project.write("new", text);
        fs::remove_file(&path).unwrap();
        link("../new", &path);
        noticed_before_touch(&project, "old")
    };
    assert_eq!(
        notices("other-spec", "spec/codes.yaml", &spec("Second")),
        notices("other-source", "src/main.rs", &second_source()),
    );
}

fn second_source() -> String {
    MAIN.replace("codes::StatusCode::Teapot.reason()", "\"Second\"")
}

/// Returns `true` if a change is noticed right away. Touching the watched file makes cargo notice it in any case.
#[track_caller]
fn noticed_before_touch(project: &Project, watched: &str) -> bool {
    let noticed = project.run().printed() == "Second";
    set_modified(&project.path(watched), SystemTime::now());
    project.run().prints("Second");
    noticed
}

#[cfg(unix)]
fn link(to: &str, path: &Path) {
    std::os::unix::fs::symlink(to, path).unwrap();
}

#[test]
fn a_broken_spec_is_an_error_until_it_is_fixed() {
    let project = project("broken");
    let error = ["spec/codes.yaml:2:18", "`raison`"];
    project.write("spec/codes.yaml", BROKEN);
    project.run().fails(&error);
    project.write("spec/codes.yaml", &spec("First"));
    project.run().prints("First");
    project.write("spec/codes.yaml", BROKEN);
    project.run().fails(&error);
    project.run().fails(&error);
    project.write("spec/codes.yaml", &spec("Second"));
    project.run().prints("Second");
}

/// As after an editor's undo, or after restoring a backup with its modification time.
#[test]
fn a_spec_is_fixed_by_restoring_its_earlier_text() {
    let project = project("undone");
    let path = project.path("spec/codes.yaml");
    project.run().prints("First");
    let time = fs::metadata(&path).unwrap().modified().unwrap();
    for undone in [SystemTime::now(), time] {
        project.write("spec/codes.yaml", BROKEN);
        project.run().fails(&["`raison`"]);
        project.write("spec/codes.yaml", &spec("First"));
        set_modified(&path, undone);
        project.run().prints("First");
        project.run().fresh("First");
    }
}

#[test]
fn a_deleted_spec_is_an_error_until_it_is_restored() {
    let project = project("deleted");
    project.run().prints("First");
    fs::rename(project.path("spec/codes.yaml"), project.path("kept")).unwrap();
    project.run().fails(&["spec/codes.yaml"]);
    // With its old modification time: cargo rebuilds because the last build failed.
    fs::rename(project.path("kept"), project.path("spec/codes.yaml")).unwrap();
    project.run().prints("First");
    fs::remove_dir_all(project.path("spec")).unwrap();
    project.run().fails(&["spec/codes.yaml"]);
    project.write("spec/codes.yaml", &spec("Second"));
    project.run().prints("Second");
}

#[test]
fn touching_a_spec_does_not_change_the_result() {
    let project = project("touched");
    project.run().prints("First");
    set_modified(&project.path("spec/codes.yaml"), SystemTime::now());
    project.run().prints("First");
    project.run().fresh("First");
}

#[test]
fn a_spec_outside_the_crate_is_followed() {
    let project = Project::empty("outside");
    let main = MAIN.replace("spec/codes", "../../specs/codes");
    project.write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"crates/outside\"]\n",
    );
    project.write("crates/outside/Cargo.toml", &support::manifest("outside"));
    project.write("crates/outside/src/main.rs", &main);
    follows(&project, "specs/codes.yaml");
}

#[test]
fn the_spec_of_a_workspace_member_is_followed_from_any_folder() {
    let project = Project::empty("member");
    project.write("Cargo.toml", "[workspace]\nmembers = [\"member\"]\n");
    project.write("member/Cargo.toml", &support::manifest("member"));
    project.write("member/src/main.rs", MAIN);
    // The member does not refer to the spec in the workspace's folder.
    project.write("spec/codes.yaml", BROKEN);
    follows(&project, "member/spec/codes.yaml");

    let elsewhere = Project::empty("member-elsewhere");
    let manifest = project.path("member/Cargo.toml");
    let run_in = |folder: &Path| {
        let mut cargo = project.cargo(&["run"]);
        project.run_by(
            cargo
                .arg("--manifest-path")
                .arg(&manifest)
                .current_dir(folder),
        )
    };
    for (folder, reason) in [
        (elsewhere.path(""), "Third"),
        (project.path("member/src"), "Fourth"),
    ] {
        project.write("member/spec/codes.yaml", &spec(reason));
        run_in(&folder).rebuilt(reason);
        run_in(&folder).fresh(reason);
        project.run().fresh(reason);
    }
}

#[test]
fn a_call_in_a_nested_module_is_followed() {
    let project = project("nested");
    let main = MAIN.replace(
        "mod codes { obs_codes::obs_codes!(\"spec/codes.yaml\"); }",
        "mod a; use a::b::codes;",
    );
    project.write("src/main.rs", &main);
    project.write("src/a/mod.rs", "pub mod b;");
    project.write(
        "src/a/b.rs",
        "pub mod codes { obs_codes::obs_codes!(\"spec/codes.yaml\"); }",
    );
    follows(&project, "spec/codes.yaml");
}

#[test]
fn a_call_in_a_module_with_a_path_attribute_is_followed() {
    let project = project("path-attribute");
    let main = MAIN.replace(
        "mod codes { obs_codes::obs_codes!(\"spec/codes.yaml\"); }",
        "#[path = \"../generated/a/../codes.rs\"] mod codes;",
    );
    project.write("src/main.rs", &main);
    project.write(
        "generated/codes.rs",
        "obs_codes::obs_codes!(\"spec/codes.yaml\");",
    );
    project.write("generated/a/README", "");
    follows(&project, "spec/codes.yaml");
}

#[test]
fn a_call_in_an_included_file_is_followed() {
    let project = project("included");
    let main = MAIN.replace(
        "obs_codes::obs_codes!(\"spec/codes.yaml\");",
        "include!(\"../generated/codes.rs\");",
    );
    project.write("src/main.rs", &main);
    project.write(
        "generated/codes.rs",
        "obs_codes::obs_codes!(\"spec/codes.yaml\");",
    );
    follows(&project, "spec/codes.yaml");
}

/// The macro that contains the call is in a deeper folder than the macro's caller, and in another crate.
#[test]
fn a_call_made_by_another_macro_is_followed() {
    let call = "obs_codes::obs_codes!(\"spec/codes.yaml\");";
    let project = project("macro-made");
    project.write(
        "src/macros/all/mod.rs",
        &format!("macro_rules! codes {{ () => {{ {call} }} }}"),
    );
    project.write(
        "src/main.rs",
        &format!("#[macro_use] #[path = \"macros/all/mod.rs\"] mod macros; {MAIN}")
            .replace(call, "codes!();"),
    );
    follows(&project, "spec/codes.yaml");

    project.write(
        "src/macros/all/mod.rs",
        "macro_rules! codes { ($path:literal) => { obs_codes::obs_codes!($path); } }",
    );
    project.write(
        "src/main.rs",
        &format!("#[macro_use] #[path = \"macros/all/mod.rs\"] mod macros; {MAIN}")
            .replace(call, "codes!(\"spec/codes.yaml\");"),
    );
    follows(&project, "spec/codes.yaml");
}

#[test]
fn a_call_made_by_a_macro_of_another_crate_is_followed() {
    let project = Project::empty("macro-of-another");
    let manifest = support::manifest("macro-of-another");
    let helper = support::dependency("helper", Path::new("helper"));
    project.write("Cargo.toml", &format!("{manifest}{helper}\n[workspace]\n"));
    project.write("helper/Cargo.toml", &support::manifest("helper"));
    project.write(
        "helper/src/lib.rs",
        "#[doc(hidden)] pub use obs_codes;
         #[macro_export] macro_rules! codes { ($path:literal) => { $crate::obs_codes::obs_codes! { path = $path } } }",
    );
    project.write(
        "src/main.rs",
        &MAIN.replace("obs_codes::obs_codes!", "helper::codes!"),
    );
    follows(&project, "spec/codes.yaml");
}

#[cfg(unix)]
#[test]
fn a_spec_reached_through_links_is_followed() {
    let project = project("linked");
    project.write("elsewhere/deep/specs/real.yaml", &spec("First"));
    fs::remove_dir_all(project.path("spec")).unwrap();
    link("elsewhere/deep/specs", &project.path("spec"));
    link("real.yaml", &project.path("spec/codes.yaml"));
    follows(&project, "elsewhere/deep/specs/real.yaml");

    // In a linked folder, `..` is the parent of the link's target.
    let main = MAIN.replace("spec/codes", "spec/../up");
    project.write("src/main.rs", &main);
    follows(&project, "elsewhere/deep/up.yaml");
}

#[cfg(unix)]
#[test]
fn a_crate_whose_sources_are_reached_through_a_link_is_followed() {
    let project = project("linked-sources");
    fs::create_dir(project.path("elsewhere")).unwrap();
    fs::rename(project.path("src"), project.path("elsewhere/src")).unwrap();
    link("elsewhere/src", &project.path("src"));
    follows(&project, "spec/codes.yaml");
}

#[test]
fn the_built_in_spec_is_followed() {
    let project = Project::empty("built-in");
    support::copy_workspace(&project, "built-in");
    project.write(
        "built-in/Cargo.toml",
        &support::manifest_with("built-in", Path::new("../obs-codes")),
    );
    project.write(
        "built-in/src/main.rs",
        "#[derive(Debug, obs_codes::ObsErrorCodes)]
        #[obs(status = 404)]
        struct Absent;

        fn main() {
            let status = obs_codes::ObsErrorCodes::status_code(&Absent);
            println!(\"{status:?}: {}\", status.description());
        }",
    );
    let documented = "NotFound: The requested resource does not exist.";
    project.run().prints(documented);
    project.run().fresh(documented);
    for edited in ["Nothing there.", "Still nothing there."] {
        edit(&project.path("spec/http-status-codes.yaml"), |spec| {
            let at = spec.find("code: 404").unwrap();
            let start = at + spec[at..].find("description: ").unwrap() + "description: ".len();
            let end = start + spec[start..].find('\n').unwrap();
            format!("{}{edited}{}", &spec[..start], &spec[end..])
        });
        let edited = format!("NotFound: {edited}");
        project.run().rebuilt(&edited);
        project.run().fresh(&edited);
    }
    // The derive knows the statuses too, and must not keep to a name that is gone.
    edit(&project.path("spec/http-status-codes.yaml"), |spec| {
        spec.replace("code: 404\n", "code: 404\n    name: Missing\n")
    });
    project.run().rebuilt("Missing: Still nothing there.");
}

fn edit(path: &Path, change: impl FnOnce(String) -> String) {
    let text = fs::read_to_string(path).unwrap();
    fs::write(path, change(text)).unwrap();
}
