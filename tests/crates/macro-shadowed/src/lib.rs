//! Beside everything that could be taken for something in the expansion.

#![allow(clippy::all)]

/// A catalogue with every part.
pub mod every {
    include!("../../hostile.rs");

    ::obs_codes::obs_codes!("../every.yaml");
}
