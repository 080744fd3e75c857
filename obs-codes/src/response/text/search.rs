//! Searching a text for records of errors, and converting them into responses.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::ops::Range;

use super::bodies::plain;
use super::evidence::Evidence;
use super::kept::WordsOf;
use super::messages;
use super::normalise::normalise;
use super::pieces::Pieces;
use super::record::Record;
use super::records::Piece;
use super::scan::{Grade, Scan};
use super::words::Words;
use crate::catalogue::{Names, Role};
use crate::response::headers::Headers;
use crate::response::record;
use crate::response::roles::{self, Part};

/// A text prepared for searching.
pub(super) struct Text<'t> {
    pub(super) text: Cow<'t, str>,
    pub(super) words: WordsOf,
}

/// The result of a search.
pub(super) enum Found<'t> {
    Record(Evidence, Record<'t>),
    /// Only a message, which is documented for one code alone.
    Message(&'t str),
}

impl<'t> Text<'t> {
    pub(super) fn new(text: &'t [u8], words: WordsOf) -> Self {
        let text = normalise(text, words.root());
        Self { text, words }
    }

    /// Returns the errors in a piece of the text.
    pub(super) fn errors_in(&self, piece: Range<usize>) -> Vec<(Evidence, Record<'_>)> {
        errors_in(&self.text, piece, &self.words)
    }

    /// Returns the last error with good evidence, else the last one with weak evidence, else the last documented message.
    pub(super) fn last(&self) -> Option<Found<'_>> {
        let mut weak = None;
        for piece in Pieces::of(&self.text, &self.words) {
            for (evidence, record) in self.errors_in(piece).into_iter().rev() {
                if evidence.grade > Grade::Bare {
                    return Some(Found::Record(evidence, record));
                }
                weak.get_or_insert((evidence, record));
            }
        }
        let weak = weak.map(|(evidence, record)| Found::Record(evidence, record));
        weak.or_else(|| messages::find(&self.text, &self.words).map(Found::Message))
    }
}

impl Found<'_> {
    pub(super) fn read(&self, names: &'static Names) -> record::Record {
        match self {
            Self::Record(_, record) => read(record, names),
            Self::Message(message) => {
                let mut read = record::Record::new(names, None);
                read.set(Role::Message, message);
                read
            }
        }
    }
}

pub(super) fn errors_in<'t>(
    text: &'t str,
    range: Range<usize>,
    words: &Words,
) -> Vec<(Evidence, Record<'t>)> {
    let (start, end) = (range.start, range.end);
    let piece = Piece {
        text,
        start,
        end,
        words,
    };
    let records = piece
        .records(Scan::items(text, start, end, words))
        .into_iter();
    let judged = records.filter_map(|mut record| {
        let evidence = piece.judge(&record)?;
        piece.add_message(&mut record);
        Some((evidence, record))
    });
    let mut errors: Vec<_> = judged.collect();
    if is_list(&errors) {
        errors.retain(|(evidence, _)| !evidence.is_listed);
    }
    errors
}

/// Returns `true` if there are several codes, none of which seems to come from a response, as in a document.
fn is_list(errors: &[(Evidence, Record<'_>)]) -> bool {
    let listed = || errors.iter().filter(|(evidence, _)| evidence.is_listed);
    let codes = || listed().map(|(_, record)| (record.code.as_deref(), record.status));
    let Some(first) = codes().next() else {
        return false;
    };
    let mut others = codes().filter(|code| *code != first);
    let Some(second) = others.next() else {
        return false;
    };
    let all_bare = listed().all(|(evidence, _)| evidence.grade == Grade::Bare);
    all_bare || others.any(|third| third != second)
}

/// Converts a record into that of a response.
pub(super) fn read(record: &Record<'_>, names: &'static Names) -> record::Record {
    let Some(body) = &record.body else {
        let mut read = record::Record::new(names, record.status);
        record
            .said()
            .for_each(|(role, value, _)| read.set(role, value));
        record.cause.iter().for_each(|id| read.set_cause(id));
        return read;
    };
    let mut headers = Headers::new(names);
    for (role, value, is_in_body) in record.said() {
        if let (Some(name), false) = (roles::written(names, Part::Header, role), is_in_body) {
            headers.add(name, value.as_bytes());
        }
    }
    let mut read = record::Record::read(record.status, &headers, body.as_bytes());
    // Add values without a header, and those that the body has under names only used in texts. In a log entry, the outermost message is that
    // of the entry.
    let is_entry = record.root.is_none();
    for (role, value, _) in record.said() {
        if read.get(role).is_none() || (is_entry && role == Role::Message) {
            read.set(role, &plain(value));
        }
    }
    record.cause.iter().for_each(|id| read.set_cause(id));
    read
}
