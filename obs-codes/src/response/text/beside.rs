//! The message beside a code or a status, where no name is before it.

use alloc::borrow::Cow;

use super::lines;
use super::record::Record;
use super::records::Piece;
use crate::catalogue::Role;

impl<'t> Piece<'t, '_> {
    /// Adds the message to a record that has none so far. That of an entry of a log gives way to the one after a code within it.
    pub(super) fn add_message(&self, record: &mut Record<'t>) {
        let has_message = record.value(Role::Message).is_some();
        let is_entry = record.body.is_some() && record.root.is_none();
        if !is_entry && (has_message || record.body.is_some()) {
            return;
        }
        let line = lines::around(self.text, self.start, self.end, record.at);
        let (before, after) = self.around(record, line);
        let message = if is_entry {
            (!has_message || after.starts_with(": "))
                .then(|| behind(in_string(after)))
                .flatten()
        } else {
            behind(after).or_else(|| thrown(before))
        };
        if let Some(message) = message {
            record.values.retain(|(role, _)| *role != Role::Message);
            record.values.push((Role::Message, Cow::Borrowed(message)));
        }
    }
}

/// What is left of a string in JSON.
fn in_string(after: &str) -> &str {
    let mut quotes = after.match_indices('"').map(|(at, _)| &after[..at]);
    quotes
        .find(|string| !string.ends_with('\\'))
        .unwrap_or(after)
}

/// What follows a colon: `CODE: message`, `(CODE) when calling the Put operation (reached max retries: 4): message`.
fn behind(after: &str) -> Option<&str> {
    let mut colons = after.match_indices(": ").map(|(at, _)| at);
    let colon = colons.find(|at| !is_within_parentheses(&after[..*at]))?;
    let (between, message) = (&after[..colon], &after[colon + 2..]);
    let between = between.split(" (").next().unwrap_or(between);
    let is_prose = between.len() < 64 && !between.contains([',', ';', '=', '"', '{', '<']);
    let message = message.split(" (Service: ").next().unwrap_or(message);
    // A line that ends within a string ends the message.
    let message = message.split("\\n").next().unwrap_or(message);
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
