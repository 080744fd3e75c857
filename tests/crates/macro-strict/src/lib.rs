//! Every lint that a strict user enables, including `forbid`.

#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    unused_lifetimes,
    single_use_lifetimes,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::cargo
)]
#![forbid(
    unsafe_code,
    nonstandard_style,
    non_camel_case_types,
    unused_qualifications,
    unused_imports,
    deprecated,
    clippy::same_name_method
)]

/// A catalogue with every part.
pub mod every {
    obs_codes::obs_codes!("../every.yaml");
}

/// Uses what was generated.
#[must_use]
pub fn described(code: u16) -> &'static str {
    every::StatusCode::from_u16(code).map_or("", every::StatusCode::description)
}
