//! Every form that the derive knows, for the crates that differ in how it is compiled.

use obs_codes::ObsErrorCodes;

/// An enum with a variant of each kind.
#[derive(Debug, ObsErrorCodes)]
pub enum Every<'a, T: ::core::fmt::Debug> {
    /// By number.
    #[obs(status = 403)]
    Number(&'a T),
    /// By name.
    #[obs(status = Conflict)]
    Name(),
    /// By its own name.
    NotFound,
    /// By a cause.
    #[obs(cause = BucketNotFound)]
    Cause {
        /// Which one.
        bucket: u8,
    },
    /// By an error code.
    #[obs(error_code = NoSuchKey)]
    ErrorCode {},
    /// By all of them.
    #[obs(status = 404, cause = ObjectNotFound, error_code = NoSuchKey)]
    All,
    /// By its field.
    #[obs(transparent)]
    Transparent(Plain),
    /// By a field whose type is not known here.
    #[obs(transparent)]
    Generic(T),
}

/// What is not an answer of the service, and what has more fields than one.
#[derive(Debug, ObsErrorCodes)]
pub enum Context<'a, E: 'a> {
    /// With a source.
    #[obs(no_response, retry = Backoff)]
    Transport {
        /// The source.
        #[obs(source)]
        error: ::core::fmt::Error,
    },
    /// With a code of its own.
    #[obs(status = 503, retry = Never)]
    Written,
    /// By one of its fields.
    #[obs(transparent)]
    Failed {
        /// What failed.
        operation: &'static str,
        /// Why.
        error: E,
    },
    /// By the field that is marked.
    #[obs(transparent)]
    Marked(Plain, #[obs(source)] Struct),
    /// By itself.
    #[obs(transparent)]
    Again(&'a Self),
}

/// An enum that can be had back.
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
}

/// A struct.
#[derive(Debug, ObsErrorCodes)]
#[obs(cause = ClockSkew)]
pub struct Struct;

/// A struct around another error.
#[derive(Debug, ObsErrorCodes)]
#[obs(transparent)]
pub struct Wrapper<E> {
    /// The other error.
    pub error: E,
}
