//! The oldest edition, in which paths start at the root of the crate, where nothing is declared.

/// A module that imports what it needs from `obs_codes`.
pub mod inner {
    extern crate obs_codes;

    use self::obs_codes::ObsErrorCodes;

    /// With every implementation.
    #[derive(Debug, ObsErrorCodes)]
    #[obs(try_from)]
    pub enum Plain {
        /// By number.
        #[obs(status = 403)]
        Number,
        /// By the name of the variant.
        NotFound,
        /// By a cause.
        #[obs(cause = BucketNotEmpty)]
        Cause,
        /// By two codes.
        #[obs(status = 500, error_code = InternalError)]
        ErrorCode,
    }

    /// With fields.
    #[derive(Debug, ObsErrorCodes)]
    pub enum Fields<E> {
        /// By a number.
        #[obs(status = 403)]
        Number(u8),
        /// By an error code.
        #[obs(status = NotFound, error_code = NoSuchKey)]
        ErrorCode,
        /// By its field.
        #[obs(transparent)]
        Generic {
            /// Any error.
            error: E,
        },
        /// With a source.
        #[obs(no_response, retry = Backoff)]
        Transport(#[obs(source)] ::std::fmt::Error),
        /// By the name of the variant.
        Conflict,
    }
}
