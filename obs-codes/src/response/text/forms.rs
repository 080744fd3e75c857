//! Numbers together with a code or a reason phrase: `403 AccessDenied: …`, `Not Found (404)`, `503 Slow Down`.

use super::notice::floor;
use super::scan::{Fact, Grade, Scan};
use super::values::LONGEST_CODE;
use super::words::has_hump;

impl Scan<'_, '_> {
    /// Reads a number together with its code or reason phrase.
    pub(super) fn form(&mut self, at: usize, status: u16) -> Option<usize> {
        let bytes = self.bytes();
        let after = at + 3;
        let blanks = bytes[after..].iter().take(4);
        let start = after + blanks.take_while(|byte| b" (:)-[]".contains(byte)).count();
        if let Some(reason) = self.reason_before(at, status) {
            self.push(Fact::Status(status), Grade::Form, reason, after);
            return Some(after);
        }
        if self.is_after_timers(at) {
            self.push(Fact::Status(status), Grade::Form, at, after);
            return Some(after);
        }
        // Most numbers are followed by a word that cannot be either.
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
            return Some(self.code_of_title(end).unwrap_or(end));
        }
        let next = bytes.get(start + word.len());
        let is_documented = self.words.code(word).is_some();
        let is_in_brackets = is_documented && bytes[start - 1] == b'[' && next == Some(&b']');
        let is_before_message = is_in_brackets
            || matches!(next, Some(b':' | b')'))
            || next.is_none_or(|byte| b"\r\n".contains(byte));
        let is_code = status >= 300
            && start > after
            && is_before_message
            && (is_documented
                || (has_hump(word.as_bytes())
                    && next != Some(&b')')
                    && word.len() >= 8
                    && !is_file(word)));
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

    /// Reads the code after a reason phrase, as `Display` of a response writes it: `403 Forbidden, Unauthorized: …`. In this form, it may be
    /// several words, a number, or a word that other software prints as well.
    fn code_of_title(&mut self, at: usize) -> Option<usize> {
        let rest = self.text[at..self.end].strip_prefix(", ")?;
        let longest = rest.bytes().take(LONGEST_CODE + 1);
        let len = longest
            .clone()
            .position(|byte| b":;\r\n\"\\".contains(&byte))
            .unwrap_or(longest.len());
        let code = rest.get(..len)?.trim_ascii_end();
        self.words.code(code)?;
        let (start, end) = (at + 2, at + 2 + code.len());
        self.push(Fact::Code(code.into()), Grade::Bare, start, end);
        Some(end)
    }

    /// Returns `true` if five timers come before a number, as in logs of haproxy: `0/0/12/404/416 403`.
    fn is_after_timers(&self, at: usize) -> bool {
        let line = &self.bytes()[self.line_start.max(at.saturating_sub(48))..at];
        let [.., b'0'..=b'9', b' '] = line else {
            return false;
        };
        let line = &line[..line.len() - 1];
        let mut timers = line
            .rsplit(|byte| *byte == b' ')
            .next()
            .unwrap_or_default()
            .split(|byte| *byte == b'/');
        let is_timer = |timer: &[u8]| {
            let digits = timer
                .strip_prefix(b"-")
                .or(timer.strip_prefix(b"+"))
                .unwrap_or(timer);
            !digits.is_empty() && digits.iter().all(u8::is_ascii_digit)
        };
        (0..5).all(|_| timers.next().is_some_and(is_timer)) && timers.next().is_none()
    }

    /// Returns the end of a code written as two words, which some servers send as the reason phrase: `503 Slow Down`.
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

    /// Returns the end of the status's reason phrase, if it is here.
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

    /// Returns the start of the reason phrase before a number in brackets: `Not Found (404)`.
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
}

/// Returns `true` if a word is the name of a file, with its extension.
fn is_file(word: &str) -> bool {
    let extension = word.rsplit_once('.').map(|(_, extension)| extension);
    extension
        .is_some_and(|extension| extension.starts_with(|first: char| first.is_ascii_lowercase()))
}
