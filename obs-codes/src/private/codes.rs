//! What derived code builds on: what an error says of itself, and the checks of its attributes.

use core::error::Error;
use core::fmt;

use crate::catalogue::{CauseOf as _, Entry, ErrorCodeOf as _};
use crate::{Catalogue, ObsErrorCodes, Retry};

/// What an error says of itself: the narrowest fact, from which the others follow.
pub enum Codes<'a, S: Catalogue> {
    Status(S),
    Cause(S::Cause),
    ErrorCode(S::ErrorCode),
    /// An error code, and the one cause that it has here.
    Narrowed(S::ErrorCode, S::Cause),
    /// The service did not answer.
    NoResponse,
    /// Whatever the field of a transparent variant says.
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
            // The field writes its own text.
            Self::Field(_) => return Ok(()),
        };
        write!(f, "{}: {description}", self.status())
    }
}

/// A list of one cause: a part of the list of all.
fn alone<C: Entry>(cause: C) -> &'static [C] {
    let mut lists = C::all().chunks(1);
    lists.find(|list| *list == [cause]).unwrap_or_default()
}

/// Implemented by a status type for each number that it has.
///
/// A number in an attribute is looked up through it: by the type system, so that `cargo check` does it also in a generic item.
#[diagnostic::on_unimplemented(
    message = "{CODE} is not a status of this catalogue",
    label = "not documented as a status",
    note = "the catalogue is that of `obs-codes`, unless `#[obs(catalogue = path::to::module)]` names one of your own"
)]
pub trait Numbered<const CODE: u16>: Sized {
    const STATUS: Self;
}

/// What stands in for a status if the catalogue has none with the name of a variant.
pub struct Missing;

impl Missing {
    /// A number that no status has, for constants: the error is that of [`Check::named`].
    #[must_use]
    pub const fn as_u16(self) -> u16 {
        0
    }
}

/// What the names of variants mean if the catalogue has no status of that name: a trait's constant, over which a variant of the status type
/// takes precedence. So the compiler does not speak of a variant that is missing, but of an attribute.
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

/// Implemented by the status types alone, and not by [`Missing`].
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

/// Checks that the compiler makes, which only it can.
///
/// The last two are evaluated in constants of the user's crate. They panic where they are called, which is at the user's token, so that
/// the message becomes a compile error there; and a call costs the compiler less than a `panic!` would.
pub struct Check;

impl Check {
    /// The status that a variant without an attribute has by its name.
    pub fn named<S, N: Named<S>>(status: N) -> S {
        status.status()
    }

    /// The status of a number.
    #[must_use]
    pub fn numbered<const CODE: u16, S: Numbered<CODE>>() -> S {
        S::STATUS
    }

    /// Two codes of one error mean the same status.
    #[track_caller]
    pub const fn same(one: u16, other: u16, message: &str) {
        assert!(one == other, "{}", message);
    }

    /// The status at `index` does not come earlier as well.
    #[track_caller]
    pub const fn first(statuses: &[u16], index: usize, message: &str) {
        let mut earlier = 0;
        while earlier < index {
            assert!(statuses[earlier] != statuses[index], "{}", message);
            earlier += 1;
        }
    }
}

/// The source of an error that a transparent variant forwards to. Called as a method, it finds an error in a `Box` that is not one.
pub trait ForwardSource {
    fn __forward_source(&self) -> Option<&(dyn Error + 'static)>;
}

impl<E: Error + ?Sized> ForwardSource for E {
    fn __forward_source(&self) -> Option<&(dyn Error + 'static)> {
        self.source()
    }
}

/// A field that is a source, as an error. Called as a method, it finds a trait object in a `Box` that is not an error.
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
