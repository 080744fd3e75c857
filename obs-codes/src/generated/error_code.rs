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

            #[doc(hidden)]
            #[must_use]
            pub const fn __codes(self) -> $crate::__private::Codes<StatusCode> {
                $crate::__private::Codes {
                    status: self.status_code(),
                    causes: causes(self),
                    error_code: ::core::option::Option::Some(self),
                    description: self.description(),
                }
            }
        }

        $crate::__formatting!(ErrorCode, NAMES, WIRE);
        $crate::__parsing!(ErrorCode, UnknownErrorCode);
        $crate::__serde_text!(ErrorCode, as_str);
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

/// `causes_for()`, where messages tell causes apart.
#[doc(hidden)]
#[macro_export]
macro_rules! __causes_for {
    ($count:literal, [$(($code:literal $starts:literal $contains:literal $ends:literal $($cause:ident)*))*]) => {
        impl ErrorCode {
            /// The causes that it narrows its status to when it comes with this message, which often tells them apart.
            #[must_use]
            pub fn causes_for(self, message: &str) -> &'static [Cause] {
                static RULES: [$crate::__private::Rule<Cause>; $count] = [$($crate::__private::Rule {
                    code: $code,
                    starts_with: $starts,
                    contains: $contains,
                    ends_with: $ends,
                    causes: &[$(Cause::$cause),*],
                }),*];
                $crate::__private::narrowed(&RULES, index(self), message).unwrap_or(causes(self))
            }
        }
    };
}

/// `is_legacy()`, where a code is.
#[doc(hidden)]
#[macro_export]
macro_rules! __legacy {
    ($($variant:ident)*) => {
        impl ErrorCode {
            /// Whether older editions of the documentation alone list it.
            #[must_use]
            pub const fn is_legacy(self) -> bool {
                ::core::matches!(self, $(Self::$variant)|*)
            }
        }
    };
}
