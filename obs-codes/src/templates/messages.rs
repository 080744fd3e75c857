//! Rules that tell the causes of an error code apart by message.

/// Defines `causes_for()`, `__causes_told()`, which matches elements as well, and `__of_message()`, which finds the code of a message.
///
/// Each rule has the index of its code, in ascending order; four texts: the element to match (empty for the message), and what the text
/// starts with, contains and ends with; and its causes.
#[doc(hidden)]
#[macro_export]
macro_rules! __messages {
    ($name:ident, $len:literal, cause: [$($cause:ident)?],) => {
        const _: () = {
            use $crate::__private::prelude::*;

            impl ErrorCode {
                /// Returns the causes that this code narrows its status to; in this catalogue, the message does not narrow them further.
                #[must_use]
                pub fn causes_for(
                    self,
                    __message: &str,
                ) -> &'static [$crate::__or_infallible!($($cause)?)] {
                    Self::causes(self)
                }

                fn __causes_told<'a>(
                    self,
                    _: &'a str,
                    _: &dyn Fn(&str) -> Option<&'a str>,
                ) -> &'static [$crate::__or_infallible!($($cause)?)] {
                    Self::causes(self)
                }

                const fn __of_message(_: &str) -> Option<Self> {
                    None
                }
            }
        };
    };
    (
        $name:ident, $len:literal, cause: [Cause],
        $count:literal $codes:tt
        texts: $texts:tt
        causes: $causes_len:literal $causes:tt bounds: $bounds:tt
    ) => {
        const _: () = {
            use $crate::__private::prelude::*;

            $crate::__texts!(text bytes, $texts);
            $crate::__numbers!(bound, $bounds);
            static CODES: [u16; $count] = $codes;
            static CAUSES: [Cause; $causes_len] = $crate::__private::pick(Cause::__all(), $causes);
            static RULES: $crate::__private::Rules<Cause> = $crate::__private::Rules {
                codes: &CODES,
                text,
                bytes,
                causes: &CAUSES,
                bound,
            };

            impl ErrorCode {
                /// Returns the causes that remain given the message of the response.
                #[must_use]
                pub fn causes_for(self, __message: &str) -> &'static [Cause] {
                    Self::__causes_told(self, __message, &|_| None)
                }

                fn __causes_told<'a>(
                    self,
                    __message: &'a str,
                    __element: &dyn Fn(&str) -> Option<&'a str>,
                ) -> &'static [Cause] {
                    let __narrowed = $crate::__private::Rules::narrowed(
                        &RULES,
                        Self::__index(self),
                        __message,
                        __element,
                    );
                    match __narrowed {
                        Some(__causes) => __causes,
                        None => Self::causes(self),
                    }
                }

                fn __of_message(__message: &str) -> Option<Self> {
                    match $crate::__private::Rules::only_code(&RULES, __message) {
                        Some(__index) => Some(Self::__all()[__index]),
                        None => None,
                    }
                }
            }
        };
    };
}
