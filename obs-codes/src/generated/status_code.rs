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
        fallback: $fallback:ident,
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
            $crate::__private::index_of_status(text, index_of, &TITLES, |reason| {
                LOOKUP.find(reason, &REASONS)
            })
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

            /// The status of an error about which nothing better is known.
            #[must_use]
            #[inline]
            pub const fn fallback() -> Self {
                Self::$fallback
            }

            #[doc(hidden)]
            #[must_use]
            pub const fn __key(self) -> &'static str {
                TITLES[index(self)].split_at(3).0
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

        $crate::__entry!(StatusCode, __key);

        #[automatically_derived]
        impl $crate::Catalogue for StatusCode {
            type Cause = $cause;
            type ErrorCode = $error_code;

            fn from_u16(code: u16) -> ::core::option::Option<Self> {
                Self::from_u16(code)
            }

            fn as_u16(self) -> u16 {
                self as u16
            }

            fn reason(self) -> &'static str {
                self.reason()
            }

            fn fallback() -> Self {
                Self::fallback()
            }

            fn causes(self) -> &'static [$cause] {
                self.causes()
            }

            fn all_causes(self) -> &'static [$cause] {
                self.all_causes()
            }

            fn retry(self) -> $crate::Retry {
                self.retry()
            }

            fn retry_of(status: u16) -> $crate::Retry {
                match index_of(status) {
                    ::core::option::Option::Some(index) => Self::ALL[index].retry(),
                    ::core::option::Option::None => retry_of_category(status),
                }
            }

            fn category_of(status: u16) -> ::core::option::Option<&'static str> {
                category_of(status)
            }

            fn code_of_message(message: &str) -> ::core::option::Option<$error_code> {
                code_of_message(message)
            }

            fn names() -> &'static $crate::catalogue::Names {
                RESPONSES
            }
        }

        $crate::__by_class! {
            is_informational 1 "1XX"
            is_success 2 "2XX"
            is_redirection 3 "3XX"
            is_client_error 4 "4XX"
            is_server_error 5 "5XX"
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

/// Whether the first digit is a certain one.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_class {
    ($($is:ident $digit:literal $class:literal)*) => {
        impl StatusCode {
            $(
                #[doc = ::core::concat!("Whether the class is ", $class, ".")]
                #[must_use]
                #[inline]
                pub const fn $is(self) -> bool {
                    $crate::__private::first_digit(self as u16) == $digit
                }
            )*
        }
    };
}

/// `category()`, and whether it is a certain one, where HTTP has no name for it.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_category {
    () => {
        const fn category_of(_: u16) -> ::core::option::Option<&'static str> {
            ::core::option::Option::None
        }

        const fn retry_of_category(_: u16) -> $crate::Retry {
            $crate::Retry::Never
        }
    };
    ($categories:tt, [$(($is:ident $docs:literal $category:ident))*]) => {
        fn category_of(status: u16) -> ::core::option::Option<&'static str> {
            ::core::option::Option::map(Category::from_status(status), Category::name)
        }

        fn retry_of_category(status: u16) -> $crate::Retry {
            match Category::from_status(status) {
                ::core::option::Option::Some(category) => category.retry(),
                ::core::option::Option::None => $crate::Retry::Never,
            }
        }

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

/// The way from a message to an error code.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_messages {
    () => {
        const fn code_of_message(_: &str) -> ::core::option::Option<::core::convert::Infallible> {
            ::core::option::Option::None
        }
    };
    ($error_code:ident) => {
        fn code_of_message(message: &str) -> ::core::option::Option<$error_code> {
            $error_code::__of_message(message)
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

/// `all_causes()`; where no cause is outside of the lists, the same as `causes()`.
#[doc(hidden)]
#[macro_export]
macro_rules! __all_causes {
    ($cause:ty) => {
        impl StatusCode {
            /// The causes that the documentation lists for this status: none of this catalogue is documented elsewhere.
            #[must_use]
            #[inline]
            pub const fn all_causes(self) -> &'static [$cause] {
                causes(self)
            }
        }
    };
    ($count:literal $causes:tt, bounds: $bounds:tt) => {
        impl StatusCode {
            /// The causes that the documentation lists for this status, then those that are documented elsewhere.
            #[must_use]
            #[inline]
            pub const fn all_causes(self) -> &'static [Cause] {
                static CAUSES: [Cause; $count] = $crate::__private::pick(Cause::ALL, $causes);
                static BOUNDS: [u16; LEN + 1] = $bounds;
                $crate::__private::part(&CAUSES, BOUNDS[index(self)], BOUNDS[index(self) + 1])
            }
        }
    };
}

/// `causes()` where the catalogue has none.
#[doc(hidden)]
#[macro_export]
macro_rules! __no_causes {
    ($name:ident) => {
        const fn causes(_: $name) -> &'static [::core::convert::Infallible] {
            &[]
        }

        impl $name {
            /// The causes that the documentation lists: none in this catalogue.
            #[must_use]
            #[inline]
            pub const fn causes(self) -> &'static [::core::convert::Infallible] {
                causes(self)
            }
        }
    };
}
