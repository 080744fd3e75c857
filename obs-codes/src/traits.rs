//! The trait `ObsErrorCodes`: errors that carry codes of a catalogue.

use crate::__private::Codes;
use crate::{Catalogue, Retry, StatusCode};

/// An error that carries codes of a catalogue, by default the built-in one.
///
/// Usually derived with [`#[derive(ObsErrorCodes)]`](derive@crate::ObsErrorCodes). A manual implementation only needs a status:
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
/// assert!(error.is_retryable());
/// ```
///
/// If it returns an error code as well, that narrows the causes and decides whether to retry.
#[diagnostic::on_unimplemented(
    message = "`{Self}` carries no codes of the catalogue of `{S}`",
    label = "`ObsErrorCodes` is not implemented for it",
    note = "`#[derive(ObsErrorCodes)]` adds codes to an error; a `transparent` variant or struct can only wrap an error that has codes"
)]
#[cfg_attr(
    not(feature = "alloc"),
    diagnostic::on_unimplemented(
        note = "if the error is in a `Box` or an `Arc`, turn on the feature `alloc` of obs-codes"
    )
)]
pub trait ObsErrorCodes<S: Catalogue = StatusCode> {
    /// Returns the status code of this error.
    ///
    /// For an error without a response, such as a failed connection, this is the catalogue's [`fallback`](Catalogue::fallback).
    ///
    /// ```
    /// use obs_codes::{ObsErrorCodes, StatusCode};
    ///
    /// #[derive(Debug, ObsErrorCodes)]
    /// #[obs(cause = BucketNotEmpty)]
    /// struct NotEmpty;
    ///
    /// // In generic code, for example a function that chooses the response's status:
    /// fn answer(error: &impl ObsErrorCodes) -> u16 {
    ///     error.status_code().as_u16()
    /// }
    /// assert_eq!(answer(&NotEmpty), 409);
    /// // The conversion returns the same.
    /// assert_eq!(StatusCode::from(&NotEmpty), StatusCode::Conflict);
    /// ```
    fn status_code(&self) -> S;

    /// Returns the possible causes: a single cause if known, else those of the error code, else those of the status.
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
        stated(self).causes()
    }

    /// Returns the error code, if the error has one.
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
        self.__codes().error_code()
    }

    /// Returns whether and how to retry, according to the error code, or to the status if there is no error code.
    ///
    /// The status alone is not enough. The name of another owner's bucket stays taken, but an operation that got in the way will end; both
    /// are answered with 409.
    ///
    /// ```
    /// use obs_codes::{ObsErrorCodes, Retry};
    ///
    /// #[derive(Debug, ObsErrorCodes)]
    /// enum StoreError {
    ///     #[obs(error_code = OperationAborted)]
    ///     Aborted,
    ///     #[obs(error_code = BucketAlreadyExists)]
    ///     NameTaken,
    /// }
    ///
    /// assert_eq!(StoreError::Aborted.status_code(), StoreError::NameTaken.status_code());
    /// assert_eq!(StoreError::Aborted.retry(), Retry::Backoff);
    /// assert_eq!(StoreError::NameTaken.retry(), Retry::Never);
    /// ```
    fn retry(&self) -> Retry {
        stated(self).retry()
    }

    /// Returns `true` if the same request may succeed when it is sent again after a pause.
    ///
    /// ```
    /// use obs_codes::ObsErrorCodes;
    ///
    /// /// Calls up to `attempts` times, as long as a retry makes sense.
    /// fn persist<T, E: ObsErrorCodes>(attempts: u32, call: impl Fn() -> Result<T, E>) -> Result<T, E> {
    ///     let mut result = call();
    ///     for _ in 1..attempts {
    ///         match &result {
    ///             Err(error) if error.is_retryable() => result = call(),
    ///             _ => break,
    ///         }
    ///     }
    ///     result
    /// }
    ///
    /// #[derive(Debug, ObsErrorCodes)]
    /// #[obs(error_code = SlowDown)]
    /// struct TooFast;
    ///
    /// assert!(TooFast.is_retryable());
    /// assert!(persist(3, || Err::<(), _>(TooFast)).is_err());
    /// ```
    fn is_retryable(&self) -> bool {
        self.retry().is_retryable()
    }

    /// Returns everything at once, for derived code only: manual implementations do not override it.
    #[doc(hidden)]
    fn __codes(&self) -> Codes<'_, S> {
        Codes::Status(self.status_code())
    }

    /// Formats them, for derived code only: one call there costs the compiler less than two.
    #[doc(hidden)]
    fn __fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.__codes().fmt(f)
    }
}

/// Returns what derived code states; for a manual implementation, its error code if it has one, else its status.
fn stated<S: Catalogue, E: ObsErrorCodes<S> + ?Sized>(error: &E) -> Codes<'_, S> {
    match error.__codes() {
        Codes::Status(status) => error
            .error_code()
            .map_or(Codes::Status(status), Codes::ErrorCode),
        codes => codes,
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

            fn retry(&self) -> Retry {
                E::retry(self)
            }

            fn is_retryable(&self) -> bool {
                E::is_retryable(self)
            }
        }
    };
}

// The pointers that implement `Error` if their target does, so that a transparent variant can hold them.
forward!(&E);
#[cfg(feature = "alloc")]
forward!(alloc::boxed::Box<E>);
#[cfg(feature = "alloc")]
forward!(alloc::sync::Arc<E>);
