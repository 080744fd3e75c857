//! Status lines: `HTTP/1.1 403 Forbidden`, at the head of a response or after the request in an access log.

use super::rows::METHODS;
use super::scan::{Fact, Grade, Scan};
use super::values;

impl Scan<'_, '_> {
    /// Reads the status line that a number may be part of.
    pub(super) fn head_before(&mut self, number: usize) {
        const LONGEST: usize = 12;
        let start = number.saturating_sub(LONGEST).max(self.line_start);
        let line = &self.bytes()[start..number];
        if let Some(at) = line.windows(5).position(|window| window == b"HTTP/") {
            self.head(start + at, start + at + 4);
        }
    }

    /// Returns `true` if a number comes after the result of a cache and before the size and the method, as in logs of Squid:
    /// `TCP_MISS/403 590 GET http://…`.
    pub(super) fn is_after_result(&self, number: usize) -> bool {
        let bytes = self.bytes();
        let line = &bytes[self.line_start..number];
        let Some(line) = line.strip_suffix(b"/") else {
            return false;
        };
        let is_result = |byte: &&u8| byte.is_ascii_uppercase() || **byte == b'_';
        let mut columns = bytes[number + 3..].splitn(4, |byte| *byte == b' ');
        let (Some([]), Some(size), Some(method)) = (columns.next(), columns.next(), columns.next())
        else {
            return false;
        };
        line.iter().rev().take_while(is_result).count() > 3
            && size.iter().all(u8::is_ascii_digit)
            && METHODS.iter().any(|known| known.as_bytes() == method)
    }

    /// Reads a status line that starts with `HTTP` at this position. A line that starts a request ends with the version.
    pub(super) fn head(&mut self, at: usize, end: usize) -> usize {
        let bytes = self.bytes();
        let version = bytes[end + 1..].iter().take(4);
        let version = version.take_while(|byte| byte.is_ascii_digit() || **byte == b'.');
        let after = end + 1 + version.count();
        // Access logs quote the request.
        let is_access = bytes.get(after) == Some(&b'"') || bytes.get(after) == Some(&b'\\');
        let number = after + usize::from(is_access);
        let blanks = bytes[number..].iter().take(4);
        let blanks = blanks
            .take_while(|byte| matches!(byte, b' ' | b'"' | b':'))
            .count();
        if after == end + 1 || blanks == 0 {
            return after;
        }
        let Some((status, end)) = values::number(bytes, number + blanks) else {
            return after;
        };
        if is_access {
            self.push(Fact::Status(status), Grade::Form, at, end);
        } else {
            self.push(Fact::Head(status), Grade::Named, at, end);
        }
        end
    }
}
