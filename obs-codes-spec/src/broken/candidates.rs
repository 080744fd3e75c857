//! The edits of a line that may be meant: of its indent, its dash, its colon, its quotes, its place, or of what is before its key.

use crate::broken::edits::{Column, Edit, What};
use crate::broken::layout::lost_colon;
use crate::broken::lines::{Line, MOST_ABOVE};
use crate::format;

/// The longest text that is taken for something that does not belong before a key.
const MOST_BEFORE: usize = 12;

/// The most lines of which only some are moved.
const MOST_MOVED: usize = 12;

/// The edits of a line that may be meant.
pub(crate) struct Edits<'t> {
    text: &'t str,
    line: Line<'t>,
    /// The end of the line.
    end: usize,
    /// The columns in which something begins nearby.
    columns: Vec<usize>,
    found: Vec<Edit<'t>>,
}

impl<'t> Edits<'t> {
    /// The edits of this line; a problem shows at the line with the byte `problem`.
    pub(crate) fn of(text: &'t str, line: Line<'t>, problem: usize) -> Vec<Edit<'t>> {
        let mut edits = Self {
            text,
            line,
            end: line.start + line.text.len(),
            columns: line.columns_near(text),
            found: Vec::new(),
        };
        edits.twice();
        edits.quotes();
        edits.colon();
        edits.comma();
        let before = before_key(line.content());
        if let Some((before, bare)) = before {
            edits.before(before, bare);
        }
        let key = line.key().map(|(key, _)| key);
        if before.is_some() || key.map_or(line.is_entry(), format::is_key) {
            edits.indent(Line::at(text, problem).start);
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
    fn add(&mut self, what: What<'t>, content: &str, indent: usize) {
        self.add_moving(what, content, indent, (0, 0));
    }

    /// Adds an edit with which the lines up to an end move.
    fn add_moving(
        &mut self,
        what: What<'t>,
        content: &str,
        indent: usize,
        (moved, shift): (usize, isize),
    ) {
        self.found.push(Edit {
            line: self.line,
            what,
            content: content.to_owned(),
            indent,
            replaced: self.end,
            moved,
            shift,
        });
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
        let keys = content.match_indices(": ").filter_map(|(colon, _)| {
            let is_name = |c: char| c.is_ascii_lowercase() || c == '_';
            let start = content[..colon].trim_end_matches(is_name).len();
            format::is_key(&content[start..colon]).then_some(start)
        });
        let is_apart = |start: &usize| !content[..*start].trim_end().ends_with(['{', ',', '[']);
        let missing: Vec<_> = keys.filter(is_apart).collect();
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
        let above = Line::up(self.text, line.start).nth(1);
        if above.is_some_and(|above| above.text == line.text) {
            self.add(What::Twice, "", 0);
        }
    }

    fn quotes(&mut self) {
        if let Some(pair) = in_quotes(&self.line) {
            self.add(What::Quotes, &pair, self.line.indent());
        }
    }

    fn before(&mut self, before: &'t str, bare: &str) {
        let key = bare.split(':').next().unwrap_or_default();
        let indent = self.line.indent();
        let mut above = Line::up(self.text, self.line.start).skip(1);
        let owner = above.find(|above| above.indent() < indent);
        let is_in_list = owner.is_some_and(|owner| owner.opens_list());
        // An entry begins with this key, so that its dash is right.
        if before == "-" && is_in_list && format::begins_entry(key) {
            return;
        }
        for column in self.columns.clone() {
            self.add(What::Before(before), bare, column);
        }
    }

    /// Moves the line: alone, with what is under it or next to it, with some lines, or with the lines before the problem.
    fn indent(&mut self, problem: usize) {
        let line = self.line;
        let key = line.key().map_or("", |(key, _)| key);
        let is_section = format::is_section(key) && !line.is_entry();
        let may_be_top = line.is_entry() || is_section || line.opens_list();
        let (under, next) = (line.under(self.text), line.with_next(self.text));
        let above = problem.saturating_sub(1);
        let further = self.text[self.end..under]
            .match_indices('\n')
            .take(MOST_MOVED);
        let further = further.map(|(at, _)| self.end + at).skip(1);
        // What is under a line moves with it.
        let is_between = |end: &usize| {
            let mut lines = Line::down(self.text, *end);
            let own = lines.next().map(|line| line.indent());
            lines.next().map(|next| next.indent()) <= own
        };
        let further: Vec<_> = further.filter(is_between).collect();
        for column in self.columns.clone() {
            let shift = column.cast_signed() - line.indent().cast_signed();
            if shift == 0 || column == 0 && !may_be_top || shift > 0 && is_section {
                continue;
            }
            let (kind, further) = if self.is_usual(&line, column) {
                (Column::Usual, &further[..])
            } else {
                (Column::Rare, &[][..])
            };
            let mut ends = [&[under, self.end, next], further].concat();
            ends.dedup();
            for end in &ends {
                self.add_moving(What::Indent(kind), line.content(), column, (*end, shift));
            }
            if above > self.end && !ends.contains(&above) {
                self.add_moving(
                    What::Indent(Column::Far),
                    line.content(),
                    column,
                    (above, shift),
                );
            }
        }
    }

    /// Whether a line is usually in this column, by what is above it.
    fn is_usual(&self, line: &Line<'t>, column: usize) -> bool {
        let mut above = Line::up(self.text, line.start).skip(1).take(MOST_ABOVE);
        let Some(owner) = above.find(|above| above.indent() < column) else {
            return true;
        };
        let usual = match (owner.is_entry(), line.is_entry()) {
            (true, false) => owner.key_column(),
            (false, _) => owner.indent() + 2,
            (true, true) => return false,
        };
        usual == column && self.is_usual(&owner, owner.indent())
    }

    /// Writes the key that this line belongs under before it.
    fn owner(&mut self) {
        let (line, indent) = (self.line, self.line.indent());
        let key = line.key().map_or("", |(key, _)| key);
        for owner in format::owners(key, line.is_entry()) {
            for column in self.columns.clone() {
                let written =
                    |indent| format!("{owner}:\n{}{}", " ".repeat(indent), line.content());
                if column < indent || column == indent && line.is_entry() {
                    self.add(What::Owner(owner), &written(indent), column);
                }
                if column == indent {
                    let written = written(indent + 2);
                    self.add_moving(What::Owner(owner), &written, column, (0, 2));
                }
            }
        }
    }

    fn dash(&mut self) {
        let (line, indent) = (self.line, self.line.indent());
        let key = line.key().map_or("", |(key, _)| key);
        if line.is_entry() || !format::begins_entry(key) {
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
            let key = self.line.content().strip_suffix(value).unwrap_or_default();
            let key = key.trim_end().to_owned();
            self.add(What::Empty(value), &key, self.line.indent());
        }
    }

    fn swap(&mut self) {
        let Some(start) = self.text[self.end..].find('\n').map(|at| self.end + at + 1) else {
            return;
        };
        let next = Line::at(self.text, start);
        let key = |line: &Line<'t>| match line.key() {
            Some((key, value)) if !value.starts_with(['|', '>']) => Some(key),
            None if line.is_entry() => Some(""),
            _ => None,
        };
        if let Some((own, other)) = key(&self.line).zip(key(&next))
            && own != other
            && (format::is_key(own) || format::is_key(other))
        {
            let content = format!("{}\n{}", next.content(), self.line.text);
            self.end = next.start + next.text.len();
            self.add(What::Swap, &content, next.indent());
        }
    }
}

/// `"reason: Not Found"`: a pair with the quotes moved to its text.
fn in_quotes(line: &Line<'_>) -> Option<String> {
    let (_, content) = line.entry();
    let sign = content.chars().next().filter(|c| "\"'".contains(*c))?;
    let inner = content[1..].strip_suffix(sign)?;
    let (key, text) = inner.split_once(':')?;
    let is_pair = format::is_key(key) && (text.is_empty() || text.starts_with(' '));
    let dash = &line.content()[..line.content().len() - content.len()];
    is_pair.then(|| match text.trim() {
        "" => format!("{dash}{key}:"),
        text => format!("{dash}{key}: {sign}{text}{sign}"),
    })
}

/// What is before a key and does not belong there, and the rest.
fn before_key(content: &str) -> Option<(&str, &str)> {
    let colons = content.match_indices(':').map(|(at, _)| at);
    let mut starts = colons.filter_map(|at| {
        let is_name = |c: char| c.is_ascii_lowercase() || c == '_';
        let start = content[..at].trim_end_matches(is_name).len();
        let is_key = format::is_key(&content[start..at]);
        (is_key && matches!(content[at + 1..].chars().next(), None | Some(' '))).then_some(start)
    });
    let start = starts.next().filter(|start| *start > 0)?;
    let before = content[..start].trim_end();
    // The dash of an entry belongs to its key.
    let before = before.strip_suffix('-').map_or(before, str::trim_end);
    let before = if before.is_empty() { "-" } else { before };
    let is_short = before.len() <= MOST_BEFORE && !before.ends_with(char::is_alphanumeric);
    let is_odd = is_short || !before.contains(' ');
    is_odd.then(|| (before, content[before.len()..].trim_start()))
}
