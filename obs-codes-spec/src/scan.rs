//! What only a look at the lines can tell: where a quote opened that is closed in the wrong place, and what a comment cut off.

use std::collections::HashSet;
use std::ops::Range;

use crate::tree::{Node, Value};

/// A text in quotes that ends where it should not: its opening quote, and its closing one unless it has none.
pub(crate) struct Quote {
    pub(crate) open: usize,
    pub(crate) close: Option<usize>,
}

/// The first text in quotes behind whose end something follows that cannot.
pub(crate) fn wrong_quote(text: &str) -> Option<Quote> {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut may_open = true;
    while at < bytes.len() {
        let byte = bytes[at];
        if may_open && matches!(byte, b'"' | b'\'') {
            let Some(len) = closing(&bytes[at..]) else {
                return Some(Quote {
                    open: at,
                    close: None,
                });
            };
            let close = at + len;
            if !may_follow(&text[close + 1..]) {
                return Some(Quote {
                    open: at,
                    close: Some(close),
                });
            }
            at = close;
        } else if byte == b'#' && (at == 0 || bytes[at - 1].is_ascii_whitespace()) {
            at += text[at..].find('\n').unwrap_or(text.len() - at) - 1;
        }
        // A value begins behind one of these, and a blank.
        may_open = match bytes[at] {
            b'\n' | b'[' | b'{' | b',' | b':' => true,
            b'-' | b' ' => may_open,
            _ => false,
        };
        at += 1;
    }
    None
}

/// How far away the closing quote is.
fn closing(bytes: &[u8]) -> Option<usize> {
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

/// Whether this may come after a text in quotes.
fn may_follow(rest: &str) -> bool {
    let behind = rest.trim_start_matches([' ', '\t']);
    let is_apart = behind.len() < rest.len();
    match behind.chars().next() {
        None | Some('\n' | '\r' | ',' | ']' | '}' | ':') => true,
        first => first == Some('#') && is_apart,
    }
}

/// Texts of which a comment cut something off that looks like text: the bytes from its `#` on.
pub(crate) fn cut_off(text: &str, root: &Node<'_>) -> Vec<Range<usize>> {
    let mut cut = Vec::new();
    let mut from = 0;
    while let Some(blank) = text[from..].find(" #").map(|at| from + at) {
        let line = text[..blank].rfind('\n').map_or(0, |end| end + 1);
        let end = text[blank..].find('\n');
        let end = end.map_or(text.len(), |len| blank + len);
        let before = &text[line..blank];
        let value = before.split_once(": ").map_or(before, |(_, value)| value);
        let value = value.trim_start_matches([' ', '-']).trim_end();
        if is_text(value, &text[blank + 2..end]) {
            cut.push((value, blank + 1..text[..end].trim_end().len()));
        }
        from = end;
    }
    // What is in quotes, or in a text of several lines, is not cut off: then no text ends there.
    let mut texts = HashSet::new();
    if !cut.is_empty() {
        all_texts(root, &mut texts);
    }
    cut.retain(|(value, _)| texts.contains(value));
    cut.into_iter().map(|(_, bytes)| bytes).collect()
}

/// Whether a text seems to go on with this: a comment has a blank behind its `#`.
fn is_text(before: &str, behind: &str) -> bool {
    let first = behind.chars().next();
    let is_prose = before.contains(' ');
    first.is_some_and(|c| c.is_ascii_digit() || is_prose && c.is_alphabetic())
}

fn all_texts<'n>(node: &'n Node<'_>, texts: &mut HashSet<&'n str>) {
    match &node.value {
        Value::Text(text) => _ = texts.insert(text),
        Value::List(items) => items.iter().for_each(|item| all_texts(item, texts)),
        Value::Map(entries) => entries
            .iter()
            .for_each(|(_, value)| all_texts(value, texts)),
        _ => {}
    }
}
