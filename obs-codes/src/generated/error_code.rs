//! `ErrorCode`: the names that a service sends in its error responses.

#[doc(hidden)]
#[macro_export]
macro_rules! __error_code {
    (
        len: $len:literal,
        names: $names:tt,
        descriptions: $descriptions:tt,
        statuses: $statuses:tt,
        wires: $wires:literal,
        wire: $wire:tt,
        lookup: $lookup:tt,
        aliases: $aliases:literal $meant:tt,
        alias_bounds: $alias_bounds:tt,
        cause: $cause:ty,
    ) => {
        const LEN: usize = $len;
        static NAMES: [&str; LEN] = $names;
        static DESCRIPTIONS: [&str; LEN] = $descriptions;
        static STATUSES: [StatusCode; LEN] = $crate::__private::pick(StatusCode::ALL, $statuses);
        /// The names on the wire, first one for each code, then the aliases.
        static WIRE: [&str; $wires] = $wire;
        $crate::__lookup!($lookup);

        #[inline]
        const fn index(code: ErrorCode) -> usize {
            code as usize
        }

        #[inline]
        fn index_of_text(text: &str) -> ::core::option::Option<usize> {
            /// The code that each alias stands for.
            static MEANT: [u16; $aliases] = $meant;
            let index = LOOKUP.find(text, &WIRE)?;
            ::core::option::Option::Some(if index < LEN {
                index
            } else {
                MEANT[index - LEN] as usize
            })
        }

        impl ErrorCode {
            /// The name on the wire.
            #[must_use]
            #[inline]
            pub const fn as_str(self) -> &'static str {
                WIRE[index(self)]
            }

            /// What else it is sent as.
            #[must_use]
            pub const fn aliases(self) -> &'static [&'static str] {
                static BOUNDS: [u16; LEN + 1] = $alias_bounds;
                $crate::__private::part(&WIRE, BOUNDS[index(self)], BOUNDS[index(self) + 1])
            }

            /// The status that it comes with.
            #[must_use]
            #[inline]
            pub const fn status_code(self) -> StatusCode {
                STATUSES[index(self)]
            }

            /// What it means.
            #[must_use]
            #[inline]
            pub const fn description(self) -> &'static str {
                DESCRIPTIONS[index(self)]
            }
        }

        $crate::__formatting!(ErrorCode, NAMES, WIRE);
        $crate::__parsing!(ErrorCode, UnknownErrorCode);
        $crate::__serde_text!(ErrorCode, as_str);
        $crate::__entry!(ErrorCode, as_str);

        #[automatically_derived]
        impl $crate::catalogue::ErrorCodeOf<StatusCode> for ErrorCode {
            fn status_code(self) -> StatusCode {
                self.status_code()
            }

            fn aliases(self) -> &'static [&'static str] {
                self.aliases()
            }

            fn causes(self) -> &'static [$cause] {
                self.causes()
            }

            fn causes_for(self, message: &str) -> &'static [$cause] {
                self.causes_for(message)
            }

            fn retry(self) -> $crate::Retry {
                self.retry()
            }
        }
    };
}

/// `causes()`; the codes' own causes follow each other in one list.
#[doc(hidden)]
#[macro_export]
macro_rules! __error_code_causes {
    ($count:literal $causes:tt, bounds: $len:literal $bounds:tt) => {
        static CAUSES: [Cause; $count] = $crate::__private::pick(Cause::ALL, $causes);

        #[inline]
        const fn causes(code: ErrorCode) -> &'static [Cause] {
            static BOUNDS: [u16; $len] = $bounds;
            let (start, end) = (BOUNDS[index(code)], BOUNDS[index(code) + 1]);
            if start < end {
                $crate::__private::part(&CAUSES, start, end)
            } else {
                code.status_code().causes()
            }
        }

        impl ErrorCode {
            /// The causes that it narrows its status to; all causes of the status where it narrows nothing.
            #[must_use]
            #[inline]
            pub const fn causes(self) -> &'static [Cause] {
                causes(self)
            }
        }
    };
}

/// `causes_for()`, and the way from a message to its code.
#[doc(hidden)]
#[macro_export]
macro_rules! __causes_for {
    ($cause:ty) => {
        impl ErrorCode {
            /// The causes that it narrows its status to; no message tells any apart in this catalogue.
            #[must_use]
            pub fn causes_for(self, message: &str) -> &'static [$cause] {
                let _ = message;
                self.causes()
            }

            #[doc(hidden)]
            #[must_use]
            pub const fn __of_message(_: &str) -> ::core::option::Option<Self> {
                ::core::option::Option::None
            }
        }
    };
    ($count:literal, [$(($code:literal $starts:literal $contains:literal $ends:literal $($cause:ident)*))*]) => {
        static RULES: [$crate::__private::Rule<Cause>; $count] = [$($crate::__private::Rule {
            code: $code,
            starts_with: $starts,
            contains: $contains,
            ends_with: $ends,
            causes: &[$(Cause::$cause),*],
        }),*];

        impl ErrorCode {
            /// The causes that it narrows its status to when it comes with this message, which often tells them apart.
            #[must_use]
            pub fn causes_for(self, message: &str) -> &'static [Cause] {
                $crate::__private::narrowed(&RULES, index(self), message).unwrap_or(causes(self))
            }

            #[doc(hidden)]
            #[must_use]
            pub fn __of_message(message: &str) -> ::core::option::Option<Self> {
                match $crate::__private::only_code(&RULES, message) {
                    ::core::option::Option::Some(index) => {
                        ::core::option::Option::Some(Self::ALL[index])
                    }
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }
        }
    };
}

/// `is_legacy()`.
#[doc(hidden)]
#[macro_export]
macro_rules! __legacy {
    () => {
        impl ErrorCode {
            /// Whether older editions of the documentation alone list it: none of this catalogue.
            #[must_use]
            pub const fn is_legacy(self) -> bool {
                false
            }
        }
    };
    ($($variant:ident)+) => {
        impl ErrorCode {
            /// Whether older editions of the documentation alone list it.
            #[must_use]
            pub const fn is_legacy(self) -> bool {
                ::core::matches!(self, $(Self::$variant)|*)
            }
        }
    };
}
