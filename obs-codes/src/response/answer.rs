//! What a response says, as it stands there.

use super::body::{self, Shape};
use super::headers::{Header, Headers};
use super::kept::{Element, Kept};
use super::{ErrorResponse, names};

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
    pub(super) fn date(&self) -> Option<&str> {
        self.header(Header::Date)
    }

    pub(super) fn header(&self, header: Header) -> Option<&str> {
        Some(self.kept.get(self.headers[header as usize])).filter(|value| !value.is_empty())
    }

    /// What the body says of the response as a whole.
    fn own(&self, names: &[&str]) -> Option<&str> {
        self.own_element(names)
            .map(|element| self.kept.value(element))
    }

    /// Under a status of success, a body that is not headed `Error` is a result: a `Code` in it is none of an error.
    pub(super) fn own_element(&self, names: &[&str]) -> Option<&Element> {
        if self.is_success() && self.shape != Shape::Error {
            return None;
        }
        self.find(names)
    }

    fn find(&self, names: &[&str]) -> Option<&Element> {
        self.kept.find(self.kept.elements(), names, 0)
    }
}
