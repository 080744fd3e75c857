//! A server whose handlers return errors with `?`, and that responds like OBS: with XML, or RFC 9457 for clients that ask for it.

use axum::Router;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::routing::get;

// begin server
use axum::response::{IntoResponse, Response};
use obs_codes::{ErrorResponse, ObsErrorCodes, catalogue::Format};

#[derive(Debug, ObsErrorCodes)]
pub enum StoreError {
    #[obs(error_code = NoSuchKey)]
    NoObject(String),
    #[obs(error_code = SlowDown)]
    Busy,
}
pub struct Failed(StoreError, Format);
impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        ErrorResponse::new(self.0).to_http(self.1)
    }
}
// end server

fn load(key: &str) -> Result<&'static str, StoreError> {
    match key {
        "a.txt" => Ok("hello"),
        "busy" => Err(StoreError::Busy),
        _ => Err(StoreError::NoObject(key.into())),
    }
}

async fn object(Path(key): Path<String>, headers: HeaderMap) -> Result<&'static str, Failed> {
    let accept = headers
        .get("accept")
        .map_or(&b""[..], |accept| accept.as_bytes());
    let format = if accept.ends_with(b"json") {
        Format::Problem
    } else {
        Format::Xml
    };
    load(&key).map_err(|error| Failed(error, format))
}

/// The routes of the server.
pub fn app() -> Router {
    Router::new().route("/{key}", get(object))
}
