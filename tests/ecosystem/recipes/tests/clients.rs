//! "With your client".

use obs_codes::{Cause, ErrorCode, ErrorResponse, ObsErrorCodes, Retry};
use recipes::service;

#[tokio::test(flavor = "current_thread")]
async fn reqwest() {
    use http_body_util::BodyExt as _;

    async fn get(url: &str) -> Result<Vec<u8>, StoreError> {
        let response = reqwest::get(url).await?;
        // Not `error_for_status`, which drops the headers and the body.
        let response = ErrorResponse::check(response).await?;
        Ok(response.into_body().collect().await?.to_bytes().to_vec())
    }

    #[derive(Debug, thiserror::Error, ObsErrorCodes)]
    #[obs(skip(Display, Error))]
    enum StoreError {
        #[error("the service was not reached")]
        #[obs(no_response, retry = Backoff)]
        Transport(#[from] reqwest::Error),
        #[error(transparent)]
        #[obs(transparent)]
        Service(#[from] ErrorResponse),
    }

    let error = get(&format!("{}/photos/cat.jpg", service()))
        .await
        .unwrap_err();
    assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
    assert!(error.causes().contains(&Cause::ObjectNotFound));
    assert!(!error.is_retryable());

    // Nobody listens there.
    let error = get("http://127.0.0.1:1/photos/cat.jpg").await.unwrap_err();
    assert_eq!(error.retry(), Retry::Backoff);
    assert!(error.causes().is_empty());
}

#[test]
fn ureq() {
    use std::error::Error;
    use std::io::Read as _;

    fn get(url: &str) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
        // Otherwise an error has the status alone.
        let request = ureq::get(url).config().http_status_as_error(false).build();
        let response = request.call()?.map(ureq::Body::into_reader);
        let mut body = Vec::new();
        ErrorResponse::check_blocking(response)?
            .into_body()
            .read_to_end(&mut body)?;
        Ok(body)
    }

    let error = get(&format!("{}/photos/private.jpg", service())).unwrap_err();
    let error: &ErrorResponse = error.downcast_ref().unwrap();
    assert_eq!(error.error_code(), Some(ErrorCode::AccessDenied));
    assert_eq!(error.request_id(), Some("0A1B2C3D"));
}

/// The answer to HEAD has no body; OBS puts the code into a header.
#[test]
fn ureq_head() {
    let url = format!("{}/photos/private.jpg", service());
    let request = ureq::head(url).config().http_status_as_error(false).build();
    let response = request.call().unwrap();
    let error: ErrorResponse = ErrorResponse::from(&response.map(|_| []));
    assert_eq!(error.error_code(), Some(ErrorCode::AccessDenied));
}

#[tokio::test(flavor = "current_thread")]
async fn hyper() {
    use http_body_util::Empty;
    use hyper_util::client::legacy::Client;
    use hyper_util::rt::TokioExecutor;

    let client = Client::builder(TokioExecutor::new()).build_http::<Empty<&[u8]>>();
    let url = format!("{}/photos/cat.jpg", service()).parse().unwrap();

    let response = client.get(url).await.unwrap();
    let error: ErrorResponse = ErrorResponse::check(response).await.unwrap_err();

    assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
    assert_eq!(error.resource(), Some("/photos/cat.jpg"));
}

#[tokio::test(flavor = "current_thread")]
async fn backon() {
    use backon::{ExponentialBuilder, Retryable as _};
    use http_body_util::BodyExt as _;

    async fn get(url: &str) -> Result<Vec<u8>, ErrorResponse> {
        let response = reqwest::get(url).await.unwrap();
        let response = ErrorResponse::check(response).await?;
        Ok(response
            .into_body()
            .collect()
            .await
            .unwrap()
            .to_bytes()
            .to_vec())
    }

    let base = service();
    let retried = |path| {
        let url = format!("{base}{path}");
        async move {
            (|| get(&url))
                .retry(ExponentialBuilder::default())
                .when(ErrorResponse::is_retryable)
                // What the service asks for, if that is more than the next pause.
                .adjust(|error, pause| {
                    pause.map(|pause| error.retry_after().unwrap_or_default().max(pause))
                })
                .await
        }
    };
    assert_eq!(retried("/photos/busy.jpg").await.unwrap(), b"a cat");
    assert_eq!(
        retried("/photos/private.jpg").await.unwrap_err().status(),
        Some(403)
    );
}

#[tokio::test(flavor = "current_thread")]
async fn tower() {
    use std::future::{Ready, ready};
    use std::sync::atomic::{AtomicU32, Ordering};

    use tower::retry::{Policy, RetryLayer};
    use tower::{Layer as _, ServiceExt as _, service_fn};

    /// As often as makes sense, but no more often than this.
    #[derive(Clone)]
    struct Attempts(u32);

    impl<Request: Clone, Response, E: ObsErrorCodes> Policy<Request, Response, E> for Attempts {
        type Future = Ready<()>;

        fn retry(
            &mut self,
            _: &mut Request,
            result: &mut Result<Response, E>,
        ) -> Option<Ready<()>> {
            let error = result.as_ref().err()?;
            self.0 = self.0.checked_sub(1)?;
            error.is_retryable().then(|| ready(()))
        }

        fn clone_request(&mut self, request: &Request) -> Option<Request> {
            Some(request.clone())
        }
    }

    let calls = AtomicU32::new(0);
    let calls = &calls;
    let fails_with = |code| {
        let store = service_fn(move |_: &str| {
            calls.fetch_add(1, Ordering::Relaxed);
            ready(Err::<(), _>(ErrorResponse::new(code)))
        });
        RetryLayer::new(Attempts(3)).layer(store).oneshot("cat.jpg")
    };
    assert_eq!(
        fails_with(ErrorCode::SlowDown).await.unwrap_err().status(),
        Some(503)
    );
    assert_eq!(calls.swap(0, Ordering::Relaxed), 4);
    assert_eq!(
        fails_with(ErrorCode::NoSuchKey).await.unwrap_err().status(),
        Some(404)
    );
    assert_eq!(calls.load(Ordering::Relaxed), 1);
}
