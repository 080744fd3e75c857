//! The dependency under another name.

/// With an absolute path.
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

/// With a path that is in scope, as a string like in serde.
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
