//! Catalogues that are loaded at run time, checked and compared.

use std::path::Path;
use std::process::Command;

use obs_codes_spec::{Source, check};

use crate::support::{command, file, in_any_repository, pipe, root, run};

const GATEWAY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/export/gateway.yaml");

#[test]
fn any_catalogue_is_explained() {
    let ran = run(&["--spec", GATEWAY, "NoSuchRoute"]);
    assert_eq!(ran.code, 0);
    assert!(
        ran.stdout.contains("No route has that name."),
        "{}",
        ran.stdout
    );
    assert!(
        ran.stdout
            .contains("Support     If it persists, tell support the request id (x-request-id)"),
        "{}",
        ran.stdout
    );
    assert!(
        ran.stdout
            .contains("Read more   https://example.com/errors#NoSuchRoute"),
        "{}",
        ran.stdout
    );
    let old = run(&["--spec", GATEWAY, "OldRoute"]);
    assert!(
        old.stdout
            .contains("deprecated since 0.2.0: use NoSuchRoute"),
        "{}",
        old.stdout
    );
    assert_eq!(run(&["--spec", GATEWAY, "NoSuchKey"]).code, 1);
}

#[test]
fn any_catalogue_reads_its_own_responses() {
    let text = "HTTP/1.1 404 Not Found\r\nx-request-id: 7f\r\n\r\n{\"fault\": \"NoSuchRoute\", \"why\": \"Moved to b\"}";
    let answer = pipe(&["--spec", GATEWAY, "--json"], text.as_bytes()).json();
    assert_eq!(answer[0]["error_code"], "NoSuchRoute");
    assert_eq!(answer[0]["request_id"], "7f");
    assert_eq!(answer[0]["causes"][0]["id"], "route-moved");
}

/// As a shell writes `--spec spec/*.yaml NoSuchKey`.
#[test]
fn several_files_are_one_catalogue() {
    let folder = root().join("spec");
    let folder = folder.to_str().unwrap();
    let files = built_in();
    let files: Vec<_> = files.iter().map(String::as_str).collect();
    let by_shell = [&["--spec"], &files[..], &["NoSuchKey"]].concat();
    let each: Vec<_> = files
        .iter()
        .flat_map(|file| ["--spec", file])
        .chain(["NoSuchKey"])
        .collect();
    for args in [&by_shell[..], &each, &["--spec", folder, "NoSuchKey"]] {
        let ran = run(args);
        assert!(
            ran.stdout.starts_with("NoSuchKey  404 Not Found"),
            "{args:?}: {}",
            ran.stderr
        );
    }
}

/// The files of the built-in catalogue.
fn built_in() -> Vec<String> {
    let files = std::fs::read_dir(root().join("spec"))
        .unwrap()
        .map(|file| file.unwrap().path());
    let specs = files.filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    let mut specs: Vec<_> = specs
        .map(|path| path.to_str().unwrap().to_owned())
        .collect();
    specs.sort();
    specs
}

#[test]
fn a_spec_with_mistakes_cannot_be_used() {
    let ran = pipe(
        &["--spec", "-", "404"],
        b"statuses: [{ code: 404, reson: x, description: y }]",
    );
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(
        ran.stderr
            .contains("error: unknown key `reson` in a status; did you mean `reason`?\n --> -:1:"),
        "{}",
        ran.stderr
    );
}

const WRONG: &str = "\
statuses:
  - code: 404
    reson: Not Found
    description: It is not there.
error_codes:
  - { code: A, status: 405, description: d. }
";

/// As `obs_codes!` shows them, which renders the same mistakes with the same function.
#[test]
fn check_shows_every_mistake() {
    let path = file("wrong.yaml", WRONG);
    let name = path.to_str().unwrap();
    let ran = run(&["check", name]);
    assert_eq!(ran.code, 1);
    let sources = [Source::new(name, WRONG)];
    let (_, mistakes) = check(&sources);
    assert!(mistakes.shown.len() >= 2);
    for mistake in &mistakes.shown {
        let shown = format!("error: {}\n\n", mistake.render());
        assert!(
            ran.stdout.contains(&shown),
            "{shown}\nis not in\n{}",
            ran.stdout
        );
    }
    let json = run(&["check", "--json", name]);
    assert_eq!(json.code, 1);
    let first = &json.json()["mistakes"][0];
    assert_eq!(
        (
            first["file"].as_str(),
            first["line"].as_u64(),
            first["column"].as_u64()
        ),
        (Some(name), Some(3), Some(5))
    );
    assert_eq!(first["length"], 5);
    assert_eq!(
        first["message"],
        "unknown key `reson` in a status; did you mean `reason`?"
    );
}

#[test]
fn check_accepts_valid_specs() {
    let ran = run(&["check", root().join("spec").to_str().unwrap()]);
    assert_eq!(ran.code, 0);
    assert!(
        ran.stdout.ends_with("error codes: no mistakes\n"),
        "{}",
        ran.stdout
    );
    assert_eq!(
        run(&["check", "--json", GATEWAY]).json()["mistakes"]
            .as_array()
            .unwrap()
            .len(),
        0
    );
}

#[test]
fn a_missing_file_is_an_invalid_argument() {
    for args in [
        &["check", "nowhere.yaml"][..],
        &["--spec", "nowhere.yaml", "404"],
        &["diff", "nowhere.yaml", GATEWAY],
        &["export", "-f", "json", "nowhere.yaml"],
    ] {
        let ran = run(args);
        assert_eq!(ran.code, 2, "{args:?}");
        let said = ran.stdout + &ran.stderr;
        assert!(
            said.starts_with("error: there is no file `nowhere.yaml`"),
            "{args:?}: {said}"
        );
        assert_eq!(said.lines().count(), 1, "{args:?}: {said}");
    }
}

#[test]
fn diff_reports_breaking_changes() {
    let gateway = std::fs::read_to_string(GATEWAY).unwrap();
    assert_eq!(run(&["diff", GATEWAY, GATEWAY]).code, 0);
    let reworded = file(
        "reworded.yaml",
        gateway.replace("It broke.", "It is broken."),
    );
    let ran = run(&["diff", GATEWAY, reworded.to_str().unwrap()]);
    assert_eq!(ran.code, 0);
    assert!(ran.stdout.starts_with("harmless: the description of StatusCode::InternalServerError has changed\n  - It broke.\n  + It is broken.\n"), "{}", ran.stdout);
    let renamed = file(
        "renamed.yaml",
        gateway.replace("code: NoSuchRoute", "code: RouteUnknown"),
    );
    let ran = run(&["diff", GATEWAY, renamed.to_str().unwrap(), "--json"]);
    assert_eq!(ran.code, 1);
    let changes = ran.json();
    assert_eq!(changes["breaking"], 2);
    assert_eq!(changes["changes"][0]["id"], "error-code-key-changed");
    // From standard input, as `git show` writes it.
    assert_eq!(pipe(&["diff", "-", GATEWAY], gateway.as_bytes()).code, 0);
}

#[test]
fn a_side_of_a_diff_may_have_several_files() {
    let folder = root().join("spec");
    let files = built_in();
    let files: Vec<_> = files.iter().map(String::as_str).collect();
    let ran = run(&[&["diff", folder.to_str().unwrap(), "--"], &files[..]].concat());
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (0, "Nothing has changed.\n")
    );
}

/// A repository whose spec breaks its users between two commits.
#[test]
fn diff_reads_a_side_from_git() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("repository");
    _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("spec")).unwrap();
    let git = |args: &[&str]| {
        let names = [
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@example.com",
            "-c",
            "commit.gpgsign=false",
        ];
        let mut git = Command::new("git");
        in_any_repository(&mut git);
        git.current_dir(&folder)
            .env("GIT_CONFIG_GLOBAL", "/dev/null");
        let output = git.args(names).args(args).output();
        output.is_ok_and(|output| output.status.success())
    };
    if !git(&["init", "--quiet"]) {
        println!("skipped: there is no git");
        return;
    }
    let gateway = std::fs::read_to_string(GATEWAY).unwrap();
    std::fs::write(folder.join("spec/gateway.yaml"), &gateway).unwrap();
    assert!(git(&["add", "."]) && git(&["commit", "--quiet", "--message", "a"]));
    std::fs::write(
        folder.join("spec/gateway.yaml"),
        gateway.replace("reason: Conflict", "reason: Clash"),
    )
    .unwrap();
    for sides in [
        ["HEAD:spec", "spec"],
        ["HEAD:spec/gateway.yaml", "spec/gateway.yaml"],
    ] {
        let output = command(&["diff", sides[0], sides[1]])
            .current_dir(&folder)
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(
            said.starts_with(
                "breaking: StatusCode::Conflict no longer compiles: renamed to StatusCode::Clash\n"
            ),
            "{said}"
        );
    }
    let output = command(&["diff", "HEAD~9:spec", "spec"])
        .current_dir(&folder)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("git says: ")
    );
}
