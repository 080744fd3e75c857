//! Conversions with `http` and serialization.

#[cfg(feature = "http")]
use alloc::vec::Vec;

/// ```
/// use obs_codes::ErrorResponse;
///
/// let response = http::Response::builder()
///     .status(404)
///     .header("x-obs-error-code", "NoSuchKey")
///     .body(Vec::new())?;
/// assert_eq!(ErrorResponse::from(&response).code(), Some("NoSuchKey"));
/// # Ok::<(), http::Error>(())
/// ```
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
impl<S: crate::Catalogue, B: AsRef<[u8]>> From<&http::Response<B>> for super::ErrorResponse<S> {
    fn from(response: &http::Response<B>) -> Self {
        let headers = response.headers().iter();
        let headers = headers.map(|(name, value)| (name.as_str(), value.as_bytes()));
        Self::from_parts(
            response.status().as_u16(),
            headers,
            response.body().as_ref(),
        )
    }
}

/// Creates an HTTP response with the status, content type, headers and body in the catalogue's own format. For a response to HEAD, drop the
/// body.
///
/// ```
/// use obs_codes::{ErrorCode, ErrorResponse};
///
/// let error = ErrorResponse::new(ErrorCode::NoSuchKey).with_request_id("0A");
/// let response = http::Response::<Vec<u8>>::from(&error);
/// assert_eq!(response.status(), 404);
/// assert_eq!(response.headers()["x-obs-request-id"], "0A");
/// assert_eq!(ErrorResponse::from(&response), error);
/// // The response to HEAD:
/// assert_eq!(ErrorResponse::from(&response.map(|_| Vec::new())), error);
/// ```
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
impl<S: crate::Catalogue, B: From<Vec<u8>>> From<&super::ErrorResponse<S>> for http::Response<B> {
    fn from(error: &super::ErrorResponse<S>) -> Self {
        error.to_http(error.record.names().format)
    }
}

#[cfg(feature = "http")]
impl<S: crate::Catalogue> super::ErrorResponse<S> {
    /// Creates an HTTP response in another format than the catalogue's own, such as RFC 9457 for clients that ask for it.
    ///
    /// ```
    /// use obs_codes::catalogue::Format;
    /// use obs_codes::{ErrorCode, ErrorResponse};
    ///
    /// let error = ErrorResponse::new(ErrorCode::NoSuchKey);
    /// let response: http::Response<Vec<u8>> = error.to_http(Format::Problem);
    /// assert_eq!(response.headers()["content-type"], "application/problem+json");
    /// ```
    #[must_use]
    #[cfg_attr(docsrs, doc(cfg(feature = "http")))]
    pub fn to_http<B: From<Vec<u8>>>(&self, format: crate::catalogue::Format) -> http::Response<B> {
        use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};

        let mut response = http::Response::new(B::from(self.to_form(format).into_bytes()));
        let status = self
            .status()
            .unwrap_or_else(|| self.nearest_status_code().as_u16());
        *response.status_mut() =
            http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static(super::head::content_type(format)),
        );
        for (name, value) in self.headers() {
            let name = HeaderName::from_bytes(name.as_bytes());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
                headers.insert(name, value);
            }
        }
        response
    }
}

#[cfg(feature = "serde")]
mod serde {
    use alloc::vec::Vec;

    use serde::ser::{Serialize, SerializeStruct, Serializer};

    use super::super::{ClockSkew, ErrorResponse, NestedError};
    use crate::Catalogue;
    use crate::catalogue::Entry;

    /// Serializes the response for structured logs: the value of each accessor under its name, with causes as ids. Other elements are
    /// omitted, and secrets are redacted.
    #[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
    impl<C: Catalogue> Serialize for ErrorResponse<C> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let shown = |value: Option<_>| value.map(|value| self.record.redacted(value));
            let errors: Vec<_> = self.errors().collect();
            let mut fields = serializer.serialize_struct("ErrorResponse", 15)?;
            fields.serialize_field("status", &self.status())?;
            fields.serialize_field("code", &shown(self.code()))?;
            fields.serialize_field("message", &shown(self.message()))?;
            fields.serialize_field("request_id", &self.request_id())?;
            fields.serialize_field("host_id", &self.host_id())?;
            fields.serialize_field("resource", &shown(self.resource()))?;
            fields.serialize_field("location", &shown(self.location()))?;
            fields.serialize_field("region", &shown(self.region()))?;
            fields.serialize_field("text", &shown(self.text()))?;
            fields.serialize_field("causes", &ids(self.causes()))?;
            fields.serialize_field("retry", &self.retry())?;
            fields.serialize_field("retryable", &self.is_retryable())?;
            fields.serialize_field(
                "retry_after",
                &self.retry_after().map(|pause| pause.as_secs()),
            )?;
            fields.serialize_field("clock_skew", &self.clock_skew().map(ClockSkew::seconds))?;
            fields.serialize_field("errors", &errors)?;
            fields.end()
        }
    }

    #[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
    impl<C: Catalogue> Serialize for NestedError<'_, C> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let shown = |value: Option<_>| value.map(|value| self.redacted(value));
            let mut fields = serializer.serialize_struct("NestedError", 7)?;
            fields.serialize_field("key", &shown(self.key()))?;
            fields.serialize_field("version_id", &self.version_id())?;
            fields.serialize_field("code", &shown(self.code()))?;
            fields.serialize_field("message", &shown(self.message()))?;
            fields.serialize_field("causes", &ids(self.causes()))?;
            fields.serialize_field("retry", &self.retry())?;
            fields.serialize_field("retryable", &self.is_retryable())?;
            fields.end()
        }
    }

    /// Collects the ids into a `Vec`, since binary formats need the length of a sequence.
    fn ids(causes: &[impl Entry]) -> Vec<&'static str> {
        causes.iter().map(|cause| cause.key()).collect()
    }
}
