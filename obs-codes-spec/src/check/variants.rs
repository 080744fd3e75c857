//! Whether a text can be a Rust name, and names near those that cannot.

use heck::ToUpperCamelCase;

use crate::report::characters::is_ascii;
use crate::report::words::{number, one_of, one_that};

/// Longer words are not names, and would take long.
pub(crate) const MOST_LETTERS: usize = 200;

/// Why this cannot be a variant.
pub(crate) fn unfit(name: &str) -> Option<&'static str> {
    let mut letters = name.chars();
    match letters.next() {
        None => Some("there is no letter in it"),
        _ if name.len() > MOST_LETTERS => Some("it is too long"),
        Some(first) if first.is_numeric() => Some("a Rust name does not begin with a digit"),
        _ if !is_word(name) => Some("a Rust name has letters, digits and `_` only"),
        Some(first) if first.is_lowercase() => Some("a variant begins with a capital letter"),
        _ if !is_ascii(name) && name.contains(one_that(is_mark)) => {
            Some("an accent and its letter have to be one character")
        }
        _ if name == "ALL" => Some("that is the list of all variants"),
        // All other reserved words are in lower case.
        _ if matches!(name, "Self" | "_") => Some("that word is taken by Rust"),
        _ => None,
    }
}

/// Whether heck would return this as it is, which would take far longer: words of a capital and small letters, as most error codes are.
pub(crate) fn is_camel_case(text: &str) -> bool {
    let mut was_capital = false;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'A'..=b'Z' if !was_capital => was_capital = true,
            b'a'..=b'z' if index > 0 => was_capital = false,
            _ => return false,
        }
    }
    !text.is_empty() && !was_capital
}

/// Whether rustc lexes this as one identifier. Nothing else may be passed to it, since it would report an error of its own.
fn is_word(name: &str) -> bool {
    // Checked first, since nearly all names are ASCII and the full check is slow in an unoptimised macro.
    if name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    {
        return true;
    }
    name.starts_with(one_that(|c| c == '_' || unicode_ident::is_xid_start(c)))
        && !name.contains(one_that(|c| !unicode_ident::is_xid_continue(c)))
}

/// Combining marks: rustc normalises names, so that two that differ here could be equal there.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// A single digit as a word.
fn spelt(digits: &str) -> String {
    const WORDS: [&str; 10] = [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
    ];
    match number(digits).and_then(|digit| WORDS.get(digit)) {
        Some(word) if digits.len() == 1 => (*word).to_owned(),
        _ => digits.to_owned(),
    }
}

/// As many characters as a suggestion has at the most.
pub(crate) fn begin(name: &str) -> &str {
    match name.char_indices().nth(MOST_LETTERS / 4) {
        Some((end, _)) => &name[..end],
        None => name,
    }
}

/// A valid name similar to an invalid one.
pub(crate) fn near(name: &str, what: &str) -> String {
    let prefix = what.to_upper_camel_case();
    // The last part of a path, and not as a raw identifier.
    let name = name.rsplit(one_of(".:#")).next().unwrap_or(name);
    let mut fit = String::new();
    for c in begin(name).chars() {
        let is_fit = unicode_ident::is_xid_continue(c) && !is_mark(c);
        // Characters that names cannot have separate words.
        fit.push(if is_fit { c } else { ' ' });
    }
    let fit = fit.to_upper_camel_case();
    let letters = fit.trim_start_matches(one_that(char::is_numeric));
    let digits = &fit[..fit.len() - letters.len()];
    let moved = format!("{letters}{digits}");
    if unfit(&moved).is_none() {
        return moved;
    }
    let spelt = spelt(digits) + &letters.to_upper_camel_case();
    if unfit(&spelt).is_none() {
        return spelt;
    }
    let prefixed = format!("{prefix}{fit}");
    if unfit(&prefixed).is_none() {
        return prefixed;
    }
    prefix
}

#[cfg(test)]
mod tests {
    use heck::ToUpperCamelCase;

    use super::is_camel_case;

    #[test]
    fn what_is_camel_case_already_is_not_changed() {
        for text in ["NoSuchKey", "Ab", "AbCd", "InternalError"] {
            assert!(is_camel_case(text), "{text}");
            assert_eq!(text.to_upper_camel_case(), text);
        }
        for text in [
            "",
            "A",
            "noSuchKey",
            "NoSuchURL",
            "URLNotFound",
            "S3Error",
            "No Key",
            "No_Key",
            "AbÉf",
            "AbC",
        ] {
            assert!(!is_camel_case(text), "{text}");
        }
    }
}
