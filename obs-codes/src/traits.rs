use core::fmt::Display;

use crate::StatusCode;

/// A catalogue of codes, named by its status type.
///
/// [`obs_codes!`](crate::obs_codes) implements it for every `StatusCode` that it generates, so that code can be generic over
/// catalogues. A catalogue without causes or without error codes has [`Infallible`](core::convert::Infallible) in their place.
///
/// ```
/// use obs_codes::{Catalogue, ObsErrorCodes};
///
/// /// One line for the log, whatever catalogue the error takes its codes from.
/// fn log_line<S: Catalogue>(error: &impl ObsErrorCodes<S>) -> String {
///     let status = error.status_code();
///     format!("{status}, {} of {} causes possible", error.causes().len(), status.causes().len())
/// }
///
/// #[derive(Debug, ObsErrorCodes)]
/// #[obs(cause = BucketNotFound)]
/// struct NoBucket;
///
/// assert_eq!(log_line(&NoBucket), "404 Not Found, 1 of 4 causes possible");
/// ```
pub trait Catalogue: Copy + Eq + Display + 'static {
    /// The causes of this catalogue.
    type Cause: Copy + 'static;

    /// The error codes of this catalogue.
    type ErrorCode: Copy + 'static;

    /// The documented causes of this status; none where the catalogue lists no causes.
    #[must_use]
    fn causes(self) -> &'static [Self::Cause] {
        &[]
    }

    /// The documented causes that an error code narrows its status to; none where the catalogue lists no causes.
    #[must_use]
    fn causes_of(_error_code: Self::ErrorCode) -> &'static [Self::Cause] {
        &[]
    }
}

/// What an error says about itself in terms of a catalogue: by default that of this crate.
///
/// [`#[derive(ObsErrorCodes)]`](derive@crate::ObsErrorCodes) implements it. By hand, a status is enough:
///
/// ```
/// use obs_codes::{Cause, ObsErrorCodes, StatusCode};
///
/// struct QueueFull {
///     waiting: usize,
/// }
///
/// impl ObsErrorCodes for QueueFull {
///     fn status_code(&self) -> StatusCode {
///         StatusCode::ServiceUnavailable
///     }
/// }
///
/// let error = QueueFull { waiting: 512 };
/// assert_eq!(error.status_code().as_u16(), 503);
/// assert_eq!(error.causes(), [Cause::TemporarilyUnreachable]);
/// assert_eq!(error.error_code(), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` carries no codes of the catalogue of `{S}`",
    label = "`ObsErrorCodes` is not implemented for it",
    note = "derive `ObsErrorCodes` on `{Self}`; where it is not yours, say `status`, `cause` or `error_code` instead of `transparent`"
)]
pub trait ObsErrorCodes<S: Catalogue = StatusCode> {
    /// The status of this error.
    fn status_code(&self) -> S;

    /// What may have caused it, as far as is known: one cause, those of the error code, or all of the status.
    fn causes(&self) -> &'static [S::Cause] {
        self.status_code().causes()
    }

    /// The error code, if the error has one.
    fn error_code(&self) -> Option<S::ErrorCode> {
        None
    }
}

macro_rules! forward {
    ($pointer:ty) => {
        impl<S: Catalogue, E: ObsErrorCodes<S> + ?Sized> ObsErrorCodes<S> for $pointer {
            fn status_code(&self) -> S {
                E::status_code(self)
            }

            fn causes(&self) -> &'static [S::Cause] {
                E::causes(self)
            }

            fn error_code(&self) -> Option<S::ErrorCode> {
                E::error_code(self)
            }
        }
    };
}

// The pointers that are errors if what they point to is one: a transparent variant can hold them.
forward!(&E);
#[cfg(feature = "alloc")]
forward!(alloc::boxed::Box<E>);
#[cfg(feature = "alloc")]
forward!(alloc::sync::Arc<E>);
