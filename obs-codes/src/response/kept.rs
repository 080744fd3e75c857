//! Storage for the values of a response: one string, and the spans of names and values in it.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use super::roles::{self, Part};
use super::white;
use crate::catalogue::{Names, Role};

/// Bodies up to this size are read without reallocating.
const USUAL_BODY: usize = 4 * 1024;
const USUAL_ELEMENTS: usize = 8;
/// The name of text outside any element.
pub(super) const STRAY: &str = "";

/// A range of the stored text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Span {
    start: u32,
    end: u32,
}

/// The position of an element.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    /// The number of the nested error that it belongs to, from one; zero for the response itself.
    pub(super) error: u32,
    /// Twice the level, to leave room for half levels.
    pub(super) depth: u8,
    pub(super) part: Part,
    /// The body ends within the element.
    pub(super) partial: bool,
    /// The element is in an array.
    pub(super) listed: bool,
}

/// A name and a value, with position and role.
#[derive(Debug, Clone, Copy)]
pub(super) struct Element {
    name: Span,
    value: Span,
    pub(super) place: Place,
    pub(super) role: Option<Role>,
    /// How well the name fits the role; lower is better.
    pub(super) rank: u8,
}

impl Element {
    /// Returns the precedence among elements with the same role: the catalogue's own names, then headers, then the outermost, then the
    /// first name. Lower takes precedence.
    pub(super) fn precedence(&self) -> (bool, bool, u8, u8) {
        let Self { place, rank, .. } = self;
        (
            !roles::is_own(*rank),
            place.part != Part::Header,
            place.depth,
            *rank,
        )
    }
}

/// All values of a response, with one allocation for the text and one for the list of elements.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    text: String,
    elements: Vec<Element>,
    names: &'static Names,
    /// The start of the value that is being read.
    open: usize,
    /// Whether that value may contain a line break.
    is_broken: bool,
}

impl Kept {
    /// Allocates room for a body of this size, up to the usual size.
    pub(super) fn with_room_for(body: usize, names: &'static Names) -> Self {
        Self {
            text: String::with_capacity(body.min(USUAL_BODY)),
            elements: Vec::with_capacity(USUAL_ELEMENTS),
            names,
            open: 0,
            is_broken: false,
        }
    }

    pub(super) const fn names(&self) -> &'static Names {
        self.names
    }

    fn get(&self, span: Span) -> &str {
        &self.text[span.start as usize..span.end as usize]
    }

    pub(super) fn elements(&self) -> &[Element] {
        &self.elements
    }

    pub(super) fn name(&self, element: &Element) -> &str {
        self.get(element.name)
    }

    pub(super) fn value(&self, element: &Element) -> &str {
        self.get(element.value)
    }

    /// Returns the number of bytes stored so far.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Appends to the current value.
    pub(super) fn push(&mut self, text: &str) {
        self.is_broken |= white::has_break(text);
        self.text.push_str(text);
    }

    /// Appends text that does not contain a line break.
    pub(super) fn push_line(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn push_char(&mut self, char: char) {
        self.is_broken |= matches!(char, '\r' | '\n');
        self.text.push(char);
    }

    /// Returns `true` if the current value is still empty.
    pub(super) fn is_fresh(&self) -> bool {
        self.text.len() == self.open
    }

    /// Discards the current value.
    fn discard(&mut self) {
        self.text.truncate(self.open);
        self.is_broken = false;
    }

    /// Ends the current value; an empty one is ignored.
    pub(super) fn close(&mut self, name: &str, place: Place) {
        if self.is_fresh() {
            return;
        }
        let (role, rank) = roles::of(self.names, place.part, name);
        self.close_as(name, place, role, rank);
    }

    /// Ends the current value, with a role that is already known.
    pub(super) fn close_as(&mut self, name: &str, place: Place, role: Option<Role>, rank: u8) {
        let value = self.tidied(role, name.is_empty());
        if value.start == value.end {
            return self.discard();
        }
        let is_stray = |element: &Element| element.name.start == element.name.end;
        match self.elements.last() {
            Some(last) if name.is_empty() && is_stray(last) && last.place.error == place.error => {
                self.append(value);
            }
            _ => {
                let (role, rank) = roles::by_value(self.names, name, self.get(value), (role, rank));
                let name = self.intern(name);
                self.elements.push(Element {
                    name,
                    value,
                    place,
                    role,
                    rank,
                });
            }
        }
        self.open = self.text.len();
    }

    /// Keeps only the elements for which `keep` returns `true`.
    pub(super) fn retain(&mut self, keep: impl Fn(&Element) -> bool) {
        self.elements.retain(keep);
    }

    /// Removes the elements with a name.
    pub(super) fn remove(&mut self, name: &str) {
        let text = &self.text;
        let is_other = |element: &Element| {
            text[element.name.start as usize..element.name.end as usize] != *name
        };
        self.elements.retain(is_other);
    }

    /// Assigns the elements of nested errors to the response itself.
    pub(super) fn flatten(&mut self) {
        for element in &mut self.elements {
            element.place.error = 0;
        }
    }

    /// Frees memory that was reserved but not used.
    pub(super) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.elements.shrink_to_fit();
    }

    /// Appends a value to the previous one: they are parts of a text interrupted by inline tags.
    fn append(&mut self, value: Span) {
        let text = String::from(self.get(value));
        if let Some(last) = self.elements.last_mut() {
            self.text.truncate(last.value.end as usize);
            self.text.push(' ');
            self.text.push_str(&text);
            last.value.end = offset(self.text.len());
            // The name is empty; like any other name, its span comes after the value.
            last.name = Span {
                start: last.value.end,
                end: last.value.end,
            };
        }
    }

    fn intern(&mut self, name: &str) -> Span {
        let start = offset(self.text.len());
        self.text.push_str(name);
        Span {
            start,
            end: offset(self.text.len()),
        }
    }

    /// Removes layout white space from the current value.
    fn tidied(&mut self, role: Option<Role>, is_stray: bool) -> Span {
        let raw = &self.text[self.open..];
        let tidy = white::trim(role, raw);
        let joined = if mem::take(&mut self.is_broken) {
            white::join(role, is_stray, tidy)
        } else {
            Cow::Borrowed(tidy)
        };
        if let Cow::Owned(joined) = joined {
            self.text.truncate(self.open);
            return self.intern(&joined);
        }
        let start = self.open + (tidy.as_ptr() as usize - raw.as_ptr() as usize);
        Span {
            start: offset(start),
            end: offset(start + tidy.len()),
        }
    }
}

/// Converts an offset, which the limits on bodies and headers keep far below `u32::MAX`.
#[allow(clippy::cast_possible_truncation)]
fn offset(offset: usize) -> u32 {
    offset as u32
}
