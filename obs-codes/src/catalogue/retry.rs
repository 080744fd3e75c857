//! `Retry`: whether sending a request again can help.

use core::fmt;
use core::str::FromStr;

use crate::UnknownRetry;

/// Whether sending a request again can help, and how.
///
/// Statuses, categories, error codes and responses have it as `retry`, with `is_retryable` for a yes or a no.
///
/// It is about the answer: whether another attempt can be answered otherwise. Whether the *request* may be sent twice is another
/// question, which only its sender can answer. After a timeout, a 500 or a 503, an append, a rename or the completion of a
/// multipart upload may have taken effect, so look before sending it again. `docs/retry.md` in the repository says how, and where
/// the built-in catalogue differs from other clients.
///
/// ```
/// use std::time::Duration;
///
/// use obs_codes::{ErrorCode, Retry, StatusCode};
///
/// /// How long to wait before an attempt; `None` to give up.
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
    /// No: the same request will fail again.
    Never,
    /// Yes, with a pause that grows from one attempt to the next.
    Backoff,
    /// Yes, and at a lower rate than before.
    Slower,
    /// Once something outside of the request has been fixed, such as the clock.
    AfterFix,
}

impl Retry {
    /// All of them.
    ///
    /// ```
    /// use obs_codes::Retry;
    ///
    /// let retryable = Retry::ALL.iter().filter(|retry| retry.is_retryable());
    /// assert!(retryable.eq(&[Retry::Backoff, Retry::Slower]));
    /// ```
    pub const ALL: &'static [Self] = &[Self::Never, Self::Backoff, Self::Slower, Self::AfterFix];

    /// Whether the same request, sent again after a pause, may succeed.
    ///
    /// ```
    /// use obs_codes::{ErrorCode, Retry};
    ///
    /// // The clock has to be set first, and the request to be signed anew.
    /// assert_eq!(ErrorCode::RequestTimeTooSkewed.retry(), Retry::AfterFix);
    /// assert!(!Retry::AfterFix.is_retryable());
    /// assert!(Retry::Slower.is_retryable());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Self::Backoff | Self::Slower)
    }

    /// The word for it in a spec: `never`, `backoff`, `slower` or `after-fix`.
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

/// As the word for it in a spec: `never`, `backoff`, `slower` or `after-fix`.
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
