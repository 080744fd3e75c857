//! The error type of an application that is a client of OBS, with retries and logs:
//! `cargo run -p obs-codes-tests --example obs_client`.

use std::io;
use std::thread::sleep;
use std::time::Duration;

// begin error type
use obs_codes::{ErrorResponse, ObsErrorCodes};

#[derive(Debug, ObsErrorCodes)]
enum BackupError {
    #[obs(transparent)]
    Obs(ErrorResponse),
    #[obs(no_response, retry = Backoff)]
    Connection(#[obs(source)] io::Error),
}

fn retried<T>(mut call: impl FnMut() -> Result<T, BackupError>) -> Result<T, BackupError> {
    for attempt in 0..4 {
        match call() {
            Err(error) if error.is_retryable() => eprintln!("attempt {attempt}: {error}"),
            result => return result,
        }
        sleep(Duration::from_millis(10 << attempt));
    }
    call()
}
// end error type

fn main() {
    let result = retried(|| {
        get(
            503,
            b"<Error><Code>SlowDown</Code><Message>Slow down.</Message></Error>",
        )
    });
    if let Err(error) = result {
        eprintln!("{error}");
    }
}

/// A request with a made-up response; status 0 means that none arrives.
fn get(status: u16, body: &[u8]) -> Result<(), BackupError> {
    if status == 0 {
        return Err(BackupError::Connection(io::Error::other(
            "connection reset",
        )));
    }
    let response = http::Response::builder()
        .status(status)
        .body(body)
        .expect("it is valid");
    ErrorResponse::check_blocking(response).map_err(BackupError::Obs)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{BackupError, get, retried};
    use obs_codes::{ErrorCode, ObsErrorCodes};

    /// The number of calls, and the result.
    fn calls(answers: &[(u16, &str)]) -> (usize, Result<(), BackupError>) {
        let mut calls = 0;
        let result = retried(|| {
            calls += 1;
            let (status, body) = answers[(calls - 1).min(answers.len() - 1)];
            get(status, body.as_bytes())
        });
        (calls, result)
    }

    #[test]
    fn what_may_succeed_is_tried_again() {
        let slow_down = (503, "<Error><Code>SlowDown</Code></Error>");
        let (count, result) = calls(&[slow_down, slow_down, (200, "")]);
        assert_eq!((count, result.is_ok()), (3, true));
        let (count, result) = calls(&[slow_down]);
        assert_eq!(
            (count, result.unwrap_err().error_code()),
            (5, Some(ErrorCode::SlowDown))
        );
        // Status 400, but transient.
        assert_eq!(
            calls(&[
                (400, "<Error><Code>RequestTimeout</Code></Error>"),
                (200, "")
            ])
            .0,
            2
        );
        let (count, result) = calls(&[(404, "<Error><Code>NoSuchKey</Code></Error>")]);
        assert_eq!(count, 1);
        assert_eq!(result.unwrap_err().to_string(), "404 Not Found, NoSuchKey");
    }

    #[test]
    fn a_connection_that_failed_claims_no_answer() {
        let (count, result) = calls(&[(0, ""), (0, ""), (204, "")]);
        assert_eq!((count, result.is_ok()), (3, true));
        let error = get(0, b"").unwrap_err();
        assert!(error.is_retryable() && error.error_code().is_none());
    }

    /// A claim of the README.
    #[test]
    fn the_error_type_takes_eighteen_lines() {
        let source = include_str!("obs_client.rs");
        let (_, own) = source
            .split_once("// begin error type\n")
            .expect("it begins");
        let (own, _) = own.split_once("// end error type\n").expect("it ends");
        let lines = own.lines().filter(|line| !line.trim().is_empty()).count();
        assert!(lines <= 18, "{lines}");
    }
}
