//! The length in bytes of a YAML node, given its start.

use std::ops::Range;

use crate::yaml::tree::Value;

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
        Value::Null if !rest.starts_with(['~', 'n', 'N']) => {
            return key.cloned().unwrap_or_else(|| before(text, start));
        }
        Value::List(_) | Value::Map(_) => usize::from(rest.starts_with(['[', '{'])),
        Value::Tagged => word(rest),
        _ if rest.starts_with(['"', '\'']) => quoted(rest),
        _ if rest.starts_with(['|', '>']) => line(rest).len(),
        Value::Text(text) if rest.starts_with(&**text) => text.len(),
        Value::Text(_) => plain(line(rest)),
        _ => word(rest),
    };
    start..start + len
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
    word.trim_end_matches(':').len()
}

/// The length of a quoted text.
fn quoted(text: &str) -> usize {
    closing_quote(text).map_or(text.len(), |at| at + 1)
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
    line.find(" #")
        .map_or(line, |comment| &line[..comment])
        .trim_end()
        .len()
}

/// The dash or comma before an empty list entry, which has nothing else to mark.
fn before(text: &str, start: usize) -> Range<usize> {
    let before = text[..start].trim_end();
    match before.chars().next_back() {
        Some(sign @ ('-' | ',' | '[')) => before.len() - sign.len_utf8()..before.len(),
        _ => before.len()..before.len(),
    }
}
