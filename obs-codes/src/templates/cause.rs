//! `Cause`: a possible cause of a status.

/// Defines `id()`, `description()`, `status_code()`, `__index` and `__find`, and implements `CauseOf`.
#[doc(hidden)]
#[macro_export]
macro_rules! __cause {
    (
        $name:ident, $len:literal,
        ids: $ids:tt,
        descriptions: $descriptions:tt,
        statuses: $statuses:tt,
        lookup: $lookup:tt,
    ) => {
        const _: () = {
            use $crate::__private::prelude::*;

    $crate::__texts!(id id_bytes, $ids);
            $crate::__texts!(description, $descriptions);
            $crate::__lookup!(find, $len, id_bytes, $lookup);
            static STATUSES: [StatusCode; $len] =
                $crate::__private::pick(StatusCode::__all(), $statuses);

            impl Cause {
                /// Returns the id, which stays the same when the wording changes.
                #[must_use]
                #[inline]
                pub const fn id(self) -> &'static str {
                    id(Self::__index(self))
                }

                /// Returns the cause as a sentence.
                #[must_use]
                #[inline]
                pub const fn description(self) -> &'static str {
                    description(Self::__index(self))
                }

                /// Returns the status that this cause leads to.
                #[must_use]
                #[inline]
                pub const fn status_code(self) -> StatusCode {
                    STATUSES[Self::__index(self)]
                }

                #[inline]
                const fn __index(self) -> usize {
                    self as usize
                }

                fn __find(__text: &str) -> Option<Self> {
                    match find(__text) {
                        Some(__index) => Some(Self::__all()[__index]),
                        None => None,
                    }
                }
            }

            type This = Cause;

            #[automatically_derived]
            impl $crate::catalogue::CauseOf<StatusCode> for This {
                fn status_code(self) -> StatusCode {
                    Self::status_code(self)
                }

                fn help(self) -> Option<&'static str> {
                    Self::help(self)
                }
            }
        };
    };
}

/// Defines `help()`.
#[doc(hidden)]
#[macro_export]
macro_rules! __help {
    ($name:ident, $len:literal,) => {
        impl Cause {
            /// Returns what to do about it; always `None`, as no cause of this catalogue has help.
            #[must_use]
            pub const fn help(
                self,
            ) -> $crate::__private::prelude::Option<&'static $crate::__private::prelude::str> {
                $crate::__private::prelude::None
            }
        }
    };
    ($name:ident, $len:literal, $texts:tt sparse: $sparse:tt) => {
        const _: () = {
            use $crate::__private::prelude::*;

            $crate::__texts!(help, $texts);
            $crate::__sparse!(which, $sparse);

            impl Cause {
                /// Returns what to do about it, if the spec says so.
                #[must_use]
                pub const fn help(self) -> Option<&'static str> {
                    match which(Self::__index(self)) {
                        Some(__index) => Some(help(__index)),
                        None => None,
                    }
                }
            }
        };
    };
}
