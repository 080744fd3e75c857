//! The dependency under another name.

/// A catalogue with every part.
pub mod every {
    codes::obs_codes! { path = "../every.yaml", crate = codes }
}

/// Uses what was generated.
pub fn described(code: u16) -> &'static str {
    every::StatusCode::from_u16(code).map_or("", every::StatusCode::description)
}
