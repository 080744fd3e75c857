//! "In your logs".

use std::error::Error;

use obs_codes::{ErrorCode, ErrorResponse, ObsErrorCodes};

fn no_object() -> ErrorResponse {
    ErrorResponse::new(ErrorCode::NoSuchKey)
        .with_message("gone")
        .with_request_id("0A1B2C3D")
}

#[test]
fn anyhow() {
    use anyhow::Context as _;

    fn fetch() -> anyhow::Result<()> {
        Err(no_object()).context("could not fetch cat.jpg")
    }

    let error = fetch().unwrap_err();
    // One line for each error of the chain, or all in one line.
    assert_eq!(
        format!("{error:#}"),
        format!("could not fetch cat.jpg: {}", no_object())
    );
    assert_eq!(format!("{error:#}").lines().count(), 1);
    // The codes are found through the chain, and so is the report.
    let response: &ErrorResponse = error.downcast_ref().unwrap();
    assert_eq!(response.error_code(), Some(ErrorCode::NoSuchKey));
    assert!(format!("{response:#}").lines().count() > 1);
}

#[test]
fn tracing() {
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn log(error: &ErrorResponse) {
        tracing::error!(
            // Few values, as OpenTelemetry wants of this field: for metrics and alerts.
            error.r#type = error.error_code().map(|code| code.as_str()),
            http.response.status_code = error.status(),
            request_id = error.request_id(),
            retryable = error.is_retryable(),
            // One line, whatever the service sent.
            "could not fetch: {error}",
        );
    }

    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .without_time()
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, || log(&no_object()));
    let line = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    assert_eq!(line.lines().count(), 1);
    assert!(line.contains(r#""error.type":"NoSuchKey","http.response.status_code":404,"request_id":"0A1B2C3D","retryable":false"#), "{line}");
}

#[test]
fn miette() {
    use std::fmt::Display;

    #[derive(Debug, thiserror::Error, ObsErrorCodes)]
    #[error("could not fetch {key}")]
    #[obs(skip(Display, Error), transparent)]
    struct FetchError {
        key: &'static str,
        #[source]
        error: ErrorResponse,
    }

    impl miette::Diagnostic for FetchError {
        fn code<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
            Some(Box::new(self.error_code()?))
        }

        fn help<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
            let [cause] = self.causes() else { return None };
            Some(Box::new(cause.help()?))
        }
    }

    let error = FetchError {
        key: "cat.jpg",
        error: no_object(),
    };
    assert_eq!(error.source().unwrap().to_string(), no_object().to_string());
    let report = miette::Report::new(error);
    assert_eq!(report.code().unwrap().to_string(), "NoSuchKey");
    // Several causes are possible, so there is no remedy to name.
    assert!(report.help().is_none());
}
