//! Values: statuses, codes and ids.

use alloc::borrow::Cow;
use alloc::string::String;

use memchr::memchr;

use super::super::white;
use super::place::{Enclosed, Place, enclosed};
use super::words::Words;

pub(super) const LONGEST_CODE: usize = 64;

/// A status, written as digits or as its reason phrase.
pub(super) enum Status {
    Number(u16),
    Words(u16),
    /// `-1`, which some clients print if there is no response.
    Negative,
}

pub(super) fn status(
    text: &str,
    place: Place,
    end: usize,
    words: &Words,
) -> Option<(Status, usize)> {
    let bytes = &text.as_bytes()[..end];
    let mut at = place.start;
    if bytes[at..].starts_with(b"HTTP") {
        at += bytes[at..].iter().take(12).position(|byte| *byte == b' ')? + 1;
    }
    if bytes.get(at) == Some(&b'-') && bytes.get(at + 1) == Some(&b'1') {
        return (!digit_at(bytes, at + 2)).then_some((Status::Negative, at + 2));
    }
    if let Some((number, after)) = number(bytes, at) {
        // A list of statuses does not belong to a single response.
        let next = bytes[after..].trim_ascii_start().first();
        let is_list = matches!(place.enclosed, Enclosed::Brackets(_)) && next == Some(&b',');
        return (!is_list).then_some((Status::Number(number), after));
    }
    let word = token(&text[at..end], |byte| {
        byte.is_ascii_alphanumeric() || b" -_.".contains(&byte)
    });
    let word = word.trim_ascii_end();
    let name = word.rsplit('.').next().unwrap_or(word);
    let status = name.len() > 3 && !name.starts_with(|char: char| char.is_ascii_digit());
    let status = status.then(|| words.of_reason(name))??;
    Some((Status::Words(status), at + word.len()))
}

fn digit_at(text: &[u8], at: usize) -> bool {
    text.get(at).is_some_and(u8::is_ascii_digit)
}

/// Reads a status of three digits that is not part of a longer number, a time, a version or a word.
pub(super) fn number(text: &[u8], at: usize) -> Option<(u16, usize)> {
    let digits = text.get(at..at + 3)?;
    if !digits.iter().all(u8::is_ascii_digit) || !(b'1'..=b'5').contains(&digits[0]) {
        return None;
    }
    let after = at + 3;
    let is_part = match text.get(after) {
        Some(b'.' | b':' | b',') => digit_at(text, after + 1),
        Some(b'/' | b'%' | b'_') => true,
        Some(b'-') => text.get(after + 1).is_some_and(u8::is_ascii_alphanumeric),
        Some(byte) => byte.is_ascii_alphanumeric(),
        None => false,
    };
    let digit = |index: usize| u16::from(digits[index] - b'0');
    (!is_part).then(|| (digit(0) * 100 + digit(1) * 10 + digit(2), after))
}

/// A code, or a number in its place.
pub(super) enum Code<'t> {
    Documented(&'t str),
    Unknown(&'t str),
    Number(u16),
}

pub(super) fn code<'t>(
    text: &'t str,
    place: Place,
    end: usize,
    words: &Words,
) -> Option<(Code<'t>, usize)> {
    if let Some((number, after)) = number(&text.as_bytes()[..end], place.start) {
        // Many programs number their own errors.
        let is_status = words.has_reason(number);
        return is_status.then_some((Code::Number(number), after));
    }
    // A truncated code may be the start of another one.
    if place.enclosed == Enclosed::Tags && enclosed(text, place, end).is_none() {
        return None;
    }
    let whole = enclosed(text, place, end).unwrap_or_else(|| {
        token(&text[place.start..end], |byte| {
            !b",;)]}\"'<|\\\r\n".contains(&byte)
        })
    });
    let whole = whole.trim_ascii();
    let start = whole.as_ptr() as usize - text.as_ptr() as usize;
    if whole.len() <= LONGEST_CODE && words.code(whole).is_some() {
        return Some((Code::Documented(whole), start + whole.len()));
    }
    let word = token(whole, |byte| {
        byte.is_ascii_alphanumeric() || b"._-".contains(&byte)
    });
    let word = word.trim_end_matches(['.', '-', '_']);
    if is_absent(word) || word.len() > LONGEST_CODE {
        return None;
    }
    let after = start + word.len();
    if words.code(word).is_some() {
        return Some((Code::Documented(word), after));
    }
    let is_whole = word.len() == whole.len() && place.enclosed != Enclosed::No;
    is_code(word, is_whole).then_some((Code::Unknown(word), after))
}

/// Returns `true` if a word may be an undocumented code. In prose, any word may come after "code:".
fn is_code(word: &str, is_enclosed: bool) -> bool {
    let bytes = word.as_bytes();
    word.len() >= 3
        && bytes[0].is_ascii_alphabetic()
        && (is_enclosed
            || bytes[1..]
                .iter()
                .any(|byte| byte.is_ascii_uppercase() || b"._".contains(byte)))
}

/// Reads an id, without any line breaks inserted into it.
pub(super) fn id(text: &str, place: Place, end: usize) -> Option<(Cow<'_, str>, usize)> {
    let is_of_id = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=_-".contains(&byte);
    let (id, after) = match enclosed(text, place, end) {
        Some(value) if memchr(b'\n', value.as_bytes()).is_some() => {
            let joined: String = value.split_ascii_whitespace().collect();
            (Cow::Owned(joined), place.start + value.len())
        }
        _ => {
            let id = token(&text[place.start..end], is_of_id);
            (Cow::Borrowed(id), place.start + id.len())
        }
    };
    let is_id = id.bytes().all(is_of_id)
        && !is_absent(&id)
        && (id.len() >= 8 || (id.len() >= 2 && id.bytes().any(|byte| byte.is_ascii_digit())));
    is_id.then_some((id, after))
}

/// Returns `true` if a value is a placeholder for a missing one.
pub(super) fn is_absent(value: &str) -> bool {
    const ABSENT: [&str; 10] = [
        "",
        "null",
        "none",
        "nil",
        "undefined",
        "n/a",
        "na",
        "0",
        "-1",
        "unknown",
    ];
    ABSENT
        .iter()
        .any(|absent| value.eq_ignore_ascii_case(absent))
}

fn token(text: &str, is_in: impl Fn(u8) -> bool) -> &str {
    let text = white::start(text, 4 * LONGEST_CODE);
    // The end is a character boundary: predicates either reject all bytes that are not ASCII, or none of them.
    let end = text.bytes().position(|byte| !is_in(byte));
    &text[..end.unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::super::place::place;
    use super::super::words::Words;
    use super::{Code, LONGEST_CODE, Status, code, id, number, status};
    use crate::{ErrorResponse, StatusCode};
    use alloc::format;
    use alloc::string::String;

    #[test]
    fn a_status_is_not_part_of_another_number() {
        for text in ["403", "403 Forbidden", "403,", "403.", "403)", "403: x"] {
            assert_eq!(number(text.as_bytes(), 0), Some((403, 3)), "{text}");
        }
        for text in [
            "40", "4030", "403k", "403.5", "403:17", "403/2", "403-1", "403%", "603", "099", "4o3",
        ] {
            assert_eq!(number(text.as_bytes(), 0), None, "{text}");
        }
    }

    #[test]
    fn a_long_value_is_cut_between_characters() {
        for lead in ["", "n", "nd"] {
            let value = "\u{fffd}".repeat(4 * LONGEST_CODE);
            let text = format!("Status Code: 404\nError Code: {lead}{value} by");
            let error: Option<ErrorResponse> = ErrorResponse::from_text(&text);
            let error = error.expect("there is a status");
            assert_eq!(error.status(), Some(404), "{text}");
        }
    }

    #[test]
    fn a_status_is_a_number_or_its_reason() {
        let words = Words::of::<StatusCode>();
        let read = |text: &str| {
            let (status, _) = status(
                text,
                place(text.as_bytes(), 1, text.len()),
                text.len(),
                &words,
            )?;
            Some(match status {
                Status::Number(status) | Status::Words(status) => status,
                Status::Negative => 0,
            })
        };
        for text in [
            "=403",
            "=[403]",
            "=\"403\"",
            "=> 403",
            "= StatusCode(403)",
            "=Some(403)",
            "=HTTP/1.1 403 x",
            "=Forbidden",
            "=FORBIDDEN,",
        ] {
            assert_eq!(read(text), Some(403), "{text}");
        }
        assert_eq!(read("=NotFound"), Some(404));
        assert_eq!(read("=HttpStatusCode.NotFound"), Some(404));
        assert_eq!(read("=-1"), Some(0));
        for text in ["=", "=ok", "=[403, 404]", "=-10", "=null", "=4xx"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_code_ends_with_its_enclosing_mark() {
        let words = Words::of::<StatusCode>();
        let read = |text: &str| {
            let (code, _) = code(
                text,
                place(text.as_bytes(), 1, text.len()),
                text.len(),
                &words,
            )?;
            Some(match code {
                Code::Documented(code) | Code::Unknown(code) => String::from(code),
                Code::Number(number) => alloc::format!("{number}"),
            })
        };
        for text in [
            "=NoSuchKey",
            "=NoSuchKey, x",
            "=[NoSuchKey]",
            "=\\\"NoSuchKey\\\"",
            "=Some(\"NoSuchKey\")",
            "='NoSuchKey'",
            "-->NoSuchKey\n",
        ] {
            assert_eq!(read(text).as_deref(), Some("NoSuchKey"), "{text}");
        }
        assert_eq!(
            read("=System Capacity Not enough, x").as_deref(),
            Some("System Capacity Not enough")
        );
        assert_eq!(read("=BucketOnFire").as_deref(), Some("BucketOnFire"));
        assert_eq!(read("='fire'").as_deref(), Some("fire"));
        assert_eq!(read("=403 Forbidden").as_deref(), Some("403"));
        for text in [
            "=",
            "=null",
            "=0",
            "=-1",
            "=\"\"",
            "=fire",
            "=499",
            "=n/a",
            ">NoSuchBuck",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn ids_contain_no_white_space() {
        let read = |text: &str| {
            id(text, place(text.as_bytes(), 1, text.len()), text.len())
                .map(|(id, _)| id.into_owned())
        };
        assert_eq!(read("=0000018A0B1C, x").as_deref(), Some("0000018A0B1C"));
        assert_eq!(
            read(">ab12\n  cd34=</HostId>").as_deref(),
            Some("ab12cd34=")
        );
        for text in ["=", "=null", "=none", "=is", "=(unknown)"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
