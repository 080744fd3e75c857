//! A store that responds with S3's errors, and a client that reads them: `cargo run -p s3-errors --example store`.

use std::fmt::{self, Write};
use std::io;
use std::time::Duration;

use obs_codes::ObsErrorCodes;
use s3_errors::ErrorResponse;

/// The errors of the store. Each variant has the status, causes and help of its code.
#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = s3_errors)]
enum Refusal {
    #[obs(error_code = NoSuchKey)]
    NoKey(String),
    #[obs(error_code = PreconditionFailed, cause = ObjectAlreadyExists)]
    Exists(String),
    #[obs(error_code = SlowDown)]
    Busy,
}

impl Refusal {
    /// Creates the response, with S3's XML and headers.
    fn answer(&self) -> http::Response<Vec<u8>> {
        let error = ErrorResponse::new(self).with_request_id("4442587FB7D0A2F9");
        let error = match self {
            Self::NoKey(key) => error.with_element("Key", key),
            Self::Exists(key) => error
                .with_element("Condition", "If-None-Match")
                .with_element("Key", key),
            Self::Busy => error.with_retry_after(Duration::from_secs(2)),
        };
        http::Response::from(&error)
    }
}

/// The errors of the client.
#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = s3_errors)]
enum Failure {
    /// The store responded with an error.
    #[obs(transparent)]
    Answered(ErrorResponse),
    /// There was no response.
    #[obs(no_response, retry = Backoff)]
    Connection(#[obs(source)] io::Error),
}

/// Turns an error response into an `Err`.
fn check(response: http::Response<Vec<u8>>) -> Result<Vec<u8>, Failure> {
    // The status is not enough: S3 may send errors with status 200.
    let error = ErrorResponse::from(&response);
    if error.is_error() {
        return Err(Failure::Answered(error));
    }
    Ok(response.into_body())
}

pub(crate) fn tell(out: &mut impl Write) -> fmt::Result {
    for refusal in [
        Refusal::NoKey("cat.jpg".to_owned()),
        Refusal::Exists("cat.jpg".to_owned()),
        Refusal::Busy,
    ] {
        let answer = refusal.answer();
        writeln!(out, "< {}", answer.status())?;
        writeln!(
            out,
            "{}\n",
            String::from_utf8_lossy(answer.body()).trim_end()
        )?;
        if let Err(Failure::Answered(error)) = check(answer) {
            writeln!(out, "{}\n", error.report())?;
        }
    }
    let failure = Failure::Connection(io::ErrorKind::ConnectionReset.into());
    writeln!(out, "{failure}; try again: {}", failure.is_retryable())
}

fn main() -> fmt::Result {
    let mut told = String::new();
    tell(&mut told)?;
    print!("{told}");
    Ok(())
}
