//! JSON bodies, read leniently.
//!
//! A JSON library rejects truncated or not quite valid JSON, and takes longer to compile than the rest of the crate. This reader knows
//! strings and their escapes, and accepts any other token as is.

use super::kept::{Kept, Place};
use super::roles::Part;
use super::shape::Shape;
use super::{escape, xml};

/// Containers below this level share the key of the last one.
const LEVELS: usize = 32;
const WHITE: [char; 4] = [' ', '\t', '\r', '\n'];

/// Returns `true` if a text begins like an object, or like an array of objects.
pub(super) fn is_json(text: &str) -> bool {
    let after = |text: &str, first| {
        let rest = text.strip_prefix(first)?;
        rest.trim_start_matches(WHITE).chars().next()
    };
    match after(text, '{') {
        Some(first) => matches!(first, '"' | '}'),
        None => after(text, '[') == Some('{'),
    }
}

/// An open object or array.
#[derive(Clone, Copy)]
struct Level<'t> {
    /// The key that waits for its value or, in an array, the key of the array.
    key: &'t str,
    is_list: bool,
    depth: u8,
}

struct Reader<'t, 'k> {
    kept: &'k mut Kept,
    levels: [Level<'t>; LEVELS],
    /// The number of open levels, which may exceed the length of `levels`.
    open: usize,
    nested: u32,
    /// The level of the nested error that is being read.
    inside: Option<usize>,
    shape: Shape,
}

/// Reads the first object or array; anything after it is ignored.
pub(super) fn read(mut text: &str, kept: &mut Kept) -> (Shape, u32) {
    let level = Level {
        key: "",
        is_list: false,
        depth: 0,
    };
    let mut reader = Reader {
        kept,
        levels: [level; LEVELS],
        open: 0,
        nested: 0,
        inside: None,
        shape: Shape::Json,
    };
    while let Some(first) = text.chars().next() {
        let rest = &text[first.len_utf8()..];
        text = match first {
            '{' | '[' => reader.open(first == '[', rest),
            '}' | ']' => reader.close(rest),
            '"' => reader.string(rest),
            ',' | ':' => rest,
            _ if WHITE.contains(&first) => rest.trim_start_matches(WHITE),
            _ => reader.token(text),
        };
    }
    (reader.shape, reader.nested)
}

impl<'t> Reader<'t, '_> {
    fn level(&mut self) -> &mut Level<'t> {
        let index = self.open.clamp(1, LEVELS) - 1;
        &mut self.levels[index]
    }

    /// Opens an object or array. An object under `error` is the error itself, so it counts as only half a level deeper than the members
    /// next to it; objects in an array of `errors` are nested errors.
    fn open(&mut self, is_list: bool, rest: &'t str) -> &'t str {
        let outer = *self.level();
        let names = self.kept.names();
        let is_error = xml::is_error(names, outer.key) || outer.key.eq_ignore_ascii_case("error");
        let is_envelope = !outer.is_list && is_error && !is_list;
        let is_nested = outer.is_list && (is_error || is_errors(outer.key) || self.open == 1);
        if is_envelope && self.open == 1 {
            self.shape = Shape::Error;
        }
        if is_nested && !is_list && self.inside.is_none() {
            self.nested += 1;
            self.inside = Some(self.open);
        }
        if !outer.is_list {
            self.level().key = "";
        }
        self.open += 1;
        *self.level() = Level {
            key: if is_list { outer.key } else { "" },
            is_list,
            depth: outer.depth.saturating_add(if is_envelope { 1 } else { 2 }),
        };
        rest
    }

    fn close(&mut self, rest: &'t str) -> &'t str {
        self.open = self.open.saturating_sub(1);
        self.inside = self.inside.filter(|inside| *inside < self.open);
        if self.open == 0 { "" } else { rest }
    }

    fn string(&mut self, rest: &'t str) -> &'t str {
        let (string, rest) = escape::string(rest);
        let after = rest.map(|rest| rest.trim_start_matches(WHITE));
        let level = self.level();
        match after {
            Some(after) if after.starts_with(':') && !level.is_list => level.key = string,
            _ => {
                if !level.key.is_empty() || level.is_list {
                    escape::push(string, self.kept);
                }
                self.value(after.is_none());
            }
        }
        after.unwrap_or_default()
    }

    /// Reads a number, `true`, or any other token without quotes.
    fn token(&mut self, text: &'t str) -> &'t str {
        let end = text.find([',', '}', ']', ' ', '\t', '\r', '\n', '"']);
        let (token, rest) = text.split_at(end.unwrap_or(text.len()));
        if token == "null" {
            self.level().key = if self.level().is_list {
                self.level().key
            } else {
                ""
            };
        } else if !self.level().key.is_empty() {
            self.kept.push(token);
            self.value(rest.is_empty());
        }
        rest
    }

    /// Ends a value, and clears its key.
    fn value(&mut self, partial: bool) {
        let Level {
            key,
            is_list,
            depth,
        } = *self.level();
        let error = if self.inside.is_some() {
            self.nested
        } else {
            0
        };
        let place = Place {
            error,
            depth,
            part: Part::Member,
            partial,
            listed: is_list,
        };
        self.kept.close(key, place);
        if !is_list {
            self.level().key = "";
        }
    }
}

fn is_errors(key: &str) -> bool {
    key.eq_ignore_ascii_case("errors")
}

#[cfg(test)]
mod tests {
    use super::super::kept::Kept;
    use super::{LEVELS, read};
    use crate::catalogue::Names;
    use crate::{ErrorCode, ErrorResponse};
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    /// Returns each name and value, its depth, and whether it was cut off.
    fn values(text: &str) -> Vec<(String, String, u8, bool)> {
        let mut kept = Kept::with_room_for(0, &Names::DEFAULT);
        read(text, &mut kept);
        let values = kept.elements().iter().map(|element| {
            let (name, value) = (kept.name(element), kept.value(element));
            let place = element.place;
            (name.into(), value.into(), place.depth, place.partial)
        });
        values.collect()
    }

    #[test]
    fn values_are_kept_with_key_and_depth() {
        let kept = |name: &str, value: &str, depth| (name.into(), value.to_string(), depth, false);
        assert_eq!(
            values(r#"{"a" : 1 , "b":{"c":"x","d":[true, -2.5e3],"e":null},"f":"","g":"y"}"#),
            [
                kept("a", "1", 2),
                kept("c", "x", 4),
                kept("d", "true", 6),
                kept("d", "-2.5e3", 6),
                kept("g", "y", 2),
            ]
        );
        assert_eq!(
            values("{\"a\":1\t\"b\":2\r\n\"c\":3,:, ,}"),
            [kept("a", "1", 2), kept("b", "2", 2), kept("c", "3", 2)]
        );
        // Values in an object under `error` are half a level deeper.
        assert_eq!(
            values(r#"{"error":{"a":1},"Error":[2],"b":{"error":{"c":3}}}"#),
            [kept("a", "1", 3), kept("Error", "2", 4), kept("c", "3", 5),]
        );
    }

    fn error(body: &str) -> ErrorResponse {
        ErrorResponse::from_parts(400, [], body.as_bytes())
    }

    #[test]
    fn text_after_the_object_is_ignored() {
        let object = r#"{"code": "NoSuchKey", "message": "m"}"#;
        for after in [
            "",
            "\0",
            ";",
            "\r\n0\r\n\r\n",
            "\n-- proxy 7",
            "\"x\"",
            "{\"code\":\"B\"}",
            "]",
        ] {
            let error = error(&[object, after].concat());
            assert_eq!(error.code(), Some("NoSuchKey"), "{after:?}");
            assert_eq!(error.elements().count(), 2, "{after:?}");
        }
    }

    #[test]
    fn a_key_ends_with_its_container() {
        let body = r#"{"code": {"a": 1}, "x", 7, "list": ["b", {"code": "C", "d": []}, "e"], "message": "m"}"#;
        let kept = |name: &str, value: &str, depth| (name.into(), value.to_string(), depth, false);
        assert_eq!(
            values(body),
            [
                kept("a", "1", 4),
                kept("list", "b", 4),
                kept("code", "C", 6),
                kept("list", "e", 4),
                kept("message", "m", 2),
            ]
        );
    }

    #[test]
    fn strings_next_to_objects_are_not_codes() {
        for body in [
            r#"{"errors": [{"code": "NoSuchKey"}, "boom"]}"#,
            r#"{"code": [{"a": 1}, "boom"], "details": {"code": "NoSuchKey"}}"#,
            r#"{"code": ["boom", {"a": 1}], "details": {"code": "NoSuchKey"}}"#,
        ] {
            assert_eq!(error(body).code(), Some("NoSuchKey"), "{body}");
        }
        let several = error(r#"{"message": ["a must be b", "c is missing"]}"#);
        assert_eq!(several.message(), Some("a must be b"));
    }

    #[test]
    fn the_outermost_code_takes_precedence() {
        for body in [
            r#"{"code": "NoSuchKey", "cause": {"Code": "AccessDenied"}}"#,
            r#"{"cause": {"Code": "AccessDenied"}, "code": "NoSuchKey"}"#,
            r#"{"cause": {"code": "AccessDenied"}, "error_code": "NoSuchKey"}"#,
            r#"{"Code": "NoSuchKey", "list": [{"code": "AccessDenied"}]}"#,
        ] {
            assert_eq!(error(body).code(), Some("NoSuchKey"), "{body}");
            assert_eq!(
                error(body).error_code(),
                Some(ErrorCode::NoSuchKey),
                "{body}"
            );
        }
        let unknown = error(r#"{"code": "Unheard", "cause": {"code": "AccessDenied"}}"#);
        assert_eq!(
            (unknown.code(), unknown.error_code()),
            (Some("Unheard"), None)
        );
    }

    #[test]
    fn deep_bodies_are_read() {
        for levels in [LEVELS - 2, LEVELS - 1, LEVELS, LEVELS + 1, 1000] {
            let body = ["{\"a\":".repeat(levels), "1".into(), "}".repeat(levels)];
            let body = body.concat();
            let outer = alloc::format!(r#"{{"code":"A","deep":{body},"message":"m"}}"#);
            let error = error(&outer);
            assert_eq!(error.element("a"), Some("1"), "{levels}");
            assert_eq!(
                (error.code(), error.message()),
                (Some("A"), Some("m")),
                "{levels}"
            );
        }
    }

    #[test]
    fn truncated_values_are_marked() {
        for cut in [r#"{"a":"xy"#, r#"{"a":"xy\"#, r#"{"a":xy"#] {
            assert_eq!(values(cut), [("a".into(), "xy".into(), 2, true)], "{cut}");
        }
        for whole in [r#"{"a":"xy""#, r#"{"a":"xy" "#, r#"{"a":xy "#] {
            assert_eq!(
                values(whole),
                [("a".into(), "xy".into(), 2, false)],
                "{whole}"
            );
        }
    }
}
