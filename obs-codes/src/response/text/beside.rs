//! The message beside a code or a status, where no name is before it.

use alloc::borrow::Cow;

use super::lines;
use super::record::Record;
use super::records::Piece;
use crate::catalogue::Role;

impl<'t> Piece<'t, '_> {
    /// Adds the message to a record that has none so far.
    pub(super) fn add_message(&self, record: &mut Record<'t>) {
        let has_message = record.values.iter().any(|(role, _)| *role == Role::Message);
        if has_message || record.body.is_some() {
            return;
        }
        let line = lines::around(self.text, self.start, self.end, record.at);
        let (before, after) = self.around(record, line);
        if let Some(message) = behind(after).or_else(|| thrown(before)) {
            record.values.push((Role::Message, Cow::Borrowed(message)));
        }
    }
}

/// What follows a colon: `CODE: message`, `(CODE) when calling the Put operation (reached max retries: 4): message`.
fn behind(after: &str) -> Option<&str> {
    let mut colons = after.match_indices(": ").map(|(at, _)| at);
    let colon = colons.find(|at| !is_within_parentheses(&after[..*at]))?;
    let (between, message) = (&after[..colon], &after[colon + 2..]);
    let between = between.split(" (").next().unwrap_or(between);
    let is_prose = between.len() < 64 && !between.contains([',', ';', '=', '"', '{', '<']);
    let message = message.split(" (Service: ").next().unwrap_or(message);
    let message = message.trim_ascii().trim_end_matches('"');
    let is_message =
        message.len() > 4 && message.contains(' ') && !message.contains(['=', '{', '<']);
    (is_prose && is_message).then_some(message)
}

/// Whether a parenthesis is open at the end of a text; one that was open before the text counts for nothing.
fn is_within_parentheses(text: &str) -> bool {
    text.rfind('(') > text.rfind(')')
}

/// What an exception says before a list of details: `S3Exception: message (Service: S3, Status Code: 403)`.
fn thrown(before: &str) -> Option<&str> {
    let message = &before[before.rfind("Exception: ")? + "Exception: ".len()..];
    let message = message[..message.rfind(" (")?].trim_ascii();
    (message.len() > 4 && message.contains(' ')).then_some(message)
}
