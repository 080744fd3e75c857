//! The causes of a status.

/// Defines `causes()`. The lists are consecutive in `Cause::ALL`, so each ends where the next one begins.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_causes {
    ($name:ident, $len:literal,) => {
        impl StatusCode {
            /// Returns the causes that the documentation lists for this status; always empty, as this catalogue has no causes.
            #[must_use]
            #[inline]
            pub const fn causes(self) -> &'static [$crate::__private::prelude::Infallible] {
                &[]
            }
        }
    };
    ($name:ident, $len:literal, bounds: $bounds:tt) => {
        const _: () = {
            use $crate::__private::prelude::*;

            $crate::__numbers!(bound, $bounds);

            impl StatusCode {
                /// Returns the causes that the documentation lists for this status.
                #[must_use]
                #[inline]
                pub const fn causes(self) -> &'static [Cause] {
                    let __index = Self::__index(self);
                    $crate::__private::part(Cause::__all(), bound(__index), bound(__index + 1))
                }
            }
        };
    };
}

/// Defines `all_causes()`, the same as `causes()` if no cause is outside the lists.
#[doc(hidden)]
#[macro_export]
macro_rules! __all_causes {
    ($name:ident, $len:literal, [$($cause:ident)?]) => {
        impl StatusCode {
            /// Returns the causes that the documentation lists for this status; this catalogue has none that are documented elsewhere.
            #[must_use]
            #[inline]
            pub const fn all_causes(self) -> &'static [$crate::__or_infallible!($($cause)?)] {
                Self::causes(self)
            }
        }
    };
    ($name:ident, $len:literal, [Cause] $count:literal $causes:tt bounds: $bounds:tt) => {
        const _: () = {
            use $crate::__private::prelude::*;

            static CAUSES: [Cause; $count] = $crate::__private::pick(Cause::__all(), $causes);
            $crate::__numbers!(bound, $bounds);

            impl StatusCode {
                /// Returns the causes that the documentation lists for this status, followed by those documented elsewhere.
                #[must_use]
                #[inline]
                pub const fn all_causes(self) -> &'static [Cause] {
                    let __index = Self::__index(self);
                    $crate::__private::part(&CAUSES, bound(__index), bound(__index + 1))
                }
            }
        };
    };
}
