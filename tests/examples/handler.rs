//! A web handler whose errors know their HTTP status. `cargo run --example handler`
//!
//! It depends on the `http` crate alone; with axum the same lines stand in `impl IntoResponse for StoreError`.

use http::{Request, Response};
use obs_codes::{ObsErrorCodes, StatusCode};

#[derive(Debug, ObsErrorCodes)]
enum StoreError {
    #[obs(error_code = NoSuchKey)]
    NoObject(String),
    #[obs(cause = PermissionDenied)]
    NotYours,
    MethodNotAllowed,
}

impl From<StoreError> for Response<String> {
    fn from(error: StoreError) -> Self {
        let mut response = Self::new(format!("{error}\n"));
        *response.status_mut() = StatusCode::from(&error).into();
        response
    }
}

/// Reads an object.
fn get(request: &Request<()>) -> Result<Response<String>, StoreError> {
    if request.method() != http::Method::GET {
        return Err(StoreError::MethodNotAllowed);
    }
    match request.uri().path() {
        "/readme" => Ok(Response::new("Hello.\n".to_owned())),
        "/secret" => Err(StoreError::NotYours),
        other => Err(StoreError::NoObject(other.to_owned())),
    }
}

fn handle(request: &Request<()>) -> Response<String> {
    get(request).unwrap_or_else(|error| {
        if let StoreError::NoObject(key) = &error {
            eprintln!("somebody asked for {key}");
        }
        error.into()
    })
}

fn main() {
    for (method, path) in [
        ("GET", "/readme"),
        ("GET", "/secret"),
        ("GET", "/nothing"),
        ("PUT", "/readme"),
    ] {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .body(())
            .expect("the request is valid");
        let response = handle(&request);
        print!("{method} {path}: {} {}", response.status(), response.body());
    }
}
