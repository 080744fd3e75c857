//! Values that are sentences: they end with their line, or before the next name.

use alloc::borrow::Cow;
use alloc::string::String;

use memchr::{memchr, memchr3};

use super::place::{LONGEST, Place, enclosed};
use super::values::is_absent;

/// Reads a sentence: up to its closing mark or, without an opening mark, to the end of the line or before the next name.
pub(super) fn sentence(
    text: &str,
    place: Place,
    end: usize,
    next_name: impl Fn(usize) -> bool,
) -> Option<(Cow<'_, str>, usize)> {
    if let Some(value) = enclosed(text, place, end) {
        let after = place.start + value.len();
        return (!is_absent(value.trim_ascii())).then(|| (unescaped(value), after));
    }
    let bytes = text.as_bytes();
    let limit = end.min(place.start.saturating_add(LONGEST));
    let line = line_end(bytes, place.start, limit);
    let stop = stop(bytes, place.start, line, &next_name).or_else(|| {
        // A message of several lines after `=` continues up to the next name.
        let next = line_end(bytes, (line + 1).min(limit), limit);
        let next = line_end(bytes, (next + 1).min(limit), limit);
        let is_list = place.start > 0 && bytes[place.start - 1] == b'=';
        is_list.then(|| stop(bytes, line, next, &next_name))?
    });
    let value = text.get(place.start..stop.unwrap_or(line))?.trim_ascii();
    let value = value.trim_end_matches(',');
    let after = place.start + value.len();
    (!is_absent(value) && !value.starts_with('<')).then(|| (unescaped(value), after))
}

/// Finds a comma, semicolon or bracket that is followed by a name with its mark.
fn stop(
    text: &[u8],
    start: usize,
    end: usize,
    next_name: &impl Fn(usize) -> bool,
) -> Option<usize> {
    let mut at = start;
    while at < end {
        at += memchr3(b',', b';', b'(', &text[at..end])?;
        if next_name(at + 1) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Removes the escapes of a string; most values have none.
fn unescaped(value: &str) -> Cow<'_, str> {
    if memchr(b'\\', value.as_bytes()).is_none() {
        return Cow::Borrowed(value);
    }
    let mut plain = String::with_capacity(value.len());
    let mut chars = value.chars().peekable();
    while let Some(char) = chars.next() {
        let escaped = match (char, chars.peek()) {
            ('\\', Some('n' | 'r' | 't')) => ' ',
            ('\\', Some(next @ ('"' | '\'' | '\\' | '/'))) => *next,
            _ => {
                plain.push(char);
                continue;
            }
        };
        plain.push(escaped);
        chars.next();
    }
    Cow::Owned(plain)
}

/// Returns the end of the line, which may be an escaped line break.
pub(super) fn line_end(text: &[u8], start: usize, end: usize) -> usize {
    let mut at = start;
    loop {
        let Some(found) = memchr3(b'\n', b'\r', b'\\', &text[at..end]) else {
            return end;
        };
        at += found;
        if text[at] != b'\\' || matches!(text.get(at + 1), Some(b'n' | b'r')) {
            return at;
        }
        at += 1;
    }
}
