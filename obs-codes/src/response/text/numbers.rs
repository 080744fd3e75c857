//! Numbers without a name that are a status: `403 Forbidden`, `403 AccessDenied: …`, `got a 403`.

use super::names::Name;
use super::scan::{Fact, Grade, Scan, is_word};
use super::values;
use crate::catalogue::Role;

/// Words before a status.
const BEFORE: &[&str] = &[
    "http",
    "https",
    "status",
    "code",
    "error",
    "err",
    "response",
    "resp",
    "got",
    "get",
    "gets",
    "getting",
    "gives",
    "gave",
    "received",
    "receive",
    "receives",
    "receiving",
    "return",
    "returns",
    "returned",
    "returning",
    "responded",
    "responds",
    "failed",
    "fails",
    "fail",
    "failure",
    "failing",
    "throws",
    "threw",
    "throwing",
    "rejected",
    "answered",
    "answers",
    "replied",
    "replies",
    "responding",
    "seeing",
    "back",
    "ends",
    "ended",
    "提示",
    "报错",
    "返回",
];
/// Words that may come between those and the number.
const BETWEEN: &[&str] = &[
    "a", "an", "the", "with", "of", "by", "as", "and", "is", "was", "be",
];
/// Words after a status.
const AFTER: &[&str] = &["error", "response", "status", "http"];
/// Units, after numbers that are not a status.
const UNITS: &[&str] = &[
    "b", "kb", "mb", "gb", "tb", "kib", "mib", "gib", "k", "m", "ms", "s", "sec", "min", "us",
    "ns", "x", "of",
];

impl<'t> Scan<'t, '_> {
    /// Reads a number of three digits.
    pub(super) fn number(&mut self, at: usize) -> usize {
        if let Some(end) = self.row(at) {
            return end;
        }
        let after = at + 3;
        let Some((status, _)) = values::number(self.bytes(), at) else {
            return after;
        };
        if self.is_after_result(at) {
            self.push(Fact::Status(status), Grade::Form, at, after);
            return after;
        }
        // Any field of a log may contain an error: `error=403 Forbidden, AccessDenied: …`.
        let is_field = matches!(self.bytes()[..at], [.., b'a'..=b'z' | b'A'..=b'Z', b'=']);
        if !(self.is_alone(at) || is_field) || self.is_listed(at, after) {
            return after;
        }
        let name = self.name_beside(at);
        if name.is_some_and(|name| matches!(name.role, Role::Status | Role::Code)) {
            self.push(Fact::Status(status), Grade::Named, at, after);
            return after;
        }
        if let Some(end) = self.form(at, status) {
            return end;
        }
        if !is_field && (400..=599).contains(&status) && self.is_status(at, after, status) {
            self.push(Fact::Status(status), Grade::Bare, at, after);
        }
        after
    }

    /// Reads a number of three digits in the plural: `failing with 503s`.
    pub(super) fn numbers(&mut self, at: usize) -> usize {
        let (digits, after) = (at + 3, at + 4);
        let status = values::number(&self.bytes()[..digits.min(self.end)], at);
        if let Some((status, _)) = status.filter(|(status, _)| self.words.has_reason(*status))
            && self.is_alone(at)
            && self.is_status(at, after, status)
        {
            self.push(Fact::Status(status), Grade::Bare, at, after);
        }
        after
    }

    /// Returns `true` if the number is not part of a time, a URL, a version or an amount.
    fn is_alone(&self, at: usize) -> bool {
        let before = self.before(at);
        let far = at.checked_sub(2).map(|far| self.bytes()[far]);
        match before {
            None => true,
            Some(byte) if b" \t\"'`[(*|<>".contains(&byte) => true,
            Some(b':') => far.is_some_and(|far| !far.is_ascii_digit() && far != b':'),
            Some(byte) => byte >= 0x80,
        }
    }

    /// Returns `true` if the number is one of several separated by commas, or is followed by another number.
    fn is_listed(&self, at: usize, after: usize) -> bool {
        let bytes = self.bytes();
        let line = &bytes[self.line_start.max(at.saturating_sub(8))..at];
        let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
        let is_next = line
            .trim_ascii_end()
            .strip_suffix(b",")
            .is_some_and(|line| is_digit(line.last()));
        let rest = &bytes[after..bytes.len().min(after + 8)];
        let is_before_number = [b",", b":"].into_iter().any(|sign| {
            let rest = rest.strip_prefix(sign);
            rest.is_some_and(|rest| is_digit(rest.trim_ascii_start().first()))
        });
        is_next || is_before_number
    }

    /// Returns the name before a value without a mark: `status 403`, `[status code] 403`.
    pub(super) fn name_beside(&self, at: usize) -> Option<Name> {
        let mut end = at;
        while matches!(self.before(end), Some(b' ' | b'\t' | b']')) && at - end < 24 {
            end -= 1;
        }
        if end == at {
            return None;
        }
        let name = self
            .words
            .names
            .before(self.bytes(), self.line_start, end)?;
        (!self.is_other(name.start)).then_some(name)
    }

    /// Returns `true` if the words around a number make it a status rather than an amount.
    fn is_status(&self, at: usize, after: usize, status: u16) -> bool {
        let bytes = self.bytes();
        let (first, last) = (self.line_text == at, self.is_line_end(after));
        if first && last && self.is_edge(at, after) {
            return true;
        }
        let start = after + usize::from(bytes.get(after) == Some(&b' '));
        let next = self.word_at(start);
        // Words of other scripts have no blanks before them.
        let is = |word: &str, list: &[&str]| {
            let mut words = list.iter();
            if word.is_ascii() {
                words.any(|one| word.eq_ignore_ascii_case(one))
            } else {
                words.any(|one| !one.is_ascii() && word.ends_with(*one))
            }
        };
        if start > after {
            let is_plural =
                next.len() > 3 && next.ends_with('s') && !next.ends_with("ss") && next != "status";
            if is(next, UNITS) || (is_plural && next.bytes().all(|byte| byte.is_ascii_lowercase()))
            {
                return false;
            }
            if is(next, AFTER) {
                return true;
            }
        }
        let mut place = at;
        for _ in 0..4 {
            let (word, start) = self.word_left(place);
            // Part of an option, or the end of another name.
            if matches!(self.before(start), Some(b'-' | b'_')) && !word.is_empty() {
                return false;
            }
            if is(word, BEFORE) || word.ends_with("Error") || word.ends_with("Exception") {
                // Many programs number their own errors.
                return !word.eq_ignore_ascii_case("code") || self.words.has_reason(status);
            }
            if !is(word, BETWEEN) {
                return false;
            }
            place = start;
        }
        false
    }

    /// Returns `true` if the word before a code says that a request was answered with it: `getting NoSuchKey`.
    pub(super) fn is_answer(&self, at: usize) -> bool {
        let (word, _) = self.word_left(at);
        BEFORE.iter().any(|one| word.eq_ignore_ascii_case(one))
    }

    /// Returns `true` if the rest of the line is blank.
    fn is_line_end(&self, at: usize) -> bool {
        let rest = self.bytes()[at..].iter().take(64);
        let mut rest = rest.skip_while(|byte| matches!(byte, b' ' | b'\t'));
        rest.next().is_none_or(|byte| matches!(byte, b'\n' | b'\r'))
    }

    /// Returns `true` if a line is the whole text, or the last one after a body, as with curl's `--write-out`.
    fn is_edge(&self, at: usize, after: usize) -> bool {
        let rest = &self.text.as_bytes()[after..];
        let is_last = rest.len() < 64 && rest.trim_ascii().is_empty();
        let is_only = self.text.as_bytes()[..at]
            .iter()
            .take(64)
            .all(u8::is_ascii_whitespace)
            && at < 64;
        is_last && (is_only || self.items.iter().any(|item| item.in_body))
    }

    /// Returns the word to the left of a position, across spaces, a colon, quotes and brackets.
    fn word_left(&self, at: usize) -> (&'t str, usize) {
        let mut end = at;
        while matches!(
            self.before(end),
            Some(b' ' | b'\t' | b':' | b'"' | b'\'' | b'`' | b'(' | b'[' | b'*')
        ) && at - end < 8
        {
            end -= 1;
        }
        let is_ascii = self.before(end).is_some_and(|byte| byte.is_ascii());
        let is_inner = |byte: u8| is_word(byte) && byte.is_ascii() == is_ascii;
        let mut start = end;
        while self.before(start).is_some_and(is_inner) && end - start < 32 {
            start -= 1;
        }
        // The limit may be inside a character.
        while !self.text.is_char_boundary(start) {
            start += 1;
        }
        (self.text.get(start..end).unwrap_or_default(), start)
    }

    /// Returns the word that begins at a position.
    pub(super) fn word_at(&self, start: usize) -> &'t str {
        let rest = self.bytes()[start..].iter().take(64);
        let is_inner = |byte: &u8| is_word(*byte) || *byte == b'.' || *byte == b'-';
        let len = rest.take_while(|byte| is_inner(byte)).count();
        let word = self.text.get(start..start + len).unwrap_or_default();
        word.trim_end_matches(['.', '-'])
    }
}
