//! Every lint that a strict user turns on.

#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    unused_qualifications,
    unused_lifetimes,
    single_use_lifetimes,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::cargo
)]
#![forbid(unsafe_code)]

#[path = "../../every_form.rs"]
pub mod every_form;

use core::fmt::{Debug, Display};
use obs_codes::{Cause, ObsErrorCodes, StatusCode};

/// A deprecated item, and one that is soon.
#[derive(Debug, ObsErrorCodes)]
#[deprecated = "for the test"]
pub enum Old {
    /// No longer used.
    #[deprecated = "for the test"]
    NotFound,
    /// Nor this one.
    #[deprecated = "for the test"]
    #[obs(transparent)]
    Wrapped(Plain),
}

/// Variants that a person would have written as one arm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ObsErrorCodes)]
pub enum Plain {
    /// Once.
    NotFound,
    /// Twice.
    #[obs(status = 404)]
    Missing,
    /// With a cause.
    #[obs(cause = BucketNotFound)]
    NoBucket,
    /// With the same.
    #[obs(cause = BucketNotFound)]
    NoBucketEither,
}

/// Types written out although they are in scope: only the user's own text may be blamed.
#[derive(Debug, ObsErrorCodes)]
#[obs(crate = obs_codes, catalogue = obs_codes)]
pub enum WrittenOut<'a, T, U>
where
    T: Debug + Display + 'a,
{
    /// By its field.
    #[obs(transparent)]
    One(U),
    /// By the other.
    #[obs(transparent)]
    Two(U),
    /// By name.
    Conflict(&'a T),
}

/// Paths to what is in scope under a shorter name. The user's own fields are allowed them, the generated code is not asked.
pub mod elsewhere {
    use crate::every_form::{Plain, Wrapper};
    use obs_codes::ObsErrorCodes;

    /// A path in a bound, in a field and in the catalogue.
    #[allow(unused_qualifications)]
    #[derive(Debug, ObsErrorCodes)]
    #[obs(catalogue = ::obs_codes)]
    pub enum Paths<'a, E> {
        /// A field that the bounds repeat.
        #[obs(transparent)]
        Wrapped(crate::every_form::Wrapper<E>),
        /// Uses the names that are in scope.
        Conflict(&'a Wrapper<Plain>),
    }
}

/// Uses what is in scope.
#[must_use]
pub const fn causes(status: StatusCode) -> &'static [Cause] {
    status.causes()
}

/// An enum inside of a function.
#[must_use]
pub fn inside() -> StatusCode {
    #[derive(Debug, ObsErrorCodes)]
    #[obs(try_from)]
    enum Local {
        NotFound,
        #[obs(status = 403)]
        Denied,
    }
    Local::try_from(404).unwrap_or(Local::Denied).into()
}
