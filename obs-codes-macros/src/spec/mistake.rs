//! What is wrong with a spec.

use super::excerpt;
use super::place::Place;
use super::source::Source;

/// One mistake in a spec.
#[derive(Debug)]
pub(crate) struct Mistake {
    pub(super) message: String,
    /// The place of the mistake first, then others that explain it; each with what to say there.
    pub(super) marks: Vec<(Place, String)>,
    pub(super) help: Vec<String>,
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

    /// Says how to mend it.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    pub(crate) fn place(&self) -> Place {
        self.marks[0].0
    }

    /// The mistake as `rustc` would show one of its own, with an excerpt of the spec.
    pub(crate) fn render(&self, sources: &[Source]) -> String {
        excerpt::render(self, sources)
    }
}

/// Nobody mends more in one go, and a spec that is wrong throughout would keep the compiler busy with telling so.
pub(crate) const MOST_SHOWN: usize = 100;

/// The mistakes of a spec: the first of them, and how many there are beyond.
#[derive(Debug, Default)]
pub(crate) struct Mistakes {
    pub(crate) shown: Vec<Mistake>,
    pub(crate) more: usize,
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
