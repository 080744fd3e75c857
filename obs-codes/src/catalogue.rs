//! What a catalogue's types have to do with each other.

/// A document that facts of a catalogue come from.
///
/// ```
/// use obs_codes::StatusCode;
///
/// let source = StatusCode::NotFound.source().unwrap();
/// assert_eq!(source.title(), "HTTP Status Codes");
/// assert_eq!(source.updated(), Some("2022-09-07"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Source {
    title: &'static str,
    updated: Option<&'static str>,
}

impl Source {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(title: &'static str, updated: Option<&'static str>) -> Self {
        Self { title, updated }
    }

    /// The title of the document.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// When the document was updated, as it says itself.
    #[must_use]
    pub const fn updated(&self) -> Option<&'static str> {
        self.updated
    }
}

/// Whether sending a request again can help.
///
/// ```
/// use obs_codes::{Retry, StatusCode};
///
/// assert_eq!(StatusCode::ServiceUnavailable.retry(), Retry::Backoff);
/// assert!(!StatusCode::NotFound.retry().is_retryable());
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
    /// Once something outside of the request has been put right, such as the clock.
    AfterFix,
}

impl Retry {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Never, Self::Backoff, Self::Slower, Self::AfterFix];

    /// Whether the same request, sent again after a pause, may succeed.
    #[must_use]
    #[inline]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Self::Backoff | Self::Slower)
    }
}
