//! The values in a response, as sent.

use super::ErrorResponse;
use super::headers::Headers;
use super::record::Record;
use crate::Catalogue;
use crate::catalogue::{Entry, Role};

/// Returns `true` if the catalogue documents a code.
pub(super) fn is_known<S: Catalogue>(code: &str) -> bool {
    S::ErrorCode::parse(code).is_some()
}

impl<S: Catalogue> ErrorResponse<S> {
    /// The number of bytes of a body that are read: 2 MiB, enough for a thousand failed deletions with keys of maximum length.
    pub const BODY_LIMIT: usize = 2 * 1024 * 1024;

    /// Reads a response from its status, headers and body.
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
        let mut picked = Headers::new(S::names());
        for (name, value) in headers {
            picked.add(name, value);
        }
        let body = &body[..body.len().min(Self::BODY_LIMIT)];
        Self::from_record(Record::read(Some(status), &picked, body))
    }

    /// Returns the status as sent, documented or not; never `None` after [`from_parts`](Self::from_parts). See
    /// [`status_code`](Self::status_code) for a documented one.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let error = ErrorResponse::from_parts(502, [], b"");
    /// assert_eq!(error.status(), Some(502));
    /// assert_eq!(error.status_code(), None);
    /// ```
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        self.record.status
    }

    /// Returns the error code as sent, documented or not. See [`error_code`](Self::error_code) for a documented one.
    ///
    /// A header takes precedence over the body, and the outermost code in the body over nested ones. A URI that identifies a problem type,
    /// as in RFC 9457, is reduced to its last segment.
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
        self.record.code(&is_known::<S>)
    }

    /// Returns the message as sent.
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
        self.record.get(Role::Message)
    }

    /// Returns the id of the request, which support asks for.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// // Responses to HEAD requests have it as well, in a header.
    /// let headers = [("x-obs-request-id", b"0A1B2C3D".as_slice())];
    /// let error = ErrorResponse::from_parts(404, headers, b"");
    /// assert_eq!(error.request_id(), Some("0A1B2C3D"));
    /// ```
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.record.get(Role::RequestId)
    }

    /// Returns the id of the host that responded, which support may ask for as well.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = b"<Error><HostId>Q2h1cmNo</HostId></Error>";
    /// assert_eq!(ErrorResponse::from_parts(403, [], body).host_id(), Some("Q2h1cmNo"));
    /// ```
    #[must_use]
    pub fn host_id(&self) -> Option<&str> {
        self.record.get(Role::HostId)
    }

    /// Returns the bucket or object that the request was about, if the body names it.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = b"<Error><Resource>/photos/cat.jpg</Resource></Error>";
    /// assert_eq!(ErrorResponse::from_parts(404, [], body).resource(), Some("/photos/cat.jpg"));
    /// ```
    #[must_use]
    pub fn resource(&self) -> Option<&str> {
        self.record.get(Role::Resource)
    }

    /// Returns the address to use instead, from a redirect.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = b"<Error><Endpoint>photos.obs.example</Endpoint></Error>";
    /// assert_eq!(ErrorResponse::from_parts(301, [], body).location(), Some("photos.obs.example"));
    /// let headers = [("Location", b"https://obs.example/photos".as_slice())];
    /// let error = ErrorResponse::from_parts(307, headers, b"");
    /// assert_eq!(error.location(), Some("https://obs.example/photos"));
    /// ```
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        self.record.get(Role::Location)
    }

    /// Returns the region that the response names, if the catalogue defines where. This is often the region of the bucket: sign for it, and
    /// send the request there.
    ///
    /// ```
    /// mod store {
    ///     obs_codes::obs_codes!(inline = r#"
    ///     statuses:
    ///       - code: 301
    ///         reason: Moved Permanently
    ///         description: The bucket is elsewhere.
    ///     responses:
    ///       headers: { region: [x-bucket-region] }
    ///       elements: { region: [Region] }
    ///     "#);
    /// }
    ///
    /// let headers = [("X-Bucket-Region", b"eu-west-1".as_slice())];
    /// let error = store::ErrorResponse::from_parts(301, headers, b"");
    /// assert_eq!(error.region(), Some("eu-west-1"));
    /// let body = b"<Error><Region>eu-west-1</Region></Error>";
    /// let error = store::ErrorResponse::from_parts(301, [], body);
    /// assert_eq!(error.region(), Some("eu-west-1"));
    /// ```
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.record.get(Role::Region)
    }

    /// Returns the key of the object, in an error about one of several.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let error = "<Error><Key>a.jpg</Key><Code>AccessDenied</Code></Error>";
    /// let body = format!("<DeleteResult>{error}</DeleteResult>");
    /// let response = ErrorResponse::from_parts(200, [], body.as_bytes());
    /// let errors: Vec<ErrorResponse> = response.errors().map(Into::into).collect();
    /// assert_eq!(errors[0].key(), Some("a.jpg"));
    /// ```
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.record.get(Role::Key)
    }

    /// Returns the version of that object.
    #[must_use]
    pub fn version_id(&self) -> Option<&str> {
        self.record.get(Role::VersionId)
    }

    /// Returns a further hint for support that some services send; it is not an error code.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let headers = [("x-reserved-indicator", b"Unauthorized".as_slice())];
    /// let error = ErrorResponse::from_parts(403, headers, b"");
    /// assert_eq!((error.indicator(), error.code()), (Some("Unauthorized"), None));
    /// ```
    #[must_use]
    pub fn indicator(&self) -> Option<&str> {
        self.record.get(Role::Indicator)
    }

    /// Returns the value of an element or member of the body, for those without a method, or with a header that takes precedence.
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
        self.record.element(name)
    }

    /// Returns all names and values in the body, in order, except for those of nested [`errors`](Self::errors).
    ///
    /// Text outside any element, or in an unknown format, has an empty name.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = b"<Error><Code>NoSuchKey</Code><Key>cat.jpg</Key></Error>";
    /// let error = ErrorResponse::from_parts(404, [], body);
    /// assert!(error.elements().eq([("Code", "NoSuchKey"), ("Key", "cat.jpg")]));
    /// ```
    pub fn elements(&self) -> impl Iterator<Item = (&str, &str)> {
        self.record.elements()
    }

    /// Returns text outside any element: the start of a body that is neither XML nor JSON, the visible text of an HTML page, or text
    /// between the elements of an XML body.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let error = ErrorResponse::from_parts(503, [], b"no healthy upstream\n");
    /// assert_eq!(error.text(), Some("no healthy upstream"));
    /// ```
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.record.text()
    }
}
