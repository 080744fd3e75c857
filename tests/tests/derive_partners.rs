//! Combination with other derives and error types.

use std::error::Error;

use obs_codes::{ObsErrorCodes, StatusCode};
use serde::{Deserialize, Serialize};

/// Messages, sources and `From` from thiserror, codes from this crate.
#[derive(Debug, thiserror::Error, ObsErrorCodes)]
#[obs(skip(Display, Error))]
enum ApiError {
    #[error("there is no bucket {bucket:?}")]
    #[obs(cause = BucketNotFound)]
    NoBucket { bucket: String },
    #[error("the configuration is broken")]
    #[obs(status = 500)]
    Config(#[from] std::num::ParseIntError),
    #[error(transparent)]
    #[obs(transparent)]
    Store(#[from] StoreError),
}

#[derive(Debug, ObsErrorCodes)]
enum StoreError {
    #[obs(error_code = NoSuchKey)]
    NoObject,
}

fn port(text: &str) -> Result<u16, ApiError> {
    Ok(text.parse()?)
}

fn object() -> Result<(), ApiError> {
    Err(StoreError::NoObject)?
}

#[test]
fn thiserror() {
    let error = ApiError::NoBucket {
        bucket: "b".to_owned(),
    };
    assert_eq!(error.to_string(), "there is no bucket \"b\"");
    assert_eq!(error.status_code(), StatusCode::NotFound);

    let error = port("x").unwrap_err();
    assert_eq!(error.status_code(), StatusCode::InternalServerError);
    assert!(error.source().is_some());

    let error = object().unwrap_err();
    assert_eq!(error.error_code(), StoreError::NoObject.error_code());
    assert_eq!(error.to_string(), StoreError::NoObject.to_string());
}

#[test]
fn anyhow() {
    fn fail() -> anyhow::Result<()> {
        Err(StoreError::NoObject)?;
        Ok(())
    }
    let error = fail().unwrap_err();
    let status = error.downcast_ref().map(StoreError::status_code);
    assert_eq!(status, Some(StatusCode::NotFound));
}

#[test]
fn boxed_error() {
    fn fail() -> Result<(), Box<dyn Error + Send + Sync>> {
        Err(StoreError::NoObject)?
    }
    assert!(fail().unwrap_err().is::<StoreError>());
}

#[derive(Debug, PartialEq, Serialize, Deserialize, ObsErrorCodes)]
#[serde(rename_all = "kebab-case", tag = "error")]
enum Reply {
    #[obs(status = 403)]
    AccessRefused,
    #[obs(cause = BucketNotFound)]
    NoBucket { bucket: String },
}

#[test]
fn serde() {
    let error = Reply::NoBucket {
        bucket: "b".to_owned(),
    };
    let json = serde_json::to_string(&error).unwrap();
    assert_eq!(json, r#"{"error":"no-bucket","bucket":"b"}"#);
    let read: Reply = serde_json::from_str(&json).unwrap();
    assert_eq!(read.status_code(), StatusCode::NotFound);
}
