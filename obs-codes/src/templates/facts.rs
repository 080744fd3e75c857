//! Methods of several types: `retry()`, `source()`, `docs()` and `deprecated()`.

/// Defines `retry()` and `is_retryable()`. The numbers are indices into the list of names before them.
#[doc(hidden)]
#[macro_export]
macro_rules! __retry {
    ($name:ident, $len:literal, $what:literal, [$($retry:ident)*] $retries:tt) => {
        const _: () = {
            use $crate::__private::prelude::*;

            static RETRIES: [$crate::Retry; $len] =
                $crate::__private::pick(&[$($crate::Retry::$retry),*], $retries);

            impl $name {
                #[doc = ::core::concat!("Returns whether and how to retry a request after ", $what, ".")]
                #[must_use]
                #[inline]
                pub const fn retry(self) -> $crate::Retry {
                    RETRIES[Self::__index(self)]
                }

                /// Returns `true` if the same request, sent again after a pause, may succeed.
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
            /// Returns the document that defines it; always `None`, as the spec does not name one.
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
            $crate::__sparse!(which, $sparse);

            impl $name {
                /// Returns the document that defines it, if the spec names one.
                #[must_use]
                pub const fn source(self) -> Option<&'static $crate::Source> {
                    match which(Self::__index(self)) {
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
            /// Returns the URL of its documentation; always `None`, as the spec does not give any.
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
            $crate::__sparse!(which, $sparse);

            impl $name {
                /// Returns the URL of its documentation, if the spec gives one.
                #[must_use]
                pub const fn docs(self) -> Option<&'static str> {
                    match which(Self::__index(self)) {
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
            /// Returns since when it is deprecated; always `None`, as nothing in this catalogue is.
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
            $crate::__sparse!(which, $sparse);

            impl $name {
                /// Returns since when it is deprecated and what to use instead; `None` if it is not deprecated.
                #[must_use]
                pub const fn deprecated(self) -> Option<&'static $crate::catalogue::Deprecated> {
                    match which(Self::__index(self)) {
                        Some(__index) => Some(&ALL[__index]),
                        None => None,
                    }
                }
            }
        };
    };
}
