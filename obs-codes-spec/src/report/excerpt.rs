//! Renders a mistake in rustc's style.

use std::fmt::Write;
use std::ops::Range;

use crate::index::sort;
use crate::report::characters::{columns, first, last, shown};
use crate::report::mistake::{Mark, Mistake};
use crate::report::words::{join, replace};

/// Longer lines are cut, so that the excerpt does not wrap.
const MOST_COLUMNS: usize = 120;
/// What is cut to so many columns is cut once more.
const MOST_PART: usize = MOST_COLUMNS + 4;

impl Mistake {
    /// Renders the mistake as rustc would, with an excerpt of the spec.
    #[must_use]
    pub fn render(&self) -> String {
        let mut out = self.message.clone();
        let Some(first) = self.marks.first() else {
            return out;
        };
        let mut margin = 1;
        let mut order = Vec::new();
        for (index, mark) in self.marks.iter().enumerate() {
            margin = margin.max(mark.location.line.to_string().len());
            order.push(index);
        }
        let blank = " ".repeat(margin);
        _ = write!(out, "\n{blank}--> {}\n{blank} |", place(first));
        sort(&mut order, &|index| {
            let location = &self.marks[*index].location;
            // The file of the first mark, then the others by name.
            let mut rank = 0;
            for mark in &self.marks {
                let is_first = location.file == first.location.file;
                rank += usize::from(!is_first && mark.location.file <= location.file);
            }
            [rank, location.line, location.column]
        });
        let mut above: Option<&Mark> = None;
        for index in order {
            let mark = &self.marks[index];
            let (line, text) = (mark.location.line, join(&mark.line, ""));
            // A long line is cut around each mark.
            let mut is_shown = false;
            if let Some(above) = above {
                if above.location.file != mark.location.file {
                    _ = write!(out, "\n{blank}::: {}\n{blank} |", place(mark));
                } else if above.location.line + 1 < line {
                    out.push_str("\n...");
                } else {
                    is_shown = above.location.line == line && join(&above.line, "") == text;
                }
            }
            if !is_shown {
                _ = write!(out, "\n{line:>margin$} | {}", text.trim_end());
            }
            let sign = if index == 0 { "^" } else { "-" };
            let signs = sign.repeat(columns(&mark.line[1]).max(1));
            let indent = columns(&mark.line[0]);
            let row = format!("\n{blank} | {:indent$}{signs} {}", "", mark.label);
            out.push_str(row.trim_end());
            above = Some(mark);
        }
        if !self.helps.is_empty() {
            _ = write!(out, "\n{blank} |");
        }
        for help in &self.helps {
            let help = replace(help, "\n", &format!("\n{blank}         "));
            _ = write!(out, "\n{blank} = help: {help}");
        }
        out
    }
}

fn place(mark: &Mark) -> String {
    let location = &mark.location;
    format!("{}:{}:{}", location.file, location.line, location.column)
}

/// The line around these bytes, safe for a terminal: before them, the bytes, and after them. Long lines are cut.
pub(crate) fn around(text: &str, bytes: Range<usize>) -> [String; 3] {
    let from = text[..bytes.start].rfind('\n').map_or(0, |end| end + 1);
    let to = text[bytes.start..].find('\n');
    let to = to.map_or(text.len(), |len| bytes.start + len);
    let end = bytes.end.min(to);
    // Only a part of the line, since a whole spec may be on one line.
    let before = shown(&last(&text[from..bytes.start], MOST_PART));
    let marked = shown(&first(&text[bytes.start..end], MOST_PART));
    let after = shown(&first(&text[end..to], MOST_PART));
    if columns(&before) + columns(&marked) + columns(&after) <= MOST_COLUMNS {
        return [before, marked, after];
    }
    let most = MOST_COLUMNS / 3;
    [
        last(&before, most),
        first(&marked, most),
        first(&after, most),
    ]
}
