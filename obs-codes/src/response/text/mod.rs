//! From whatever text a person has in hand to the answer that it tells of.

mod beside;
mod bodies;
mod codes;
mod configuration;
mod evidence;
mod forms;
mod heads;
mod lines;
mod messages;
mod named;
mod names;
mod no_answer;
mod normalise;
mod notice;
mod numbers;
mod pieces;
mod place;
mod reasons;
mod record;
mod records;
mod rows;
mod scan;
mod search;
mod sentences;
mod values;
mod words;

pub use no_answer::NoAnswer;

use alloc::vec::Vec;

use super::ErrorResponse;
use crate::Catalogue;
use pieces::Pieces;
use search::{Found, Text};
use words::Words;

impl<S: Catalogue> ErrorResponse<S> {
    /// Reads whatever text a person has in hand: what a tool or a library printed of an answer, a log, a page, or the answer itself.
    /// Of several errors it is the last. `None` where the text tells of no answer that is an error.
    ///
    /// ```
    /// use obs_codes::{Cause, ErrorResponse, StatusCode};
    ///
    /// let text = "2026-11-25 10:40:30 Put object failed, status [403], error code [AccessDenied], request id [0000018A0B1C]";
    /// let error = ErrorResponse::from_text(text).unwrap();
    /// assert_eq!(error.status(), Some(403));
    /// assert_eq!(error.code(), Some("AccessDenied"));
    /// assert_eq!(error.request_id(), Some("0000018A0B1C"));
    ///
    /// // The status is not in the text: it is that of the code.
    /// let error = ErrorResponse::from_text("Error: error creating bucket a: AccessDenied").unwrap();
    /// assert_eq!((error.status(), error.status_code()), (None, Some(StatusCode::Forbidden)));
    /// assert_eq!(error.causes()[0], Cause::PermissionDenied);
    ///
    /// assert!(ErrorResponse::from_text("Connection refused").is_none());
    /// ```
    ///
    /// UTF-16, colours, full-width marks and one level of escaping are taken off first. Then counts, in this order: a status line or a
    /// body; a value after its name, as the catalogue's [`names`](Catalogue::names) have it; a number with its code or its reason phrase; a
    /// documented code by itself, where no other software is likely to have printed it, with a word of failure in its line; a number
    /// after "got", "status" and the like; and a message that comes with one code alone.
    ///
    /// [`status`](Self::status) and [`code`](Self::code) are what the text states. An id is of the same answer as the code. Reading takes
    /// time in proportion to the length of the text. See [`NoAnswer`] for what to say where nothing was found.
    #[must_use]
    pub fn from_text(text: impl AsRef<[u8]>) -> Option<Self> {
        let text = Text::new(text.as_ref(), Words::of::<S>());
        let found = text.last()?;
        Some(Self::from_record(found.read(S::names())))
    }

    /// All errors that a text tells of, such as a log, in its order. The last is what [`from_text`](Self::from_text) returns.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let log = "\
    /// 10:40:30 ERROR put a failed, status [403], error code [AccessDenied], request id [0000018A0B1C]
    /// 10:40:31 INFO  put b done, status [200], request id [0000018A0B1D]
    /// 10:40:32 ERROR put c failed, status [503], error code [SlowDown], request id [0000018A0B1E]";
    /// let errors: Vec<_> = ErrorResponse::errors_in_text(log).collect();
    /// assert_eq!(errors.len(), 2);
    /// assert_eq!(errors[1].request_id(), Some("0000018A0B1E"));
    /// assert!(errors[1].is_retryable());
    /// ```
    pub fn errors_in_text<T: AsRef<[u8]> + ?Sized>(text: &T) -> impl Iterator<Item = Self> {
        let text = Text::new(text.as_ref(), Words::of::<S>());
        let (least, message) = match text.last() {
            Some(Found::Record(evidence, _)) => (Some(evidence.least()), None),
            Some(message) => (None, Some(message.read(S::names()))),
            None => (None, None),
        };
        let mut pieces: Vec<_> = least
            .map(|_| Pieces::of(&text.text, &text.words).collect())
            .unwrap_or_default();
        pieces.reverse();
        let errors = pieces.into_iter().flat_map(move |piece| {
            let found = text.errors_in(piece).into_iter();
            let found = found.filter(|(evidence, _)| Some(evidence.grade) >= least);
            found
                .map(|(_, record)| search::read(&record, S::names()))
                .collect::<Vec<_>>()
        });
        errors.chain(message).map(Self::from_record)
    }
}
