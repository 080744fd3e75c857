//! The macro through another crate, which is the only dependency.

/// A catalogue with every part.
pub mod every {
    macro_facade::catalogue!("../every.yaml");
}

/// Uses what was generated.
pub fn described(code: u16) -> &'static str {
    every::StatusCode::from_u16(code).map_or("", every::StatusCode::description)
}
