//! From a line and a column, as the parser counts them, to the bytes of what is there.

use std::ops::Range;

use crate::tree::Value;

/// A text in which positions are looked up one after the other.
pub(crate) struct Lines<'t> {
    text: &'t str,
    /// Where the look-up is now: the byte, its line and its column.
    at: usize,
    line: usize,
    column: usize,
}

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            line: 1,
            column: 1,
        }
    }

    /// The byte of a position, which is best behind the one before.
    pub(crate) fn byte(&mut self, (line, column): (usize, usize)) -> usize {
        if (line, column) < (self.line, self.column) {
            *self = Self::new(self.text);
        }
        while (self.line, self.column) < (line, column) && self.at < self.text.len() {
            let line_break = line_break(&self.text.as_bytes()[self.at..]);
            if line_break > 0 {
                if self.line == line {
                    break;
                }
                self.at += line_break;
                (self.line, self.column) = (self.line + 1, 1);
            } else {
                self.at += 1;
                while !self.text.is_char_boundary(self.at) {
                    self.at += 1;
                }
                self.column += 1;
            }
        }
        self.at
    }
}

/// The length of the line break that begins here, as YAML knows them.
fn line_break(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] | [0xc2, 0x85, ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        [0xe2, 0x80, 0xa8 | 0xa9, ..] => 3,
        _ => 0,
    }
}

/// The bytes of a node that begins here; an empty value is where its key is, or what stands for it in a list.
pub(crate) fn of(
    text: &str,
    start: usize,
    value: &Value<'_>,
    key: Option<&Range<usize>>,
) -> Range<usize> {
    let properties = properties(&text[start..], matches!(value, Value::Tagged));
    let start = start + properties;
    let rest = &text[start..];
    let len = match value {
        Value::Null if !rest.starts_with(['~', 'n', 'N']) => {
            return key.cloned().unwrap_or_else(|| before(text, start));
        }
        Value::List(_) | Value::Map(_) => usize::from(rest.starts_with(['[', '{'])),
        Value::Tagged => word(rest),
        _ if rest.starts_with(['"', '\'']) => quoted(rest),
        _ if rest.starts_with(['|', '>']) => line(rest).len(),
        Value::Text(text) if rest.starts_with(&**text) => text.len(),
        Value::Text(_) => plain(line(rest)),
        _ => word(rest),
    };
    start..start + len
}

/// The length of anchors and tags before a node; up to the tag, if that is what is wanted.
fn properties(text: &str, to_tag: bool) -> usize {
    let mut rest = text;
    loop {
        rest = match rest.as_bytes().first() {
            Some(b'&') => &rest[word(rest)..],
            Some(b'!') if !to_tag => &rest[word(rest)..],
            Some(b' ' | b'\t' | b'\n' | b'\r') => rest.trim_start(),
            Some(b'#') if rest.len() < text.len() => &rest[line(rest).len()..],
            _ => return text.len() - rest.len(),
        };
    }
}

/// The length of an anchor, a tag, an alias, a number or the like.
pub(crate) fn word(text: &str) -> usize {
    let end = |c: char| c.is_whitespace() || ",]}".contains(c);
    let word = &text[..text.find(end).unwrap_or(text.len())];
    word.trim_end_matches(':').len()
}

/// The length of a text in quotes.
fn quoted(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match (bytes[0], bytes[at]) {
            (b'"', b'\\') => at += 1,
            (b'\'', b'\'') if bytes.get(at + 1) == Some(&b'\'') => at += 1,
            (quote, byte) if quote == byte => return at + 1,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

fn line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// The length of what is on its first line of a text that goes on.
fn plain(line: &str) -> usize {
    line.find(" #")
        .map_or(line, |comment| &line[..comment])
        .trim_end()
        .len()
}

/// What comes before an empty entry of a list, which has nothing else to show.
fn before(text: &str, start: usize) -> Range<usize> {
    let before = text[..start].trim_end();
    match before.chars().next_back() {
        Some(sign @ ('-' | ',' | '[')) => before.len() - sign.len_utf8()..before.len(),
        _ => before.len()..before.len(),
    }
}
