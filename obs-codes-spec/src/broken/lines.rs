//! A line of invalid YAML: its content and indent.

use crate::format::{self, Section};
use crate::index::sort;
use crate::report::words::{one_of, one_that};
use crate::yaml::tree::Place;

#[derive(Clone, Copy)]
pub(crate) struct Line<'t> {
    /// The text that it is a line of.
    pub(crate) spec: &'t str,
    pub(crate) start: usize,
    pub(crate) text: &'t str,
}

/// The most lines above to look for the ones that a line belongs under.
pub(crate) const MOST_ABOVE: usize = 100;

/// The lines that are near.
const NEAR: usize = 12;

impl<'t> Line<'t> {
    /// The line that contains this byte.
    pub(crate) fn at(spec: &'t str, at: usize) -> Self {
        let start = spec[..at].rfind('\n').map_or(0, |end| end + 1);
        let text = spec[start..].lines().next().unwrap_or_default();
        Self { spec, start, text }
    }

    /// The line with this byte and those above it.
    pub(crate) fn up(spec: &'t str, at: usize) -> Lines<'t> {
        Lines::new(Some(Self::at(spec, at)), Self::previous)
    }

    /// The line with this byte and those below it.
    pub(crate) fn down(spec: &'t str, at: usize) -> Lines<'t> {
        Lines::new(Some(Self::at(spec, at)), Self::next)
    }

    /// The lines above it.
    pub(crate) fn above(&self) -> Lines<'t> {
        Lines::new(self.previous(), Self::previous)
    }

    /// The lines below it.
    pub(crate) fn below(&self) -> Lines<'t> {
        Lines::new(self.next(), Self::next)
    }

    fn previous(&self) -> Option<Self> {
        Some(Self::at(self.spec, self.start.checked_sub(1)?))
    }

    pub(crate) fn next(&self) -> Option<Self> {
        let start = self.end() + self.spec[self.end()..].find('\n')? + 1;
        (start < self.spec.len()).then(|| Self::at(self.spec, start))
    }

    /// The first of the lines above it that begins before a column.
    pub(crate) fn owner(&self, column: usize) -> Option<Self> {
        self.above().find(&|above| above.indent() < column)
    }

    /// The entry above it in its column, unless something between them begins before that column.
    pub(crate) fn entry_above(&self) -> Option<Self> {
        let above = self.owner(self.indent() + 1)?;
        (above.is_entry() && above.indent() == self.indent()).then_some(above)
    }

    /// The end of the line.
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
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

    /// The place of its content.
    pub(crate) fn place(&self, source: usize) -> Place {
        Place::Bytes(source, self.begin(), self.begin() + self.content().len())
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

    /// The offset of a text that its content ends with.
    pub(crate) fn start_of(&self, text: &str) -> usize {
        self.start + self.text.trim_end().len() - text.len()
    }

    /// The name of its first key; empty if there is none.
    pub(crate) fn name(&self) -> &'t str {
        self.key().unwrap_or_default().0
    }

    /// The column of its first key.
    pub(crate) fn key_column(&self) -> usize {
        self.entry().0 - self.start
    }

    /// The section of the entries that may begin under it.
    pub(crate) fn entries(&self) -> Option<&'static Section> {
        let (key, _) = self.key().filter(|(_, value)| value.is_empty())?;
        format::list(key)
    }

    /// The end of the lines under it; a list may begin in its own column.
    pub(crate) fn under(&self) -> usize {
        let (indent, opens_list) = (self.indent(), self.entries().is_some());
        self.end_of(&|line| {
            line.indent() > indent || line.indent() == indent && opens_list && line.is_entry()
        })
    }

    /// The end of the lines under it and of those next to it.
    pub(crate) fn with_next(&self) -> usize {
        self.end_of(&|line| line.indent() >= self.indent())
    }

    fn end_of(&self, belongs: &dyn Fn(&Self) -> bool) -> usize {
        let mut end = self.end();
        for line in self.below() {
            if !belongs(&line) {
                break;
            }
            end = line.end();
        }
        end
    }

    /// The columns in which something begins nearby, from the nearest on.
    pub(crate) fn columns_near(&self) -> Vec<usize> {
        let above = self.above().next();
        let first = above.map_or(0, |above| above.key_column());
        let mut columns = vec![0];
        let mut least = usize::MAX;
        for (index, above) in self.above().take(MOST_ABOVE).enumerate() {
            if index < NEAR || above.indent() < least {
                above.add_columns(&mut columns);
            }
            least = least.min(above.indent());
        }
        for below in self.below().take(NEAR / 2) {
            below.add_columns(&mut columns);
        }
        let own = self.indent();
        sort(&mut columns, &|column| {
            [column.abs_diff(own), usize::from(*column != first), *column]
        });
        columns
    }

    /// Adds the columns in which something begins.
    fn add_columns(&self, columns: &mut Vec<usize>) {
        let mut rest = self.text.trim_start();
        loop {
            let column = self.text.len() - rest.len();
            if !columns.contains(&column) {
                columns.push(column);
            }
            let Some(inner) = rest.strip_prefix("- ") else {
                return;
            };
            rest = inner.trim_start();
        }
    }
}

/// Lines in one direction, without empty ones and comments.
#[derive(Clone)]
pub(crate) struct Lines<'t> {
    next: Option<Line<'t>>,
    step: fn(&Line<'t>) -> Option<Line<'t>>,
    most: usize,
}

impl<'t> Iterator for Lines<'t> {
    type Item = Line<'t>;

    fn next(&mut self) -> Option<Line<'t>> {
        while self.most > 0 {
            let line = self.next?;
            self.next = (self.step)(&line);
            if !line.content().is_empty() && !line.content().starts_with('#') {
                self.most -= 1;
                return Some(line);
            }
        }
        None
    }
}

/// Unlike those of `Iterator`, `take` and `find` are compiled once, not for each question.
impl<'t> Lines<'t> {
    fn new(next: Option<Line<'t>>, step: fn(&Line<'t>) -> Option<Line<'t>>) -> Self {
        let most = usize::MAX;
        Self { next, step, most }
    }

    pub(crate) fn take(self, most: usize) -> Self {
        Self { most, ..self }
    }

    pub(crate) fn find(&mut self, is: &dyn Fn(&Line<'t>) -> bool) -> Option<Line<'t>> {
        Iterator::find(self, is)
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
    if text[start..].starts_with(one_of("\n\r")) {
        let last = text[..start]
            .trim_end_matches(one_of("\r"))
            .chars()
            .next_back();
        start -= last.filter(|c| *c != '\n').map_or(0, char::len_utf8);
    }
    start
}

/// The key that a text ends with.
pub(crate) fn key_at_end(text: &str) -> Option<&str> {
    let key = &text[text.trim_end_matches(one_that(is_of_name)).len()..];
    format::is_key(key).then_some(key)
}

/// Whether names of keys have this character.
pub(crate) fn is_of_name(c: char) -> bool {
    c.is_ascii_lowercase() || c == '_'
}
