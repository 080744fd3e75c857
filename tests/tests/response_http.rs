//! Responses received over a connection, from a real server on loopback that the test starts.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;

use obs_codes::{Cause, ErrorCode, ErrorResponse, StatusCode};

const BODY: &str = "<?xml version=\"1.0\"?>\n<Error><Code>RequestTimeTooSkewed</Code>\
    <Message>Request is not yet valid</Message><RequestId>0A1B</RequestId></Error>";

/// Serves one request: a HEAD without a body, any other method with one.
fn serve_once() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let address = listener.local_addr().expect("should be bound");
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a client should connect");
        let mut lines =
            BufReader::new(stream.try_clone().expect("the stream can be cloned")).lines();
        let request = lines.next().expect("a request").expect("valid UTF-8");
        while lines
            .next()
            .is_some_and(|line| line.is_ok_and(|line| !line.is_empty()))
        {}
        let head = "HTTP/1.1 403 Forbidden\r\nX-OBS-Error-Code: RequestTimeTooSkewed\r\nx-obs-request-id: 0A1B\r\n";
        let length = BODY.len();
        let body = if request.starts_with("HEAD") {
            ""
        } else {
            BODY
        };
        write!(
            stream,
            "{head}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )
        .expect("the client should listen");
    });
    address
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder()
        .http_status_as_error(false)
        .build()
        .into()
}

#[test]
fn a_client_reads_the_cause_from_the_body() {
    let url = format!("http://{}/bucket/key", serve_once());
    let response = agent().get(&url).call().expect("the server should respond");
    let (head, mut body) = response.into_parts();
    let response =
        http::Response::from_parts(head, body.read_to_vec().expect("the body should arrive"));
    let error = ErrorResponse::from(&response);
    assert_eq!(error.status_code(), Some(StatusCode::Forbidden));
    assert_eq!(error.causes(), [Cause::ClockAhead]);
    assert_eq!(error.request_id(), Some("0A1B"));
}

#[test]
fn a_head_request_has_the_code_in_its_headers() {
    let url = format!("http://{}/bucket/key", serve_once());
    let response = agent()
        .head(&url)
        .call()
        .expect("the server should respond");
    let headers = response
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_bytes()));
    let error = ErrorResponse::from_parts(response.status().as_u16(), headers, b"");
    assert_eq!(error.error_code(), Some(ErrorCode::RequestTimeTooSkewed));
    assert_eq!(error.request_id(), Some("0A1B"));
}

#[test]
fn plain_http_types_are_enough() {
    let response = http::Response::builder()
        .status(403)
        .header("x-obs-request-id", "0A1B")
        .body(BODY)
        .expect("should be valid");
    let error = ErrorResponse::from(&response);
    assert_eq!(error.causes(), [Cause::ClockAhead]);
}
