//! Lines and columns, and their byte offsets.

use crate::report::words::{number, one_of};

/// A line and a column, both counted from one.
pub(crate) type Position = (usize, usize);

/// Parses `… at line 3 column 5`, the end of a message of the parser or of a part of it.
pub(crate) fn in_message(message: &str) -> Option<Position> {
    let mut words = message.rsplit(one_of(" "));
    let column = number(words.next()?)?;
    words.next();
    Some((number(words.next()?)?, column))
}

/// A text with a cursor for looking up positions in order.
pub(crate) struct Cursor<'t> {
    text: &'t str,
    /// The cursor: byte, line and column.
    at: usize,
    line: usize,
    column: usize,
}

impl<'t> Cursor<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            line: 1,
            column: 1,
        }
    }

    /// The byte offset of a position; fastest if positions ascend.
    pub(crate) fn byte(&mut self, (line, column): Position) -> usize {
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

/// The length of the line break that begins here, by YAML's rules.
fn line_break(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] | [0xc2, 0x85, ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        [0xe2, 0x80, 0xa8 | 0xa9, ..] => 3,
        _ => 0,
    }
}

/// The lines and columns of these bytes, which ascend, as an editor counts them.
pub(crate) fn of_bytes(text: &str, bytes: &[usize]) -> Vec<(usize, Position)> {
    let mut positions = Vec::new();
    let (mut at, mut line, mut column) = (0, 1, 1);
    for &byte in bytes {
        for passed in &text.as_bytes()[at..byte] {
            match passed {
                b'\n' => (line, column) = (line + 1, 1),
                // The bytes of a character after its first.
                0x80..=0xbf => {}
                _ => column += 1,
            }
        }
        at = byte;
        positions.push((byte, (line, column)));
    }
    positions
}
