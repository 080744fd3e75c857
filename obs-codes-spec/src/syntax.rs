//! Why a text is not YAML: the parser says what it met, this looks at the lines to say what was meant.

use crate::characters;
use crate::extent::Lines;
use crate::finding::{Finding, Findings};
use crate::format;
use crate::place::Place;
use crate::scan::{self, Quote};
use crate::tree::Node;
use crate::words::quote;

pub(crate) fn too_deep(place: Place) -> Finding {
    Finding::new(
        place,
        "this is nested too deeply; a spec has a handful of levels",
    )
    .help("close the brackets that are open")
}

pub(crate) fn too_many_levels(source: usize, text: &str, error: &serde_yaml::Error) -> Finding {
    too_deep(Problem::new(source, text, error).place())
}

pub(crate) fn too_much(source: usize, text: &str, error: &serde_yaml::Error) -> Finding {
    let problem = Problem::new(source, text, error);
    Finding::new(
        problem.place(),
        "the aliases in this spec stand for more than the spec itself holds",
    )
    .help("write the repeated entries out")
}

/// Reports what comments cut off that looks like text.
pub(crate) fn cut_off(source: usize, text: &str, root: &Node<'_>, findings: &mut Findings) {
    for bytes in scan::cut_off(text, root) {
        findings.report(|| {
            let cut = quote(&text[bytes.clone()]);
            Finding::new(Place::Bytes(source, bytes.start, bytes.end), format!("the comment {cut} cuts a text off"))
                .help("if it belongs to the text, put the text into quotes; if not, write a blank after the `#`")
        });
    }
}

/// What is wrong, by the first of these that recognises it.
pub(crate) fn explain(source: usize, text: &str, error: &serde_yaml::Error) -> Finding {
    let problem = Problem::new(source, text, error);
    let known = [
        Problem::second_document,
        Problem::character,
        Problem::no_start,
        Problem::quote,
        Problem::escape,
        Problem::bracket,
        Problem::dash,
        Problem::colon_in_text,
        Problem::colon,
        Problem::indent,
    ];
    let known = known.iter().find_map(|explain| explain(&problem));
    known.unwrap_or_else(|| {
        Finding::new(problem.place(), format!("invalid YAML: {}", problem.reason))
    })
}

/// Where the parser gave up, and why.
struct Problem<'t> {
    source: usize,
    text: &'t str,
    reason: String,
    /// Without a place it is no line of the text that is wrong.
    has_place: bool,
    at: usize,
    /// Where that began which could not be read.
    began: Option<usize>,
}

impl<'t> Problem<'t> {
    /// `problem at line 3 column 5, while doing something at line 1 column 2`, or `problem at position 7`.
    fn new(source: usize, text: &'t str, error: &serde_yaml::Error) -> Self {
        let full = error.to_string();
        let (problem, context) = full.split_once(", while ").unwrap_or((&full, ""));
        let place = |text: &str| {
            let (_, place) = text.split_once(" at line ")?;
            let (line, column) = place.split_once(" column ")?;
            Some((line.parse().ok()?, column.parse().ok()?))
        };
        let byte = |position| Lines::new(text).byte(position);
        let offset = || problem.split_once(" at position ")?.1.parse().ok();
        let at = place(problem).map(byte).or_else(offset);
        let reason = problem.split(" at ").next().unwrap_or_default();
        Self {
            source,
            text,
            reason: reason.to_owned(),
            has_place: error.location().is_some(),
            at: visible(text, at.unwrap_or(0)),
            began: place(context).map(byte),
        }
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn char_at(&self, at: usize) -> Place {
        let len = self.text[at..].chars().next().map_or(0, char::len_utf8);
        Place::Bytes(self.source, at, at + len)
    }

    fn place(&self) -> Place {
        self.char_at(self.at)
    }

    fn line(&self, at: usize) -> Line<'t> {
        Line::at(self.text, at)
    }

    /// The lines with something in them, from the one in which the parser gave up on upwards.
    fn lines_up(&self) -> impl Iterator<Item = Line<'t>> {
        let mut next = Some(self.at);
        let text = self.text;
        std::iter::from_fn(move || {
            let line = Line::at(text, next?);
            next = line.start.checked_sub(1);
            Some(line)
        })
        .filter(|line| !line.content().is_empty() && !line.content().starts_with('#'))
    }

    fn second_document(&self) -> Option<Finding> {
        if self.has_place {
            return None;
        }
        let mut begun = false;
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            let content = line.trim_end();
            if begun && content.starts_with("---") {
                break;
            }
            begun |= !content.is_empty() && !content.starts_with(['#', '%']);
            at += line.len();
        }
        let message = "a spec is one YAML document; here a second one begins";
        let help = "put it into a file of its own, and name both files in `path = [\"…\", \"…\"]`";
        Some(Finding::new(self.char_at(visible(self.text, at)), message).help(help))
    }

    /// A character that is not what it looks like, here or where the trouble began.
    fn character(&self) -> Option<Finding> {
        if self.rest().starts_with('\t') {
            let before = self.line(self.at).before(self.at);
            return before.trim().is_empty().then(|| {
                Finding::new(self.place(), "YAML cannot be indented with a tab")
                    .help("indent with spaces")
            });
        }
        let c = self.rest().chars().next()?;
        if c.is_control() && !c.is_whitespace() {
            let message = format!("there is a control character here, U+{:04X}", u32::from(c));
            return Some(
                Finding::new(self.place(), message)
                    .help("remove it, or write it as `\\u….` in double quotes"),
            );
        }
        let lines = self.lines_up().take(3).collect::<Vec<_>>();
        lines.iter().rev().find_map(|line| {
            let (at, c) = line.text.char_indices().find(|(at, c)| {
                let is_indent = line.text[..*at].trim().is_empty();
                characters::is_odd_space(*c) && is_indent || is_colon(*c) && line.colon().is_none()
            })?;
            let name = characters::name(c)?;
            let message = format!(
                "there is {name} (U+{:04X}) here, which means nothing to YAML",
                u32::from(c)
            );
            let help = if is_colon(c) {
                "write `:` and a blank"
            } else {
                "indent with spaces"
            };
            Some(Finding::new(self.char_at(line.start + at), message).help(help))
        })
    }

    /// A text that begins with something that means something else.
    fn no_start(&self) -> Option<Finding> {
        let c = self.rest().chars().next()?;
        let before = self
            .began
            .filter(|began| *began < self.at)
            .unwrap_or(self.at);
        let sign = self.text[before..]
            .chars()
            .next()
            .filter(|sign| matches!(sign, '*' | '&' | '!'));
        if c == '*' && self.rest()[1..].starts_with(|c: char| c.is_ascii_alphanumeric()) {
            let name = &self.rest()[1..crate::extent::word(self.rest())];
            let message = format!(
                "there is no anchor {} before this alias",
                quote(&format!("&{name}"))
            );
            return Some(
                Finding::new(self.place(), message)
                    .help("if the `*` belongs to a text, put the text into quotes"),
            );
        }
        let (at, sign) = match sign {
            Some(sign) => (before, sign),
            None if matches!(c, '@' | '`' | '%') => (self.at, c),
            None => return None,
        };
        let mut finding = Finding::new(
            self.char_at(at),
            format!(
                "a text in YAML cannot begin with {}",
                quote(&sign.to_string())
            ),
        );
        if sign == '!' {
            finding = finding.help("remove the `!…` if it is a tag: a spec has no tags");
        }
        let line = self.line(at);
        let text = line.text[at - line.start..].trim_end();
        Some(finding.help(format!("put the text into quotes: {}", in_quotes(text))))
    }

    /// A quote that is not closed, or closed by one that should open another text.
    fn quote(&self) -> Option<Finding> {
        let Quote { open, close } = scan::wrong_quote(self.text)?;
        if open > self.at {
            return None;
        }
        let Some(close) = close else {
            return Some(
                Finding::new(self.char_at(open), "this quote is not closed")
                    .help("close it where the text ends"),
            );
        };
        let is_one_line = !self.text[open..close].contains('\n');
        let quote = &self.text[close..=close];
        if !is_one_line {
            let message =
                "the text in quotes that begins here ends at a quote that seems to begin another";
            return Some(
                Finding::new(self.char_at(open), message)
                    .also(self.char_at(close), "it ends here")
                    .help("close the first quote where its text ends"),
            );
        }
        let help = match quote {
            "'" => "within single quotes write `''` for an apostrophe, or use double quotes",
            _ => {
                "within double quotes write `\\\"` for a quote; or put all of the text into quotes"
            }
        };
        Some(
            Finding::new(
                self.char_at(close),
                "the text ends at this quote, but more follows on the line",
            )
            .also(self.char_at(open), "it begins here")
            .help(help),
        )
    }

    fn escape(&self) -> Option<Finding> {
        let before = self.at.saturating_sub(1);
        let at = [self.at, before]
            .into_iter()
            .find(|at| self.text.as_bytes().get(*at) == Some(&b'\\'))?;
        let escape: String = self.text[at..].chars().take(2).collect();
        let message = format!("{} means nothing in double quotes", quote(&escape));
        Some(Finding::new(self.char_at(at), message).help("write `\\\\` for a backslash, or use single quotes, in which it is a character as any other"))
    }

    fn bracket(&self) -> Option<Finding> {
        let open = self
            .began
            .filter(|open| self.text[*open..].starts_with(['[', '{']))?;
        let (sign, closing) = if self.text[open..].starts_with('[') {
            ("[", "]")
        } else {
            ("{", "}")
        };
        let is_same_line = !self.text[open..self.at].contains('\n');
        let at_end = self.rest().trim().len() <= 1 && !self.rest().starts_with([']', '}']);
        if is_same_line && !at_end {
            let message = format!("expected `,` or `{closing}` here");
            return Some(
                Finding::new(self.place(), message)
                    .also(self.char_at(open), format!("this `{sign}` is open"))
                    .help("put a text with brackets, commas or quotes in it into quotes"),
            );
        }
        let message = format!("this `{sign}` is not closed");
        Some(
            Finding::new(self.char_at(open), message)
                .help(format!("write `{closing}` where it ends")),
        )
    }

    /// `-code: 404`
    fn dash(&self) -> Option<Finding> {
        let mut lines = self.lines_up().take(4);
        let line = lines.find(|line| {
            let behind = line.content().strip_prefix('-');
            behind.is_some_and(|behind| {
                behind.starts_with(|c: char| c.is_alphabetic()) && behind.contains(": ")
            })
        })?;
        let at = line.start + line.indent();
        let entry = line.content().strip_prefix('-')?;
        Some(
            Finding::new(self.char_at(at), "a blank is missing after this dash")
                .help(format!("write {}", quote(&format!("- {entry}")))),
        )
    }

    /// `reason: Not Found: really`
    fn colon_in_text(&self) -> Option<Finding> {
        if !self.rest().starts_with(':') {
            return None;
        }
        let line = self.line(self.at);
        let colon = line.colon().filter(|colon| line.start + colon < self.at)?;
        let (key, text) = (line.content_before(colon), line.text[colon + 1..].trim());
        let help = format!(
            "put the text into quotes: {}",
            quote(&format!("{key}: {}", plain_quotes(text)))
        );
        Some(
            Finding::new(
                self.place(),
                "a text with a colon and a blank in it has to be in quotes",
            )
            .help(help),
        )
    }

    /// `reason Not Found` or `reason:Not Found`
    fn colon(&self) -> Option<Finding> {
        let line = self.line(self.began.filter(|began| *began < self.at)?);
        if line.colon().is_some() || line.content().starts_with(['[', '{', '"', '\'', '|', '>']) {
            return None;
        }
        let content = line.content().trim_start_matches("- ");
        let start = line.start + line.text.len() - line.text.trim_start().len()
            + line.content().len()
            - content.len();
        let end = content.find([' ', ':']).unwrap_or(content.len());
        let (word, rest) = content.split_at(end);
        if !format::is_key(word) {
            let message = format!(
                "{} is neither `key: value` nor an entry of a list",
                quote(content)
            );
            return Some(
                Finding::new(
                    Place::Bytes(self.source, start, start + content.len()),
                    message,
                )
                .help("write a colon and a blank after a key, `- ` before an entry"),
            );
        }
        let what = if rest.starts_with(':') {
            "a blank is missing after the colon"
        } else {
            "a colon is missing"
        };
        let value = rest.trim_start_matches([':', ' ']);
        let message = format!("{what} of `{word}`").replace("missing of", "missing after");
        Some(
            Finding::new(
                Place::Bytes(self.source, start, start + word.len()),
                message,
            )
            .help(format!("write {}", quote(&format!("{word}: {value}")))),
        )
    }

    /// A line that begins in no column of those around it.
    fn indent(&self) -> Option<Finding> {
        let mut lines = self.lines_up();
        let line = lines.next()?;
        let indent = line.indent();
        let is_entry = line.content().starts_with("- ");
        let mut columns = Vec::new();
        let mut least = usize::MAX;
        for above in lines {
            // What is inside of something else is not around this.
            if above.indent() < least {
                columns.extend(above.columns());
                least = above.indent();
            }
            if least == 0 {
                break;
            }
        }
        if columns.contains(&(indent, is_entry)) {
            return None;
        }
        let alike = columns.iter().filter(|(_, entry)| *entry == is_entry);
        let (near, _) = alike.min_by_key(|(column, _)| column.abs_diff(indent))?;
        let what = if is_entry { "entry" } else { "key" };
        let message = format!(
            "this {what} is indented by {}, those around it by {near}",
            blanks(indent)
        );
        Some(
            Finding::new(self.char_at(line.start + indent), message).help(format!(
                "indent it by {}, as the {what} that it belongs beside",
                blanks(*near)
            )),
        )
    }
}

/// One line of a text.
struct Line<'t> {
    start: usize,
    text: &'t str,
}

impl<'t> Line<'t> {
    fn at(text: &'t str, at: usize) -> Self {
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        Self {
            start,
            text: text[start..].lines().next().unwrap_or_default(),
        }
    }

    fn before(&self, at: usize) -> &'t str {
        &self.text[..(at - self.start).min(self.text.len())]
    }

    fn content(&self) -> &'t str {
        self.text.trim()
    }

    fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    /// Where the colon of its first key is.
    fn colon(&self) -> Option<usize> {
        let colon = self.text.find(": ");
        colon.or_else(|| self.text.trim_end().strip_suffix(':').map(str::len))
    }

    fn content_before(&self, colon: usize) -> &'t str {
        self.text[..colon].trim().trim_start_matches("- ")
    }

    /// The columns in which something begins, and whether that is an entry of a list.
    fn columns(&self) -> Vec<(usize, bool)> {
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

fn is_colon(c: char) -> bool {
    matches!(c, '\u{ff1a}' | '\u{fe55}' | '\u{2236}')
}

fn blanks(count: usize) -> String {
    format!("{count} blank{}", if count == 1 { "" } else { "s" })
}

/// A text as it is written in double quotes.
fn plain_quotes(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn in_quotes(text: &str) -> String {
    quote(&plain_quotes(text))
}

/// A byte that can be marked: the last character, if this is behind them all, or behind the end of a line.
fn visible(text: &str, at: usize) -> usize {
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
