//! Every form of item and attribute, included by crates that compile it in different ways.

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
    /// By the name of the variant.
    NotFound,
    /// By a cause.
    #[obs(cause = BucketNotFound)]
    Cause {
        /// The name.
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
    /// By a field with a generic type.
    #[obs(transparent)]
    Generic(T),
}

/// Errors without a response, and variants with several fields.
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
    /// By its only field that can be an error.
    #[obs(transparent)]
    Failed {
        /// What failed.
        operation: &'static str,
        /// Why.
        error: E,
    },
    /// By the marked field.
    #[obs(transparent)]
    Marked(Plain, #[obs(source)] Struct),
    /// By a reference to its own type.
    #[obs(transparent)]
    Again(&'a Self),
}

/// An enum with `try_from`.
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
