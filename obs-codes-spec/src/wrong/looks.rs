//! Suspicious texts: look-alike letters, leftovers of encodings, stray punctuation.

use std::fmt::Write;

use crate::format::{FOUND, MATCHERS, NAMES, PROSE, REFERENCES, cause, error_code, status};
use crate::report::characters;
use crate::report::finding::Finding;
use crate::report::words::{number, one_of, one_that, quote, sign_in};
pub(crate) use crate::wrong::addresses::address_in;
use crate::wrong::markup;
use crate::yaml::tree::Place;

/// Keys with texts for people, in which any letter may be intended.
pub(crate) fn is_prose(key: &str) -> bool {
    PROSE.contains(&key)
}

/// Keys with ids of causes.
pub(crate) fn is_id(key: &str) -> bool {
    key == cause::ID.name || REFERENCES.contains(&key)
}

/// What is wrong with an id that is not written like the others.
pub(crate) fn no_kebab(id: &str) -> String {
    format!("{} is not in kebab case", quote(id))
}

/// Words for all causes or none, which have no ids.
pub(crate) fn no_id(text: &str) -> Option<&'static str> {
    match text {
        "*" | "all" | "any" | "every" => {
            Some("list the ids; an error code without `causes` has all causes of its status")
        }
        "none" | "no" | "-" | "n/a" => Some("omit the key if there is nothing to list"),
        _ => None,
    }
}

/// An unintended end of a name: a comma or semicolon, as in other languages, a space, its status, a comment, or half of a pair of quotes.
pub(crate) fn end<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    if MATCHERS.contains(&key) {
        return None;
    }
    let mut rest = text.chars();
    rest.next_back()?;
    let last = &text[rest.as_str().len()..];
    let is_half = |quote: &str| last == quote && text.matches(quote).count() == 1;
    let is_name = NAMES.contains(&key);
    if is_half("\"") || matches!(last, "," | ";") && (is_name || is_prose(key)) {
        return Some(last);
    }
    if !is_name {
        return None;
    }
    let is_odd = |c: char| !c.is_ascii_alphanumeric() && !"-_'".contains(c);
    if last == " " || is_half("'") && !text.contains(one_that(is_odd)) {
        return Some(last);
    }
    let is_alias = [error_code::ALIASES.name, error_code::INDICATORS.name].contains(&key);
    if let Some((_, end)) = text.rsplit_once(' ')
        && !is_alias
        && let Some(code) = end.strip_prefix('(').and_then(|end| end.strip_suffix(')'))
        && code.len() == 3
        && number(code).is_some()
    {
        return Some(end);
    }
    if !is_id(key)
        && let Some(comment) = comment(text)
    {
        return Some(comment);
    }
    if !FOUND.contains(&key) {
        return None;
    }
    // The value of a header or a parameter.
    match text.find(": ").or_else(|| text.find('=')) {
        Some(at) => Some(&text[at..]),
        None => (last == ":").then_some(last),
    }
}

/// A comment of another language, after a blank; or what a semicolon separates.
pub(crate) fn comment(text: &str) -> Option<&str> {
    // Most names have no blank, which is found faster than any of the signs.
    if !text.contains(' ') {
        return None;
    }
    let sign = sign_in(text, &[" //", " /*", " <!--", " ;", "; ", " | "])?;
    let (before, rest) = text.split_at(text.find(sign)?);
    // A sentence may have a semicolon.
    let is_sentence =
        sign.contains(one_of(";|")) && (before.contains(' ') || rest.trim().len() > 30);
    Some(rest.trim_start()).filter(|_| !is_sentence)
}

/// What a name does not begin with: the status of a reason, as in `404 Not Found`, a type of Rust, or a path.
pub(crate) fn begin<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    const TYPES: [&str; 4] = ["StatusCode::", "ErrorCode::", "Cause::", "Category::"];
    if MATCHERS.contains(&key) || is_prose(key) {
        return None;
    }
    if text.starts_with("$.") {
        let (_, name) = text.rsplit_once('.')?;
        return text.strip_suffix(name);
    }
    if text.starts_with(one_of("?&")) && FOUND.contains(&key) {
        return Some(&text[..1]);
    }
    for name in &TYPES {
        if text.starts_with(*name) {
            return Some(&text[..name.len()]);
        }
    }
    if key != status::REASON.name {
        return None;
    }
    let mut words = text.split(' ');
    let mut code = words.next()?;
    if code.starts_with("HTTP") {
        code = words.next()?;
    }
    let end = text.find(code)? + code.len();
    (code.len() == 3 && is_digits(code) && end < text.len()).then_some(&text[..end])
}

/// An unintended part of a text.
pub(crate) fn odd(place: Place, text: &str, key: &str) -> Option<Finding> {
    let is_prose = is_prose(key);
    if is_prose && let Some(finding) = markup::found(place, text) {
        return Some(finding);
    }
    if NAMES.contains(&key)
        && text.len() > 2
        && text.starts_with(one_of("\"'`"))
        && text.ends_with(&text[..1])
    {
        let finding = Finding::new(place, "these quotes are a part of the text");
        return Some(finding.help("remove them"));
    }
    if characters::is_ascii(text) {
        return markup::entity(place, text);
    }
    let quotes = one_of("“”„«»");
    if text.starts_with(quotes) && text.matches(quotes).count() == 1 {
        let finding = Finding::new(place, "this typographic quote is a part of the text");
        return Some(finding.help("write `\"` at both ends of the text, or remove it"));
    }
    let inner = text.strip_prefix(one_of("“„«”‘’"));
    let inner = inner.and_then(|rest| rest.strip_suffix(one_of("”“»«’‘")));
    if let Some(inner) = inner
        && !inner.contains(quotes)
    {
        let finding = Finding::new(place, "these typographic quotes are a part of the text");
        return Some(finding.help("write `\"` in their place, or remove them"));
    }
    let finding = match markup::entity(place, text) {
        None => misread(place, text),
        entity => entity,
    };
    if finding.is_some() {
        return finding;
    }
    for c in text.chars() {
        // Other spaces, joiners and hyphens have a meaning in prose, dashes in a message or a code.
        let is_hidden = match c {
            '\u{200b}' | '\u{2060}' | '\u{feff}' => true,
            '\u{2010}'..='\u{2015}' | '\u{2212}' => is_id(key),
            _ => !is_prose && (characters::is_odd_space(c) || c == '\u{ad}'),
        };
        if is_hidden && let Some(name) = characters::name(c) {
            let message = format!("there is {name} (U+{:04X}) in this text", u32::from(c));
            let help = if name.ends_with("dash") {
                "write `-`"
            } else {
                "remove it, or write a blank in its place"
            };
            let sign = c.to_string();
            return Some(Finding::new(place, message).at(&sign).help(help));
        }
    }
    if is_prose {
        return None;
    }
    text.split(one_that(|c| !c.is_alphanumeric()))
        .find_map(|word| mixed(place, word))
}

/// A word with a letter of another alphabet among those of ASCII.
fn mixed(place: Place, word: &str) -> Option<Finding> {
    if !word.contains(one_that(|c| c.is_ascii_alphabetic())) {
        return None;
    }
    let is_foreign = |c: char| matches!(c, '\u{370}'..='\u{52f}') && c.is_alphabetic();
    let at = word.find(one_that(is_foreign))?;
    let c = word[at..].chars().next()?;
    let script = ["a Greek", "a Cyrillic"][usize::from(c >= '\u{400}')];
    let code = u32::from(c);
    let message = format!("`{word}` has {script} letter in it, `{c}` (U+{code:04X})");
    Some(Finding::new(place, message).help("type the word again"))
}

/// Mojibake: letters read in the wrong encoding.
fn misread(place: Place, text: &str) -> Option<Finding> {
    const SAVE: &str = "save the spec as UTF-8";
    if text.contains('\u{fffd}') {
        let message = "there is a replacement character (U+FFFD) in this text";
        let help = format!("write the character that was lost, and {SAVE}");
        return Some(Finding::new(place, message).at("\u{fffd}").help(help));
    }
    for (at, first) in text.char_indices() {
        let second = text[at + first.len_utf8()..].chars().next();
        // The bytes of a typographic quote or dash, and of a letter with an accent, as Windows-1252 shows them.
        let count = match (first, second) {
            ('â', Some('€')) => 3,
            ('Â' | 'Ã', Some('\u{80}'..='\u{bf}')) => 2,
            _ => continue,
        };
        let end = text[at..].char_indices().nth(count);
        let odd = &text[at..end.map_or(text.len(), |(len, _)| at + len)];
        let mut bytes = Vec::new();
        for c in odd.chars() {
            bytes.push(byte(c)?);
        }
        let meant = match String::from_utf8(bytes) {
            Ok(meant) => quote(&meant),
            Err(_) => "the character itself".to_owned(),
        };
        let message = format!("`{odd}` looks like a character read in the wrong encoding");
        let finding = Finding::new(place, message).at(odd);
        return Some(finding.help(format!("write {meant}, and {SAVE}")));
    }
    None
}

/// The byte that Windows-1252 shows so.
fn byte(c: char) -> Option<u8> {
    const FROM_80: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    let code = match FROM_80.split_once(c) {
        Some((before, _)) => 0x80 + before.chars().count(),
        None => c as usize,
    };
    u8::try_from(code).ok()
}

/// Whether this is a number without a sign.
pub(crate) fn is_digits(text: &str) -> bool {
    !text.is_empty() && !text.contains(one_that(|c| !c.is_ascii_digit()))
}

/// Whether this is in kebab-case, in ASCII.
pub(crate) fn is_kebab(text: &str) -> bool {
    let is_fit = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let mut words = text.split('-');
    words.all(|word| !word.is_empty() && word.bytes().all(is_fit))
}

/// A text in kebab-case.
pub(crate) fn kebab(text: &str) -> String {
    // Nearly all texts are, and to go through characters takes long in an unoptimised macro.
    if is_kebab(text) {
        return text.to_owned();
    }
    let mut kebab = String::new();
    let mut was_small = false;
    for c in text.chars() {
        let begins = !c.is_alphanumeric() || c.is_uppercase() && was_small;
        if begins && !kebab.is_empty() && !kebab.ends_with('-') {
            kebab.push('-');
        }
        if c.is_alphanumeric() {
            _ = write!(kebab, "{}", c.to_lowercase());
        }
        was_small = c.is_lowercase() || c.is_numeric();
    }
    kebab.trim_end_matches(one_of("-")).to_owned()
}
