//! Removes what tools add to a text: encodings, colours, typographic punctuation, and one level of escaping (`escapes.rs`).

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use memchr::memchr;

use super::escapes;

/// Normalizes a text; borrows it if nothing changes.
pub(super) fn normalise<'t>(text: &'t [u8], root: &str) -> Cow<'t, str> {
    let text = decode(text);
    let text = then(text, without_nuls);
    let text = then(text, without_colours);
    let text = then(text, with_plain_marks);
    let text = then(text, escapes::without_quoted_printable);
    let text = then(text, |text| escapes::without_percents(text, root));
    let text = then(text, |text| escapes::without_entities(text, root));
    then(text, escapes::without_code_units)
}

fn then(text: Cow<'_, str>, change: impl Fn(&str) -> Option<String>) -> Cow<'_, str> {
    match change(&text) {
        Some(changed) => Cow::Owned(changed),
        None => text,
    }
}

fn decode(text: &[u8]) -> Cow<'_, str> {
    match text {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest),
        _ if half_is_nul(text, 1) => utf16(text, u16::from_le_bytes),
        _ if half_is_nul(text, 0) => utf16(text, u16::from_be_bytes),
        _ => utf8(text),
    }
}

/// Checking for valid UTF-8 first is much faster than a lossy conversion.
fn utf8(text: &[u8]) -> Cow<'_, str> {
    str::from_utf8(text).map_or_else(|_| String::from_utf8_lossy(text), Cow::Borrowed)
}

/// Returns `true` if every other byte at the start is zero, as in UTF-16 without a byte order mark.
fn half_is_nul(text: &[u8], which: usize) -> bool {
    let (pairs, _) = text.as_chunks::<2>();
    let pairs = &pairs[..pairs.len().min(16)];
    pairs.len() >= 4
        && pairs
            .iter()
            .all(|pair| pair[which] == 0 && pair[1 - which] != 0)
}

fn utf16(text: &[u8], unit: fn([u8; 2]) -> u16) -> Cow<'_, str> {
    let (pairs, _) = text.as_chunks::<2>();
    let units: Vec<_> = pairs.iter().map(|pair| unit(*pair)).collect();
    Cow::Owned(String::from_utf16_lossy(&units))
}

/// Replaces NULs, of which a few would make a body in the text binary.
fn without_nuls(text: &str) -> Option<String> {
    memchr(0, text.as_bytes()).map(|_| text.replace('\0', " "))
}

/// Removes escape sequences, with which terminals print colours or move the cursor.
fn without_colours(text: &str) -> Option<String> {
    const ESCAPE: u8 = 0x1b;
    memchr(ESCAPE, text.as_bytes())?;
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr(ESCAPE, rest.as_bytes()) {
        plain.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = match rest.as_bytes().first() {
            Some(b'[') => rest[1..]
                .find(|char| matches!(char, '@'..='~'))
                .map(|end| end + 2),
            Some(b']') => rest.find(['\u{7}', ESCAPE as char]).map(|end| end + 1),
            _ => None,
        };
        rest = end.map_or(rest, |end| &rest[end.min(rest.len())..]);
    }
    plain.push_str(rest);
    Some(plain)
}

/// Replaces full-width punctuation, typographic quotes and box-drawing characters with ASCII.
fn with_plain_marks(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let plain = |char| match char {
        '：' => Some(':'),
        '＝' => Some('='),
        '（' => Some('('),
        '）' => Some(')'),
        '［' | '【' => Some('['),
        '］' | '】' => Some(']'),
        '“' | '”' => Some('"'),
        '，' => Some(','),
        '；' => Some(';'),
        '\u{3000}' | '\u{a0}' | '\u{feff}' | '\u{200b}' | '\u{2500}'..='\u{257f}' => Some(' '),
        _ => None,
    };
    text.chars().any(|char| plain(char).is_some()).then(|| {
        text.chars()
            .map(|char| plain(char).unwrap_or(char))
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::normalise;
    use alloc::borrow::Cow;
    use alloc::vec::Vec;

    fn read(text: &[u8]) -> Cow<'_, str> {
        normalise(text, "Error")
    }

    #[test]
    fn plain_text_is_borrowed() {
        for text in ["", "plain", "é", "a\r\nb", "&amp; &lt;b>", "C:\\users\\u1"] {
            assert!(
                matches!(read(text.as_bytes()), Cow::Borrowed(plain) if plain == text),
                "{text}"
            );
        }
    }

    #[test]
    fn encodings_are_detected() {
        let units = || "Status=403, é".encode_utf16();
        let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
        assert_eq!(read(&little), "Status=403, é");
        assert_eq!(read(&big), "Status=403, é");
        assert_eq!(
            read(&[b"\xff\xfe", little.as_slice()].concat()),
            "Status=403, é"
        );
        assert_eq!(
            read(&[b"\xfe\xff", big.as_slice()].concat()),
            "Status=403, é"
        );
        assert_eq!(read(b"\xef\xbb\xbf403"), "403");
        assert_eq!(read(b"a\xff"), "a\u{fffd}");
    }

    #[test]
    fn nuls_are_blanks() {
        assert_eq!(read(b"403\0Forbidden\0\0"), "403 Forbidden  ");
    }

    #[test]
    fn colours_are_removed() {
        assert_eq!(
            read(b"\x1b[1;31mError\x1b[0m: \x1b]0;title\x07x"),
            "Error: x"
        );
        assert_eq!(read(b"cut \x1b["), "cut [");
        assert_eq!(read(b"\\u001b[31mred\\u001b[0m"), "red");
    }

    #[test]
    fn punctuation_becomes_ascii() {
        assert_eq!(
            read("状态码：403，【码】（ok）".as_bytes()),
            "状态码:403,[码](ok)"
        );
        assert_eq!(read("│ Error".as_bytes()), "  Error");
    }

    #[test]
    fn one_level_of_escaping_is_removed() {
        assert_eq!(read(b"&lt;Error&gt;&amp;lt;"), "<Error>&lt;");
        assert_eq!(
            read(b"{&quot;code&quot;:&quot;A&quot;}"),
            "{\"code\":\"A\"}"
        );
        assert_eq!(
            read(b"\\u003cError\\u003e \\u00zz \\u00"),
            "<Error> \\u00zz \\u00"
        );
        // The entities of a body are kept.
        assert_eq!(
            read(b"<Error><Message>&lt;b&gt;</Message>"),
            "<Error><Message>&lt;b&gt;</Message>"
        );
    }
}
