//! Words of a spec in messages: quoting, listing, and suggestions.

use crate::report::characters::{first, shown};
use crate::report::similar::similarity;

/// Longer words are truncated in messages.
const MOST_QUOTED: usize = 80;
/// Longer words are not names, and comparing takes time proportional to the product of the lengths.
const MOST_COMPARED: usize = 60;
/// Names that are more similar than this may be confused.
pub(crate) const SIMILAR: f64 = 0.7;

/// A word of a spec, in backticks.
pub(crate) fn quote(text: &str) -> String {
    format!(
        "`{}`",
        first(&replace(&shown(text), "\n", " "), MOST_QUOTED)
    )
}

/// The help to write this.
pub(crate) fn write(text: &str) -> String {
    format!("write {}", quote(text))
}

/// A text in double quotes.
pub(crate) fn in_quotes(text: &str) -> String {
    let text = replace(&replace(text, "\\", "\\\\"), "\"", "\\\"");
    quote(&format!("\"{text}\""))
}

/// `4 blanks`
pub(crate) fn blanks(count: usize) -> String {
    format!("{count} blank{}", if count == 1 { "" } else { "s" })
}

/// The most similar name, if any is similar enough.
///
/// ```
/// use obs_codes_spec::nearest;
///
/// assert_eq!(nearest("stauts", ["cause", "status"]), Some("status"));
/// assert_eq!(nearest("colour", ["cause", "status"]), None);
/// ```
pub fn nearest<'n>(wrong: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    Some(scored(wrong, &mut known.into_iter())?.1)
}

/// The same, with the similarity; of several the last.
pub(crate) fn scored<'n>(
    wrong: &str,
    known: &mut dyn Iterator<Item = &'n str>,
) -> Option<(f64, &'n str)> {
    let mut best = None;
    let mut most = SIMILAR;
    for name in known {
        let score = score(wrong, name);
        if score > SIMILAR && score >= most {
            most = score;
            best = Some((score, name));
        }
    }
    best
}

/// How similar two names are: 1 if equal, 0 if one of them is too long.
pub(crate) fn score(one: &str, other: &str) -> f64 {
    if one.len().max(other.len()) > MOST_COMPARED {
        return 0.0;
    }
    similarity(one, other)
}

/// These words in backticks, separated by commas.
pub(crate) fn list(words: &[&str]) -> String {
    let mut quoted = Vec::new();
    for word in words {
        quoted.push(format!("`{word}`"));
    }
    join(&quoted, ", ")
}

/// These texts with a separator between them; std's `join` is compiled for each type of text, and is long.
pub(crate) fn join(texts: &[impl AsRef<str>], separator: &str) -> String {
    let mut joined = String::new();
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            joined.push_str(separator);
        }
        joined.push_str(text.as_ref());
    }
    joined
}

/// `a, b and c`
pub(crate) fn series(texts: &[impl AsRef<str>], conjunction: &str) -> String {
    match texts {
        [rest @ .., last] if !rest.is_empty() => {
            format!("{} {conjunction} {}", join(rest, ", "), last.as_ref())
        }
        _ => join(texts, ""),
    }
}

/// A text with each of these signs replaced; std's `replace` is compiled for each type of pattern, and is long.
pub(crate) fn replace(text: &str, signs: &str, by: &str) -> String {
    let mut parts = Vec::new();
    for part in text.split(one_of(signs)) {
        parts.push(part);
    }
    join(&parts, by)
}

/// The parts of a text between characters like this, without empty ones.
pub(crate) fn parts(text: &str, is_between: fn(char) -> bool) -> Vec<&str> {
    let mut parts = Vec::new();
    for part in text.split(is_between) {
        if !part.is_empty() {
            parts.push(part);
        }
    }
    parts
}

/// One of these characters, as a pattern. Each type of pattern is compiled with all that takes it, so that these two are used for all.
pub(crate) fn one_of(signs: &str) -> impl Fn(char) -> bool + Copy {
    move |c| signs.contains(c)
}

/// A character like this, as a pattern.
pub(crate) fn one_that(is: fn(char) -> bool) -> fn(char) -> bool {
    is
}

/// A number in a text; the one type that is parsed.
pub(crate) fn number(text: &str) -> Option<usize> {
    usize::try_from(text.parse::<u64>().ok()?).ok()
}

/// The first of these signs that a text has.
pub(crate) fn sign_in(text: &str, signs: &[&'static str]) -> Option<&'static str> {
    let found = signs.iter().find(|sign| text.contains(**sign));
    found.copied()
}
