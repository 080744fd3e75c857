//! What is wrong with a spec.

use crate::excerpt;
use crate::place::Place;
use crate::source::Source;

/// One mistake in a spec.
#[derive(Debug)]
pub struct Mistake {
    pub(crate) message: String,
    /// The place of the mistake first, then others that explain it; each with what to say there.
    pub(crate) marks: Vec<(Place, String)>,
    pub(crate) help: Vec<String>,
}

impl Mistake {
    pub(crate) fn new(place: Place, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            marks: vec![(place, String::new())],
            help: Vec::new(),
        }
    }

    /// Says something at the place of the mistake.
    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.marks[0].1 = label.into();
        self
    }

    /// Shows another place.
    pub(crate) fn also(mut self, place: Place, label: impl Into<String>) -> Self {
        self.marks.push((place, label.into()));
        self
    }

    /// Says how to fix it.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    pub(crate) fn place(&self) -> Place {
        self.marks[0].0
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// How to fix it, a sentence or two for each way.
    #[must_use]
    pub fn helps(&self) -> &[String] {
        &self.help
    }

    /// The index of the source that the mistake is in.
    #[must_use]
    pub fn source(&self) -> usize {
        self.place().source
    }

    /// Where the mistake is; `None` for a source that could not be read at all.
    #[must_use]
    pub fn location<'s>(&self, sources: &'s [Source]) -> Option<Location<'s>> {
        let place = self.place();
        let source = &sources[place.source];
        let position = source.position(place.start);
        source.is_readable().then(|| Location {
            file: source.name(),
            line: position.line,
            column: position.column,
            len: source.text()[place.start..place.end].chars().count(),
        })
    }

    /// The mistake as `rustc` would show one of its own, with an excerpt of the spec.
    #[must_use]
    pub fn render(&self, sources: &[Source]) -> String {
        if sources[self.source()].is_readable() {
            excerpt::render(self, sources)
        } else {
            self.message.clone()
        }
    }
}

/// Where a mistake is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location<'s> {
    /// The name of the source.
    pub file: &'s str,
    /// The line, counted from one.
    pub line: usize,
    /// The column, counted from one, in characters.
    pub column: usize,
    /// The length, in characters; 0 if something is missing there.
    pub len: usize,
}

/// Nobody fixes more in one go, and a spec that is wrong throughout would keep the compiler busy with telling so.
pub(crate) const MOST_SHOWN: usize = 100;

/// The mistakes of a spec: the first of them, and how many there are beyond.
#[derive(Debug, Default)]
pub struct Mistakes {
    /// The first hundred, in the order of the sources.
    pub shown: Vec<Mistake>,
    /// How many there are beyond.
    pub more: usize,
}

impl Mistakes {
    /// Takes a mistake, which is put into words only if it will be shown: a suggestion takes a look at every name.
    pub(crate) fn report(&mut self, mistake: impl FnOnce() -> Mistake) {
        if self.shown.len() < MOST_SHOWN {
            self.shown.push(mistake());
        } else {
            self.more += 1;
        }
    }

    pub(crate) fn sort(&mut self) {
        self.shown
            .sort_by_key(|mistake| (mistake.place().source, mistake.place().start));
    }
}
