//! What is kept of a response: one text, and where in it each name and value is.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use super::roles::{self, Part};
use super::white;
use crate::catalogue::{Names, Role};

/// Bodies up to this size are read without asking for memory more than once.
const USUAL_BODY: usize = 4 * 1024;
const USUAL_ELEMENTS: usize = 8;
/// The name of text that is in no element.
pub(super) const STRAY: &str = "";

/// A piece of the kept text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Span {
    start: u32,
    end: u32,
}

/// Where an element was.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    /// Which nested error it belongs to, counted from one; zero is the response itself.
    pub(super) error: u32,
    /// Two for each level, so that there is room for a level that hardly counts.
    pub(super) depth: u8,
    pub(super) part: Part,
    /// The body ends before the element does.
    pub(super) partial: bool,
    /// It is one of a list.
    pub(super) listed: bool,
}

/// A name and a value, and what they mean.
#[derive(Debug, Clone, Copy)]
pub(super) struct Element {
    name: Span,
    value: Span,
    pub(super) place: Place,
    pub(super) role: Option<Role>,
    /// How well the name fits the role; the least is the best.
    pub(super) rank: u8,
}

impl Element {
    /// Which of several in one role counts: the catalogue's own names, then headers, then the outermost, then the first of the
    /// names. The least counts the most.
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

/// One allocation for all text and one for all elements, however many there are.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    text: String,
    elements: Vec<Element>,
    names: &'static Names,
    /// Where the value that is being read begins.
    open: usize,
    /// Whether a line break may be in it.
    is_broken: bool,
}

impl Kept {
    /// Makes room at once for a body of that size, if it is of a usual size.
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

    /// How much text there is so far.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Adds to the value that is being read.
    pub(super) fn push(&mut self, text: &str) {
        self.is_broken |= white::has_break(text);
        self.text.push_str(text);
    }

    /// Adds text without any line break.
    pub(super) fn push_line(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn push_char(&mut self, char: char) {
        self.is_broken |= char.is_ascii_whitespace();
        self.text.push(char);
    }

    /// Whether the value that is being read has no text so far.
    pub(super) fn is_fresh(&self) -> bool {
        self.text.len() == self.open
    }

    /// Forgets the value that is being read.
    pub(super) fn discard(&mut self) {
        self.text.truncate(self.open);
        self.is_broken = false;
    }

    /// Ends the value that is being read. Without any text there is none.
    pub(super) fn close(&mut self, name: &str, place: Place) {
        if self.is_fresh() {
            return;
        }
        let (role, rank) = roles::of(self.names, place.part, name);
        self.close_as(name, place, role, rank);
    }

    /// Ends a value whose role is known already.
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

    /// Leaves the elements for which `keep` says so.
    pub(super) fn retain(&mut self, keep: impl Fn(&Element) -> bool) {
        self.elements.retain(keep);
    }

    /// Takes away the elements of a name.
    pub(super) fn remove(&mut self, name: &str) {
        let text = &self.text;
        let is_other = |element: &Element| {
            text[element.name.start as usize..element.name.end as usize] != *name
        };
        self.elements.retain(is_other);
    }

    /// Makes what nested errors say a part of what the response says.
    pub(super) fn flatten(&mut self) {
        for element in &mut self.elements {
            element.place.error = 0;
        }
    }

    /// Gives back what was reserved, where it is much more than what is kept.
    pub(super) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.elements.shrink_to_fit();
    }

    /// Makes a value a part of the one before, as text that tags without a meaning interrupt.
    fn append(&mut self, value: Span) {
        let text = String::from(self.get(value));
        if let Some(last) = self.elements.last_mut() {
            self.text.truncate(last.value.end as usize);
            self.text.push(' ');
            self.text.push_str(&text);
            last.value.end = offset(self.text.len());
            // Its name, which is empty, follows the value as any other does.
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

    /// The value that is being read, without the white space that layout has put in.
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

/// The limits on bodies and headers keep offsets far below the limit of the type.
#[allow(clippy::cast_possible_truncation)]
fn offset(offset: usize) -> u32 {
    offset as u32
}
