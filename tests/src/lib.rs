//! What takes more than one crate to test.

pub mod catalogues;

/// The README's examples.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
