//! The program, run.

use std::io::{self, Write};
use std::process::{Command, Output};

fn lookup(queries: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_http-registry"));
    command.args(queries);
    command
}

/// What is printed for queries that find something.
#[track_caller]
fn found(queries: &[&str]) -> String {
    let Output {
        status,
        stdout,
        stderr,
    } = lookup(queries).output().unwrap();
    assert_eq!(String::from_utf8(stderr).unwrap(), "");
    assert!(status.success());
    String::from_utf8(stdout).unwrap()
}

/// What is printed for queries that do not, with the exit code.
#[track_caller]
fn failed(queries: &[&str]) -> (i32, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = lookup(queries).output().unwrap();
    assert_eq!(String::from_utf8(stdout).unwrap(), "");
    (status.code().unwrap(), String::from_utf8(stderr).unwrap())
}

#[test]
fn a_number_and_a_reason_are_explained() {
    let text = found(&["429"]);
    assert!(text.starts_with("429 Too Many Requests (Client Error)\n"));
    assert!(text.contains("Retry-After"));
    assert!(text.ends_with("  Try again: yes, and send fewer requests\n"));
    for query in ["Too Many Requests", "429 Too Many Requests", "too many"] {
        assert_eq!(found(&[query]), text);
    }
    assert!(!found(&["204"]).contains("Try again"));
}

#[test]
fn part_of_several_reasons_and_a_class_are_listed() {
    let of_each_line = |text: &str| -> Vec<String> {
        let numbers = text.lines().map(|line| line[..3].to_owned());
        numbers.collect()
    };
    assert_eq!(of_each_line(&found(&["TIMEOUT"])), ["408", "504"]);
    assert_eq!(
        of_each_line(&found(&["1xx"])),
        ["1XX", "100", "101", "102", "103"]
    );
    assert_eq!(
        found(&["408", "1xx"]),
        found(&["408"]) + "\n" + &found(&["1xx"])
    );
}

#[test]
fn what_is_not_there_is_said_and_fails() {
    for (query, message) in [
        (
            "499",
            "499 is not registered; a client has to treat it as 400 Bad Request",
        ),
        ("600", "600 is no status of HTTP, which go from 100 to 599"),
        (
            "kettle",
            "\"kettle\" is neither a number (404), nor in a reason phrase (teapot), nor a class (4xx)",
        ),
    ] {
        assert_eq!(failed(&["404", query]), (1, format!("error: {message}\n")));
    }
}

#[test]
fn help_is_on_standard_output_only_if_asked_for() {
    let help = found(&["404", "--help"]);
    assert!(help.contains("Usage: http-registry"));
    assert_eq!(found(&["-h"]), help);
    assert_eq!(failed(&[]), (2, help));
}

#[test]
fn a_reader_that_has_gone_is_no_error() {
    let (reader, writer) = io::pipe().unwrap();
    drop(reader);
    let output = lookup(&["4xx"]).stdout(writer).output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty());
}

#[test]
fn a_request_is_read_and_one_that_is_bad_is_refused() {
    let ask = |head: &str| {
        let (reader, mut writer) = io::pipe().unwrap();
        writer.write_all(head.as_bytes()).unwrap();
        drop(writer);
        lookup(&["-"]).stdin(reader).output().unwrap()
    };
    let good = ask("GET /tea HTTP/1.1\r\nHost: a\r\n\r\n");
    assert!(good.status.success());
    assert_eq!(
        good.stdout,
        b"Nothing is wrong: /tea, with 0 bytes to follow\n"
    );
    let bad = ask("PUT /tea HTTP/1.1\nHost: a\n");
    assert_eq!(bad.status.code(), Some(1));
    let message = String::from_utf8(bad.stderr).unwrap();
    assert!(message.starts_with("error: 405 Method Not Allowed: "));
    assert!(message.contains("Allow"), "{message}");
    let bad = ask("GET / HTTP/1.1\nHost a\n");
    assert!(bad.stderr.starts_with(b"error: line 2: 400 Bad Request: "));
}
