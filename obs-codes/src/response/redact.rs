//! Keeps secrets out of what people and logs get to see: tokens, signatures, and with them presigned addresses.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt::{self, Write};

use memchr::memchr3_iter;

use super::kept::Element;
use super::record::Record;
use super::white;
use crate::catalogue::Names;

/// How much of a value is shown on one line; the value itself has all of it.
const SHOWN: usize = 1000;
const HIDDEN: &str = "***";
/// How far into a header a token is looked for.
const HEADER_START: usize = 128;

/// Whether the value under a name is a secret.
fn is_secret(names: &Names, name: &str) -> bool {
    let mut secrets = names.secrets.iter().chain(Names::DEFAULT.secrets);
    secrets.any(|secret| secret.eq_ignore_ascii_case(name))
}

impl Record {
    /// A value in which secrets are hidden.
    pub(super) fn redacted<'v>(&self, value: &'v str) -> Cow<'v, str> {
        redacted(self.names(), value)
    }

    /// A value in which secrets are hidden, on one line.
    pub(super) fn clean<'v>(&self, value: &'v str) -> Clean<'v> {
        Clean(self.redacted(value))
    }
}

/// Hides the values of `name=value` and `name: value`, as they are in addresses, forms, headers and JSON, also in an address within another.
pub(super) fn redacted<'t>(names: &Names, text: &'t str) -> Cow<'t, str> {
    let mut shown = String::new();
    let mut from = 0;
    for at in memchr3_iter(b'=', b':', b'%', text.as_bytes()) {
        let Some(mark) = mark(&text[at..]).filter(|_| at >= from) else {
            continue;
        };
        let name = name_before(&text[..at]);
        if !is_secret(names, name) {
            continue;
        }
        let (start, end) = match mark {
            ":" => value_of_header(text, at + 1, is_opaque_always(name)),
            _ => value_of_parameter(text, at + mark.len()),
        };
        if start < end {
            shown.push_str(&text[from..start]);
            shown.push_str(HIDDEN);
            from = end;
        }
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(&text[from..]);
    Cow::Owned(shown)
}

/// What is between a name and a value, if a text begins with it.
fn mark(text: &str) -> Option<&'static str> {
    ["=", ":", "%3D", "%3d"]
        .into_iter()
        .find(|mark| text.starts_with(mark))
}

/// The name that ends a text, in quotes or not.
fn name_before(text: &str) -> &str {
    let text = text.trim_end_matches([' ', '"', '\'', '\\']);
    let start =
        text.rfind(|char: char| !char.is_ascii_alphanumeric() && !matches!(char, '-' | '_'));
    let Some(at) = start else {
        return text;
    };
    match text[at..].strip_prefix('%') {
        // The digits of an escape, such as `%26`, are not a part of it.
        Some(name) => name.get(2..).unwrap_or_default(),
        None => &text[at + text[at..].chars().next().map_or(1, char::len_utf8)..],
    }
}

/// Whether a name is one of a header, so that not even a word is said under it for people.
fn is_opaque_always(name: &str) -> bool {
    name.contains('-')
        || ["authorization", "cookie"]
            .iter()
            .any(|header| header.eq_ignore_ascii_case(name))
}

/// Where the value of a parameter begins and ends: in quotes, or up to the next delimiter of an address.
fn value_of_parameter(text: &str, at: usize) -> (usize, usize) {
    quoted(text, at).unwrap_or_else(|start| {
        let delimiter = |char: char| char.is_whitespace() || "&\"'<>;,)]}%".contains(char);
        let rest = &text[start..];
        // Escapes belong to the value, but for those of the delimiters.
        let is_end = |at: usize| {
            let escape = rest.get(at..at + 3).unwrap_or_default();
            !rest[at..].starts_with('%') || escape.eq_ignore_ascii_case("%26")
        };
        let end = rest
            .match_indices(delimiter)
            .map(|(at, _)| at)
            .find(|at| is_end(*at));
        (start, start + end.unwrap_or(rest.len()))
    })
}

/// Where the value of a header begins and ends: in quotes, or all of the line if one of its first words is not one of a language.
fn value_of_header(text: &str, at: usize, is_secret: bool) -> (usize, usize) {
    quoted(text, at).unwrap_or_else(|start| {
        let ends = ['\n', '\r', '"', '\'', '<'];
        let value = &text[start..];
        let beginning = white::start(value, HEADER_START).split(ends).next();
        let is_hidden = is_secret || beginning.unwrap_or_default().split(' ').any(is_opaque);
        let end = || value.find(ends).unwrap_or(value.len());
        (start, start + if is_hidden { end() } else { 0 })
    })
}

/// Where a value in quotes begins and ends, or where it begins without them.
fn quoted(text: &str, at: usize) -> Result<(usize, usize), usize> {
    let rest = &text[at..];
    let start = at + rest.len() - rest.trim_start_matches([' ', '\t', '\\']).len();
    let value = &text[start..];
    let Some(quote @ ('"' | '\'')) = value.chars().next() else {
        return Err(start);
    };
    let mut escaped = false;
    let closes = |char| {
        let closes = char == quote && !escaped;
        escaped = char == '\\' && !escaped;
        closes
    };
    let end = value[1..].find(closes).unwrap_or(value.len() - 1);
    Ok((start + 1, start + 1 + end))
}

/// Whether something between blanks looks like a token, not like a word.
fn is_opaque(word: &str) -> bool {
    let is_odd = |char: char| char.is_ascii_digit() || matches!(char, '+' | '/' | '=' | ':' | '_');
    let has_case = word.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    word.len() >= 8 && (has_case || word.contains(is_odd))
}

/// Elements in a debug output.
pub(super) struct Elements<'r>(pub(super) &'r Record, pub(super) &'r [Element]);

impl fmt::Debug for Elements<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(record, elements) = self;
        let kept = &record.kept;
        let shown = |element| match kept.name(element) {
            name if is_secret(record.names(), name) => (name, HIDDEN.into()),
            name => (name, record.redacted(kept.value(element))),
        };
        let of = elements.first().map_or(0, |element| element.place.error);
        let own = elements.iter().filter(|element| element.place.error == of);
        f.debug_map().entries(own.map(shown)).finish()
    }
}

/// A value from outside, on one line: with its control characters escaped, so that it can neither fake a line of a log nor
/// steer a terminal.
pub(super) struct Clean<'v>(Cow<'v, str>);

impl fmt::Display for Clean<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for char in self.0.chars().take(SHOWN) {
            match char {
                '\n' | '\r' | '\t' => f.write_char(' ')?,
                _ if steers(char) => write!(f, "{}", char.escape_unicode())?,
                _ => f.write_char(char)?,
            }
        }
        match self.0.chars().nth(SHOWN) {
            Some(_) => f.write_char('…'),
            None => Ok(()),
        }
    }
}

/// Controls, and the separators and marks that break lines or turn the direction of writing: those of `obs_codes_spec::is_control`,
/// which a program without macros does not have.
fn steers(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::{Clean, SHOWN, redacted};
    use crate::Catalogue;
    use alloc::borrow::Cow;
    use alloc::string::ToString;

    fn hidden(text: &str) -> Cow<'_, str> {
        redacted(crate::StatusCode::names(), text)
    }

    #[test]
    fn secrets_are_hidden_and_the_rest_stays() {
        for (text, shown) in [
            (
                "https://b.obs.example/k?AccessKeyId=AK&Expires=17&Signature=a%2Fb%3D",
                "https://b.obs.example/k?AccessKeyId=AK&Expires=17&Signature=***",
            ),
            (
                "GET /k?x-amz-security-token=abc&x-id=1 HTTP/1.1",
                "GET /k?x-amz-security-token=***&x-id=1 HTTP/1.1",
            ),
            (
                "Authorization: OBS AK12:c2lnbmF0dXJl, sent\nHost: b",
                "Authorization: ***\nHost: b",
            ),
            (
                r#"{"token": "a\"b", "k": 1}"#,
                r#"{"token": "***", "k": 1}"#,
            ),
            (r"password=x y", "password=*** y"),
            ("SignatureProvided=abc", "SignatureProvided=***"),
            (
                "GET\nx-obs-security-token:word\n/b/k",
                "GET\nx-obs-security-token:***\n/b/k",
            ),
            (
                "to=https%3A%2F%2Fb%3FAccessKeyId%3DAK%26Signature%3Da%2Fb%26x=1",
                "to=https%3A%2F%2Fb%3FAccessKeyId%3DAK%26Signature%3D***%26x=1",
            ),
            (r#"said {\"token\":\"abc\"}"#, r#"said {\"token\":\"***"#),
        ] {
            assert_eq!(hidden(text), shown);
        }
    }

    #[test]
    fn sentences_are_not_hidden() {
        for text in [
            "The token: see the documentation.",
            "bucket=photos, key: a=b",
            "design=1&resignature=2",
            "Signature=",
            ": = é= ü:",
        ] {
            assert_eq!(hidden(text), text);
        }
    }

    #[test]
    fn values_stay_on_their_line() {
        let clean = |text| Clean(Cow::Borrowed(text)).to_string();
        assert_eq!(clean("a\nb\u{1b}[31m"), "a b\\u{1b}[31m");
        assert_eq!(clean("é\u{202e}"), "é\\u{202e}");
    }

    #[test]
    fn long_values_are_cut() {
        let long = "é".repeat(SHOWN);
        let clean = |text: &str| Clean(Cow::Borrowed(text)).to_string();
        assert_eq!(clean(&long), long);
        assert_eq!(clean(&(long.clone() + "x")), long + "…");
    }
}
