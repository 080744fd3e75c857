//! Rows of a log exported as a table: `2026-05-01T12:00:00Z,GET,photos,403,AccessDenied`.

use alloc::vec::Vec;

use memchr::{memchr_iter, memchr2, memrchr2};

use super::place::{Enclosed, Place};
use super::scan::{Fact, Grade, Scan};
use super::values::{self, Code};
use crate::catalogue::Role;

/// How many bytes of a row are read on either side of a number, and how many columns a row may have.
const REACH: usize = 1024;
const COLUMNS: core::ops::RangeInclusive<usize> = 4..=64;
pub(super) const METHODS: [&str; 7] = ["GET", "PUT", "POST", "HEAD", "DELETE", "PATCH", "OPTIONS"];

/// A row, with the position and text of each column.
struct Row<'t> {
    columns: Vec<(usize, &'t str)>,
    end: usize,
}

impl<'t> Scan<'t, '_> {
    /// Reads the row around a column that begins at this position, if it is a row of a request log. Returns the end of the row.
    pub(super) fn row(&mut self, at: usize) -> Option<usize> {
        let separator = separator(self.text, at)?;
        let row = Row::around(self.text, at, separator)?;
        if row.end <= self.row_end {
            return None;
        }
        self.row_end = row.end;
        if !row.is_of_log() {
            return None;
        }
        if self.named_columns(&row, separator).is_none() {
            self.unnamed_columns(&row)?;
        }
        Some(row.end)
    }

    /// Reads the columns named by the first line of the text.
    fn named_columns(&mut self, row: &Row<'t>, separator: u8) -> Option<()> {
        let header = Row::around(self.text, 0, separator)?;
        let names = &header.columns;
        if names.len() != row.columns.len() || header.end >= row.end {
            return None;
        }
        let role = |name: &str| {
            let name = self.words.names.before(name.as_bytes(), 0, name.len());
            name.filter(|name| name.start == 0).map(|name| name.role)
        };
        let roles: Vec<_> = names.iter().map(|(_, name)| role(name)).collect();
        if !roles.contains(&Some(Role::Status)) {
            return None;
        }
        let has_code = roles.contains(&Some(Role::Code));
        for (role, (start, column)) in roles.into_iter().zip(&row.columns) {
            // The name of the codes may be in another language.
            let is_code = || !has_code && self.words.code(column).is_some();
            if let Some(role) = role.or_else(|| is_code().then_some(Role::Code)) {
                self.column(role, *start, column);
            }
        }
        Some(())
    }

    fn column(&mut self, role: Role, start: usize, column: &'t str) {
        let end = start + column.len();
        let place = Place {
            start,
            enclosed: Enclosed::No,
        };
        let fact = match role {
            Role::Status => status(column).map(Fact::Status),
            Role::Code => match values::code(self.text, place, end, self.words) {
                Some((Code::Documented(code) | Code::Unknown(code), _)) => {
                    Some(Fact::Code(code.into()))
                }
                _ => None,
            },
            Role::RequestId | Role::HostId => {
                values::id(self.text, place, end).map(|(id, _)| Fact::Value(role, id))
            }
            _ => (!values::is_absent(column) && column.len() > 1)
                .then(|| Fact::Value(role, column.into())),
        };
        if let Some(fact) = fact {
            self.push(fact, Grade::Named, start, end);
        }
    }

    /// Reads a status and the documented code after it, else the first status after the method of a request, in a row with a time.
    fn unnamed_columns(&mut self, row: &Row<'t>) -> Option<()> {
        let columns = &row.columns;
        let mut pairs = columns.windows(2);
        if let Some([(start, number), (code_start, code)]) =
            pairs.find(|pair| status(pair[0].1).is_some() && self.words.code(pair[1].1).is_some())
        {
            self.push(
                Fact::Status(status(number)?),
                Grade::Form,
                *start,
                start + number.len(),
            );
            let end = code_start + code.len();
            self.push(Fact::Code((*code).into()), Grade::Form, *code_start, end);
            return Some(());
        }
        if !columns.iter().any(|(_, column)| is_time(column)) {
            return None;
        }
        let method = columns.iter().position(|(_, column)| has_method(column))?;
        let (start, number) = columns[method..]
            .iter()
            .find(|(_, column)| status(column).is_some())?;
        let status = status(number).filter(|status| self.words.has_reason(*status))?;
        self.push(
            Fact::Status(status),
            Grade::Form,
            *start,
            start + number.len(),
        );
        Some(())
    }
}

impl<'t> Row<'t> {
    fn around(text: &'t str, at: usize, separator: u8) -> Option<Self> {
        let bytes = text.as_bytes();
        let from = at.saturating_sub(REACH);
        let to = bytes.len().min(at + REACH);
        let start = match memrchr2(b'\n', b'\r', &bytes[from..at]) {
            Some(found) => from + found + 1,
            None if from == 0 => 0,
            None => return None,
        };
        let end = match memchr2(b'\n', b'\r', &bytes[at..to]) {
            Some(found) => at + found,
            None if to == bytes.len() => to,
            None => return None,
        };
        // Most lines of a log have a few commas at most.
        if memchr_iter(separator, &bytes[start..end]).count() + 1 < *COLUMNS.start() {
            return None;
        }
        let mut columns = Vec::new();
        let mut at = start;
        while at <= end {
            if columns.len() == *COLUMNS.end() {
                return None;
            }
            let (column, next) = column(bytes, at, end, separator);
            columns.push((column.start, text.get(column)?));
            at = next;
        }
        COLUMNS
            .contains(&columns.len())
            .then_some(Self { columns, end })
    }

    /// Returns `true` if the row is about a request: it has a time or a method. JSON objects contain commas as well.
    fn is_of_log(&self) -> bool {
        let columns = || self.columns.iter().map(|(_, column)| *column);
        let is_object = |column: &str| column.starts_with(['{', '[']) || column.contains("\":");
        !columns().any(is_object) && columns().any(|column| has_method(column) || is_time(column))
    }
}

/// Returns `true` if a line is a row of a request log.
pub(super) fn is_row(line: &str) -> bool {
    let row = |separator| Row::around(line, 0, separator).is_some_and(|row| row.is_of_log());
    [b',', b';', b'\t'].into_iter().any(row)
}

/// Returns the separator before the column that begins at this position.
fn separator(text: &str, at: usize) -> Option<u8> {
    let before = text.as_bytes()[..at].strip_suffix(b"\"");
    let before = before.unwrap_or(&text.as_bytes()[..at]).last().copied()?;
    matches!(before, b',' | b';' | b'\t').then_some(before)
}

/// Returns the range of a column without quotes and spaces, and the start of the next column.
fn column(bytes: &[u8], at: usize, end: usize, separator: u8) -> (core::ops::Range<usize>, usize) {
    let mut in_quotes = false;
    let mut to = at;
    while to < end && (in_quotes || bytes[to] != separator) {
        in_quotes ^= bytes[to] == b'"';
        to += 1;
    }
    let is_outer = |byte: &u8| matches!(byte, b'"' | b' ');
    let column = &bytes[at..to];
    let start = at + column.iter().take_while(|byte| is_outer(byte)).count();
    let outer = column.iter().rev().take_while(|byte| is_outer(byte));
    let stop = to - outer.count();
    (start.min(stop)..stop, to + 1)
}

fn status(column: &str) -> Option<u16> {
    let (status, after) = values::number(column.as_bytes(), 0)?;
    (after == column.len()).then_some(status)
}

/// Returns `true` if a column is a method, or contains one as in `REST.GET.OBJECT`.
fn has_method(column: &str) -> bool {
    let mut words = column.split(|char: char| !char.is_ascii_alphabetic());
    words.any(|word| METHODS.contains(&word))
}

/// Returns `true` if a column contains a date that begins with the year, or a time with seconds.
fn is_time(column: &str) -> bool {
    let bytes = column.as_bytes();
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit());
    let has_date = digits.count() == 4 && matches!(bytes.get(4), Some(b'-' | b'/'));
    let is_clock = |window: &[u8]| {
        window[2] == b':' && window[5] == b':' && window[..2].iter().all(u8::is_ascii_digit)
    };
    has_date || (bytes.len() < 40 && bytes.windows(6).any(is_clock))
}

#[cfg(test)]
mod tests {
    use super::{Row, is_row, is_time};
    use alloc::vec::Vec;

    fn columns(row: &str) -> Option<Vec<&str>> {
        let row = Row::around(row, 0, b',')?;
        Some(row.columns.into_iter().map(|(_, column)| column).collect())
    }

    #[test]
    fn a_quoted_comma_is_part_of_a_column() {
        let expected = ["1", "a, b", "", "403"];
        assert_eq!(
            columns("1,\"a, b\",,403\n2").as_deref(),
            Some(&expected[..])
        );
        assert_eq!(columns("1,2,3"), None);
    }

    #[test]
    fn a_row_of_a_log_has_a_time_or_a_method() {
        for row in [
            "2026-05-01T12:00:00Z,a,403,x",
            "1;REST.PUT.OBJECT;403;x",
            "\"GET\",\"a\",\"403\",\"x\"",
            "01.05.2026 12:00:00\ta\tb\t403",
        ] {
            assert!(is_row(row), "{row}");
        }
        for row in [
            "status,code,meaning,help",
            "403,AccessDenied,denied,x",
            "GET,403",
            "{\"time\":\"2026-05-01\",\"codes\":[200,403,404]}",
        ] {
            assert!(!is_row(row), "{row}");
        }
    }

    #[test]
    fn an_address_is_not_a_time() {
        assert!(is_time("2026/05/01") && is_time("12:00:00.5") && is_time("01.05.2026 12:00:00"));
        assert!(!is_time("10.0.4.7") && !is_time("20261231") && !is_time("12:00"));
    }
}
