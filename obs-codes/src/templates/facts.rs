//! What several of the types say of themselves: whether to try again, and where that is documented.

/// Defines `retry()` and `is_retryable()`. The numbers are indices of the list of names before them.
#[doc(hidden)]
#[macro_export]
macro_rules! __retry {
    ($name:ident, $len:literal, $what:literal, [$($retry:ident)*] $retries:tt) => {
        const _: () = {
            use $crate::__private::prelude::*;

            static RETRIES: [$crate::Retry; $len] =
                $crate::__private::pick(&[$($crate::Retry::$retry),*], $retries);

            impl $name {
                #[doc = ::core::concat!("Whether sending the request again can help, after ", $what, ".")]
                #[must_use]
                #[inline]
                pub const fn retry(self) -> $crate::Retry {
                    RETRIES[Self::__index(self)]
                }

                /// Whether the same request, sent again after a pause, may succeed.
                #[must_use]
                #[inline]
                pub const fn is_retryable(self) -> bool {
                    $crate::Retry::is_retryable(Self::retry(self))
                }
            }
        };
    };
}

/// Defines `source()`.
#[doc(hidden)]
#[macro_export]
macro_rules! __source {
    ($name:ident, $len:literal,) => {
        impl $name {
            /// The document that this comes from: no spec of this catalogue names one.
            #[must_use]
            pub const fn source(self) -> $crate::__private::prelude::Option<&'static $crate::Source> {
                $crate::__private::prelude::None
            }
        }
    };
    (
        $name:ident, $len:literal,
        $count:literal [$(($title:literal $(updated $updated:literal)? $(docs $docs:literal)?))*]
        sparse: $sparse:tt
    ) => {
        const _: () = {
            use $crate::__private::prelude::*;

            static SOURCES: [$crate::Source; $count] = [$({
                let __source = $crate::Source::new($title);
                $(let __source = $crate::Source::with_updated(__source, $updated);)?
                $(let __source = $crate::Source::with_docs(__source, $docs);)?
                __source
            }),*];
            static WHICH: $crate::__private::Sparse<$len> = $crate::__private::Sparse($sparse);

            impl $name {
                /// The document that this comes from, if its spec names one.
                #[must_use]
                pub const fn source(self) -> Option<&'static $crate::Source> {
                    match $crate::__private::Sparse::get(&WHICH, Self::__index(self)) {
                        Some(__index) => Some(&SOURCES[__index]),
                        None => None,
                    }
                }
            }
        };
    };
}

/// Defines `docs()`.
#[doc(hidden)]
#[macro_export]
macro_rules! __docs {
    ($name:ident, $len:literal,) => {
        impl $name {
            /// The address of its documentation: the spec names none.
            #[must_use]
            pub const fn docs(
                self,
            ) -> $crate::__private::prelude::Option<&'static $crate::__private::prelude::str> {
                $crate::__private::prelude::None
            }
        }
    };
    ($name:ident, $len:literal, $texts:tt sparse: $sparse:tt) => {
        const _: () = {
            use $crate::__private::prelude::*;

            $crate::__texts!(address, $texts);
            static WHICH: $crate::__private::Sparse<$len> = $crate::__private::Sparse($sparse);

            impl $name {
                /// The address of its documentation, if the spec names it.
                #[must_use]
                pub const fn docs(self) -> Option<&'static str> {
                    match $crate::__private::Sparse::get(&WHICH, Self::__index(self)) {
                        Some(__index) => Some(address(__index)),
                        None => None,
                    }
                }
            }
        };
    };
}

/// Defines `deprecated()`.
#[doc(hidden)]
#[macro_export]
macro_rules! __deprecated {
    ($name:ident, $len:literal,) => {
        impl $name {
            /// Since when it should no longer be used: nothing in this catalogue is deprecated.
            #[must_use]
            pub const fn deprecated(
                self,
            ) -> $crate::__private::prelude::Option<&'static $crate::catalogue::Deprecated> {
                $crate::__private::prelude::None
            }
        }
    };
    (
        $name:ident, $len:literal,
        $count:literal [$((since $since:literal $(note $note:literal)?))*]
        sparse: $sparse:tt
    ) => {
        const _: () = {
            use $crate::__private::prelude::*;

            static ALL: [$crate::catalogue::Deprecated; $count] = [$({
                let __deprecated = $crate::catalogue::Deprecated::new();
                let __deprecated = $crate::catalogue::Deprecated::with_since(__deprecated, $since);
                $(let __deprecated = $crate::catalogue::Deprecated::with_note(__deprecated, $note);)?
                __deprecated
            }),*];
            static WHICH: $crate::__private::Sparse<$len> = $crate::__private::Sparse($sparse);

            impl $name {
                /// Since when it should no longer be used, if at all.
                #[must_use]
                pub const fn deprecated(self) -> Option<&'static $crate::catalogue::Deprecated> {
                    match $crate::__private::Sparse::get(&WHICH, Self::__index(self)) {
                        Some(__index) => Some(&ALL[__index]),
                        None => None,
                    }
                }
            }
        };
    };
}
