//! From what a service answered to the cause that it documents.
//!
//! [`ErrorResponse::from_parts`] takes the status, the headers and the body of a response, whatever they are, and keeps all of
//! it that says something about an error. Any bytes are accepted; nothing fails, and nothing panics.
//!
//! ```
//! use obs_codes::{Cause, ErrorCode, ErrorResponse, Retry};
//!
//! let body = b"<Error>
//!   <Code>RequestTimeTooSkewed</Code>
//!   <Message>Request has expired</Message>
//!   <RequestId>0000018F2A</RequestId>
//! </Error>";
//! let error = ErrorResponse::from_parts(403, [], body);
//! assert_eq!(error.error_code(), Some(ErrorCode::RequestTimeTooSkewed));
//! // The code alone would also mean a wrong clock. The message tells it apart.
//! assert_eq!(error.causes(), [Cause::UrlExpired]);
//! assert_eq!(error.retry(), Retry::AfterFix);
//! println!("{error}");
//! ```
//!
//! # What is read, and what is kept
//!
//! What headers, elements and members are called is a matter of the catalogue: see [`Names`](crate::catalogue::Names). A catalogue's own
//! names count before those that most services use, which are read as well.
//!
//! Of the **headers**: those that have a role, such as `x-obs-error-code` and `Retry-After`, in any case. Of several, the first that is
//! not empty counts. Where a header and the body differ, the header counts, and [`element`](ErrorResponse::element) has the value of
//! the body.
//!
//! Of the **body**, up to [`BODY_LIMIT`](ErrorResponse::BODY_LIMIT):
//!
//! - XML, with or without declaration, namespace and prefixes, elements in any order. Each element that has text is kept
//!   under its name; `CDATA` is text, entities are decoded where they are predefined or numeric, and remain as written
//!   otherwise. `<` that cannot begin a tag is text. A document type is skipped, so that nothing in it is ever followed. Attributes
//!   and comments say nothing.
//! - `Error` elements in another root, as in a `DeleteResult`: see [`errors`](ErrorResponse::errors).
//! - JSON: the texts and numbers in it under their keys. An object under `error` is the error itself, and the objects of a list of
//!   `errors` are [`errors`](ErrorResponse::errors); a single one is the response's own as well. What follows the object is ignored.
//! - RFC 9457: `detail` is the message; the code is a member of that name, or the last part of `type`.
//! - HTML: its `title`, and the start of what a browser would show.
//! - Any other text: its start, as [`text`](ErrorResponse::text). A compressed or binary body is named there, and not kept.
//!
//! In all of it:
//!
//! - UTF-8 is expected, or UTF-16; other bytes become U+FFFD.
//! - Of a body that is cut off, everything before the cut is kept; of an element that the cut goes through, its beginning, though never
//!   taken for an error code.
//! - Where several elements have one role or name, the outermost counts, then the first. Empty values count as absent.
//! - White space around values is cut off, line breaks within a code or message become a blank, and ids have no white space at all.
//! - Elements may be nested in any depth: in XML, text more than 16 levels down is kept under the name on the sixteenth.
//!
//! Reading takes time in proportion to the body's size, and two allocations: one for all text, one for the list of elements.
//!
//! # Which cause
//!
//! A documented code leads to its own causes, and its message often to one of them. Without one, the causes are all those of
//! the status. The code also decides where it came with another status than the documented one: a `RequestTimeout`
//! that arrives with 400 is one that may be sent again. A code that is not documented does not hide one that is: a header that repeats
//! the status as a number leaves the decision to the body.

mod answer;
mod body;
#[cfg(feature = "http")]
mod check;
mod clock;
mod code;
mod codes;
mod diagnosis;
mod entity;
mod forms;
mod head;
mod headers;
mod html;
mod interop;
mod json;
mod kept;
mod markup;
mod meaning;
mod nested;
mod record;
mod redact;
mod report;
mod roles;
mod shape;
mod text;
mod white;
mod write;
mod xml;

use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

pub use clock::ClockSkew;
pub use nested::NestedError;
pub use report::Report;
pub use text::NoAnswer;
pub use write::{Origin, kind};

use crate::Catalogue;
use record::Record;

/// An error that a service answered with, in terms of the catalogue of the status type `S`. With the feature `response`.
///
/// [`obs_codes::ErrorResponse`](crate::ErrorResponse) is the one for OBS, and each module that [`obs_codes!`](crate::obs_codes!) makes
/// has one for its own catalogue.
///
/// ```
/// use obs_codes::{Cause, ErrorResponse};
///
/// // The answer to a HEAD request has no body.
/// let headers = [("x-obs-error-code", b"NoSuchBucket".as_slice()), ("x-obs-request-id", b"0A")];
/// let error = ErrorResponse::from_parts(404, headers, b"");
/// assert_eq!(error.code(), Some("NoSuchBucket"));
/// assert_eq!(error.causes(), [Cause::BucketNotFound]);
/// ```
///
/// [`Display`](fmt::Display) prints one line for a log; `{:#}` and [`report`](Self::report) print a report for whoever has to act on it.
///
/// Two are equal if they say the same, in whatever order and form they said it.
pub struct ErrorResponse<S> {
    record: Record,
    catalogue: PhantomData<fn() -> S>,
}

impl<S> ErrorResponse<S> {
    pub(crate) const fn from_record(record: Record) -> Self {
        Self {
            record,
            catalogue: PhantomData,
        }
    }
}

impl<S> Clone for ErrorResponse<S> {
    fn clone(&self) -> Self {
        Self::from_record(self.record.clone())
    }
}

/// Without secrets, as a report is.
impl<S: Catalogue> fmt::Debug for ErrorResponse<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |value: Option<_>| value.map(|value| self.record.redacted(value));
        let errors: Vec<_> = self.errors().collect();
        f.debug_struct("ErrorResponse")
            .field("status", &self.status())
            .field("code", &shown(self.code()))
            .field("message", &shown(self.message()))
            .field("request_id", &shown(self.request_id()))
            .field("host_id", &shown(self.host_id()))
            .field(
                "elements",
                &redact::Elements(&self.record, self.record.kept.elements()),
            )
            .field("errors", &errors)
            .finish_non_exhaustive()
    }
}

/// Whatever the order of the elements: of those that have one name, it counts.
impl<S: Catalogue> PartialEq for ErrorResponse<S> {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code() && self.record.says_the_same(&other.record)
    }
}

impl<S: Catalogue> Eq for ErrorResponse<S> {}
