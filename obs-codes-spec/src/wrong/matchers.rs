//! Matchers that look like patterns although they are compared literally.

use crate::format::{MATCHERS, message};

/// The part of a matcher that was meant as a pattern, although it is compared literally, and what to write instead.
pub(crate) fn pattern<'t>(text: &'t str, key: &str) -> Option<(&'t str, &'static str)> {
    if !MATCHERS.contains(&key) {
        return None;
    }
    if let Some(sign) = alternative(text) {
        return Some((sign, "write a rule for each of the texts"));
    }
    let sign = regex(text, key)
        .or_else(|| wildcard(text))
        .or_else(|| placeholder(text))?;
    Some((sign, "write a part that each of these messages has"))
}

/// `A | B`, `(A|B)`, `a|b`
fn alternative(text: &str) -> Option<&str> {
    let group = || {
        let group = text.split_once('(')?.1.split_once(')')?.0;
        group.contains('|').then_some("|")
    };
    // Words alone, or several on each side; others may be what a message lists.
    let is_words = |part: &str| {
        part.chars()
            .all(|c| c.is_alphanumeric() || c == ' ' || c == '-')
    };
    let words = || {
        let are_words = text.split('|').all(|part| part.len() > 2 && is_words(part));
        let blanks = text.split('|').filter(|part| part.contains(' ')).count();
        let count = text.split('|').count();
        (count > 1 && are_words && (blanks == 0 || blanks == count)).then_some("|")
    };
    ["||", " | "]
        .into_iter()
        .find(|sign| text.contains(sign))
        .map(str::trim)
        .or_else(group)
        .or_else(words)
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
            ["\\d", "\\w", "\\s", "(?i)"]
                .into_iter()
                .find(|sign| text.contains(sign))
        })
        .or_else(|| {
            // `/…/i`
            let flags = &text[text.rfind('/').filter(|_| text.starts_with('/'))?..];
            matches!(flags, "/i" | "/gi" | "/ig").then_some(flags)
        })
}

/// `Card * has expired`, `Card has*`, `*card*`, `%card%`
fn wildcard(text: &str) -> Option<&str> {
    let last = text.rsplit(' ').next()?.strip_suffix('*');
    let is_word = last.is_some_and(|word| word.chars().all(|c| c.is_ascii_lowercase()));
    let begins = |sign| {
        let rest = text.strip_prefix(sign)?;
        let word = rest
            .strip_suffix(sign)
            .unwrap_or(if sign == '*' { rest } else { "" });
        word.starts_with(char::is_alphanumeric).then(|| &text[..1])
    };
    (text.contains(" * ") || is_word)
        .then_some("*")
        .or_else(|| begins('*'))
        .or_else(|| begins('%'))
}

/// `{id}`, `<id>`, `%s`: placeholders.
fn placeholder(text: &str) -> Option<&str> {
    let in_brackets = |open: char, close: char| {
        let (at, _) = text.match_indices(open).next()?;
        let len = text[at..].find(close)?;
        let name = &text[at + 1..at + len];
        let is_name = |name: &str| {
            let mut letters = name.chars();
            letters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        };
        // `{{ id }}` as well
        let end = at + len + usize::from(text[at + len..].starts_with("}}"));
        let name = name.strip_prefix('{').map_or(name, str::trim);
        (is_name(name) && len < 30).then_some(&text[at..=end])
    };
    let format = || ["%s", "%d"].into_iter().find(|sign| text.contains(sign));
    in_brackets('{', '}')
        .or_else(|| in_brackets('<', '>').filter(|_| !text.contains("</")))
        .or_else(format)
}
