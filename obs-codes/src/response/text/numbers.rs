//! Numbers without a name that are a status: `403 Forbidden`, `403 AccessDenied: …`, `got a 403`.

use super::names::Name;
use super::notice::floor;
use super::scan::{Fact, Grade, Scan, is_word};
use super::values;
use super::words::has_hump;
use crate::catalogue::Role;

/// Words after which a number is a status.
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
    "ends",
    "ended",
    "提示",
    "报错",
    "返回",
];
/// Words that may be between those and the number.
const BETWEEN: &[&str] = &[
    "a", "an", "the", "with", "of", "by", "as", "and", "is", "was", "be",
];
/// Words after a number that is a status.
const AFTER: &[&str] = &["error", "response", "status", "http"];
/// Words after a number that counts something.
const UNITS: &[&str] = &[
    "b", "kb", "mb", "gb", "tb", "kib", "mib", "gib", "k", "m", "ms", "s", "sec", "min", "us",
    "ns", "x", "of",
];

impl<'t> Scan<'t, '_> {
    /// Three digits.
    pub(super) fn number(&mut self, at: usize) -> usize {
        let after = at + 3;
        let Some((status, _)) = values::number(self.bytes(), at) else {
            return after;
        };
        if !self.is_alone(at) || self.is_listed(at, after) {
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
        if (400..=599).contains(&status) && self.is_status(at, after, status) {
            self.push(Fact::Status(status), Grade::Bare, at, after);
        }
        after
    }

    /// Three digits in the plural: `failing with 503s`.
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

    /// Whether the number is not part of a time, an address, a version or an amount.
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

    /// Whether a number is one of several with commas between, or has an amount after it.
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

    /// The name before a value without a mark: `status 403`, `[status code] 403`.
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

    /// The forms in which a number comes with its code or its reason.
    fn form(&mut self, at: usize, status: u16) -> Option<usize> {
        let bytes = self.bytes();
        let after = at + 3;
        let blanks = bytes[after..].iter().take(4);
        let start = after + blanks.take_while(|byte| b" (:)-".contains(byte)).count();
        if let Some(reason) = self.reason_before(at, status) {
            self.push(Fact::Status(status), Grade::Form, reason, after);
            return Some(after);
        }
        // Most numbers have a word after them that no form begins with.
        let first = *bytes.get(start)?;
        if !first.is_ascii_uppercase()
            && !self.words.may_begin_code(first)
            && !self.words.may_be_reason_of(status, first)
        {
            return None;
        }
        let word = self.word_at(start);
        if let Some(end) = self
            .reason_end(status, start)
            .or_else(|| self.spelled_code(status, start))
        {
            self.push(Fact::Status(status), Grade::Form, at, end);
            return Some(end);
        }
        let next = bytes.get(start + word.len());
        let is_before_message =
            matches!(next, Some(b':' | b')')) || next.is_none_or(|byte| b"\r\n".contains(byte));
        let is_documented = self.words.code(word).is_some();
        let is_code = status >= 300
            && start > after
            && is_before_message
            && (is_documented
                || (has_hump(word.as_bytes()) && next != Some(&b')') && word.len() >= 8));
        if !is_code {
            return None;
        }
        let end = start + word.len();
        let is_bare = !is_documented && next != Some(&b':');
        let grade = if is_bare { Grade::Bare } else { Grade::Form };
        self.push(Fact::Status(status), grade, at, after);
        if !is_bare {
            self.push(Fact::Code(word.into()), Grade::Form, start, end);
        }
        Some(end)
    }

    /// Behind a code in two words, which some servers have for a reason: `503 Slow Down`.
    fn spelled_code(&self, status: u16, start: usize) -> Option<usize> {
        let first = self.word_at(start);
        let end = start + first.len();
        let second = (self.bytes().get(end) == Some(&b' ')).then(|| self.word_at(end + 1))?;
        let starts = |word: &str| word.starts_with(|char: char| char.is_ascii_uppercase());
        if !starts(first) || !starts(second) || first.len() + second.len() > 48 {
            return None;
        }
        let mut joined = [0; 48];
        joined[..first.len()].copy_from_slice(first.as_bytes());
        joined[first.len()..first.len() + second.len()].copy_from_slice(second.as_bytes());
        let code = str::from_utf8(&joined[..first.len() + second.len()]).ok()?;
        let is_of_status = self.words.code(code)?.status == status;
        (is_of_status && self.words.is_distinctive(code)).then_some(end + 1 + second.len())
    }

    /// Behind the reason phrase of a status, if it is here.
    fn reason_end(&self, status: u16, start: usize) -> Option<usize> {
        let rest = &self.text[start..floor(self.text, self.end.min(start + 48))];
        let len = rest
            .bytes()
            .position(|byte| !(byte.is_ascii_alphabetic() || b" -_".contains(&byte)));
        let mut words = rest.get(..len.unwrap_or(rest.len()))?.trim_ascii_end();
        if !self
            .words
            .may_be_reason_of(status, *words.as_bytes().first()?)
        {
            return None;
        }
        // The phrase may be followed by other words.
        loop {
            if words.len() > 3 && self.words.is_reason_of(status, words) {
                return Some(start + words.len());
            }
            words = words[..words.rfind(' ')?].trim_ascii_end();
        }
    }

    /// Where the reason phrase before a number in brackets begins: `Not Found (404)`.
    fn reason_before(&self, at: usize, status: u16) -> Option<usize> {
        if !matches!(self.before(at), Some(b'(' | b'[')) {
            return None;
        }
        let bytes = self.bytes();
        let end = at - 1 - usize::from(self.before(at - 1) == Some(b' '));
        let mut start = end;
        for _ in 0..4 {
            while start > self.line_start
                && bytes[start - 1].is_ascii_alphabetic()
                && end - start < 32
            {
                start -= 1;
            }
            if end - start > 3 && self.words.is_reason_of(status, self.text.get(start..end)?) {
                return Some(start);
            }
            if self.before(start) != Some(b' ') {
                return None;
            }
            start -= 1;
        }
        None
    }

    /// Whether the words around say that it is a status, and not an amount.
    fn is_status(&self, at: usize, after: usize, status: u16) -> bool {
        let bytes = self.bytes();
        let (first, last) = (self.line_text == at, self.is_line_end(after));
        if first && last && self.is_edge(at, after) {
            return true;
        }
        let start = after + usize::from(bytes.get(after) == Some(&b' '));
        let next = self.word_at(start);
        let is = |word: &str, list: &[&str]| {
            let is_one = |one: &&str| {
                word.eq_ignore_ascii_case(one) || (!one.is_ascii() && word.ends_with(*one))
            };
            list.iter().any(is_one)
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
            // The name of an option, or the end of another name.
            if matches!(self.before(start), Some(b'-' | b'_')) && !word.is_empty() {
                return false;
            }
            if is(word, BEFORE) || word.ends_with("Error") || word.ends_with("Exception") {
                // Many programs have numbers of their own for their errors.
                return !word.eq_ignore_ascii_case("code") || self.words.has_reason(status);
            }
            if !is(word, BETWEEN) {
                return false;
            }
            place = start;
        }
        false
    }

    /// Whether nothing but white space is on the rest of the line.
    fn is_line_end(&self, at: usize) -> bool {
        let rest = self.bytes()[at..].iter().take(64);
        let mut rest = rest.skip_while(|byte| matches!(byte, b' ' | b'\t'));
        rest.next().is_none_or(|byte| matches!(byte, b'\n' | b'\r'))
    }

    /// Whether a line is the whole text, or its last, as curl prints a status after a body.
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

    /// The word to the left of a place, over blanks, a colon, and what quotes or brackets it.
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
        // The limit may be within a character.
        while !self.text.is_char_boundary(start) {
            start += 1;
        }
        (self.text.get(start..end).unwrap_or_default(), start)
    }

    /// The word that begins at a place.
    pub(super) fn word_at(&self, start: usize) -> &'t str {
        let rest = self.bytes()[start..].iter().take(64);
        let is_inner = |byte: &u8| is_word(*byte) || *byte == b'.' || *byte == b'-';
        let len = rest.take_while(|byte| is_inner(byte)).count();
        let word = self.text.get(start..start + len).unwrap_or_default();
        word.trim_end_matches(['.', '-'])
    }
}
