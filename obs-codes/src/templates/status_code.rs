//! `StatusCode`: the statuses, with the code as the discriminant.

/// Defines `from_u16()`, `as_u16()`, `reason()`, `description()`, `fallback()`, the `is_…` of the classes, `__index`, `__find`, `__title`
/// and `__key`; implements the conversions from and to `u16`, from errors, and `Numbered`.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_code {
    (
        $name:ident, $len:literal,
        codes: [$(($code:literal $index:literal))*],
        first: $first:literal,
        span: $span:literal,
        indices: $indices:tt,
        titles: $titles:tt,
        descriptions: $descriptions:tt,
        lookup: $lookup:tt,
        fallback: $fallback:literal,
    ) => {
        const _: () = {
            use $crate::__private::prelude::*;

            // Both have a place for each code, from the first code to the last.
            $crate::__numbers!(index, $indices);
            static STATUSES: [Option<StatusCode>; $span] =
                $crate::__private::by_code(StatusCode::__all(), &[$($code),*], $first);
            $crate::__texts!(title title_bytes, $titles);
            $crate::__texts!(description, $descriptions);

            /// The title without the code and the space.
            #[inline]
            const fn reason(__index: usize) -> &'static str {
                $crate::__private::after(title(__index), 4)
            }

            const fn reason_bytes(__index: usize) -> &'static [u8] {
                <[u8]>::split_at(title_bytes(__index), 4).1
            }

            $crate::__lookup!(find_reason, $len, reason_bytes, $lookup);

            impl StatusCode {
                /// Returns the status with this code; `None` if it is not documented.
                #[must_use]
                #[inline]
                pub const fn from_u16(__code: u16) -> Option<Self> {
                    $crate::__private::of_code(&STATUSES, $first, __code)
                }

                /// Returns the code as a number.
                #[must_use]
                #[inline]
                pub const fn as_u16(self) -> u16 {
                    self as u16
                }

                /// Returns the status of errors without a documented one, such as a failed connection.
                #[must_use]
                #[inline]
                pub const fn fallback() -> Self {
                    Self::__all()[$fallback]
                }

                /// Returns the reason phrase, such as `"Not Found"`.
                #[must_use]
                #[inline]
                pub const fn reason(self) -> &'static str {
                    reason(Self::__index(self))
                }

                /// Returns the meaning of this status.
                #[must_use]
                #[inline]
                pub const fn description(self) -> &'static str {
                    description(Self::__index(self))
                }

                #[inline]
                const fn __index(self) -> usize {
                    index((self as u16 - $first) as usize)
                }

                #[inline]
                const fn __title(self) -> &'static str {
                    title(Self::__index(self))
                }

                const fn __key(self) -> &'static str {
                    $crate::__private::before(Self::__title(self), 3)
                }

                fn __find(__text: &str) -> Option<Self> {
                    match $crate::__private::status_of(__text, Self::from_u16, Self::__title) {
                        Some(__status) => Some(__status),
                        None => match find_reason(__text) {
                            Some(__index) => Some(Self::__all()[__index]),
                            None => None,
                        },
                    }
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
            impl TryFrom<u16> for StatusCode {
                // Written out below, because `Self::Error` would be ambiguous with a variant `Error`.
                type Error = $crate::UnknownStatusCode;

                #[inline]
                fn try_from(__code: u16) -> Result<Self, $crate::UnknownStatusCode> {
                    match Self::from_u16(__code) {
                        Some(__status) => Ok(__status),
                        None => Err($crate::UnknownStatusCode::new(__code)),
                    }
                }
            }

            #[automatically_derived]
            impl From<StatusCode> for u16 {
                #[inline]
                fn from(__status: StatusCode) -> Self {
                    __status as Self
                }
            }

            #[automatically_derived]
            impl<E: $crate::ObsErrorCodes<StatusCode>> From<E> for StatusCode {
                fn from(__error: E) -> Self {
                    $crate::ObsErrorCodes::status_code(&__error)
                }
            }

            $(
                #[automatically_derived]
                impl $crate::__private::Numbered<$code> for StatusCode {
                    const STATUS: Self = Self::__all()[$index];
                }
            )*
        };
    };
}

/// Defines methods that check the first digit. For use in the block of `__status_code!`.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_class {
    ($($is:ident $digit:literal $class:literal)*) => {
        impl StatusCode {
            $(
                #[doc = ::core::concat!("Returns `true` if the class is ", $class, ".")]
                #[must_use]
                #[inline]
                pub const fn $is(self) -> bool {
                    $crate::__private::first_digit(self as u16) == $digit
                }
            )*
        }
    };
}

/// Defines `category()`, and predicates for the categories that HTTP does not name.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_category {
    ($name:ident, $len:literal, $categories:tt [$(($is:ident $docs:literal $index:literal))*]) => {
        const _: () = {
            static CATEGORIES: [Category; $len] =
                $crate::__private::pick(Category::__all(), $categories);

            impl StatusCode {
                /// Returns the category of this status.
                #[must_use]
                #[inline]
                pub const fn category(self) -> Category {
                    CATEGORIES[Self::__index(self)]
                }

                $(
                    #[doc = $docs]
                    #[must_use]
                    #[inline]
                    pub const fn $is(self) -> $crate::__private::prelude::bool {
                        Self::category(self) as $crate::__private::prelude::usize == $index
                    }
                )*
            }
        };
    };
}

/// Implements `Catalogue`, in terms of the inherent methods.
#[doc(hidden)]
#[macro_export]
macro_rules! __catalogue {
    (
        $name:ident, $len:literal,
        category: [$($category:ident)?],
        cause: [$($cause:ident)?],
        error_code: [$($error_code:ident)?],
        names: { $($names:tt)* },
    ) => {
        const _: () = {
            use $crate::__private::prelude::*;

            type This = StatusCode;

            #[automatically_derived]
            impl $crate::Catalogue for This {
                type Cause = $crate::__or_infallible!($($cause)?);
                type ErrorCode = $crate::__or_infallible!($($error_code)?);

                fn from_u16(__code: u16) -> Option<Self> {
                    Self::from_u16(__code)
                }

                fn as_u16(self) -> u16 {
                    self as u16
                }

                fn reason(self) -> &'static str {
                    Self::reason(self)
                }

                fn fallback() -> Self {
                    Self::fallback()
                }

                fn causes(self) -> &'static [$crate::__or_infallible!($($cause)?)] {
                    Self::causes(self)
                }

                fn all_causes(self) -> &'static [$crate::__or_infallible!($($cause)?)] {
                    Self::all_causes(self)
                }

                fn retry(self) -> $crate::Retry {
                    Self::retry(self)
                }

                fn retry_of(__status: u16) -> $crate::Retry {
                    if let Some(__status) = Self::from_u16(__status) {
                        return Self::retry(__status);
                    }
                    $(
                        if let Some(__category) = $category::from_status(__status) {
                            return $category::retry(__category);
                        }
                    )?
                    $crate::Retry::Never
                }

                fn category_of(__status: u16) -> Option<&'static str> {
                    $(
                        if let Some(__category) = $category::from_status(__status) {
                            return Some($category::name(__category));
                        }
                    )?
                    None
                }

                fn code_of_message(
                    __message: &str,
                ) -> Option<$crate::__or_infallible!($($error_code)?)> {
                    let __code = None;
                    $(let __code = Option::or(__code, $error_code::__of_message(__message));)?
                    __code
                }

                fn __is_generated() -> bool {
                    true
                }

                fn names() -> &'static $crate::catalogue::Names {
                    $crate::__responses!($($names)*)
                }
            }
        };
    };
}
