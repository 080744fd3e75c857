//! Traits for code that is generic over catalogues, and the types that they use.
//!
//! Code that uses a single catalogue does not need them: its types have the same methods as `const fn`s. Generic code has the status type
//! as its only parameter; the causes and error codes are associated types:
//!
//! ```
//! use obs_codes::Catalogue;
//! use obs_codes::catalogue::{CauseOf, Entry, ErrorCodeOf};
//!
//! /// Describes an error code of any catalogue.
//! fn explain<S: Catalogue>(code: &str) -> Option<String> {
//!     let code = S::ErrorCode::parse(code)?;
//!     let help: Vec<_> = code.causes().iter().filter_map(|cause| cause.help()).collect();
//!     Some(format!("{}: {} {}", code.status_code(), code.description(), help.join(" ")))
//! }
//!
//! let explained = explain::<obs_codes::StatusCode>("RequestTimeTooSkewed").unwrap();
//! assert!(explained.starts_with("403 Forbidden: "));
//! ```
//!
//! [`obs_codes!`](crate::obs_codes!) implements them for the types that it generates. They can also be implemented by hand, for an existing
//! enum or for a type that looks entries up in a catalogue loaded at run time.
//!
//! ```
//! use core::fmt;
//! use std::convert::Infallible;
//!
//! use obs_codes::Catalogue;
//! use obs_codes::catalogue::Entry;
//!
//! #[derive(Debug, Clone, Copy, PartialEq, Eq)]
//! enum Status {
//!     Gone = 410,
//!     Broken = 500,
//! }
//!
//! impl Entry for Status {
//!     fn all() -> &'static [Self] {
//!         &[Self::Gone, Self::Broken]
//!     }
//!
//!     fn parse(text: &str) -> Option<Self> {
//!         Self::all().iter().copied().find(|status| status.key() == text)
//!     }
//!
//!     fn key(self) -> &'static str {
//!         match self {
//!             Self::Gone => "410",
//!             Self::Broken => "500",
//!         }
//!     }
//!
//!     fn description(self) -> &'static str {
//!         match self {
//!             Self::Gone => "It was here.",
//!             Self::Broken => "Something broke.",
//!         }
//!     }
//! }
//!
//! impl fmt::Display for Status {
//!     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
//!         write!(f, "{} {:?}", self.key(), self)
//!     }
//! }
//!
//! impl Catalogue for Status {
//!     type Cause = Infallible;
//!     type ErrorCode = Infallible;
//!
//!     fn from_u16(code: u16) -> Option<Self> {
//!         Self::all().iter().copied().find(|status| status.as_u16() == code)
//!     }
//!
//!     fn as_u16(self) -> u16 {
//!         self as u16
//!     }
//!
//!     fn reason(self) -> &'static str {
//!         if self == Self::Gone { "Gone" } else { "Broken" }
//!     }
//!
//!     fn fallback() -> Self {
//!         Self::Broken
//!     }
//! }
//!
//! assert_eq!(Status::from_u16(410).map(Entry::key), Some("410"));
//! assert!(Status::Gone.all_causes().is_empty());
//! ```

mod absent;
mod entries;
mod names;
mod retry;
mod source;

pub use entries::{CauseOf, Entry, ErrorCodeOf};
pub use names::{Format, Names, Role};
pub use retry::Retry;
pub use source::{Deprecated, Source};

/// A catalogue of codes, represented by its status type.
///
/// [`obs_codes!`](crate::obs_codes!) implements it for each `StatusCode` that it generates, so that code can be generic over catalogues. A
/// catalogue without causes or error codes uses [`Infallible`](core::convert::Infallible) for them. See the [module
/// documentation](crate::catalogue) for the traits of causes and error codes, and for a handwritten catalogue.
///
/// ```
/// use obs_codes::{Catalogue, ObsErrorCodes};
///
/// /// Formats a log line for an error with codes of any catalogue.
/// fn log_line<S: Catalogue>(error: &impl ObsErrorCodes<S>) -> String {
///     let status = error.status_code();
///     format!("{status}, {} of {} causes possible", error.causes().len(), status.causes().len())
/// }
///
/// #[derive(Debug, ObsErrorCodes)]
/// #[obs(cause = BucketNotFound)]
/// struct NoBucket;
///
/// assert_eq!(log_line(&NoBucket), "404 Not Found, 1 of 4 causes possible");
/// ```
pub trait Catalogue: Entry {
    /// The type of the causes, or [`Infallible`](core::convert::Infallible).
    type Cause: CauseOf<Self>;

    /// The type of the error codes, or [`Infallible`](core::convert::Infallible).
    type ErrorCode: ErrorCodeOf<Self>;

    /// Returns the status with this number, if the catalogue has one.
    #[must_use]
    fn from_u16(code: u16) -> Option<Self>;

    /// Returns the number of the status.
    #[must_use]
    fn as_u16(self) -> u16;

    /// Returns the reason phrase, such as `"Not Found"`.
    #[must_use]
    fn reason(self) -> &'static str;

    /// Returns the status of errors without a documented one, such as a failed connection.
    ///
    /// In a generated catalogue, this is the `fallback` of the spec. If omitted: 500, else the first 5XX, else the first status.
    ///
    /// ```
    /// use obs_codes::{Catalogue, StatusCode};
    ///
    /// fn status_of<S: Catalogue>(answered: u16) -> S {
    ///     S::from_u16(answered).unwrap_or_else(S::fallback)
    /// }
    ///
    /// assert_eq!(status_of::<StatusCode>(404), StatusCode::NotFound);
    /// assert_eq!(status_of::<StatusCode>(418), StatusCode::InternalServerError);
    /// ```
    #[must_use]
    fn fallback() -> Self;

    /// Returns the causes that the documentation lists for this status.
    ///
    /// ```
    /// use obs_codes::{Catalogue, StatusCode};
    ///
    /// fn is_ambiguous(status: impl Catalogue) -> bool {
    ///     status.causes().len() > 1
    /// }
    ///
    /// assert!(is_ambiguous(StatusCode::Forbidden));
    /// assert!(!is_ambiguous(StatusCode::InternalServerError));
    /// ```
    #[must_use]
    fn causes(self) -> &'static [Self::Cause] {
        &[]
    }

    /// Returns the causes that the documentation lists for this status, followed by causes of this status documented elsewhere.
    #[must_use]
    fn all_causes(self) -> &'static [Self::Cause] {
        self.causes()
    }

    /// Returns whether and how to retry a request after this status.
    #[must_use]
    fn retry(self) -> Retry {
        Retry::Never
    }

    /// Returns whether and how to retry a request after a status, documented or not: uses the status if the catalogue has it, else its
    /// category.
    ///
    /// ```
    /// use obs_codes::{Catalogue, Retry, StatusCode};
    ///
    /// assert_eq!(StatusCode::from_u16(599), None);
    /// assert_eq!(<StatusCode as Catalogue>::retry_of(599), Retry::Backoff);
    /// ```
    #[must_use]
    fn retry_of(status: u16) -> Retry {
        Self::from_u16(status).map_or(Retry::Never, Self::retry)
    }

    /// Returns the name of a status's category; the status does not have to be documented.
    ///
    /// ```
    /// use obs_codes::{Catalogue, StatusCode};
    ///
    /// assert_eq!(<StatusCode as Catalogue>::category_of(599), Some("Server Error"));
    /// assert_eq!(<StatusCode as Catalogue>::category_of(600), None);
    /// ```
    #[must_use]
    fn category_of(status: u16) -> Option<&'static str> {
        let _ = status;
        None
    }

    /// Returns the error code that a message implies, if the message is documented for exactly one.
    ///
    /// ```
    /// use obs_codes::{Catalogue, ErrorCode, StatusCode};
    ///
    /// let of_message = <StatusCode as Catalogue>::code_of_message;
    /// assert_eq!(of_message("Request is not yet valid"), Some(ErrorCode::RequestTimeTooSkewed));
    /// assert_eq!(of_message("It did not work."), None);
    /// ```
    #[must_use]
    fn code_of_message(message: &str) -> Option<Self::ErrorCode> {
        let _ = message;
        None
    }

    /// Returns the names of headers, elements and members in the service's error responses.
    #[must_use]
    fn names() -> &'static Names {
        &Names::DEFAULT
    }

    /// Whether the catalogue is generated, and so never changes: what is derived from it can be kept.
    #[doc(hidden)]
    #[must_use]
    fn __is_generated() -> bool {
        false
    }
}
