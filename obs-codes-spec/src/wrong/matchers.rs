//! Matchers that look like patterns although they are compared literally.

use crate::format::{MATCHERS, message};

/// The part of a matcher that was meant as a pattern, although it is compared literally, and what to write instead.
pub(crate) fn pattern<'t>(text: &'t str, key: &str) -> Option<(&'t str, &'static str)> {
    if !MATCHERS.contains(&key) {
        return None;
    }
    if let Some(sign) = alternative(text) {
        return Some((sign, "write a message for each of the texts"));
    }
    let sign = regex(text, key)
        .or_else(|| wildcard(text))
        .or_else(|| placeholder(text))?;
    Some((sign, "write a part that each of these messages has"))
}

/// `A | B`, `(A|B)`
fn alternative(text: &str) -> Option<&str> {
    let group = || {
        let group = text.split_once('(')?.1.split_once(')')?.0;
        group.contains('|').then_some("|")
    };
    ["||", " | "]
        .into_iter()
        .find(|sign| text.contains(sign))
        .map(str::trim)
        .or_else(group)
}

/// Regular expressions, where a message could hardly contain the same characters.
fn regex<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let is_inside = |sign: &&str| {
        let (before, after) = text.split_once(sign).unwrap_or_default();
        before.ends_with(|c: char| c.is_alphanumeric() || c == ' ') && !after.is_empty()
    };
    let (is_start, is_end) = (
        key == message::STARTS_WITH.name,
        key == message::ENDS_WITH.name,
    );
    let begin = ["^"].into_iter().filter(|_| is_start);
    let mut begin = begin.chain([".*"].into_iter().filter(|_| !is_start));
    let mut end = [".*"].into_iter().filter(|_| !is_end);
    let is_end = is_end && text.ends_with('$') && text.contains(".*");
    begin
        .find(|sign| text.starts_with(sign))
        .or_else(|| end.find(|sign| text.ends_with(sign)))
        .or_else(|| is_end.then_some("$"))
        .or_else(|| [".*", ".+"].into_iter().find(is_inside))
        .or_else(|| {
            ["\\d", "\\w", "\\s"]
                .into_iter()
                .find(|sign| text.contains(sign))
        })
}

/// `Card * has expired`, `Card has*`
fn wildcard(text: &str) -> Option<&str> {
    let last = text.rsplit(' ').next()?.strip_suffix('*');
    let is_word = last.is_some_and(|word| word.chars().all(|c| c.is_ascii_lowercase()));
    (text.contains(" * ") || is_word).then_some("*")
}

/// `{id}`, `<id>`, `%s`: placeholders.
fn placeholder(text: &str) -> Option<&str> {
    let in_brackets = |open: char, close: char| {
        let (at, _) = text.match_indices(open).next()?;
        let len = text[at..].find(close)?;
        let name = &text[at + 1..at + len];
        let is_name = name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        (is_name && len < 30).then_some(&text[at..=at + len])
    };
    let format = || ["%s", "%d"].into_iter().find(|sign| text.contains(sign));
    in_brackets('{', '}')
        .or_else(|| in_brackets('<', '>'))
        .or_else(format)
}
