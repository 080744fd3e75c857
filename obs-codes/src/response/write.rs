//! Creating error responses.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use core::fmt::Display;
use core::time::Duration;

use super::ErrorResponse;
use super::record::Record;
use crate::Catalogue;
use crate::catalogue::{CauseOf, Entry, ErrorCodeOf, Role};
use crate::{ObsErrorCodes, StatusCode};

/// The origin of an error response: an error code, a status, a cause, or anything that implements [`ObsErrorCodes`].
///
/// `Kind` distinguishes these four and is always inferred. The trait is sealed and cannot be implemented outside this crate.
#[diagnostic::on_unimplemented(
    message = "an error response of the catalogue of `{S}` cannot be created from `{Self}`",
    label = "neither an error code, a status or a cause of it, nor `ObsErrorCodes`"
)]
pub trait Origin<S: Catalogue = StatusCode, Kind = kind::OfError>: sealed::Sealed<S, Kind> {}

impl<S: Catalogue, K, T: sealed::Sealed<S, K>> Origin<S, K> for T {}

/// Marker types for the kinds of [`Origin`].
pub mod kind {
    /// An error code.
    #[derive(Debug)]
    pub enum OfCode {}
    /// A status.
    #[derive(Debug)]
    pub enum OfStatus {}
    /// A cause.
    #[derive(Debug)]
    pub enum OfCause {}
    /// Anything that implements [`ObsErrorCodes`](crate::ObsErrorCodes).
    #[derive(Debug)]
    pub enum OfError {}
}

mod sealed {
    use super::{Catalogue, Stated};

    pub trait Sealed<S: Catalogue, Kind> {
        fn stated(self) -> Stated<S>;
    }
}

/// The information that an origin provides.
pub struct Stated<S: Catalogue> {
    status: S,
    code: Option<S::ErrorCode>,
    description: &'static str,
}

impl<S: Catalogue, C: ErrorCodeOf<S>> sealed::Sealed<S, kind::OfCode> for C {
    fn stated(self) -> Stated<S> {
        Stated {
            status: self.status_code(),
            code: S::ErrorCode::parse(self.key()),
            description: self.description(),
        }
    }
}

impl<S: Catalogue> sealed::Sealed<S, kind::OfStatus> for S {
    fn stated(self) -> Stated<S> {
        let description = self.description();
        Stated {
            status: self,
            code: None,
            description,
        }
    }
}

/// The error code is the only one that leads to this cause alone, if there is exactly one.
impl<S: Catalogue, C: CauseOf<S>> sealed::Sealed<S, kind::OfCause> for C {
    fn stated(self) -> Stated<S> {
        Stated {
            status: self.status_code(),
            code: code_of_cause(self.status_code(), self.key()),
            description: self.description(),
        }
    }
}

impl<S: Catalogue, E: ObsErrorCodes<S>> sealed::Sealed<S, kind::OfError> for E {
    fn stated(self) -> Stated<S> {
        let status = self.status_code();
        let description = match (self.error_code(), self.causes()) {
            (Some(code), _) => code.description(),
            (None, [cause]) => cause.description(),
            (None, _) => status.description(),
        };
        let code = self.error_code().or_else(|| match self.causes() {
            [cause] => code_of_cause(status, cause.key()),
            _ => None,
        });
        Stated {
            status,
            code,
            description,
        }
    }
}

fn code_of_cause<S: Catalogue>(status: S, cause: &str) -> Option<S::ErrorCode> {
    let leads_to = |code: &&S::ErrorCode| {
        code.status_code() == status && matches!(code.causes(), [one] if one.key() == cause)
    };
    let mut codes = S::ErrorCode::all().iter().filter(leads_to);
    codes.next().filter(|_| codes.next().is_none()).copied()
}

impl<S: Catalogue> ErrorResponse<S> {
    /// Creates a response to send, or to use in a test.
    ///
    /// Accepts an error code, a status, a cause, or anything that implements [`ObsErrorCodes`], such as an error with derived codes. The
    /// message defaults to its description in the catalogue; see [`with_message`](Self::with_message).
    ///
    /// ```
    /// use obs_codes::{ErrorCode, ErrorResponse, ObsErrorCodes, StatusCode};
    ///
    /// #[derive(Debug, ObsErrorCodes)]
    /// #[obs(error_code = NoSuchKey)]
    /// struct NoObject;
    ///
    /// let error = ErrorResponse::new(ErrorCode::NoSuchKey);
    /// assert_eq!(error, ErrorResponse::new(NoObject));
    /// assert_eq!(error.status_code(), Some(StatusCode::NotFound));
    /// assert_eq!(ErrorResponse::new(StatusCode::Forbidden).code(), None);
    /// ```
    ///
    /// A response never names its cause. Made from a cause, it has the error code that leads to this cause alone, if exactly one does; otherwise
    /// it has no code, and its reader gets all causes of the status.
    ///
    /// ```
    /// use obs_codes::{Cause, ErrorCode, ErrorResponse, StatusCode};
    ///
    /// let error = ErrorResponse::new(Cause::SignatureMismatch);
    /// assert_eq!(error.code(), Some("SignatureDoesNotMatch"));
    /// assert_eq!(error.causes(), [Cause::SignatureMismatch]);
    ///
    /// // `RequestTimeTooSkewed` may have other causes as well.
    /// let error = ErrorResponse::new(Cause::ClockSkew);
    /// assert_eq!(error.code(), None);
    /// assert_eq!(error.causes(), StatusCode::Forbidden.all_causes());
    /// let error = ErrorResponse::new(ErrorCode::RequestTimeTooSkewed);
    /// assert!(error.causes().contains(&Cause::ClockSkew));
    /// ```
    #[must_use]
    pub fn new<Kind>(origin: impl Origin<S, Kind>) -> Self {
        let Stated {
            status,
            code,
            description,
        } = origin.stated();
        let mut record = Record::new(S::names(), Some(status.as_u16()));
        if let Some(code) = code {
            record.set(Role::Code, code.key());
        }
        record.set(Role::Message, &tidy(description));
        Self::from_record(record)
    }

    /// Sets the message.
    ///
    /// Like all values, it is normalized as if it had been read: white space at both ends is trimmed, lines are joined, and characters that
    /// XML does not allow become U+FFFD.
    ///
    /// ```
    /// use obs_codes::{ErrorCode, ErrorResponse};
    ///
    /// let error = ErrorResponse::new(ErrorCode::NoSuchKey).with_message("No object \0\n  here. ");
    /// assert_eq!(error.message(), Some("No object \u{fffd} here."));
    /// ```
    #[must_use]
    pub fn with_message(self, message: impl Display) -> Self {
        self.with(Role::Message, message)
    }

    /// Sets the id of the request.
    #[must_use]
    pub fn with_request_id(self, id: impl Display) -> Self {
        self.with(Role::RequestId, id)
    }

    /// Sets the id of the host that responds.
    #[must_use]
    pub fn with_host_id(self, id: impl Display) -> Self {
        self.with(Role::HostId, id)
    }

    /// Sets the bucket, object or path that the request was about.
    #[must_use]
    pub fn with_resource(self, resource: impl Display) -> Self {
        self.with(Role::Resource, resource)
    }

    /// Sets the address to use instead.
    #[must_use]
    pub fn with_location(self, location: impl Display) -> Self {
        self.with(Role::Location, location)
    }

    /// Sets the time to wait before retrying, rounded up to seconds.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use obs_codes::{ErrorCode, ErrorResponse};
    ///
    /// let pause = Duration::from_millis(1500);
    /// let error = ErrorResponse::new(ErrorCode::SlowDown).with_retry_after(pause);
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(2)));
    /// ```
    #[must_use]
    pub fn with_retry_after(self, pause: Duration) -> Self {
        let rest = u64::from(pause.subsec_nanos() > 0);
        self.with(Role::RetryAfter, pause.as_secs().saturating_add(rest))
    }

    /// Sets another element, which is a member in JSON.
    ///
    /// Names consist of ASCII letters, digits, `_`, `-` and `.`; other characters are replaced with `_`. A name with a role in the
    /// catalogue sets the value of that role: `Key` the key, `Message` the message. The status comes from the origin and cannot be set.
    ///
    /// ```
    /// use obs_codes::{ErrorCode, ErrorResponse};
    ///
    /// let error = ErrorResponse::new(ErrorCode::InvalidArgument);
    /// let error = error.with_element("ArgumentName", "max-keys");
    /// assert_eq!(error.element("ArgumentName"), Some("max-keys"));
    /// ```
    #[must_use]
    pub fn with_element(mut self, name: &str, value: impl Display) -> Self {
        self.record
            .set_element(&element_name(name), &tidy(&value.to_string()));
        self
    }

    fn with(mut self, role: Role, value: impl Display) -> Self {
        self.record.set(role, &tidy(&value.to_string()));
        self
    }
}

/// Replaces characters that XML or a header cannot contain, and normalizes line ends.
pub(super) fn tidy(value: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| (b' '..0x7f).contains(&byte) || byte == b'\n' || byte == b'\t';
    if value.bytes().all(is_plain) {
        return Cow::Borrowed(value);
    }
    let value = value.replace("\r\n", "\n");
    let carried = |char| match char {
        '\r' => '\n',
        '\n' | '\t' => char,
        '\0'..=' ' if char != ' ' => char::REPLACEMENT_CHARACTER,
        '\u{7f}' | '\u{fffe}' | '\u{ffff}' => char::REPLACEMENT_CHARACTER,
        _ => char,
    };
    Cow::Owned(value.chars().map(carried).collect())
}

/// Replaces characters that the name of an XML element cannot contain.
pub(super) fn element_name(name: &str) -> Cow<'_, str> {
    let is_letter = |char: char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-' | '.');
    let begins = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    if begins && name.chars().all(is_letter) {
        return Cow::Borrowed(name);
    }
    let mut tidied = String::from(if begins { "" } else { "_" });
    tidied.extend(
        name.chars()
            .map(|char| if is_letter(char) { char } else { '_' }),
    );
    Cow::Owned(tidied)
}
