//! `Category`: the class of a status, by its first digit.

/// Defines `from_status()`, `name()`, `class()`, `description()` and `__index`.
#[doc(hidden)]
#[macro_export]
macro_rules! __category {
    (
        $name:ident, $len:literal,
        shown: $shown:tt,
        classes: $classes:tt,
        digits: [$(($digit:literal $index:literal))*],
        descriptions: $descriptions:tt,
    ) => {
        const _: () = {
            use $crate::__private::prelude::*;

            $crate::__texts!(name, $shown);
            $crate::__texts!(class, $classes);
            $crate::__texts!(description, $descriptions);

            impl Category {
                /// Returns the category of a status, documented or not; `None` if no category has its first digit.
                #[must_use]
                #[inline]
                pub const fn from_status(__status: u16) -> Option<Self> {
                    match $crate::__private::first_digit(__status) {
                        $($digit => Some(Self::__all()[$index]),)*
                        _ => None,
                    }
                }

                /// Returns the name, such as `"Client Error"`.
                #[must_use]
                #[inline]
                pub const fn name(self) -> &'static str {
                    name(Self::__index(self))
                }

                /// Returns the class, such as `"4XX"`.
                #[must_use]
                #[inline]
                pub const fn class(self) -> &'static str {
                    class(Self::__index(self))
                }

                /// Returns the meaning of this category.
                #[must_use]
                #[inline]
                pub const fn description(self) -> &'static str {
                    description(Self::__index(self))
                }

                #[inline]
                const fn __index(self) -> usize {
                    self as usize
                }
            }
        };
    };
}
