//! Stands in for what `obs_codes!` will generate, and goes when it does.
#![allow(missing_docs)]

use core::fmt;

use crate::__private::Codes;

macro_rules! mock {
    ($($code:literal $reason:literal $status:ident $description:literal {$($cause:ident $id:literal $text:literal)*} [$($error:ident $wire:literal [$($of:ident)*] $about:literal)*])*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
        #[non_exhaustive]
        pub enum StatusCode {$(#[doc = $description] $status = $code),*}

        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Cause {$($(#[doc = $text] $cause,)*)*}

        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {$($(#[doc = $about] $error,)*)*}

        impl StatusCode {
            pub const ALL: &'static [Self] = &[$(Self::$status),*];

            #[must_use]
            pub const fn from_u16(code: u16) -> Option<Self> {
                match code {$($code => Some(Self::$status),)* _ => None}
            }

            #[must_use]
            pub const fn as_u16(self) -> u16 {
                self as u16
            }

            #[must_use]
            pub const fn reason(self) -> &'static str {
                match self {$(Self::$status => $reason),*}
            }

            #[must_use]
            pub const fn description(self) -> &'static str {
                match self {$(Self::$status => $description),*}
            }

            #[must_use]
            pub const fn causes(self) -> &'static [Cause] {
                match self {$(Self::$status => &[$(Cause::$cause),*]),*}
            }
        }

        $(#[diagnostic::do_not_recommend]
        impl crate::__private::Numbered<$code> for StatusCode {
            const STATUS: Self = Self::$status;
        })*

        impl Cause {
            pub const ALL: &'static [Self] = &[$($(Self::$cause,)*)*];

            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {$($(Self::$cause => $id,)*)*}
            }

            #[must_use]
            pub const fn description(self) -> &'static str {
                match self {$($(Self::$cause => $text,)*)*}
            }

            #[must_use]
            pub const fn status_code(self) -> StatusCode {
                match self {$($(Self::$cause => StatusCode::$status,)*)*}
            }
        }

        impl ErrorCode {
            pub const ALL: &'static [Self] = &[$($(Self::$error,)*)*];

            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {$($(Self::$error => $wire,)*)*}
            }

            #[must_use]
            pub const fn status_code(self) -> StatusCode {
                match self {$($(Self::$error => StatusCode::$status,)*)*}
            }

            #[must_use]
            pub const fn description(self) -> &'static str {
                match self {$($(Self::$error => $about,)*)*}
            }

            #[must_use]
            pub const fn causes(self) -> &'static [Cause] {
                match self {$($(Self::$error => &[$(Cause::$of),*],)*)*}
            }
        }
    };
}

mock! {
    400 "Bad Request" BadRequest "Incorrect request parameter." {
        InvalidRequestParameter "invalid-request-parameter" "Invalid request parameter."
        InvalidBucketName "invalid-bucket-name" "An invalid bucket name is used."
    } []
    403 "Forbidden" Forbidden "Access denied." {
        SignatureMismatch "signature-mismatch" "The signature of the request does not match."
        PermissionDenied "permission-denied" "The account does not have the permission to access the requested resource."
        AccountInArrears "account-in-arrears" "The account is in arrears."
        InvalidAccessKey "invalid-access-key" "Invalid AK"
        ClockSkew "clock-skew" "The time difference between the client and the server is too large."
    } [
        AccessDenied "AccessDenied" [] "The account may not do this."
        SignatureDoesNotMatch "SignatureDoesNotMatch" [SignatureMismatch] "The signature does not match."
    ]
    404 "Not Found" NotFound "The requested resource does not exist." {
        BucketNotFound "bucket-not-found" "The bucket does not exist."
        ObjectNotFound "object-not-found" "The object does not exist."
        BucketConfigurationNotFound "bucket-configuration-not-found" "The bucket configuration does not exist."
        MultipartUploadNotFound "multipart-upload-not-found" "The multipart upload does not exist."
    } [
        NoSuchBucket "NoSuchBucket" [BucketNotFound] "There is no bucket of this name."
        NoSuchKey "NoSuchKey" [ObjectNotFound] "There is no object of this name in the bucket."
    ]
    405 "Method Not Allowed" MethodNotAllowed "The method is not allowed." {
        UnsupportedInRegion "unsupported-in-region" "Not supported in this region."
    } []
    408 "Request Timeout" RequestTimeout "The request timed out." {
        SocketTimeout "socket-timeout" "The socket timed out."
    } []
    409 "Conflict" Conflict "A conflict occurs." {
        BucketNameTaken "bucket-name-taken" "The bucket name is taken."
        BucketNotEmpty "bucket-not-empty" "The bucket is not empty."
    } []
    500 "Internal Server Error" InternalServerError "Internal server error." {
        InternalError "internal-error" "An internal error occurs."
    } []
    503 "Service Unavailable" ServiceUnavailable "The server is overloaded." {
        TemporarilyUnreachable "temporarily-unreachable" "The server is temporarily unreachable."
    } []
}

impl crate::Catalogue for StatusCode {
    type Cause = Cause;
    type ErrorCode = ErrorCode;

    fn __codes(self) -> Codes<Self> {
        Self::__codes(self)
    }
}

impl StatusCode {
    #[must_use]
    pub const fn __codes(self) -> Codes<Self> {
        Codes {
            status: self,
            causes: self.causes(),
            error_code: None,
            description: self.description(),
        }
    }
}

impl Cause {
    #[must_use]
    pub const fn __codes(self) -> Codes<StatusCode> {
        Codes {
            status: self.status_code(),
            causes: core::slice::from_ref(&Self::ALL[self as usize]),
            error_code: None,
            description: self.description(),
        }
    }
}

impl ErrorCode {
    #[must_use]
    pub const fn __codes(self) -> Codes<StatusCode> {
        Codes {
            status: self.status_code(),
            causes: self.causes(),
            error_code: Some(self),
            description: self.description(),
        }
    }
}

impl<E: crate::ObsErrorCodes> From<E> for StatusCode {
    fn from(error: E) -> Self {
        error.status_code()
    }
}

impl fmt::Display for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.as_u16(), self.reason())
    }
}

impl TryFrom<u16> for StatusCode {
    type Error = UnknownStatusCode;

    fn try_from(code: u16) -> Result<Self, UnknownStatusCode> {
        Self::from_u16(code).ok_or(UnknownStatusCode(code))
    }
}

impl From<StatusCode> for u16 {
    fn from(status: StatusCode) -> Self {
        status.as_u16()
    }
}

/// A number that is no status of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownStatusCode(u16);

impl UnknownStatusCode {
    #[must_use]
    pub const fn new(code: u16) -> Self {
        Self(code)
    }

    #[must_use]
    pub const fn as_u16(&self) -> u16 {
        self.0
    }
}

impl fmt::Display for UnknownStatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a known status", self.0)
    }
}

impl core::error::Error for UnknownStatusCode {}

#[cfg(feature = "http")]
impl TryFrom<http::StatusCode> for StatusCode {
    type Error = UnknownStatusCode;

    fn try_from(status: http::StatusCode) -> Result<Self, UnknownStatusCode> {
        Self::try_from(status.as_u16())
    }
}

#[cfg(feature = "http")]
impl From<StatusCode> for http::StatusCode {
    fn from(status: StatusCode) -> Self {
        Self::from_u16(status.as_u16()).expect("a documented status is a valid one")
    }
}
