//! Lines of a report, wrapped at a width.

use core::fmt::{self, Display, Write};

/// Lines wrapped between words.
pub(super) struct Lines<'o, 'f> {
    out: &'o mut fmt::Formatter<'f>,
    width: usize,
    column: usize,
}

impl<'o, 'f> Lines<'o, 'f> {
    pub(super) fn new(out: &'o mut fmt::Formatter<'f>, width: usize) -> Self {
        Self {
            out,
            width,
            column: 0,
        }
    }

    /// Writes `label: value` on a line of its own.
    pub(super) fn item(&mut self, label: &str, value: impl Display) -> fmt::Result {
        self.start(&alloc::format!("{label}: {value}"))
    }

    pub(super) fn start(&mut self, text: &str) -> fmt::Result {
        self.out.write_str("\n  ")?;
        self.column = 2;
        self.words(text, 4)
    }

    pub(super) fn more(&mut self, all: usize, listed: usize) -> fmt::Result {
        match all.saturating_sub(listed) {
            0 => Ok(()),
            more => self.start(&alloc::format!("and {more} more")),
        }
    }

    pub(super) fn continued(&mut self, text: &str) -> fmt::Result {
        self.out.write_str("\n    ")?;
        self.column = 4;
        self.words(text, 4)
    }

    /// Writes a line of a value, as it is.
    pub(super) fn quote(&mut self, line: impl Display) -> fmt::Result {
        write!(self.out, "\n    | {line}")
    }

    pub(super) fn words(&mut self, text: &str, indent: usize) -> fmt::Result {
        if self.width == usize::MAX {
            return self.out.write_str(text);
        }
        for (index, word) in text.split(' ').enumerate() {
            let len = word.chars().count();
            if index > 0 && self.column + 1 + len > self.width {
                write!(self.out, "\n{:indent$}", "")?;
                self.column = indent;
            } else if index > 0 {
                self.out.write_char(' ')?;
                self.column += 1;
            }
            self.out.write_str(word)?;
            self.column += len;
        }
        Ok(())
    }
}
