//! The errors within a response that is about several objects.

use core::fmt;

use super::kept::{Element, Kept};
use super::{ErrorResponse, names};
use crate::{Cause, ErrorCode, Retry};

impl ErrorResponse {
    /// The errors that are nested in the body, as in the `DeleteResult` that answers a request to delete several objects:
    /// its status is 200 even if no object could be deleted.
    ///
    /// ```
    /// use obs_codes::{ErrorCode, ErrorResponse};
    ///
    /// let body = b"<DeleteResult>
    ///   <Deleted><Key>a.jpg</Key></Deleted>
    ///   <Error><Key>b.jpg</Key><Code>AccessDenied</Code><Message>Access Denied</Message></Error>
    /// </DeleteResult>";
    /// let response = ErrorResponse::from_parts(200, [], body);
    /// for error in response.errors() {
    ///     assert_eq!(error.key(), Some("b.jpg"));
    ///     assert_eq!(error.error_code(), Some(ErrorCode::AccessDenied));
    /// }
    /// assert_eq!(response.errors().count(), 1);
    /// ```
    pub fn errors(&self) -> impl Iterator<Item = NestedError<'_>> {
        let elements = self.kept.elements();
        elements
            .chunk_by(|a, b| a.place.error == b.place.error)
            .filter(|elements| elements[0].place.error > 0)
            .map(|elements| NestedError {
                kept: &self.kept,
                elements,
            })
    }
}

/// One of several errors in a response: what went wrong with one object.
///
/// See [`ErrorResponse::errors`]. [`Display`](fmt::Display) prints one line.
///
/// ```
/// use obs_codes::{ErrorCode, ErrorResponse};
///
/// let body = b"<DeleteResult>
///   <Error>
///     <Key>b.jpg</Key>
///     <VersionId>G001</VersionId>
///     <Code>AccessDenied</Code>
///     <Message>Access Denied</Message>
///   </Error>
///   <Error>
///     <Key>c.jpg</Key>
///     <Code>InternalError</Code>
///   </Error>
/// </DeleteResult>";
/// let response = ErrorResponse::from_parts(200, [], body);
///
/// let first = response.errors().next().unwrap();
/// assert_eq!(first.to_string(), "b.jpg: AccessDenied: Access Denied");
/// assert_eq!(first.key(), Some("b.jpg"));
/// assert_eq!(first.version_id(), Some("G001"));
/// assert_eq!(first.code(), Some("AccessDenied"));
/// assert_eq!(first.error_code(), Some(ErrorCode::AccessDenied));
/// assert_eq!(first.message(), Some("Access Denied"));
///
/// // The keys that are worth another attempt.
/// let again = response.errors().filter(|error| error.is_retryable());
/// assert!(again.filter_map(|error| error.key()).eq(["c.jpg"]));
/// ```
#[derive(Clone, Copy)]
pub struct NestedError<'r> {
    kept: &'r Kept,
    elements: &'r [Element],
}

impl<'r> NestedError<'r> {
    /// The key of the object.
    #[must_use]
    pub fn key(&self) -> Option<&'r str> {
        self.own(names::KEY)
    }

    /// The version of the object.
    #[must_use]
    pub fn version_id(&self) -> Option<&'r str> {
        self.own(names::VERSION_ID)
    }

    /// The error code as it was sent, documented or not.
    #[must_use]
    pub fn code(&self) -> Option<&'r str> {
        self.own(names::CODE)
    }

    /// The error code, if it is a documented one.
    #[must_use]
    pub fn error_code(&self) -> Option<ErrorCode> {
        self.kept.error_code(self.find(names::CODE)?)
    }

    /// The message as it was sent.
    #[must_use]
    pub fn message(&self) -> Option<&'r str> {
        self.own(names::MESSAGE)
    }

    /// What may have led to the error: the causes of the code, or the one of them that the message tells. Without a
    /// documented code there are none, as there is no status for one object.
    ///
    /// ```
    /// use obs_codes::{Cause, ErrorResponse};
    ///
    /// let body = b"<DeleteResult>
    ///   <Error><Key>a</Key><Code>InternalError</Code></Error>
    ///   <Error><Key>b</Key><Code>BucketOnFire</Code></Error>
    /// </DeleteResult>";
    /// let response = ErrorResponse::from_parts(200, [], body);
    /// let causes: Vec<_> = response.errors().map(|error| error.causes()).collect();
    /// assert_eq!(causes, [[Cause::InternalError].as_slice(), &[]]);
    /// ```
    #[must_use]
    pub fn causes(&self) -> &'static [Cause] {
        let message = self.message().unwrap_or_default();
        self.error_code()
            .map_or(&[], |code| code.causes_for(message))
    }

    /// Whether sending the request again for this object can help. Without a documented code, not.
    #[must_use]
    pub fn retry(&self) -> Retry {
        self.error_code().map_or(Retry::Never, ErrorCode::retry)
    }

    /// Whether the same request, sent again after a pause, may succeed.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retry().is_retryable()
    }

    /// What the error says under a name.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = b"<DeleteResult>
    ///   <Error><Key>a</Key><Size>7</Size></Error><Error><Key>b</Key></Error>
    /// </DeleteResult>";
    /// let response = ErrorResponse::from_parts(200, [], body);
    /// assert_eq!(response.errors().next().unwrap().element("Size"), Some("7"));
    /// ```
    #[must_use]
    pub fn element(&self, name: &str) -> Option<&'r str> {
        self.own(&[name])
    }

    /// All that the error says, as names and values in its order.
    pub fn elements(&self) -> impl Iterator<Item = (&'r str, &'r str)> {
        let kept = self.kept;
        self.elements
            .iter()
            .map(|element| (kept.name(element), kept.value(element)))
    }

    fn own(&self, names: &[&str]) -> Option<&'r str> {
        self.find(names).map(|element| self.kept.value(element))
    }

    fn find(&self, names: &[&str]) -> Option<&'r Element> {
        let error = self.elements.first()?.place.error;
        self.kept.find(self.elements, names, error)
    }
}

impl fmt::Debug for NestedError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.elements()).finish()
    }
}

impl PartialEq for NestedError<'_> {
    fn eq(&self, other: &Self) -> bool {
        super::sorted(self.elements()) == super::sorted(other.elements())
    }
}

impl Eq for NestedError<'_> {}

impl core::error::Error for NestedError<'_> {}
