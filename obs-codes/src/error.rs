//! The errors of the conversions that generated types have.

use core::fmt;

/// A number that is no status of the catalogue: the error of `TryFrom<u16>` and, with the feature `http`, of
/// `TryFrom<http::StatusCode>`.
///
/// ```
/// use obs_codes::StatusCode;
///
/// let error = StatusCode::try_from(418).unwrap_err();
/// assert_eq!(error.as_u16(), 418);
/// assert_eq!(error.to_string(), "418 is not a documented status code");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownStatusCode(u16);

impl UnknownStatusCode {
    /// The error for a number. Generated code makes these; it is of use to those who write a catalogue by hand, or compare.
    ///
    /// ```
    /// use obs_codes::{StatusCode, UnknownStatusCode};
    ///
    /// assert_eq!(StatusCode::try_from(418), Err(UnknownStatusCode::new(418)));
    /// ```
    #[must_use]
    pub const fn new(code: u16) -> Self {
        Self(code)
    }

    /// The number that was rejected.
    ///
    /// ```
    /// use obs_codes::{Category, StatusCode};
    ///
    /// let error = StatusCode::try_from(502).unwrap_err();
    /// assert_eq!(Category::from_status(error.as_u16()), Some(Category::ServerError));
    /// ```
    #[must_use]
    pub const fn as_u16(&self) -> u16 {
        self.0
    }
}

impl fmt::Display for UnknownStatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a documented status code", self.0)
    }
}

impl core::error::Error for UnknownStatusCode {}

/// An error that has nothing to keep but what it says.
macro_rules! unknown {
    ($(#[$docs:meta])* $name:ident: $message:literal) => {
        $(#[$docs])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(());

        impl $name {
            #[doc(hidden)]
            #[must_use]
            pub const fn new() -> Self {
                Self(())
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str($message)
            }
        }

        impl core::error::Error for $name {}
    };
}

unknown! {
    /// A text that names no status of the catalogue: the error of `StatusCode`'s `FromStr`.
    ///
    /// ```
    /// use obs_codes::StatusCode;
    ///
    /// let error = "Not Fuond".parse::<StatusCode>().unwrap_err();
    /// assert_eq!(error.to_string(), "not a documented status; write it as \"404\", \"404 Not Found\" or \"Not Found\"");
    /// ```
    ParseStatusCodeError: "not a documented status; write it as \"404\", \"404 Not Found\" or \"Not Found\""
}

unknown! {
    /// A text that is the id of no cause of the catalogue: the error of `Cause`'s `FromStr`.
    ///
    /// ```
    /// use obs_codes::Cause;
    ///
    /// assert_eq!("BucketNotFound".parse::<Cause>().unwrap_err().to_string(), "not the id of a documented cause");
    /// ```
    UnknownCause: "not the id of a documented cause"
}

unknown! {
    /// A text that is no error code of the catalogue: the error of `ErrorCode`'s `FromStr`.
    ///
    /// ```
    /// use obs_codes::ErrorCode;
    ///
    /// assert_eq!("NoSuchBukket".parse::<ErrorCode>().unwrap_err().to_string(), "not a documented error code");
    /// ```
    UnknownErrorCode: "not a documented error code"
}

unknown! {
    /// A text that is not a word for [`Retry`](crate::Retry): the error of its `FromStr`.
    ///
    /// ```
    /// use obs_codes::Retry;
    ///
    /// let error = "always".parse::<Retry>().unwrap_err();
    /// assert_eq!(error.to_string(), "not one of `never`, `backoff`, `slower` and `after-fix`");
    /// ```
    UnknownRetry: "not one of `never`, `backoff`, `slower` and `after-fix`"
}
