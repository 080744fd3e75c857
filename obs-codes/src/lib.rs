//! The HTTP statuses, error codes and causes that OBS (Object Storage Service) documents, as typed Rust.
//!
//! A failed request to OBS is answered with an HTTP status and an error code. This crate knows what each of them means, what may
//! have caused it, what to do about it and whether to try again:
//!
//! ```
//! use obs_codes::{Cause, ErrorCode, StatusCode};
//!
//! let code: ErrorCode = "RequestTimeTooSkewed".parse()?;
//! assert_eq!(code.status_code(), StatusCode::Forbidden);
//! assert_eq!(code.causes_for("Request has expired"), [Cause::UrlExpired]);
//! assert!(!code.is_retryable());
//! for cause in code.causes() {
//!     println!("{cause} {}", cause.help().unwrap_or_default());
//! }
//! # Ok::<(), obs_codes::UnknownErrorCode>(())
//! ```
//!
//! # What is here
//!
//! - [`StatusCode`], [`Category`], [`Cause`] and [`ErrorCode`]: the catalogue, generated at compile time from a transcript of the
//!   documentation. Where something comes from is said by [`source`](StatusCode::source).
//! - [`obs_codes!`]: generates the same types from a spec of your own service.
//! - [`#[derive(ObsErrorCodes)]`](derive@ObsErrorCodes): puts codes on your own error types.
#![cfg_attr(
    feature = "response",
    doc = "- [`ErrorResponse`]: from the status, headers and body of an answer to the documented cause."
)]
#![cfg_attr(
    not(feature = "response"),
    doc = "- `ErrorResponse`, with the feature `response`: from an answer to the documented cause."
)]
//!
//! # How do I …
//!
//! - **… read a number that may be undocumented?** [`StatusCode::from_u16`] says `None`; [`Category::from_status`] takes any status.
//! - **… use this next to `http`?** With the feature `http`, `http::StatusCode::from(status)` and `StatusCode::try_from(other)`.
//! - **… write my own messages?** `#[obs(skip(Display, Error))]` leaves them to `thiserror` or to you.
//! - **… log a code?** Every type is `Display` and, with the feature `serde`, `Serialize`: the number, the id, the wire value.
//! - **… match on all of them?** The enums are `#[non_exhaustive]`, since a new edition of the documentation adds codes; so a `match`
//!   has a `_` arm. [`StatusCode::ALL`] lists what there is.
//! - **… test against it?** Everything is `const` and `Copy`, and costs nothing to make.
//!
//! # `no_std`
//!
//! The crate is `#![no_std]`, does not allocate and has no dependency at run time unless a feature asks for one: `alloc`
//! (`ObsErrorCodes` for `Box` and `Arc`), `http`, `serde` and `response`.

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
mod generated;
#[cfg(feature = "response")]
#[cfg_attr(docsrs, doc(cfg(feature = "response")))]
pub mod response;
mod traits;

pub use catalogue::{Retry, Source};
pub use error::{ParseStatusCodeError, UnknownCause, UnknownErrorCode, UnknownStatusCode};
#[doc = include_str!("derive.md")]
pub use obs_codes_macros::ObsErrorCodes;
#[doc = include_str!("obs_codes.md")]
pub use obs_codes_macros::obs_codes;
#[cfg(feature = "response")]
#[cfg_attr(docsrs, doc(cfg(feature = "response")))]
pub use response::ErrorResponse;
pub use traits::{Catalogue, ObsErrorCodes};

obs_codes! { path = ["spec/http-status-codes.yaml", "spec/error-codes.yaml"], crate = crate }
