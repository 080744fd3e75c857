//! In a module that redefines every name that the expansion might use.

#![allow(clippy::all)]

/// A catalogue with every part.
pub mod every {
    include!("../../hostile.rs");

    ::obs_codes::obs_codes!("../every.yaml");
}
