//! The enums and the traits that all of them implement.

/// Defines the enum and `ALL`.
#[doc(hidden)]
#[macro_export]
macro_rules! __enum {
    (
        $(#[$attr:meta])* $name:ident,
        variants: $variants:tt,
        $(#[$allow:meta])* all: $len:literal $all:tt,
    ) => {
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
        pub enum $name $variants

        const _: () = {
            // rustc checks each entry of a constant or static in time proportional to the number of variants, and a constant once more where
            // it is used: hence a static, and `__all` in the other templates.
            $(#[$allow])*
            static ENTRIES: [$name; $len] = $all;

            impl $name {
                /// All variants, in spec order.
                pub const ALL: &'static [Self] = &ENTRIES;

                #[inline]
                const fn __all() -> &'static [Self] {
                    &ENTRIES
                }
            }
        };
    };
}

/// Implements `Debug`, printing the name of the variant: from a column; from a method, perhaps with a column for those that are named
/// differently; or from ids, which say the same in other letters.
#[doc(hidden)]
#[macro_export]
macro_rules! __debug {
    ($name:ident, $len:literal, $shown:ident) => {
        $crate::__debug! { $name, |__entry, __f| __f.write_str($name::$shown(__entry)) }
    };
    ($name:ident, $len:literal, camel $key:ident) => {
        $crate::__debug! {
            $name, |__entry, __f| $crate::__private::write_camel(__f, $name::$key(__entry))
        }
    };
    ($name:ident, $len:literal, $shown:ident $names:tt sparse: $sparse:tt) => {
        const _: () = {
            use $crate::__private::prelude::*;

            $crate::__texts!(name, $names);
            $crate::__sparse!(which, $sparse);
            $crate::__debug! {
                $name, |__entry, __f| __f.write_str(match which($name::__index(__entry)) {
                    Some(__index) => name(__index),
                    None => $name::$shown(__entry),
                })
            }
        };
    };
    ($name:ident, $len:literal, $names:tt) => {
        const _: () = {
            use $crate::__private::prelude::*;

            $crate::__texts!(name, $names);
            $crate::__debug! { $name, |__entry, __f| __f.write_str(name($name::__index(__entry))) }
        };
    };
    ($name:ident, |$entry:ident, $f:ident| $written:expr) => {
        const _: () = {
            use $crate::__private::prelude::*;

            // Not `automatically_derived`: with it, rustc would consider the names unused.
            impl fmt::Debug for $name {
                #[inline]
                fn fmt(&self, $f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    let $entry = *self;
                    $written
                }
            }
        };
    };
}

/// Implements `Display` with the method `$shown`.
#[doc(hidden)]
#[macro_export]
macro_rules! __display {
    ($name:ident, $len:literal, $shown:ident) => {
        const _: () = {
            use $crate::__private::prelude::*;

            #[automatically_derived]
            impl fmt::Display for $name {
                #[inline]
                fn fmt(&self, __f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    fmt::Formatter::pad(__f, Self::$shown(*self))
                }
            }
        };
    };
}

/// Implements `FromStr`, with an error type of this crate.
#[doc(hidden)]
#[macro_export]
macro_rules! __from_str {
    ($name:ident, $len:literal, $error:ident) => {
        const _: () = {
            use $crate::__private::prelude::*;

            #[automatically_derived]
            impl FromStr for $name {
                type Err = $crate::$error;

                #[inline]
                fn from_str(__text: &str) -> Result<Self, $crate::$error> {
                    match Self::__find(__text) {
                        Some(__found) => Ok(__found),
                        None => Err($crate::$error::new()),
                    }
                }
            }
        };
    };
}

/// Implements `Entry`, in terms of the inherent methods.
#[doc(hidden)]
#[macro_export]
macro_rules! __entry {
    ($name:ident, $len:literal, $key:ident) => {
        const _: () = {
            use $crate::__private::prelude::*;

            type This = $name;

            #[automatically_derived]
            impl $crate::catalogue::Entry for This {
                fn all() -> &'static [Self] {
                    Self::__all()
                }

                fn parse(__text: &str) -> Option<Self> {
                    Self::__find(__text)
                }

                fn key(self) -> &'static str {
                    Self::$key(self)
                }

                fn description(self) -> &'static str {
                    Self::description(self)
                }

                fn docs(self) -> Option<&'static str> {
                    Self::docs(self)
                }

                fn source(self) -> Option<&'static $crate::Source> {
                    Self::source(self)
                }

                fn deprecated(self) -> Option<&'static $crate::catalogue::Deprecated> {
                    Self::deprecated(self)
                }
            }
        };
    };
}
