//! What a response means, by the catalogue.

use super::headers::Header;
use super::{ClockSkew, ErrorResponse, Shape, names};
use crate::{Category, Cause, ErrorCode, Retry, StatusCode};

/// The causes that are about a clock, of those that codes for a wrong time have.
const CLOCK: [Cause; 3] = [Cause::ClockSkew, Cause::ClockAhead, Cause::ClockBehind];

impl ErrorResponse {
    /// The status, if it is a documented one.
    ///
    /// ```
    /// use obs_codes::{ErrorResponse, StatusCode};
    ///
    /// let error = ErrorResponse::from_parts(404, [], b"");
    /// assert_eq!(error.status_code(), Some(StatusCode::NotFound));
    /// ```
    #[must_use]
    pub const fn status_code(&self) -> Option<StatusCode> {
        StatusCode::from_u16(self.status)
    }

    /// The documented status that says the most of what this response says.
    ///
    /// It is the response's own, if that is documented; then the one that is documented for the error code, and then, as RFC
    /// 9110 has it for statuses that a client does not know (section 15), the x00 of its class. Where the catalogue has no such status
    /// either, or the number is in no class, it is [`StatusCode::InternalServerError`], since the same section has an invalid status
    /// taken for an error of the server.
    ///
    /// ```
    /// use obs_codes::{ErrorResponse, StatusCode};
    ///
    /// let nearest = |status, body: &[u8]| {
    ///     ErrorResponse::from_parts(status, [], body).nearest_status_code()
    /// };
    /// assert_eq!(nearest(404, b""), StatusCode::NotFound);
    /// assert_eq!(nearest(200, b"<Error><Code>NoSuchKey</Code></Error>"), StatusCode::NotFound);
    /// assert_eq!(nearest(418, b""), StatusCode::BadRequest);
    /// assert_eq!(nearest(520, b""), StatusCode::InternalServerError);
    /// assert_eq!(nearest(999, b""), StatusCode::InternalServerError);
    /// ```
    #[must_use]
    pub fn nearest_status_code(&self) -> StatusCode {
        let of_class = || StatusCode::from_u16(self.status - self.status % 100);
        self.status_code()
            .or_else(|| self.error_code().map(ErrorCode::status_code))
            .or_else(of_class)
            .unwrap_or(StatusCode::InternalServerError)
    }

    /// The error code, if it is a documented one.
    ///
    /// ```
    /// use obs_codes::{ErrorCode, ErrorResponse};
    ///
    /// let body = b"<Error><Code>NoSuchKey</Code></Error>";
    /// let error = ErrorResponse::from_parts(404, [], body);
    /// assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
    /// ```
    #[must_use]
    pub fn error_code(&self) -> Option<ErrorCode> {
        if let Some(code) = self.header(Header::Code) {
            return code.parse().ok();
        }
        self.kept.error_code(self.own_element(names::CODE)?)
    }

    /// What may have led to the error: the causes of the code, or the one of them that the message tells; without a documented
    /// code, the causes of the status; none where that is unknown, too.
    ///
    /// ```
    /// use obs_codes::{Cause, ErrorResponse, StatusCode};
    ///
    /// let read = |body: &[u8]| ErrorResponse::from_parts(403, [], body);
    /// assert_eq!(read(b"").causes(), StatusCode::Forbidden.causes());
    /// let code = "<Error><Code>InvalidAccessKeyId</Code>";
    /// assert!(read(code.as_bytes()).causes().contains(&Cause::IamUserDisabled));
    /// let message = "<Message>The user holding this access key has been disabled</Message></Error>";
    /// assert_eq!(read((code.to_owned() + message).as_bytes()).causes(), [Cause::IamUserDisabled]);
    /// ```
    #[must_use]
    pub fn causes(&self) -> &'static [Cause] {
        match (self.error_code(), self.status_code()) {
            (Some(code), _) => code.causes_for(self.message().unwrap_or_default()),
            (None, Some(status)) => status.causes(),
            (None, None) => &[],
        }
    }

    /// Whether sending the request again can help: by the error code, or else by the status, or else by its category.
    ///
    /// ```
    /// use obs_codes::{ErrorResponse, Retry};
    ///
    /// let read = |status, body: &[u8]| ErrorResponse::from_parts(status, [], body);
    /// assert_eq!(read(400, b"<Error><Code>RequestTimeout</Code></Error>").retry(), Retry::Backoff);
    /// assert_eq!(read(429, b"").retry(), Retry::Slower);
    /// assert_eq!(read(520, b"").retry(), Retry::Backoff);
    /// assert_eq!(read(418, b"").retry(), Retry::Never);
    /// ```
    #[must_use]
    pub fn retry(&self) -> Retry {
        match (self.error_code(), self.status_code()) {
            (Some(code), _) => code.retry(),
            (None, Some(status)) => status.retry(),
            (None, None) => {
                Category::from_status(self.status).map_or(Retry::Never, Category::retry)
            }
        }
    }

    /// Whether the same request, sent again after a pause, may succeed.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// fn send() -> Result<(), ErrorResponse> {
    ///     // …
    /// #   Err(ErrorResponse::from_parts(503, [], b""))
    /// }
    ///
    /// let mut attempts = 1;
    /// let result = loop {
    ///     match send() {
    ///         Err(error) if error.is_retryable() && attempts < 3 => attempts += 1, // and pause
    ///         result => break result,
    ///     }
    /// };
    /// # assert_eq!(attempts, 3);
    /// # assert!(result.is_err());
    /// ```
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retry().is_retryable()
    }

    /// Whether this is an error at all. Under a status of success it is one only if it says so: by an `Error` in its body, nested
    /// or not, or by a header.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let read = |body: &[u8]| ErrorResponse::from_parts(200, [], body);
    /// assert!(!read(b"<DeleteResult><Deleted><Key>a</Key></Deleted></DeleteResult>").is_error());
    /// assert!(read(b"<DeleteResult><Error><Key>a</Key></Error></DeleteResult>").is_error());
    /// assert!(read(b"<Error><Code>InternalError</Code></Error>").is_error());
    /// ```
    #[must_use]
    pub fn is_error(&self) -> bool {
        !self.is_success()
            || self.shape == Shape::Error
            || self.nested > 0
            || self.header(Header::Code).is_some()
    }

    /// Whether this answers a request to copy an object, or a part of one, and the copy was made.
    ///
    /// A copy is answered with status 200 before it is made, so that only the `ETag` in the body tells.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let read = |body: &[u8]| ErrorResponse::from_parts(200, [], body);
    /// assert!(read(b"<CopyObjectResult><ETag>\"9b2c\"</ETag></CopyObjectResult>").is_copied());
    /// assert!(!read(b"<Error><Code>InternalError</Code></Error>").is_copied());
    /// assert!(!read(b"").is_copied());
    /// ```
    #[must_use]
    pub fn is_copied(&self) -> bool {
        !self.is_error() && self.element("ETag").is_some()
    }

    /// By how much the client's clock is wrong, where that is what may be wrong and the response says so: by its elements `RequestTime`
    /// and `ServerTime`, or the `Date` header in place of the latter.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = b"<Error>
    ///   <Code>RequestTimeTooSkewed</Code>
    ///   <Message>Request is not yet valid</Message>
    ///   <RequestTime>2026-03-02T11:20:07Z</RequestTime>
    ///   <ServerTime>2026-03-01T10:20:07Z</ServerTime>
    /// </Error>";
    /// let error = ErrorResponse::from_parts(403, [], body);
    /// let skew = error.clock_skew().unwrap();
    /// assert_eq!(skew.seconds(), 25 * 60 * 60);
    /// assert_eq!(skew.to_string(), "25 hours ahead");
    /// ```
    #[must_use]
    pub fn clock_skew(&self) -> Option<ClockSkew> {
        self.error_code()?;
        if !self.causes().iter().any(|cause| CLOCK.contains(cause)) {
            return None;
        }
        let server = self.element("ServerTime").or_else(|| self.date())?;
        ClockSkew::between(self.element("RequestTime")?, server)
    }

    /// Whether the status is one of success. 1XX is not: it ends no exchange.
    pub(super) fn is_success(&self) -> bool {
        Category::from_status(self.status) == Some(Category::Success)
    }
}

impl core::error::Error for ErrorResponse {}
