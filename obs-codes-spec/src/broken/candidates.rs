//! The edits of a line that may be meant: of its indent, its dash, its colon, its quotes, its place, or of what is before its key.

use crate::broken::edits::{Column, Edit, What};
use crate::broken::layout::lost_colon;
use crate::broken::lines::{Line, MOST_ABOVE, key_at_end};
use crate::format;
use crate::report::words::{one_of, one_that};

/// The longest text that is taken for something that does not belong before a key.
const MOST_BEFORE: usize = 12;

/// The most lines of which only some are moved.
const MOST_MOVED: usize = 12;

/// The edits of a line that may be meant.
pub(crate) struct Edits<'t> {
    line: Line<'t>,
    /// The columns in which something begins nearby.
    columns: Vec<usize>,
    found: Vec<Edit<'t>>,
}

impl<'t> Edits<'t> {
    /// The edits of this line; a problem shows at the line with the byte `problem`.
    pub(crate) fn of(line: Line<'t>, problem: usize) -> Vec<Edit<'t>> {
        let mut edits = Self {
            line,
            columns: line.columns_near(),
            found: Vec::new(),
        };
        edits.twice();
        if let Some(pair) = in_quotes(&line) {
            edits.add(What::Quotes, &pair, line.indent());
        }
        edits.colon();
        edits.comma();
        let before = before_key(line.content());
        if let Some((before, bare)) = before {
            edits.before(before, bare);
        }
        let key = line.key().map(|(key, _)| key);
        if before.is_some() || key.map_or(line.is_entry(), format::is_key) {
            edits.indent(Line::at(line.spec, problem).start);
            edits.owner();
            edits.dash();
            edits.empty();
            edits.swap();
        } else {
            edits.add(What::Foreign, "", 0);
        }
        edits.found
    }

    /// Adds an edit of the line alone.
    fn add(&mut self, what: What<'t>, content: &str, indent: usize) -> &mut Edit<'t> {
        self.found.push(Edit {
            line: self.line,
            what,
            content: content.to_owned(),
            indent,
            replaced: self.line.end(),
            moved: 0,
            shift: 0,
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    fn colon(&mut self) {
        let line = self.line;
        if line.colon().is_none()
            && let Some((_, pair)) = lost_colon(0, &line)
        {
            let dash = &line.text[line.indent()..line.key_column()];
            self.add(What::Colon, &format!("{dash}{pair}"), line.indent());
        }
    }

    /// `{ code: 404 reason: Not Found }`
    fn comma(&mut self) {
        let content = self.line.content();
        let mut missing = Vec::new();
        for (colon, _) in content.match_indices(": ") {
            let Some(key) = key_at_end(&content[..colon]) else {
                continue;
            };
            let start = colon - key.len();
            if !content[..start].trim_end().ends_with(one_of("{,[")) {
                missing.push(start);
            }
        }
        let brace = content.find('{').unwrap_or(content.len());
        if let [start] = missing[..]
            && start > brace
        {
            let (before, after) = content.split_at(start);
            let content = format!("{}, {after}", before.trim_end());
            self.add(What::Comma, &content, self.line.indent());
        }
    }

    fn twice(&mut self) {
        let line = self.line;
        if line.content() == "-" {
            self.add(What::Stray, "", 0);
        }
        if let Some(above) = line.above().next()
            && above.text == line.text
        {
            self.add(What::Twice, "", 0);
        }
    }

    fn before(&mut self, before: &'t str, bare: &str) {
        let key = bare.split(':').next().unwrap_or_default();
        let indent = self.line.indent();
        // An entry begins with this key, so that its dash is right.
        let is_in_list = |owner: Line<'_>| owner.entries().is_some();
        if before == "-"
            && format::begins_entry(key)
            && self.line.owner(indent).is_some_and(is_in_list)
        {
            return;
        }
        for column in self.columns.clone() {
            self.add(What::Before(before), bare, column);
        }
    }

    /// Moves the line: alone, with what is under it or next to it, with some lines, or with the lines before the problem.
    fn indent(&mut self, problem: usize) {
        let (line, end) = (self.line, self.line.end());
        let is_section = format::is_section(line.name()) && !line.is_entry();
        let may_be_top = line.is_entry() || is_section || line.entries().is_some();
        let (under, next) = (line.under(), line.with_next());
        let above = problem.saturating_sub(1);
        let mut further = Vec::new();
        let breaks = line.spec[end..under].match_indices('\n');
        for (index, (at, _)) in breaks.take(MOST_MOVED).enumerate() {
            let mut lines = Line::down(line.spec, end + at);
            let mut column = || lines.next().map(|line| line.indent());
            let (own, next) = (column(), column());
            // What is under a line moves with it.
            if index > 0 && next <= own {
                further.push(end + at);
            }
        }
        for column in self.columns.clone() {
            let indent = line.indent();
            if column == indent || column == 0 && !may_be_top || column > indent && is_section {
                continue;
            }
            let mut ends = vec![under, end, next];
            let mut kind = Column::Rare;
            if is_usual(&line, column) {
                ends.extend_from_slice(&further);
                kind = Column::Usual;
            }
            let has_above = above <= end || ends.contains(&above);
            let mut last = 0;
            for moved in ends {
                if moved != last {
                    self.shift(kind, column, moved);
                }
                last = moved;
            }
            if !has_above {
                self.shift(Column::Far, column, above);
            }
        }
    }

    /// Adds an edit that moves the lines up to an end into a column.
    fn shift(&mut self, kind: Column, column: usize, end: usize) {
        let line = self.line;
        let edit = self.add(What::Indent(kind), line.content(), column);
        edit.moved = end;
        edit.shift = column.cast_signed() - line.indent().cast_signed();
    }

    /// Writes the key that this line belongs under before it.
    fn owner(&mut self) {
        let (line, indent) = (self.line, self.line.indent());
        for owner in format::owners(line.name(), line.is_entry()) {
            for column in self.columns.clone() {
                let written =
                    |indent| format!("{owner}:\n{}{}", " ".repeat(indent), line.content());
                if column < indent || column == indent && line.is_entry() {
                    self.add(What::Owner(owner), &written(indent), column);
                }
                if column == indent {
                    let edit = self.add(What::Owner(owner), &written(indent + 2), column);
                    edit.shift = 2;
                }
            }
        }
    }

    fn dash(&mut self) {
        let (line, indent) = (self.line, self.line.indent());
        if line.is_entry() || !format::begins_entry(line.name()) {
            return;
        }
        let entry = format!("- {}", line.content());
        self.add(What::Dash, &entry, indent);
        if let Some(indent) = indent.checked_sub(2) {
            self.add(What::Dash, &entry, indent);
        }
    }

    /// `statuses: []` above entries
    fn empty(&mut self) {
        if let Some((_, value)) = self.line.key()
            && ["[]", "{}", "~", "null", "\"\"", "''"].contains(&value)
        {
            let content = self.line.content();
            let key = content[..content.len() - value.len()].trim_end();
            self.add(What::Empty(value), key, self.line.indent());
        }
    }

    fn swap(&mut self) {
        let key = |line: &Line<'t>| match line.key() {
            Some((key, value)) if !value.starts_with(one_of("|>")) => Some(key),
            None if line.is_entry() => Some(""),
            _ => None,
        };
        if let Some(next) = self.line.next()
            && let (Some(own), Some(other)) = (key(&self.line), key(&next))
            && own != other
            && (format::is_key(own) || format::is_key(other))
        {
            let content = format!("{}\n{}", next.content(), self.line.text);
            let edit = self.add(What::Swap, &content, next.indent());
            edit.replaced = next.end();
        }
    }
}

/// Whether a line is usually in this column, by what is above it.
fn is_usual(line: &Line<'_>, column: usize) -> bool {
    let mut above = line.above().take(MOST_ABOVE);
    let Some(owner) = above.find(&|above| above.indent() < column) else {
        return true;
    };
    let usual = match (owner.is_entry(), line.is_entry()) {
        (true, false) => owner.key_column(),
        (false, _) => owner.indent() + 2,
        (true, true) => return false,
    };
    usual == column && is_usual(&owner, owner.indent())
}

/// `"reason: Not Found"`: a pair with the quotes moved to its text.
fn in_quotes(line: &Line<'_>) -> Option<String> {
    let (_, content) = line.entry();
    let sign = content.chars().next()?;
    let inner = content[sign.len_utf8()..].strip_suffix(sign)?;
    let (key, text) = inner.split_once(':')?;
    let is_pair = format::is_key(key) && (text.is_empty() || text.starts_with(' '));
    if !is_pair || !matches!(sign, '"' | '\'') {
        return None;
    }
    let dash = &line.content()[..line.content().len() - content.len()];
    Some(match text.trim() {
        "" => format!("{dash}{key}:"),
        text => format!("{dash}{key}: {sign}{text}{sign}"),
    })
}

/// What is before a key and does not belong there, and the rest.
fn before_key(content: &str) -> Option<(&str, &str)> {
    for (colon, _) in content.match_indices(':') {
        let rest = &content[colon + 1..];
        if let Some(key) = key_at_end(&content[..colon])
            && (rest.is_empty() || rest.starts_with(' '))
        {
            let before = content[..colon - key.len()].trim_end();
            // The dash of an entry belongs to its key.
            let before = before.strip_suffix('-').map_or(before, str::trim_end);
            let before = if before.is_empty() { "-" } else { before };
            let is_short =
                before.len() <= MOST_BEFORE && !before.ends_with(one_that(char::is_alphanumeric));
            return (colon > key.len() && (is_short || !before.contains(' ')))
                .then(|| (before, content[before.len()..].trim_start()));
        }
    }
    None
}
