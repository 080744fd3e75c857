//! Where and why the parser gave up: its message, taken apart.

use crate::broken::lines::{Line, Lines, visible};
use crate::report::finding::Finding;
use crate::report::words::number;
use crate::yaml::position::{self, Cursor};
use crate::yaml::tree::Place;

/// The most lines to look at, from the one where the parser gave up on upwards.
pub(crate) const MOST_LINES: usize = 50;

/// Where the parser gave up, and why.
pub(crate) struct Problem<'t> {
    pub(crate) source: usize,
    pub(crate) text: &'t str,
    pub(crate) reason: String,
    /// `None` if the problem is not in a line of the text.
    pub(crate) has_place: bool,
    pub(crate) at: usize,
    /// The start of the construct that could not be parsed.
    pub(crate) began: Option<usize>,
}

impl<'t> Problem<'t> {
    /// `problem at line 3 column 5, while doing something at line 1 column 2`, or `problem at position 7`.
    pub(crate) fn new(source: usize, text: &'t str, error: &serde_yaml::Error) -> Self {
        let full = error.to_string();
        let (problem, context) = full.split_once(", while ").unwrap_or((&full, ""));
        let byte = |position| Cursor::new(text).byte(position);
        let at = match (
            position::in_message(problem),
            problem.split_once(" at position "),
        ) {
            (Some(position), _) => byte(position),
            (None, Some((_, offset))) => number(offset).unwrap_or(0),
            (None, None) => 0,
        };
        Self {
            source,
            text,
            reason: problem.split(" at ").next().unwrap_or_default().to_owned(),
            has_place: error.location().is_some(),
            at: visible(text, at),
            began: position::in_message(context).map(byte),
        }
    }

    pub(crate) fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    pub(crate) fn char_at(&self, at: usize) -> Place {
        let len = self.text[at..].chars().next().map_or(0, char::len_utf8);
        Place::Bytes(self.source, at, at + len)
    }

    /// The place of so many bytes.
    pub(crate) fn bytes(&self, start: usize, len: usize) -> Place {
        Place::Bytes(self.source, start, start + len)
    }

    /// A mistake at a character.
    pub(crate) fn finding(&self, at: usize, message: &str, help: &str) -> Finding {
        Finding::new(self.char_at(at), message).help(help)
    }

    pub(crate) fn line(&self, at: usize) -> Line<'t> {
        Line::at(self.text, at)
    }

    /// The lines with content, from the one where the parser gave up on upwards.
    pub(crate) fn lines_up(&self) -> Lines<'t> {
        Line::up(self.text, self.at)
    }
}
