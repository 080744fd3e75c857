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
        let finding = Finding::new(place, format!("{} is a tag of HTML", quote(tag))).at(tag);
        let help = "remove it: texts are shown as they are; put a tag that the text is about into backticks";
        return Some(finding.help(help));
    }
    if text.contains('\\')
        && let Some(escape) = escape(text)
    {
        let message = format!("`{escape}` is two characters here, not a blank");
        let finding = Finding::new(place, message).at(escape);
        return Some(finding.help("write a blank in its place"));
    }
    None
}

/// A tag that breaks lines, or one that is closed; not in quotes, as one that the text is about would be.
fn tag(text: &str) -> Option<&str> {
    for (at, _) in text.match_indices('<') {
        let end = at + text[at..].find('>')? + 1;
        let tag = &text[at..end];
        let name = &tag[1..];
        let end = name.find(one_that(|c| !c.is_ascii_alphanumeric()))?;
        let is_known = match &name[..end] {
            "br" | "p" | "hr" => true,
            name @ ("a" | "b" | "i" | "em" | "strong" | "code" | "ul" | "ol" | "li" | "div"
            | "span") => text.contains(&format!("</{name}>")),
            _ => false,
        };
        if is_known && !text[..at].ends_with(one_of("`\"'“‘")) {
            return Some(tag);
        }
    }
    None
}

/// `\n` or the like, which is a line break in double quotes only: at the end of a word, before another that begins with a capital, a
/// blank or nothing. Others may be paths.
fn escape(text: &str) -> Option<&str> {
    let is_end = |c: char| c.is_alphanumeric() || ".,;!?)".contains(c);
    let is_next = |c: char| c.is_uppercase() || " -\\".contains(c);
    for (at, _) in text.match_indices('\\') {
        let (before, rest) = (&text[..at], &text[at + 1..]);
        let is_word = before.ends_with(one_that(is_end)) && before.len() > 2;
        if is_word
            && !before.ends_with("\\r")
            && let Some(rest) = rest.strip_prefix(one_of("ntr"))
            && (rest.is_empty() || rest.starts_with(one_that(is_next)))
        {
            return Some(&text[at..at + 2]);
        }
    }
    None
}

/// An entity of HTML.
pub(crate) fn entity(place: Place, text: &str) -> Option<Finding> {
    let (entity, c) = text
        .match_indices('&')
        .find_map(|(at, _)| entity_in(&text[at..]))?;
    let message = format!("`{entity}` is an entity of HTML");
    let meant = if c.is_whitespace() {
        "a blank".to_owned()
    } else {
        quote(&c.to_string())
    };
    let finding = Finding::new(place, message).at(entity);
    Some(finding.help(format!("write {meant}")))
}

/// The entity at the begin of a text, and the character that it means.
fn entity_in(text: &str) -> Option<(&str, char)> {
    let end = 1 + text[1..].find(one_that(|c| !c.is_ascii_alphanumeric() && c != '#'))?;
    let name = &text[1..end];
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => {
            let digits = name.strip_prefix('#')?;
            let (digits, radix) = match digits.strip_prefix('x') {
                Some(digits) => (digits, 16),
                None => (digits, 10),
            };
            let code = u64::from_str_radix(digits, radix).ok()?;
            char::from_u32(u32::try_from(code).ok()?)?
        }
    };
    let rest = text[end..].strip_prefix(';')?;
    Some((text.strip_suffix(rest)?, c))
}
