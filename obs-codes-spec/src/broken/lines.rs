//! A line of invalid YAML: its content and indent.

use crate::format::{self, Section};

#[derive(Clone, Copy)]
pub(crate) struct Line<'t> {
    pub(crate) start: usize,
    pub(crate) text: &'t str,
}

/// The most lines above to look for the ones that a line belongs under.
pub(crate) const MOST_ABOVE: usize = 100;

/// The lines that are near.
const NEAR: usize = 12;

impl<'t> Line<'t> {
    /// The line that contains this byte.
    pub(crate) fn at(text: &'t str, at: usize) -> Self {
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        Self {
            start,
            text: text[start..].lines().next().unwrap_or_default(),
        }
    }

    /// This line and those above it, without empty ones and comments.
    pub(crate) fn up(text: &'t str, at: usize) -> impl Iterator<Item = Self> {
        let mut next = Some(at);
        let lines = std::iter::from_fn(move || {
            let line = Self::at(text, next?);
            next = line.start.checked_sub(1);
            Some(line)
        });
        lines.filter(|line| !line.content().is_empty() && !line.content().starts_with('#'))
    }

    /// The line with this byte and those below it, without empty ones and comments.
    pub(crate) fn down(text: &'t str, at: usize) -> impl Iterator<Item = Self> {
        let mut next = Some(at);
        let lines = std::iter::from_fn(move || {
            let line = Self::at(text, next?);
            let end = line.start + line.text.len();
            let below = text[end..].find('\n').map(|at| end + at + 1);
            next = below.filter(|below| *below < text.len());
            Some(line)
        });
        lines.filter(|line| !line.content().is_empty() && !line.content().starts_with('#'))
    }

    pub(crate) fn before(&self, at: usize) -> &'t str {
        &self.text[..(at - self.start).min(self.text.len())]
    }

    pub(crate) fn content(&self) -> &'t str {
        self.text.trim()
    }

    pub(crate) fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    /// The offset of its content in the text.
    pub(crate) fn begin(&self) -> usize {
        self.start + self.indent()
    }

    pub(crate) fn is_entry(&self) -> bool {
        self.content().starts_with("- ")
    }

    /// The content of its list entry, with its offset in the text.
    pub(crate) fn entry(&self) -> (usize, &'t str) {
        let content = self.content().trim_start_matches("- ").trim_start();
        (self.begin() + self.content().len() - content.len(), content)
    }

    /// The position of the colon of its first key.
    pub(crate) fn colon(&self) -> Option<usize> {
        let colon = self.text.find(": ");
        colon.or_else(|| self.text.trim_end().strip_suffix(':').map(str::len))
    }

    /// Its first key, which may be in braces, and the rest.
    pub(crate) fn key(&self) -> Option<(&'t str, &'t str)> {
        let colon = self.colon()?;
        let key = self.text[..colon].trim().trim_start_matches("- ").trim();
        let key = key.strip_prefix('{').map_or(key, str::trim);
        Some((key, self.text[colon + 1..].trim()))
    }

    /// The column of its first key.
    pub(crate) fn key_column(&self) -> usize {
        self.entry().0 - self.start
    }

    /// Whether a list may begin under it.
    pub(crate) fn opens_list(&self) -> bool {
        self.entries().is_some()
    }

    /// The section of the entries that may begin under it.
    pub(crate) fn entries(&self) -> Option<&'static Section> {
        let (key, _) = self.key().filter(|(_, value)| value.is_empty())?;
        format::list(key)
    }

    /// The end of the lines under it; a list may begin in its own column.
    pub(crate) fn under(&self, text: &str) -> usize {
        let (indent, opens_list) = (self.indent(), self.opens_list());
        self.end_of(text, |line| {
            line.indent() > indent || line.indent() == indent && opens_list && line.is_entry()
        })
    }

    /// The end of the lines under it and of those next to it.
    pub(crate) fn with_next(&self, text: &str) -> usize {
        let indent = self.indent();
        self.end_of(text, |line| line.indent() >= indent)
    }

    fn end_of(&self, text: &str, belongs: impl Fn(&Line<'_>) -> bool) -> usize {
        let below = Line::down(text, self.start).skip(1);
        let last = below.take_while(belongs).last().unwrap_or(*self);
        last.start + last.text.len()
    }

    /// The columns in which something begins nearby, from the nearest on.
    pub(crate) fn columns_near(&self, text: &'t str) -> Vec<usize> {
        let above = Self::up(text, self.start).nth(1);
        let first = above.map_or(0, |above| above.key_column());
        let mut columns = vec![0];
        let mut least = usize::MAX;
        for (index, above) in Self::up(text, self.start)
            .skip(1)
            .take(MOST_ABOVE)
            .enumerate()
        {
            if index < NEAR || above.indent() < least {
                columns.extend(above.columns());
            }
            least = least.min(above.indent());
        }
        let below = Self::down(text, self.start).skip(1).take(NEAR / 2);
        columns.extend(below.flat_map(|line| line.columns()));
        let own = self.indent();
        columns.sort_by_key(|column| (column.abs_diff(own), *column != first, *column));
        columns.dedup();
        columns
    }

    /// The columns in which something begins.
    fn columns(&self) -> Vec<usize> {
        let mut columns = Vec::new();
        let mut rest = self.text.trim_start();
        while let Some(inner) = rest.strip_prefix("- ") {
            columns.push(self.text.len() - rest.len());
            rest = inner.trim_start();
        }
        columns.push(self.text.len() - rest.len());
        columns
    }
}

/// A part of a spec that can be read alone.
#[derive(Clone, Copy)]
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
        let (section, start, end) = ("", 0, text.len());
        Self {
            text,
            section,
            start,
            end,
        }
    }

    /// The part around a byte: some entries of sections.
    pub(crate) fn around(text: &'t str, at: usize) -> Self {
        let mut part = Self::whole(text);
        let above = || Line::up(text, at).skip(AROUND);
        let is_section = |line: &Line<'_>| line.indent() == 0 && !line.is_entry();
        let mut column = None;
        if let Some(section) = above().find(is_section) {
            part.start = section.start;
            let first = section.start + section.text.len() + 1;
            let entry = Line::down(text, first)
                .next()
                .filter(|_| section.opens_list());
            column = entry.map(|entry| entry.indent());
            let is_entry = |line: &Line<'_>| line.is_entry() && Some(line.indent()) == column;
            let start = above().find(is_entry);
            if let Some(start) = start.filter(|start| start.start > section.start) {
                part.section = &text[section.start..first];
                part.start = start.start;
            }
        }
        let is_entry = |line: &Line<'_>| line.is_entry() && Some(line.indent()) == column;
        let mut is_after_key = true;
        let mut below = Line::down(text, at).skip(AROUND);
        // A section has at least one entry.
        let end = below.find(|line| {
            let is_end = line.indent() == 0 || is_entry(line) && !is_after_key;
            is_after_key = line.indent() == 0;
            is_end
        });
        part.end = end.map_or(part.end, |end| end.start);
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

/// A byte that can be marked: the last character, if this is at the end of the text or of a line.
pub(crate) fn visible(text: &str, at: usize) -> usize {
    let mut start = at.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    if text[start..].trim().is_empty() && !text[start..].starts_with('\t') {
        let last = text.trim_end();
        return last.char_indices().next_back().map_or(0, |(at, _)| at);
    }
    if text[start..].starts_with(['\n', '\r']) {
        let last = text[..start].trim_end_matches('\r').chars().next_back();
        start -= last.filter(|c| *c != '\n').map_or(0, char::len_utf8);
    }
    start
}
