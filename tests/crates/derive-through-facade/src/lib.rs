//! The derive through another crate, which is the only dependency.

use derive_facade::{ObsErrorCodes, StatusCode};

/// With the path written out.
#[derive(Debug, ObsErrorCodes)]
#[obs(crate = derive_facade::private::obs_codes)]
pub enum Error {
    /// By a cause.
    #[obs(cause = BucketNotFound)]
    NoBucket,
    /// By its field.
    #[obs(transparent)]
    Made(Made),
}

derive_facade::not_found!(Made);

/// Uses the facade.
#[must_use]
pub fn status(error: &Error) -> StatusCode {
    error.into()
}
