//! The oldest edition, in which paths begin at the root of the crate, where nothing is declared.

/// A module that knows of `obs_codes` what it needs.
pub mod inner {
    extern crate obs_codes;

    use self::obs_codes::ObsErrorCodes;

    /// With all impls that there are.
    #[derive(Debug, ObsErrorCodes)]
    #[obs(try_from)]
    pub enum Plain {
        /// By number.
        #[obs(status = 403)]
        Number,
        /// By its own name.
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
            /// Whatever it is.
            error: E,
        },
        /// With a source.
        #[obs(no_response, retry = Backoff)]
        Transport(#[obs(source)] ::std::fmt::Error),
        /// By its own name.
        Conflict,
    }
}
