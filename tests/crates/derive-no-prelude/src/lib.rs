//! Without a prelude: nothing is in scope that is not named. `Debug` is written by hand, because std's own derives need more.

#![no_implicit_prelude]
#![no_std]

use ::core::fmt::{Debug, Formatter, Result};
use ::obs_codes::ObsErrorCodes;

/// With all impls that there are.
#[derive(ObsErrorCodes)]
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
    /// By a field whose type is not known here.
    #[obs(transparent)]
    Generic {
        /// Whatever it is.
        error: T,
    },
}

impl<T> Debug for Fields<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("Fields")
    }
}
