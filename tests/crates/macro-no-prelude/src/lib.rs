//! Without a prelude in the whole crate.

#![no_implicit_prelude]

/// A catalogue with every part.
pub mod every {
    ::obs_codes::obs_codes!("../every.yaml");
}
