//! The HTTP statuses, error codes and causes that OBS documents, as typed Rust.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "response")]
extern crate alloc;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
mod catalogue;
mod error;
#[cfg(feature = "response")]
#[cfg_attr(docsrs, doc(cfg(feature = "response")))]
pub mod response;

pub use catalogue::{Catalogue, Retry, Source};
pub use error::{ParseStatusCodeError, UnknownCause, UnknownErrorCode, UnknownStatusCode};
pub use obs_codes_macros::{ObsErrorCodes, obs_codes};
#[cfg(feature = "response")]
pub use response::ErrorResponse;

obs_codes! { path = ["spec/http-status-codes.yaml", "spec/error-codes.yaml"], crate = crate }
