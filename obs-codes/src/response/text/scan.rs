//! One pass over a piece of text that collects all in it that may be said of an answer.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::words::Words;
use crate::catalogue::Role;

/// How much a fact is worth as evidence, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Grade {
    /// A word or a number alone.
    Bare,
    /// In a form of its own: `N CODE: message`, `N Reason`.
    Form,
    /// Behind its name, or in a head.
    Named,
    /// Behind a name that only the service's clients print.
    Own,
}

/// What the root of a body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Root {
    Error,
    /// Another that has errors in it, which are not the answer's own.
    Errors,
    Other,
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fact<'t> {
    /// A status line.
    Head(u16),
    /// XML or a page, of which the facts that follow are a part.
    Body(Cow<'t, str>, Root),
    /// An object in JSON: an answer's, or an entry of a log.
    Object(&'t str),
    Status(u16),
    Code(Cow<'t, str>),
    Value(Role, Cow<'t, str>),
}

/// What is said somewhere.
#[derive(Debug, Clone)]
pub(super) struct Item<'t> {
    pub(super) fact: Fact<'t>,
    pub(super) grade: Grade,
    /// From its name on to behind its value.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Which line it is on, counted from the start of the piece; that of a body's start for what is in the body.
    pub(super) line: u32,
    /// Whether it is in a body.
    pub(super) in_body: bool,
}

/// A pass over a piece of text.
pub(super) struct Scan<'t, 'w> {
    pub(super) text: &'t str,
    pub(super) words: &'w Words,
    /// Where the current line begins, and where the piece ends.
    pub(super) line_start: usize,
    /// The first byte of the line that is not a blank.
    pub(super) line_text: usize,
    pub(super) end: usize,
    pub(super) items: Vec<Item<'t>>,
    line: u32,
    /// Up to where the current body goes.
    pub(super) body_end: usize,
    /// Up to where the current sentence goes, if no quotes enclose it.
    pub(super) sentence_end: usize,
    /// Up to where no object is looked for, as one was, or its end was not found.
    pub(super) object_end: usize,
    /// Up to where no row is looked for, as one was.
    pub(super) row_end: usize,
}

impl<'t, 'w> Scan<'t, 'w> {
    /// All facts in a piece of a text, in its order.
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

    /// A pass over a piece that begins with a line.
    pub(super) fn new(text: &'t str, start: usize, end: usize, words: &'w Words) -> Self {
        Self {
            text,
            words,
            line_start: start,
            line_text: usize::MAX,
            end,
            items: Vec::new(),
            line: 0,
            body_end: start,
            sentence_end: start,
            object_end: start,
            row_end: start,
        }
    }

    /// Reads what begins at a place, and says where to go on: always further.
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
            b'<' => self.tag(at),
            b'{' => self.object(at),
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

    /// A word goes on over single points and hyphens, as names of classes and hosts do. Other scripts are words of their own, since they
    /// have no blanks between.
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

    /// The bytes of the piece.
    pub(super) fn bytes(&self) -> &'t [u8] {
        &self.text.as_bytes()[..self.end]
    }

    /// The byte before a place on its line.
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

    /// A body from here to there; what is in it is on one line with its start.
    pub(super) fn push_body(&mut self, body: Fact<'t>, start: usize, end: usize) {
        if start >= self.body_end {
            self.push(body, Grade::Named, start, end);
            self.body_end = end;
        }
    }
}

/// Whether a byte may be in a word: all characters beyond ASCII may.
pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}
