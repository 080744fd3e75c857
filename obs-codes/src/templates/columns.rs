//! Columns as functions of an index, for use in the templates.

/// Defines the function `$name` from an index to a string, and optionally `$bytes` to its bytes, which skips the check for character
/// boundaries.
#[doc(hidden)]
#[macro_export]
macro_rules! __texts {
    ($name:ident $($bytes:ident)?, (each $len:literal $texts:tt)) => {
        #[inline]
        const fn $name(__index: usize) -> &'static str {
            static TEXTS: [&str; $len] = $texts;
            TEXTS[__index]
        }

        $(
            #[inline]
            const fn $bytes(__index: usize) -> &'static [u8] {
                str::as_bytes($name(__index))
            }
        )?
    };
    ($name:ident, ($bound:ident $bounds_len:literal $text:literal $bounds:tt)) => {
        #[inline]
        const fn $name(__index: usize) -> &'static str {
            static TEXTS: $crate::__private::Texts<$bound, $bounds_len> =
                $crate::__private::Texts::<$bound, $bounds_len>::new($text, $bounds);
            $crate::__private::Texts::<$bound, $bounds_len>::get(&TEXTS, __index)
        }
    };
    ($name:ident $bytes:ident, ($bound:ident $bounds_len:literal $text:literal $bounds:tt)) => {
        static TEXTS: $crate::__private::Texts<$bound, $bounds_len> =
            $crate::__private::Texts::<$bound, $bounds_len>::new($text, $bounds);

        #[inline]
        const fn $name(__index: usize) -> &'static str {
            $crate::__private::Texts::<$bound, $bounds_len>::get(&TEXTS, __index)
        }

        #[inline]
        const fn $bytes(__index: usize) -> &'static [u8] {
            $crate::__private::Texts::<$bound, $bounds_len>::bytes(&TEXTS, __index)
        }
    };
}

/// Defines the function `$name` from an index to a number.
#[doc(hidden)]
#[macro_export]
macro_rules! __numbers {
    ($name:ident, (all $number:literal)) => {
        #[inline]
        const fn $name(_: usize) -> usize {
            $number
        }
    };
    ($name:ident, ($number:ident $len:literal $numbers:tt)) => {
        #[inline]
        const fn $name(__index: usize) -> usize {
            static NUMBERS: [$number; $len] = $numbers;
            NUMBERS[__index] as usize
        }
    };
}

/// Defines the function `$name` from an index to an index into another column, for entries that not every variant has: the numbers are the
/// indices plus one, and 0 for none.
#[doc(hidden)]
#[macro_export]
macro_rules! __sparse {
    ($name:ident, $numbers:tt) => {
        #[inline]
        const fn $name(__index: usize) -> Option<usize> {
            $crate::__numbers!(number, $numbers);
            usize::checked_sub(number(__index), 1)
        }
    };
}

/// Defines the function `$name` from a string to its index among `$len` strings; `$of` returns their bytes.
#[doc(hidden)]
#[macro_export]
macro_rules! __lookup {
    ($name:ident, $len:literal, $of:ident, (sorted $count:literal $order:tt)) => {
        fn $name(__text: &str) -> Option<usize> {
            static ORDER: [u16; $count] = $order;
            $crate::__private::find_sorted(&ORDER, __text, $of)
        }
    };
    (
        $name:ident, $len:literal, $of:ident,
        (
            $whole:literal $seed:literal $buckets:literal $displacements:tt
            $slot:ident $count:literal $slots:tt
        )
    ) => {
        #[inline]
        fn $name(__text: &str) -> Option<usize> {
            static LOOKUP: $crate::__private::Lookup<$whole, $seed, $buckets, $slot, $count> =
                $crate::__private::Lookup {
                    displacements: $displacements,
                    slots: $slots,
                };
            $crate::__private::Lookup::find(&LOOKUP, __text, $len, $of)
        }
    };
}

/// Expands to a type of the catalogue, or to `Infallible` if it does not have one.
#[doc(hidden)]
#[macro_export]
macro_rules! __or_infallible {
    () => {
        $crate::__private::prelude::Infallible
    };
    ($type:ident) => {
        $type
    };
}
