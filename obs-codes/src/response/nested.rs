//! The errors in a response about several objects.

use core::fmt;

use core::marker::PhantomData;

use super::answer::is_known;
use super::kept::Element;
use super::record::{self, Record};
use super::{ErrorResponse, code, redact};
use crate::catalogue::{Entry, ErrorCodeOf, Role};
use crate::{Catalogue, ObsErrorCodes, Retry};

impl<S: Catalogue> ErrorResponse<S> {
    /// Returns the errors nested in the body, as in the `DeleteResult` of a request to delete several objects: its status is 200 even if no
    /// object could be deleted. In JSON, these are the objects of an array `errors`.
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
    pub fn errors(&self) -> impl Iterator<Item = NestedError<'_, S>> {
        self.record.errors().map(|elements| NestedError {
            record: &self.record,
            elements,
            catalogue: PhantomData,
        })
    }
}

/// One of several errors in a response, about one object.
///
/// Returned by [`ErrorResponse::errors`]. [`Display`](fmt::Display) prints one line.
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
/// // The keys to retry.
/// let again = response.errors().filter(|error| error.is_retryable());
/// assert!(again.filter_map(|error| error.key()).eq(["c.jpg"]));
/// ```
pub struct NestedError<'r, S> {
    record: &'r Record,
    elements: &'r [Element],
    catalogue: PhantomData<fn() -> S>,
}

impl<S> Clone for NestedError<'_, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for NestedError<'_, S> {}

impl<'r, S: Catalogue> NestedError<'r, S> {
    /// Returns the key of the object.
    #[must_use]
    pub fn key(&self) -> Option<&'r str> {
        self.get(Role::Key)
    }

    /// Returns the version of the object.
    #[must_use]
    pub fn version_id(&self) -> Option<&'r str> {
        self.get(Role::VersionId)
    }

    /// Returns the error code as sent, documented or not.
    #[must_use]
    pub fn code(&self) -> Option<&'r str> {
        let kept = &self.record.kept;
        let known = code::known(kept, self.elements.iter(), &is_known::<S>);
        known.or_else(|| code::stated(kept, self.elements.iter(), None))
    }

    /// Returns the error code, if it is documented.
    #[must_use]
    pub fn error_code(&self) -> Option<S::ErrorCode> {
        let known = code::known(&self.record.kept, self.elements.iter(), &is_known::<S>);
        known.and_then(S::ErrorCode::parse)
    }

    /// Returns the message as sent.
    #[must_use]
    pub fn message(&self) -> Option<&'r str> {
        self.get(Role::Message)
    }

    /// Returns the possible causes: those of the error code, narrowed by message and elements. Empty without a documented code, since a
    /// nested error has no status.
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
    pub fn causes(&self) -> &'static [S::Cause] {
        let message = self.message().unwrap_or_default();
        self.error_code().map_or(&[], |code| {
            code.causes_told(message, &|name| self.element(name))
        })
    }

    /// Returns whether and how to retry for this object; [`Retry::Never`] without a documented code.
    #[must_use]
    pub fn retry(&self) -> Retry {
        self.error_code().map_or(Retry::Never, ErrorCodeOf::retry)
    }

    /// Returns `true` if the same request, sent again after a pause, may succeed.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retry().is_retryable()
    }

    /// Returns the value of an element or member.
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
        let kept = &self.record.kept;
        let named = self
            .elements
            .iter()
            .filter(|element| kept.name(element) == name);
        named
            .min_by_key(|element| element.place.depth)
            .map(|element| kept.value(element))
    }

    /// Returns all names and values, in order.
    pub fn elements(&self) -> impl Iterator<Item = (&'r str, &'r str)> {
        let kept = &self.record.kept;
        self.elements
            .iter()
            .map(|element| (kept.name(element), kept.value(element)))
    }

    #[cfg(feature = "serde")]
    pub(super) fn redacted(&self, value: &'r str) -> alloc::borrow::Cow<'r, str> {
        self.record.redacted(value)
    }

    fn get(&self, role: Role) -> Option<&'r str> {
        let elements = self
            .elements
            .iter()
            .filter(|element| element.role == Some(role));
        let best = elements.min_by_key(|element| element.precedence())?;
        Some(self.record.kept.value(best))
    }
}

/// Prints one line: `b.jpg: AccessDenied: Access Denied`.
impl<S: Catalogue> fmt::Display for NestedError<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = self.key().or(self.version_id());
        let mut parts = [key, self.code(), self.message()].into_iter().flatten();
        let first = parts.next().unwrap_or("unknown error");
        write!(f, "{}", self.record.clean(first))?;
        parts.try_for_each(|part| write!(f, ": {}", self.record.clean(part)))
    }
}

/// Redacts secrets.
impl<S: Catalogue> fmt::Debug for NestedError<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        redact::Elements(self.record, self.elements).fmt(f)
    }
}

impl<S: Catalogue> PartialEq for NestedError<'_, S> {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
            && record::said(&self.record.kept, self.elements.iter())
                == record::said(&other.record.kept, other.elements.iter())
    }
}

impl<S: Catalogue> Eq for NestedError<'_, S> {}

impl<S: Catalogue> core::error::Error for NestedError<'_, S> {}

/// The status is that of the error code, else [`Catalogue::fallback`].
impl<S: Catalogue> ObsErrorCodes<S> for NestedError<'_, S> {
    fn status_code(&self) -> S {
        self.error_code()
            .map_or_else(S::fallback, ErrorCodeOf::status_code)
    }

    fn causes(&self) -> &'static [S::Cause] {
        self.causes()
    }

    fn error_code(&self) -> Option<S::ErrorCode> {
        self.error_code()
    }

    fn retry(&self) -> Retry {
        self.retry()
    }
}

/// Creates an error that does not borrow from the response. It has no [`status`](ErrorResponse::status) of its own.
///
/// ```
/// use obs_codes::{ErrorCode, ErrorResponse, ObsErrorCodes};
///
/// /// Returns which objects could not be deleted, and why.
/// fn failures(response: &ErrorResponse) -> Vec<ErrorResponse> {
///     response.errors().map(ErrorResponse::from).collect()
/// }
///
/// let error = "<Error><Key>b.jpg</Key><Code>AccessDenied</Code></Error>";
/// let body = format!("<DeleteResult>{error}</DeleteResult>");
/// let failures = failures(&ErrorResponse::from_parts(200, [], body.as_bytes()));
/// assert_eq!(failures[0].key(), Some("b.jpg"));
/// assert_eq!(ObsErrorCodes::status_code(&failures[0]).as_u16(), 403);
/// assert_eq!(failures[0].to_string(), "AccessDenied; key b.jpg");
/// ```
impl<S: Catalogue> From<NestedError<'_, S>> for ErrorResponse<S> {
    fn from(error: NestedError<'_, S>) -> Self {
        Self::from_record(error.record.extract(error.elements))
    }
}
