//! Unbalanced brackets, and missing commas within brackets.

use crate::broken::indents::lost_dash_before;
use crate::broken::lines::{Line, key_at_end};
use crate::broken::problem::{MOST_LINES, Problem};
use crate::report::finding::Finding;
use crate::report::words::{one_of, quote};
use crate::yaml::extent::closing_quote;

/// The brackets of YAML, and those of a text.
const PAIRS: [(char, char); 3] = [('[', ']'), ('{', '}'), ('(', ')')];

/// A bracket that is closed in a comment.
pub(crate) fn cut_off(problem: &Problem<'_>) -> Option<Finding> {
    for line in problem.lines_up().take(MOST_LINES) {
        let mut comments = 0;
        for (at, _) in line.text.match_indices('#') {
            let (before, comment) = line.text.split_at(at);
            if !before.ends_with(one_of(" \t[{,")) {
                continue;
            }
            for &(open, close) in &PAIRS[..2] {
                let count = |sign| before.matches(sign).count();
                if count(open) <= count(close) || !comment.contains(close) {
                    continue;
                }
                let comment = comment.trim_end();
                let place = problem.bytes(line.start + at, comment.len());
                let message = format!("the comment {} cuts the `{close}` off", quote(comment));
                let open = problem.char_at(line.start + before.rfind(open)?);
                let finding = Finding::new(place, message).also(open, "this is not closed");
                let help = "put a text that begins with `#`, or has ` #` in it, into quotes";
                return Some(finding.help(help));
            }
            // All after the first are part of the comment, unless it is within quotes.
            comments += 1;
            if comments == 3 {
                break;
            }
        }
    }
    None
}

/// An unbalanced bracket, or a missing comma within brackets.
pub(crate) fn unpaired(problem: &Problem<'_>) -> Option<Finding> {
    let (text, rest) = (problem.text, problem.rest());
    let is_open = |at: usize| text[at..].starts_with(one_of("[{"));
    let at_end = rest.trim().len() <= 1;
    let open = match problem.began {
        Some(began) if is_open(began) => began,
        _ if at_end && is_open(problem.at) => problem.at,
        _ => return unopened(problem),
    };
    let line = problem.line(open);
    if line.begin() == open && line.entry_above().is_some() {
        return Some(lost_dash_before(problem, open, line.content()));
    }
    let (sign, closing) = PAIRS[usize::from(text[open..].starts_with('{'))];
    if problem.line(problem.at).begin() == problem.at && is_closed_below(rest, closing) {
        let message = "a comma is missing before this entry";
        let help = "write it at the end of the line above";
        return Some(problem.finding(problem.at, message, help));
    }
    if text[open..problem.at].contains('\n') || at_end && !rest.starts_with(one_of("]}")) {
        let message = format!("this `{sign}` is not closed");
        let help = match other_closing(&line, closing) {
            Some(other) => format!("write `{closing}` instead of `{other}` at the end of the line"),
            None => format!("write `{closing}` where it ends"),
        };
        return Some(problem.finding(open, &message, &help));
    }
    let before = text[open..problem.at].trim_end();
    if rest.starts_with(':')
        && before.contains(' ')
        && let Some(key) = key_at_end(before)
    {
        return Some(no_comma(problem, open + before.len() - key.len(), key));
    }
    let message = format!("expected `,` or `{closing}` here");
    let help = "put a text with brackets, commas or quotes in it into quotes";
    let finding = problem.finding(problem.at, &message, help);
    Some(finding.also(problem.char_at(open), format!("this `{sign}` is open")))
}

/// A key within braces that begins here, without a comma before it.
pub(crate) fn no_comma(problem: &Problem<'_>, start: usize, key: &str) -> Finding {
    let message = format!("a comma is missing before `{key}`");
    Finding::new(problem.bytes(start, key.len()), message).help(format!("write `, {key}: …`"))
}

/// Whether this bracket is the next one that begins a line.
fn is_closed_below(rest: &str, closing: char) -> bool {
    for line in rest.lines().take(MOST_LINES).skip(1) {
        if line.trim().starts_with(one_of("]}")) {
            return line.trim().starts_with(closing);
        }
    }
    false
}

/// The bracket at the end of a line, if it closes nothing in it.
fn other_closing(line: &Line<'_>, closing: char) -> Option<char> {
    let last = line.text.trim_end().chars().next_back()?;
    let count = |sign| line.text.matches(sign).count();
    for &(open, close) in &PAIRS {
        if close == last && close != closing && count(close) > count(open) {
            return Some(last);
        }
    }
    None
}

/// The first bracket that is open at the end of a text, if the last one closes another. Brackets in quotes are not counted.
fn unclosed(text: &str) -> Option<usize> {
    let mut open = Vec::new();
    let mut at = 0;
    let mut closed = None;
    while at < text.len() {
        match text.as_bytes()[at] {
            b'[' | b'{' => open.push(at),
            b']' | b'}' => closed = open.pop(),
            b'"' => at += closing_quote(&text[at..])?,
            _ => {}
        }
        at += 1;
    }
    closed?;
    open.first().copied()
}

/// A comma or a closing bracket where no bracket is open.
fn unopened(problem: &Problem<'_>) -> Option<Finding> {
    let rest = problem.rest();
    let sign = rest.chars().next()?;
    if "]}".contains(sign) {
        if let Some(open) = unclosed(&problem.text[..=problem.at]) {
            let (sign, closing) = PAIRS[usize::from(problem.text[open..].starts_with('{'))];
            let message = format!("this `{sign}` is not closed");
            return Some(problem.finding(
                open,
                &message,
                &format!("write `{closing}` where it ends"),
            ));
        }
        let message = format!("this `{sign}` closes nothing");
        return Some(problem.finding(problem.at, &message, "remove it"));
    }
    if sign != ',' {
        return None;
    }
    let before = &problem.text[..problem.at];
    let is_after_bracket = before.trim_end().ends_with(one_of("]}"));
    let is_after_quote = before.ends_with(one_of("\"'"));
    let goes_on = rest.lines().next().unwrap_or_default().trim().len() > 1;
    let (message, help) = if is_after_bracket && goes_on {
        let help = "write one pair of brackets around all of it";
        ("the list ends before this comma", help)
    } else if is_after_bracket {
        ("this comma separates nothing", "remove it")
    } else if is_after_quote && !goes_on {
        let help = "remove it, and those at the ends of other lines";
        ("this comma separates nothing", help)
    } else {
        let help = "remove the comma, or write what belongs before it";
        ("something is missing before this comma", help)
    };
    Some(problem.finding(problem.at, message, help))
}
