//! Builds the crates under `crates/`, for uses of the macros that need a crate of their own.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use obs_codes_tests::cargo::{copy_lock_file, workspace};

fn target() -> PathBuf {
    workspace().join("target/crates")
}

/// Runs cargo in the workspace of these crates.
fn cargo(arguments: &[&str]) -> Output {
    let mut cargo = command(&target(), arguments);
    cargo.output().expect("cargo should run")
}

fn command(target: &Path, arguments: &[&str]) -> Command {
    let crates = workspace().join("tests/crates");
    copy_lock_file(&crates);
    obs_codes_tests::cargo::cargo(&crates, target, arguments)
}

#[test]
fn every_crate_builds_without_a_warning() {
    let has_clippy = cargo(&["clippy", "--version"]).status.success();
    let tool = if has_clippy { "clippy" } else { "check" };
    let output = cargo(&[
        tool,
        "--quiet",
        "--workspace",
        "--exclude=mistakes-*",
        "--exclude=unstable-*",
    ]);
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && messages.is_empty(), "{messages}");
}

/// Some users have unstable features turned on. Only this crate may use them here, as on nightly.
#[test]
fn items_of_unstable_macros_build() {
    // Build scripts of dependencies run again if the variable changes, so crates of a shared target folder would be rebuilt each time.
    let target = workspace().join("target/crates-unstable");
    let mut cargo = command(
        &target,
        &["check", "--offline", "--quiet", "--package=unstable-macro"],
    );
    cargo.env("RUSTC_BOOTSTRAP", "unstable_macro");
    let output = cargo.output().expect("cargo should run");
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && messages.is_empty(), "{messages}");
}

/// In edition 2015, `::core` and `::obs_codes` are not the crates.
#[test]
fn messages_are_the_same_in_edition_2015() {
    let output = cargo(&[
        "check",
        "--quiet",
        "--package=mistakes-edition-2015",
        "--message-format=short",
    ]);
    let messages = String::from_utf8_lossy(&output.stderr);
    let mistakes = [
        "lib.rs:5:11: error: unknown key `stauts` on a variant; did you mean `status`?",
        "lib.rs:11:20: error[E0277]: 419 is not a status of this catalogue",
        "lib.rs:13:20: error[E0080]: evaluation panicked: `BucketNotFound` is not a cause of `403`",
        "lib.rs:15:19: error[E0599]: no variant or associated item named `BucketNotFund` found",
        "lib.rs:17:5: error[E0277]: no status of the catalogue has this name, so it needs `#[obs(…)]`",
        "error: unknown key `reson` in a status; did you mean `reason`?",
    ];
    for mistake in mistakes {
        assert!(messages.contains(mistake), "{mistake}\n\n{messages}");
    }
    let errors = messages.lines().filter(|line| line.contains(": error"));
    assert_eq!(errors.count(), mistakes.len(), "{messages}");
}

#[test]
fn a_box_asks_for_the_feature_alloc() {
    let package = "--package=mistakes-without-alloc";
    let output = cargo(&["check", "--offline", "--quiet", package]);
    let messages = String::from_utf8_lossy(&output.stderr);
    let note = "if the error is in a `Box` or an `Arc`, turn on the feature `alloc` of obs-codes";
    assert!(messages.contains(note), "{messages}");
    assert_eq!(messages.matches("error[").count(), 1, "{messages}");
}

/// Texts of a spec are never run as doctests, and only become plain text in the documentation.
#[test]
fn rustdoc_shows_texts_as_they_are() {
    let package = "--package=macro-hostile-texts";
    let tested = cargo(&["test", "--quiet", "--doc", package]);
    let told = String::from_utf8_lossy(&tested.stdout);
    assert!(
        tested.status.success() && told.contains("running 0 tests"),
        "{told}"
    );

    let documented = cargo(&["doc", "--quiet", "--no-deps", package]);
    let messages = String::from_utf8_lossy(&documented.stderr);
    assert!(
        documented.status.success() && messages.is_empty(),
        "{messages}"
    );
    let pages = target().join("doc/macro_hostile_texts/hostile");
    for name in ["StatusCode", "Cause", "ErrorCode"] {
        let page = std::fs::read_to_string(pages.join(format!("enum.{name}.html")));
        let page = page.expect("the page should exist");
        let (_, page) = page.split_once("id=\"variants\"").expect("variants");
        let (page, _) = page
            .split_once("id=\"implementations\"")
            .expect("methods after the variants");
        for markup in [
            "<script>alert",
            "<table>",
            "<em>",
            "<del>",
            "<ol>",
            "<blockquote>",
            "<h1",
            "<img",
            "<b>",
            "<i>",
            "<sup",
            "example-wrap",
            "href=\"https://link",
            "href=\"https://auto",
            "<!--",
            "©",
        ] {
            assert!(!page.contains(markup), "{markup} in {name}:\n{page}");
        }
    }
}
