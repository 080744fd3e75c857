//! The enum `Retry`: whether and how to retry a request.

use core::fmt;
use core::str::FromStr;

use crate::UnknownRetry;

/// Whether and how to retry a request.
///
/// Returned by `retry` on statuses, categories, error codes and responses; `is_retryable` reduces it to a yes or no.
///
/// It only tells whether another attempt may succeed. Whether the *request* is safe to send twice is for its sender to decide. After a
/// timeout, a 500 or a 503, an append, a rename or the completion of a multipart upload may have taken effect, so check before sending it
/// again. `docs/retry.md` in the repository explains how, and where the built-in catalogue differs from other clients.
///
/// ```
/// use std::time::Duration;
///
/// use obs_codes::{ErrorCode, Retry, StatusCode};
///
/// /// Returns the pause before an attempt; `None` to give up.
/// fn pause(retry: Retry, attempt: u32) -> Option<Duration> {
///     let unit = match retry {
///         Retry::Backoff => Duration::from_millis(100),
///         Retry::Slower => Duration::from_secs(1),
///         _ => return None,
///     };
///     (attempt < 5).then(|| unit * 2_u32.pow(attempt))
/// }
///
/// let unavailable = StatusCode::ServiceUnavailable.retry();
/// assert_eq!(pause(unavailable, 3), Some(Duration::from_millis(800)));
/// assert_eq!(pause(ErrorCode::SlowDown.retry(), 0), Some(Duration::from_secs(1)));
/// assert_eq!(pause(ErrorCode::NoSuchKey.retry(), 0), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// Do not retry: the same request will fail again.
    Never,
    /// Retry after a pause that grows with each attempt.
    Backoff,
    /// Retry at a lower rate than before.
    Slower,
    /// Retry once something outside the request is fixed, such as the clock.
    AfterFix,
}

impl Retry {
    /// All variants.
    ///
    /// ```
    /// use obs_codes::Retry;
    ///
    /// let retryable = Retry::ALL.iter().filter(|retry| retry.is_retryable());
    /// assert!(retryable.eq(&[Retry::Backoff, Retry::Slower]));
    /// ```
    pub const ALL: &'static [Self] = &[Self::Never, Self::Backoff, Self::Slower, Self::AfterFix];

    /// Returns `true` if the same request, sent again after a pause, may succeed.
    ///
    /// ```
    /// use obs_codes::{ErrorCode, Retry};
    ///
    /// // The clock has to be set first, and the request signed again.
    /// assert_eq!(ErrorCode::RequestTimeTooSkewed.retry(), Retry::AfterFix);
    /// assert!(!Retry::AfterFix.is_retryable());
    /// assert!(Retry::Slower.is_retryable());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Self::Backoff | Self::Slower)
    }

    /// Returns the word used in specs: `never`, `backoff`, `slower` or `after-fix`.
    ///
    /// ```
    /// use obs_codes::Retry;
    ///
    /// assert_eq!(Retry::AfterFix.as_str(), "after-fix");
    /// assert!(Retry::ALL.iter().all(|retry| retry.as_str().parse() == Ok(*retry)));
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Backoff => "backoff",
            Self::Slower => "slower",
            Self::AfterFix => "after-fix",
        }
    }

    fn find(text: &str) -> Option<Self> {
        let mut all = Self::ALL.iter();
        all.find(|retry| retry.as_str() == text).copied()
    }
}

/// Prints the word used in specs: `never`, `backoff`, `slower` or `after-fix`.
impl fmt::Display for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Retry {
    type Err = UnknownRetry;

    fn from_str(text: &str) -> Result<Self, UnknownRetry> {
        Self::find(text).ok_or(UnknownRetry::new())
    }
}

crate::__serialize!(Retry, 4, serialize_str as_str);
crate::__deserialize!(Retry, 4, read_text find UnknownRetry);
