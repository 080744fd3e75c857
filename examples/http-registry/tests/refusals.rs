//! The program, run.

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn ask(head: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_http-registry"));
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(head.as_bytes())
        .unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn a_request_is_read_and_one_that_is_bad_is_refused() {
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
