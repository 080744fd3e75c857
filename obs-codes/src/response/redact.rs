//! Redaction of secrets in logs and reports: tokens and signatures, including those in presigned URLs.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt::{self, Write};

use memchr::memchr3_iter;

use super::kept::Element;
use super::record::Record;
use super::white;
use crate::catalogue::Names;

/// The number of characters of a value shown on one line; the value itself is not shortened.
const SHOWN: usize = 1000;
const HIDDEN: &str = "***";
/// How far into a header's value to look for a token.
const HEADER_START: usize = 128;

/// Returns `true` if the value with this name is a secret.
fn is_secret(names: &Names, name: &str) -> bool {
    let mut secrets = names.secrets.iter().chain(Names::DEFAULT.secrets);
    secrets.any(|secret| secret.eq_ignore_ascii_case(name))
}

impl Record {
    /// Redacts the secrets in a value.
    pub(super) fn redacted<'v>(&self, value: &'v str) -> Cow<'v, str> {
        redacted(self.names(), value)
    }

    /// Redacts the secrets in a value, and prints it on one line.
    pub(super) fn clean<'v>(&self, value: &'v str) -> Clean<'v> {
        Clean(self.redacted(value))
    }
}

/// Redacts the values in `name=value` and `name: value`, as in URLs, forms, headers and JSON, including URLs nested in another.
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

/// Returns the separator between a name and a value, if the text begins with one.
fn mark(text: &str) -> Option<&'static str> {
    ["=", ":", "%3D", "%3d"]
        .into_iter()
        .find(|mark| text.starts_with(mark))
}

/// Returns the name at the end of a text, quoted or not.
fn name_before(text: &str) -> &str {
    let text = text.trim_end_matches([' ', '"', '\'', '\\']);
    let start =
        text.rfind(|char: char| !char.is_ascii_alphanumeric() && !matches!(char, '-' | '_'));
    let Some(at) = start else {
        return text;
    };
    match text[at..].strip_prefix('%') {
        // The digits of an escape such as `%26` are not part of the name.
        Some(name) => name.get(2..).unwrap_or_default(),
        None => &text[at + text[at..].chars().next().map_or(1, char::len_utf8)..],
    }
}

/// Returns `true` if the name is that of a header, whose value is always redacted: no prose comes after it.
fn is_opaque_always(name: &str) -> bool {
    name.contains('-')
        || ["authorization", "cookie"]
            .iter()
            .any(|header| header.eq_ignore_ascii_case(name))
}

/// Returns the range of a parameter's value: up to the closing quote, or up to the next URL delimiter.
fn value_of_parameter(text: &str, at: usize) -> (usize, usize) {
    quoted(text, at).unwrap_or_else(|start| {
        let delimiter = |char: char| char.is_whitespace() || "&\"'<>;,)]}%".contains(char);
        let rest = &text[start..];
        // Percent-escapes are part of the value, except for an escaped `&`.
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

/// Returns the range of a header's value: up to the closing quote or, if one of its first words is not an ordinary word, the rest of the
/// line.
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

/// Returns the range of a quoted value, or the start of one without quotes.
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

/// Returns `true` if a word looks like a token rather than an ordinary word.
fn is_opaque(word: &str) -> bool {
    let is_odd = |char: char| char.is_ascii_digit() || matches!(char, '+' | '/' | '=' | ':' | '_');
    let has_case = word.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    word.len() >= 8 && (has_case || word.contains(is_odd))
}

/// Formats elements for `Debug`.
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

/// An external value on one line, with control characters escaped, so that it can neither forge a log line nor control a terminal.
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

/// Returns `true` for control characters, and for separators and marks that break lines or change the text direction. The same as
/// `obs_codes_spec::is_control`, which programs without the macros do not have.
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
    fn secrets_are_hidden_and_other_text_is_kept() {
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
    fn values_are_printed_on_one_line() {
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
