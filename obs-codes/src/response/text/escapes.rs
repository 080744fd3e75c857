//! Removes one level of escaping from a text that shows a body or a log: that of HTML, mails, URLs and JSON.

use alloc::string::String;
use alloc::vec::Vec;

use memchr::{memchr, memchr_iter, memmem, memrchr};

use crate::response::entity::reference;
use crate::response::markup::Language;

/// Decodes the entities of a page that shows a body or a log. Other texts are not changed, since a body may have entities of its own.
pub(super) fn without_entities(text: &str, root: &str) -> Option<String> {
    memchr(b'&', text.as_bytes())?;
    let starts = |char: char, start: &[&str]| {
        let found = memmem::find_iter(text.as_bytes(), "&").take(1000);
        found
            .filter_map(|at| entity(&text[at..]).map(|(found, len)| (found, at + len)))
            .any(|(found, end)| {
                found == char && start.iter().any(|start| text[end..].starts_with(start))
            })
    };
    let is_page = starts('"', &[":"]) || starts('<', &["?xml", root]);
    is_page.then(|| {
        let mut plain = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = memchr(b'&', rest.as_bytes()) {
            plain.push_str(&rest[..at]);
            let (char, len) = entity(&rest[at..]).unwrap_or(('&', 1));
            plain.push(char);
            rest = &rest[at + len..];
        }
        plain.push_str(rest);
        plain
    })
}

/// Returns the character of the entity that a text begins with, and the entity's length.
fn entity(text: &str) -> Option<(char, usize)> {
    let (char, after) = reference(text.strip_prefix('&')?, Language::Html)?;
    (!char.is_control()).then_some((char, text.len() - after.len()))
}

/// Decodes quoted-printable, in which mails break long lines: `=3D` is an equals sign, and one at the end of a line continues it.
pub(super) fn without_quoted_printable(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let (mut has_sign, mut has_break) = (false, false);
    for at in memchr_iter(b'=', bytes) {
        if line_break(&bytes[at..]).is_some() {
            has_break = true;
        } else if bytes.get(at + 1..at + 3).is_some_and(is_uppercase) {
            has_sign |= bytes[at..].starts_with(b"=3D");
        } else if !is_header(&bytes[..at]) {
            // Other software prints equals signs as well.
            return None;
        }
    }
    (has_sign && has_break).then(|| decoded(text, b'=', line_break))
}

fn is_uppercase(digits: &[u8]) -> bool {
    digits
        .iter()
        .all(|digit| matches!(digit, b'0'..=b'9' | b'A'..=b'F'))
}

/// Returns `true` if the last line of a text begins as a header of a mail does.
fn is_header(text: &[u8]) -> bool {
    const LONGEST: usize = 1024;
    let near = &text[text.len().saturating_sub(LONGEST)..];
    let start = memrchr(b'\n', near).map_or(0, |found| found + 1);
    near[start..].starts_with(b"Content-")
}

/// Returns the length of a sign at the end of a line, with the line break.
fn line_break(text: &[u8]) -> Option<usize> {
    match text {
        [_, b'\r', b'\n', ..] => Some(3),
        [_, b'\n', ..] => Some(2),
        [_] => Some(1),
        _ => None,
    }
}

/// Decodes a body in a URL or a form: `%3CError%3E`.
pub(super) fn without_percents(text: &str, root: &str) -> Option<String> {
    let first = memchr(b'%', text.as_bytes())?;
    let mut found = memmem::find_iter(&text.as_bytes()[first..], b"%3");
    let is_body = found.any(|at| {
        let rest = text[first + at + 2..]
            .strip_prefix(['C', 'c'])
            .unwrap_or_default();
        let is_declared = || {
            rest.get(..6)
                .is_some_and(|start| start.eq_ignore_ascii_case("%3Fxml"))
        };
        (!root.is_empty() && rest.starts_with(root)) || is_declared()
    });
    is_body.then(|| decoded(text, b'%', |_| None))
}

/// Decodes bytes that are written as a sign and two hexadecimal digits. `skipped` returns the length of what is left out from a sign on.
fn decoded(text: &str, sign: u8, skipped: fn(&[u8]) -> Option<usize>) -> String {
    let mut plain = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some(at) = memchr(sign, rest) {
        plain.extend_from_slice(&rest[..at]);
        rest = &rest[at..];
        let (byte, len) = match (skipped(rest), byte(rest)) {
            (Some(len), _) => (None, len),
            (None, Some(byte)) => (Some(byte), 3),
            (None, None) => (Some(sign), 1),
        };
        plain.extend(byte);
        rest = &rest[len..];
    }
    plain.extend_from_slice(rest);
    String::from_utf8_lossy(&plain).into_owned()
}

/// Returns the byte that is written as two hexadecimal digits after a sign.
fn byte(text: &[u8]) -> Option<u8> {
    let digits = text
        .get(1..3)
        .filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
    u8::from_str_radix(str::from_utf8(digits?).ok()?, 16).ok()
}

/// Decodes escapes such as `\u003c`, which some JSON writers use for `<`.
pub(super) fn without_code_units(text: &str) -> Option<String> {
    const UNIT: &[u8] = b"\\u00";
    memmem::find(text.as_bytes(), UNIT)?;
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memmem::find(rest.as_bytes(), UNIT) {
        plain.push_str(&rest[..at]);
        let digits = rest.get(at + 4..at + 6).unwrap_or_default();
        let char = u8::from_str_radix(digits, 16).ok().filter(u8::is_ascii);
        match char.map(char::from) {
            Some(char @ ' '..='~') => plain.push(char),
            // An escape sequence for a colour.
            Some('\u{1b}') => {
                let len = rest.as_bytes()[at..]
                    .iter()
                    .take(16)
                    .position(|byte| *byte == b'm');
                rest = &rest[at + len.map_or(6, |len| len + 1)..];
                continue;
            }
            Some(_) => plain.push(' '),
            None => {
                plain.push_str(&rest[at..at + UNIT.len()]);
                rest = &rest[at + UNIT.len()..];
                continue;
            }
        }
        rest = &rest[at + 6..];
    }
    plain.push_str(rest);
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::{without_code_units, without_entities, without_percents, without_quoted_printable};

    #[test]
    fn entities_of_a_page_that_shows_a_body_are_decoded() {
        for page in [
            "&lt;Error&gt;&amp;lt;",
            "&#60;Error&#62;&#38;lt;",
            "&#x3C;Error&#x3e;&#x26;lt;",
        ] {
            let plain = without_entities(page, "Error");
            assert_eq!(plain.as_deref(), Some("<Error>&lt;"), "{page}");
        }
        let plain = without_entities(
            "{&quot;code&quot;:&#39;A&apos;&nbsp;&unknown;&#9; &",
            "Error",
        );
        assert_eq!(plain.as_deref(), Some("{\"code\":'A' &unknown;&#9; &"));
        // The entities of a body are kept.
        for body in [
            "<Error><Message>&lt;b&gt;</Message>",
            "a & b",
            "&lt",
            "&#60;b",
        ] {
            assert_eq!(without_entities(body, "Error"), None, "{body}");
        }
    }

    #[test]
    fn mails_are_decoded() {
        let mail = "<?xml version=3D\"1.0\"?><Error><Co=\r\nde>=C3=A9</Co=\nde>=";
        let plain = without_quoted_printable(mail);
        assert_eq!(
            plain.as_deref(),
            Some("<?xml version=\"1.0\"?><Error><Code>é</Code>")
        );
        let declared = "Content-Type: text/plain; charset=\"utf-8\"\r\n\r\nstatus=3D=\r\n403";
        let plain = without_quoted_printable(declared).unwrap();
        assert!(
            plain.ends_with("charset=\"utf-8\"\r\n\r\nstatus=403"),
            "{plain}"
        );
        // Other software prints equals signs as well.
        for text in [
            "key=3D status=403",
            "id=3D4A level=error sum=\nstatus=403",
            "a=\n",
        ] {
            assert_eq!(without_quoted_printable(text), None, "{text}");
        }
    }

    #[test]
    fn bodies_in_addresses_are_decoded() {
        let plain = without_percents("?e=%3CError%3E%25%zz%+1", "Error");
        assert_eq!(plain.as_deref(), Some("?e=<Error>%%zz%+1"));
        let plain = without_percents("%3c%3fxml%20a", "Error");
        assert_eq!(plain.as_deref(), Some("<?xml a"));
        for text in ["/a%3Cb", "100%", "%3C", "%3C%3Fxm"] {
            assert_eq!(without_percents(text, "Error"), None, "{text}");
        }
    }

    #[test]
    fn code_units_are_decoded() {
        let plain = without_code_units("\\u003cError\\u003e \\u00zz \\u00");
        assert_eq!(plain.as_deref(), Some("<Error> \\u00zz \\u00"));
    }
}
