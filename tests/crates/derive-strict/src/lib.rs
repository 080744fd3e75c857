//! Every lint that a strict user enables.

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

use core::error::Error;
use core::fmt::{Debug, Display};
use obs_codes::{Cause, ObsErrorCodes, StatusCode};

/// A deprecated item with deprecated variants.
#[derive(Debug, ObsErrorCodes)]
#[deprecated = "for the test"]
pub enum Old {
    /// A deprecated variant.
    #[deprecated = "for the test"]
    NotFound,
    /// Another deprecated variant.
    #[deprecated = "for the test"]
    #[obs(transparent)]
    Wrapped(Plain),
}

/// Variants that a person would match in a single arm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ObsErrorCodes)]
pub enum Plain {
    /// First.
    NotFound,
    /// The same status.
    #[obs(status = 404)]
    Missing,
    /// With a cause.
    #[obs(cause = BucketNotFound)]
    NoBucket,
    /// With the same cause.
    #[obs(cause = BucketNotFound)]
    NoBucketEither,
}

/// Redundant paths and bounds: lints may only report the user's own code.
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

/// A bound that the implementations need as well.
#[derive(Debug, ObsErrorCodes)]
#[obs(transparent)]
pub struct Bounded<E: Error + ObsErrorCodes> {
    /// Any error with codes.
    pub error: E,
}

/// The same in a where-clause.
#[derive(Debug, ObsErrorCodes)]
pub enum Where<E>
where
    E: Display + ObsErrorCodes,
{
    /// By its field.
    #[obs(transparent)]
    Field(E),
}

/// Unnecessarily qualified paths. They are allowed in the user's own fields, and must not be reported in generated code.
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

/// Uses the imported names.
#[must_use]
pub const fn causes(status: StatusCode) -> &'static [Cause] {
    status.causes()
}

/// An enum inside a function.
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
