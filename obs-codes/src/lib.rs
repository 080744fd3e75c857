//! The HTTP statuses, error codes and causes that OBS documents, as typed Rust.

#![no_std]
#![forbid(unsafe_code)]

pub use obs_codes_macros::ObsErrorCodes;
