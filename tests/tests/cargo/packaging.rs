//! What is published is complete: it builds and runs where this workspace is not.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{self, Project};

#[test]
fn a_fresh_crate_builds_and_runs_with_the_packages_alone() {
    let project = Project::empty("packaged");
    let [runtime, macros] = packages(&project);
    check_files(&runtime, &macros);
    project.write(
        "Cargo.toml",
        &format!(
            "{}\n[patch.crates-io]\n{}\n[workspace]\n",
            support::manifest_with("packaged", &runtime),
            support::dependency("obs-codes-macros", &macros),
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
}

/// Packages the workspace, and unpacks obs-codes and its macros into the project.
fn packages(project: &Project) -> [PathBuf; 2] {
    // Cargo's own verification takes the macros from its cache of unpacked packages, where those of an earlier run with this
    // version would lie. The project is the better verification.
    let mut cargo = project.cargo(&["package", "--workspace", "--allow-dirty", "--no-verify"]);
    let output = cargo.current_dir(support::workspace()).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    let version = version();
    ["obs-codes", "obs-codes-macros"].map(|name| {
        let folder = format!("{name}-{version}");
        let package = project
            .target()
            .join("package")
            .join(format!("{folder}.crate"));
        let unpacking = Command::new("tar")
            // Not with the times of the package, which are the same in every one: by them cargo would build nothing anew.
            .arg("-xmzf")
            .arg(package)
            .arg("-C")
            .arg(project.path(""))
            .status();
        assert!(unpacking.expect("tar is there").success());
        refuse_links(&project.path(&folder));
        project.path(&folder)
    })
}

/// The version of both crates.
fn version() -> String {
    let manifest = fs::read_to_string(support::workspace().join("Cargo.toml")).unwrap();
    let line = manifest.lines().find(|line| line.starts_with("version = "));
    line.unwrap().split('"').nth(1).unwrap().to_owned()
}

fn refuse_links(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let kind = entry.file_type().unwrap();
        assert!(!kind.is_symlink(), "{} is a link", entry.path().display());
        if kind.is_dir() {
            refuse_links(&entry.path());
        }
    }
}

/// What is a link in this workspace, as most systems can make them, is a file in the packages, with all that it says.
fn check_files(runtime: &Path, macros: &Path) {
    let same = |package: &Path, file: &str, ours: &str| {
        let packaged = fs::read_to_string(package.join(file)).unwrap();
        let ours = fs::read_to_string(support::workspace().join(ours)).unwrap();
        assert_eq!(packaged, ours, "{file}");
    };
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        same(runtime, licence, licence);
        same(macros, licence, licence);
    }
    same(runtime, "README.md", "README.md");
    let hash = "obs-codes/src/private/hash.rs";
    same(macros, "src/generate/hash.rs", hash);
    for spec in fs::read_dir(support::workspace().join("spec")).unwrap() {
        let spec = format!("spec/{}", spec.unwrap().file_name().to_str().unwrap());
        same(runtime, &spec, &spec);
    }
}
