//! Detection of a body's format.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use memchr::memchr;

use super::kept::{Kept, Place, STRAY};
use super::shape::{Shape, TEXT_LIMIT};
use super::{html, json, white, xml};

/// Reads a body; returns its format and the number of nested errors. `encoding` is what the headers claim.
pub(super) fn read(body: &[u8], encoding: &[u8], kept: &mut Kept) -> (Shape, u32) {
    let text = match text(body, encoding) {
        Ok(text) => text,
        Err(named) => {
            kept.push(&named);
            kept.close(STRAY, Place::default());
            return (Shape::Text, 0);
        }
    };
    let text = text.trim_start_matches(|char: char| char == '\u{feff}' || char.is_whitespace());
    let before = kept.elements().len();
    let read = if json::is_json(text) {
        json::read(text, kept)
    } else if html::is_html(text, kept.names()) {
        html::read(text, kept);
        (Shape::Text, 0)
    } else if text.starts_with('<') || has_error(text, kept) {
        xml::read(text, kept)
    } else {
        (Shape::Text, 0)
    };
    let says_nothing = text.trim_end() == "{}" || matches!(read, (Shape::Error, _) | (_, 1..));
    if kept.elements().len() == before && !says_nothing {
        kept.push(white::start(text, TEXT_LIMIT));
        kept.close(STRAY, Place::default());
    }
    read
}

/// Returns `true` if the text contains the start tag of an error.
fn has_error(text: &str, kept: &Kept) -> bool {
    memchr::memchr_iter(b'<', text.as_bytes()).any(|at| {
        let tag = &text[at + 1..];
        let end = tag.bytes().take(256).position(|byte| !is_name(byte));
        end.is_some_and(|end| xml::is_error(kept.names(), super::markup::local(&tag[..end])))
    })
}

fn is_name(byte: u8) -> bool {
    !byte.is_ascii_whitespace() && !matches!(byte, b'>' | b'/' | b'<')
}

/// Returns the body as text, or else a description of it.
fn text<'b>(body: &'b [u8], encoding: &[u8]) -> Result<Cow<'b, str>, String> {
    match str::from_utf8(body) {
        Ok(text) if memchr(0, body).is_none() => Ok(Cow::Borrowed(text)),
        _ => unreadable(body, encoding).map_or_else(|| Ok(decode(body)), Err),
    }
}

/// Describes a body that cannot be read as text.
fn unreadable(body: &[u8], encoding: &[u8]) -> Option<String> {
    let size = body.len();
    let compression = match body {
        [0x1f, 0x8b, ..] => Some("gzip"),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => Some("zstd"),
        _ if utf16(body).is_some() => return None,
        _ => claimed(body, encoding),
    };
    match compression {
        Some(compression) => Some(format!(
            "a body of {size} bytes, compressed with {compression}"
        )),
        None => is_binary(body).then(|| format!("a binary body of {size} bytes")),
    }
}

/// Returns the compression named by a header, if plausible: clients that decompress a body may leave the header in place.
fn claimed(body: &[u8], encoding: &[u8]) -> Option<&'static str> {
    let known = ["br", "deflate", "compress", "gzip", "zstd"];
    let claimed = known
        .into_iter()
        .find(|known| encoding.eq_ignore_ascii_case(known.as_bytes()))?;
    let is_text = matches!(body.trim_ascii_start(), [b'<' | b'{' | b'[', ..]);
    (!is_text && str::from_utf8(body).is_err()).then_some(claimed)
}

/// Returns `true` if the start of the body has more control characters than text would.
fn is_binary(body: &[u8]) -> bool {
    let start = &body[..body.len().min(512)];
    let controls = start
        .iter()
        .filter(|byte| matches!(byte, 0..=8 | 11 | 14..=26 | 28..=31));
    20 * controls.count() > start.len() && (start.contains(&0) || str::from_utf8(body).is_err())
}

/// Decodes the body: invalid UTF-8 becomes U+FFFD, and a truncated character at the end is omitted.
fn decode(body: &[u8]) -> Cow<'_, str> {
    if let Some(unit) = utf16(body) {
        return decode_utf16(body, unit);
    }
    match str::from_utf8(body) {
        Ok(text) => Cow::Borrowed(text),
        Err(error) if error.error_len().is_none() => {
            String::from_utf8_lossy(&body[..error.valid_up_to()])
        }
        Err(_) => String::from_utf8_lossy(body),
    }
}

/// Detects UTF-16 and its byte order, by a byte order mark or by the first character of a document.
fn utf16(body: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    match body {
        [0xff, 0xfe, ..] | [b'<' | b'{', 0, ..] => Some(u16::from_le_bytes),
        [0xfe, 0xff, ..] | [0, b'<' | b'{', ..] => Some(u16::from_be_bytes),
        _ => None,
    }
}

fn decode_utf16(body: &[u8], unit: fn([u8; 2]) -> u16) -> Cow<'_, str> {
    let (pairs, _) = body.as_chunks();
    let units: Vec<_> = pairs.iter().map(|pair| unit(*pair)).collect();
    Cow::Owned(String::from_utf16_lossy(&units))
}

#[cfg(test)]
mod tests {
    use super::{Kept, Shape, TEXT_LIMIT, decode, read, unreadable};
    use crate::catalogue::Names;
    use alloc::string::String;
    use alloc::vec::Vec;

    fn first(body: &[u8]) -> (Shape, String) {
        let mut kept = Kept::with_room_for(0, &Names::DEFAULT);
        let (shape, _) = read(body, b"", &mut kept);
        (
            shape,
            kept.elements()
                .first()
                .map_or("", |element| kept.value(element))
                .into(),
        )
    }

    #[test]
    fn text_is_kept_as_is() {
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
    fn long_text_is_cut_at_a_character_boundary() {
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
        assert_eq!(decode(&le), "\u{feff}<é>𝄞");
        assert_eq!(decode(&be), "\u{feff}<é>𝄞");
        assert_eq!(decode(b"a\xe9b"), "a\u{fffd}b");
        assert_eq!(decode(&"aé".as_bytes()[..2]), "a");
    }

    #[test]
    fn utf16_is_detected_without_a_byte_order_mark() {
        let le: Vec<_> = "<a>é</a>"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let be: Vec<_> = "{\"a\":1}"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(decode(&le), "<a>é</a>");
        assert_eq!(decode(&be), "{\"a\":1}");
    }

    #[test]
    fn unreadable_bodies_are_described() {
        let gzip = b"\x1f\x8b\x08\x00\x00\x00\x00\x00";
        let named = |body, encoding| unreadable(body, encoding).unwrap_or_default();
        assert_eq!(named(gzip, b""), "a body of 8 bytes, compressed with gzip");
        assert_eq!(
            named(b"\x28\xb5\x2f\xfd\x00", b""),
            "a body of 5 bytes, compressed with zstd"
        );
        assert_eq!(
            named(b"\x1b\xff\xfe\x80", b"BR"),
            "a body of 4 bytes, compressed with br"
        );
        assert_eq!(
            named(b"\x00\x01\x02\xff\x03abc", b""),
            "a binary body of 8 bytes"
        );
        // Clients that decompress a body may leave the header in place.
        for text in [
            b"<Error>\xe9</Error>".as_slice(),
            b" plain",
            b"{}",
            b"",
            b"caf\xe9",
        ] {
            assert_eq!(unreadable(text, b"identity"), None);
        }
        assert_eq!(unreadable(b"<Error>\xe9</Error>", b"gzip"), None);
        assert_eq!(unreadable(b"plain", b"gzip"), None);
        assert_eq!(first(gzip).1, "a body of 8 bytes, compressed with gzip");
    }
}
