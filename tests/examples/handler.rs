//! A web handler that responds with the right status for every error: `cargo run -p obs-codes-tests --example handler`.
//!
//! It only needs the `http` crate. With axum, the function `respond` is the body of `IntoResponse::into_response`.

use std::collections::HashMap;

use http::{Request, Response};
use obs_codes::{ObsErrorCodes, StatusCode};

/// The errors of the storage layer.
#[derive(Debug, ObsErrorCodes)]
enum StoreError {
    #[obs(error_code = NoSuchBucket)]
    NoBucket,
    #[obs(error_code = NoSuchKey)]
    NoObject,
    #[obs(cause = TemporarilyUnreachable)]
    Overloaded,
}

/// The errors of the handler: its own, and those of the layer below.
#[derive(Debug, ObsErrorCodes)]
enum ApiError {
    #[obs(cause = SignatureMismatch)]
    BadSignature,
    #[obs(status = 400)]
    BadPath { path: String },
    #[obs(status = MethodNotAllowed)]
    ReadOnly,
    #[obs(transparent)]
    Store(StoreError),
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// The single place that decides what clients see, for every error type with codes.
fn respond<E: ObsErrorCodes + std::error::Error>(error: &E) -> Response<String> {
    let status: StatusCode = error.status_code();
    // Details of server errors go to the log; the client gets what it can fix.
    let body = if status.as_u16() >= 500 {
        status.reason().to_owned()
    } else {
        error.to_string()
    };
    let mut response = Response::new(body);
    *response.status_mut() = status.into();
    if let Some(code) = error.error_code() {
        let name = http::HeaderValue::from_static(code.as_str());
        response.headers_mut().insert("x-error-code", name);
    }
    response
}

type Store = HashMap<&'static str, HashMap<&'static str, &'static str>>;

fn read(store: &Store, bucket: &str, key: &str) -> Result<String, StoreError> {
    if bucket == "busy" {
        return Err(StoreError::Overloaded);
    }
    let objects = store.get(bucket).ok_or(StoreError::NoBucket)?;
    let object = objects.get(key).ok_or(StoreError::NoObject)?;
    Ok((*object).to_owned())
}

fn get(store: &Store, request: &Request<()>) -> Result<Response<String>, ApiError> {
    if request.method() != http::Method::GET {
        return Err(ApiError::ReadOnly);
    }
    if !request.headers().contains_key("authorization") {
        return Err(ApiError::BadSignature);
    }
    let path = request.uri().path();
    let Some((bucket, key)) = path.trim_start_matches('/').split_once('/') else {
        return Err(ApiError::BadPath {
            path: path.to_owned(),
        });
    };
    Ok(Response::new(read(store, bucket, key)?))
}

fn handle(store: &Store, request: &Request<()>) -> Response<String> {
    get(store, request).unwrap_or_else(|error| {
        if let ApiError::BadPath { path } = &error {
            eprintln!("no bucket in {path}");
        }
        respond(&error)
    })
}

fn main() {
    let store = Store::from([("photos", HashMap::from([("cat.jpg", "miaow")]))]);
    for path in [
        "/photos/cat.jpg",
        "/photos/dog.jpg",
        "/videos/cat.mp4",
        "/photos",
        "/busy/cat.jpg",
    ] {
        let request = Request::get(path).header("authorization", "OBS AK:signature");
        let response = handle(
            &store,
            &request.body(()).expect("the paths above are valid"),
        );
        println!("{path:20} {}  {}", response.status(), response.body());
    }
    let unsigned = Request::get("/photos/cat.jpg")
        .body(())
        .expect("the path is valid");
    println!(
        "{:20} {}",
        "without a signature",
        handle(&store, &unsigned).status()
    );
    let delete = Request::delete("/photos/cat.jpg")
        .body(())
        .expect("the path is valid");
    println!("{:20} {}", "DELETE", handle(&store, &delete).status());
}

#[test]
fn each_failure_has_its_status() {
    let store = Store::from([("photos", HashMap::from([("cat.jpg", "miaow")]))]);
    let cases = [
        ("/photos/cat.jpg", 200, None),
        ("/photos/dog.jpg", 404, Some("NoSuchKey")),
        ("/videos/cat.mp4", 404, Some("NoSuchBucket")),
        ("/photos", 400, None),
        ("/busy/cat.jpg", 503, None),
    ];
    for (path, status, code) in cases {
        let request = Request::get(path).header("authorization", "OBS AK:signature");
        let response = handle(&store, &request.body(()).unwrap());
        assert_eq!(response.status(), status, "{path}");
        let header = response.headers().get("x-error-code");
        assert_eq!(header.map(|value| value.to_str().unwrap()), code, "{path}");
    }
}
