//! Written responses, and that reading them back gives the same response.

use std::time::Duration;

use obs_codes::catalogue::{Entry, Format};
use obs_codes::response::ErrorResponse;
use obs_codes::{Catalogue, Cause, ErrorCode, ObsErrorCodes, StatusCode};
use obs_codes_tests::catalogues::{gateway, payments, shop};
use obs_codes_tests::well_formed;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Reads each format back, with and without the headers.
fn round_trip<S: Catalogue>(error: &ErrorResponse<S>) {
    let status = error.status().expect("created from a status");
    let read = |headers: &[(&str, &[u8])], body: &str| {
        ErrorResponse::<S>::from_parts(status, headers.iter().copied(), body.as_bytes())
    };
    let headers: Vec<_> = error
        .headers()
        .map(|(name, value)| (name, value.as_bytes()))
        .collect();
    for body in [
        error.to_xml(),
        error.to_json(),
        error.to_problem(),
        error.to_body(),
    ] {
        for headers in [&[][..], &headers] {
            let read = read(headers, &body);
            assert_eq!(read, *error, "{body}");
            assert_eq!(read.error_code(), error.error_code(), "{body}");
            if error.message().is_some() {
                assert_eq!(read.to_string(), error.to_string(), "{body}");
            }
        }
    }
    serde_json::from_str::<serde_json::Value>(&error.to_json()).expect("valid JSON");
    let problem: serde_json::Value = serde_json::from_str(&error.to_problem()).expect("valid JSON");
    assert_eq!(problem["status"], status);
    well_formed(&error.to_xml());

    let head = read(&headers, "");
    let in_quotes =
        |message: &&str| message.len() > 2 && message.starts_with('"') && message.ends_with('"');
    for (kept, original) in [
        (head.code(), error.code()),
        (
            head.message(),
            error.message().filter(|message| !in_quotes(message)),
        ),
        (head.request_id(), error.request_id()),
        (head.location(), error.location()),
    ] {
        assert_eq!(kept, original);
    }
    assert_eq!(head.retry_after(), error.retry_after());

    let response = http::Response::<Vec<u8>>::from(error);
    assert_eq!(response.status().as_u16(), status);
    assert_eq!(response.headers()["content-type"], error.content_type());
    assert_eq!(ErrorResponse::from(&response), *error);
}

/// Setters and values: which setter, the name and the value.
fn settings() -> impl Strategy<Value = Vec<(u8, String, String)>> {
    let value = prop_oneof![
        any::<String>(),
        "[ -~\\n\\t\\r\u{0}-\u{1f}\u{7f}é\u{4e00}😀\u{fffe}]{0,30}",
        // What may be part of an address, or of a literal.
        "[/:#?. \t\"'\\\\<>&;,=a1]{1,6}",
        select(vec![
            "NoSuchKey",
            "]]>",
            "</Message>",
            "&amp;",
            "&#0;",
            "\\\"",
            "\\u0041",
            "null",
            "12",
            "a\r\nb",
            " k ",
            "\n k",
            "error",
            "about:blank",
            "https://e.example/a#b",
            "x#y:z",
            "<html>",
            "{\"code\":1}",
            "\u{2028}",
            "\u{feff}",
        ])
        .prop_map(str::to_owned),
    ];
    let name = prop_oneof![
        "[A-Za-z_][A-Za-z0-9_.-]{0,8}",
        any::<String>(),
        select(vec![
            "Key",
            "key",
            "Code",
            "code",
            "message",
            "error",
            "errors",
            "title",
            "status",
            "type",
            "detail",
            "instance",
            "Error",
            "Errors",
            "RequestTime",
            "sentAt",
            "html",
            "a:b",
            "xmlns",
            "",
        ])
        .prop_map(str::to_owned),
    ];
    vec((0..8_u8, name, value), 0..8)
}

fn made<S: Catalogue>(
    mut error: ErrorResponse<S>,
    settings: &[(u8, String, String)],
) -> ErrorResponse<S> {
    for (setter, name, value) in settings {
        error = match setter {
            0 => error.with_message(value),
            1 => error.with_request_id(value),
            2 => error.with_host_id(value),
            3 => error.with_resource(value),
            4 => error.with_location(value),
            5 => error.with_retry_after(Duration::from_secs(value.len() as u64)),
            _ => error.with_element(name, value),
        };
    }
    error
}

/// Returns a response for each code, and for each status without one.
fn all<S: Catalogue>() -> Vec<ErrorResponse<S>> {
    let codes = S::ErrorCode::all()
        .iter()
        .map(|code| ErrorResponse::new(*code));
    let statuses = S::all().iter().filter(|status| status.as_u16() >= 300);
    codes
        .chain(statuses.map(|status| ErrorResponse::new(*status)))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_written_reads_back_equal(settings in settings(), at: prop::sample::Index) {
        round_trip(&made(at.get(&all::<StatusCode>()).clone(), &settings));
        round_trip(&made(at.get(&all::<payments::StatusCode>()).clone(), &settings));
        round_trip(&made(at.get(&all::<shop::StatusCode>()).clone(), &settings));
        round_trip(&made(at.get(&all::<gateway::StatusCode>()).clone(), &settings));
    }
}

#[test]
fn every_code_and_status_is_written() {
    all::<StatusCode>().iter().for_each(round_trip);
    all::<payments::StatusCode>().iter().for_each(round_trip);
}

#[test]
fn values_whose_edges_a_reader_removes_read_back_equal() {
    let error = obs_codes::ErrorResponse::new(ErrorCode::NoSuchKey);
    round_trip(&error.clone().with_message("\"It is gone.\""));
    let moved = obs_codes::ErrorResponse::new(StatusCode::MovedPermanently);
    round_trip(&moved.clone().with_element("Code", "/a/ \tMoved"));
    round_trip(&moved.clone().with_element("Code", "/Moved/ \t/"));
    // An address has one fragment.
    round_trip(&moved.clone().with_element("Code", "##"));
    round_trip(&moved.clone().with_element("Code", "a#Moved#b"));
    assert_eq!(
        moved.with_element("Code", "a#Moved#b").code(),
        Some("Moved")
    );
}

#[test]
fn a_response_is_created_from_anything_with_codes() {
    #[derive(Debug, ObsErrorCodes)]
    enum StoreError {
        #[obs(error_code = NoSuchKey)]
        NoObject,
        #[obs(cause = BucketNotFound)]
        NoBucket,
        Forbidden,
    }

    type Answer = obs_codes::ErrorResponse;
    let of_code = Answer::new(ErrorCode::NoSuchKey);
    assert_eq!(of_code.message(), Some(ErrorCode::NoSuchKey.description()));
    assert_eq!(Answer::new(StoreError::NoObject), of_code);
    assert_eq!(Answer::new(&StoreError::NoObject), of_code);
    assert_eq!(Answer::new(Box::new(StoreError::NoObject)), of_code);
    assert_eq!(Answer::new(&of_code).code(), Some("NoSuchKey"));
    let of_cause = Answer::new(StoreError::NoBucket);
    assert_eq!(of_cause, Answer::new(Cause::BucketNotFound));
    assert_eq!(
        of_cause.message(),
        Some(Cause::BucketNotFound.description())
    );
    assert_eq!(of_cause.status(), Some(404));
    let forbidden = Answer::new(StoreError::Forbidden);
    assert_eq!((forbidden.code(), forbidden.status()), (None, Some(403)));
    assert_eq!(forbidden, Answer::new(StatusCode::Forbidden));
    // The status is not repeated in the message.
    assert_eq!(forbidden.to_string(), "403 Forbidden: Access denied.");

    // A cause to which only one code leads implies that code.
    let clock = ErrorResponse::<payments::StatusCode>::new(payments::Cause::ClockWrong);
    assert_eq!(clock.code(), Some("terminal_clock"));
    let expired = ErrorResponse::<payments::StatusCode>::new(payments::Cause::CardExpired);
    assert_eq!((expired.code(), expired.status()), (None, Some(402)));
}

#[test]
fn generic_code_can_create_responses() {
    fn of_key<S: Catalogue>(key: &str) -> Option<ErrorResponse<S>> {
        S::ErrorCode::parse(key).map(ErrorResponse::new)
    }
    assert_eq!(
        of_key::<StatusCode>("SlowDown").unwrap().status(),
        Some(503)
    );
    assert_eq!(
        of_key::<shop::StatusCode>("SoldOut").unwrap().status(),
        Some(410)
    );
    assert_eq!(of_key::<shop::StatusCode>("SlowDown"), None);
}

#[test]
fn the_format_is_that_of_the_catalogue() {
    let obs = obs_codes::ErrorResponse::new(ErrorCode::NoSuchBucket);
    assert_eq!(obs.content_type(), "application/xml");
    let pay = ErrorResponse::<payments::StatusCode>::new(payments::ErrorCode::CardDeclined)
        .with_message("no")
        .with_request_id("r1")
        .with_element("param", "card");
    assert_eq!(
        pay.to_body(),
        r#"{"code":"card_declined","message":"no","param":"card","requestId":"r1"}"#
    );
    assert_eq!(
        pay.to_xml(),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><code>card_declined</code><message>no</message>\
         <param>card</param><requestId>r1</requestId></Error>"
    );
    assert!(
        pay.headers()
            .any(|header| header == ("x-pay-request", "r1"))
    );
    // The URL of a code's documentation identifies the problem type.
    let docs = "https://pay.example/errors#idempotency_key_in_use";
    let pay = ErrorResponse::<payments::StatusCode>::new(payments::ErrorCode::IdempotencyKeyInUse);
    let problem: serde_json::Value = serde_json::from_str(&pay.to_problem()).unwrap();
    assert_eq!(
        (&problem["type"], &problem["title"]),
        (&docs.into(), &"The idempotency key is in use.".into())
    );
    let shop = ErrorResponse::<shop::StatusCode>::new(shop::ErrorCode::SoldOut);
    assert_eq!(shop.content_type(), "application/problem+json");
    let response: http::Response<Vec<u8>> = obs.to_http(Format::Json);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.headers()["x-obs-error-code"], "NoSuchBucket");
}

/// Responses that were read can also be written, for example by a proxy.
#[test]
fn a_response_that_was_read_can_be_written() {
    let body = "<Errors><Code>Several</Code><Error><Key>a</Key><Code>AccessDenied</Code></Error>\
        <Error><Key>b</Key><Code>InternalError</Code></Error></Errors>";
    let error = obs_codes::ErrorResponse::from_parts(400, [], body.as_bytes());
    assert_eq!(error.errors().count(), 2);
    let xml = obs_codes::ErrorResponse::from_parts(400, [], error.to_xml().as_bytes());
    assert_eq!(xml, error);
    let json = obs_codes::ErrorResponse::from_parts(400, [], error.to_json().as_bytes());
    assert_eq!(json, error);

    // A code that only the message implies is not stated; its documentation would be read as one.
    let body = b"<Error><Message>Request is no longer valid</Message></Error>";
    let error = obs_codes::ErrorResponse::from_parts(403, [], body);
    assert!(error.code().is_none() && error.error_code().is_some());
    let problem = error.to_problem();
    let read = obs_codes::ErrorResponse::from_parts(403, [], problem.as_bytes());
    assert_eq!(read, error, "{problem}");

    // XML does not allow all names and characters of JSON.
    let body = r#"{"code":"NoSuchKey","message":"a\u0000b\rc","a key":"<\u001f>","2":"é"}"#;
    let error = obs_codes::ErrorResponse::from_parts(404, [], body.as_bytes());
    assert_eq!(
        error.to_xml(),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>NoSuchKey</Code>\
         <Message>a\u{fffd}b c</Message><a_key>&lt;\u{fffd}&gt;</a_key><_2>é</_2></Error>"
    );
}

#[test]
fn long_values_are_only_in_the_body() {
    let long = "m".repeat(10_000);
    let error = obs_codes::ErrorResponse::new(ErrorCode::NoSuchKey).with_message(&long);
    assert!(error.headers().eq([("x-obs-error-code", "NoSuchKey")]));
    let response = http::Response::<Vec<u8>>::from(&error);
    assert_eq!(ErrorResponse::from(&response), error);
}
