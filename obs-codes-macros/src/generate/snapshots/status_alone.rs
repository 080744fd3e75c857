/// An HTTP status code that is documented.
///
/// The discriminant is the code.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(u16)]
#[non_exhaustive]
#[allow(non_camel_case_types)]
pub enum StatusCode {
    /// `418 I'm a teapot`: It is a teapot.
    Teapot = 418,
}
#[automatically_derived]
impl StatusCode {
    /// All of them, in the order of the spec.
    pub const ALL: &'static [Self] = &[Self::Teapot];
}
const _: () = {
    const FIRST: u16 = 418;
    const CODES: [u16; 1] = [418];
    /// The index of each code from the first to the last.
    static INDICES: [u16; 1] = ::obs_codes::__private::indices(&CODES, FIRST);
    static TITLES: [&str; 1] = ["418 I'm a teapot"];
    static NAMES: [&str; 1] = ["Teapot"];
    static REASONS: [&str; 1] = ["I'm a teapot"];
    static DESCRIPTIONS: [&str; 1] = ["It is a teapot."];
    static LOOKUP: ::obs_codes::__private::Lookup<false, 1, 2> = ::obs_codes::__private::Lookup {
        seed: 0,
        displacements: [0],
        slots: [0, 65535],
    };
    #[inline]
    const fn index(status: StatusCode) -> usize {
        INDICES[(status as u16 - FIRST) as usize] as usize
    }
    #[inline]
    const fn index_of(code: u16) -> ::core::option::Option<usize> {
        let offset = code.wrapping_sub(FIRST) as usize;
        if offset < INDICES.len() && (INDICES[offset] as usize) < CODES.len() {
            ::core::option::Option::Some(INDICES[offset] as usize)
        } else {
            ::core::option::Option::None
        }
    }
    #[automatically_derived]
    impl StatusCode {
        /// The status of a code, if it is documented.
        #[must_use]
        #[inline]
        pub const fn from_u16(code: u16) -> ::core::option::Option<Self> {
            match index_of(code) {
                ::core::option::Option::Some(index) => {
                    ::core::option::Option::Some(Self::ALL[index])
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
        /// The code.
        #[must_use]
        #[inline]
        pub const fn as_u16(self) -> u16 {
            self as u16
        }
        /// The reason phrase, such as `"Not Found"`.
        #[must_use]
        #[inline]
        pub const fn reason(self) -> &'static str {
            REASONS[index(self)]
        }
        /// What the status means.
        #[must_use]
        #[inline]
        pub const fn description(self) -> &'static str {
            DESCRIPTIONS[index(self)]
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for StatusCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(NAMES[index(*self)])
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for StatusCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(TITLES[index(*self)])
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<u16> for StatusCode {
        type Error = ::obs_codes::UnknownStatusCode;
        #[inline]
        fn try_from(code: u16) -> ::core::result::Result<Self, Self::Error> {
            Self::from_u16(code).ok_or(::obs_codes::UnknownStatusCode::new(code))
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<StatusCode> for u16 {
        #[inline]
        fn from(status: StatusCode) -> Self {
            status as Self
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for StatusCode {
        type Err = ::obs_codes::ParseStatusCodeError;
        fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
            match ::obs_codes::__private::parse_status(
                text,
                index_of,
                &TITLES,
                &REASONS,
                &LOOKUP,
            ) {
                ::core::option::Option::Some(index) => {
                    ::core::result::Result::Ok(Self::ALL[index])
                }
                ::core::option::Option::None => {
                    ::core::result::Result::Err(::obs_codes::ParseStatusCodeError::new())
                }
            }
        }
    }
    #[automatically_derived]
    impl StatusCode {
        #[doc(hidden)]
        #[must_use]
        pub const fn __codes(self) -> ::obs_codes::__private::Codes<StatusCode> {
            ::obs_codes::__private::Codes {
                status: self,
                causes: &[],
                error_code: ::core::option::Option::None,
                description: self.description(),
            }
        }
    }
    #[automatically_derived]
    impl ::obs_codes::Catalogue for StatusCode {
        type Cause = ::core::convert::Infallible;
        type ErrorCode = ::core::convert::Infallible;
        fn __codes(self) -> ::obs_codes::__private::Codes<Self> {
            Self::__codes(self)
        }
    }
    #[automatically_derived]
    impl<E: ::obs_codes::ObsErrorCodes<StatusCode>> ::core::convert::From<E>
    for StatusCode {
        fn from(error: E) -> Self {
            error.status_code()
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl ::obs_codes::__private::Numbered<418> for StatusCode {
        const STATUS: Self = Self::Teapot;
    }
};
::obs_codes::__http_status_code!(StatusCode);
::obs_codes::__serde_status_code!(StatusCode);
