//! The line that `Display` of a response writes for a log is read again as the same response.

use obs_codes::catalogue::{CauseOf, Entry, ErrorCodeOf};
use obs_codes::response::ErrorResponse;
use obs_codes::{Catalogue, Cause, StatusCode};
use obs_codes_tests::catalogues::payments;

const IDS: [&str; 7] = [
    "0A",
    "abc",
    "req_8fk2",
    "abc-123-def",
    "0A1B2C3D",
    "0A1B2C3D4E5F",
    "0000018A0B1C9D2E3F4A5B6C7D8E9F00",
];
const MESSAGES: [&str; 7] = [
    "Full",
    "The requests come too fast; send fewer of them.",
    "The requests come too fast",
    "Wait...",
    "No part \"a\".",
    "The key is \"a\"",
    "Part a=1 of {b}: it is too small.",
];

/// Returns what a line is read as, with the line in a log.
fn read<S: Catalogue>(line: &str) -> [ErrorResponse<S>; 2] {
    let log = format!(
        "2026-05-01T12:00:00Z ERROR put a failed: {line}\n2026-05-01T12:00:01Z INFO done\n"
    );
    [line, &log].map(|text| ErrorResponse::from_text(text).expect(text))
}

fn without_point(message: &str) -> &str {
    let rest = message.strip_suffix('.');
    rest.filter(|rest| !rest.ends_with('.')).unwrap_or(message)
}

/// Checks that an error is read from its line again, and that a second round changes nothing.
fn check<S: Catalogue>(error: &ErrorResponse<S>) {
    let line = error.to_string();
    for again in read::<S>(&line) {
        assert_eq!(again.status(), error.status(), "{line}");
        assert_eq!(again.code(), error.code(), "{line}");
        assert_eq!(
            again.message(),
            error.message().map(without_point),
            "{line}"
        );
        assert_eq!(again.causes(), error.causes(), "{line}");
        assert_eq!(again.request_id(), error.request_id(), "{line}");
        assert_eq!(again.to_string(), line);
    }
}

/// Checks errors with each code of a catalogue, with and without a message and an id, and lines with each of the code's causes.
fn check_all<S: Catalogue>() {
    let mut ids = IDS.iter().cycle();
    for code in S::ErrorCode::all() {
        let (status, key) = (code.status_code().as_u16(), code.key());
        let body = format!(r#"{{"code": "{key}"}}"#);
        let error = ErrorResponse::<S>::from_parts(status, [], body.as_bytes());
        check(&error);
        for message in MESSAGES {
            let id = ids.next().unwrap();
            check(&error.clone().with_request_id(id));
            check(&error.clone().with_request_id(id).with_message(message));
        }
        for cause in code.causes() {
            let status = cause.status_code();
            let title = format!("{} {}, {key}", status.as_u16(), status.reason());
            let line = format!("{title}: It failed; cause {}; request id 0A", cause.key());
            for error in read::<S>(&line) {
                assert_eq!(error.causes(), [*cause], "{line}");
                assert_eq!(error.message(), Some("It failed"), "{line}");
                assert_eq!(error.to_string(), line);
            }
        }
    }
}

#[test]
fn lines_of_the_built_in_catalogue_are_read_again() {
    check_all::<StatusCode>();
}

#[test]
fn lines_of_another_catalogue_are_read_again() {
    check_all::<payments::StatusCode>();
}

#[test]
fn each_tail_is_taken_off_the_message() {
    let line = "403 Forbidden, RequestTimeTooSkewed: Too late; key a b.txt; cause clock-ahead; clock 5 hours 30 minutes ahead; request id 0A";
    for error in read::<StatusCode>(line) {
        assert_eq!(error.message(), Some("Too late"));
        assert_eq!(error.element("Key"), Some("a b.txt"));
        assert_eq!(error.causes(), [Cause::ClockAhead]);
        assert_eq!(error.request_id(), Some("0A"));
    }
    let line = "500 Internal Server Error, InternalError: Not all was deleted; 2 errors in it";
    for error in read::<StatusCode>(line) {
        assert_eq!(error.message(), Some("Not all was deleted"));
    }
    let log =
        r#"{"level":"error","msg":"put a: 404 Not Found, NoSuchKey: No such key; request id 0A"}"#;
    let error: ErrorResponse<StatusCode> = ErrorResponse::from_text(log).unwrap();
    assert_eq!(error.message(), Some("No such key"));
    assert_eq!(error.request_id(), Some("0A"));
}

#[test]
fn errors_with_the_same_code_are_told_apart_by_short_ids() {
    let line = |id| format!("404 Not Found, NoSuchKey: No such key; request id {id}\n");
    let log = ["0A", "0B", "0B", "0C"].map(line).concat();
    let errors = ErrorResponse::<StatusCode>::errors_in_text(&log);
    let ids: Vec<_> = errors
        .map(|error| error.request_id().map(str::to_owned))
        .collect();
    assert_eq!(ids, ["0A", "0B", "0C"].map(|id| Some(id.to_owned())));
}

#[test]
fn other_text_after_a_semicolon_stays_in_the_message() {
    for message in [
        "It failed; cause unknown",
        "It failed; key rotation is needed",
        "It failed; request id is missing here",
        "It failed; clock it",
        "It failed; cause request-rate-too-high; try again",
    ] {
        let line = format!("503 Service Unavailable, SlowDown: {message}");
        for error in read::<StatusCode>(&line) {
            assert_eq!(error.message(), Some(message));
            assert_eq!(error.request_id(), None);
        }
    }
}
