//! Output for people: wrapped to the terminal's width, and coloured.

use std::env;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write as _};

use anstyle::{AnsiColor, Style};
use obs_codes_spec::is_control;
use serde::Serialize;
use terminal_size::{Height, Width};
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::failure::Failure;

pub(crate) const TITLE: Style = Style::new().bold();
pub(crate) const LABEL: Style = AnsiColor::Cyan.on_default().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const PLAIN: Style = Style::new();

/// The longest line, however wide the terminal is: longer ones are hard to read.
const WIDEST: usize = 100;
/// In narrower terminals, labels get lines of their own.
const NARROW: usize = 60;
/// The indentation of text next to a label.
const LABELLED: usize = 12;

/// Output for a person.
#[derive(Debug)]
pub(crate) struct Terminal {
    out: String,
    /// The width of lines; `None` in a pipe, where texts are not wrapped.
    width: Option<usize>,
    height: Option<usize>,
}

impl Terminal {
    pub(crate) fn new() -> Self {
        let size = io::stdout()
            .is_terminal()
            .then(terminal_size::terminal_size);
        let columns = || env::var("COLUMNS").ok()?.parse().ok();
        let of_size = |size: Option<(Width, Height)>| size.map(|(width, _)| width.0.into());
        let width = size.map(|size| columns().or(of_size(size)).unwrap_or(80));
        Self {
            out: String::new(),
            width: width.map(|width| width.clamp(20, WIDEST)),
            height: size.flatten().map(|(_, height)| height.0.into()),
        }
    }

    /// An empty output for the same terminal.
    pub(crate) fn empty(&self) -> Self {
        Self {
            out: String::new(),
            ..*self
        }
    }

    /// A terminal of so many columns and lines.
    #[cfg(test)]
    pub(crate) fn of_size(width: usize, height: usize) -> Self {
        Self {
            out: String::new(),
            width: Some(width),
            height: Some(height),
        }
    }

    /// How many lines are on it.
    pub(crate) fn lines(&self) -> usize {
        self.out.lines().count()
    }

    /// Whether everything fits on the screen, together with the prompt.
    pub(crate) fn fits(&self) -> bool {
        self.height.is_none_or(|height| self.lines() < height)
    }

    /// Prints the output, with colours only where they are wanted.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        print(&self.out)
    }

    pub(crate) fn blank(&mut self) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
    }

    /// A line with a styled start.
    pub(crate) fn title(&mut self, title: &str, more: &str) {
        let title = clean(title);
        let gap = if more.is_empty() { "" } else { "  " };
        let line = format!("{TITLE}{title}{TITLE:#}{gap}{DIM}{}{DIM:#}", clean(more));
        self.wrapped("", "", PLAIN, &line);
    }

    pub(crate) fn text(&mut self, indent: usize, text: &str) {
        let indent = " ".repeat(indent);
        self.wrapped(&indent, &indent, PLAIN, &clean(text));
    }

    pub(crate) fn dim(&mut self, indent: usize, text: &str) {
        let indent = " ".repeat(indent);
        self.wrapped(&indent, &indent, DIM, &clean(text));
    }

    /// A text with a bullet or number before its first line.
    pub(crate) fn item(&mut self, sign: &str, text: &str) {
        let next = " ".repeat(textwrap::core::display_width(sign));
        self.wrapped(sign, &next, PLAIN, &clean(text));
    }

    /// What fits of a text on one line, with a sign before it and an ellipsis for the rest.
    pub(crate) fn line(&mut self, sign: &str, text: &str) {
        let text = clean(text);
        let indent = textwrap::core::display_width(sign);
        let width = self.width.unwrap_or(usize::MAX).saturating_sub(indent);
        let (first, rest) = match textwrap::wrap(&text, width.max(2)).len() {
            0 | 1 => (text.as_str().into(), ""),
            _ => (textwrap::wrap(&text, width.max(2) - 1).swap_remove(0), "…"),
        };
        _ = writeln!(self.out, "{sign}{first}{rest}");
    }

    /// A text next to its label, or below it in a narrow terminal.
    pub(crate) fn labelled(&mut self, label: &str, text: &str) {
        if self.width.is_some_and(|width| width < NARROW) {
            _ = writeln!(self.out, "{LABEL}{label}{LABEL:#}");
            return self.text(2, text);
        }
        let gap = " ".repeat(LABELLED.saturating_sub(label.len()).max(1));
        let first = format!("{LABEL}{label}{LABEL:#}{gap}");
        self.wrapped(&first, &" ".repeat(LABELLED), PLAIN, &clean(text));
    }

    pub(crate) fn label(&mut self, label: &str) {
        _ = writeln!(self.out, "{LABEL}{label}{LABEL:#}");
    }

    /// A styled word and its explanation.
    pub(crate) fn styled(&mut self, style: Style, word: &str, text: &str) {
        let first = format!("{style}{word}{style:#} ");
        self.wrapped(&first, "  ", PLAIN, &clean(text));
    }

    fn wrapped(&mut self, first: &str, next: &str, style: Style, text: &str) {
        let width = self.width.unwrap_or(usize::MAX);
        // Unicode's rules would break URLs at each slash; they are needed only for scripts without spaces.
        let separator = if text.is_ascii() {
            WordSeparator::AsciiSpace
        } else {
            WordSeparator::UnicodeBreakProperties
        };
        let options = Options::new(width)
            .initial_indent(first)
            .subsequent_indent(next)
            .wrap_algorithm(WrapAlgorithm::FirstFit)
            .word_separator(separator)
            .word_splitter(WordSplitter::NoHyphenation)
            .break_words(false);
        for line in textwrap::wrap(text, options) {
            _ = writeln!(self.out, "{style}{line}{style:#}");
        }
    }
}

/// Writes a styled text to standard output.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = anstream::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    written.map_err(|error| Failure::Io("cannot write", error))
}

/// Writes a value as JSON to standard output.
pub(crate) fn json(value: &impl Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value).expect("keys are texts, and numbers are finite");
    let mut out = io::stdout().lock();
    let written = writeln!(out, "{text}").and_then(|()| out.flush());
    written.map_err(|error| Failure::Io("cannot write", error))
}

/// A text of a spec or a response on one line, without control characters for the terminal.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            c if is_control(c) => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Terminal;

    #[test]
    fn long_lines_are_truncated() {
        let mut out = Terminal::of_size(20, 24);
        out.line("> ", "as it is, as it is");
        out.line("> ", "Check the secret key and the date.");
        assert_eq!(out.out, "> as it is, as it is\n> Check the secret…\n");
    }
}
