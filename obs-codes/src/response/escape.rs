//! Strings and escapes in JSON.

use alloc::vec::Vec;

use memchr::{memchr, memchr2};

use super::kept::Kept;

/// Splits off a string at its closing quote; `None` if there is no closing quote.
pub(super) fn string(text: &str) -> (&str, Option<&str>) {
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(found) = memchr2(b'"', b'\\', &bytes[from..]) {
        let at = from + found;
        if bytes[at] == b'"' {
            return (&text[..at], Some(&text[at + 1..]));
        }
        // The next byte is escaped, if there is one.
        from = bytes.len().min(at + 2);
    }
    (text, None)
}

/// Appends a string and resolves its escapes.
pub(super) fn push(mut text: &str, kept: &mut Kept) {
    while let Some(at) = memchr(b'\\', text.as_bytes()) {
        kept.push(&text[..at]);
        let after = &text[at + 1..];
        let mut chars = after.chars();
        match chars.next() {
            Some('n') => kept.push("\n"),
            Some('t') => kept.push("\t"),
            Some('r') => kept.push("\r"),
            Some('b') => kept.push("\u{8}"),
            Some('f') => kept.push("\u{c}"),
            Some('u') => {
                text = code_units(after, kept);
                continue;
            }
            Some(other) => kept.push_char(other),
            None => {}
        }
        text = chars.as_str();
    }
    kept.push(text);
}

/// Decodes consecutive `\uXXXX` escapes, including surrogate pairs, and returns the rest.
fn code_units<'t>(mut text: &'t str, kept: &mut Kept) -> &'t str {
    let mut units = Vec::new();
    while let Some(digits) = text.strip_prefix('u').and_then(|rest| rest.get(..4)) {
        // `from_str_radix` would accept a sign as well.
        let is_sign = digits.starts_with('+');
        match u16::from_str_radix(digits, 16) {
            Ok(unit) if !is_sign => units.push(unit),
            _ => break,
        }
        text = &text[5..];
        match text.strip_prefix('\\') {
            Some(rest) if rest.starts_with('u') => text = rest,
            _ => break,
        }
    }
    for char in char::decode_utf16(units) {
        kept.push_char(char.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::kept::{Kept, Place};
    use super::{push, string};
    use crate::catalogue::Names;
    use alloc::string::String;

    fn value(text: &str) -> String {
        let mut kept = Kept::with_room_for(0, &Names::DEFAULT);
        push(text, &mut kept);
        kept.close("a", Place::default());
        let element = kept.elements().first();
        element.map_or("", |element| kept.value(element)).into()
    }

    #[test]
    fn escapes_are_decoded() {
        assert_eq!(value(r#"\"\\\/\b\f\n\r\t."#), "\"\\/\u{8}\u{c}\n\r\t.");
        assert_eq!(value(r"\u00e9\ud83d\ude00!"), "é😀!");
        assert_eq!(value(r"\ud83d\n\ude00\u"), "\u{fffd}\n\u{fffd}u");
        assert_eq!(value(r"\u00zz\u12\u+123\x\u20\u00e9"), "u00zzu12u+123xu20é");
    }

    #[test]
    fn a_string_ends_at_a_quote_that_is_not_escaped() {
        assert_eq!(string(r#"a" b"#), ("a", Some(" b")));
        assert_eq!(string(r#"","b""#), ("", Some(r#","b""#)));
        assert_eq!(string(r#"a\" b" c"#), (r#"a\" b"#, Some(" c")));
        assert_eq!(string(r#"a\\" b"#), (r"a\\", Some(" b")));
        assert_eq!(string(r#"\é\\\"é" b"#), (r#"\é\\\"é"#, Some(" b")));
        for cut in ["", "a", "é", r"a\", r#"a\""#, r"\é", r#"a\\\""#] {
            assert_eq!(string(cut), (cut, None));
        }
    }
}
