//! The pieces of a long text that are worth a closer look, starting from the end, since readers want the last error.

use alloc::collections::VecDeque;
use core::ops::Range;

use memchr::{memchr, memrchr};

use super::lines;
use super::notice::{floor, notices};
use super::words::Words;

/// Texts up to this length are a single piece.
const SHORT: usize = 16 * 1024;
/// How many bytes around a noticed position belong to the piece, plus the rest of the line.
const BEFORE: usize = 4 * 1024;
const AFTER: usize = 8 * 1024;
/// How far to look for the end of a line.
const LINE: usize = 4 * 1024;
/// Longer pieces are split at the first log entry after a multiple of this length.
const LONG: usize = 32 * 1024;
/// How many bytes of the text are searched at a time.
const SEGMENT: usize = 64 * 1024;

/// The pieces of a text, from the last to the first, without overlaps.
pub(super) struct Pieces<'t, 'w> {
    text: &'t str,
    words: &'w Words,
    /// The start of the part that was searched.
    searched: usize,
    /// The pieces in that part that were not returned yet, the last one first. The first piece of the text may still grow at its start.
    found: VecDeque<Range<usize>>,
}

impl<'t, 'w> Pieces<'t, 'w> {
    pub(super) fn of(text: &'t str, words: &'w Words) -> Self {
        let is_short = text.len() <= SHORT;
        Self {
            text,
            words,
            searched: if is_short { 0 } else { text.len() },
            found: is_short.then_some(0..text.len()).into_iter().collect(),
        }
    }

    /// Searches another part of the text, to the left.
    fn search(&mut self) {
        let start = floor(self.text, self.searched.saturating_sub(SEGMENT));
        let mut found: VecDeque<Range<usize>> = VecDeque::new();
        for at in notices(self.text, start..self.searched, self.words) {
            if found.front().is_some_and(|last| at + AFTER <= last.end) {
                continue;
            }
            let from = line_start(self.text, at.saturating_sub(BEFORE));
            let to = line_end(self.text, at.saturating_add(AFTER));
            match found.front_mut() {
                Some(last) if from <= last.end => last.end = last.end.max(to),
                _ => found.push_front(from..to),
            }
        }
        self.searched = start;
        for piece in found {
            match self.found.back_mut() {
                Some(first) if first.start <= piece.end => {
                    first.start = first.start.min(piece.start);
                    first.end = first.end.max(piece.end);
                }
                _ => self.found.push_back(piece),
            }
        }
    }

    /// Returns `true` if the last piece cannot grow any further.
    fn is_complete(&self) -> bool {
        let Some(last) = self.found.front() else {
            return false;
        };
        self.found.len() > 1 || self.searched == 0 || self.searched + AFTER + 2 * LINE < last.start
    }

    /// Splits the last piece if it is long, and returns its end.
    fn divide(&mut self) -> Option<Range<usize>> {
        let last = self
            .found
            .front_mut()
            .filter(|last| last.len() > LONG + AFTER)?;
        let mut multiple = (last.end - 1) / LONG;
        while multiple > 0 {
            let cut = first_entry(self.text, multiple * LONG);
            if cut <= last.start {
                return None;
            }
            if cut < last.end {
                let end = cut..last.end;
                last.end = cut;
                return Some(end);
            }
            multiple -= 1;
        }
        None
    }
}

impl Iterator for Pieces<'_, '_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        loop {
            if let Some(end) = self.divide() {
                return Some(end);
            }
            if self.is_complete() {
                return self.found.pop_front();
            }
            if self.searched == 0 {
                return None;
            }
            self.search();
        }
    }
}

/// Returns the start of the first log entry after a position, or the end of the line if there is none nearby.
fn first_entry(text: &str, at: usize) -> usize {
    let first = line_end(text, floor(text, at));
    let limit = text.len().min(first + LINE);
    let mut start = first;
    while start < limit {
        if lines::is_entry(lines::around(text, start, text.len(), start)) {
            return start;
        }
        start = line_end(text, start);
    }
    first
}

/// Returns the start of the line, or the position itself if that is too far away.
fn line_start(text: &str, at: usize) -> usize {
    let from = at.saturating_sub(LINE);
    match memrchr(b'\n', &text.as_bytes()[from..at]) {
        Some(found) => from + found + 1,
        None if from == 0 => 0,
        None => floor(text, at),
    }
}

/// Returns the position after the line, or one a little further on if that is too far away.
fn line_end(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    let to = text.len().min(at + LINE);
    match memchr(b'\n', &text.as_bytes()[at..to]) {
        Some(found) => at + found + 1,
        None => floor(text, to),
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::Words;
    use super::{LONG, Pieces, SHORT};
    use crate::StatusCode;
    use alloc::format;
    use alloc::vec::Vec;

    fn pieces(text: &str) -> Vec<core::ops::Range<usize>> {
        let words = Words::of::<StatusCode>();
        let mut pieces: Vec<_> = Pieces::of(text, &words).collect();
        pieces.reverse();
        pieces
    }

    #[test]
    fn a_short_text_is_a_single_piece() {
        assert_eq!(pieces("").first(), Some(&(0..0)));
        let short = "x".repeat(SHORT);
        assert_eq!(pieces(&short).first(), Some(&(0..SHORT)));
        assert_eq!(pieces(&short).len(), 1);
        assert_eq!(pieces(&"x\n".repeat(SHORT)), []);
    }

    #[test]
    #[cfg_attr(miri, ignore = "takes too long for a text of a megabyte")]
    fn pieces_surround_what_was_noticed() {
        let quiet = "10:40:30 INFO nothing to see here\n".repeat(20_000);
        let text = format!("{quiet}10:40:30 ERROR failed: AccessDenied\n{quiet}");
        let pieces = pieces(&text);
        assert_eq!(pieces.len(), 1);
        let piece = &text[pieces[0].clone()];
        assert!(
            piece.contains("AccessDenied") && piece.len() < LONG,
            "{}",
            piece.len()
        );
        assert!(piece.starts_with("10:40:30") && piece.ends_with('\n'));
    }

    #[test]
    #[cfg_attr(miri, ignore = "takes too long for a text of a megabyte")]
    fn long_pieces_are_split_between_log_entries() {
        let lines = (0..20_000).map(|at| format!("10:40:30 ERROR put {at} failed: AccessDenied\n"));
        let text = lines.collect::<Vec<_>>().concat();
        let pieces = pieces(&text);
        assert!(pieces.len() > 10);
        let mut end = 0;
        for piece in pieces {
            assert_eq!(piece.start, end);
            assert!(piece.len() < 2 * LONG);
            assert!(text[piece.clone()].starts_with("10:40:30 ERROR"));
            end = piece.end;
        }
        assert_eq!(end, text.len());
    }
}
