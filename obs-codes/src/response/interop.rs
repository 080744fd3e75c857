//! Conversions with other crates.

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
impl<B: AsRef<[u8]>> From<&http::Response<B>> for super::ErrorResponse {
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

#[cfg(feature = "serde")]
mod serde {
    use serde::ser::{Serialize, SerializeStruct, Serializer};

    use super::super::{ClockSkew, ErrorResponse, NestedError, report};

    /// For structured logs: what has a method, by its name, causes as their ids. Further elements are left out, as some of
    /// them help to forge signatures.
    #[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
    impl Serialize for ErrorResponse {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let skew = self.clock_skew().map(ClockSkew::seconds);
            let mut fields = serializer.serialize_struct("ErrorResponse", 12)?;
            fields.serialize_field("status", &self.status())?;
            fields.serialize_field("code", &self.code())?;
            fields.serialize_field("message", &self.message())?;
            fields.serialize_field("request_id", &self.request_id())?;
            fields.serialize_field("host_id", &self.host_id())?;
            fields.serialize_field("resource", &self.resource())?;
            fields.serialize_field("text", &self.text())?;
            fields.serialize_field("causes", self.causes())?;
            fields.serialize_field("retry", report::word(self.retry()))?;
            fields.serialize_field("retryable", &self.is_retryable())?;
            fields.serialize_field("clock_skew", &skew)?;
            fields.serialize_field("errors", &Errors(self))?;
            fields.end()
        }
    }

    struct Errors<'r>(&'r ErrorResponse);

    impl Serialize for Errors<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_seq(self.0.errors())
        }
    }

    #[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
    impl Serialize for NestedError<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut fields = serializer.serialize_struct("NestedError", 7)?;
            fields.serialize_field("key", &self.key())?;
            fields.serialize_field("version_id", &self.version_id())?;
            fields.serialize_field("code", &self.code())?;
            fields.serialize_field("message", &self.message())?;
            fields.serialize_field("causes", self.causes())?;
            fields.serialize_field("retry", report::word(self.retry()))?;
            fields.serialize_field("retryable", &self.is_retryable())?;
            fields.end()
        }
    }
}
