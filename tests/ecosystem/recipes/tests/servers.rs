//! "In your server".

use obs_codes::{ErrorCode, ErrorResponse, ObsErrorCodes};

#[tokio::test(flavor = "current_thread")]
async fn axum() {
    use axum::Router;
    use axum::body::Body;
    use axum::extract::Path;
    use axum::response::{IntoResponse, Response};
    use axum::routing::get;

    #[derive(Debug, ObsErrorCodes)]
    enum StoreError {
        #[obs(error_code = NoSuchKey)]
        NoObject { key: String },
        #[obs(error_code = AccessDenied)]
        Denied,
    }

    impl IntoResponse for StoreError {
        fn into_response(self) -> Response {
            let mut error = ErrorResponse::new(&self).with_request_id("0A1B2C3D");
            if let Self::NoObject { key } = &self {
                error = error.with_element("Key", key);
            }
            http::Response::<Body>::from(&error)
        }
    }

    async fn object(Path(key): Path<String>) -> Result<Vec<u8>, StoreError> {
        match &*key {
            "private.jpg" => Err(StoreError::Denied),
            _ => Err(StoreError::NoObject { key }),
        }
    }

    let app: Router = Router::new().route("/photos/{key}", get(object));
    let get = async |path: &str| -> ErrorResponse {
        let request = http::Request::get(path).body(Body::empty()).unwrap();
        let response = tower::ServiceExt::oneshot(app.clone(), request)
            .await
            .unwrap();
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        ErrorResponse::from(&http::Response::from_parts(parts, body))
    };
    let error = get("/photos/cat.jpg").await;
    assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
    assert_eq!(error.key(), Some("cat.jpg"));
    assert_eq!(get("/photos/private.jpg").await.status(), Some(403));
}

/// A double of the service for the tests of a client: an answer is one line.
#[test]
fn double() {
    fn exit_code(error: &ErrorResponse) -> u8 {
        if error.is_retryable() { 75 } else { 1 }
    }

    assert_eq!(exit_code(&ErrorResponse::new(ErrorCode::SlowDown)), 75);
    assert_eq!(exit_code(&ErrorResponse::new(ErrorCode::NoSuchKey)), 1);
}
