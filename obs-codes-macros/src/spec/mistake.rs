//! What is wrong with a spec, and how it is shown.

use std::fmt::Write;

use super::place::Place;
use super::source::Source;

/// One mistake in a spec.
#[derive(Debug)]
pub(crate) struct Mistake {
    message: String,
    /// The place of the mistake first, then others that explain it; each with what to say there.
    marks: Vec<(Place, String)>,
    help: Vec<String>,
}

impl Mistake {
    pub(crate) fn new(place: Place, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            marks: vec![(place, String::new())],
            help: Vec::new(),
        }
    }

    /// Says something at the place of the mistake.
    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.marks[0].1 = label.into();
        self
    }

    /// Shows another place.
    pub(crate) fn also(mut self, place: Place, label: impl Into<String>) -> Self {
        self.marks.push((place, label.into()));
        self
    }

    /// Says how to mend it.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    pub(crate) fn place(&self) -> Place {
        self.marks[0].0
    }

    /// The mistake as `rustc` would show one of its own, with an excerpt of the spec.
    pub(crate) fn render(&self, sources: &[Source]) -> String {
        let mut marks: Vec<Mark<'_>> = self
            .marks
            .iter()
            .map(|mark| Mark::new(mark, sources))
            .collect();
        let margin = marks
            .iter()
            .map(|mark| mark.line.to_string().len())
            .max()
            .unwrap_or(1);
        let (file, line, column) = (marks[0].source.name(), marks[0].line, marks[0].column);
        let mut out = format!(
            "{}\n{:margin$}--> {file}:{line}:{column}\n{:margin$} |",
            self.message, "", ""
        );

        marks[0].sign = '^';
        marks.sort_by_key(|mark| {
            (
                mark.sign == '-' && mark.source.name() != file,
                mark.line,
                mark.column,
            )
        });
        let mut shown: Option<(&str, usize)> = None;
        for mark in &marks {
            let name = mark.source.name();
            match shown {
                Some((file, _)) if file != name => {
                    write!(
                        out,
                        "\n{:margin$}::: {name}:{}:{}\n{:margin$} |",
                        "", mark.line, mark.column, ""
                    )
                }
                Some((_, line)) if line + 1 < mark.line => write!(out, "\n..."),
                _ => Ok(()),
            }
            .expect("a string takes all that is written");
            mark.excerpt(&mut out, margin, shown == Some((name, mark.line)));
            shown = Some((name, mark.line));
        }
        if !self.help.is_empty() {
            write!(out, "\n{:margin$} |", "").expect("a string takes all that is written");
        }
        for help in &self.help {
            let help = help.replace('\n', &format!("\n{:margin$}         ", ""));
            write!(out, "\n{:margin$} = help: {help}", "")
                .expect("a string takes all that is written");
        }
        out
    }
}

/// A place as lines and columns.
struct Mark<'a> {
    source: &'a Source,
    line: usize,
    column: usize,
    text: String,
    indent: usize,
    width: usize,
    label: &'a str,
    sign: char,
}

/// Longer lines are cut: nobody reads an excerpt that wraps.
const MOST_COLUMNS: usize = 120;

impl<'a> Mark<'a> {
    fn new((place, label): &'a (Place, String), sources: &'a [Source]) -> Self {
        let source = &sources[place.source];
        let position = source.position(place.start);
        let line = source.line(place.start);
        let before = shown(&source.text()[line.start..place.start.max(line.start)]);
        let marked = shown(
            &source.text()[place.start..place.end.clamp(place.start, line.end.max(place.start))],
        );
        let mut text = shown(&source.text()[line]);
        let mut indent = columns(&before);
        if columns(&text) > MOST_COLUMNS {
            let skipped = before.chars().count().saturating_sub(MOST_COLUMNS / 3);
            indent = columns(&before.chars().skip(skipped).collect::<String>());
            text = text.chars().skip(skipped).take(MOST_COLUMNS).collect();
            if skipped > 0 {
                text.insert(0, '…');
                indent += 1;
            }
        }
        let width = columns(&marked).clamp(1, MOST_COLUMNS - indent.min(MOST_COLUMNS - 1));
        Self {
            source,
            line: position.line,
            column: position.column,
            text,
            indent,
            width,
            label,
            sign: '-',
        }
    }

    fn excerpt(&self, out: &mut String, margin: usize, same_line: bool) {
        if !same_line {
            write!(out, "\n{:>margin$} | {}", self.line, self.text.trim_end())
                .expect("a string takes all that is written");
        }
        let signs = self.sign.to_string().repeat(self.width);
        let row = format!(
            "\n{:margin$} | {:indent$}{signs} {}",
            "",
            "",
            self.label,
            indent = self.indent
        );
        out.push_str(row.trim_end());
    }
}

/// Text as a terminal can show it: control characters would move its cursor.
fn shown(text: &str) -> String {
    text.replace('\t', "    ")
        .chars()
        .filter(|c| *c != '\u{feff}')
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}

/// How many columns of a terminal a text takes.
fn columns(text: &str) -> usize {
    let wide = |c| matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}');
    text.chars().map(|c| if wide(c) { 2 } else { 1 }).sum()
}
