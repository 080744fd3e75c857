//! Each feature works for types generated in a user's crate, such as this one, which only depends on `obs-codes` for them.

use std::future::Future;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use obs_codes::response::ErrorResponse;
use obs_codes::{Catalogue, ObsErrorCodes, Retry};
use obs_codes_tests::catalogues::payments::{Cause, ErrorCode, StatusCode};
use obs_codes_tests::catalogues::{gateway, shop};

#[test]
fn http() {
    fn converts<S>(status: S)
    where
        S: Catalogue + TryFrom<http::StatusCode>,
        http::StatusCode: From<S>,
    {
        let number = status.as_u16();
        let converted = http::StatusCode::from(status);
        assert_eq!(converted.as_u16(), number);
        assert!(S::try_from(converted).is_ok_and(|back| back == status));
        assert!(
            S::try_from(http::StatusCode::IM_A_TEAPOT).is_ok_and(|_| number == 418)
                || number != 418
        );
        // With `response`, in both directions.
        let error = ErrorResponse::<S>::new(status);
        let response = http::Response::<Vec<u8>>::from(&error);
        assert_eq!(ErrorResponse::<S>::from(&response), error);
    }
    converts(StatusCode::Conflict);
    converts(shop::StatusCode::Gone);
    converts(gateway::StatusCode::Teapot);
}

#[test]
fn serde() {
    let row = (
        StatusCode::Conflict,
        Cause::KeyInUse,
        ErrorCode::IdempotencyKeyInUse,
    );
    let json = serde_json::to_string(&row).unwrap();
    assert_eq!(json, r#"[409,"key-in-use","idempotency_key_in_use"]"#);
    assert_eq!(
        serde_json::from_str::<(StatusCode, Cause, ErrorCode)>(&json).unwrap(),
        row
    );
    let error = ErrorResponse::<StatusCode>::new(Cause::KeyInUse).with_request_id("r1");
    let json = serde_json::to_value(&error).unwrap();
    assert_eq!(json["causes"][0], "key-in-use");
    assert_eq!(
        (&json["status"], &json["retryable"]),
        (&409.into(), &true.into())
    );
    let bytes = postcard::to_allocvec(&(row, &error)).unwrap();
    let (back, _) = postcard::take_from_bytes::<(StatusCode, Cause, ErrorCode)>(&bytes).unwrap();
    assert_eq!(back, row);
    let headers = [("x-region", b"eu-west-1".as_slice())];
    let error = regions::ErrorResponse::from_parts(301, headers, b"");
    assert_eq!(serde_json::to_value(&error).unwrap()["region"], "eu-west-1");
}

mod regions {
    obs_codes::obs_codes!(
        inline = "
        statuses: [{ code: 301, reason: Moved Permanently, description: It is elsewhere. }]
        responses: { headers: { region: [x-region] } }
        "
    );
}

#[test]
fn response() {
    let error =
        ErrorResponse::<StatusCode>::from_parts(409, [], br#"{"code": "idempotency_key_in_use"}"#);
    assert_eq!(
        (error.causes(), error.retry()),
        ([Cause::KeyInUse].as_slice(), Retry::Backoff)
    );
    let error = ErrorResponse::<shop::StatusCode>::from_parts(410, [], br#"{"code": "SoldOut"}"#);
    assert_eq!(error.error_code(), Some(shop::ErrorCode::SoldOut));
    let error = ErrorResponse::<gateway::StatusCode>::from_parts(502, [], b"");
    assert_eq!(error.to_string(), "502 Bad Gateway");
}

#[test]
fn http_body() {
    struct Body(Option<bytes::Bytes>);

    impl http_body::Body for Body {
        type Data = bytes::Bytes;
        type Error = std::convert::Infallible;

        fn poll_frame(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<http_body::Frame<bytes::Bytes>, Self::Error>>> {
            Poll::Ready(self.0.take().map(|data| Ok(http_body::Frame::data(data))))
        }
    }

    let body = Body(Some(bytes::Bytes::from_static(
        br#"{"code": "card_declined"}"#,
    )));
    let response = http::Response::builder().status(402).body(body).unwrap();
    let check = std::pin::pin!(ErrorResponse::<StatusCode>::check(response));
    let Poll::Ready(Err(error)) = check.poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("expected an error");
    };
    assert_eq!(error.error_code(), Some(ErrorCode::CardDeclined));
}

#[test]
fn alloc() {
    #[derive(Debug, ObsErrorCodes)]
    #[obs(catalogue = obs_codes_tests::catalogues::payments)]
    enum Outer {
        #[obs(transparent)]
        Boxed(Box<ErrorResponse<StatusCode>>),
        #[obs(transparent)]
        Shared(Arc<ErrorResponse<StatusCode>>),
    }

    let answered = || ErrorResponse::<StatusCode>::new(ErrorCode::IdempotencyKeyInUse);
    assert!(Outer::Shared(Arc::new(answered())).is_retryable());
    assert_eq!(
        Outer::Boxed(Box::new(answered())).status_code(),
        StatusCode::Conflict
    );
}
