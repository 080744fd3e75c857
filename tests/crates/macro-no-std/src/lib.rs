//! Without `std`.

#![no_std]

/// A catalogue with every part.
pub mod every {
    obs_codes::obs_codes!("../every.yaml");
}

/// Uses what was generated.
pub fn described(code: u16) -> &'static str {
    every::StatusCode::from_u16(code).map_or("", every::StatusCode::description)
}
