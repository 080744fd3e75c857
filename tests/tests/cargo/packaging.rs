//! The published packages are complete: they build and run outside this workspace.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{self, Project};

#[test]
fn a_fresh_crate_builds_and_runs_with_only_the_packages() {
    let project = Project::empty("packaged");
    let [command, libraries @ ..] = packages(&project);
    check_files(&project);
    let patches: Vec<_> = (CRATES[1..].iter().zip(&libraries))
        .map(|((name, _), folder)| support::dependency(name, folder))
        .collect();
    project.write(
        "Cargo.toml",
        &format!(
            "{}\n[patch.crates-io]\n{}\n[workspace]\nmembers = [{:?}]\n",
            support::manifest_with("packaged", &libraries[0]),
            patches.concat(),
            command.file_name().unwrap(),
        ),
    );
    project.write(
        "spec/own.yaml",
        "statuses: [{ code: 418, name: Teapot, reason: I'm a teapot, description: It is one. }]",
    );
    project.write(
        "src/main.rs",
        "mod own { obs_codes::obs_codes!(\"spec/own.yaml\"); }
         fn main() {
             println!(\"{}: {}\", obs_codes::StatusCode::NotFound, obs_codes::Cause::BucketNotFound);
             println!(\"{}\", own::StatusCode::Teapot);
         }",
    );
    project
        .run()
        .rebuilt("404 Not Found: The bucket does not exist.\n418 I'm a teapot");
    let build = project
        .cargo(&["build", "--quiet", "-p", "obs-codes-cli"])
        .output()
        .unwrap();
    assert!(
        build.status.success(),
        "{}",
        String::from_utf8_lossy(&build.stderr)
    );
    let output = Command::new(project.target().join("debug/obs-codes"))
        .arg("NoSuchKey")
        .output();
    let stdout = String::from_utf8(output.unwrap().stdout).unwrap();
    assert!(stdout.starts_with("NoSuchKey  404 Not Found\n"), "{stdout}");
}

/// The published crates, and their folders in this workspace.
const CRATES: [(&str, &str); 5] = [
    ("obs-codes-cli", "obs-codes-cli"),
    ("obs-codes", "obs-codes"),
    ("obs-codes-macros", "obs-codes-macros"),
    ("obs-codes-spec", "obs-codes-spec"),
    ("obs-codes-data", "spec"),
];

/// Packages the workspace, and unpacks the packages into the project.
fn packages(project: &Project) -> [PathBuf; 5] {
    // Cargo's own verification would take the macros from its cache of unpacked packages, which may be those of an earlier run with the
    // same version. The project is a better verification.
    let mut cargo = project.cargo(&["package", "--workspace", "--allow-dirty", "--no-verify"]);
    let output = cargo.current_dir(support::workspace()).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    let version = version();
    CRATES.map(|(name, _)| {
        let folder = format!("{name}-{version}");
        let package = project
            .target()
            .join("package")
            .join(format!("{folder}.crate"));
        let unpacking = Command::new("tar")
            // Do not restore modification times: they are the same in every package, so cargo would not rebuild anything.
            .arg("-xmzf")
            .arg(package)
            .arg("-C")
            .arg(project.path(""))
            .status();
        assert!(unpacking.expect("tar should be installed").success());
        project.path(&folder)
    })
}

/// Returns the version of all crates.
fn version() -> String {
    let manifest = fs::read_to_string(support::workspace().join("Cargo.toml")).unwrap();
    let line = manifest.lines().find(|line| line.starts_with("version = "));
    line.unwrap().split('"').nth(1).unwrap().to_owned()
}

/// Checks that copies equal their originals, in this workspace and in the packages. They are copies because not every system supports
/// links.
fn check_files(project: &Project) {
    let version = version();
    let same = |path: &Path, original: &str| {
        let copy = fs::read_to_string(path).unwrap();
        let original = fs::read_to_string(support::workspace().join(original)).unwrap();
        assert_eq!(copy, original, "{}", path.display());
    };
    for (name, folder) in CRATES {
        let package = project.path(&format!("{name}-{version}"));
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            same(&support::workspace().join(folder).join(licence), licence);
            same(&package.join(licence), licence);
        }
    }
    let package = |name: &str, file: &str| project.path(&format!("{name}-{version}/{file}"));
    same(&package("obs-codes", "README.md"), "README.md");
    for file in [
        "error-codes.yaml",
        "http-status-codes.yaml",
        "responses.yaml",
        "schema.json",
    ] {
        same(&package("obs-codes-data", file), &format!("spec/{file}"));
    }
}

/// On Windows and in some archives, links become text files.
#[test]
fn there_are_no_symbolic_links() {
    let mut git = Command::new("git");
    git.args(["ls-files", "-s"])
        .current_dir(support::workspace());
    let files = match git.output() {
        Ok(output) if output.status.success() => String::from_utf8(output.stdout).unwrap(),
        // Not a git checkout.
        _ => return,
    };
    let links: Vec<_> = files
        .lines()
        .filter(|line| line.starts_with("120000"))
        .collect();
    assert_eq!(links, [""; 0]);
}
