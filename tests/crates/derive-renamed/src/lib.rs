//! The dependency under another name.

/// As a path from the root of all crates.
#[derive(Debug, codes::ObsErrorCodes)]
#[obs(crate = ::codes, try_from)]
pub enum Plain {
    /// By number.
    #[obs(status = 403)]
    Number,
    /// By a cause.
    #[obs(cause = BucketNotFound)]
    Cause,
}

/// As a path that is in scope, and as serde writes it.
#[derive(Debug, codes::ObsErrorCodes)]
#[obs(crate = "codes")]
pub enum Fields {
    /// By its field.
    #[obs(transparent)]
    Transparent(Plain),
    /// By an error code.
    #[obs(error_code = NoSuchKey)]
    ErrorCode,
}
