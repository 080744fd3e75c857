//! The documents that entries come from, and the deprecation of entries.

/// A document that entries of a catalogue come from.
///
/// Returned by [`StatusCode::source`](crate::StatusCode::source) and its siblings; tells apart the entries of different documents:
///
/// ```
/// use obs_codes::{Cause, StatusCode};
///
/// let source = StatusCode::NotFound.source().unwrap();
/// assert_eq!(source.title(), "HTTP Status Codes");
/// assert_eq!(source.updated(), Some("2022-09-07"));
///
/// let of_source = Cause::ALL.iter().filter(|cause| cause.source() == Some(source));
/// assert_eq!(of_source.count(), 20);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Source {
    title: &'static str,
    updated: Option<&'static str>,
    docs: Option<&'static str>,
}

impl Source {
    /// Creates a source with a title. Called by generated code; also for use in handwritten catalogues.
    ///
    /// ```
    /// use obs_codes::Source;
    ///
    /// static MANUAL: Source = Source::new("Gateway manual").with_updated("2026-01-31");
    /// assert_eq!((MANUAL.updated(), MANUAL.docs()), (Some("2026-01-31"), None));
    /// ```
    #[must_use]
    pub const fn new(title: &'static str) -> Self {
        Self {
            title,
            updated: None,
            docs: None,
        }
    }

    /// Sets the date of the last update.
    #[must_use]
    pub const fn with_updated(mut self, updated: &'static str) -> Self {
        self.updated = Some(updated);
        self
    }

    /// Sets the URL.
    #[must_use]
    pub const fn with_docs(mut self, docs: &'static str) -> Self {
        self.docs = Some(docs);
        self
    }

    /// Returns the title of the document.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// Returns the date of the last update, as the document states it.
    #[must_use]
    pub const fn updated(&self) -> Option<&'static str> {
        self.updated
    }

    /// Returns the URL of the document.
    #[must_use]
    pub const fn docs(&self) -> Option<&'static str> {
        self.docs
    }
}

/// The deprecation of an entry: since when, and what to use instead.
///
/// ```
/// use obs_codes::catalogue::Deprecated;
///
/// const OLD: Deprecated = Deprecated::new().with_since("0.2.0").with_note("use `NoSuchRoute`");
/// assert_eq!((OLD.since(), OLD.note()), (Some("0.2.0"), Some("use `NoSuchRoute`")));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Deprecated {
    since: Option<&'static str>,
    note: Option<&'static str>,
}

impl Deprecated {
    /// Creates a deprecation without details.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            since: None,
            note: None,
        }
    }

    /// Sets the version that deprecated the entry.
    #[must_use]
    pub const fn with_since(mut self, since: &'static str) -> Self {
        self.since = Some(since);
        self
    }

    /// Sets a note on what to use instead.
    #[must_use]
    pub const fn with_note(mut self, note: &'static str) -> Self {
        self.note = Some(note);
        self
    }

    /// Returns the version that deprecated the entry.
    #[must_use]
    pub const fn since(&self) -> Option<&'static str> {
        self.since
    }

    /// Returns the note on what to use instead.
    #[must_use]
    pub const fn note(&self) -> Option<&'static str> {
        self.note
    }
}

/// Serializes as a map of `title`, `updated` and `docs`.
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
impl serde::Serialize for Source {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut fields = serializer.serialize_struct("Source", 3)?;
        fields.serialize_field("title", self.title)?;
        fields.serialize_field("updated", &self.updated)?;
        fields.serialize_field("docs", &self.docs)?;
        fields.end()
    }
}
