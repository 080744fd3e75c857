//! Where the output goes, and how it looks.

use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use crate::support::{command, pipe, run};

#[test]
fn a_closed_pipe_is_not_an_error() {
    // Far more than a pipe holds.
    let mut child = command(&["list", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    assert_eq!(line, "{\n");
    let mut stderr = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut stderr)
        .unwrap();
    assert_eq!(stderr, "");
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn colours_are_for_terminals_or_on_request() {
    let coloured = |args: &[&str], env: &[(&str, &str)]| {
        let output = command(args).envs(env.iter().copied()).output().unwrap();
        output.stdout.contains(&0x1b)
    };
    assert!(!coloured(&["403"], &[]));
    assert!(coloured(&["403"], &[("CLICOLOR_FORCE", "1")]));
    assert!(coloured(&["--color", "always", "403"], &[]));
    assert!(coloured(&["--color=always", "403"], &[("NO_COLOR", "1")]));
    assert!(!coloured(
        &["403", "--color", "never"],
        &[("CLICOLOR_FORCE", "1")]
    ));
    assert!(!coloured(&["403", "--json"], &[("CLICOLOR_FORCE", "1")]));
}

#[test]
fn json_is_rejected_where_it_is_not_supported() {
    for (args, instead) in [
        (
            &["page", "--out", "site", "--json"][..],
            "`export --format json`",
        ),
        (
            &["export", "--format", "markdown", "--json"],
            "`--format json`",
        ),
        (&["--json", "export", "--format", "json"], "`--format json`"),
        (&["completions", "bash", "--json"], "a script"),
    ] {
        let ran = run(args);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{args:?}");
        let message = "`--json` has no meaning here";
        assert!(
            ran.stderr.contains(message) && ran.stderr.contains(instead),
            "{args:?}: {}",
            ran.stderr
        );
    }
}

#[test]
fn every_command_has_help() {
    let version = run(&["--version"]);
    assert_eq!(
        (version.code, version.stdout),
        (0, format!("obs-codes {}\n", env!("CARGO_PKG_VERSION")))
    );
    for command in ["", "list", "check", "diff", "page", "export", "completions"] {
        let args: Vec<_> = [command, "--help"]
            .into_iter()
            .filter(|arg| !arg.is_empty())
            .collect();
        let help = run(&args);
        assert_eq!(help.code, 0, "{command}");
        assert!(
            help.stdout.contains("Usage: obs-codes"),
            "{command}: {}",
            help.stdout
        );
        assert!(
            help.stdout.contains("\nExamples:\n"),
            "{command}: {}",
            help.stdout
        );
    }
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = run(&["completions", shell]);
        assert_eq!(ran.code, 0);
        assert!(
            ran.stdout.contains("export") && ran.stdout.contains("spec"),
            "{shell}"
        );
    }
}

#[test]
fn the_list_has_every_status_and_error_code() {
    let ran = run(&["list"]);
    assert_eq!(ran.code, 0);
    let json = run(&["list", "--json"]).json();
    for status in json["statuses"].as_array().unwrap() {
        let title = format!(
            "{} {}  ",
            status["code"],
            status["reason"].as_str().unwrap()
        );
        assert!(ran.stdout.contains(&title), "{title}");
    }
    for code in json["error_codes"].as_array().unwrap() {
        assert!(
            ran.stdout.contains(code["code"].as_str().unwrap()),
            "{code}"
        );
    }
    let some = run(&["list", "404", "--json"]).json();
    assert_eq!(some["statuses"].as_array().unwrap().len(), 1);
    assert!(run(&["list", "5xx"]).stdout.starts_with("500 "));
    assert_eq!(run(&["list", "NoSuchKey"]).code, 1);
}

#[test]
fn texts_cannot_control_a_terminal() {
    // Specs with such characters are refused.
    let text = "<Error><Code>NoSuchKey</Code><Message>a\u{1b}]0;x\u{7} \u{202e}b</Message></Error>";
    let ran = pipe(&[], text.as_bytes());
    assert!(ran.stdout.contains("NoSuchKey"), "{:?}", ran.stdout);
    assert!(
        !ran.stdout.contains(['\u{1b}', '\u{7}', '\u{202e}']),
        "{:?}",
        ran.stdout
    );
    let ran = run(&["a\u{1b}[31mb"]);
    assert!(ran.stderr.contains("`a\u{fffd}[31mb`"), "{:?}", ran.stderr);
}
