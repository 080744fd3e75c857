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
        pub const fn description(self) -> &'static str {
            "The last one is sold."
        }
    }

    impl obs_codes::Catalogue for StatusCode {
        type Cause = core::convert::Infallible;
        type ErrorCode = ErrorCode;
    }
}
