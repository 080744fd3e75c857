//! `StatusCode`: the statuses, with the code as the discriminant.

#[doc(hidden)]
#[macro_export]
macro_rules! __status_code {
    (
        len: $len:literal,
        names: $names:tt,
        codes: [$(($code:literal $variant:ident))*],
        first: $first:literal,
        span: $span:literal,
        titles: $titles:tt,
        reasons: $reasons:tt,
        descriptions: $descriptions:tt,
        lookup: $lookup:tt,
        cause: $cause:ty,
        error_code: $error_code:ty,
    ) => {
        const LEN: usize = $len;
        const FIRST: u16 = $first;
        const CODES: [u16; LEN] = [$($code),*];
        /// The index of each code from the first to the last.
        static INDICES: [u16; $span] = $crate::__private::indices(&CODES, FIRST);
        static NAMES: [&str; LEN] = $names;
        static TITLES: [&str; LEN] = $titles;
        static REASONS: [&str; LEN] = $reasons;
        static DESCRIPTIONS: [&str; LEN] = $descriptions;
        $crate::__lookup!($lookup);

        #[inline]
        const fn index(status: StatusCode) -> usize {
            INDICES[(status as u16 - FIRST) as usize] as usize
        }

        #[inline]
        const fn index_of(code: u16) -> ::core::option::Option<usize> {
            let offset = code.wrapping_sub(FIRST) as usize;
            if offset < INDICES.len() && (INDICES[offset] as usize) < LEN {
                ::core::option::Option::Some(INDICES[offset] as usize)
            } else {
                ::core::option::Option::None
            }
        }

        fn index_of_text(text: &str) -> ::core::option::Option<usize> {
            $crate::__private::index_of_status(text, index_of, &TITLES, &REASONS, &LOOKUP)
        }

        impl StatusCode {
            /// The status of a code; `None` for one that is not documented.
            #[must_use]
            #[inline]
            pub const fn from_u16(code: u16) -> ::core::option::Option<Self> {
                match index_of(code) {
                    ::core::option::Option::Some(index) => ::core::option::Option::Some(Self::ALL[index]),
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

            #[doc(hidden)]
            #[must_use]
            pub const fn __codes(self) -> $crate::__private::Codes<StatusCode> {
                $crate::__private::Codes {
                    status: self,
                    causes: causes(self),
                    error_code: ::core::option::Option::None,
                    description: self.description(),
                }
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<u16> for StatusCode {
            // Written out below: with a variant `Error`, `Self::Error` would be ambiguous.
            type Error = $crate::UnknownStatusCode;

            #[inline]
            fn try_from(code: u16) -> ::core::result::Result<Self, $crate::UnknownStatusCode> {
                Self::from_u16(code).ok_or($crate::UnknownStatusCode::new(code))
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
        impl $crate::Catalogue for StatusCode {
            type Cause = $cause;
            type ErrorCode = $error_code;

            fn __codes(self) -> $crate::__private::Codes<Self> {
                Self::__codes(self)
            }
        }

        #[automatically_derived]
        impl<E: $crate::ObsErrorCodes<StatusCode>> ::core::convert::From<E> for StatusCode {
            fn from(error: E) -> Self {
                error.status_code()
            }
        }

        $(
            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            impl $crate::__private::Numbered<$code> for StatusCode {
                const STATUS: Self = Self::$variant;
            }
        )*

        $crate::__formatting!(StatusCode, NAMES, TITLES);
        $crate::__parsing!(StatusCode, ParseStatusCodeError);
        $crate::__http_status_code!(StatusCode);
        $crate::__serde_status_code!(StatusCode);
    };
}

/// `category()`, and whether it is a certain one.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_category {
    ($categories:tt, [$(($is:ident $docs:literal $category:ident))*]) => {
        impl StatusCode {
            /// The category that the code belongs to.
            #[must_use]
            #[inline]
            pub const fn category(self) -> Category {
                static CATEGORIES: [Category; LEN] =
                    $crate::__private::pick(Category::ALL, $categories);
                CATEGORIES[index(self)]
            }

            $(
                #[doc = $docs]
                #[must_use]
                #[inline]
                pub const fn $is(self) -> bool {
                    ::core::matches!(self.category(), Category::$category)
                }
            )*
        }
    };
}

/// `causes()`; the lists follow each other in `Cause::ALL`, so that each ends where the next begins.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_causes {
    ($bounds:tt) => {
        #[inline]
        const fn causes(status: StatusCode) -> &'static [Cause] {
            static BOUNDS: [u16; LEN + 1] = $bounds;
            let index = index(status);
            $crate::__private::part(Cause::ALL, BOUNDS[index], BOUNDS[index + 1])
        }

        impl StatusCode {
            /// The causes that the documentation lists for this status.
            #[must_use]
            #[inline]
            pub const fn causes(self) -> &'static [Cause] {
                causes(self)
            }
        }
    };
}

/// What stands for `causes()` where the catalogue has none.
#[doc(hidden)]
#[macro_export]
macro_rules! __no_causes {
    ($name:ident) => {
        const fn causes(_: $name) -> &'static [::core::convert::Infallible] {
            &[]
        }
    };
}
