//! Characters that mean something to YAML where they are not meant to, or the reverse: tabs, look-alikes, aliases, quotes, escapes.

use crate::broken::problem::{MOST_LINES, Problem};
use crate::broken::{brackets, layout, scan};
use crate::format;
use crate::report::characters;
use crate::report::finding::Finding;
use crate::report::words::{in_quotes, one_of, one_that, quote};
use crate::yaml::extent::word;

pub(crate) fn tab(problem: &Problem<'_>) -> Option<Finding> {
    let before = problem.line(problem.at).before(problem.at);
    let is_indent = problem.rest().starts_with('\t') && before.trim().is_empty();
    let message = "YAML cannot be indented with a tab";
    is_indent.then(|| problem.finding(problem.at, message, "indent with spaces"))
}

/// A character that is not allowed, or is a look-alike, here or where the trouble began.
pub(crate) fn character(problem: &Problem<'_>) -> Option<Finding> {
    let c = problem.rest().chars().next()?;
    if c.is_control() && !matches!(c, '\t' | '\n' | '\r') {
        let message = format!("there is a control character here, U+{:04X}", u32::from(c));
        let help = "remove it, or write a blank in its place";
        return Some(problem.finding(problem.at, &message, help));
    }
    let mut odd = None;
    for line in problem.lines_up().take(3) {
        for (at, c) in line.text.char_indices() {
            let is_indent = line.text[..at].trim().is_empty();
            let is_colon = characters::is_odd_colon(c) && line.colon().is_none();
            if is_colon || is_indent && characters::is_odd_space(c) {
                odd = Some((line.start + at, c));
                break;
            }
        }
    }
    let (at, c) = odd?;
    let (name, code) = (characters::name(c)?, u32::from(c));
    let message = format!("there is {name} (U+{code:04X}) here, which means nothing to YAML");
    let help = if characters::is_odd_colon(c) {
        "write `:` and a blank"
    } else if !c.is_whitespace() {
        "remove it"
    } else {
        "indent with spaces"
    };
    Some(problem.finding(at, &message, help))
}

pub(crate) fn anchor(problem: &Problem<'_>) -> Option<Finding> {
    let rest = problem.rest().strip_prefix('*')?;
    let name = &rest[..word(rest)];
    let is_name = name.starts_with(one_that(|c| c.is_ascii_alphanumeric()));
    if problem.text[..problem.at].ends_with('*') || !is_name {
        return None;
    }
    let anchor = quote(&format!("&{name}"));
    let message = format!("there is no anchor {anchor} before this alias");
    let finding = Finding::new(problem.char_at(problem.at), message);
    for (at, _) in problem.rest().match_indices('&').take(MOST_LINES) {
        let at = problem.at + at;
        let rest = &problem.text[at + 1..];
        if rest[..word(rest)] == *name {
            let finding = finding.also(problem.bytes(at, 1 + name.len()), "here it comes too late");
            return Some(finding.help("move the anchor to the alias, and the alias here"));
        }
    }
    Some(finding.help("if the `*` belongs to a text, put the text into quotes"))
}

/// A text that begins with a character that has a meaning in YAML.
pub(crate) fn no_start(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    let (_, value) = line.key().unwrap_or(("", line.entry().1));
    let start = line.start_of(value);
    let sign = value.chars().next()?;
    if start > problem.at {
        return None;
    }
    let is_closed = match value.find(if sign == '[' { ']' } else { '}' }) {
        Some(at) => start + at < problem.at && !problem.rest().starts_with(one_of("]},")),
        None => false,
    };
    if is_closed && let Some(entry) = problem.rest().strip_prefix("- ") {
        let at = problem.at + problem.rest().len() - entry.trim_start().len();
        return Some(layout::second_entry(problem, at));
    }
    let means = match sign {
        '[' | '{' => is_closed,
        _ => "*&!@`%?".contains(sign),
    };
    if !means {
        return None;
    }
    let help = if value.len() > 1 && value.starts_with('`') && value.ends_with('`') {
        let bare = quote(value.trim_matches(one_of("`")));
        format!("remove the backticks: write {bare}")
    } else {
        format!("put the text into quotes: {}", in_quotes(value))
    };
    Some(cannot_begin(problem, start, sign).help(help))
}

/// Says that a text cannot begin with this character.
fn cannot_begin(problem: &Problem<'_>, at: usize, sign: char) -> Finding {
    let sign = match sign {
        '`' => "a backtick".to_owned(),
        _ => format!("`{sign}`"),
    };
    let message = format!("a text in YAML cannot begin with {sign}");
    Finding::new(problem.char_at(at), message)
}

/// The same, within brackets.
pub(crate) fn no_start_within(problem: &Problem<'_>) -> Option<Finding> {
    let before = problem.text[..problem.at].chars().next_back();
    let (at, sign) = match (before, problem.rest().chars().next()) {
        (_, Some(sign @ ('%' | '@' | '`'))) => (problem.at, sign),
        (Some(sign @ ('*' | '&' | '!')), _) => (problem.at - 1, sign),
        _ => return None,
    };
    if !problem.text[..at].trim_end().ends_with(one_of("[{,")) {
        return None;
    }
    Some(cannot_begin(problem, at, sign).help("put the text into quotes"))
}

/// A quote that is not closed, or is closed by one that should open another text.
pub(crate) fn wrong_quote(problem: &Problem<'_>) -> Option<Finding> {
    let (open, close) = scan::wrong_quote(problem.text)?;
    if open > problem.at {
        return None;
    }
    let opening = problem.char_at(open);
    let Some(close) = close else {
        let help = if problem.text[open..].starts_with('\'') {
            "close it where the text ends; if it is an apostrophe, put the text into double quotes"
        } else {
            "close it where the text ends"
        };
        return Some(problem.finding(open, "this quote is not closed", help));
    };
    let closing = problem.char_at(close);
    if problem.text[open..close].contains('\n') {
        let message =
            "the text in quotes that begins here ends at a quote that seems to begin another";
        let finding = Finding::new(opening, message).also(closing, "it ends here");
        return Some(finding.help("close the first quote where its text ends"));
    }
    let line = problem.line(close);
    let rest = &line.text[close - line.start + 1..];
    if let Some(key) = problem.text[open + 1..close].strip_suffix(':')
        && format::is_key(key)
    {
        let finding = Finding::new(opening, format!("a colon is missing after `{key}`"));
        return Some(finding.write(&format!("{key}: {}", rest.trim())));
    }
    let next = rest.trim_start().split(':').next().unwrap_or_default();
    if rest.starts_with(' ') && format::is_key(next) && line.before(open).contains('{') {
        let start = line.end() - rest.trim_start().len();
        return Some(brackets::no_comma(problem, start, next));
    }
    let help = if problem.text[close..].starts_with('\'') {
        "within single quotes write `''` for an apostrophe, or use double quotes"
    } else {
        "within double quotes write `\\\"` for a quote, or use single quotes around all of the text"
    };
    let message = "the text ends at this quote, but more follows on the line";
    let finding = Finding::new(closing, message).also(opening, "it begins here");
    Some(finding.help(help))
}

pub(crate) fn escape(problem: &Problem<'_>) -> Option<Finding> {
    let at = match problem.rest().strip_prefix('\\') {
        Some(_) => problem.at,
        None => problem.text[..problem.at].strip_suffix('\\')?.len(),
    };
    let mut rest = problem.text[at..].chars();
    rest.next();
    rest.next();
    let escape = &problem.text[at..problem.text.len() - rest.as_str().len()];
    let message = format!("{} means nothing in double quotes", quote(escape));
    let help = "write `\\\\` for a backslash, or use single quotes";
    Some(problem.finding(at, &message, help))
}
