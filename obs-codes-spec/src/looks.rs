//! How a text looks: whether it is what it seems to be.

use crate::characters;

/// Texts that people read, in which any letter may be meant.
pub(crate) fn is_prose(key: &str) -> bool {
    matches!(key, "description" | "help" | "note" | "title")
}

/// Whether a text ends with a comma or a semicolon that was hardly meant: that of another language than YAML.
pub(crate) fn ends_with_separator(text: &str, key: &str) -> bool {
    matches!(key, "reason" | "name" | "code" | "root") && text.ends_with([',', ';'])
}

/// Whether a matcher looks like a regular expression, which would match nothing.
pub(crate) fn is_pattern(text: &str, key: &str) -> bool {
    match key {
        "starts_with" => text.starts_with('^') || text.ends_with(".*"),
        "ends_with" => text.ends_with('$') && text.contains(".*") || text.starts_with(".*"),
        "contains" => text.starts_with(".*") || text.ends_with(".*"),
        _ => false,
    }
}

/// What a text has in it that was hardly meant, and how to fix it.
pub(crate) fn odd(text: &str, is_prose: bool) -> Option<(String, &'static str)> {
    let inner = text.strip_prefix(['“', '„', '«', '”', '‘', '’']);
    let inner = inner.and_then(|rest| rest.strip_suffix(['”', '“', '»', '«', '’', '‘']));
    if inner.is_some_and(|inner| !inner.contains(['“', '”', '„', '«', '»'])) {
        let message = "these typographic quotes are a part of the text".to_owned();
        return Some((message, "write `\"` in their place, or remove them"));
    }
    if is_prose || text.is_ascii() {
        return None;
    }
    let hidden = text
        .chars()
        .find(|c| characters::is_odd_space(*c) || *c == '\u{ad}');
    if let Some((c, name)) = hidden.and_then(|c| Some((c, characters::name(c)?))) {
        let message = format!("there is {name} (U+{:04X}) in this text", u32::from(c));
        return Some((message, "remove it, or write a blank in its place"));
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
    Some((message, "type the word anew"))
}

/// A letter of another alphabet among those of ASCII.
fn foreign(word: &str) -> Option<char> {
    let is_foreign = |c: &char| matches!(c, '\u{370}'..='\u{52f}') && c.is_alphabetic();
    let has_ascii = word.contains(|c: char| c.is_ascii_alphabetic());
    word.chars().find(is_foreign).filter(|_| has_ascii)
}

/// A text in kebab case.
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

/// Whether this is a year, perhaps with a month, perhaps with a day.
pub(crate) fn is_date(text: &str) -> bool {
    let is_number = |part: &str, len, most: u32| {
        let number = part.parse::<u32>();
        part.len() == len && number.is_ok_and(|number| (1..=most).contains(&number))
    };
    let days = |parts: &str| match parts.get(5..7) {
        Some("02") => 29,
        Some("04" | "06" | "09" | "11") => 30,
        _ => 31,
    };
    let mut parts = text.split('-');
    parts.next().is_some_and(|year| is_number(year, 4, 9999))
        && parts.next().is_none_or(|month| is_number(month, 2, 12))
        && parts.next().is_none_or(|day| is_number(day, 2, days(text)))
        && parts.next().is_none()
}

/// Whether this is an address in the web.
pub(crate) fn is_address(text: &str) -> bool {
    let mut schemes = ["https://", "http://"].iter();
    let rest = schemes.find_map(|scheme| text.strip_prefix(scheme));
    let unfit = |c: char| c.is_whitespace() || "<>\"`{}|\\^".contains(c);
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with(['/', '.', ':']) && !rest.contains(unfit)
    })
}

/// Whether this seems to be a class: a digit, a code, or a range of codes.
pub(crate) fn is_like_class(text: &str) -> bool {
    let is_range = text.contains(|c: char| "-–…. ".contains(c));
    let digits = |c: char| c.is_ascii_digit() || "xX*-–…. ".contains(c);
    text.len() <= 3 || is_range && text.chars().all(digits)
}
