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
use headers::{Header, Headers};
use kept::{Element, Kept, Span};

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

impl ErrorResponse {
    /// How many bytes of a body are read: 2 MiB, enough for a thousand of the longest keys that could not be deleted.
    pub const BODY_LIMIT: usize = 2 * 1024 * 1024;

    /// Reads the parts of a response.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let headers = vec![("Content-Type", b"text/html".as_slice())];
    /// let body = b"<html><title>502 Bad Gateway</title><p>nginx";
    /// let error = ErrorResponse::from_parts(502, headers, body);
    /// assert_eq!(error.code(), None);
    /// assert_eq!(error.element("title"), Some("502 Bad Gateway"));
    /// ```
    #[must_use]
    pub fn from_parts<'p>(
        status: u16,
        headers: impl IntoIterator<Item = (&'p str, &'p [u8])>,
        body: &[u8],
    ) -> Self {
        let body = &body[..body.len().min(Self::BODY_LIMIT)];
        let picked = Headers::pick(headers);
        let mut kept = Kept::with_room_for(picked.len() + body.len());
        let headers = picked.keep(&mut kept);
        let (shape, nested) = body::read(body, &mut kept);
        kept.shrink();
        let mut response = Self {
            kept,
            headers,
            nested,
            status,
            shape,
        };
        // An `Error` that is alone in another root is the response's own.
        if nested == 1 && !response.is_success() {
            response.kept.flatten();
            (response.shape, response.nested) = (Shape::Error, 0);
        }
        response
    }

    /// The status, documented or not. See [`status_code`](Self::status_code) for a documented one.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let error = ErrorResponse::from_parts(502, [], b"");
    /// assert_eq!(error.status(), 502);
    /// assert_eq!(error.status_code(), None);
    /// ```
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// The error code as it was sent, documented or not. See [`error_code`](Self::error_code) for a documented one.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = b"<Error><Code>BucketOnFire</Code></Error>";
    /// let error = ErrorResponse::from_parts(500, [], body);
    /// assert_eq!(error.code(), Some("BucketOnFire"));
    /// assert_eq!(error.error_code(), None);
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.header(Header::Code).or_else(|| self.own(names::CODE))
    }

    /// The message as it was sent.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = br#"{"code": "InvalidArgument", "message": "bad graph name"}"#;
    /// let error = ErrorResponse::from_parts(400, [], body);
    /// assert_eq!(error.message(), Some("bad graph name"));
    /// ```
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.header(Header::Message)
            .or_else(|| self.own(names::MESSAGE))
    }

    /// The id of the request, which support asks for.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// // Answers to HEAD requests have it, too: in a header.
    /// let headers = [("x-obs-request-id", b"0A1B2C3D".as_slice())];
    /// let error = ErrorResponse::from_parts(404, headers, b"");
    /// assert_eq!(error.request_id(), Some("0A1B2C3D"));
    /// ```
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.header(Header::RequestId)
            .or_else(|| self.own(names::REQUEST_ID))
    }

    /// The id of the host that answered, which support may ask for as well.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = b"<Error><HostId>Q2h1cmNo</HostId></Error>";
    /// assert_eq!(ErrorResponse::from_parts(403, [], body).host_id(), Some("Q2h1cmNo"));
    /// ```
    #[must_use]
    pub fn host_id(&self) -> Option<&str> {
        self.header(Header::HostId)
            .or_else(|| self.own(names::HOST_ID))
    }

    /// The bucket or object that the request was about, if the body names it.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = b"<Error><Resource>/photos/cat.jpg</Resource></Error>";
    /// assert_eq!(ErrorResponse::from_parts(404, [], body).resource(), Some("/photos/cat.jpg"));
    /// ```
    #[must_use]
    pub fn resource(&self) -> Option<&str> {
        self.own(names::RESOURCE)
    }

    /// What the body says under a name, beyond what has a method of its own or a header in its place.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = b"<Error><Code>PreconditionFailed</Code><Condition>If-Match</Condition></Error>";
    /// let headers = [("x-obs-error-code", b"412".as_slice())];
    /// let error = ErrorResponse::from_parts(412, headers, body);
    /// assert_eq!(error.element("Condition"), Some("If-Match"));
    /// assert_eq!((error.code(), error.element("Code")), (Some("412"), Some("PreconditionFailed")));
    /// ```
    #[must_use]
    pub fn element(&self, name: &str) -> Option<&str> {
        self.find(&[name]).map(|element| self.kept.value(element))
    }

    /// All that the body says, as names and values in its order, without what [`errors`](Self::errors) has.
    ///
    /// Text that stands in no element, or in no known form, has the empty name.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = b"<Error><Code>NoSuchKey</Code><Key>cat.jpg</Key></Error>";
    /// let error = ErrorResponse::from_parts(404, [], body);
    /// assert!(error.elements().eq([("Code", "NoSuchKey"), ("Key", "cat.jpg")]));
    /// ```
    pub fn elements(&self) -> impl Iterator<Item = (&str, &str)> {
        let elements = self.kept.elements().iter();
        elements
            .filter(|element| element.place.error == 0)
            .map(|element| (self.kept.name(element), self.kept.value(element)))
    }

    /// Text that stands in no element: the start of a body that is neither XML nor JSON, what a page shows, or what an XML body
    /// has between its elements.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let error = ErrorResponse::from_parts(503, [], b"no healthy upstream\n");
    /// assert_eq!(error.text(), Some("no healthy upstream"));
    /// ```
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.element(names::STRAY)
    }

    /// The `Date` header: when the server answered, by its own clock.
    fn date(&self) -> Option<&str> {
        self.header(Header::Date)
    }

    fn header(&self, header: Header) -> Option<&str> {
        Some(self.kept.get(self.headers[header as usize])).filter(|value| !value.is_empty())
    }

    /// What the body says of the response as a whole.
    fn own(&self, names: &[&str]) -> Option<&str> {
        self.own_element(names)
            .map(|element| self.kept.value(element))
    }

    /// Under a status of success, a body that is not headed `Error` is a result: a `Code` in it is none of an error.
    fn own_element(&self, names: &[&str]) -> Option<&Element> {
        if self.is_success() && self.shape != Shape::Error {
            return None;
        }
        self.find(names)
    }

    fn find(&self, names: &[&str]) -> Option<&Element> {
        self.kept.find(self.kept.elements(), names, 0)
    }
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
