//! The HTTP statuses, error codes and causes that OBS documents, as typed Rust.

#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;

#[doc(hidden)]
#[path = "support.rs"]
pub mod __private;
mod mock;
mod traits;

pub use mock::{Cause, ErrorCode, StatusCode, UnknownStatusCode};
#[doc = include_str!("derive.md")]
pub use obs_codes_macros::ObsErrorCodes;
pub use traits::{Catalogue, ObsErrorCodes};
