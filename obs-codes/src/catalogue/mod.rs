//! Traits for code that works with any catalogue, and the types that they name.
//!
//! Whoever uses one catalogue needs none of them: its types have the same methods as `const fn`s. Generic code names the status type
//! alone, which leads to the causes and error codes:
//!
//! ```
//! use obs_codes::Catalogue;
//! use obs_codes::catalogue::{CauseOf, Entry, ErrorCodeOf};
//!
//! /// What an error code means, in any catalogue.
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
//! [`obs_codes!`](crate::obs_codes!) implements them for what it generates. They can be implemented by hand, too: for an enum that
//! exists already, or for a type that looks into a catalogue which is loaded at run time.
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

/// A catalogue of codes, named by its status type.
///
/// [`obs_codes!`](crate::obs_codes!) implements it for every `StatusCode` that it generates, so that code can be generic over
/// catalogues. A catalogue without causes or without error codes has [`Infallible`](core::convert::Infallible) in their place. See
/// the [module](crate::catalogue) for the traits of those, and for a catalogue that is written by hand.
///
/// ```
/// use obs_codes::{Catalogue, ObsErrorCodes};
///
/// /// One line for the log, whatever catalogue the error takes its codes from.
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
    /// The causes of this catalogue.
    type Cause: CauseOf<Self>;

    /// The error codes of this catalogue.
    type ErrorCode: ErrorCodeOf<Self>;

    /// The status of a number, if the catalogue has it.
    #[must_use]
    fn from_u16(code: u16) -> Option<Self>;

    /// The number of the status.
    #[must_use]
    fn as_u16(self) -> u16;

    /// The reason phrase, such as `"Not Found"`.
    #[must_use]
    fn reason(self) -> &'static str;

    /// The status of an error about which nothing better is known, such as a connection that failed.
    ///
    /// In a generated catalogue it is the one that the spec names as `fallback`, or else 500, or else the first 5XX, or else the
    /// first of all.
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

    /// The causes that the documentation of this status lists.
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

    /// The causes that the documentation of this status lists, then those of this status that are documented elsewhere.
    #[must_use]
    fn all_causes(self) -> &'static [Self::Cause] {
        self.causes()
    }

    /// Whether sending a request again can help after this status.
    #[must_use]
    fn retry(self) -> Retry {
        Retry::Never
    }

    /// Whether sending a request again can help after a status that need not be documented: as the catalogue says of the status, or
    /// else of its category.
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

    /// The name of the category of a status, which need not be documented.
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

    /// The error code that alone is documented to come with such a message.
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

    /// What the headers and elements of error answers are called.
    #[must_use]
    fn names() -> &'static Names {
        &Names::DEFAULT
    }
}
