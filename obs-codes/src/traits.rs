//! `ObsErrorCodes`: errors that carry codes of a catalogue.

use core::fmt::{self, Display};

use crate::__private::Codes;
use crate::{Catalogue, StatusCode};

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
    note = "`#[derive(ObsErrorCodes)]` gives codes to an error; a `transparent` variant or struct can only be around one that has them"
)]
pub trait ObsErrorCodes<S: Catalogue = StatusCode> {
    /// The status of this error.
    ///
    /// ```
    /// use obs_codes::{ObsErrorCodes, StatusCode};
    ///
    /// #[derive(Debug, ObsErrorCodes)]
    /// #[obs(cause = BucketNotEmpty)]
    /// struct NotEmpty;
    ///
    /// // In code that is generic over errors, as the answer to a request is:
    /// fn answer(error: &impl ObsErrorCodes) -> u16 {
    ///     error.status_code().as_u16()
    /// }
    /// assert_eq!(answer(&NotEmpty), 409);
    /// // The conversion does the same.
    /// assert_eq!(StatusCode::from(&NotEmpty), StatusCode::Conflict);
    /// ```
    fn status_code(&self) -> S;

    /// What may have caused it, as far as is known: one cause, those of the error code, or all of the status.
    ///
    /// ```
    /// use obs_codes::{Cause, ObsErrorCodes, StatusCode};
    ///
    /// #[derive(Debug, ObsErrorCodes)]
    /// enum StoreError {
    ///     #[obs(cause = BucketNotEmpty)]
    ///     NotEmpty,
    ///     Conflict,
    /// }
    ///
    /// assert_eq!(StoreError::NotEmpty.causes(), [Cause::BucketNotEmpty]);
    /// assert_eq!(StoreError::Conflict.causes(), StatusCode::Conflict.causes());
    /// ```
    fn causes(&self) -> &'static [S::Cause] {
        self.__codes().causes
    }

    /// The error code, if the error has one.
    ///
    /// ```
    /// use obs_codes::{ErrorCode, ObsErrorCodes};
    ///
    /// #[derive(Debug, ObsErrorCodes)]
    /// enum StoreError {
    ///     #[obs(error_code = BucketNotEmpty)]
    ///     NotEmpty,
    ///     Conflict,
    /// }
    ///
    /// assert_eq!(StoreError::NotEmpty.error_code(), Some(ErrorCode::BucketNotEmpty));
    /// assert_eq!(StoreError::Conflict.error_code(), None);
    /// ```
    fn error_code(&self) -> Option<S::ErrorCode> {
        self.__codes().error_code
    }

    /// All of them at once, for derived code only: what implements the three by hand does not have it say the same.
    #[doc(hidden)]
    fn __codes(&self) -> Codes<S> {
        Codes::of_status(self.status_code())
    }

    #[doc(hidden)]
    fn __fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.__codes(), f)
    }

    /// What a transparent variant around this error says: the three methods, whoever wrote them.
    #[doc(hidden)]
    fn __forward(&self) -> Codes<S> {
        Codes {
            status: self.status_code(),
            causes: self.causes(),
            error_code: self.error_code(),
            // The text is forwarded as well.
            description: "",
        }
    }
}

macro_rules! forward {
    ($pointer:ty) => {
        #[diagnostic::do_not_recommend]
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
