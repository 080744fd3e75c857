//! Reading errors from any text that a person has at hand.

mod beside;
mod bodies;
mod codes;
mod configuration;
mod escapes;
mod evidence;
mod forms;
mod heads;
mod kept;
mod labels;
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
mod tails;
mod timeouts;
mod values;
mod within;
mod words;

pub use no_answer::NoAnswer;

use alloc::vec::Vec;

use super::ErrorResponse;
use crate::Catalogue;
use kept::WordsOf;
use pieces::Pieces;
use search::{Found, Text};

impl<S: Catalogue> ErrorResponse<S> {
    /// Finds the last error in any text: the output of a tool or library, a log, a web page, or the response itself. Returns `None` if the
    /// text does not mention an error response.
    ///
    /// ```
    /// use obs_codes::{Cause, ErrorResponse, StatusCode};
    ///
    /// let text = "10:40:30 Put object failed, status [403], error code [AccessDenied], \
    ///     error message [Access Denied], request id [0000018A0B1C]";
    /// let error = ErrorResponse::from_text(text).unwrap();
    /// assert_eq!(error.status(), Some(403));
    /// assert_eq!(error.code(), Some("AccessDenied"));
    /// assert_eq!(error.request_id(), Some("0000018A0B1C"));
    ///
    /// // The status is not in the text, but implied by the code.
    /// let error = ErrorResponse::from_text("Error: error creating bucket a: AccessDenied").unwrap();
    /// assert_eq!((error.status(), error.status_code()), (None, Some(StatusCode::Forbidden)));
    /// assert_eq!(error.causes()[0], Cause::PermissionDenied);
    ///
    /// assert!(ErrorResponse::from_text("Connection refused").is_none());
    /// ```
    ///
    /// UTF-16, ANSI colours, full-width punctuation and one level of escaping (that of HTML, mails, URLs or JSON) are normalized first.
    /// Then, in order of precedence, the following counts as an error: a status line or a body; a value after its name, as in the
    /// catalogue's [`names`](Catalogue::names); a number with its code or reason phrase; a documented code by itself, if other software is
    /// unlikely to print it and its line reports a failure; a number after "got", "status" and so on; and a message that is documented for
    /// only one code.
    ///
    /// [`status`](Self::status) and [`code`](Self::code) return what the text states. Ids are only returned if they belong to the same
    /// response as the code. The time is linear in the length of the text. If nothing is found, [`NoAnswer`] may tell why there was no
    /// response.
    #[must_use]
    pub fn from_text(text: impl AsRef<[u8]>) -> Option<Self> {
        let text = Text::new(text.as_ref(), WordsOf::catalogue::<S>());
        let found = text.last()?;
        Some(Self::from_record(found.read(S::names())))
    }

    /// Returns all errors in a text, such as a log, in order. The last one is the result of [`from_text`](Self::from_text).
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
        let text = Text::new(text.as_ref(), WordsOf::catalogue::<S>());
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
