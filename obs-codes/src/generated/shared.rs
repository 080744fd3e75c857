//! What several of the types have.

/// The enum, and the list of its variants.
#[doc(hidden)]
#[macro_export]
macro_rules! __enum {
    ($(#[$attr:meta])* $name:ident, variants: $variants:tt, all: $all:tt,) => {
        $(#[$attr])*
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #[non_exhaustive]
        #[allow(non_camel_case_types)]
        pub enum $name $variants

        impl $name {
            /// All of them, in the order of the spec.
            pub const ALL: &'static [Self] = &$all;
        }
    };
}

/// `Debug` as the variant is called, `Display` as it is shown.
#[doc(hidden)]
#[macro_export]
macro_rules! __formatting {
    ($name:ident, $called:ident, $shown:ident) => {
        // Without `automatically_derived`, under which rustc takes the names for unused.
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str($called[index(*self)])
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($shown[index(*self)])
            }
        }
    };
}

/// The table in which names are found.
#[doc(hidden)]
#[macro_export]
macro_rules! __lookup {
    (($whole:literal $seed:literal $buckets:literal $displacements:tt $count:literal $slots:tt)) => {
        static LOOKUP: $crate::__private::Lookup<$whole, $buckets, $count> =
            $crate::__private::Lookup {
                seed: $seed,
                displacements: $displacements,
                slots: $slots,
            };
    };
}

/// `FromStr`, by a function that finds the index of a text.
#[doc(hidden)]
#[macro_export]
macro_rules! __parsing {
    ($name:ident, $error:ident) => {
        #[automatically_derived]
        impl ::core::str::FromStr for $name {
            type Err = $crate::$error;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::$error> {
                match index_of_text(text) {
                    ::core::option::Option::Some(index) => {
                        ::core::result::Result::Ok(Self::ALL[index])
                    }
                    ::core::option::Option::None => {
                        ::core::result::Result::Err($crate::$error::new())
                    }
                }
            }
        }
    };
}

/// `retry()` and `is_retryable()`, where the spec says anything about that.
#[doc(hidden)]
#[macro_export]
macro_rules! __retry {
    ($name:ident, $what:literal, $retries:tt) => {
        impl $name {
            #[doc = ::core::concat!("Whether sending the request again can help, after ", $what, ".")]
            #[must_use]
            #[inline]
            pub const fn retry(self) -> $crate::Retry {
                static RETRIES: [$crate::Retry; LEN] =
                    $crate::__private::pick($crate::Retry::ALL, $retries);
                RETRIES[index(self)]
            }

            /// Whether the same request, sent again after a pause, may succeed.
            #[must_use]
            #[inline]
            pub const fn is_retryable(self) -> bool {
                self.retry().is_retryable()
            }
        }
    };
}

/// `source()`, where the specs name where their facts come from.
#[doc(hidden)]
#[macro_export]
macro_rules! __source {
    ($name:ident, $count:literal, [$(($title:literal $($updated:literal)?))*], $origins:tt) => {
        impl $name {
            /// The document that this comes from, if its spec names one.
            #[must_use]
            pub const fn source(self) -> ::core::option::Option<&'static $crate::Source> {
                static SOURCES: [$crate::Source; $count] =
                    [$($crate::Source::new($title, $crate::__optional!($($updated)?))),*];
                static ORIGINS: [u16; LEN] = $origins;
                let origin = ORIGINS[index(self)] as usize;
                if origin < SOURCES.len() {
                    ::core::option::Option::Some(&SOURCES[origin])
                } else {
                    ::core::option::Option::None
                }
            }
        }
    };
}

/// A value that may be absent.
#[doc(hidden)]
#[macro_export]
macro_rules! __optional {
    () => {
        ::core::option::Option::None
    };
    ($value:expr) => {
        ::core::option::Option::Some($value)
    };
}
