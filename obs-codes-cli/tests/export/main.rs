//! What `export` writes: as it is, and to tools that know the formats. A tool that is not there is skipped, with a line.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use expect_test::{ExpectFile, expect_file};

const GATEWAY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/export/gateway.yaml");

fn export(format: &str, specs: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_obs-codes"))
        .args(["export", "--format", format])
        .args(specs)
        .env_remove("CLICOLOR_FORCE")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

#[track_caller]
fn writes(format: &str, expected: &ExpectFile) {
    expected.assert_eq(&export(format, &[GATEWAY]));
}

#[test]
fn each_format() {
    writes("json", &expect_file!["gateway.json"]);
    writes("openapi", &expect_file!["gateway.openapi.json"]);
    writes("markdown", &expect_file!["gateway.md"]);
    writes("typescript", &expect_file!["gateway.ts"]);
}

/// A file for a tool, in a folder that other tests do not use.
fn file(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path
}

/// What a tool says; `None` where it is not there.
fn tool(name: &str, args: &[&str]) -> Option<Output> {
    if Command::new(name).arg("--version").output().is_ok() {
        return Some(Command::new(name).args(args).output().unwrap());
    }
    println!("skipped: there is no {name}");
    None
}

#[track_caller]
fn accepts(output: &Output) {
    let said = [&output.stdout[..], &output.stderr].concat();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&said)
    );
}

/// The built-in catalogue, and one that has everything.
const CATALOGUES: [(&str, &[&str]); 2] = [("built-in", &[]), ("gateway", &[GATEWAY])];

#[test]
fn json_matches_its_schema() {
    // Older versions of the module do not know this draft.
    let import = "from jsonschema.validators import Draft202012Validator";
    let has_module = tool("python3", &["-c", import]);
    if !has_module.is_some_and(|output| output.status.success()) {
        println!("skipped: Python has no jsonschema 4");
        return;
    }
    let schema = file("schema.json", &export("json-schema", &[]));
    for (name, specs) in CATALOGUES {
        let json = file(&format!("{name}.json"), &export("json", specs));
        let script = "import json, jsonschema, sys
schema, value = (json.load(open(path)) for path in sys.argv[1:])
validator = jsonschema.validators.Draft202012Validator
validator.check_schema(schema)
validator(schema).validate(value)";
        let output = tool(
            "python3",
            &[
                "-c",
                script,
                schema.to_str().unwrap(),
                json.to_str().unwrap(),
            ],
        );
        accepts(&output.unwrap());
    }
}

#[test]
fn openapi_is_valid() {
    for (name, specs) in CATALOGUES {
        let document = file(&format!("{name}.openapi.json"), &export("openapi", specs));
        if let Some(output) = tool(
            "openapi-spec-validator",
            &["--schema", "3.1", document.to_str().unwrap()],
        ) {
            accepts(&output);
        }
    }
}

/// The template in the documentation, as a shell runs it.
#[test]
fn another_language_is_a_template_away() {
    let page = include_str!("../../../docs/command.md");
    let (_, section) = page.split_once("### Other languages").unwrap();
    let (_, script) = section.split_once("```sh\n").unwrap();
    let (script, _) = script.split_once("```").unwrap();
    if tool("jq", &[]).is_none() {
        return;
    }
    let script = script.replacen(
        "obs-codes",
        concat!("'", env!("CARGO_BIN_EXE_obs-codes"), "'"),
        1,
    );
    let output = Command::new("bash").args(["-c", &script]).output().unwrap();
    accepts(&output);
    let go = String::from_utf8(output.stdout).unwrap();
    assert!(go.contains("\n\tNoSuchKey = \"NoSuchKey\"\n"), "{go}");
    let go = file("codes.go", &go);
    if let Some(output) = tool("gofmt", &["-e", go.to_str().unwrap()]) {
        accepts(&output);
    }
}

#[test]
fn typescript_compiles() {
    let uses = r#"
import { ErrorCode, StatusCode, aliases, causes, errorCodes, statuses, type Cause, type Retry } from "./gateway";
const code: ErrorCode = ErrorCode.NoSuchRoute;
const status: StatusCode = errorCodes[code].status;
const retry: Retry = statuses[status].retry;
const cause: Cause | undefined = statuses[StatusCode.NotFound].causes[0];
const help: string | undefined = cause && causes[cause].help;
// @ts-expect-error: not a code.
const wrong: ErrorCode = "Nope";
export { aliases, help, retry, wrong };
"#;
    for (name, specs) in CATALOGUES {
        file(&format!("{name}.ts"), &export("typescript", specs));
    }
    let uses = file("uses.ts", uses);
    let built_in = uses.with_file_name("built-in.ts");
    let flags = [
        "--strict",
        "--noEmit",
        "--noUncheckedIndexedAccess",
        "--target",
        "es2022",
        "--module",
        "esnext",
        "--moduleResolution",
        "bundler",
    ];
    let files = [uses.to_str().unwrap(), built_in.to_str().unwrap()];
    if let Some(output) = tool("tsc", &[&flags[..], &files].concat()) {
        accepts(&output);
    }
}
