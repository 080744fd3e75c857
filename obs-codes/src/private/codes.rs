//! Support for derived code: the codes of an error, and the checks of attributes.

use core::error::Error;
use core::fmt;

use crate::catalogue::{CauseOf as _, Entry, ErrorCodeOf as _};
use crate::{Catalogue, ObsErrorCodes, Retry};

/// The codes of an error: the most specific one, which implies the others.
pub enum Codes<'a, S: Catalogue> {
    Status(S),
    Cause(S::Cause),
    ErrorCode(S::ErrorCode),
    /// An error code, narrowed to a single cause.
    Narrowed(S::ErrorCode, S::Cause),
    /// There was no response.
    NoResponse,
    /// Delegates to the field of a transparent variant.
    Field(&'a dyn ObsErrorCodes<S>),
}

impl<S: Catalogue> Codes<'_, S> {
    #[must_use]
    pub fn status(&self) -> S {
        match self {
            Self::Status(status) => *status,
            Self::Cause(cause) | Self::Narrowed(_, cause) => cause.status_code(),
            Self::ErrorCode(code) => code.status_code(),
            Self::NoResponse => S::fallback(),
            Self::Field(field) => field.status_code(),
        }
    }

    #[must_use]
    pub fn causes(&self) -> &'static [S::Cause] {
        match self {
            Self::Status(status) => status.causes(),
            Self::Cause(cause) | Self::Narrowed(_, cause) => alone(*cause),
            Self::ErrorCode(code) => code.causes(),
            Self::NoResponse => &[],
            Self::Field(field) => field.causes(),
        }
    }

    #[must_use]
    pub fn error_code(&self) -> Option<S::ErrorCode> {
        match self {
            Self::ErrorCode(code) | Self::Narrowed(code, _) => Some(*code),
            Self::Field(field) => field.error_code(),
            Self::Status(_) | Self::Cause(_) | Self::NoResponse => None,
        }
    }

    #[must_use]
    pub fn retry(&self) -> Retry {
        match self {
            Self::Status(status) => status.retry(),
            Self::Cause(cause) => cause.status_code().retry(),
            Self::ErrorCode(code) | Self::Narrowed(code, _) => code.retry(),
            Self::NoResponse => Retry::Never,
            Self::Field(field) => field.retry(),
        }
    }

    pub fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let description = match self {
            Self::Status(status) => status.description(),
            Self::Cause(cause) | Self::Narrowed(_, cause) => cause.description(),
            Self::ErrorCode(code) => code.description(),
            Self::NoResponse => return f.write_str("failed without a response"),
            // The generated code formats the field itself.
            Self::Field(_) => return Ok(()),
        };
        write!(f, "{}: {description}", self.status())
    }
}

/// Returns a slice of `C::all()` that contains only this cause.
fn alone<C: Entry>(cause: C) -> &'static [C] {
    let mut lists = C::all().chunks(1);
    lists.find(|list| *list == [cause]).unwrap_or_default()
}

/// Implemented by a status type for each of its numbers.
///
/// Resolves a number in an attribute. The type system does it, so `cargo check` reports an unknown number even in a generic item.
#[diagnostic::on_unimplemented(
    message = "{CODE} is not a status of this catalogue",
    label = "not documented as a status",
    note = "the catalogue is that of `obs-codes`, unless `#[obs(catalogue = path::to::module)]` names one of your own"
)]
pub trait Numbered<const CODE: u16>: Sized {
    const STATUS: Self;
}

/// Replaces a status if the catalogue does not have one with the name of a variant.
pub struct Missing;

impl Missing {
    /// Returns a number that is not a status, for use in constants; the error is reported by [`Check::named`].
    #[must_use]
    pub const fn as_u16(self) -> u16 {
        0
    }
}

/// Defines a constant of a trait for each variant name that might not be a status. A variant of the status type takes precedence over it;
/// if there is none, the compiler reports the missing attribute instead of a missing variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __missing_statuses {
    ($status:ty; $($name:ident)*) => {
        trait __Missing {
            $(const $name: $crate::__private::Missing = $crate::__private::Missing;)*
        }
        impl __Missing for $status {}
    };
}

/// Implemented by status types, but not by [`Missing`].
#[diagnostic::on_unimplemented(
    message = "no status of the catalogue has this name, so it needs `#[obs(…)]`",
    label = "add `#[obs(status = …)]`, `#[obs(cause = …)]`, `#[obs(error_code = …)]`, `#[obs(transparent)]` or `#[obs(no_response)]`"
)]
pub trait Named<S> {
    fn status(self) -> S;
}

impl<S: Catalogue> Named<S> for S {
    fn status(self) -> S {
        self
    }
}

/// Checks that only the compiler can make.
///
/// The last two are evaluated in constants of the user's crate. They panic at their caller, which has the span of the user's token, so the
/// message becomes a compile error there. A call also compiles faster than an inline `panic!`.
pub struct Check;

impl Check {
    /// Returns the status named by a variant without an attribute.
    pub fn named<S, N: Named<S>>(status: N) -> S {
        status.status()
    }

    /// Returns the status with a number.
    #[must_use]
    pub fn numbered<const CODE: u16, S: Numbered<CODE>>() -> S {
        S::STATUS
    }

    /// Checks that two codes of one error have the same status.
    #[track_caller]
    pub const fn same(one: u16, other: u16, message: &str) {
        assert!(one == other, "{}", message);
    }

    /// Checks that no earlier entry has the same status as the one at `index`.
    #[track_caller]
    pub const fn first(statuses: &[u16], index: usize, message: &str) {
        let mut earlier = 0;
        while earlier < index {
            assert!(statuses[earlier] != statuses[index], "{}", message);
            earlier += 1;
        }
    }
}

/// The source of an error to which a transparent variant forwards. Called as a method, so that autoderef reaches an error inside a `Box`
/// that is not an error itself.
pub trait ForwardSource {
    fn __forward_source(&self) -> Option<&(dyn Error + 'static)>;
}

impl<E: Error + ?Sized> ForwardSource for E {
    fn __forward_source(&self) -> Option<&(dyn Error + 'static)> {
        self.source()
    }
}

/// A source field as an error. Called as a method, so that autoderef reaches a trait object inside a `Box` that is not an error itself.
pub trait AsError {
    fn __as_error(&self) -> &(dyn Error + 'static);
}

impl<E: Error + 'static> AsError for E {
    fn __as_error(&self) -> &(dyn Error + 'static) {
        self
    }
}

macro_rules! as_error {
    ($($object:ty),*) => {$(
        impl AsError for $object {
            fn __as_error(&self) -> &(dyn Error + 'static) {
                self
            }
        }
    )*};
}

as_error!(dyn Error, dyn Error + Send, dyn Error + Send + Sync);
