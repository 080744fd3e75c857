//! Matchers and names that look like patterns although they are compared literally.

use crate::format::{FOUND, MATCHERS, error_code, message};
use crate::report::words::{one_of, one_that, sign_in};

/// The part of a matcher or a name that was meant as a pattern, although it is compared literally, and what to write instead.
pub(crate) fn pattern<'t>(text: &'t str, key: &str) -> Option<(&'t str, &'static str)> {
    if [error_code::ALIASES.name, error_code::INDICATORS.name].contains(&key)
        || FOUND.contains(&key)
    {
        let sign = sign_in(text, &["*", "\\d", "\\w", ".+", "[a-z", "[0-9", "^"])?;
        return Some((sign, "list every name"));
    }
    if !MATCHERS.contains(&key) {
        return None;
    }
    if let Some(sign) = alternative(text) {
        return Some((sign, "write a rule for each of the texts"));
    }
    let sign = regex(text, key).or(wildcard(text)).or(placeholder(text))?;
    Some((sign, "write a part that each of these messages has"))
}

/// `A | B`, `(A|B)`, `a|b`
fn alternative(text: &str) -> Option<&'static str> {
    if let Some(sign) = sign_in(text, &["||", " | "]) {
        return Some(sign.trim());
    }
    let (first, rest) = text.split_once('|')?;
    // In a group; or words alone, or several on each side: others may be what a message lists.
    if first.contains('(') && rest.contains(')') {
        return Some("|");
    }
    let is_sentence = first.contains(' ');
    let is_odd = |c: char| !c.is_alphanumeric() && c != ' ' && c != '-';
    for part in text.split('|') {
        let are_alike = part.contains(' ') == is_sentence;
        if part.len() < 3 || !are_alike || part.contains(one_that(is_odd)) {
            return None;
        }
    }
    Some("|")
}

/// Regular expressions, where a message could hardly contain the same characters.
fn regex<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let (is_start, is_end) = (
        key == message::STARTS_WITH.name,
        key == message::ENDS_WITH.name,
    );
    let is_contains = key == message::CONTAINS.name;
    if let Some(rest) = text.strip_prefix('^')
        && (is_start || is_contains && rest.starts_with(one_that(char::is_alphabetic)))
    {
        return Some("^");
    }
    if !is_start && text.starts_with(".*") || !is_end && text.ends_with(".*") {
        return Some(".*");
    }
    if let Some(before) = text.strip_suffix('$')
        && (is_end || is_contains)
    {
        let is_word = !before.contains('[') && before.ends_with(one_that(char::is_lowercase));
        if is_word || before.contains(".*") {
            return Some("$");
        }
    }
    for sign in &[".*", ".+"] {
        let (before, after) = text.split_once(*sign).unwrap_or_default();
        if before.ends_with(one_that(|c| c.is_alphanumeric() || c == ' ')) && !after.is_empty() {
            return Some(sign);
        }
    }
    if let Some(sign) = sign_in(text, &["\\d", "\\w", "\\s", "(?i)"]) {
        return Some(sign);
    }
    // `/…/i`
    let inner = text.strip_prefix('/')?;
    let flags = &inner[inner.find('/')?..];
    matches!(flags, "/i" | "/gi" | "/ig").then_some(flags)
}

/// `Card * has expired`, `Card has*`, `*card*`, `%card%`
fn wildcard(text: &str) -> Option<&'static str> {
    let is_begin = |rest: &str| rest.starts_with(one_that(char::is_alphanumeric));
    if text.contains(" * ") {
        return Some("*");
    }
    if let Some(rest) = text.strip_prefix('*')
        && is_begin(rest)
    {
        return Some("*");
    }
    if let Some(before) = text.strip_suffix('*')
        && !before
            .rsplit(one_of(" "))
            .next()?
            .contains(one_that(|c| !c.is_ascii_lowercase()))
    {
        return Some("*");
    }
    let inner = text.strip_prefix('%')?.strip_suffix('%')?;
    is_begin(inner).then_some("%")
}

/// `{id}`, `{{ id }}`, `<id>`, `%s`: placeholders.
fn placeholder(text: &str) -> Option<&str> {
    for &(open, close) in &[('{', '}'), ('<', '>')] {
        let at = text.find(open).unwrap_or(text.len());
        let Some(len @ 0..30) = text[at..].find(close) else {
            continue;
        };
        let end = at + len + 1 + usize::from(text[at + len..].starts_with("}}"));
        let name = &text[at + 1..at + len];
        let name = match name.strip_prefix('{') {
            Some(name) => name.trim(),
            None => name,
        };
        let is_odd = |c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '_';
        let is_tag = open == '<' && text.contains("</");
        if !name.contains(one_that(is_odd)) && !is_tag {
            return Some(&text[at..end]);
        }
    }
    sign_in(text, &["%s", "%d"])
}
