//! The parser's own reason why a text is no YAML, in this crate's words and shape.

use crate::excerpt::quote;
use crate::mistake::Mistake;
use crate::place::Place;
use crate::scan::{Kind, Token};

pub(crate) const TOO_MUCH: &str =
    "the aliases in this spec stand for more than the spec itself holds";

/// What is added to a reason of the parser, which says what it met and not what was meant.
const HELP: [(&str, &str); 13] = [
    (
        "mapping values are not allowed",
        "a key begins in the column of the keys around it and has a blank behind its colon, an entry of a list begins with `- `; \
         a text with a colon in it takes quotes",
    ),
    (
        "cannot start any token",
        "if it belongs to a text, put the text into quotes",
    ),
    (
        "expected alphabetic or numeric",
        "if the `*` or `&` belongs to a text, put the text into quotes",
    ),
    (
        "did not find expected '-' indicator",
        "the entries of a list begin in one column, each with `- `",
    ),
    (
        "did not find expected key",
        "the keys of a mapping begin in one column; a text that goes on behind its closing quote needs other quotes around all of it",
    ),
    (
        "could not find expected ':'",
        "a line in a mapping is `key: value`",
    ),
    ("unexpected end of stream", "close the quote"),
    ("unexpected document indicator", "close the quote"),
    (
        "did not find expected ',' or",
        "close the bracket, or put the text that follows into quotes",
    ),
    (
        "did not find expected node content",
        "close the bracket, or write what belongs here",
    ),
    (
        "unknown escape character",
        "in double quotes a backslash is written `\\\\`; in single quotes it stands for itself",
    ),
    (
        "undefined tag handle",
        "take the `!…` out: a spec has no tags",
    ),
    (
        "control characters are not allowed",
        "take the character out, or write it as `\\u….` in double quotes",
    ),
];

pub(crate) fn refusal(
    source: usize,
    text: &str,
    tokens: &[Token],
    error: &serde_yaml::Error,
) -> Mistake {
    let full = error.to_string();
    let (reason, context) = reason(&full);
    let start = position(&full).or_else(|| Some(error.location()?.index()));
    let start = start.unwrap_or_else(|| second_document(tokens).map_or(0, |place| place.start));
    let place = character(source, text, start);
    let rest = &text[place.start..];
    if reason.contains("more than one document") {
        return Mistake::new(
            place,
            "a spec is one YAML document; here a second one begins",
        )
        .help("put it into a file of its own, and name both files in `path = [\"…\", \"…\"]`");
    }
    if reason.contains(TOO_MUCH) || reason.contains("repetition limit") {
        return Mistake::new(place, TOO_MUCH).help("write the repeated entries out");
    }
    if reason == "unknown anchor" {
        let name: String = rest
            .chars()
            .skip(1)
            .take_while(|c| c.is_alphanumeric() || "_-".contains(*c))
            .collect();
        return Mistake::new(
            place,
            format!(
                "there is no anchor {} before this alias",
                quote(&format!("&{name}"))
            ),
        )
        .help("if the `*` belongs to a text, put the text into quotes");
    }
    if let Some((_, invalid)) = reason.split_once("invalid value: ") {
        return Mistake::new(
            place,
            format!("the tag of this value does not fit it: {invalid}"),
        )
        .help("take the `!…` out: a spec has no tags");
    }
    let indented = text[..place.start].ends_with(['\n', '\t', ' ']) || place.start == 0;
    if rest.starts_with('\t') && indented {
        return Mistake::new(place, "YAML cannot be indented with a tab")
            .help("indent with spaces");
    }
    let mut mistake = Mistake::new(place, format!("this is no valid YAML: {reason}"));
    if let Some((context, line, column)) = context {
        let began = character(source, text, at_line(text, line, column));
        if began.start < place.start {
            mistake = mistake.also(began, format!("while {context}"));
        }
    }
    match HELP.iter().find(|(known, _)| reason.contains(known)) {
        Some((_, help)) => mistake.help(*help),
        None => mistake,
    }
}

/// The place of one character, the last if it is behind them all.
fn character(source: usize, text: &str, at: usize) -> Place {
    let mut start = at.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    if text[start..].trim().is_empty() && !text[start..].starts_with('\t') {
        let last = text.trim_end();
        start = last.char_indices().next_back().map_or(0, |(at, _)| at);
    }
    // Behind the end of a line: what is wrong is that it ends.
    if text[start..].starts_with(['\n', '\r']) {
        let last = text[..start].trim_end_matches('\r').chars().next_back();
        start -= last.filter(|c| *c != '\n').map_or(0, char::len_utf8);
    }
    let len = text[start..].chars().next().map_or(0, char::len_utf8);
    Place {
        source,
        start,
        end: start + len,
    }
}

/// `problem at line 3 column 5, while doing something at line 1 column 2` → the problem, what was being done, and where that began.
fn reason(full: &str) -> (&str, Option<(&str, usize, usize)>) {
    let (problem, context) = full
        .split_once(", while ")
        .map_or((full, None), |(problem, context)| (problem, Some(context)));
    let plain = |text: &str| {
        text.find(" at line ")
            .or_else(|| text.find(" at position "))
            .unwrap_or(text.len())
    };
    let began = context.and_then(|context| {
        let (what, place) = context.split_once(" at line ")?;
        let (line, column) = place.split_once(" column ")?;
        Some((what, line.parse().ok()?, column.parse().ok()?))
    });
    (&problem[..plain(problem)], began)
}

/// The byte at which the text cannot even be read, which has no line yet.
fn position(full: &str) -> Option<usize> {
    full.split_once(" at position ")?
        .1
        .split(|c: char| !c.is_ascii_digit())
        .next()?
        .parse()
        .ok()
}

fn at_line(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text
        .split_inclusive('\n')
        .take(line - 1)
        .map(str::len)
        .sum();
    let column = text[start..].char_indices().nth(column - 1);
    start + column.map_or(0, |(at, _)| at)
}

/// Where the second document begins; the parser does not say.
fn second_document(tokens: &[Token]) -> Option<Place> {
    let before = tokens
        .iter()
        .position(|token| token.kind != Kind::Directive)?;
    let mut later = tokens[before + 1..].iter();
    later
        .find(|token| token.kind == Kind::Document)
        .map(|token| token.place(0))
}
