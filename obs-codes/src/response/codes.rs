//! `ObsErrorCodes` for responses, so that an application's own error can wrap one as `transparent`.

use super::ErrorResponse;
use crate::{Catalogue, ObsErrorCodes, Retry};

/// The status is [`nearest_status_code`](ErrorResponse::nearest_status_code), since the trait requires one.
///
/// ```
/// use obs_codes::{ErrorCode, ErrorResponse, ObsErrorCodes, StatusCode};
///
/// #[derive(Debug, ObsErrorCodes)]
/// enum StoreError {
///     #[obs(status = 408)]
///     TimedOut,
///     #[obs(transparent)]
///     Answered(ErrorResponse),
/// }
///
/// let body = b"<Error><Code>NoSuchKey</Code></Error>";
/// let error = StoreError::Answered(ErrorResponse::from_parts(404, [], body));
/// assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
/// assert_eq!(StatusCode::from(error), StatusCode::NotFound);
/// ```
impl<S: Catalogue> ObsErrorCodes<S> for ErrorResponse<S> {
    fn status_code(&self) -> S {
        self.nearest_status_code()
    }

    fn causes(&self) -> &'static [S::Cause] {
        self.causes()
    }

    fn error_code(&self) -> Option<S::ErrorCode> {
        self.error_code()
    }

    fn retry(&self) -> Retry {
        self.retry()
    }
}
