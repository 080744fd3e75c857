//! Builds the crates under `crates/`, for uses of the macros that need a crate of their own.

use std::path::Path;
use std::process::{Command, Output};

/// Runs cargo in the workspace of these crates, with the dependency versions of this one, which are available locally.
fn cargo(arguments: &[&str]) -> Output {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let crates = tests.join("crates");
    std::fs::copy(tests.join("../Cargo.lock"), crates.join("Cargo.lock"))
        .expect("the workspace has a lock file");
    Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(&crates)
        .env("CARGO_TARGET_DIR", tests.join("../target/crates"))
        .output()
        .expect("cargo should run")
}

#[test]
fn every_crate_builds_without_a_warning() {
    let output = cargo(&[
        "clippy",
        "--offline",
        "--quiet",
        "--workspace",
        "--exclude=mistakes-*",
        "--",
        "--deny=warnings",
    ]);
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && messages.is_empty(), "{messages}");
}

/// In edition 2015, `::core` and `::obs_codes` are not the crates.
#[test]
fn messages_are_the_same_in_edition_2015() {
    let output = cargo(&[
        "check",
        "--offline",
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

/// Texts of a spec are never run as doctests, and only become plain text in the documentation.
#[test]
fn rustdoc_shows_texts_as_they_are() {
    let package = "--package=macro-hostile-texts";
    let tested = cargo(&["test", "--offline", "--quiet", "--doc", package]);
    let told = String::from_utf8_lossy(&tested.stdout);
    assert!(
        tested.status.success() && told.contains("running 0 tests"),
        "{told}"
    );

    let documented = cargo(&["doc", "--offline", "--quiet", "--no-deps", package]);
    let messages = String::from_utf8_lossy(&documented.stderr);
    assert!(
        documented.status.success() && messages.is_empty(),
        "{messages}"
    );
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/crates/doc");
    let pages = pages.join("macro_hostile_texts/hostile");
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
