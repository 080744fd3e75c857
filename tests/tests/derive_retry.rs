//! Retry advice of errors, and errors without a response.

use std::error::Error;
use std::sync::Arc;

use obs_codes::{Cause, ErrorCode, ObsErrorCodes, Retry, StatusCode};
use obs_codes_tests::catalogues::gateway;

#[derive(Debug, ObsErrorCodes)]
#[allow(dead_code)]
enum StoreError {
    #[obs(status = 503)]
    Busy,
    #[obs(cause = BucketNotFound)]
    NoBucket,
    #[obs(error_code = OperationAborted)]
    Aborted,
    #[obs(error_code = RequestTimeTooSkewed, cause = ClockAhead)]
    Ahead,
    #[obs(status = 503, retry = Never)]
    Written,
    #[obs(no_response, retry = Backoff)]
    Transport(#[obs(source)] std::fmt::Error),
    #[obs(no_response)]
    Config { key: &'static str },
    #[obs(transparent)]
    Other(ByHand),
    #[obs(transparent, retry = Slower)]
    Slower(ByHand),
}

/// A manual implementation that overrides the advice of its codes.
#[derive(Debug)]
struct ByHand;

impl std::fmt::Display for ByHand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("by hand")
    }
}

impl Error for ByHand {}

impl ObsErrorCodes for ByHand {
    fn status_code(&self) -> StatusCode {
        StatusCode::ServiceUnavailable
    }

    fn is_retryable(&self) -> bool {
        false
    }
}

fn transport() -> StoreError {
    StoreError::Transport(std::fmt::Error)
}

#[test]
fn retry_follows_the_error_code_else_the_status() {
    let cases = [
        (StoreError::Busy, StatusCode::ServiceUnavailable.retry()),
        (StoreError::NoBucket, StatusCode::NotFound.retry()),
        (StoreError::Aborted, ErrorCode::OperationAborted.retry()),
        (StoreError::Ahead, ErrorCode::RequestTimeTooSkewed.retry()),
        (StoreError::Written, Retry::Never),
        (transport(), Retry::Backoff),
        (StoreError::Config { key: "region" }, Retry::Never),
        (StoreError::Other(ByHand), Retry::Backoff),
        (StoreError::Slower(ByHand), Retry::Slower),
    ];
    for (error, retry) in cases {
        assert_eq!(error.retry(), retry, "{error:?}");
        assert_eq!(error.is_retryable(), retry.is_retryable(), "{error:?}");
    }
    // The error code has to differ from its status here; otherwise the cases above would not distinguish them.
    assert_ne!(
        ErrorCode::OperationAborted.retry(),
        StatusCode::Conflict.retry()
    );
}

#[test]
fn every_value_of_retry_is_accepted() {
    #[derive(Debug, ObsErrorCodes)]
    enum Each {
        #[obs(no_response, retry = Never)]
        Never,
        #[obs(no_response, retry = Backoff)]
        Backoff,
        #[obs(no_response, retry = Slower)]
        Slower,
        #[obs(no_response, retry = AfterFix)]
        AfterFix,
    }
    let given = [Each::Never, Each::Backoff, Each::Slower, Each::AfterFix];
    assert_eq!(given.map(|each| each.retry()), Retry::ALL);
}

#[test]
fn through_pointers_and_trait_objects() {
    fn asked(error: &impl ObsErrorCodes) -> (Retry, bool) {
        (error.retry(), error.is_retryable())
    }
    let expected = (Retry::Backoff, true);
    assert_eq!(asked(&transport()), expected);
    assert_eq!(asked(&&transport()), expected);
    assert_eq!(asked(&Box::new(transport())), expected);
    assert_eq!(asked(&Arc::new(transport())), expected);
    assert_eq!(
        asked(&(Box::new(transport()) as Box<dyn ObsErrorCodes>)),
        expected
    );
    // A manual implementation is called, not bypassed.
    assert_eq!(asked(&Box::new(ByHand)), (Retry::Backoff, false));
}

#[test]
fn in_a_manual_implementation_the_error_code_takes_precedence() {
    struct Coded;

    impl ObsErrorCodes for Coded {
        fn status_code(&self) -> StatusCode {
            StatusCode::Conflict
        }

        fn error_code(&self) -> Option<ErrorCode> {
            Some(ErrorCode::OperationAborted)
        }
    }

    assert_eq!(Coded.retry(), Retry::Backoff);
    assert_eq!(Coded.causes(), ErrorCode::OperationAborted.causes());
}

#[test]
fn an_error_without_a_response_claims_no_status() {
    for error in [transport(), StoreError::Config { key: "region" }] {
        assert_eq!(error.status_code(), StatusCode::fallback());
        assert_eq!(error.causes(), [] as [Cause; 0]);
        assert_eq!(error.error_code(), None);
        assert_eq!(error.to_string(), "failed without a response");
    }
    assert!(transport().source().unwrap().is::<std::fmt::Error>());
    assert!(StoreError::Config { key: "region" }.source().is_none());
}

#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = gateway, no_response, retry = Backoff)]
struct Unreachable;

#[test]
fn the_fallback_is_that_of_the_catalogue() {
    assert_eq!(Unreachable.status_code(), gateway::StatusCode::fallback());
    assert_eq!(Unreachable.retry(), Retry::Backoff);
}
