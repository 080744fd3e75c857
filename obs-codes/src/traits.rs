//! `ObsErrorCodes`: errors that carry codes of a catalogue.

use crate::__private::Codes;
use crate::{Catalogue, Retry, StatusCode};

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
/// assert!(error.is_retryable());
/// ```
///
/// An error code that is added to it narrows the causes, and decides on a retry.
#[diagnostic::on_unimplemented(
    message = "`{Self}` carries no codes of the catalogue of `{S}`",
    label = "`ObsErrorCodes` is not implemented for it",
    note = "`#[derive(ObsErrorCodes)]` gives codes to an error; a `transparent` variant or struct can only be around one that has them"
)]
pub trait ObsErrorCodes<S: Catalogue = StatusCode> {
    /// The status of this error.
    ///
    /// For an error that is not an answer of the service, such as a failed connection, it is the catalogue's
    /// [`fallback`](Catalogue::fallback).
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
        stated(self).causes()
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
        self.__codes().error_code()
    }

    /// Whether sending the request again can help: what the error code says, or the status if there is no error code.
    ///
    /// The status alone is not enough: it makes no sense to repeat a request that was denied, but once the clock has been set, it does.
    ///
    /// ```
    /// use obs_codes::{ObsErrorCodes, Retry};
    ///
    /// #[derive(Debug, ObsErrorCodes)]
    /// enum StoreError {
    ///     #[obs(error_code = RequestTimeTooSkewed)]
    ///     ClockIsWrong,
    ///     Forbidden,
    /// }
    ///
    /// assert_eq!(StoreError::ClockIsWrong.status_code(), StoreError::Forbidden.status_code());
    /// assert_eq!(StoreError::ClockIsWrong.retry(), Retry::AfterFix);
    /// assert_eq!(StoreError::Forbidden.retry(), Retry::Never);
    /// ```
    fn retry(&self) -> Retry {
        stated(self).retry()
    }

    /// Whether the same request may succeed if it is sent again after a pause.
    ///
    /// ```
    /// use obs_codes::ObsErrorCodes;
    ///
    /// /// At most `attempts` calls, as long as it makes sense to try again.
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

    /// All of them at once, for derived code only: what implements the others by hand does not have it say the same.
    #[doc(hidden)]
    fn __codes(&self) -> Codes<'_, S> {
        Codes::Status(self.status_code())
    }
}

/// What derived code says; of an impl by hand its status or, if it has one, its error code.
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

// The pointers that are errors if what they point to is one: a transparent variant can hold them.
forward!(&E);
#[cfg(feature = "alloc")]
forward!(alloc::boxed::Box<E>);
#[cfg(feature = "alloc")]
forward!(alloc::sync::Arc<E>);
