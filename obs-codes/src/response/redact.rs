//! Keeps secrets out of what people and logs get to see: tokens, signatures, and with them presigned addresses.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt::{self, Write};

use memchr::memchr2_iter;

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

/// Hides the values of `name=value` and `name: value`, as they are in addresses, forms, headers and JSON.
pub(super) fn redacted<'t>(names: &Names, text: &'t str) -> Cow<'t, str> {
    let mut shown = String::new();
    let mut from = 0;
    for at in memchr2_iter(b'=', b':', text.as_bytes()) {
        if at < from || !is_secret(names, name_before(&text[..at])) {
            continue;
        }
        let is_header = text.as_bytes()[at] == b':';
        let (start, end) = value_after(text, at + 1, is_header);
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

/// The name that ends a text, in quotes or not.
fn name_before(text: &str) -> &str {
    let text = text.trim_end_matches([' ', '"', '\'']);
    let start =
        text.rfind(|char: char| !char.is_ascii_alphanumeric() && !matches!(char, '-' | '_'));
    &text[start.map_or(0, |at| {
        at + text[at..].chars().next().map_or(1, char::len_utf8)
    })..]
}

/// Where a value begins and ends: in quotes, up to the next delimiter of an address or, of a header, all words if one of them
/// is no word of a language.
fn value_after(text: &str, at: usize, is_header: bool) -> (usize, usize) {
    let rest = &text[at..];
    let start = at + rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let value = &text[start..];
    if let Some(quote @ ('"' | '\'')) = value.chars().next() {
        let mut escaped = false;
        let closes = |char| {
            let closes = char == quote && !escaped;
            escaped = char == '\\' && !escaped;
            closes
        };
        let end = value[1..].find(closes).unwrap_or(value.len() - 1);
        return (start + 1, start + 1 + end);
    }
    if is_header {
        let ends = ['\n', '\r', '"', '\'', '<'];
        let beginning = white::start(value, HEADER_START);
        let mut words = beginning.split(ends).next().unwrap_or_default().split(' ');
        let is_opaque = words.any(is_opaque);
        let end = || value.find(ends).unwrap_or(value.len());
        return (start, start + if is_opaque { end() } else { 0 });
    }
    let delimiter = |char: char| char.is_whitespace() || "&\"'<>;,)]}".contains(char);
    (start, start + value.find(delimiter).unwrap_or(value.len()))
}

/// Whether something between blanks looks like a token, not like a word.
fn is_opaque(word: &str) -> bool {
    let is_odd = |char: char| char.is_ascii_digit() || matches!(char, '+' | '/' | '=' | ':' | '_');
    let has_case = word.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    word.len() >= 12 && (has_case || word.contains(is_odd))
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

/// Controls, and the separators and marks that break lines or turn the direction of writing.
fn steers(char: char) -> bool {
    char.is_control() || matches!(char, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
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
