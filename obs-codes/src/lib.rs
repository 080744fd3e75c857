//! The HTTP statuses, error codes and causes that OBS documents, as typed Rust.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
mod catalogue;
mod error;
#[cfg(feature = "response")]
#[cfg_attr(docsrs, doc(cfg(feature = "response")))]
pub mod response;
mod traits;

pub use catalogue::{Retry, Source};
pub use error::{ParseStatusCodeError, UnknownCause, UnknownErrorCode, UnknownStatusCode};
#[doc = include_str!("derive.md")]
pub use obs_codes_macros::ObsErrorCodes;
pub use obs_codes_macros::obs_codes;
#[cfg(feature = "response")]
#[cfg_attr(docsrs, doc(cfg(feature = "response")))]
pub use response::ErrorResponse;
pub use traits::{Catalogue, ObsErrorCodes};

obs_codes! { path = ["spec/http-status-codes.yaml", "spec/error-codes.yaml"], crate = crate }
