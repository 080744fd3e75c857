//! Markup in texts, which are shown as they are: tags and entities of HTML, and escapes outside double quotes.

use crate::report::finding::Finding;
use crate::report::words::{one_of, one_that, quote};
use crate::yaml::tree::Place;

/// Markup in a text for people.
pub(crate) fn found(place: Place, text: &str) -> Option<Finding> {
    // Asked first, as nearly all texts have neither.
    if text.contains('<')
        && let Some(tag) = tag(text)
    {
        let message = format!("{} is a tag of HTML", quote(tag));
        return Some(
            Finding::new(place, message)
                .at(tag)
                .help("remove it: texts are shown as they are; put a tag that the text is about into backticks"),
        );
    }
    if text.contains('\\')
        && let Some(escape) = escape(text)
    {
        let message = format!("`{escape}` is two characters here, not a blank");
        return Some(
            Finding::new(place, message)
                .at(escape)
                .help("write a blank in its place"),
        );
    }
    None
}

/// A tag that breaks lines, or one that is closed; not in quotes, as one that the text is about would be.
fn tag(text: &str) -> Option<&str> {
    text.match_indices('<').find_map(|(at, _)| {
        let len = text[at..].find('>')?;
        let tag = &text[at..=at + len];
        let name = tag[1..]
            .split(one_that(|c| !c.is_ascii_alphanumeric()))
            .next()?;
        let is_known = match name {
            "br" | "p" | "hr" => true,
            "a" | "b" | "i" | "em" | "strong" | "code" | "ul" | "ol" | "li" | "div" | "span" => {
                text.contains(&format!("</{name}>"))
            }
            _ => false,
        };
        let is_quoted = text[..at].ends_with(one_of("`\"'“‘"));
        (is_known && !is_quoted).then_some(tag)
    })
}

/// `\n` or the like, which is a line break in double quotes only: at the end of a word, before another that begins with a capital, a
/// blank or nothing. Others may be paths.
fn escape(text: &str) -> Option<&str> {
    let mut escapes = text.match_indices('\\').map(|(at, _)| at);
    let at = escapes.find(|at| {
        let (before, rest) = (&text[..*at], &text[at + 1..]);
        let is_word = before.ends_with(one_that(|c| c.is_alphanumeric() || ".,;!?)".contains(c)))
            && before.len() > 2
            && !before.ends_with("\\r");
        let next = rest
            .strip_prefix(one_of("ntr"))
            .map(|rest| rest.chars().next());
        let ends = |c: Option<char>| c.is_none_or(|c| " -\\".contains(c) || c.is_uppercase());
        is_word && next.is_some_and(ends)
    })?;
    Some(&text[at..at + 2])
}

/// An entity of HTML.
pub(crate) fn entity(place: Place, text: &str) -> Option<Finding> {
    let (entity, c) = text.match_indices('&').find_map(|(at, _)| {
        let rest = &text[at + 1..];
        let name = &rest[..rest.find(one_that(|c| !c.is_ascii_alphanumeric() && c != '#'))?];
        let c = match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            "nbsp" => ' ',
            _ => {
                let number = name.strip_prefix('#')?;
                let code = match number.strip_prefix('x') {
                    Some(digits) => u32::from_str_radix(digits, 16),
                    None => number.parse(),
                };
                char::from_u32(code.ok()?)?
            }
        };
        let is_closed = rest[name.len()..].starts_with(';');
        is_closed.then(|| (&text[at..at + name.len() + 2], c))
    })?;
    let message = format!("`{entity}` is an entity of HTML");
    let meant = if c.is_whitespace() {
        "a blank".to_owned()
    } else {
        quote(&c.to_string())
    };
    Some(
        Finding::new(place, message)
            .at(entity)
            .help(format!("write {meant}")),
    )
}
