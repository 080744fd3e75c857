//! How a mistake is shown: as rustc shows its own.

use std::fmt::Write;

use crate::mistake::Mistake;
use crate::place::Place;
use crate::source::Source;

/// Longer lines are cut: nobody reads an excerpt that wraps.
const MOST_COLUMNS: usize = 120;
/// Longer words of a spec are cut in a message.
const MOST_QUOTED: usize = 80;

pub(crate) fn render(mistake: &Mistake, sources: &[Source]) -> String {
    let mut marks: Vec<_> = (mistake.marks.iter())
        .map(|mark| Mark::new(mark, sources))
        .collect();
    let margin = marks
        .iter()
        .map(|mark| mark.line.to_string().len())
        .max()
        .unwrap_or(1);
    let (first, line, column) = (marks[0].file, marks[0].line, marks[0].column);
    let blank = " ".repeat(margin);
    let mut out = format!(
        "{}\n{blank}--> {first}:{line}:{column}\n{blank} |",
        mistake.message
    );
    marks[0].sign = "^";
    marks.sort_by_key(|mark| (mark.file != first, mark.file, mark.line, mark.column));
    let mut shown: Option<(&str, usize)> = None;
    for mark in &marks {
        let Mark {
            file, line, column, ..
        } = mark;
        match shown {
            Some((above, _)) if above != *file => {
                _ = write!(out, "\n{blank}::: {file}:{line}:{column}\n{blank} |");
            }
            Some((_, above)) if above + 1 < *line => out.push_str("\n..."),
            _ => {}
        }
        if shown != Some((file, *line)) {
            _ = write!(out, "\n{line:>margin$} | {}", mark.text);
        }
        let signs = mark.sign.repeat(mark.width);
        let row = format!("\n{blank} | {:2$}{signs} {}", "", mark.label, mark.indent);
        out.push_str(row.trim_end());
        shown = Some((file, *line));
    }
    if !mistake.help.is_empty() {
        _ = write!(out, "\n{blank} |");
    }
    for help in &mistake.help {
        let help = help.replace('\n', &format!("\n{blank}         "));
        _ = write!(out, "\n{blank} = help: {help}");
    }
    out
}

/// A place as lines and columns.
struct Mark<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    text: String,
    indent: usize,
    width: usize,
    label: &'a str,
    sign: &'static str,
}

impl<'a> Mark<'a> {
    fn new((place, label): &'a (Place, String), sources: &'a [Source]) -> Self {
        let source = &sources[place.source];
        let position = source.position(place.start);
        let line = source.line(place.start);
        let start = place.start.clamp(line.start, line.end);
        let end = place.end.clamp(start, line.end);
        let text = source.text();
        let (before, marked, after) = (
            &text[line.start..start],
            &text[start..end],
            &text[end..line.end],
        );
        let (mut before, mut marked, mut after) = (shown(before), shown(marked), shown(after));
        if columns(&before) + columns(&marked) + columns(&after) > MOST_COLUMNS {
            before = first(&before, MOST_COLUMNS / 3, true);
            marked = first(&marked, MOST_COLUMNS / 3, false);
            after = first(&after, MOST_COLUMNS / 3, false);
        }
        Self {
            file: source.name(),
            line: position.line,
            column: position.column,
            indent: columns(&before),
            width: columns(&marked).max(1),
            text: format!("{before}{marked}{after}").trim_end().to_owned(),
            label,
            sign: "-",
        }
    }
}

/// The first columns of a text, or the last; with a sign that there is more.
fn first(text: &str, most: usize, last: bool) -> String {
    if columns(text) <= most {
        return text.to_owned();
    }
    let chars: Vec<char> = if last {
        text.chars().rev().collect()
    } else {
        text.chars().collect()
    };
    let mut width = 0;
    let kept = chars.iter().take_while(|c| {
        width += column(**c);
        width < most
    });
    let kept: String = kept.chain(&['…']).collect();
    if last {
        kept.chars().rev().collect()
    } else {
        kept
    }
}

/// A word of a spec within a message.
pub(crate) fn quote(text: &str) -> String {
    format!(
        "`{}`",
        first(&shown(text).replace('\n', " "), MOST_QUOTED, false)
    )
}

/// Text as a terminal can show it: control characters would move its cursor, or turn the line around.
fn shown(text: &str) -> String {
    let hidden = |c| matches!(c, '\u{feff}' | '\r');
    let moves = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let text = text
        .trim_end_matches(hidden)
        .trim_start_matches(hidden)
        .replace('\t', "    ");
    text.chars()
        .map(|c| if moves(c) { '\u{fffd}' } else { c })
        .collect()
}

fn columns(text: &str) -> usize {
    text.chars().map(column).sum()
}

/// How many columns of a terminal a character takes.
fn column(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}
