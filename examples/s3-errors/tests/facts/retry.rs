//! Retry advice compared with the standard mode of AWS's SDKs.

use obs_codes::Retry;
use s3_errors::{ErrorCode, StatusCode};

use crate::tables;

/// Codes that the SDKs treat as transient, or as throttling.
const TRANSIENT: [&str; 3] = [
    "RequestTimeout",
    "RequestTimeoutException",
    "PriorRequestNotComplete",
];
const THROTTLING: [&str; 14] = [
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "RequestThrottledException",
    "TooManyRequestsException",
    "ProvisionedThroughputExceededException",
    "TransactionInProgressException",
    "RequestLimitExceeded",
    "BandwidthLimitExceeded",
    "LimitExceededException",
    "RequestThrottled",
    "SlowDown",
    "PriorRequestNotComplete",
    "EC2ThrottledException",
];
const TRANSIENT_STATUSES: [u16; 4] = [500, 502, 503, 504];
const THROTTLING_STATUS: u16 = 429;

/// Codes that are retried here, but not by the SDKs.
const EXCEPTIONS: [(&str, &str); 10] = [
    (
        "IncompleteBody",
        "the connection broke off, and may hold the next time",
    ),
    (
        "OperationAborted",
        "the message of AWS itself says to try again",
    ),
    (
        "ConditionalRequestConflict",
        "the table of AWS itself says to try again",
    ),
    ("Redirect", "DNS catches up"),
    ("TemporaryRedirect", "DNS catches up"),
    ("ClientDisconnected", "minio-go tries again after 499"),
    ("ConcurrentModification", "as OperationAborted"),
    ("Locked", "the job that locks comes to its end"),
    (
        "XMinioBackendDown",
        "400, but it is the backend that is down",
    ),
    ("ClientDisconnect", "the client hung up, not the server"),
];

fn sdks_retry(code: &str, status: u16) -> bool {
    TRANSIENT.contains(&code)
        || THROTTLING.contains(&code)
        || TRANSIENT_STATUSES.contains(&status)
        || status == THROTTLING_STATUS
}

#[test]
fn codes_are_retried_like_in_the_sdks_with_exceptions() {
    let mut exceptions = Vec::new();
    for code in ErrorCode::ALL {
        let theirs = sdks_retry(code.as_str(), code.status_code().as_u16());
        match (theirs, code.retry().is_retryable()) {
            (true, false) => panic!("{code} is retried by AWS's SDKs"),
            (false, true) => exceptions.push(code.as_str()),
            _ => {}
        }
        if THROTTLING.contains(&code.as_str()) || code.status_code().as_u16() == THROTTLING_STATUS {
            assert_eq!(code.retry(), Retry::Slower, "{code}");
        }
    }
    let mut explained: Vec<_> = EXCEPTIONS.iter().map(|(code, _)| *code).collect();
    exceptions.sort_unstable();
    explained.sort_unstable();
    assert_eq!(exceptions, explained);
}

#[test]
fn statuses_without_a_code_are_retried_like_in_the_sdks() {
    for status in StatusCode::ALL {
        let ours = status.retry().is_retryable();
        let number = status.as_u16();
        // A timeout, a lock, a new bucket, a client that hung up: by meaning.
        if [307, 408, 423, 499].contains(&number) {
            assert!(ours, "{status}");
        } else {
            assert_eq!(ours, sdks_retry("", number), "{status}");
        }
    }
}

#[test]
fn retry_is_that_of_the_facts() {
    for fact in tables::codes() {
        if let Ok(code) = fact["code"].parse::<ErrorCode>() {
            let expected = match fact["retry"] {
                "never" => Retry::Never,
                "backoff" => Retry::Backoff,
                "slower" => Retry::Slower,
                "after-fix" => Retry::AfterFix,
                other => panic!("{other}"),
            };
            assert_eq!(code.retry(), expected, "{code}");
        }
    }
}
