//! `ErrorCode`: the error codes that a service sends.

/// Defines `as_str()`, `aliases()`, `status_code()`, `description()`, `is_legacy()`, `__index` and `__find`, and implements `ErrorCodeOf`.
#[doc(hidden)]
#[macro_export]
macro_rules! __error_code {
    (
        $name:ident, $len:literal,
        names: $names_len:literal $names:tt,
        aliases: $aliases:tt meant: $meant:tt bounds: $bounds:tt,
        lookup: $lookup:tt,
        descriptions: $descriptions:tt,
        statuses: $statuses:tt,
        legacy: [$($legacy:literal)*],
        cause: [$($cause:ident)?],
    ) => {
        const _: () = {
            use $crate::__private::prelude::*;

            // The strings by which codes are found: the wire values, then the aliases.
            $crate::__texts!(name name_bytes, $names);
            $crate::__lookup!(find, $names_len, name_bytes, $lookup);
            $crate::__texts!(description, $descriptions);
            static STATUSES: [StatusCode; $len] =
                $crate::__private::pick(StatusCode::__all(), $statuses);
            static ALIASES: [&str; $aliases] = {
                let mut __aliases = [""; $aliases];
                let mut __index = 0;
                while __index != $aliases {
                    __aliases[__index] = name($len + __index);
                    __index += 1;
                }
                __aliases
            };
            $crate::__meant!($aliases, $names_len, $meant);

            impl ErrorCode {
                /// Returns the wire value.
                #[must_use]
                #[inline]
                pub const fn as_str(self) -> &'static str {
                    name(Self::__index(self))
                }

                /// Returns the other names under which this code is sent.
                #[must_use]
                pub const fn aliases(self) -> &'static [&'static str] {
                    $crate::__numbers!(bound, $bounds);
                    let __index = Self::__index(self);
                    $crate::__private::part(&ALIASES, bound(__index), bound(__index + 1))
                }

                /// Returns the status that this code is sent with.
                #[must_use]
                #[inline]
                pub const fn status_code(self) -> StatusCode {
                    STATUSES[Self::__index(self)]
                }

                /// Returns its meaning.
                #[must_use]
                #[inline]
                pub const fn description(self) -> &'static str {
                    description(Self::__index(self))
                }

                /// Returns `true` if only older editions of the documentation list it.
                #[must_use]
                pub const fn is_legacy(self) -> bool {
                    match Self::__index(self) {
                        $($legacy => true,)*
                        _ => false,
                    }
                }

                #[inline]
                const fn __index(self) -> usize {
                    self as usize
                }

                fn __find(__text: &str) -> Option<Self> {
                    match find(__text) {
                        Some(__index) => Some(meant(__index)),
                        None => None,
                    }
                }
            }

            type This = ErrorCode;

            #[automatically_derived]
            impl $crate::catalogue::ErrorCodeOf<StatusCode> for This {
                fn status_code(self) -> StatusCode {
                    Self::status_code(self)
                }

                fn aliases(self) -> &'static [&'static str] {
                    Self::aliases(self)
                }

                fn causes(self) -> &'static [$crate::__or_infallible!($($cause)?)] {
                    Self::causes(self)
                }

                fn causes_for(
                    self,
                    __message: &str,
                ) -> &'static [$crate::__or_infallible!($($cause)?)] {
                    Self::causes_for(self, __message)
                }

                fn causes_told<'a>(
                    self,
                    __message: &'a str,
                    __element: &dyn Fn(&str) -> Option<&'a str>,
                ) -> &'static [$crate::__or_infallible!($($cause)?)] {
                    Self::__causes_told(self, __message, __element)
                }

                fn retry(self) -> $crate::Retry {
                    Self::retry(self)
                }
            }
        };
    };
}

/// Defines the function `meant` from the index of a name to its code. Without aliases, it needs no list of its own, which rustc would check.
#[doc(hidden)]
#[macro_export]
macro_rules! __meant {
    (0, $names_len:literal, $meant:tt) => {
        #[inline]
        const fn meant(__index: usize) -> ErrorCode {
            ErrorCode::__all()[__index]
        }
    };
    ($aliases:literal, $names_len:literal, $meant:tt) => {
        #[inline]
        const fn meant(__index: usize) -> ErrorCode {
            static MEANT: [ErrorCode; $names_len] =
                $crate::__private::and_again(ErrorCode::__all(), &$meant);
            MEANT[__index]
        }
    };
}

/// Defines `causes()`. The causes of all codes are concatenated in one list.
#[doc(hidden)]
#[macro_export]
macro_rules! __error_code_causes {
    ($name:ident, $len:literal,) => {
        impl ErrorCode {
            /// Returns the causes that this code narrows its status to; always empty, as this catalogue has no causes.
            #[must_use]
            pub const fn causes(self) -> &'static [$crate::__private::prelude::Infallible] {
                &[]
            }
        }
    };
    ($name:ident, $len:literal, $count:literal $causes:tt bounds: $bounds:tt) => {
        const _: () = {
            use $crate::__private::prelude::*;

            static CAUSES: [Cause; $count] = $crate::__private::pick(Cause::__all(), $causes);
            $crate::__numbers!(bound, $bounds);

            impl ErrorCode {
                /// Returns the causes that this code narrows its status to, or all causes that the documentation lists for the status if it
                /// narrows nothing.
                #[must_use]
                #[inline]
                pub const fn causes(self) -> &'static [Cause] {
                    let __index = Self::__index(self);
                    let (__start, __end) = (bound(__index), bound(__index + 1));
                    if __start < __end {
                        $crate::__private::part(&CAUSES, __start, __end)
                    } else {
                        StatusCode::causes(Self::status_code(self))
                    }
                }
            }
        };
    };
}
