//! A line of invalid YAML: its content and indent.

use crate::format;

pub(crate) struct Line<'t> {
    pub(crate) start: usize,
    pub(crate) text: &'t str,
}

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

    /// Its first key, and the rest.
    pub(crate) fn key(&self) -> Option<(&'t str, &'t str)> {
        let colon = self.colon()?;
        let key = self.text[..colon].trim().trim_start_matches("- ").trim();
        Some((key, self.text[colon + 1..].trim()))
    }

    /// The column of its first key.
    pub(crate) fn key_column(&self) -> usize {
        self.entry().0 - self.start
    }

    /// Whether a list may begin under it.
    pub(crate) fn opens_list(&self) -> bool {
        let key = self.key().filter(|(_, value)| value.is_empty());
        key.is_some_and(|(key, _)| format::list(key).is_some())
    }

    /// The columns in which something begins, and whether that is a list entry.
    pub(crate) fn columns(&self) -> Vec<(usize, bool)> {
        let mut columns = Vec::new();
        let mut rest = self.text.trim_start();
        while let Some(inner) = rest.strip_prefix("- ") {
            columns.push((self.text.len() - rest.len(), true));
            rest = inner.trim_start();
        }
        columns.push((self.text.len() - rest.len(), false));
        columns
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
