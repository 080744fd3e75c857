//! What `diff` says of versions of this repository's own spec, next to each other, to be read as a reviewer would. `UPDATE_EXPECT=1`
//! rewrites it.

use std::path::PathBuf;
use std::process::Command;

use expect_test::{ExpectFile, expect_file};

#[track_caller]
fn says(versions: [&str; 2], exit: i32, expected: &ExpectFile) {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "history"]
        .iter()
        .collect();
    let output = Command::new(env!("CARGO_BIN_EXE_obs-codes"))
        .arg("diff")
        .env_remove("CLICOLOR_FORCE")
        .args(versions.map(|version| folder.join(version).with_extension("yaml")))
        .output()
        .unwrap();
    expected.assert_eq(&String::from_utf8(output.stdout).unwrap());
    assert_eq!(output.status.code(), Some(exit));
}

#[test]
fn facts_were_corrected() {
    says(["1-first", "2-corrected"], 0, &expect_file!["1-2.txt"]);
}

#[test]
fn pages_of_codes_were_named() {
    says(["2-corrected", "3-addresses"], 0, &expect_file!["2-3.txt"]);
}

#[test]
fn causes_were_told_apart() {
    says(
        ["3-addresses", "4-further-causes"],
        0,
        &expect_file!["3-4.txt"],
    );
}

/// The other way around, what was added is gone.
#[test]
fn back_to_the_beginning() {
    says(["4-further-causes", "1-first"], 1, &expect_file!["4-1.txt"]);
}
