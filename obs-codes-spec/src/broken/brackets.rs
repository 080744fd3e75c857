//! Unbalanced brackets, and missing commas within brackets.

use crate::broken::indents::lost_dash_before;
use crate::broken::problem::{MOST_LINES, Problem};
use crate::format;
use crate::report::finding::Finding;
use crate::report::words::quote;
use crate::yaml::tree::Place;

/// A bracket that is closed in a comment.
pub(crate) fn cut_off(problem: &Problem<'_>) -> Option<Finding> {
    let mut lines = problem.lines_up().take(MOST_LINES);
    lines.find_map(|line| {
        let mut comments = line
            .text
            .match_indices('#')
            .filter(|(at, _)| line.text[..*at].ends_with([' ', '\t', '[', '{', ',']));
        // All after the first are part of the comment, unless it is within quotes.
        let (at, open, close) = comments.by_ref().take(3).find_map(|(at, _)| {
            let (before, comment) = line.text.split_at(at);
            let mut pairs = [('[', ']'), ('{', '}')].into_iter();
            let (open, close) = pairs.find(|(open, close)| {
                before.matches(*open).count() > before.matches(*close).count()
                    && comment.contains(*close)
            })?;
            Some((at, before.rfind(open)?, close))
        })?;
        let comment = line.text[at..].trim_end();
        let place = Place::Bytes(
            problem.source,
            line.start + at,
            line.start + at + comment.len(),
        );
        let message = format!("the comment {} cuts the `{close}` off", quote(comment));
        Some(
            Finding::new(place, message)
                .also(problem.char_at(line.start + open), "this is not closed")
                .help("put a text that begins with `#`, or has ` #` in it, into quotes"),
        )
    })
}

/// An unbalanced bracket, or a missing comma within brackets.
pub(crate) fn unpaired(problem: &Problem<'_>) -> Option<Finding> {
    let rest = problem.rest();
    let is_open = |at: &usize| problem.text[*at..].starts_with(['[', '{']);
    let at_end = rest.trim().len() <= 1;
    let began = problem
        .began
        .filter(is_open)
        .or(Some(problem.at).filter(|at| at_end && is_open(at)));
    let Some(open) = began else {
        return unopened(problem);
    };
    let (sign, closing) = if problem.text[open..].starts_with('[') {
        ('[', ']')
    } else {
        ('{', '}')
    };
    let line = problem.line(open);
    if line.begin() == open && line.entry_above(problem.text).is_some() {
        return Some(lost_dash_before(problem, open, line.content()));
    }
    // The start of a line within brackets that are closed on their own line.
    let is_closed = rest
        .lines()
        .take(MOST_LINES)
        .skip(1)
        .map(str::trim)
        .find(|line| line.starts_with([']', '}']));
    let is_closed = is_closed.is_some_and(|line| line.starts_with(closing));
    if is_closed && problem.line(problem.at).begin() == problem.at {
        let message = "a comma is missing before this entry";
        return Some(
            Finding::new(problem.place(), message).help("write it at the end of the line above"),
        );
    }
    if problem.text[open..problem.at].contains('\n') || at_end && !rest.starts_with([']', '}']) {
        let finding = Finding::new(
            problem.char_at(open),
            format!("this `{sign}` is not closed"),
        );
        let other = line.text.trim_end().chars().next_back();
        let is_opened = |c: char| {
            let opening = [('}', '{'), (']', '['), (')', '(')]
                .into_iter()
                .find(|(close, _)| *close == c);
            let count = |c| line.text.matches(c).count();
            opening.is_some_and(|(close, open)| count(close) <= count(open))
        };
        let other = other.filter(|c| ")]}".contains(*c) && *c != closing && !is_opened(*c));
        return Some(finding.help(match other {
            Some(other) => format!("write `{closing}` instead of `{other}` at the end of the line"),
            None => format!("write `{closing}` where it ends"),
        }));
    }
    let before = problem.text[open..problem.at].trim_end();
    let is_name = |c: char| c.is_ascii_lowercase() || c == '_';
    let key = &before[before.trim_end_matches(is_name).len()..];
    if rest.starts_with(':') && format::is_key(key) && before.contains(' ') {
        let end = open + before.len();
        let place = Place::Bytes(problem.source, end - key.len(), end);
        let message = format!("a comma is missing before `{key}`");
        return Some(Finding::new(place, message).help(format!("write `, {key}: …`")));
    }
    let finding = Finding::new(problem.place(), format!("expected `,` or `{closing}` here"));
    let finding = finding.also(problem.char_at(open), format!("this `{sign}` is open"));
    Some(finding.help("put a text with brackets, commas or quotes in it into quotes"))
}

/// A comma or a closing bracket where no bracket is open.
fn unopened(problem: &Problem<'_>) -> Option<Finding> {
    let rest = problem.rest();
    let sign = rest.chars().next().filter(|c| ",]}".contains(*c))?;
    let is_after_bracket = problem.text[..problem.at].trim_end().ends_with([']', '}']);
    let is_after_quote = problem.text[..problem.at].ends_with(['"', '\'']);
    let goes_on = rest
        .lines()
        .next()
        .is_some_and(|rest| rest.trim().len() > 1);
    let (message, help) = match sign {
        ',' if is_after_bracket && goes_on => (
            "the list ends before this comma".to_owned(),
            "write one pair of brackets around all of it",
        ),
        ',' if is_after_bracket || !goes_on && is_after_quote => {
            let help = if is_after_bracket {
                "remove it"
            } else {
                "remove it, and those at the ends of other lines"
            };
            ("this comma separates nothing".to_owned(), help)
        }
        ',' => (
            "something is missing before this comma".to_owned(),
            "remove the comma, or write what belongs before it",
        ),
        _ => (format!("this `{sign}` closes nothing"), "remove it"),
    };
    Some(Finding::new(problem.place(), message).help(help))
}
