//! A mistake as data: what is wrong, where, and how to fix it.

use crate::report::finding::Meant;

/// One mistake in a spec.
#[derive(Debug)]
pub struct Mistake {
    pub(crate) source: usize,
    pub(crate) message: String,
    /// The place of the mistake, then others that explain it; empty for a source that cannot be read.
    pub(crate) marks: Vec<Mark>,
    pub(crate) helps: Vec<String>,
    /// The text as it was meant, if it cannot be parsed as it is.
    pub(crate) meant: Option<Box<Meant>>,
}

/// A marked place, with a note.
#[derive(Debug)]
pub(crate) struct Mark {
    pub(crate) location: Location,
    pub(crate) label: String,
    /// The line, or the part around the mark: before, marked, after.
    pub(crate) line: [String; 3],
}

/// A position in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The name of the source.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// The column, counted from one, in characters.
    pub column: usize,
    /// The length in characters; 0 if something is missing there.
    pub len: usize,
}

impl Mistake {
    /// What is wrong, in one sentence.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// How to fix it, one or two sentences for each way.
    #[must_use]
    pub fn helps(&self) -> &[String] {
        &self.helps
    }

    /// The index of the source with the mistake.
    #[must_use]
    pub fn source(&self) -> usize {
        self.source
    }

    /// The position of the mistake; `None` for a source that cannot be read at all.
    #[must_use]
    pub fn location(&self) -> Option<&Location> {
        Some(&self.marks.first()?.location)
    }
}

/// The mistakes in specs, in text order: the first hundred found, and the number of further ones.
#[derive(Debug, Default)]
pub struct Mistakes {
    /// The mistakes that are shown.
    pub shown: Vec<Mistake>,
    /// The number of further ones.
    pub more: usize,
}
