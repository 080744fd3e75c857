//! Names followed by a mark: `Code: …`, `status=…`, `error code [ … ]`, `<Code>`, `Message-->`.

use super::names::Name;
use super::place::{Enclosed, Place, place};
use super::scan::{Fact, Grade, Item, Scan};
use super::sentences::sentence;
use super::values::{self, Code, LONGEST_CODE, Status};
use super::words::is_grpc;
use crate::catalogue::Role;

/// Words that change the meaning of the name after them.
const OTHERS: &str = "exit exited expected expect expects zip country line retry";

impl<'t> Scan<'t, '_> {
    /// Reads the value after a mark, if a known name comes before it.
    pub(super) fn mark(&mut self, at: usize) -> usize {
        let Some(name) = self.name(at) else {
            return at + 1;
        };
        let place = place(self.bytes(), at + 1, self.end);
        match name.role {
            Role::Status => self.named_status(name.start, place),
            Role::Code => self.named_code(name, place),
            role @ (Role::RequestId | Role::HostId) => self.named_id(role, name.start, place),
            role => self.named_sentence(role, name.start, place),
        }
        .unwrap_or(at + 1)
        .max(at + 1)
    }

    /// Reads a name that is alone on its line, with its value on the next one, as copied from a browser.
    pub(super) fn name_on_line(&mut self, line_end: usize) {
        const LONGEST: usize = 48;
        let start = self.line_text;
        if start >= line_end || line_end - start > LONGEST {
            return;
        }
        let bytes = self.bytes();
        let end = start + bytes[start..line_end].trim_ascii_end().len();
        let name = self
            .words
            .names
            .before(bytes, start, end)
            .filter(|name| name.start == start);
        let next = line_end + 1 + usize::from(bytes[line_end..].starts_with(b"\r\n"));
        let place = Place {
            start: next,
            enclosed: Enclosed::No,
        };
        let _ = match name {
            Some(Name {
                role: Role::Status, ..
            }) => self.status_of_head(start, place),
            Some(
                name @ Name {
                    role: Role::Code, ..
                },
            ) => self.named_code(name, place),
            Some(Name {
                role: role @ (Role::RequestId | Role::HostId),
                ..
            }) => self.named_id(role, start, place),
            _ => None,
        };
    }

    /// Reads a status above headers that were copied in the same way.
    fn status_of_head(&mut self, start: usize, place: Place) -> Option<usize> {
        let before = self.items.len();
        let end = self.named_status(start, place);
        if let Some(Item { fact, .. }) = self.items.get_mut(before)
            && let Fact::Status(status) = *fact
        {
            *fact = Fact::Head(status);
        }
        end
    }

    /// Returns `true` if a comma separates a quoted name from a quoted value: `("name", "value")`. A key has a colon after it.
    pub(super) fn is_pair(&self, comma: usize) -> bool {
        let is_quote = |byte: Option<&u8>| matches!(byte, Some(b'"' | b'\''));
        let bytes = self.bytes();
        let next = comma + 1 + usize::from(bytes.get(comma + 1) == Some(&b' '));
        let quote = bytes.get(next);
        if !is_quote(comma.checked_sub(1).map(|before| &bytes[before])) || !is_quote(quote) {
            return false;
        }
        let mut rest = bytes[next + 1..]
            .iter()
            .take(LONGEST_CODE)
            .skip_while(|byte| Some(*byte) != quote);
        rest.nth(1) != Some(&b':')
    }

    /// Returns the name before a mark, and its start.
    fn name(&self, mark: usize) -> Option<Name> {
        let bytes = self.bytes();
        let (byte, next) = (bytes[mark], bytes.get(mark + 1));
        let before = self.before(mark);
        let mut end = mark;
        match byte {
            // Paths and assignments in source code.
            b':' if matches!(next, Some(b':' | b'=')) || before == Some(b':') => return None,
            // Comparisons, and the `=` of `=>`, in which `>` is the mark.
            b'=' if matches!(next, Some(b'=' | b'>')) => return None,
            b'=' if matches!(before, Some(b'=' | b'!' | b'<' | b'>' | b'~' | b':')) => return None,
            b'>' => match before? {
                b'-' | b'=' => {
                    while matches!(self.before(end), Some(b'-' | b'=')) {
                        end -= 1;
                    }
                }
                _ => return self.tag_name(mark),
            },
            _ => {}
        }
        // Skip the parentheses of a method call: `getErrorCode() = `.
        if bytes[..end].trim_ascii_end().ends_with(b"()") {
            end = bytes[..end].trim_ascii_end().len() - 2;
        }
        // Closing quotes and brackets, and whatever separates the name from the mark.
        let mut width = 0;
        while let Some(b' ' | b'\t' | b'"' | b'\'' | b'`' | b'*' | b']' | b')' | b'\\') =
            self.before(end)
        {
            end -= 1;
            width += 1;
            if width > 24 {
                return None;
            }
        }
        let Some(name) = self.words.names.before(bytes, self.line_start, end) else {
            return self.name_as_value(end);
        };
        (!self.is_other(name.start)).then_some(name)
    }

    /// Returns the name of a start tag that ends with this bracket.
    fn tag_name(&self, end: usize) -> Option<Name> {
        let name = self
            .words
            .names
            .before(self.bytes(), self.line_start, end)?;
        // The name may have a namespace prefix.
        matches!(self.before(name.start), Some(b'<' | b':')).then_some(name)
    }

    /// Returns `true` if the text before a name changes its meaning: `exit code`, or a URL's query.
    pub(super) fn is_other(&self, start: usize) -> bool {
        if matches!(self.before(start), Some(b'?' | b'&' | b'$' | b'/') if self.is_address(start)) {
            return true;
        }
        let word = self.word_before(start);
        if word.is_empty() {
            return false;
        }
        OTHERS
            .split(' ')
            .any(|other| word.eq_ignore_ascii_case(other.as_bytes()))
    }

    /// Returns `true` if a sign is part of a URL or a path; that of `Error/Code` is not.
    fn is_address(&self, at: usize) -> bool {
        match self.before(at) {
            Some(b'/') => at < self.line_start + 2 || !self.bytes()[at - 2].is_ascii_alphabetic(),
            _ => true,
        }
    }

    /// Returns the word before a position, if spaces separate them.
    fn word_before(&self, at: usize) -> &'t [u8] {
        let bytes = self.bytes();
        let mut end = at;
        while matches!(self.before(end), Some(b' ' | b'\t')) {
            end -= 1;
        }
        let mut start = end;
        while self
            .before(start)
            .is_some_and(|byte| byte.is_ascii_alphanumeric())
            && end - start < 32
        {
            start -= 1;
        }
        if end == at { &[] } else { &bytes[start..end] }
    }

    fn named_status(&mut self, start: usize, place: Place) -> Option<usize> {
        let place = self.over_break(place, |bytes| values::number(bytes, 0).is_some());
        let (status, end) = values::status(self.text, place, self.end, self.words)?;
        match status {
            // Some statuses have the same names as gRPC codes.
            Status::Words(_) if self.is_grpc_line(start) => {}
            Status::Number(status) | Status::Words(status) => {
                self.push(Fact::Status(status), Grade::Named, start, end);
            }
            Status::Negative => {}
        }
        Some(end)
    }

    fn named_code(&mut self, name: Name, place: Place) -> Option<usize> {
        let start = name.start;
        let words = self.words;
        let place = self.over_break(place, |bytes| {
            let len = bytes.iter().position(|byte| !byte.is_ascii_alphanumeric());
            let word = str::from_utf8(&bytes[..len.unwrap_or(bytes.len())]);
            word.is_ok_and(|word| words.code(word).is_some())
        });
        let (code, end) = values::code(self.text, place, self.end, self.words)?;
        match code {
            Code::Number(status) => self.push(Fact::Status(status), Grade::Named, start, end),
            Code::Documented(code) | Code::Unknown(code) => {
                if !(is_grpc(code) && self.is_grpc_line(start)) {
                    let grade = self.grade_of(name, code);
                    self.push(Fact::Code(code.into()), grade, start, end);
                }
            }
        }
        Some(end)
    }

    /// Returns the grade of a code after a name.
    pub(super) fn grade_of(&self, name: Name, code: &str) -> Grade {
        // "Code" alone is used by any software.
        let start = self.text.get(name.start..name.start + 5);
        let is_plain = start.is_none_or(|start| start.starts_with(['c', 'C']));
        let is_certain = !is_plain && self.words.code(code).is_some() && !is_grpc(code);
        if name.is_own || is_certain {
            Grade::Own
        } else {
            Grade::Named
        }
    }

    fn named_id(&mut self, role: Role, start: usize, place: Place) -> Option<usize> {
        let place = self.over_break(place, |bytes| {
            let len = bytes.iter().position(|byte| !byte.is_ascii_alphanumeric());
            len.unwrap_or(bytes.len()) >= 16
        });
        let (id, end) = values::id(self.text, place, self.end)?;
        self.push(Fact::Value(role, id), Grade::Named, start, end);
        Some(end)
    }

    fn named_sentence(&mut self, role: Role, start: usize, place: Place) -> Option<usize> {
        if start < self.sentence_end {
            return None;
        }
        let (value, end) = {
            let next_name = |at| self.is_name_at(at);
            sentence(self.text, place, self.end, next_name)?
        };
        self.push(Fact::Value(role, value), Grade::Named, start, end);
        if place.enclosed == Enclosed::No {
            self.sentence_end = end;
        }
        // Continue inside the value: a log's message may contain a whole response.
        None
    }

    /// Skips a line break between a name and its value.
    fn over_break(&self, place: Place, is_value: impl Fn(&[u8]) -> bool) -> Place {
        let bytes = self.bytes();
        if !matches!(bytes.get(place.start), Some(b'\n' | b'\r')) {
            return place;
        }
        let blanks = bytes[place.start..].iter().take(80);
        let blanks = blanks.take_while(|byte| byte.is_ascii_whitespace()).count();
        let start = place.start + blanks;
        if is_value(&bytes[start..self.end.min(start + 80)]) {
            Place { start, ..place }
        } else {
            place
        }
    }

    /// Returns `true` if a known name and a mark begin at this position.
    fn is_name_at(&self, at: usize) -> bool {
        let bytes = self.bytes();
        let start = at
            + bytes[at..]
                .iter()
                .take(8)
                .take_while(|byte| byte.is_ascii_whitespace())
                .count();
        let name = bytes[start..].iter().take(40);
        let name = name.take_while(|byte| {
            byte.is_ascii_alphanumeric() || b" _-".contains(byte) || **byte >= 0x80
        });
        let end = start + name.count();
        let is_mark = matches!(bytes.get(end), Some(b':' | b'=' | b'[' | b'(' | b'>'));
        let trimmed = bytes[start..end].trim_ascii_end().len() + start;
        is_mark
            && trimmed > start
            && self
                .words
                .names
                .before(bytes, start, trimmed)
                .is_some_and(|name| name.start == start)
    }

    /// Returns `true` if the line, up to a position, is about gRPC.
    fn is_grpc_line(&self, at: usize) -> bool {
        let line = &self.bytes()[self.line_start.max(at.saturating_sub(64))..at];
        let is_rpc = |window: &[u8]| window.eq_ignore_ascii_case(b"rpc");
        line.windows(3).any(is_rpc) || line.ends_with(b"Status(")
    }
}
