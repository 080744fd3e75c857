//! A store that refuses as S3 does, and a client that reads what it says: `cargo run -p s3-errors --example store`.

use std::fmt::{self, Write};
use std::io;
use std::time::Duration;

use obs_codes::ObsErrorCodes;
use s3_errors::ErrorResponse;

/// What the store refuses. Each variant has the status, causes and help of its code.
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
    /// The answer, in the XML of S3 and with its headers.
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

/// What comes of a request.
#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = s3_errors)]
enum Failure {
    /// The store answered with an error, which says everything about itself.
    #[obs(transparent)]
    Answered(ErrorResponse),
    /// There was no answer.
    #[obs(no_response, retry = Backoff)]
    Connection(#[obs(source)] io::Error),
}

/// What the client makes of a response.
fn check(response: http::Response<Vec<u8>>) -> Result<Vec<u8>, Failure> {
    // Not by its status alone: S3 sends errors under 200, too.
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
