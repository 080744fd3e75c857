//! What derived code builds on: everything that an error says of itself, and the checks of its attributes.

use core::fmt;

use crate::Catalogue;

/// Everything that an error says of itself.
#[derive(Debug, Clone, Copy)]
pub struct Codes<S: Catalogue> {
    pub status: S,
    pub causes: &'static [S::Cause],
    pub error_code: Option<S::ErrorCode>,
    /// The description of the narrowest of these.
    pub description: &'static str,
}

impl<S: Catalogue> Codes<S> {
    #[must_use]
    pub fn of_status(status: S) -> Self {
        Self {
            status,
            causes: status.causes(),
            error_code: None,
            description: status.description(),
        }
    }

    #[must_use]
    pub const fn with_error_code(self, error_code: S::ErrorCode) -> Self {
        Self {
            error_code: Some(error_code),
            ..self
        }
    }
}

impl<S: Catalogue> fmt::Display for Codes<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.status, self.description)
    }
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

/// Two codes of one error mean the same status.
///
/// This check and the next one are evaluated in constants of the user's crate. They panic where they are called, which is at the
/// user's token, so that the message becomes a compile error there; and a call costs the compiler less than a `panic!` would.
#[track_caller]
pub const fn same(one: u16, other: u16, message: &str) {
    assert!(one == other, "{}", message);
}

/// The status at `index` does not stand further left as well.
#[track_caller]
pub const fn first(statuses: &[u16], index: usize, message: &str) {
    let mut earlier = 0;
    while earlier < index {
        assert!(statuses[earlier] != statuses[index], "{}", message);
        earlier += 1;
    }
}
