//! What takes more than one crate to test.

pub mod catalogues;

/// The README's examples.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// What users are told to write.
#[cfg(doctest)]
#[doc = include_str!("../../docs/stability.md")]
struct Stability;
