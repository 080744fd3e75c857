//! The command with the catalogue of the example `s3-errors`, which is not ours.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const README: &str = include_str!("../../examples/s3-errors/README.md");
const SPEC: &str = "examples/s3-errors/spec";

/// The command in the folder of the workspace, without colours.
fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_obs-codes"));
    command
        .current_dir(workspace())
        .env_remove("CLICOLOR_FORCE");
    command
}

fn workspace() -> PathBuf {
    let cli = Path::new(env!("CARGO_MANIFEST_DIR"));
    cli.parent().unwrap().to_owned()
}

#[track_caller]
fn run(arguments: &[&str]) -> String {
    let Output {
        status,
        stdout,
        stderr,
    } = command().args(arguments).output().unwrap();
    let stderr = String::from_utf8(stderr).unwrap();
    assert!(status.success(), "{arguments:?}: {stderr}");
    String::from_utf8(stdout).unwrap()
}

/// `UPDATE_EXPECT=1` rewrites the outputs.
#[test]
fn its_readme_shows_what_is_printed() {
    let mut updated = README.to_owned();
    let blocks: Vec<_> = README.split("```console\n$ obs-codes ").skip(1).collect();
    assert_eq!(blocks.len(), 2);
    for block in blocks {
        let (block, _) = block.split_once("```").unwrap();
        let (arguments, shown) = block.split_once('\n').unwrap();
        let printed = run(&arguments.split(' ').collect::<Vec<_>>());
        updated = updated.replace(shown, &printed);
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let path = workspace().join("examples/s3-errors/README.md");
        std::fs::write(path, updated).unwrap();
    } else {
        assert!(README == updated, "{updated}");
    }
}

#[test]
fn all_codes_are_exported() {
    let json: serde_json::Value =
        serde_json::from_str(&run(&["export", "--format", "json", SPEC])).unwrap();
    let codes = json["error_codes"].as_array().unwrap();
    let counts = run(&["check", SPEC]);
    let count = format!(", {} error codes: no mistakes\n", codes.len());
    assert!(counts.ends_with(&count), "{counts}");
    for format in ["markdown", "openapi", "typescript"] {
        let exported = run(&["export", "--format", format, SPEC]);
        for code in codes {
            let code = code["code"].as_str().unwrap();
            assert!(exported.contains(code), "{format} lacks {code}");
        }
    }
}

#[test]
fn it_equals_itself() {
    assert_eq!(run(&["diff", SPEC, SPEC]), "Nothing has changed.\n");
}

/// One message comes with several causes; an element tells which.
#[test]
fn elements_tell_causes_apart() {
    let code = run(&["--spec", SPEC, "PreconditionFailed"]);
    let rule = "the object exists.\n    if Condition begins with \"If-None-Match\"\n";
    assert!(code.contains(rule), "{code}");
    let sent = "<Error><Code>PreconditionFailed</Code><Condition>If-None-Match</Condition></Error>";
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("answer.xml");
    std::fs::write(&path, sent).unwrap();
    let mut command = command();
    command.args(["--spec", SPEC]);
    let output = command.stdin(std::fs::File::open(path).unwrap()).output();
    let answer = String::from_utf8(output.unwrap().stdout).unwrap();
    let cause = "Cause       The request has If-None-Match: * and the object exists.\n";
    assert!(answer.contains(cause), "{answer}");
}
