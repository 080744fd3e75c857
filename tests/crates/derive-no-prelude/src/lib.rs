//! Without a prelude: only imported names are in scope. `Debug` is implemented by hand, because std's derives need the prelude.

#![no_implicit_prelude]
#![no_std]

use ::core::fmt::{Debug, Formatter, Result};
use ::obs_codes::ObsErrorCodes;

/// With every implementation.
#[derive(ObsErrorCodes)]
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

impl Debug for Plain {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("Plain")
    }
}

/// With fields.
#[derive(ObsErrorCodes)]
pub enum Fields<T> {
    /// By an error code.
    #[obs(status = 404, error_code = NoSuchKey)]
    ErrorCode,
    /// By its field.
    #[obs(transparent)]
    Transparent(Plain),
    /// By a field with a generic type.
    #[obs(transparent)]
    Generic {
        /// Any error.
        error: T,
    },
}

impl<T> Debug for Fields<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("Fields")
    }
}
