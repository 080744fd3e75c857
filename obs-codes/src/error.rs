//! Errors returned by the conversions of generated types.

use core::fmt;

/// The error returned when a number is not a status code of the catalogue, by `TryFrom<u16>` and, with the feature `http`, by
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
    /// Creates the error for a number. Generated code calls this; it is also useful in a handwritten catalogue, and for comparisons.
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

    /// Returns the rejected number.
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

/// Defines an error type without data, whose `Display` prints a fixed message.
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
    /// The error returned when parsing a `StatusCode` from a string that does not name a status of the catalogue.
    ///
    /// ```
    /// use obs_codes::StatusCode;
    ///
    /// let error = "Not Fuond".parse::<StatusCode>().unwrap_err();
    /// let message = r#"not a documented status; write it as "404", "404 Not Found" or "Not Found""#;
    /// assert_eq!(error.to_string(), message);
    /// ```
    ParseStatusCodeError: "not a documented status; write it as \"404\", \"404 Not Found\" or \"Not Found\""
}

unknown! {
    /// The error returned when parsing a `Cause` from a string that is not the id of a cause in the catalogue.
    ///
    /// ```
    /// use obs_codes::Cause;
    ///
    /// let error = "BucketNotFound".parse::<Cause>().unwrap_err();
    /// assert_eq!(error.to_string(), "not the id of a documented cause");
    /// ```
    UnknownCause: "not the id of a documented cause"
}

unknown! {
    /// The error returned when parsing an `ErrorCode` from a string that is not an error code of the catalogue.
    ///
    /// ```
    /// use obs_codes::ErrorCode;
    ///
    /// let error = "NoSuchBukket".parse::<ErrorCode>().unwrap_err();
    /// assert_eq!(error.to_string(), "not a documented error code");
    /// ```
    UnknownErrorCode: "not a documented error code"
}

unknown! {
    /// The error returned when parsing a [`Retry`](crate::Retry) from an unknown string.
    ///
    /// ```
    /// use obs_codes::Retry;
    ///
    /// let error = "always".parse::<Retry>().unwrap_err();
    /// assert_eq!(error.to_string(), "not one of `never`, `backoff`, `slower` and `after-fix`");
    /// ```
    UnknownRetry: "not one of `never`, `backoff`, `slower` and `after-fix`"
}
