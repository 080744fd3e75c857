//! Responses of services other than OBS, read with their own catalogue.

use std::time::Duration;

use obs_codes::catalogue::{CauseOf, Entry};
use obs_codes::response::ErrorResponse;
use obs_codes::{Catalogue, ObsErrorCodes, Retry};
use obs_codes_tests::catalogues::payments::{Cause, ErrorCode, StatusCode};
use obs_codes_tests::catalogues::{gateway, shop};

type Answer = obs_codes_tests::catalogues::payments::ErrorResponse;

fn read(status: u16, body: &str) -> Answer {
    Answer::from_parts(status, [], body.as_bytes())
}

#[test]
fn a_catalogue_explains_its_own_responses() {
    let error = read(
        409,
        r#"{"error": {"code": "idempotency_key_in_use", "message": "try later"}}"#,
    );
    assert_eq!(error.error_code(), Some(ErrorCode::IdempotencyKeyInUse));
    assert_eq!(error.causes(), [Cause::KeyInUse]);
    assert_eq!(error.retry(), Retry::Backoff);
    assert_eq!(error.error_type(), "idempotency_key_in_use");
    assert_eq!(
        error.to_string(),
        "409 Conflict, idempotency_key_in_use: try later; cause key-in-use"
    );
    let report = format!("{error:#}");
    assert!(
        report.contains("what to do: Wait for the other request."),
        "{report}"
    );
    let docs = "documentation: https://pay.example/errors#idempotency_key_in_use";
    assert!(report.contains(docs), "{report}");
}

/// Uses the API as a user's generic code would.
#[test]
fn generic_code_reads_any_catalogue() {
    fn explain<S: Catalogue>(error: &ErrorResponse<S>) -> String {
        let causes = error
            .causes()
            .iter()
            .map(|cause| cause.help().unwrap_or(cause.key()));
        let code = error.error_code().map_or("unknown", Entry::key);
        format!("{code}: {}", causes.collect::<Vec<_>>().join(", "))
    }
    let declined = read(402, r#"{"code": "card_declined"}"#);
    assert_eq!(
        explain(&declined),
        "card_declined: Ask for another card., card-stolen"
    );
    let obs =
        obs_codes::ErrorResponse::from_parts(404, [], b"<Error><Code>NoSuchBucket</Code></Error>");
    assert!(explain(&obs).starts_with("NoSuchBucket: Check the bucket name"));
    let sold = ErrorResponse::<shop::StatusCode>::from_parts(410, [], br#"{"code": "SoldOut"}"#);
    assert_eq!(explain(&sold), "SoldOut: ");
    let teapot = ErrorResponse::<gateway::StatusCode>::from_parts(418, [], b"");
    assert_eq!(explain(&teapot), "unknown: ");
}

#[test]
fn an_error_may_wrap_a_response_as_transparent() {
    #[derive(Debug, ObsErrorCodes)]
    #[obs(catalogue = obs_codes_tests::catalogues::payments)]
    enum PayError {
        #[obs(error_code = CardDeclined)]
        Declined,
        #[obs(transparent)]
        Answered(Answer),
    }

    let error = PayError::Answered(read(409, r#"{"code": "idempotency_key_in_use"}"#));
    assert_eq!(error.error_code(), Some(ErrorCode::IdempotencyKeyInUse));
    assert_eq!(StatusCode::from(&error), StatusCode::Conflict);
    assert!(error.is_retryable());
    assert!(!PayError::Declined.is_retryable());
    // The class of an undocumented status, else the fallback.
    assert_eq!(
        StatusCode::from(read(418, "")),
        StatusCode::ServiceUnavailable
    );
}

#[test]
fn errors_may_be_nested_in_all_usual_ways() {
    for body in [
        r#"{"code": "card_declined", "message": "m", "requestId": "r"}"#,
        r#"{"error": {"code": "card_declined", "message": "m"}, "requestId": "r"}"#,
        r#"{"Error": {"Code": "card_declined", "Message": "m"}, "RequestId": "r"}"#,
        r#"{"errors": [{"code": "card_declined", "message": "m"}], "request_id": "r"}"#,
        r#"[{"message": "m", "errorCode": "card_declined", "requestId": "r"}]"#,
        r#"{"data": null, "errors": [{"message": "m", "extensions": {"code": "card_declined", "requestId": "r"}}]}"#,
        r#"{"__type": "com.pay.v1#card_declined", "message": "m", "requestId": "r"}"#,
        r#"{"__type": "com.pay.v1#card_declined:http://internal.pay.example/", "Message": "m", "requestId": "r"}"#,
        r#"{"type": "error", "error": {"type": "card_declined", "message": "m"}, "request_id": "r"}"#,
        r#"{"error": "card_declined", "error_description": "m", "trace_id": "r"}"#,
        r#"{"error": {"code": 402, "message": "m", "status": "card_declined"}, "requestId": "r"}"#,
        r#"{"type": "https://pay.example/problems/card_declined", "detail": "m", "traceId": "r"}"#,
        r#"{"type": "https://pay.example/problems#card_declined", "title": "t", "detail": "m", "request_id": "r"}"#,
        r#"{"type": "urn:pay:card_declined", "title": "t", "status": 402, "detail": "m", "request_id": "r"}"#,
        r#"{"type": "about:blank", "code": "card_declined", "status": 402, "detail": "m", "request_id": "r"}"#,
        "<error><code>card_declined</code><message>m</message><requestId>r</requestId></error>",
        "<Errors><Error><Code>card_declined</Code><Message>m</Message></Error><RequestID>r</RequestID></Errors>",
    ] {
        let error = read(402, body);
        assert_eq!(error.error_code(), Some(ErrorCode::CardDeclined), "{body}");
        assert_eq!(error.code(), Some("card_declined"), "{body}");
        assert_eq!(error.message(), Some("m"), "{body}");
        assert_eq!(error.request_id(), Some("r"), "{body}");
    }
}

#[test]
fn codes_may_be_numbers() {
    let error = read(409, r#"{"code": 40901, "message": "m"}"#);
    assert_eq!(error.error_code(), Some(ErrorCode::Legacy));
    assert_eq!(error.code(), Some("40901"));
    let unknown = read(409, r#"{"code": 17}"#);
    assert_eq!((unknown.code(), unknown.error_code()), (Some("17"), None));
}

#[test]
fn all_of_several_errors_are_kept() {
    let body = r#"{"errors": [
        {"code": "card_declined", "message": "it has expired"},
        "and a remark",
        {"code": "idempotency_key_in_use", "key": "k7"}
    ]}"#;
    let error = read(400, body);
    let errors: Vec<_> = error.errors().collect();
    assert_eq!(errors.len(), 2);
    assert_eq!(errors[0].causes(), [Cause::CardExpired]);
    assert_eq!(
        (errors[1].key(), errors[1].retry()),
        (Some("k7"), Retry::Backoff)
    );
    // None of them is the error of the whole response.
    assert_eq!((error.code(), error.error_code()), (None, None));
    assert_eq!(error.message(), Some("and a remark"));
    let owned: Vec<Answer> = errors.into_iter().map(Answer::from).collect();
    assert_eq!(owned[0].status(), None);
    assert_eq!(ObsErrorCodes::status_code(&owned[1]), StatusCode::Conflict);
    assert_eq!(owned[1].to_string(), "idempotency_key_in_use; key k7");

    let one = read(402, r#"{"errors": [{"code": "card_declined"}]}"#);
    assert_eq!(
        (one.errors().count(), one.code()),
        (1, Some("card_declined"))
    );
    let graph = read(
        200,
        r#"{"data": {"code": 1}, "errors": [{"message": "m"}]}"#,
    );
    assert!(graph.is_error());
    assert_eq!(
        (graph.code(), graph.errors().next().unwrap().message()),
        (None, Some("m"))
    );
}

#[test]
fn members_of_wrong_types_are_ignored() {
    let body = r#"{"type": 7, "title": {"a": 1}, "status": "402", "detail": ["m"], "instance": null,
        "code": {"x": "card_declined"}, "message": true}"#;
    let error = read(402, body);
    assert_eq!(error.code(), Some("7"));
    assert_eq!(error.error_code(), None);
    assert_eq!(error.status(), Some(402));
    assert_eq!(error.resource(), None);
    let empty = read(
        402,
        r#"{"code": "", "message": null, "errors": [], "error": {}}"#,
    );
    assert_eq!(
        (empty.code(), empty.message(), empty.errors().count()),
        (None, None, 0)
    );
}

#[test]
fn headers_are_read_with_own_and_default_names() {
    let headers: [(&str, &[u8]); 7] = [
        ("X-Pay-Error", b"card_declined"),
        ("x-request-id", b"proxy"),
        ("x-pay-request", b"own"),
        ("Retry-After", b"7"),
        ("Location", b"https://pay.example/eu"),
        ("X-Pay-Region", b"eu"),
        ("Date", b"Sun, 01 Mar 2026 10:20:07 GMT"),
    ];
    let error = Answer::from_parts(402, headers, br#"{"requestId": "body"}"#);
    assert_eq!(error.error_code(), Some(ErrorCode::CardDeclined));
    assert_eq!(error.request_id(), Some("own"));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(error.location(), Some("https://pay.example/eu"));
    assert_eq!(error.element("x-pay-region"), Some("eu"));
    let report = error.report().to_string();
    for line in [
        "address to use: https://pay.example/eu",
        "wait: 7 s, as the service asks",
        "x-pay-region: eu",
    ] {
        assert!(report.contains(line), "{line}: {report}");
    }
    // The service's own value takes precedence over one added by a proxy.
    let error = Answer::from_parts(402, headers[1..2].to_vec(), br#"{"requestId": "body"}"#);
    assert_eq!(error.request_id(), Some("body"));
    let error = Answer::from_parts(402, headers[1..2].to_vec(), b"");
    assert_eq!(error.request_id(), Some("proxy"));
}

#[test]
fn a_clock_may_be_wrong_in_any_catalogue() {
    let body = r#"{"code": "terminal_clock", "sentAt": "2026-03-01T10:00:00Z", "receivedAt": "2026-03-01T11:00:00Z"}"#;
    assert_eq!(
        read(402, body).clock_skew().unwrap().to_string(),
        "1 hour behind"
    );
    assert_eq!(
        read(402, &body.replace("terminal_clock", "card_declined")).clock_skew(),
        None
    );
}

#[test]
fn secrets_are_redacted() {
    let body = r#"{"code": "card_declined", "message": "no: https://p.example/?card_number=4111111&a=1",
        "card_number": "4111111", "token": "4111111", "param": "token=4111111"}"#;
    let error = read(402, body);
    let shown = [
        error.to_string(),
        error.report().to_string(),
        format!("{error:?}"),
        serde_json::to_string(&error).unwrap(),
    ];
    for shown in shown {
        assert!(!shown.contains("4111111"), "{shown}");
    }
    assert!(error.report().to_string().contains("?card_number=***&a=1"));
    assert_eq!(error.element("card_number"), Some("4111111"));
}

#[test]
fn a_compressed_body_is_described() {
    let headers = [("Content-Encoding", b"gzip".as_slice())];
    let error = Answer::from_parts(503, headers, b"\x1f\x8b\x08\x00\x01\x02\x03");
    assert_eq!(
        error.to_string(),
        "503 Service Unavailable: a body of 7 bytes, compressed with gzip"
    );
}
