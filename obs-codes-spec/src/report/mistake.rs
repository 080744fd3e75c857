//! A mistake as data: what is wrong, where, and how to fix it.

/// One mistake in a spec.
#[derive(Debug)]
pub struct Mistake {
    pub(crate) source: usize,
    pub(crate) message: String,
    /// The place of the mistake first, then others that explain it; none in a source that could not be read.
    pub(crate) marks: Vec<Mark>,
    pub(crate) helps: Vec<String>,
}

/// A place that is marked, and what is said there.
#[derive(Debug)]
pub(crate) struct Mark {
    pub(crate) location: Location,
    pub(crate) label: String,
    /// The line, or what of it is near: before the mark, marked, and after it.
    pub(crate) line: [String; 3],
}

/// Where something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The name of the source.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// The column, counted from one, in characters.
    pub column: usize,
    /// The length, in characters; 0 if something is missing there.
    pub len: usize,
}

impl Mistake {
    /// What is wrong, in one sentence.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// How to fix it, a sentence or two for each way.
    #[must_use]
    pub fn helps(&self) -> &[String] {
        &self.helps
    }

    /// The index of the source that the mistake is in.
    #[must_use]
    pub fn source(&self) -> usize {
        self.source
    }

    /// Where the mistake is; `None` for a source that could not be read at all.
    #[must_use]
    pub fn location(&self) -> Option<&Location> {
        Some(&self.marks.first()?.location)
    }
}

/// The mistakes in specs, in the order of the text: the first hundred that were found, and how many there are beyond.
#[derive(Debug, Default)]
pub struct Mistakes {
    /// Those that are shown.
    pub shown: Vec<Mistake>,
    /// How many there are beyond.
    pub more: usize,
}
