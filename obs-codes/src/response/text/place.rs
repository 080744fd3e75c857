//! Where a value begins, and what encloses it.

use memchr::memchr;

/// How far to look for the closing mark of a value.
pub(super) const LONGEST: usize = 4 * 1024;

/// The marks that enclose a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Enclosed {
    /// A pair of these quotes.
    Quotes(u8),
    /// Brackets, with this closing one.
    Brackets(u8),
    /// Tags.
    Tags,
    No,
}

/// The position of a value: it starts at `start`, after its opening mark.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) start: usize,
    pub(super) enclosed: Enclosed,
}

/// Finds the start of the value after a mark. Skips spaces, further marks, wrappers such as `Some(`, and the opening quote or bracket.
pub(super) fn place(text: &[u8], mut at: usize, end: usize) -> Place {
    let mut enclosed = if at > 0 && text[at - 1] == b'>' {
        Enclosed::Tags
    } else {
        opened(text[at - 1]).unwrap_or(Enclosed::No)
    };
    while at < end {
        let byte = text[at];
        match byte {
            b' ' | b'\t' | b'*' => at += 1,
            // Pretty-printed output has brackets at the ends of its lines.
            b'\n' | b'\r' if bytes_before(text, at, b"([{") => {
                let blanks = text[at..end].iter().take(80);
                at += blanks.take_while(|byte| byte.is_ascii_whitespace()).count();
            }
            b':' | b'=' | b'>' | b'-' if enclosed == Enclosed::No && is_arrow(text, at) => at += 1,
            b'\\' if matches!(text.get(at + 1), Some(b'"' | b'\'' | b'\\')) => at += 1,
            _ => match opened(byte) {
                Some(Enclosed::Brackets(_)) if matches!(enclosed, Enclosed::Quotes(_)) => break,
                Some(opened) => {
                    enclosed = opened;
                    at += 1;
                    if matches!(opened, Enclosed::Quotes(_)) {
                        break;
                    }
                }
                None => match wrapper(&text[at..end]) {
                    Some(len) => at += len,
                    None => break,
                },
            },
        }
    }
    Place {
        start: at,
        enclosed,
    }
}

fn bytes_before(text: &[u8], at: usize, of: &[u8]) -> bool {
    at > 0 && of.contains(&text[at - 1])
}

fn opened(byte: u8) -> Option<Enclosed> {
    match byte {
        b'"' | b'\'' | b'`' => Some(Enclosed::Quotes(byte)),
        b'[' => Some(Enclosed::Brackets(b']')),
        b'(' => Some(Enclosed::Brackets(b')')),
        _ => None,
    }
}

/// Returns `true` if a mark continues the previous one, as in `=>`, `-->` or `: =`.
fn is_arrow(text: &[u8], at: usize) -> bool {
    match text[at] {
        b'-' => matches!(text.get(at + 1), Some(b'-' | b'>')),
        b'>' => at > 0 && matches!(text[at - 1], b'-' | b'='),
        _ => true,
    }
}

/// Returns the length of a wrapper that some languages print around a value: `Some(`, `StatusCode(`, `b` before a quote.
fn wrapper(text: &[u8]) -> Option<usize> {
    let len = text
        .iter()
        .take(24)
        .position(|byte| !byte.is_ascii_alphanumeric())?;
    match text[len] {
        b'(' if len > 0 && text[0].is_ascii_uppercase() => Some(len + 1),
        b'"' | b'\'' if len == 1 && text[0].is_ascii_lowercase() => Some(1),
        _ => None,
    }
}

/// Returns the value up to its closing mark, if there is one.
pub(super) fn enclosed(text: &str, place: Place, end: usize) -> Option<&str> {
    let bytes = text.as_bytes();
    let limit = end.min(place.start.saturating_add(LONGEST));
    let rest = &bytes[place.start..limit];
    let len = match place.enclosed {
        Enclosed::No => return None,
        Enclosed::Tags => memchr(b'<', rest)?,
        Enclosed::Brackets(close) => memchr(close, rest)?,
        Enclosed::Quotes(quote) => {
            // An escaped quote is closed by the next quote that has no more escapes than itself.
            let depth = bytes[..place.start - 1]
                .iter()
                .rev()
                .take_while(|byte| **byte == b'\\')
                .count();
            let mut at = 0;
            loop {
                at += memchr(quote, &rest[at..])?;
                let escapes = rest[..at]
                    .iter()
                    .rev()
                    .take_while(|byte| **byte == b'\\')
                    .count();
                if escapes <= depth {
                    break at - escapes;
                }
                at += 1;
            }
        }
    };
    text.get(place.start..place.start + len)
}
