//! Build results do not depend on the folder.

use std::fs;
use std::path::Path;

use crate::support::{self, Project};

/// Writes a library with a spec of its own, and a program for cargo to run.
fn fill(project: &Project) {
    support::copy_workspace(project, "user");
    project.write(
        "user/Cargo.toml",
        &support::manifest_with("reproducible", Path::new("../obs-codes")),
    );
    project.write(
        "user/src/lib.rs",
        "macro_rules! catalogue { ($path:literal) => { obs_codes::obs_codes! { path = [$path, \"../specs/b.yaml\"] } } }
         pub mod nested;
         catalogue!(\"a.yaml\");",
    );
    project.write(
        "user/src/nested/mod.rs",
        "pub mod again { catalogue!(\"a.yaml\"); }",
    );
    project.write(
        "user/src/main.rs",
        "fn main() { println!(\"{} {}\", reproducible::StatusCode::Teapot, obs_codes::StatusCode::NotFound); }",
    );
    project.write(
        "user/a.yaml",
        "statuses: [{ code: 418, name: Teapot, reason: Kettle, description: It is no kettle. }]",
    );
    project.write(
        "specs/b.yaml",
        "error_codes: [{ code: NoTea, status: 418, description: It is empty. }]",
    );
}

/// Builds the project; returns the compiled libraries of obs-codes and of its user.
fn libraries(project: &Project, flags: &str, profile: &str) -> [(&'static str, Vec<u8>); 2] {
    // Written only now, so that cargo does not consider the files as built in the other folder.
    fill(project);
    let mut cargo = project.cargo(&["run", "--bin", "reproducible", "--profile", profile]);
    cargo
        // Folders may have blanks, at which `RUSTFLAGS` would be split.
        .env("CARGO_ENCODED_RUSTFLAGS", flags)
        // Incremental builds use generated names in object files, which differ even in the same folder.
        .env("CARGO_INCREMENTAL", "0");
    project
        .run_by(&mut cargo)
        .rebuilt("418 Kettle 404 Not Found");
    let built = project
        .target()
        .join(if profile == "dev" { "debug" } else { profile });
    ["libobs_codes", "libreproducible"].map(|name| (name, library(&built, name)))
}

/// Reads a library from where cargo also puts dependencies, with a hash in the name.
fn library(built: &Path, name: &str) -> Vec<u8> {
    let start = format!("{name}-");
    let is_it = |file: &Path| {
        file.extension().is_some_and(|end| end == "rlib")
            && file
                .file_name()
                .unwrap()
                .to_str()
                .unwrap()
                .starts_with(&start)
    };
    let files = fs::read_dir(built.join("deps")).unwrap();
    let mut found = files
        .map(|file| file.unwrap().path())
        .filter(|path| is_it(path));
    let path = found.next().expect("cargo should have built it");
    assert!(found.next().is_none(), "several are called {name}");
    let bytes = fs::read(&path).unwrap();
    fs::remove_file(path).unwrap();
    bytes
}

fn mentions(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

#[test]
fn two_folders_give_the_same_bytes() {
    let one = Project::in_folder("reproducible", "one").with_own_target();
    let other =
        Project::in_folder("reproducible", "another-with-a-longer-name").with_target_of(&one);
    let folders = [&one, &other].map(|project| project.path("").to_str().unwrap().to_owned());
    // The same flags for both, so that dependencies are built only once.
    let flags = folders
        .each_ref()
        .map(|folder| format!("--remap-path-prefix={folder}=/x/"))
        .join("\u{1f}");
    for profile in ["dev", "release"] {
        let built = [&one, &other].map(|project| libraries(project, &flags, profile));
        for (name, bytes) in built.iter().flatten() {
            for folder in &folders {
                assert!(!mentions(bytes, folder), "{folder} is in {name}, {profile}");
            }
        }
        for ((name, one), (_, other)) in built[0].iter().zip(&built[1]) {
            assert!(one == other, "{name} differs, {profile}");
        }
    }
}
