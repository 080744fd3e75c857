//! A finding: a mistake before its position in the text is known.

use std::ops::RangeInclusive;

use crate::report::words::write;
use crate::yaml::tree::Place;

/// Nobody fixes more in one go, and rendering every mistake of a thoroughly broken spec would keep the compiler busy.
pub(crate) const MOST_SHOWN: usize = 100;

/// Nobody looks at more places of one mistake.
const MOST_MARKS: usize = 10;

/// What of the layout of lines may be wrong.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Layout {
    Right,
    /// A line may be split or doubled, or have a dash too many.
    Line,
    /// Lines may have a wrong indent.
    Indent,
}

/// A text with one edit, with as many lines as before.
#[derive(Debug)]
pub(crate) struct Meant {
    pub(crate) text: String,
    /// The numbers of the lines that differ, counted from one.
    pub(crate) lines: RangeInclusive<usize>,
}

pub(crate) struct Finding {
    pub(crate) message: String,
    /// The place of the mistake, then others that explain it, each with a note.
    pub(crate) marks: Vec<(Place, String)>,
    /// The part of the text there that is wrong; empty if all of it is.
    pub(crate) part: String,
    pub(crate) help: Vec<String>,
    /// What of the layout of lines may be wrong.
    pub(crate) layout: Layout,
    /// The text as it was meant, if it cannot be parsed as it is.
    pub(crate) meant: Option<Box<Meant>>,
}

impl Finding {
    pub(crate) fn new(place: Place, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            marks: vec![(place, String::new())],
            part: String::new(),
            help: Vec::new(),
            layout: Layout::Right,
            meant: None,
        }
    }

    /// The same thing in a second place.
    pub(crate) fn twice(place: Place, message: String, earlier: Place) -> Self {
        let finding = Self::new(place, message).label("again here");
        finding.also(earlier, "first here")
    }

    /// Marks this as something that a wrong layout could lead to.
    pub(crate) fn of(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }

    /// Marks only this part of the text at the place of the mistake.
    pub(crate) fn at(mut self, part: &str) -> Self {
        part.clone_into(&mut self.part);
        self
    }

    /// Adds a note at the place of the mistake.
    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.marks[0].1 = label.into();
        self
    }

    /// Adds another place.
    pub(crate) fn also(mut self, place: Place, label: impl Into<String>) -> Self {
        self.marks.push((place, label.into()));
        self
    }

    /// Adds a help text, unless it is empty.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        let help = help.into();
        if !help.is_empty() {
            self.help.push(help);
        }
        self
    }

    /// Adds the help to write this.
    pub(crate) fn write(self, text: &str) -> Self {
        self.help(write(text))
    }
}

/// The findings in a spec: the first ones, and the number of further ones.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) shown: Vec<Finding>,
    pub(crate) more: usize,
    /// Lines that a finding explains as a whole, so that nothing else is said about what is in them.
    pub(crate) explained: Vec<Place>,
}

impl Findings {
    /// Adds a finding.
    pub(crate) fn report(&mut self, finding: Finding) {
        if self.has_room() {
            self.shown.push(finding);
        }
    }

    /// Adds a finding that takes long to build, as a suggestion that compares every name does; built only if it will be shown.
    pub(crate) fn build(&mut self, finding: &dyn Fn() -> Finding) {
        if self.has_room() {
            self.shown.push(finding());
        }
    }

    /// Whether the same has been found before; it is shown there then that this place has it as well.
    pub(crate) fn is_again(&mut self, message: &str, place: Place) -> bool {
        let mut shown = self.shown.iter_mut();
        let earlier = shown.find(|earlier| {
            earlier.message == message && earlier.marks[0].0.source() == place.source()
        });
        if let Some(earlier) = earlier {
            if earlier.marks.len() < MOST_MARKS {
                earlier.marks.push((place, "here, too".to_owned()));
            } else {
                self.more += 1;
            }
            return true;
        }
        false
    }

    /// Whether one more will be shown; otherwise counts it.
    fn has_room(&mut self) -> bool {
        let has_room = self.shown.len() < MOST_SHOWN;
        self.more += usize::from(!has_room);
        has_room
    }
}
