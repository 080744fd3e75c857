//! Suspicious texts: look-alike letters, leftovers of encodings, stray punctuation.

use crate::format::{MATCHERS, NAMES, PROSE, status};
use crate::report::characters;

/// Keys with texts for people, in which any letter may be intended.
pub(crate) fn is_prose(key: &str) -> bool {
    PROSE.contains(&key)
}

/// An unintended end of a name: a comma or semicolon, as in other languages, a space, or its status.
pub(crate) fn end<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let is_matcher = MATCHERS.contains(&key);
    if !is_matcher && text.ends_with('"') && text.matches('"').count() == 1 {
        return Some("\"");
    }
    let last = text.char_indices().next_back().map(|(at, _)| &text[at..]);
    if !NAMES.contains(&key) {
        return last.filter(|last| is_prose(key) && [",", ";"].contains(last));
    }
    let status = || {
        let (_, end) = text.rsplit_once(' ')?;
        let code = end.strip_prefix('(')?.strip_suffix(')')?;
        (code.len() == 3 && code.parse::<u16>().is_ok()).then_some(end)
    };
    last.filter(|last| [",", ";", " "].contains(last))
        .or_else(status)
}

/// The status that a reason begins with: `404 Not Found`.
pub(crate) fn number_before<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let (code, _) = text
        .split_once(' ')
        .filter(|_| key == status::REASON.name)?;
    let is_code = code.len() == 3 && code.chars().all(|c| c.is_ascii_digit());
    is_code.then_some(code)
}

/// An unintended part of a text, and how to fix it.
pub(crate) fn odd(text: &str, is_prose: bool) -> Option<(String, &'static str)> {
    if text.is_ascii() {
        return entity(text);
    }
    let quotes = ['“', '”', '„', '«', '»'];
    let is_single = text.starts_with(quotes) && text.matches(quotes).count() == 1;
    if is_single {
        let message = "this typographic quote is a part of the text".to_owned();
        return Some((message, "write `\"` at both ends of the text, or remove it"));
    }
    let inner = text.strip_prefix(['“', '„', '«', '”', '‘', '’']);
    let inner = inner.and_then(|rest| rest.strip_suffix(['”', '“', '»', '«', '’', '‘']));
    if inner.is_some_and(|inner| !inner.contains(quotes)) {
        let message = "these typographic quotes are a part of the text".to_owned();
        return Some((message, "write `\"` in their place, or remove them"));
    }
    let found = entity(text).or_else(|| misread(text));
    if found.is_some() {
        return found;
    }
    // Other spaces, joiners and hyphens have a meaning in prose.
    let hidden = text.chars().find(|c| match c {
        '\u{200b}' | '\u{2060}' | '\u{feff}' => true,
        _ => !is_prose && (characters::is_odd_space(*c) || *c == '\u{ad}'),
    });
    if let Some((c, name)) = hidden.and_then(|c| Some((c, characters::name(c)?))) {
        let message = format!("there is {name} (U+{:04X}) in this text", u32::from(c));
        return Some((message, "remove it, or write a blank in its place"));
    }
    if is_prose {
        return None;
    }
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    let (word, c) = words.find_map(|word| Some((word, foreign(word)?)))?;
    let script = if c < '\u{400}' {
        "a Greek"
    } else {
        "a Cyrillic"
    };
    let message = format!(
        "`{word}` has {script} letter in it, `{c}` (U+{:04X})",
        u32::from(c)
    );
    Some((message, "type the word again"))
}

/// An HTML entity.
fn entity(text: &str) -> Option<(String, &'static str)> {
    let entity = text.match_indices('&').find_map(|(at, _)| {
        let rest = &text[at + 1..];
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
        let name = Some(&rest[..end]).filter(|_| rest[end..].starts_with(';'))?;
        let is_number = name
            .strip_prefix('#')
            .is_some_and(|number| number.starts_with(|c: char| c == 'x' || c.is_ascii_digit()));
        let is_known = is_number || ["amp", "lt", "gt", "quot", "apos", "nbsp"].contains(&name);
        is_known.then(|| &text[at..at + name.len() + 2])
    })?;
    let message = format!("`{entity}` is an entity of HTML");
    Some((message, "write the character itself"))
}

/// Mojibake: letters read in the wrong encoding.
fn misread(text: &str) -> Option<(String, &'static str)> {
    if text.contains('\u{fffd}') {
        let message = "there is a replacement character (U+FFFD) in this text".to_owned();
        return Some((
            message,
            "write the character that was lost, and save the spec as UTF-8",
        ));
    }
    // The bytes of a typographic quote or dash, and of a letter with an accent, as Windows-1252 shows them.
    let is_pair = |(first, second): (char, char)| match first {
        'â' => second == '€',
        'Â' | 'Ã' => matches!(second, '\u{80}'..='\u{bf}'),
        _ => false,
    };
    let mut pairs = text.chars().zip(text.chars().skip(1));
    let (first, second) = pairs.find(|pair| is_pair(*pair))?;
    let message = format!("`{first}{second}` looks like a character read in the wrong encoding");
    let help = "write the character itself, and save the spec as UTF-8";
    Some((message, help))
}

/// A letter of another alphabet among those of ASCII.
fn foreign(word: &str) -> Option<char> {
    let is_foreign = |c: &char| matches!(c, '\u{370}'..='\u{52f}') && c.is_alphabetic();
    let has_ascii = word.contains(|c: char| c.is_ascii_alphabetic());
    word.chars().find(is_foreign).filter(|_| has_ascii)
}

/// A text in kebab-case.
pub(crate) fn kebab(text: &str) -> String {
    let mut kebab = String::new();
    let mut was_small = false;
    for c in text.chars() {
        let begins = !c.is_alphanumeric() || c.is_uppercase() && was_small;
        if begins && !kebab.is_empty() && !kebab.ends_with('-') {
            kebab.push('-');
        }
        if c.is_alphanumeric() {
            kebab.extend(c.to_lowercase());
        }
        was_small = c.is_lowercase() || c.is_numeric();
    }
    kebab.trim_end_matches('-').to_owned()
}

/// Whether this is a web address.
pub(crate) fn is_address(text: &str) -> bool {
    let mut schemes = ["https://", "http://"].iter();
    let rest = schemes.find_map(|scheme| text.strip_prefix(scheme));
    let unfit = |c: char| c.is_whitespace() || "<>\"`{}|\\^".contains(c);
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with(['/', '.', ':']) && !rest.contains(unfit)
    })
}

/// The class that is usually called so, counted from that of 1XX.
pub(crate) fn class_called(text: &str) -> Option<usize> {
    let names = [
        "informational",
        "success",
        "redirection",
        "client error",
        "server error",
    ];
    let text = text.to_lowercase();
    let is_usual = |name: &&str| text.len() > 2 && name.contains(&*text);
    names.iter().position(is_usual)
}

/// `4XX`, `4xx`, `4**`
pub(crate) fn is_class(text: &str) -> bool {
    let mut chars = text.chars();
    matches!(chars.next(), Some('1'..='9')) && chars.all(|c| "xX*".contains(c))
}

/// The address in a text, or the text itself with the missing scheme.
pub(crate) fn address_in(text: &str) -> Option<String> {
    let address = match text.find("http") {
        Some(0) => text.replace(' ', "%20"),
        Some(start) => {
            let end = |c: char| c.is_whitespace() || "<>()[]\"`".contains(c);
            text[start..].split(end).next()?.to_owned()
        }
        None if text.contains(['@', ':']) => return None,
        None => format!("https://{text}"),
    };
    let host = address.split_once("://")?.1.split('/').next()?;
    (is_address(&address) && host.contains('.')).then_some(address)
}

/// Whether this was meant as a class: a digit, a code, or a range of codes.
pub(crate) fn is_like_class(text: &str) -> bool {
    let is_range = text.contains(|c: char| "-–…. ".contains(c));
    let digits = |c: char| c.is_ascii_digit() || "xX*-–…. ".contains(c);
    text.len() <= 3 || is_range && text.chars().all(digits)
}
