//! Any status, headers and body make a response that can be asked for everything. The input is a response as it stands on the
//! wire, as in `tests/corpus/response`; what is none is taken for a body.

#![no_main]

use libfuzzer_sys::fuzz_target;
use obs_codes::ErrorResponse;

fuzz_target!(|raw: &[u8]| {
    let (head, body) = parts(raw);
    let head = String::from_utf8_lossy(head);
    let mut lines = head.split("\r\n");
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1)?.parse().ok());
    let headers = lines.map(|line| line.split_once(": ").unwrap_or((line, "")));
    let headers = headers.map(|(name, value)| (name, value.as_bytes()));
    hold(&ErrorResponse::from_parts(
        status.unwrap_or(403),
        headers,
        body,
    ));
});

fn parts(raw: &[u8]) -> (&[u8], &[u8]) {
    let end = raw.windows(4).position(|bytes| bytes == b"\r\n\r\n");
    end.map_or((&[], raw), |end| (&raw[..end], &raw[end + 4..]))
}

fn hold(error: &ErrorResponse) {
    let line = error.to_string();
    assert!(!line.contains(['\n', '\r', '\u{1b}']), "{line:?}");
    let report = error.report().to_string();
    assert!(
        !report.is_empty() && !report.contains(['\r', '\u{1b}']),
        "{report:?}"
    );
    let _ = (
        error.causes(),
        error.retry(),
        error.nearest_status_code(),
        error.clock_skew(),
    );
    for text in [
        error.code(),
        error.message(),
        error.request_id(),
        error.host_id(),
        error.resource(),
    ] {
        assert_ne!(text, Some(""));
    }
    for (name, value) in error.elements() {
        assert!(!value.is_empty());
        assert!(error.element(name).is_some());
    }
    for nested in error.errors() {
        let _ = (nested.key(), nested.causes(), nested.retry());
        assert!(!nested.to_string().contains(['\n', '\r', '\u{1b}']));
        for (name, value) in nested.elements() {
            assert!(!value.is_empty());
            assert!(nested.element(name).is_some());
        }
    }
    assert_eq!(*error, error.clone());
}
