//! The length in bytes of a YAML node, given its start.

use std::ops::Range;

use crate::report::words::one_of;
use crate::yaml::tree::{Node, Value};

/// The byte range of a node that begins here; for an empty value, that of its key or of its dash.
pub(crate) fn of(
    text: &str,
    start: usize,
    value: &Value<'_>,
    key: Option<&Range<usize>>,
) -> Range<usize> {
    let properties = properties(&text[start..], matches!(value, Value::Tagged));
    let start = start + properties;
    let rest = &text[start..];
    let len = match value {
        Value::Null if !rest.starts_with(one_of("~nN")) => {
            return key.cloned().unwrap_or_else(|| before(text, start));
        }
        Value::List(_) | Value::Map(_) if rest.starts_with(one_of("[{")) => bracketed(line(rest)),
        Value::List(items) => return entry(text, start + 1, items.first()),
        Value::Map(entries) => return entry(text, start, entries.first().map(|(key, _)| key)),
        Value::Tagged => word(rest),
        _ if rest.starts_with(one_of("\"'")) => match closing_quote(rest) {
            Some(at) => at + 1,
            None => rest.len(),
        },
        _ if rest.starts_with(one_of("|>")) => line(rest).len(),
        Value::Text(text) if rest.starts_with(&**text) => text.len(),
        Value::Text(_) => plain(line(rest)),
        _ => word(rest),
    };
    start..start + len
}

/// The length of a list or a mapping in brackets on one line; else that of its bracket.
fn bracketed(line: &str) -> usize {
    let mut depth = 0;
    let closing = line.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    closing.map_or(1, |at| at + 1)
}

/// The range of the first entry of a list or a mapping in lines.
fn entry(text: &str, start: usize, node: Option<&Node<'_>>) -> Range<usize> {
    node.map_or(start..start, |node| of(text, start, &node.value, None))
}

/// The text before a part of the node in this range. The range of a text over several lines may end with the first.
pub(crate) fn before_part<'t>(text: &'t str, node: &Range<usize>, part: &str) -> Option<&'t str> {
    let rest = &text[node.start..];
    let rest = if rest.starts_with(one_of("\"'")) {
        &text[node.clone()]
    } else {
        rest
    };
    let at = rest.find(part)?;
    (!part.is_empty()).then_some(&rest[..at])
}

/// The length of anchors and tags before a node; only up to the tag, if the tag is wanted.
fn properties(text: &str, to_tag: bool) -> usize {
    let mut rest = text;
    loop {
        rest = match rest.as_bytes().first() {
            Some(b'&') => &rest[word(rest)..],
            Some(b'!') if !to_tag => &rest[word(rest)..],
            Some(b' ' | b'\t' | b'\n' | b'\r') => rest.trim_start(),
            Some(b'#') if rest.len() < text.len() => &rest[line(rest).len()..],
            _ => return text.len() - rest.len(),
        };
    }
}

/// The length of an anchor, a tag, an alias, a number or the like.
pub(crate) fn word(text: &str) -> usize {
    let end = |c: char| c.is_whitespace() || ",]}".contains(c);
    let word = &text[..text.find(end).unwrap_or(text.len())];
    word.trim_end_matches(one_of(":")).len()
}

/// The distance to the closing quote.
pub(crate) fn closing_quote(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let quote = bytes[0];
    let mut at = 1;
    loop {
        match *bytes.get(at)? {
            b'\\' if quote == b'"' => at += 1,
            b'\'' if quote == b'\'' && bytes.get(at + 1) == Some(&quote) => at += 1,
            byte if byte == quote => return Some(at),
            _ => {}
        }
        at += 1;
    }
}

fn line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// The length of the first line of a text of several lines.
fn plain(line: &str) -> usize {
    line.split(" #").next().unwrap_or(line).trim_end().len()
}

/// The dash or comma before an empty list entry, which has nothing else to mark.
fn before(text: &str, start: usize) -> Range<usize> {
    let before = text[..start].trim_end();
    match before.chars().next_back() {
        Some(sign @ ('-' | ',' | '[')) => before.len() - sign.len_utf8()..before.len(),
        _ => before.len()..before.len(),
    }
}
