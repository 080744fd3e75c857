//! Builds the crates under `crates/`, which use the derive as only a crate of its own can.

use std::path::Path;
use std::process::Command;

#[test]
fn every_crate_builds_without_a_warning() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let crates = tests.join("crates");
    // The versions of this workspace, which are on the machine already: nothing is downloaded.
    std::fs::copy(tests.join("../Cargo.lock"), crates.join("Cargo.lock"))
        .expect("the workspace has a lock file");

    let output = Command::new(env!("CARGO"))
        .args([
            "clippy",
            "--workspace",
            "--offline",
            "--quiet",
            "--",
            "--deny",
            "warnings",
        ])
        .current_dir(&crates)
        .env("CARGO_TARGET_DIR", tests.join("../target/crates"))
        .output()
        .expect("cargo runs");

    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && messages.is_empty(), "{messages}");
}
