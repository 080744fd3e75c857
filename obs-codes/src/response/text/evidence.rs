//! The quality of a record as evidence of an error.

use super::configuration;
use super::lines;
use super::record::Record;
use super::records::Piece;
use super::rows;
use super::scan::{Grade, Root};
use super::words::is_grpc;
use crate::catalogue::Role;
use crate::response;
use crate::response::headers::Headers;
use crate::response::kept::Element;

/// The quality of the evidence for an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Evidence {
    pub(super) grade: Grade,
    /// Nothing on its line reports a failure, so it may be an entry in a list of codes.
    pub(super) is_listed: bool,
}

impl Evidence {
    /// Returns the lowest grade that other errors in the text need if this is the last one. Weak evidence is only accepted if there is
    /// nothing better.
    pub(super) fn least(self) -> Grade {
        self.grade.min(Grade::Form)
    }
}

impl Piece<'_, '_> {
    /// Rates a record as evidence of an error; `None` if it is not one.
    pub(super) fn judge(&self, record: &Record<'_>) -> Option<Evidence> {
        let line = lines::around(self.text, self.start, self.end, record.at);
        let is_plain = !record.has_id() && !record.has_head && record.body.is_none();
        if (is_plain && lines::is_row(line) && !self.is_labelled(line))
            || self.is_configured(record)
        {
            return None;
        }
        let grade = self.grade(record, line)?;
        let is_listed = is_plain && !self.is_failure(record, line) && !rows::is_row(line);
        Some(Evidence { grade, is_listed })
    }

    /// Returns `true` if a row consists of the name of a value and the value.
    fn is_labelled(&self, row: &str) -> bool {
        let mut cells = row
            .trim_ascii()
            .trim_matches('|')
            .split('|')
            .map(str::trim_ascii);
        let (Some(name), Some(_), None) = (cells.next(), cells.next(), cells.next()) else {
            return false;
        };
        let known = self.words.names.before(name.as_bytes(), 0, name.len());
        known.is_some_and(|known| known.start == 0)
    }

    /// Returns `true` if a record without a message is part of a configuration.
    fn is_configured(&self, record: &Record<'_>) -> bool {
        let says_more = record.has_id() || record.has_head || record.root.is_some();
        !says_more
            && record.value(Role::Message).is_none()
            && configuration::is_configuration(self.text, self.start, self.end, record.at)
    }

    fn grade(&self, record: &Record<'_>, line: &str) -> Option<Grade> {
        let code = record.code.as_deref();
        let documented = code.is_some_and(|code| self.words.code(code).is_some());
        let is_distinctive = documented && code.is_some_and(|code| self.words.is_distinctive(code));
        let has_id = record.has_id();
        let has_message = record.value(Role::Message).is_some();
        match record.root {
            Some(Root::Errors) if self.has_errors(record) => return Some(Grade::Named),
            Some(Root::Error) if code.is_some() || has_message => return Some(Grade::Named),
            _ => {}
        }
        let is_report = || !lines::is_explanation(line) && !lines::is_source(line);
        match record.status {
            Some(400..=599) if record.is_weak() && !has_id => {
                is_report().then_some(record.status_grade?)
            }
            Some(400..=599) => {
                (has_id || !lines::is_source(line)).then_some(record.status_grade?.max(Grade::Form))
            }
            Some(300..=399) if code.is_some() => Some(Grade::Named),
            // A redirect, which the client may have followed.
            Some(300..=399) => (record.status_grade == Some(Grade::Named)).then_some(Grade::Bare),
            Some(_) => None,
            None => match record.code_grade? {
                Grade::Bare if !documented => None,
                Grade::Bare if has_id => Some(Grade::Form),
                Grade::Bare => (is_report() && self.is_told(record, line)).then_some(Grade::Bare),
                grade if is_distinctive => (has_id || !lines::is_source(line)).then_some(grade),
                Grade::Own => (!lines::is_source(line)).then_some(Grade::Own),
                grade if documented => {
                    (has_id || (has_message && !is_grpc(code?))).then_some(grade)
                }
                grade => has_id.then_some(grade),
            },
        }
    }

    /// Returns `true` if a body about several objects has an error with a code or a message.
    fn has_errors(&self, record: &Record<'_>) -> bool {
        let body = record.body.as_deref().unwrap_or_default();
        let headers = Headers::new(self.words.catalogue);
        let read = response::record::Record::read(None, &headers, body.as_bytes());
        let says = |element: &Element| matches!(element.role, Some(Role::Code | Role::Message));
        read.errors().flatten().any(says) || read.own_elements().any(says)
    }

    /// Returns `true` if the line of a record reports a failure, apart from the record's own values.
    fn is_failure(&self, record: &Record<'_>, line: &str) -> bool {
        let (before, after) = self.around(record, line);
        lines::is_failure(before) || lines::is_failure(after)
    }

    /// Returns the text before and after the record's code, or its status, on the same line.
    pub(super) fn around<'l>(&self, record: &Record<'_>, line: &'l str) -> (&'l str, &'l str) {
        let offset = line.as_ptr() as usize - self.text.as_ptr() as usize;
        let before = line.get(..record.at.saturating_sub(offset));
        let after = line.get(record.end.saturating_sub(offset)..);
        (before.unwrap_or_default(), after.unwrap_or_default())
    }

    /// Returns `true` if a code without a name is alone on its line, starts it before a colon, is on a line that reports a failure, or is
    /// the topic of a title.
    fn is_told(&self, record: &Record<'_>, line: &str) -> bool {
        let code = record.code.as_deref().unwrap_or_default();
        let line = line.trim_ascii();
        let (before, after) = self.around(record, line);
        let has_letters = |text: &str| text.bytes().any(|byte| byte.is_ascii_alphanumeric());
        if !has_letters(before) && !has_letters(after) {
            return !line.ends_with(',');
        }
        let is_failure = self.is_failure(record, line);
        if is_common(code) {
            return !has_letters(after) && is_failure;
        }
        // The name of an exception, after its message.
        let is_thrown = before.ends_with("Errors::") && after == ")";
        (before.is_empty() && after.starts_with(": "))
            || is_failure
            || is_thrown
            || (line == self.text.trim_ascii() && lines::is_title(before, after))
    }
}

/// Parts of error names that are common everywhere.
const COMMON: &str =
    "Internal Error Invalid Request Token Timeout Not Supported Range Operation Aborted Service";

/// Returns `true` if a code consists only of such parts.
fn is_common(code: &str) -> bool {
    let mut rest = code;
    while let Some(part) = COMMON.split(' ').find(|part| rest.starts_with(part)) {
        rest = &rest[part.len()..];
    }
    rest.is_empty()
}
