#![doc = include_str!("crate.md")]
//!
#![doc = include_str!("obs/statuses.md")]
//!
#![doc = include_str!("how_do_i.md")]
//!
#![doc = include_str!("recipes.md")]
//!
#![doc = include_str!("features.md")]
//!
// Without the feature, links to its items would be broken.
#![cfg_attr(
    not(feature = "response"),
    doc = "[`ErrorResponse`]: #features\n[`response`]: #features"
)]
#![cfg_attr(not(feature = "spec"), doc = "[`obs_codes!`]: #features")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
// For bodies read from an `io::Read`, and for what is kept of catalogues; the XML library needs std anyway.
#[cfg(feature = "response")]
extern crate std;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
pub mod catalogue;
mod error;
mod obs;
#[cfg(feature = "response")]
#[cfg_attr(docsrs, doc(cfg(feature = "response")))]
pub mod response;
mod templates;
mod traits;

pub use catalogue::{Catalogue, Retry, Source};
pub use error::{
    ParseStatusCodeError, UnknownCause, UnknownErrorCode, UnknownRetry, UnknownStatusCode,
};
#[doc = include_str!("obs/category.md")]
pub use obs::Category;
#[doc = include_str!("obs/cause.md")]
pub use obs::Cause;
#[doc = include_str!("obs/error_code.md")]
pub use obs::ErrorCode;
#[doc = include_str!("obs/status_code.md")]
pub use obs::StatusCode;
#[doc = include_str!("derive.md")]
pub use obs_codes_macros::ObsErrorCodes;
#[cfg(feature = "spec")]
#[cfg_attr(docsrs, doc(cfg(feature = "spec")))]
#[doc = include_str!("obs_codes.md")]
#[doc = include_str!("spec_format.md")]
pub use obs_codes_macros::obs_codes;
#[cfg(feature = "response")]
#[cfg_attr(docsrs, doc(cfg(feature = "response")))]
/// An error response from OBS; see [`response::ErrorResponse`].
pub type ErrorResponse = response::ErrorResponse<StatusCode>;
pub use traits::ObsErrorCodes;
