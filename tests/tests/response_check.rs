//! Responses of clients whose bodies arrive in several frames.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::future::Future;
use std::io::{self, Read};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http::{HeaderMap, Response};
use http_body::{Body, Frame};
use obs_codes::{ErrorCode, ErrorResponse};

/// A body with given frames, which is pending before each of them.
#[derive(Default)]
struct Pieces {
    frames: VecDeque<Result<Frame<Bytes>, io::Error>>,
    is_ready: bool,
    polled: usize,
}

impl Pieces {
    fn new(frames: impl IntoIterator<Item = Result<Frame<Bytes>, io::Error>>) -> Self {
        Self {
            frames: frames.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        self.polled += 1;
        self.is_ready = !self.is_ready;
        if self.is_ready {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.frames.pop_front())
    }
}

/// Runs a future on this thread.
fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            return output;
        }
    }
}

#[allow(clippy::unnecessary_wraps)] // Used in arrays with frames that fail.
fn data(data: &'static str) -> Result<Frame<Bytes>, io::Error> {
    Ok(Frame::data(Bytes::from_static(data.as_bytes())))
}

fn response<B>(status: u16, body: B) -> Response<B> {
    Response::builder()
        .status(status)
        .header("x-obs-request-id", "0A")
        .body(body)
        .expect("should be valid")
}

fn broken() -> io::Error {
    io::Error::other("connection reset")
}

/// A reader whose connection was reset.
struct Broken;

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(broken())
    }
}

#[test]
fn a_success_is_returned_unread() {
    for status in [200, 204, 206] {
        let body = Pieces::new([data("all of it")]);
        let Ok(response) = run(ErrorResponse::check(response(status, body))) else {
            panic!("expected a success");
        };
        assert_eq!(
            (response.body().polled, response.body().frames.len()),
            (0, 1)
        );
    }
}

#[test]
fn an_error_is_read_frame_by_frame() {
    let trailers = Ok(Frame::trailers(HeaderMap::new()));
    let pieces = [
        data("<Error><Code>NoSuch"),
        data(""),
        trailers,
        data("Key</Code></Error>"),
    ];
    let error = run(ErrorResponse::check(response(404, Pieces::new(pieces))))
        .err()
        .expect("expected an error");
    assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
    assert_eq!(error.request_id(), Some("0A"));
    let error = run(ErrorResponse::check(response(301, Pieces::default())))
        .err()
        .expect("expected an error");
    assert_eq!(error.status(), Some(301));
}

#[test]
fn a_body_that_fails_part_way_keeps_what_has_arrived() {
    let pieces = [
        data("<Error><Code>NoSuchKey</Code><Mess"),
        Err(broken()),
        data("never read"),
    ];
    let error = run(ErrorResponse::check(response(404, Pieces::new(pieces))))
        .err()
        .expect("expected an error");
    assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));

    let body = b"<Error><Code>NoSuchKey</Code><Mess".chain(Broken);
    let error = ErrorResponse::check_blocking(response(404, body))
        .err()
        .expect("expected an error");
    assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
}

#[test]
fn an_endless_body_is_read_up_to_the_limit() {
    struct Endless(usize);
    impl Body for Endless {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            self.0 += 1;
            assert!(self.0 < 1000, "it is read on and on");
            Poll::Ready(Some(Ok(Frame::data(Bytes::from(vec![b'x'; 10_000])))))
        }
    }
    let error = run(ErrorResponse::check(response(500, Endless(0))))
        .err()
        .expect("expected an error");
    assert!(
        error
            .text()
            .expect("the start should be kept")
            .starts_with("xxx")
    );
    let error = ErrorResponse::check_blocking(response(500, io::repeat(b'x')))
        .map(|_| ())
        .expect_err("it is an error");
    assert!(error.text().is_some());
}

#[test]
fn a_blocking_success_is_returned_unread() {
    let response = ErrorResponse::check_blocking(response(200, b"all of it".as_slice()));
    assert_eq!(*response.expect("expected a success").body(), b"all of it");
}

/// Servers spawn such futures on other threads.
#[test]
fn the_future_can_be_sent() {
    fn is_send<T: Send>(_: &T) {}
    is_send(&ErrorResponse::check(response(200, Pieces::default())));
}

/// For example, `reqwest::Response`.
#[test]
fn types_that_convert_into_a_response_are_accepted() {
    struct OfClient(Response<Pieces>);
    impl From<OfClient> for Response<Pieces> {
        fn from(response: OfClient) -> Self {
            response.0
        }
    }
    let client = OfClient(response(
        403,
        Pieces::new([data("<Error><Code>AccessDenied</Code></Error>")]),
    ));
    let error = run(ErrorResponse::check(client))
        .err()
        .expect("expected an error");
    assert_eq!(error.code(), Some("AccessDenied"));
}
