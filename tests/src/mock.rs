//! Users' catalogues by hand, until `obs_codes!` makes them.
#![allow(missing_docs)]

macro_rules! statuses {
    ($($code:literal $status:ident $text:literal)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
        #[non_exhaustive]
        pub enum StatusCode {$($status = $code),*}

        impl StatusCode {
            #[must_use]
            pub const fn from_u16(code: u16) -> Option<Self> {
                match code {$($code => Some(Self::$status),)* _ => None}
            }

            #[must_use]
            pub const fn as_u16(self) -> u16 {
                self as u16
            }

            #[must_use]
            pub const fn description(self) -> &'static str {
                match self {$(Self::$status => $text),*}
            }
        }

        impl<E: obs_codes::ObsErrorCodes<StatusCode>> From<E> for StatusCode {
            fn from(error: E) -> Self {
                error.status_code()
            }
        }

        impl TryFrom<u16> for StatusCode {
            type Error = obs_codes::UnknownStatusCode;

            fn try_from(code: u16) -> Result<Self, Self::Error> {
                Self::from_u16(code).ok_or(obs_codes::UnknownStatusCode::new(code))
            }
        }

        impl StatusCode {
            #[must_use]
            pub const fn __codes(self) -> obs_codes::__private::Codes<Self> {
                obs_codes::__private::Codes {
                    status: self,
                    causes: &[],
                    error_code: None,
                    description: self.description(),
                }
            }
        }

        $(#[diagnostic::do_not_recommend]
        impl obs_codes::__private::Numbered<$code> for StatusCode {
            const STATUS: Self = Self::$status;
        })*

        impl core::fmt::Display for StatusCode {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, "{} {self:?}", self.as_u16())
            }
        }
    };
}

/// Statuses and nothing else.
pub mod gateway {
    statuses! { 418 Teapot "It is a teapot." 502 BadGateway "The upstream answered nonsense." }

    impl obs_codes::Catalogue for StatusCode {
        type Cause = core::convert::Infallible;
        type ErrorCode = core::convert::Infallible;

        fn __codes(self) -> obs_codes::__private::Codes<Self> {
            Self::__codes(self)
        }
    }
}

/// Statuses and error codes, but no causes.
pub mod shop {
    statuses! { 404 NotFound "There is no such thing." 410 Gone "It is sold." }

    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum ErrorCode {
        SoldOut,
    }

    impl ErrorCode {
        #[must_use]
        pub const fn status_code(self) -> StatusCode {
            StatusCode::Gone
        }

        #[must_use]
        pub const fn __codes(self) -> obs_codes::__private::Codes<StatusCode> {
            obs_codes::__private::Codes {
                status: self.status_code(),
                causes: &[],
                error_code: Some(self),
                description: self.description(),
            }
        }

        #[must_use]
        pub const fn description(self) -> &'static str {
            "The last one is sold."
        }
    }

    impl obs_codes::Catalogue for StatusCode {
        type Cause = core::convert::Infallible;
        type ErrorCode = ErrorCode;

        fn __codes(self) -> obs_codes::__private::Codes<Self> {
            Self::__codes(self)
        }
    }
}
