//! Which form a body has.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::kept::{Kept, Place};
use super::{json, names, xml};

/// How much is kept of a text that has no known form.
pub(super) const TEXT_LIMIT: usize = 4 * 1024;

/// What a body turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// XML that begins with an `Error`.
    Error,
    /// Any other XML.
    Xml,
    Json,
    Text,
}

/// Reads a body; returns its form and the number of errors that are nested in it.
pub(super) fn read(body: &[u8], kept: &mut Kept) -> (Shape, u32) {
    let text = decode(body);
    let text = text.trim_start_matches(|char: char| char == '\u{feff}' || char.is_whitespace());
    let before = kept.elements().len();
    let read = if json::is_object(text) {
        json::read(text, kept);
        (Shape::Json, 0)
    } else if text.starts_with('<') || text.contains("<Error>") {
        xml::read(text, kept)
    } else {
        (Shape::Text, 0)
    };
    if kept.elements().len() == before && !matches!(read, (Shape::Error, _) | (_, 1..)) {
        keep_start(text, kept);
    }
    read
}

/// Keeps the start of a text in which nothing could be read.
fn keep_start(text: &str, kept: &mut Kept) {
    let mut end = text.len().min(TEXT_LIMIT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    kept.push(&text[..end]);
    kept.close(names::STRAY, Place::default());
}

/// The body as text: what is no UTF-8 becomes U+FFFD, a character cut off at the end is left out.
fn decode(body: &[u8]) -> Cow<'_, str> {
    match body {
        [0xff, 0xfe, rest @ ..] => return decode_utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => return decode_utf16(rest, u16::from_be_bytes),
        _ => {}
    }
    match str::from_utf8(body) {
        Ok(text) => Cow::Borrowed(text),
        Err(error) if error.error_len().is_none() => {
            String::from_utf8_lossy(&body[..error.valid_up_to()])
        }
        Err(_) => String::from_utf8_lossy(body),
    }
}

fn decode_utf16(body: &[u8], unit: fn([u8; 2]) -> u16) -> Cow<'_, str> {
    let units: Vec<_> = body
        .chunks_exact(2)
        .map(|pair| unit([pair[0], pair[1]]))
        .collect();
    Cow::Owned(String::from_utf16_lossy(&units))
}

#[cfg(test)]
mod tests {
    use super::{Kept, Shape, TEXT_LIMIT, decode, read};
    use alloc::string::String;
    use alloc::vec::Vec;

    fn first(body: &[u8]) -> (Shape, String) {
        let mut kept = Kept::default();
        let (shape, _) = read(body, &mut kept);
        (
            shape,
            kept.elements()
                .first()
                .map_or("", |element| kept.value(element))
                .into(),
        )
    }

    #[test]
    fn text_is_kept_as_it_stands() {
        assert_eq!(
            first(b" upstream <10.0.0.1> failed\n"),
            (Shape::Text, "upstream <10.0.0.1> failed".into())
        );
        assert_eq!(
            first(b"{{ oops }} broke"),
            (Shape::Text, "{{ oops }} broke".into())
        );
        assert_eq!(first(b"<garbage"), (Shape::Xml, "<garbage".into()));
        assert_eq!(first(b""), (Shape::Text, String::new()));
    }

    #[test]
    fn long_text_is_cut_between_characters() {
        assert_eq!(TEXT_LIMIT, 4096);
        let text = "x".repeat(TEXT_LIMIT - 1) + "é";
        assert_eq!(first(text.as_bytes()).1.len(), TEXT_LIMIT - 1);
    }

    #[test]
    fn other_encodings_are_read() {
        let utf16 = "<é>𝄞".encode_utf16();
        let le: Vec<_> = [0xff, 0xfe]
            .into_iter()
            .chain(utf16.clone().flat_map(u16::to_le_bytes))
            .collect();
        let be: Vec<_> = [0xfe, 0xff]
            .into_iter()
            .chain(utf16.flat_map(u16::to_be_bytes))
            .collect();
        assert_eq!(decode(&le), "<é>𝄞");
        assert_eq!(decode(&be), "<é>𝄞");
        assert_eq!(decode(b"a\xe9b"), "a\u{fffd}b");
        assert_eq!(decode(&"aé".as_bytes()[..2]), "a");
    }
}
