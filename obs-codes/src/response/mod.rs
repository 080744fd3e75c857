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
//! Of the **headers**: `x-obs-error-code`, `x-obs-error-message`, `x-obs-request-id` and `x-obs-id-2`, the same with `x-amz-`,
//! and `Date`, in any case. Of several, the first that is not empty counts. `x-reserved-indicator` is no error code and is
//! left alone. Where a header and the body differ, the header counts, and [`element`](ErrorResponse::element) has the value
//! of the body.
//!
//! Of the **body**, up to [`BODY_LIMIT`](ErrorResponse::BODY_LIMIT):
//!
//! - XML, with or without declaration, namespace and prefixes, elements in any order. Each element that has text is kept
//!   under its name; `CDATA` is text, entities are decoded where they are predefined or numeric, and stay as written
//!   otherwise. A document type is skipped, so that nothing in it is ever followed. Attributes and comments say nothing.
//! - `Error` elements in another root, as in a `DeleteResult`: see [`errors`](ErrorResponse::errors).
//! - JSON: the texts and numbers in it under their keys, of which `code`, `message` and `request_id` have a meaning.
//! - HTML: its `title`, and the start of what a browser would show.
//! - Any other text: its start, as [`text`](ErrorResponse::text).
//!
//! In all of it:
//!
//! - UTF-8 is expected, or UTF-16 with a byte order mark; other bytes become U+FFFD.
//! - Of a body that is cut off, all is kept that stands before the cut; of an element that the cut goes through, what there is of
//!   it, though never taken for an error code.
//! - Where several elements have one name, the outermost counts, then the first. Empty values count as absent.
//! - White space around values is cut off, line breaks within a code or message become a blank, and ids have no white space at all.
//! - Elements may be nested in any depth: text more than 16 levels down is kept under the name on the sixteenth.
//!
//! Reading takes time in proportion to the body's size, and two allocations beside those of the XML reader: one for all text, one
//! for the list of elements.
//!
//! # Which cause
//!
//! A documented code leads to its own causes, and its message often to one of them. Without one, the causes are all those of
//! the status. The code also decides where it came with another status than the documented one: a `RequestTimeout`
//! that arrives with 400 is one that may be sent again.

mod answer;
mod body;
mod clock;
mod codes;
mod diagnosis;
mod headers;
mod interop;
mod json;
mod kept;
mod names;
mod nested;
mod report;
mod xml;

use alloc::vec::Vec;
use core::fmt;

pub use clock::ClockSkew;
pub use nested::NestedError;

use body::Shape;
use headers::Header;
use kept::{Kept, Span};

/// An error that a service answered with.
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
/// [`Display`](fmt::Display) prints a report for whoever has to act on it; `{:#}` prints one line for a log.
///
/// Two are equal if they say the same, in whatever order and form they said it.
#[derive(Clone)]
pub struct ErrorResponse {
    kept: Kept,
    headers: [Span; Header::ALL.len()],
    nested: u32,
    status: u16,
    shape: Shape,
}

#[allow(clippy::missing_fields_in_debug)] // They show through what they are read for.
impl fmt::Debug for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let elements: Vec<_> = self.elements().collect();
        let errors: Vec<_> = self.errors().collect();
        f.debug_struct("ErrorResponse")
            .field("status", &self.status)
            .field("code", &self.code())
            .field("message", &self.message())
            .field("request_id", &self.request_id())
            .field("host_id", &self.host_id())
            .field("elements", &elements)
            .field("errors", &errors)
            .finish()
    }
}

/// Whatever the order of the elements: of those that have one name, it counts.
impl PartialEq for ErrorResponse {
    fn eq(&self, other: &Self) -> bool {
        self.status == other.status
            && self.nested == other.nested
            && (self.shape == Shape::Error) == (other.shape == Shape::Error)
            && Header::ALL.map(|header| self.header(header))
                == Header::ALL.map(|header| other.header(header))
            && sorted(self.elements()) == sorted(other.elements())
            && self.errors().eq(other.errors())
    }
}

impl Eq for ErrorResponse {}

fn sorted<'r>(elements: impl Iterator<Item = (&'r str, &'r str)>) -> Vec<(&'r str, &'r str)> {
    let mut elements: Vec<_> = elements.collect();
    elements.sort_by_key(|(name, _)| *name);
    elements
}
