//! An edit of a line, with what it does to a text and what it says about it.

use crate::broken::layout::lost_colon;
use crate::broken::lines::Line;
use crate::broken::part::Part;
use crate::format;
use crate::report::finding::{Finding, Meant};
use crate::report::words::{blanks, one_of, quote};
use crate::yaml::tree::Place;

/// An edit of a line, with which lines below it may move.
pub(crate) struct Edit<'t> {
    pub(crate) line: Line<'t>,
    pub(crate) what: What<'t>,
    /// The content of the line afterwards, and its indent.
    pub(crate) content: String,
    pub(crate) indent: usize,
    /// The end of what the content replaces.
    pub(crate) replaced: usize,
    /// The end of the lines that move as well; before `replaced` if there are none.
    pub(crate) moved: usize,
    pub(crate) shift: isize,
}

/// So many lines are moved as readily as one.
const FEW: usize = 4;

/// The rank of edits that are believed only if nothing is wrong after them; those above are a last resort.
pub(crate) const FAR_FETCHED: usize = 3;

/// What is wrong with a line.
#[derive(Clone, Copy)]
pub(crate) enum What<'t> {
    /// It repeats the one above.
    Twice,
    /// It is a dash alone.
    Stray,
    /// It has no colon.
    Colon,
    /// A comma is missing between its pairs in braces.
    Comma,
    /// Its quotes are around a pair.
    Quotes,
    /// Something before its key.
    Before(&'t str),
    Indent(Column),
    /// It has no dash.
    Dash,
    /// The key that it belongs under is missing.
    Owner(&'static str),
    /// It has this empty value, although more follows.
    Empty(&'t str),
    /// It should come after the next one.
    Swap,
    /// It is nothing that specs have.
    Foreign,
}

/// How likely it is that a line belongs into a column.
#[derive(Clone, Copy)]
pub(crate) enum Column {
    Usual,
    Rare,
    /// Usual, but only if the lines before the problem move as well.
    Far,
}

impl Edit<'_> {
    /// Whether it moves lines to another place in the structure.
    pub(crate) fn moves(&self) -> bool {
        matches!(self.what, What::Indent(_) | What::Owner(_))
    }

    /// Whether it moves a single pair that begins where the line above does, so that it is rather under the wrong key than out of line.
    pub(crate) fn moves_aligned(&self) -> bool {
        let above = self.line.above().next();
        let is_aligned = above.is_some_and(|above| above.key_column() == self.line.indent());
        let is_pair = self.line.key().is_some_and(|(_, value)| !value.is_empty());
        matches!(self.what, What::Indent(_)) && is_aligned && is_pair && !self.line.is_entry()
    }

    /// How unlikely it is that this is meant: by its kind, then by how many lines move.
    pub(crate) fn rank(&self) -> (usize, usize) {
        let kind = match self.what {
            What::Owner(_) | What::Empty(_) | What::Indent(Column::Rare) => 2,
            What::Indent(Column::Usual) | What::Dash | What::Before("-") => 1,
            What::Twice
            | What::Stray
            | What::Comma
            | What::Colon
            | What::Quotes
            | What::Before(_) => 0,
            What::Indent(Column::Far) | What::Swap => FAR_FETCHED,
            What::Foreign => FAR_FETCHED + 1,
        };
        (kind, self.lines_moved().div_ceil(FEW))
    }

    fn lines_moved(&self) -> usize {
        let lines = &self.line.spec[self.replaced..self.moved.max(self.replaced)];
        lines.matches('\n').count()
    }

    /// A part of the text after the edit.
    pub(crate) fn apply(&self, part: &Part<'_>) -> String {
        let moved = self.moved.clamp(self.replaced, part.end.max(self.replaced));
        let mut edited = part.section.to_owned();
        edited.push_str(&part.text[part.start..self.line.start]);
        edited.push_str(&" ".repeat(self.indent));
        edited.push_str(&self.content);
        for line in part.text[self.replaced..moved].split_inclusive('\n') {
            let bare = line.trim_start_matches(one_of(" "));
            if !bare.trim().is_empty() {
                let indent = line.len() - bare.len();
                edited.push_str(&" ".repeat(indent.saturating_add_signed(self.shift)));
            }
            edited.push_str(bare);
        }
        edited.push_str(&part.text[moved..part.end.max(moved)]);
        edited
    }

    /// Whether it is meant even if more is wrong nearby.
    pub(crate) fn is_certain(&self) -> bool {
        matches!(self.what, What::Colon | What::Quotes | What::Comma)
    }

    /// The text after the edit, if its lines are numbered as before.
    pub(crate) fn meant(&self) -> Option<Box<Meant>> {
        let spec = self.line.spec;
        let text = self.apply(&Part::whole(spec));
        let number = |at: usize| spec[..at].matches('\n').count() + 1;
        let lines = number(self.line.start)..=number(self.moved.max(self.replaced));
        let is_alike = text.matches('\n').count() == spec.matches('\n').count();
        is_alike.then(|| Box::new(Meant { text, lines }))
    }

    /// What is wrong, if this edit fixes it.
    pub(crate) fn finding(&self, source: usize) -> Finding {
        let content = self.line.content();
        let at = |len| Place::Bytes(source, self.line.begin(), self.line.begin() + len);
        let first = at(content.chars().next().map_or(0, char::len_utf8));
        match self.what {
            What::Twice => {
                Finding::new(at(content.len()), "this line repeats the one above").help("remove it")
            }
            What::Stray => Finding::new(first, "there is nothing after this dash")
                .help("remove it, or write the entry after it"),
            What::Comma => {
                Finding::new(first, "a comma is missing in these braces").write(&self.content)
            }
            What::Colon => match lost_colon(source, &self.line) {
                Some((finding, _)) => finding,
                None => {
                    Finding::new(first, "a colon is missing after this key").write(&self.content)
                }
            },
            What::Quotes => {
                let message = if content.contains(": ") {
                    "the quotes belong around the text alone, not around its key"
                } else {
                    "a key needs no quotes, and its colon is not a part of it"
                };
                Finding::new(at(content.len()), message).write(&self.content)
            }
            What::Before(before) => {
                let bare = self.content.trim_start_matches("- ");
                let key = bare.split(':').next().unwrap_or_default();
                let message = format!("there is {} before the key `{key}`", quote(before));
                Finding::new(at(before.len()), message).write(&self.content)
            }
            What::Indent(_) => {
                let own = match self.indent {
                    0 => "begin the line with it".to_owned(),
                    near => format!("indent it by {} to make it one of them", blanks(near)),
                };
                let along = match self.lines_moved() {
                    0 => String::new(),
                    1 => ", and move the next line along".to_owned(),
                    more => format!(", and move the next {more} lines along"),
                };
                Finding::new(first, self.wrong_indent()).help(own + &along)
            }
            What::Dash => {
                let message = "a dash is missing before this entry of the list";
                Finding::new(first, message).write(&self.content)
            }
            What::Owner(owner) => {
                let own = match self.indent {
                    0 => String::new(),
                    indent => format!(", indented by {}", blanks(indent)),
                };
                let indent = match self.shift {
                    0 => String::new(),
                    _ => format!(", and indent it by {}", blanks(self.indent + 2)),
                };
                let what = ["mapping", "list"][usize::from(self.line.is_entry())];
                Finding::new(first, format!("the key of this {what} is missing"))
                    .help(format!("write `{owner}:` on a line before it{own}{indent}"))
            }
            What::Empty(value) => {
                let (key, _) = self.line.key().unwrap_or_default();
                let message = format!("`{key}` has the value `{value}`, but more follows");
                let start = self.line.start_of(value);
                Finding::new(Place::Bytes(source, start, start + value.len()), message)
                    .help(format!("remove the `{value}`"))
            }
            What::Foreign => Finding::new(at(content.len()), "this line fits in nowhere")
                .help("remove it, or put it into quotes if it is a part of a text"),
            What::Swap => Finding::new(first, "this line and the next are in the wrong order")
                .help("swap them"),
        }
    }

    /// The line that is edited; if a dash is missing, all of the entry.
    pub(crate) fn place(&self, source: usize) -> Place {
        let end = match self.what {
            What::Dash => self.line.with_next(),
            _ => self.line.end(),
        };
        Place::Bytes(source, self.line.start, end)
    }

    fn wrong_indent(&self) -> String {
        let line = &self.line;
        let (own, near) = (blanks(line.indent()), self.indent);
        let is_section = |(key, value): (&str, &str)| format::is_section(key) && value.is_empty();
        let is_section = line.key().is_some_and(is_section);
        match (is_section, line.is_entry()) {
            (true, _) if near == 0 => format!("this section is indented by {own}"),
            (_, true) => format!("this entry is indented by {own}, those around it by {near}"),
            _ => format!("this key is indented by {own}, those around it by {near}"),
        }
    }
}
