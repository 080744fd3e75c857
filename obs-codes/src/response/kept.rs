//! What is kept of a response: one text, and where in it each name and value stands.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use super::names;
use crate::ErrorCode;

/// Bodies up to this size are read without asking for memory more than once.
const USUAL_BODY: usize = 4 * 1024;
const USUAL_ELEMENTS: usize = 8;

/// A piece of the kept text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Span {
    start: u32,
    end: u32,
}

/// Where an element stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    /// Which nested error it belongs to, counted from one; nought is the response itself.
    pub(super) error: u32,
    pub(super) depth: u8,
    /// The body ends before the element does.
    pub(super) partial: bool,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Element {
    name: Span,
    value: Span,
    pub(super) place: Place,
}

/// One allocation for all text and one for all elements, however many there are.
#[derive(Debug, Clone, Default)]
pub(super) struct Kept {
    text: String,
    elements: Vec<Element>,
    /// Where the value that is being read begins.
    open: usize,
    /// Whether a line break may be in it.
    is_broken: bool,
}

impl Kept {
    /// Makes room at once for what a body of that size can hold, if it is of a usual size.
    pub(super) fn with_room_for(body: usize) -> Self {
        Self {
            text: String::with_capacity(body.min(USUAL_BODY)),
            elements: Vec::with_capacity(USUAL_ELEMENTS),
            ..Self::default()
        }
    }

    pub(super) fn get(&self, span: Span) -> &str {
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

    /// The outermost element of a name, and the first of those. Names that come first go first.
    pub(super) fn find<'k>(
        &self,
        elements: &'k [Element],
        names: &[&str],
        error: u32,
    ) -> Option<&'k Element> {
        names.iter().find_map(|name| {
            elements
                .iter()
                .filter(|element| element.place.error == error && self.name(element) == *name)
                .min_by_key(|element| element.place.depth)
        })
    }

    /// The code that an element names. The start of a name may be another name, so the element has to be complete.
    pub(super) fn error_code(&self, element: &Element) -> Option<ErrorCode> {
        if element.place.partial {
            return None;
        }
        self.value(element).parse().ok()
    }

    /// How much text there is so far.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Adds to the value that is being read.
    pub(super) fn push(&mut self, text: &str) {
        self.is_broken |= names::has_break(text);
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
    }

    /// Ends the value that is being read, as one that stands in no element.
    pub(super) fn close_header(&mut self, name: &str) -> Span {
        let value = self.tidied(name);
        self.open = self.text.len();
        value
    }

    /// Ends the value that is being read. Without any text there is none.
    pub(super) fn close(&mut self, name: &str, place: Place) {
        if self.is_fresh() {
            return;
        }
        let value = self.tidied(name);
        if value.start == value.end {
            return self.discard();
        }
        match self.elements.last() {
            Some(last)
                if name.is_empty()
                    && self.name(last).is_empty()
                    && last.place.error == place.error =>
            {
                self.append(value);
            }
            _ => {
                let name = self.intern(name);
                self.elements.push(Element { name, value, place });
            }
        }
        self.open = self.text.len();
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
            // Its name, which is empty, stands behind the value as any other does.
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
    fn tidied(&mut self, name: &str) -> Span {
        let raw = &self.text[self.open..];
        let tidy = names::trim(name, raw);
        let joined = if mem::take(&mut self.is_broken) {
            names::join(name, tidy)
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
