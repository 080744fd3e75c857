//! `Category`: what the first digit of a status says.

#[doc(hidden)]
#[macro_export]
macro_rules! __category {
    (
        len: $len:literal,
        names: $names:tt,
        shown: $shown:tt,
        classes: $classes:tt,
        digits: [$(($digit:literal $variant:ident))*],
        descriptions: $descriptions:tt,
    ) => {
        const LEN: usize = $len;
        static NAMES: [&str; LEN] = $names;
        static SHOWN: [&str; LEN] = $shown;
        static CLASSES: [&str; LEN] = $classes;
        static DESCRIPTIONS: [&str; LEN] = $descriptions;

        #[inline]
        const fn index(category: Category) -> usize {
            category as usize
        }

        impl Category {
            /// The category of a status, documented or not; `None` if there is none for its first digit.
            #[must_use]
            #[inline]
            pub const fn from_status(status: u16) -> ::core::option::Option<Self> {
                match $crate::__private::first_digit(status) {
                    $($digit => ::core::option::Option::Some(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }

            /// The name, such as `"Client Error"`.
            #[must_use]
            #[inline]
            pub const fn name(self) -> &'static str {
                SHOWN[index(self)]
            }

            /// The class of codes, such as `"4XX"`.
            #[must_use]
            #[inline]
            pub const fn class(self) -> &'static str {
                CLASSES[index(self)]
            }

            /// What statuses of this category say.
            #[must_use]
            #[inline]
            pub const fn description(self) -> &'static str {
                DESCRIPTIONS[index(self)]
            }
        }

        $crate::__formatting!(Category, NAMES, SHOWN);
    };
}
