//! Requests that a server has to refuse, each with the status that HTTP has for it.

use http_registry::request::{MOST_CONTENT, Method, Refusal, Request};
use http_registry::{Cause, StatusCode};
use obs_codes::ObsErrorCodes;

fn read(head: &str) -> Result<Request, Refusal> {
    head.replace('\n', "\r\n").parse()
}

#[test]
fn a_good_head_is_read() {
    let request =
        read("POST /form HTTP/1.1\nHost: a\nContent-Length: 12\nExpect: 100-continue\n\n");
    let expected = Request {
        method: Method::Post,
        target: "/form".to_owned(),
        length: 12,
    };
    assert_eq!(request, Ok(expected));
    assert!(
        read("GET / HTTP/1.0\n\n").is_ok(),
        "1.0 came before the Host field"
    );
}

#[test]
fn a_bad_head_is_refused_with_the_status_and_the_cause_that_http_gives() {
    for (head, refusal, status, cause) in [
        (
            "GET /",
            Refusal::Malformed { line: 1 },
            400,
            "malformed-head",
        ),
        (
            "GET / HTTP/1.1\nHost: a\nHost : b",
            Refusal::Malformed { line: 3 },
            400,
            "malformed-head",
        ),
        (
            "GET / HTTP/1.1\nHost: a\nContent-Length: -1",
            Refusal::Malformed { line: 3 },
            400,
            "malformed-head",
        ),
        (
            "GET / HTTP/1.1\nAccept: */*",
            Refusal::NoHost,
            400,
            "host-missing",
        ),
        (
            "GET / HTTP/1.1\nHost: a\nHost: b",
            Refusal::NoHost,
            400,
            "host-missing",
        ),
        (
            "POST / HTTP/1.1\nHost: a\nContent-Length: 1\nContent-Length: 2",
            Refusal::TwoLengths,
            400,
            "length-ambiguous",
        ),
        (
            "POST / HTTP/1.1\nHost: a\nContent-Length: 1\nTransfer-Encoding: chunked",
            Refusal::TwoLengths,
            400,
            "length-ambiguous",
        ),
        (
            "PUT / HTTP/1.1\nHost: a",
            Refusal::MethodNotAllowed,
            405,
            "method-not-in-allow",
        ),
        (
            "POST / HTTP/1.1\nHost: a\nTransfer-Encoding: chunked",
            Refusal::NoLength,
            411,
            "length-missing",
        ),
        (
            "POST / HTTP/1.1\nHost: a\nContent-Length: 1048577",
            Refusal::TooLarge {
                length: MOST_CONTENT + 1,
            },
            413,
            "over-the-limit",
        ),
        (
            "GET / HTTP/1.1\nHost: a\nExpect: tea",
            Refusal::ExpectationFailed,
            417,
            "expect-unsupported",
        ),
        (
            "GET / HTTP/2.0\nHost: a",
            Refusal::Version("HTTP/2.0".to_owned()),
            505,
            "version-unsupported",
        ),
    ] {
        assert_eq!(read(head), Err(refusal.clone()), "{head}");
        assert_eq!(refusal.status_code().as_u16(), status, "{head}");
        assert_eq!(
            refusal.causes(),
            [cause.parse::<Cause>().unwrap()],
            "{head}"
        );
    }
    let refusal = read("BREW / HTTP/1.1\nHost: a").unwrap_err();
    assert_eq!(refusal, Refusal::UnknownMethod("BREW".to_owned()));
    assert_eq!(StatusCode::from(&refusal), StatusCode::NotImplemented);
    assert!(refusal.causes().is_empty());
}

/// The errors of a server in another crate, with those of this one in it.
#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = http_registry)]
enum ServerError {
    #[obs(transparent)]
    Refused(Refusal),
    #[obs(cause = UnavailableForNow)]
    TooBusy,
}

#[test]
fn another_crate_uses_the_catalogue_for_its_errors() {
    assert_eq!(
        ServerError::Refused(Refusal::NoHost).to_string(),
        format!("400 Bad Request: {}", Cause::HostMissing),
    );
    assert_eq!(StatusCode::from(ServerError::TooBusy).as_u16(), 503);
}
