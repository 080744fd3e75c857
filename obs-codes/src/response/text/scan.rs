//! A single pass over a piece of text that collects all facts about responses.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::words::Words;
use crate::catalogue::Role;

/// The value of a fact as evidence, in ascending order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Grade {
    /// A word or a number by itself.
    Bare,
    /// A word or a number in a typical form: `N CODE: message`, `N Reason`.
    Form,
    /// A value after its name, or in a status line.
    Named,
    /// A value after a name that only the service's clients print.
    Own,
}

/// The root of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Root {
    Error,
    /// Another root, with nested errors that are not those of the response itself.
    Errors,
    Other,
}

/// A fact about a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fact<'t> {
    /// A status line.
    Head(u16),
    /// An XML or HTML body; the following facts may be part of it.
    Body(Cow<'t, str>, Root),
    /// A JSON object: a response or a log entry.
    Object(&'t str),
    Status(u16),
    Code(Cow<'t, str>),
    Value(Role, Cow<'t, str>),
}

/// A fact and its position.
#[derive(Debug, Clone)]
pub(super) struct Item<'t> {
    pub(super) fact: Fact<'t>,
    pub(super) grade: Grade,
    /// From the start of the name to the end of the value.
    pub(super) start: usize,
    pub(super) end: usize,
    /// The line number within the piece. Facts in a body have that of the body's start.
    pub(super) line: u32,
    /// Whether the fact is inside a body.
    pub(super) in_body: bool,
}

/// A pass over a piece of text.
pub(super) struct Scan<'t, 'w> {
    pub(super) text: &'t str,
    pub(super) words: &'w Words,
    /// The start and the end of the piece, and the start of the current line.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) line_start: usize,
    /// The first position on the line that is not blank; `usize::MAX` if there is none so far.
    pub(super) line_text: usize,
    pub(super) items: Vec<Item<'t>>,
    line: u32,
    /// The end of the current body.
    pub(super) body_end: usize,
    /// The end of the current sentence, unless it is enclosed in quotes.
    pub(super) sentence_end: usize,
    /// The position up to which objects are not looked for, since one was found, or its end was not.
    pub(super) object_end: usize,
    /// The position up to which rows are not looked for, since one was found.
    pub(super) row_end: usize,
}

impl<'t, 'w> Scan<'t, 'w> {
    /// Returns all facts in a piece of text, in order.
    pub(super) fn items(
        text: &'t str,
        start: usize,
        end: usize,
        words: &'w Words,
    ) -> Vec<Item<'t>> {
        let mut scan = Self::new(text, start, end, words);
        let mut at = start;
        while at < end {
            at = scan.step(at);
        }
        scan.items
    }

    /// Creates a pass over a piece that starts with a line.
    pub(super) fn new(text: &'t str, start: usize, end: usize, words: &'w Words) -> Self {
        Self {
            text,
            words,
            start,
            end,
            line_start: start,
            line_text: usize::MAX,
            items: Vec::new(),
            line: 0,
            body_end: start,
            sentence_end: start,
            object_end: start,
            row_end: start,
        }
    }

    /// Reads what begins at a position. Returns the next position, which is always further on.
    fn step(&mut self, at: usize) -> usize {
        let byte = self.text.as_bytes()[at];
        if self.line_text == usize::MAX && !byte.is_ascii_whitespace() {
            self.line_text = at;
        }
        match byte {
            b'\n' | b'\r' => self.line_break(at),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | 0x80.. => self.word(at),
            b':' | b'=' | b'[' | b'(' | b'>' => self.mark(at),
            b',' if self.is_pair(at) => self.mark(at),
            b']' if self.is_label(at) => self.mark(at),
            b'|' if self.is_first_cell(at) => self.mark(at),
            b'<' => self.tag(at),
            b'{' => self.object(at),
            b';' => self.tail(at),
            _ => at + 1,
        }
    }

    fn line_break(&mut self, at: usize) -> usize {
        self.name_on_line(at);
        self.line_start = at + 1;
        self.line_text = usize::MAX;
        if at >= self.body_end {
            self.line += 1;
        }
        at + 1
    }

    /// Reads a word. It may contain single points and hyphens, like the names of classes and hosts. Characters of other scripts form words
    /// of their own, since those have no spaces.
    fn word(&mut self, at: usize) -> usize {
        let bytes = &self.text.as_bytes()[..self.end];
        let is_ascii = bytes[at].is_ascii();
        let is_inner = |byte: &u8| is_word(*byte) && byte.is_ascii() == is_ascii;
        let mut end = at + 1;
        while let Some(byte) = bytes.get(end) {
            let goes_on = is_inner(byte)
                || (matches!(byte, b'.' | b'-') && bytes.get(end + 1).is_some_and(is_inner));
            if !goes_on {
                break;
            }
            end += 1;
        }
        match &bytes[at..end] {
            b"HTTP" if bytes.get(end) == Some(&b'/') => self.head(at, end),
            [b'0'..=b'9', b'0'..=b'9', b'0'..=b'9'] => self.number(at),
            [b'4' | b'5', b'0'..=b'9', b'0'..=b'9', b's'] => self.numbers(at),
            _ => self.code_word(at, end),
        }
    }

    /// Returns the bytes up to the end of the piece.
    pub(super) fn bytes(&self) -> &'t [u8] {
        &self.text.as_bytes()[..self.end]
    }

    /// Returns the byte before a position, if it is on the same line.
    pub(super) fn before(&self, at: usize) -> Option<u8> {
        (at > self.line_start).then(|| self.text.as_bytes()[at - 1])
    }

    pub(super) fn push(&mut self, fact: Fact<'t>, grade: Grade, start: usize, end: usize) {
        self.items.push(Item {
            fact,
            grade,
            start,
            end,
            line: self.line,
            in_body: start < self.body_end,
        });
    }

    /// Adds a body. Everything inside it counts as being on the line of its start.
    pub(super) fn push_body(&mut self, body: Fact<'t>, start: usize, end: usize) {
        if start >= self.body_end {
            self.push(body, Grade::Named, start, end);
            self.body_end = end;
        }
    }
}

/// Returns `true` if a byte may be part of a word, as all bytes that are not ASCII may.
pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}
