//! The meaning of a response, according to the catalogue.

use core::time::Duration;

use super::answer::is_known;
use super::{ClockSkew, ErrorResponse, date};
use crate::catalogue::{CauseOf, Entry, ErrorCodeOf, Role};
use crate::{Catalogue, Retry};

impl<S: Catalogue> ErrorResponse<S> {
    /// Returns the documented status: as sent or, if that is not documented, as implied by the error code.
    ///
    /// ```
    /// use obs_codes::{ErrorResponse, StatusCode};
    ///
    /// let error = ErrorResponse::from_parts(404, [], b"");
    /// assert_eq!(error.status_code(), Some(StatusCode::NotFound));
    /// let error = ErrorResponse::from_parts(520, [], b"<Error><Code>NoSuchKey</Code></Error>");
    /// assert_eq!(error.status_code(), Some(StatusCode::NotFound));
    /// ```
    #[must_use]
    pub fn status_code(&self) -> Option<S> {
        self.stated()
            .or_else(|| self.error_code().map(ErrorCodeOf::status_code))
    }

    /// Returns the status as sent, if it is documented.
    pub(super) fn stated(&self) -> Option<S> {
        S::from_u16(self.record.status?)
    }

    /// Returns the documented status that describes this response best.
    ///
    /// That is [`status_code`](Self::status_code), else the x00 of its class, as RFC 9110 §15 requires for unknown statuses, else
    /// [`Catalogue::fallback`].
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
    pub fn nearest_status_code(&self) -> S {
        let of_class = || S::from_u16(self.record.status? / 100 * 100);
        self.status_code()
            .or_else(of_class)
            .unwrap_or_else(S::fallback)
    }

    /// Returns the documented error code: as sent or, if none was sent, as implied by the message or by a header.
    ///
    /// An undocumented code, such as a number in a header, does not hide a documented one in the body.
    ///
    /// ```
    /// use obs_codes::{ErrorCode, ErrorResponse};
    ///
    /// let body = b"<Error><Code>NoSuchKey</Code></Error>";
    /// let error = ErrorResponse::from_parts(404, [], body);
    /// assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
    /// let error = ErrorResponse::from_parts(404, [("x-obs-error-code", b"404".as_slice())], body);
    /// assert_eq!((error.code(), error.error_code()), (Some("404"), Some(ErrorCode::NoSuchKey)));
    /// let body = b"<Error><Message>Request is not yet valid</Message></Error>";
    /// let error = ErrorResponse::from_parts(403, [], body);
    /// assert_eq!(error.error_code(), Some(ErrorCode::RequestTimeTooSkewed));
    /// let error = ErrorResponse::from_parts(503, [("x-reserved-indicator", b"601".as_slice())], b"");
    /// assert_eq!((error.code(), error.error_code()), (None, Some(ErrorCode::GetQosTokenException)));
    /// ```
    #[must_use]
    pub fn error_code(&self) -> Option<S::ErrorCode> {
        let code = self.record.known_code(&is_known::<S>);
        code.and_then(S::ErrorCode::parse).or_else(|| {
            let has_code = self
                .code()
                .is_some_and(|code| code.parse().ok() != self.record.status);
            if has_code {
                return None;
            }
            self.told_by_message().or_else(|| self.indicated())
        })
    }

    /// Returns the only code documented with this message, unless it contradicts the status.
    fn told_by_message(&self) -> Option<S::ErrorCode> {
        let code = S::code_of_message(self.message()?)?;
        let is_contradicted = self
            .status()
            .is_some_and(|status| status >= 300 && !comes_with::<S>(code, status));
        (!is_contradicted).then_some(code)
    }

    /// Returns the code that a header implies, if it has this status; with another status, the header is only a hint for support.
    fn indicated(&self) -> Option<S::ErrorCode> {
        let indicator = self.record.get(Role::Indicator)?;
        let mut indicators = self.record.names().indicators.iter();
        let (_, code) = indicators.find(|(known, _)| *known == indicator)?;
        S::ErrorCode::parse(code).filter(|code| Some(code.status_code()) == self.stated())
    }

    /// Returns the possible causes: those of the error code, narrowed by message, elements and status. Without a documented code, returns
    /// [all causes](Catalogue::all_causes) of the status; none if the status is unknown, too. The likeliest ones come first: of a status that
    /// has dozens, show a user the first few, as [`report`](Self::report) does.
    ///
    /// If the client's clock may be ahead or behind and the response states both times, only the matching cause is returned.
    ///
    /// ```
    /// use obs_codes::{Cause, ErrorResponse, StatusCode};
    ///
    /// let read = |body: &[u8]| ErrorResponse::from_parts(403, [], body);
    /// assert_eq!(read(b"").causes(), StatusCode::Forbidden.all_causes());
    /// let code = "<Error><Code>InvalidAccessKeyId</Code>";
    /// assert!(read(code.as_bytes()).causes().contains(&Cause::IamUserDisabled));
    /// let message = "<Message>The user holding this access key has been disabled</Message></Error>";
    /// assert_eq!(read((code.to_owned() + message).as_bytes()).causes(), [Cause::IamUserDisabled]);
    /// ```
    #[must_use]
    pub fn causes(&self) -> &'static [S::Cause] {
        if let Some(named) = self.named() {
            return core::slice::from_ref(named);
        }
        let causes = self.told();
        let cause_of = |key: &str| causes.iter().position(|cause| cause.key() == key);
        let [_, ahead, behind] = self.record.names().clock else {
            return causes;
        };
        let (Some(ahead), Some(behind)) = (cause_of(ahead), cause_of(behind)) else {
            return causes;
        };
        match self.clock_skew().map_or(0, ClockSkew::seconds) {
            0 => causes,
            1.. => core::slice::from_ref(&causes[ahead]),
            _ => core::slice::from_ref(&causes[behind]),
        }
    }

    /// Returns the cause that a line for a log names, if it belongs to the code or, without one, to the status.
    fn named(&self) -> Option<&'static S::Cause> {
        let named = S::Cause::parse(self.record.cause()?)?;
        let causes = match self.error_code() {
            Some(code) => code.causes(),
            None => self.stated()?.all_causes(),
        };
        causes.iter().find(|cause| **cause == named)
    }

    /// Returns the causes according to code, message, elements and status.
    fn told(&self) -> &'static [S::Cause] {
        match (self.error_code(), self.stated()) {
            (Some(code), stated) => {
                let causes = code.causes_told(self.message().unwrap_or_default(), &|name| {
                    self.element(name)
                });
                stated.map_or(causes, |status| of_status(causes, status))
            }
            (None, Some(status)) => status.all_causes(),
            (None, None) => &[],
        }
    }

    /// Returns whether and how to retry, according to the error code, else the status, else its category.
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
        match (self.error_code(), self.record.status) {
            (Some(code), _) => code.retry(),
            (None, Some(status)) => S::retry_of(status),
            (None, None) => Retry::Never,
        }
    }

    /// Returns `true` if the same request, sent again after a pause, may succeed.
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

    /// Returns `true` if this is an error at all. With a successful status, it is one only if an `Error` in its body, nested or not, or a
    /// header says so.
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
        self.record.is_error()
    }

    /// Returns `true` if this response confirms that an object, or a part of one, was copied.
    ///
    /// A service may send status 200 before it makes the copy, so only an element of the body, such as `ETag`, confirms it.
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
        let proofs = self.record.names().copied;
        !self.is_error() && proofs.iter().any(|name| self.element(name).is_some())
    }

    /// Returns the difference between the request's time and the server's, if the clock may be the cause and the response states both: in
    /// its elements `RequestTime` and `ServerTime`, or with the `Date` header instead of the latter.
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
        let is_of_clock = |cause: &S::Cause| self.record.names().clock.contains(&cause.key());
        if !self.told().iter().any(is_of_clock) {
            return None;
        }
        let server = self
            .record
            .get(Role::ServerTime)
            .or_else(|| self.record.get(Role::Date))?;
        ClockSkew::between(self.record.get(Role::RequestTime)?, server)
    }

    /// Returns how long the service asks to wait. It sends seconds, or a date, which is compared with the date of the response; a date in
    /// the past gives zero.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use obs_codes::ErrorResponse;
    ///
    /// let error = ErrorResponse::from_parts(503, [("Retry-After", b"120".as_slice())], b"");
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(120)));
    ///
    /// let headers = [
    ///     ("Date", b"Sun, 01 Mar 2026 10:20:07 GMT".as_slice()),
    ///     ("Retry-After", b"Sun, 01 Mar 2026 10:20:37 GMT"),
    /// ];
    /// let error = ErrorResponse::from_parts(503, headers, b"");
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
    /// ```
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        date::pause(
            self.record.get(Role::RetryAfter)?,
            self.record.get(Role::Date),
        )
    }
}

/// Returns `true` if a code is documented with a status: as its own, or as that of one of its causes.
fn comes_with<S: Catalogue>(code: S::ErrorCode, status: u16) -> bool {
    let mut causes = code.causes().iter();
    code.status_code().as_u16() == status
        || causes.any(|cause| cause.status_code().as_u16() == status)
}

impl<S: Catalogue> core::error::Error for ErrorResponse<S> {}

/// Returns the causes that belong to a status, if they are consecutive; otherwise, or if there are none, all of them.
fn of_status<S: Catalogue>(causes: &'static [S::Cause], status: S) -> &'static [S::Cause] {
    let is_of = |cause: &S::Cause| cause.status_code() == status;
    let first = causes.iter().take_while(|cause| !is_of(cause)).count();
    let of_status = &causes[first..];
    let end = of_status.iter().take_while(|cause| is_of(cause)).count();
    if end == 0 || of_status[end..].iter().any(is_of) {
        return causes;
    }
    &of_status[..end]
}
