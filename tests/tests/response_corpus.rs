//! Realistic responses, and what is read from each.
//!
//! The expected reports are next to the responses; bless them with `UPDATE_EXPECT=1 cargo test`.

use std::fs;
use std::path::{Path, PathBuf};

use obs_codes::{Cause, ErrorCode, ErrorResponse, ObsErrorCodes, Retry, StatusCode};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/response")
}

fn read(name: &str) -> ErrorResponse {
    let raw = fs::read(folder().join(name).with_extension("http")).unwrap();
    parse(&raw)
}

/// Parses a response in HTTP's wire format.
fn parse(raw: &[u8]) -> ErrorResponse {
    let end = raw
        .windows(4)
        .position(|bytes| bytes == b"\r\n\r\n")
        .unwrap();
    let head = str::from_utf8(&raw[..end]).unwrap();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap().split(' ').nth(1).unwrap();
    let headers = lines.map(|line| line.split_once(": ").unwrap());
    let headers = headers.map(|(name, value)| (name, value.as_bytes()));
    ErrorResponse::from_parts(status.parse().unwrap(), headers, &raw[end + 4..])
}

#[test]
fn reports_are_as_approved() {
    let mut names: Vec<_> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "http")
        })
        .collect();
    names.sort();
    assert!(names.len() > 25);
    let mut differences = Vec::new();
    for path in names {
        let error = parse(&fs::read(&path).unwrap());
        let report = format!("{error}\n\n{error:#}\n");
        assert!(!error.to_string().contains('\n'));
        let approved = path.with_extension("report");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(approved, report).unwrap();
        } else if fs::read_to_string(approved).ok().as_ref() != Some(&report) {
            differences.push(format!("{}:\n{report}", path.display()));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn a_wrong_clock_is_distinguished_from_an_expired_url() {
    let ahead = read("clock-ahead");
    // The message does not tell the direction, the times do.
    assert_eq!(ahead.causes(), [Cause::ClockAhead]);
    assert_eq!(ahead.clock_skew().unwrap().to_string(), "25 hours ahead");
    assert_eq!(ahead.clock_skew().unwrap().seconds(), 89_999);
    assert_eq!(ahead.request_id(), Some("0000019CA9F1D2A44012B7C3E58F6A01"));
    assert_eq!(ahead.retry(), Retry::AfterFix);
    let report = ahead.report().to_string();
    assert!(report.contains("By the server's time, the request is dated 25 hours ahead."));

    let behind = read("clock-behind-by-date");
    // The clock may be right if the request was signed long before it was sent.
    assert_eq!(behind.causes(), [Cause::ClockBehind, Cause::StaleSignature]);
    assert_eq!(
        behind.clock_skew().unwrap().to_string(),
        "33 minutes behind"
    );

    let expired = read("url-expired");
    assert_eq!(expired.causes(), [Cause::UrlExpired]);
    assert_eq!(expired.clock_skew(), None);
}

#[test]
fn responses_to_head_have_their_code_in_headers() {
    let obs = read("head-no-such-key");
    assert_eq!(obs.error_code(), Some(ErrorCode::NoSuchKey));
    assert_eq!(obs.message(), Some("The specified key does not exist."));
    assert_eq!(
        obs.host_id(),
        Some("32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSdYk2P1")
    );
    let s3 = read("head-signed-for-s3");
    assert_eq!(s3.causes(), [Cause::InvalidSecurityToken]);
    assert_eq!(s3.request_id(), Some("0000019CA9F1D2A44012B7C3E58F6A05"));
    let fine = read("reserved-indicator");
    assert_eq!((fine.code(), fine.is_error()), (None, false));
    assert!(!fine.is_copied());
}

#[test]
fn headers_take_precedence_and_the_body_is_kept() {
    let error = read("header-over-body");
    assert_eq!(
        error.error_code(),
        Some(ErrorCode::InArrearOrInsufficientBalance)
    );
    assert_eq!(error.element("Code"), Some("AccessDenied"));
    assert_eq!(error.request_id(), Some("0000019CA9F1D2A44012B7C3E58F6A07"));
    assert_eq!(
        error.element("RequestId"),
        Some("0000019CA9F1D2A44012B7C3E58F6AFF")
    );
}

#[test]
fn an_undocumented_code_in_a_header_does_not_hide_the_documented_one() {
    let read = |header: &'static str, body: &str| {
        let headers = [("x-obs-error-code", header.as_bytes())];
        ErrorResponse::from_parts(403, headers, body.as_bytes())
    };
    let xml = "<Error><Code>AccessDenied</Code></Error>";
    for (header, body) in [
        ("403", xml),
        ("Forbidden", xml),
        ("403", r#"{"code": "AccessDenied"}"#),
        ("403", r#"{"error": {"code": "AccessDenied"}}"#),
        (
            "403",
            r#"{"type": "https://errors.example/v1/AccessDenied"}"#,
        ),
        ("AccessDenied", "<Error><Code>403</Code></Error>"),
    ] {
        let error = read(header, body);
        assert_eq!(error.code(), Some(header), "{body}");
        assert_eq!(error.error_code(), Some(ErrorCode::AccessDenied), "{body}");
        assert_eq!(error.error_type(), "AccessDenied");
    }
    // Both are documented.
    let error = read("InvalidAccessKeyId", xml);
    assert_eq!(error.error_code(), Some(ErrorCode::InvalidAccessKeyId));
    // Neither is documented, and the message alone does not imply a code.
    let error = read(
        "Unheard",
        "<Error><Code>403</Code><Message>Request is not yet valid</Message></Error>",
    );
    assert_eq!(error.error_code(), None);
    let error = read(
        "403",
        "<Error><Message>Request is not yet valid</Message></Error>",
    );
    assert_eq!(error.error_code(), Some(ErrorCode::RequestTimeTooSkewed));
}

/// Formats that are not self-describing need the length of each sequence in advance.
#[test]
fn a_response_can_be_stored_in_a_binary_format() {
    for name in ["delete-objects", "clock-ahead", "empty", "workflow-json"] {
        let error = read(name);
        let bytes = postcard::to_allocvec(&error).unwrap();
        let nested: Vec<_> = error.errors().collect();
        assert!(
            !bytes.is_empty() && postcard::to_allocvec(&nested).is_ok(),
            "{name}"
        );
    }
}

#[test]
fn other_elements_are_available_by_name() {
    let error = read("signature-mismatch");
    assert_eq!(error.causes(), [Cause::SignatureMismatch]);
    let signed = "PUT\n\ntext/plain\nSun, 01 Mar 2026 10:20:07 GMT\n/photos/summer & winter.jpg";
    assert_eq!(error.element("StringToSign"), Some(signed));
    assert_eq!(error.elements().count(), 8);
    assert!(
        error
            .elements()
            .any(|element| element == ("AWSAccessKeyId", "EXAMPLEACCESSKEY0001"))
    );
}

#[test]
fn errors_are_found_with_a_successful_status() {
    let deleted = read("delete-objects");
    assert!(deleted.is_error());
    assert_eq!((deleted.code(), deleted.elements().count()), (None, 0));
    let errors: Vec<_> = deleted.errors().collect();
    assert_eq!(errors.len(), 2);
    assert_eq!(errors[0].key(), Some("2024/b <1>.jpg"));
    assert_eq!(errors[0].causes(), [Cause::ObjectLocked]);
    assert!(!errors[0].is_retryable());
    assert_eq!(errors[1].version_id(), Some("G002"));
    assert_eq!(errors[1].element("VersionId"), Some("G002"));
    assert_eq!(errors[1].element("Id"), None);
    assert_eq!(errors[1].error_code(), Some(ErrorCode::InternalError));
    assert!(errors[1].is_retryable());

    let failed = read("copy-failed");
    assert!(failed.is_error() && !failed.is_copied() && failed.is_retryable());
    assert_eq!(
        failed.nearest_status_code(),
        StatusCode::InternalServerError
    );
    let made = read("copy-made");
    assert!(!made.is_error() && made.is_copied());
    assert_eq!(
        made.element("ETag"),
        Some("\"507e3fff69b69bf57d303e807448560b\"")
    );
}

#[test]
fn a_response_implements_obs_error_codes() {
    fn codes(error: &impl ObsErrorCodes) -> (StatusCode, &'static [Cause], Option<ErrorCode>) {
        (error.status_code(), error.causes(), error.error_code())
    }
    assert_eq!(
        codes(&read("url-expired")),
        (
            StatusCode::Forbidden,
            [Cause::UrlExpired].as_slice(),
            Some(ErrorCode::RequestTimeTooSkewed)
        )
    );
    assert_eq!(
        codes(&read("undocumented-status")),
        (StatusCode::InternalServerError, [].as_slice(), None)
    );
}

#[test]
fn the_resource_is_that_named_by_the_body() {
    for body in [
        "<Error><Resource>/b/k</Resource></Error>",
        r#"{"resource":"/b/k"}"#,
    ] {
        let error = ErrorResponse::from_parts(403, [], body.as_bytes());
        assert_eq!(error.resource(), Some("/b/k"));
    }
    assert_eq!(read("clock-ahead").resource(), None);
}

#[test]
fn a_header_makes_a_success_an_error() {
    let headers = [("x-obs-error-code", b"NoSuchKey".as_slice())];
    assert!(ErrorResponse::from_parts(200, headers, b"").is_error());
    assert!(!ErrorResponse::from_parts(200, [], b"").is_error());
    assert!(ErrorResponse::from_parts(100, [], b"").is_error());
}

#[test]
fn responses_with_a_single_difference_are_not_equal() {
    let code = |code: &'static str| [("x-obs-error-code", code.as_bytes())];
    let error = |status, header, body: &str| {
        ErrorResponse::from_parts(status, code(header), body.as_bytes())
    };
    let body = "<Error><Message>m</Message><Key>k</Key></Error>";
    let one = error(403, "A", body);
    let other_order = "<Error><Key>k</Key><Message>m</Message></Error>";
    assert_eq!(one, error(403, "A", other_order));
    for other in [
        error(404, "A", body),
        error(403, "B", body),
        error(403, "A", "<Error><Message>m</Message></Error>"),
        error(403, "A", "<Error><Message>m</Message><Key>l</Key></Error>"),
    ] {
        assert_ne!(one, other);
    }

    let nested = |errors: &str| error(200, "", &format!("<DeleteResult>{errors}</DeleteResult>"));
    let two = nested("<Error><Key>a</Key></Error><Error><Key>b</Key></Error>");
    assert_ne!(
        two,
        nested("<Error><Key>a</Key></Error><Error><Key>c</Key></Error>")
    );
    assert_ne!(two.errors().next(), two.errors().nth(1));
    assert_ne!(
        nested("<Error></Error><Error></Error>"),
        nested("<Error></Error>")
    );
}

#[test]
fn layout_does_not_matter() {
    let error = read("laid-out-by-hand");
    assert_eq!(
        error.message(),
        Some("The bucket you tried to delete is not empty")
    );
    assert_eq!(error.request_id(), Some("0000019CA9F1D2A44012B7C3E58F6A0B"));
    let host = "RkRCRDJENDc5MzdGQkQ4OUY3MTI4NTQ3NDk2Mjg0M0FBQUFBQUFBYmJiYmJiYmJD";
    assert_eq!(error.host_id(), Some(host));
    assert_eq!(error.text(), Some("Note: a shortened sample"));
}

#[test]
fn entities_are_decoded_but_never_expanded() {
    let error = read("prefixes-and-cdata");
    assert_eq!(error.causes(), [Cause::BucketNotFound]);
    let message = "The specified bucket does not exist <really> &lol;&secret; !!";
    assert_eq!(error.message(), Some(message));
    assert_eq!(error.element("Empty"), None);
}

#[test]
fn json_is_read() {
    let workflow = read("workflow-json");
    assert_eq!(workflow.code(), Some("SYS.0005"));
    assert_eq!(
        workflow.message(),
        Some("The workflow \"thumb\\nails\" is not valid: ä 😀")
    );
    assert_eq!(
        workflow.request_id(),
        Some("0000019CA9F1D2A44012B7C3E58F6A0D")
    );
    assert_eq!(
        (workflow.element("line"), workflow.element("details")),
        (Some("12"), None)
    );
    let gateway = read("gateway-json");
    assert_eq!(gateway.code(), Some("APIG.0308"));
    assert_eq!(
        gateway.message(),
        Some("The throttling threshold has been reached")
    );
    assert_eq!(gateway.retry(), Retry::Slower);
}

#[test]
fn pages_and_texts_are_readable() {
    let swift = read("swift-page");
    assert_eq!(
        (swift.code(), swift.text()),
        (None, Some("Not Found The resource could not be found."))
    );
    let proxy = read("proxy-page");
    assert_eq!(proxy.element("title"), Some("502 Bad Gateway"));
    assert!(proxy.text().unwrap().contains("proxy/1.2"), "{proxy:?}");
    assert!(proxy.is_retryable());
    let text = read("load-balancer-text");
    assert!(text.text().unwrap().starts_with("upstream connect error"));
    let odd = read("undocumented-status");
    assert_eq!(odd.text(), Some("origin sent <nothing> useful and more"));
    assert_eq!((odd.causes(), odd.retry()), ([].as_slice(), Retry::Backoff));
    assert_eq!(odd.nearest_status_code(), StatusCode::InternalServerError);
    assert_eq!(
        read("empty").causes(),
        StatusCode::ServiceUnavailable.all_causes()
    );
}

#[test]
fn the_code_decides_whether_to_retry() {
    assert_eq!(read("slow-down").retry(), Retry::Slower);
    let timeout = read("request-timeout-as-400");
    assert_eq!(
        (timeout.retry(), timeout.causes()),
        (Retry::Backoff, [Cause::SocketTimeout].as_slice())
    );
    let unknown = read("unknown-code");
    assert_eq!((unknown.status_code(), unknown.error_code()), (None, None));
    assert_eq!(
        (unknown.status(), unknown.is_retryable()),
        (Some(418), false)
    );
    assert_eq!(
        (unknown.causes(), unknown.retry()),
        ([].as_slice(), Retry::Never)
    );
    assert_eq!(unknown.nearest_status_code(), StatusCode::BadRequest);
    assert!(!unknown.to_string().contains('\u{1b}'));
}

#[test]
fn truncated_bodies_are_kept_up_to_the_cut() {
    let error = read("cut-off-in-message");
    assert_eq!(error.error_code(), Some(ErrorCode::AccessDenied));
    assert_eq!(error.message(), Some("User: arn:iam::"));
    // The full code might have been `InvalidPartOrder`.
    let error = read("cut-off-in-code");
    assert_eq!(
        (error.code(), error.error_code()),
        (Some("InvalidPart"), None)
    );
}

#[test]
fn invalid_bytes_are_accepted() {
    let gbk = read("not-utf8");
    assert_eq!(gbk.status(), Some(403));
    assert_eq!(gbk.error_code(), Some(ErrorCode::AccessDenied));
    assert_eq!(gbk.request_id(), Some("0000019CA9F1D2A44012B7C3E58F6A12"));
    assert!(gbk.message().is_some());
    assert_eq!(read("utf16").element("Key"), Some("früh.jpg"));
    let marked = read("byte-order-mark");
    assert_eq!(
        (marked.error_code(), marked.element("Key")),
        (Some(ErrorCode::NoSuchKey), Some(" spaced.jpg"))
    );
}

#[test]
fn malformed_xml_is_read() {
    let error = read("unescaped");
    assert_eq!(error.message(), Some("max-keys < 1 & marker > z"));
    assert_eq!(error.element("ArgumentName"), Some("max-keys"));
    assert_eq!(error.request_id(), Some("0000019CA9F1D2A44012B7C3E58F6A13"));
    let wrapped = read("wrapped");
    assert_eq!(wrapped.error_code(), Some(ErrorCode::AccessDenied));
    assert_eq!(
        wrapped.request_id(),
        Some("0000019CA9F1D2A44012B7C3E58F6A14")
    );
}
