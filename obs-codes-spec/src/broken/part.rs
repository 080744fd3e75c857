//! The part of a spec around a mistake, which is read again after each edit instead of all of it.

use crate::broken::lines::Line;

/// A part of a spec that can be read alone.
pub(crate) struct Part<'t> {
    pub(crate) text: &'t str,
    /// The line with the key of the section that the part begins in; empty if the part begins with one.
    pub(crate) section: &'t str,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// How many lines above and below a mistake may have to do with it.
const AROUND: usize = 15;

impl<'t> Part<'t> {
    /// All of a spec.
    pub(crate) fn whole(text: &'t str) -> Self {
        Self {
            text,
            section: "",
            start: 0,
            end: text.len(),
        }
    }

    /// The part around a byte: some entries of sections.
    pub(crate) fn around(text: &'t str, at: usize) -> Self {
        let mut part = Self::whole(text);
        let mut above = Line::up(text, at);
        let mut below = Line::down(text, at);
        for _ in 0..AROUND {
            above.next();
            below.next();
        }
        let mut column = None;
        let is_section = |line: &Line<'_>| line.indent() == 0 && !line.is_entry();
        if let Some(section) = above.clone().find(&is_section) {
            part.start = section.start;
            let first = section.end() + 1;
            if section.entries().is_some()
                && let Some(entry) = Line::down(text, first).next()
            {
                column = Some(entry.indent());
            }
            let is_entry = |line: &Line<'_>| line.is_entry() && Some(line.indent()) == column;
            if let Some(entry) = above.find(&is_entry)
                && entry.start > section.start
            {
                part.section = &text[section.start..first];
                part.start = entry.start;
            }
        }
        let mut is_after_key = true;
        for line in below {
            let is_entry = line.is_entry() && Some(line.indent()) == column;
            // A section has at least one entry.
            if line.indent() == 0 || is_entry && !is_after_key {
                part.end = line.start;
                break;
            }
            is_after_key = false;
        }
        part
    }

    /// Its text, without an edit.
    pub(crate) fn read(&self) -> String {
        format!("{}{}", self.section, &self.text[self.start..self.end])
    }

    pub(crate) fn len(&self) -> usize {
        self.section.len() + self.end - self.start
    }
}
