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
    ((sorted $count:literal $order:tt)) => {
        static LOOKUP: $crate::__private::Sorted<$count> = $crate::__private::Sorted($order);
    };
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

/// `retry()` and `is_retryable()`. The numbers are indices of the list of names in front of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __retry {
    ($name:ident, $what:literal, [$($retry:ident)*] $retries:tt) => {
        impl $name {
            #[doc = ::core::concat!("Whether sending the request again can help, after ", $what, ".")]
            #[must_use]
            #[inline]
            pub const fn retry(self) -> $crate::Retry {
                static RETRIES: [$crate::Retry; LEN] =
                    $crate::__private::pick(&[$($crate::Retry::$retry),*], $retries);
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

/// `source()`.
#[doc(hidden)]
#[macro_export]
macro_rules! __source {
    ($name:ident) => {
        impl $name {
            /// The document that this comes from: no spec of this catalogue names one.
            #[must_use]
            pub const fn source(self) -> ::core::option::Option<&'static $crate::Source> {
                ::core::option::Option::None
            }
        }
    };
    ($name:ident, $count:literal, [$(($title:literal $($updated:literal)?))*], $origins:tt) => {
        impl $name {
            /// The document that this comes from, if its spec names one.
            #[must_use]
            pub const fn source(self) -> ::core::option::Option<&'static $crate::Source> {
                static SOURCES: [$crate::Source; $count] =
                    [$($crate::Source::new($title)$(.with_updated($updated))?),*];
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

/// `Entry`, in terms of what the type has itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __entry {
    ($name:ident, $key:ident) => {
        #[automatically_derived]
        impl $crate::catalogue::Entry for $name {
            fn all() -> &'static [Self] {
                Self::ALL
            }

            fn parse(text: &str) -> ::core::option::Option<Self> {
                ::core::result::Result::ok(::core::str::FromStr::from_str(text))
            }

            fn key(self) -> &'static str {
                self.$key()
            }

            fn description(self) -> &'static str {
                self.description()
            }

            fn source(self) -> ::core::option::Option<&'static $crate::Source> {
                self.source()
            }
        }
    };
}
