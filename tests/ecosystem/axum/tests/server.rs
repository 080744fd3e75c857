//! Responses of the server, over a real connection.

use std::net::SocketAddr;
use std::thread;

use obs_codes::{ErrorCode, ErrorResponse};

fn serve() -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()
            .unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, axum_ecosystem::app()).await.unwrap();
        });
    });
    address
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder()
        .http_status_as_error(false)
        .build()
        .into()
}

fn get(address: SocketAddr, key: &str, accept: &str) -> Result<String, (ErrorResponse, String)> {
    let url = format!("http://{address}/{key}");
    let response = agent().get(url).header("accept", accept).call().unwrap();
    let content_type = response.headers()["content-type"]
        .to_str()
        .unwrap()
        .to_owned();
    match ErrorResponse::check_blocking(response.map(ureq::Body::into_reader)) {
        Ok(mut response) => Ok(std::io::read_to_string(response.body_mut()).unwrap()),
        Err(error) => Err((error, content_type)),
    }
}

#[test]
fn a_client_gets_the_object_or_the_error() {
    let address = serve();
    assert_eq!(get(address, "a.txt", "*/*").unwrap(), "hello");
    for (accept, expected) in [
        ("*/*", "application/xml"),
        ("application/problem+json", "application/problem+json"),
    ] {
        let (error, content_type) = get(address, "b.txt", accept).unwrap_err();
        assert_eq!(content_type, expected);
        assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
        assert_eq!(error.status(), Some(404));
        let (error, _) = get(address, "busy", accept).unwrap_err();
        assert!(error.is_retryable());
    }
}

#[test]
fn a_response_to_head_has_the_code_as_well() {
    let address = serve();
    let response = agent()
        .head(format!("http://{address}/b.txt"))
        .call()
        .unwrap();
    let error = ErrorResponse::check_blocking(response.map(ureq::Body::into_reader))
        .err()
        .unwrap();
    assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
    assert_eq!(error.message(), Some(ErrorCode::NoSuchKey.description()));
}

/// A claim of the README.
#[test]
fn the_server_takes_fifteen_lines() {
    let source = include_str!("../src/lib.rs");
    let (_, server) = source.split_once("// begin server\n").unwrap();
    let (server, _) = server.split_once("// end server\n").unwrap();
    let lines: Vec<_> = server
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    println!("{}", lines.join("\n"));
    assert!(lines.len() <= 15, "{}", lines.len());
}
