//! The message next to a code or a status, if it has no name of its own.

use alloc::borrow::Cow;

use super::lines;
use super::record::Record;
use super::records::Piece;
use super::tails::Tails;
use crate::catalogue::Role;

impl<'t> Piece<'t, '_> {
    /// Adds the message to a record without one. In a JSON log entry, the message after a code replaces that of the entry.
    pub(super) fn add_message(&self, record: &mut Record<'t>) {
        let has_message = record.value(Role::Message).is_some();
        let is_entry = record.body.is_some() && record.root.is_none();
        if !is_entry && (has_message || record.body.is_some()) {
            return;
        }
        let line = lines::around(self.text, self.start, self.end, record.at);
        let (before, after) = self.around(record, line);
        let after = if is_entry { in_string(after) } else { after };
        // The line ends here, even if the line break is escaped.
        let after = after.split("\\n").next().unwrap_or(after).trim_ascii_end();
        let (after, tails) = Tails::off(after.trim_end_matches('"'), self.words);
        let is_certain = tails.any;
        tails.add_to(record);
        let message = if is_entry {
            (!has_message || after.starts_with(": "))
                .then(|| after_colon(after, is_certain))
                .flatten()
        } else {
            after_colon(after, is_certain).or_else(|| thrown(before))
        };
        if let Some(message) = message {
            record.values.retain(|(role, _)| *role != Role::Message);
            record.values.push((Role::Message, Cow::Borrowed(message)));
        }
    }
}

/// Returns the rest of a JSON string.
fn in_string(after: &str) -> &str {
    let mut quotes = after.match_indices('"').map(|(at, _)| &after[..at]);
    quotes
        .find(|string| !string.ends_with('\\'))
        .unwrap_or(after)
}

/// Returns the message after a colon: `CODE: message`, `(CODE) when calling the Put operation (reached max retries: 4): message`.
/// Unless the line is certainly that of a response, only a sentence counts as one.
fn after_colon(after: &str, is_certain: bool) -> Option<&str> {
    let mut colons = after.match_indices(": ").map(|(at, _)| at);
    let colon = colons.find(|at| !is_within_parentheses(&after[..*at]))?;
    let (between, message) = (&after[..colon], &after[colon + 2..]);
    let between = between.split(" (").next().unwrap_or(between);
    let is_prose = between.len() < 64 && !between.contains([',', ';', '=', '"', '{', '<']);
    let message = message.split(" (Service: ").next().unwrap_or(message);
    let message = message.trim_ascii();
    if is_certain {
        return (is_prose && !message.is_empty()).then_some(message);
    }
    let message = message.trim_end_matches('"');
    let is_message =
        message.len() > 4 && message.contains(' ') && !message.contains(['=', '{', '<']);
    (is_prose && is_message).then_some(message)
}

/// Returns `true` if a parenthesis is open at the end of a text. Parentheses opened before the text are ignored.
fn is_within_parentheses(text: &str) -> bool {
    text.rfind('(') > text.rfind(')')
}

/// Returns the message of an exception, before its list of details: `S3Exception: message (Service: S3, Status Code: 403)`.
fn thrown(before: &str) -> Option<&str> {
    let message = &before[before.rfind("Exception: ")? + "Exception: ".len()..];
    let message = message[..message.rfind(" (")?].trim_ascii();
    (message.len() > 4 && message.contains(' ')).then_some(message)
}
