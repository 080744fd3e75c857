//! Any status, headers and body give a response on which every method works, in any catalogue, and which can be written. The input is an
//! HTTP response, as in `tests/corpus/response`; anything else is used as a body.

#![no_main]

use libfuzzer_sys::fuzz_target;
use obs_codes::Catalogue;
use obs_codes::response::ErrorResponse;

/// A catalogue with its own names and JSON responses.
mod payments {
    obs_codes::obs_codes! { inline = r#"
        statuses:
          - { code: 402, reason: Payment Required, description: The card was declined. }
          - { code: 503, reason: Service Unavailable, description: The service is down. }
        error_codes:
          - { code: NoSuchKey, status: 402, description: There is no such key. }
        responses:
          headers: { code: [x-pay-error] }
          members: { code: [fault], message: [why] }
          elements: { code: [Fault], key: [Id] }
          details: [x-obs-region, Condition]
          secrets: [Condition, x]
    "# }
}

fuzz_target!(|raw: &[u8]| {
    let (head, body) = parts(raw);
    let head = String::from_utf8_lossy(head);
    read::<obs_codes::StatusCode>(&head, body);
    read::<payments::StatusCode>(&head, body);
});

fn parts(raw: &[u8]) -> (&[u8], &[u8]) {
    let end = raw.windows(4).position(|bytes| bytes == b"\r\n\r\n");
    end.map_or((&[], raw), |end| (&raw[..end], &raw[end + 4..]))
}

fn read<S: Catalogue>(head: &str, body: &[u8]) {
    let mut lines = head.split("\r\n");
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1)?.parse().ok());
    let headers = lines.map(|line| line.split_once(": ").unwrap_or((line, "")));
    let headers = headers.map(|(name, value)| (name, value.as_bytes()));
    let error = ErrorResponse::<S>::from_parts(status.unwrap_or(403), headers, body);
    hold(&error);
    // A response written in any format can be read again.
    for written in [error.to_xml(), error.to_json(), error.to_problem()] {
        hold(&ErrorResponse::<S>::from_parts(403, [], written.as_bytes()));
    }
    for (_, value) in error.headers() {
        assert!(!value.contains(['\r', '\n', '\0']), "{value:?}");
    }
}

fn hold<S: Catalogue>(error: &ErrorResponse<S>) {
    let line = error.to_string();
    assert!(!line.contains(['\n', '\r', '\u{1b}']), "{line:?}");
    let report = error.report().width(60).to_string();
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
    let _ = (
        error.retry_after(),
        error.error_type(),
        format!("{error:?}"),
    );
    for text in [
        error.code(),
        error.message(),
        error.request_id(),
        error.host_id(),
        error.resource(),
        error.location(),
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
        hold_owned(&ErrorResponse::from(nested));
    }
    assert_eq!(*error, error.clone());
}

fn hold_owned<S: Catalogue>(error: &ErrorResponse<S>) {
    assert!(!error.to_string().contains(['\n', '\r', '\u{1b}']));
    assert_eq!(error.errors().count(), 0);
}
