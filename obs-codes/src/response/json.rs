//! JSON bodies: objects of texts and numbers, as far as they go.
//!
//! A JSON library rejects what is cut off or not quite JSON, and costs more to compile than all of the rest. This reader
//! knows strings and their escapes, and takes any other token for what it is.

use alloc::vec::Vec;

use super::kept::{Kept, Place};

const WHITE: [char; 4] = [' ', '\t', '\r', '\n'];

/// Whether a text begins as an object does.
pub(super) fn is_object(text: &str) -> bool {
    let first = text
        .strip_prefix('{')
        .map(|rest| rest.trim_start_matches(WHITE));
    first.is_some_and(|rest| rest.starts_with(['"', '}']))
}

pub(super) fn read(mut text: &str, kept: &mut Kept) {
    let (mut key, mut depth) = ("", 0u8);
    loop {
        text = text
            .trim_start_matches([',', ':'])
            .trim_start_matches(WHITE);
        let Some(first) = text.chars().next() else {
            return;
        };
        let place = |partial| Place {
            depth,
            partial,
            ..Place::default()
        };
        match first {
            '{' | '[' => (text, depth) = (&text[1..], depth.saturating_add(1)),
            '}' | ']' => (text, depth) = (&text[1..], depth.saturating_sub(1)),
            ',' | ':' => {}
            '"' => {
                let (string, rest) = string(&text[1..]);
                let value = rest.map(|rest| rest.trim_start_matches(WHITE));
                text = value.unwrap_or_default();
                if text.starts_with(':') {
                    key = string;
                } else {
                    unescape(string, kept);
                    kept.close(key, place(value.is_none()));
                }
            }
            _ => {
                let end = text.find([',', '}', ']', ' ', '\t', '\r', '\n', '"']);
                let (token, rest) = text.split_at(end.unwrap_or(text.len()));
                if token != "null" {
                    kept.push(token);
                    kept.close(key, place(rest.is_empty()));
                }
                text = rest;
            }
        }
    }
}

/// A string up to its closing quote, and what follows, if it has one.
fn string(text: &str) -> (&str, Option<&str>) {
    let mut escaped = false;
    let end = text.bytes().position(|byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    });
    match end {
        Some(end) => (&text[..end], Some(&text[end + 1..])),
        None => (text, None),
    }
}

fn unescape(mut text: &str, kept: &mut Kept) {
    while let Some((before, after)) = text.split_once('\\') {
        kept.push(before);
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

/// Reads as many `uXXXX` as follow each other, which takes care of pairs, and returns what comes after.
fn code_units<'t>(mut text: &'t str, kept: &mut Kept) -> &'t str {
    let mut units = Vec::new();
    while let Some(digits) = text.strip_prefix('u').and_then(|rest| rest.get(..4)) {
        // `from_str_radix` would take a sign as well.
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
    use super::super::kept::Kept;
    use super::read;
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    /// Each name with its value, how deep it stands, and whether it was cut off.
    fn values(text: &str) -> Vec<(String, String, u8, bool)> {
        let mut kept = Kept::default();
        read(text, &mut kept);
        let values = kept.elements().iter().map(|element| {
            let (name, value) = (kept.name(element), kept.value(element));
            let place = element.place;
            (name.into(), value.into(), place.depth, place.partial)
        });
        values.collect()
    }

    fn value(text: &str) -> String {
        let mut values = values(text);
        assert_eq!(values.len(), 1, "{values:?}");
        values.remove(0).1
    }

    #[test]
    fn escapes_are_decoded() {
        assert_eq!(
            value(r#"{"a":"\"\\\/\b\f\n\r\t."}"#),
            "\"\\/\u{8}\u{c}\n\r\t."
        );
        assert_eq!(value(r#"{"a":"\u00e9\ud83d\ude00!"}"#), "é😀!");
        assert_eq!(value(r#"{"a":"\ud83d\n\ude00\u"}"#), "\u{fffd}\n\u{fffd}u");
        assert_eq!(
            value(r#"{"a":"\u00zz\u12\u+123\x\u20\u00e9"}"#),
            "u00zzu12u+123xu20é"
        );
    }

    #[test]
    fn values_have_their_key_and_depth() {
        let kept = |name: &str, value: &str, depth| (name.into(), value.to_string(), depth, false);
        assert_eq!(
            values(r#"{"a" : 1 , "b":{"c":"x","d":[true, -2.5e3],"e":null},"f":"","g":"y"}"#),
            [
                kept("a", "1", 1),
                kept("c", "x", 2),
                kept("d", "true", 3),
                kept("d", "-2.5e3", 3),
                kept("g", "y", 1),
            ]
        );
        assert_eq!(
            values("{\"a\":1\t\"b\":2\r\n\"c\":3}]}}{,:, :x"),
            [
                kept("a", "1", 1),
                kept("b", "2", 1),
                kept("c", "3", 1),
                ("c".into(), "x".into(), 1, true),
            ]
        );
    }

    #[test]
    fn what_is_cut_off_is_known() {
        for cut in [r#"{"a":"xy"#, r#"{"a":"xy\"#, r#"{"a":xy"#] {
            assert_eq!(values(cut), [("a".into(), "xy".into(), 1, true)], "{cut}");
        }
        for whole in [r#"{"a":"xy""#, r#"{"a":"xy" "#, r#"{"a":xy "#] {
            assert_eq!(
                values(whole),
                [("a".into(), "xy".into(), 1, false)],
                "{whole}"
            );
        }
    }
}
