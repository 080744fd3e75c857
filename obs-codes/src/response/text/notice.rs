//! Positions in a long text that may belong to a response. Most of a log has nothing to do with errors, so whole blocks are tested at once,
//! and only promising positions are inspected.

use alloc::vec::Vec;
use core::ops::Range;

use memchr::{memmem, memrchr};

use super::scan::{Fact, Scan};
use super::words::Words;

/// How many bytes are tested at once, and how many are needed to test them.
const BLOCK: usize = 64;
const SEEN: usize = BLOCK + 4;
/// How many bytes of a line are inspected around a number or a name.
const REACH: usize = 128;
/// Longer words are not codes.
const LONGEST: usize = 64;

/// Returns the positions in a range where something was noticed, in order.
pub(super) fn notices(text: &str, range: Range<usize>, words: &Words) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut notices = Vec::new();
    for phrase in words.names.phrases() {
        let end = bytes.len().min(range.end + phrase.len());
        let found = memmem::find_iter(&bytes[range.start..end], phrase.as_bytes());
        let ends = found.map(|at| range.start + at + phrase.len());
        notices.extend(ends.filter(|end| is_named(text, *end, words)));
    }
    let signs = Signs::new(words);
    let mut seen = range.start;
    for start in range.clone().step_by(BLOCK) {
        // Includes the byte before the block, at which numbers are detected.
        let first = start.saturating_sub(1);
        let mut padded = [b' '; SEEN];
        let block = bytes
            .get(first..first + SEEN)
            .and_then(|block| block.try_into().ok());
        let block = block.unwrap_or_else(|| {
            let rest = &bytes[first..];
            padded[..rest.len()].copy_from_slice(rest);
            &padded
        });
        let mut marks = signs.marks(block);
        // The first byte of the text has no byte before it.
        if start == 0 && bytes.first().is_some_and(u8::is_ascii_digit) {
            marks |= 1;
        }
        while marks != 0 {
            let at = (first + marks.trailing_zeros() as usize).min(bytes.len());
            marks &= marks - 1;
            if at < range.end && notice(text, at, &mut seen, words) {
                notices.push(at);
            }
        }
    }
    notices.sort_unstable();
    notices
}

/// The bytes to look for in texts of a catalogue.
struct Signs<'w> {
    root: [u8; 2],
    joints: &'w [[u8; 3]],
}

impl<'w> Signs<'w> {
    fn new(words: &'w Words) -> Self {
        let root = words.root().as_bytes();
        Self {
            root: [
                root.first().copied().unwrap_or(b'?'),
                root.get(1).copied().unwrap_or(b'?'),
            ],
            joints: words.joints(),
        }
    }

    /// Returns a bit for each byte of a block at which a word, a number, a name or a root element may be.
    fn marks(&self, block: &[u8; SEEN]) -> u64 {
        let mut marks = [0; BLOCK];
        for at in 0..BLOCK {
            let (byte, one, two) = (block[at], block[at + 1], block[at + 2]);
            let hump = is(byte, b'a', 26) & is(one, b'A', 26);
            let number = (1 - is(byte, b'-', 2))
                & (1 - is(byte, b'0', 10))
                & is(one, b'3', 3)
                & is(two, b'0', 10)
                & is(block[at + 3], b'0', 10)
                & (1 - is(block[at + 4], b'0', 10));
            // The ends of "code" and "status".
            let name = ((eq(byte, b'd') & eq(one, b'e')) | (eq(byte, b'u') & eq(one, b's')))
                & (1 - is(two | 0x20, b'a', 26));
            let root = eq(byte, b'<') & eq(one, self.root[0]) & eq(two, self.root[1]);
            marks[at] = hump | number | name | root;
        }
        for [before, joint, after] in self.joints {
            let (before, after) = (count(*before), count(*after));
            for at in 0..BLOCK {
                marks[at] |= is(block[at], before.0, before.1)
                    & eq(block[at + 1], *joint)
                    & is(block[at + 2], after.0, after.1);
            }
        }
        bits(&marks)
    }
}

/// Returns 1 if a byte is one of `count` bytes starting at `first`, else 0. It has no branch, so that many bytes can be tested at once.
#[inline]
fn is(byte: u8, first: u8, count: u8) -> u8 {
    u8::from(byte.wrapping_sub(first) < count)
}

/// Returns the first byte of a class, and its size.
fn count(first: u8) -> (u8, u8) {
    (first, if first == b'0' { 10 } else { 26 })
}

#[inline]
fn eq(byte: u8, other: u8) -> u8 {
    u8::from(byte == other)
}

/// Packs bytes that are 0 or 1 into bits.
fn bits(bytes: &[u8; BLOCK]) -> u64 {
    let (words, _) = bytes.as_chunks();
    let mut bits = 0;
    for (index, word) in words.iter().enumerate() {
        // The product has the lowest bit of each byte in its highest byte.
        let gathered = u64::from_le_bytes(*word).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        bits |= gathered << (8 * index);
    }
    bits
}

/// Returns `true` if a position is worth a closer look.
fn notice(text: &str, at: usize, seen: &mut usize, words: &Words) -> bool {
    let bytes = text.as_bytes();
    let next = bytes.get(at + 1).copied().unwrap_or(b' ');
    if at == 0 && bytes[0].is_ascii_digit() && bytes.len() >= 3 && is_status(text, 0, words) {
        return true;
    }
    match bytes[at] {
        b'<' => bytes[at + 1..].starts_with(words.root().as_bytes()),
        _ if next.is_ascii_digit() && !is_letter(bytes[at]) => is_status(text, at + 1, words),
        b'd' if bytes[..at].ends_with(b"o") && is_named(text, at + 2, words) => true,
        b'u' if bytes[..at].ends_with(b"tat") && is_named(text, at + 2, words) => true,
        _ => is_code(text, at, seen, words),
    }
}

/// Returns `true` if the word at a position is a documented code.
fn is_code(text: &str, at: usize, seen: &mut usize, words: &Words) -> bool {
    let bytes = text.as_bytes();
    if at < *seen {
        return false;
    }
    let start = word_start(bytes, at);
    let end = word_end(bytes, at);
    *seen = end;
    let word = text.get(start..end);
    word.filter(|word| word.len() >= 8)
        .is_some_and(|word| words.code(word).is_some() || is_constant(word, words))
}

/// Returns `true` if a word is a constant of a client with a documented code at its end: `OBS_STATUS_AccessDenied`.
fn is_constant(word: &str, words: &Words) -> bool {
    let is_code = |(_, code): (&str, &str)| words.code(code).is_some();
    // Most words are told by their second letter.
    !word.as_bytes()[1].is_ascii_lowercase() && word.rsplit_once('_').is_some_and(is_code)
}

/// Returns the start of the ASCII word at a position. Like in the scanner, a word may contain single points and hyphens.
fn word_start(text: &[u8], at: usize) -> usize {
    let mut start = at;
    loop {
        while start > 0 && at - start <= LONGEST && is_letter(text[start - 1]) {
            start -= 1;
        }
        let is_joint =
            start > 1 && matches!(text[start - 1], b'.' | b'-') && is_letter(text[start - 2]);
        if !is_joint || at - start > LONGEST {
            return start;
        }
        start -= 1;
    }
}

fn word_end(text: &[u8], at: usize) -> usize {
    let is_letter_at = |at: usize| text.get(at).is_some_and(|byte| is_letter(*byte));
    let mut end = at + 1;
    loop {
        while end - at <= LONGEST && is_letter_at(end) {
            end += 1;
        }
        let is_joint = matches!(text.get(end), Some(b'.' | b'-')) && is_letter_at(end + 1);
        if !is_joint || end - at > LONGEST {
            return end;
        }
        end += 1;
    }
}

/// Returns `true` if a byte may be part of an ASCII word. A table is faster than comparisons.
fn is_letter(byte: u8) -> bool {
    const LETTERS: [bool; 256] = {
        let mut letters = [false; 256];
        let mut byte = 0u8;
        while byte < 128 {
            letters[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'_';
            byte += 1;
        }
        letters
    };
    LETTERS[byte as usize]
}

/// Returns `true` if a number is read as a status.
fn is_status(text: &str, at: usize, words: &Words) -> bool {
    let start = near_break(text, at);
    let end = floor(text, at + REACH);
    let mut scan = Scan::new(text, start, end, words);
    scan.line_text = start;
    let is_value = at > start && text.as_bytes()[at - 1] == b'=';
    if is_value {
        scan.mark(at - 1);
    }
    if scan.items.is_empty() {
        match text.as_bytes().get(at + 3) {
            Some(b's') => scan.numbers(at),
            _ => scan.number(at),
        };
    }
    if scan.items.is_empty() {
        let mut mark = at;
        while mark > start && at - mark < 16 && b" \t\"'`\\*([".contains(&text.as_bytes()[mark - 1])
        {
            if matches!(text.as_bytes()[mark - 1], b'(' | b'[') {
                scan.mark(mark - 1);
            }
            mark -= 1;
        }
        if !is_value && mark > start && b":=[(>,".contains(&text.as_bytes()[mark - 1]) {
            scan.mark(mark - 1);
        }
        if scan.items.is_empty() {
            scan.head_before(at);
        }
    }
    !scan.items.is_empty()
}

/// Returns `true` if a name with a code or a reason phrase as its value ends at a position.
fn is_named(text: &str, at: usize, words: &Words) -> bool {
    let bytes = text.as_bytes();
    let blanks = bytes[at..]
        .iter()
        .take(8)
        .take_while(|byte| b" \t\"'`*])\\-=".contains(byte));
    let mut mark = at + blanks.count();
    if mark > at && bytes[mark - 1] == b'=' && bytes.get(mark) != Some(&b'>') {
        mark -= 1;
    }
    // Numbers that are statuses are noticed by themselves, and most other numbers are irrelevant.
    let value = bytes
        .get(mark + 1..)
        .unwrap_or_default()
        .iter()
        .take(4)
        .find(|byte| !b" \"'".contains(byte));
    if !matches!(bytes.get(mark), Some(b':' | b'=' | b'[' | b'(' | b'>'))
        || value.is_some_and(u8::is_ascii_digit)
    {
        return false;
    }
    let mut scan = Scan::new(text, near_break(text, at), floor(text, mark + REACH), words);
    scan.mark(mark);
    scan.items
        .iter()
        .any(|item| matches!(item.fact, Fact::Code(_) | Fact::Status(300..)))
}

/// Returns the start of the line, or a position in it that is not too far away.
fn near_break(text: &str, at: usize) -> usize {
    let from = floor(text, at.saturating_sub(REACH));
    memrchr(b'\n', &text.as_bytes()[from..at]).map_or(from, |found| from + found + 1)
}

/// Returns the last character boundary up to a position, like `str::floor_char_boundary` in newer versions of Rust.
pub(super) fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, Signs, bits, notices};
    use crate::StatusCode;
    use crate::response::text::words::Words;
    use alloc::format;
    use alloc::vec::Vec;

    #[test]
    fn each_byte_has_its_bit() {
        for at in 0..BLOCK {
            let mut bytes = [0; BLOCK];
            bytes[at] = 1;
            assert_eq!(bits(&bytes), 1 << at);
        }
        assert_eq!(bits(&[1; BLOCK]), u64::MAX);
    }

    /// At any position in a block.
    #[test]
    fn signs_of_errors_are_noticed() {
        let words = Words::of::<StatusCode>();
        for sign in [
            "failed: AccessDenied",
            "status=403",
            "got 403",
            "HTTP/1.1 503 x",
            "error SYS.0004",
            "Status: Forbidden",
            "Code: BucketOnFire",
            "<Error><Code>",
            "error occurred (BucketOnFire)",
        ] {
            // Fewer under Miri, which takes a second for each.
            for before in (0..2 * BLOCK).step_by(if cfg!(miri) { 61 } else { 1 }) {
                let text = format!("{} {sign}", ".".repeat(before));
                assert!(!notices(&text, 0..text.len(), &words).is_empty(), "{text}");
            }
        }
    }

    #[test]
    fn most_of_a_log_is_not_noticed() {
        let words = Words::of::<StatusCode>();
        let line = "2026-11-25T10:40:30.404Z INFO com.example.TransferManager part 512 of a, status=200 code= size: 403 in 500 ms\n";
        let found: Vec<_> = notices(line, 0..line.len(), &words);
        assert_eq!(found, []);
        assert!(Signs::new(&words).joints.contains(b"A.0"));
    }
}
