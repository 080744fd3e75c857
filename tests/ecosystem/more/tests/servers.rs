//! "In your server".

use obs_codes::{ErrorCode, ErrorResponse, ObsErrorCodes, StatusCode};

#[test]
fn actix_web() {
    use actix_web::http::StatusCode;
    use actix_web::{HttpResponse, ResponseError};

    #[derive(Debug, ObsErrorCodes)]
    #[obs(error_code = NoSuchKey)]
    struct NoObject;

    // Its `http` is an older one, so that the number carries the status over.
    impl ResponseError for NoObject {
        fn status_code(&self) -> StatusCode {
            let status = ObsErrorCodes::status_code(self).as_u16();
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
        }

        fn error_response(&self) -> HttpResponse {
            let body = ErrorResponse::new(self).to_xml();
            let status = ResponseError::status_code(self);
            HttpResponse::build(status)
                .content_type("application/xml")
                .body(body)
        }
    }

    let response = NoObject.error_response();
    assert_eq!(response.status(), 404);
    let body = actix_web::body::MessageBody::try_into_bytes(response.into_body())
        .ok()
        .unwrap();
    let error: ErrorResponse = ErrorResponse::from_parts(404, [], &body);
    assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
}

#[test]
fn tonic() {
    use tonic::{Code, Status};

    #[derive(Debug, ObsErrorCodes)]
    enum StoreError {
        #[obs(error_code = NoSuchKey)]
        NoObject,
        #[obs(error_code = SlowDown)]
        Busy,
    }

    fn status(error: &impl ObsErrorCodes) -> Status {
        let code = match error.status_code() {
            StatusCode::NotFound => Code::NotFound,
            StatusCode::Forbidden => Code::PermissionDenied,
            // What clients of gRPC try again.
            _ if error.is_retryable() => Code::Unavailable,
            _ => Code::Unknown,
        };
        let mut status = Status::new(code, error.status_code().to_string());
        if let Some(code) = error.error_code() {
            let name = code.as_str().parse().expect("names of codes are ASCII");
            status.metadata_mut().insert("error-code", name);
        }
        status
    }

    assert_eq!(status(&StoreError::NoObject).code(), Code::NotFound);
    let busy = status(&StoreError::Busy);
    assert_eq!(busy.code(), Code::Unavailable);
    assert_eq!(busy.metadata().get("error-code").unwrap(), "SlowDown");
}
