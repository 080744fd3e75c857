//! Strings concatenated into one, so that each costs one bound instead of a pointer, a length and a relocation.

use core::fmt::{self, Write};

/// Concatenated strings. The `LEN` bounds are the start of each string, and the end of the last one.
pub struct Texts<B: 'static, const LEN: usize> {
    text: &'static str,
    bounds: [B; LEN],
}

macro_rules! texts {
    ($bound:ty) => {
        impl<const LEN: usize> Texts<$bound, LEN> {
            #[must_use]
            pub const fn new(text: &'static str, bounds: [$bound; LEN]) -> Self {
                Self { text, bounds }
            }

            #[must_use]
            #[inline]
            pub const fn get(&self, index: usize) -> &'static str {
                let (start, end) = (self.bounds[index], self.bounds[index + 1]);
                after(before(self.text, end as usize), start as usize)
            }

            /// Returns the bytes, which avoids the check for character boundaries.
            #[must_use]
            #[inline]
            pub const fn bytes(&self, index: usize) -> &'static [u8] {
                let (start, end) = (self.bounds[index], self.bounds[index + 1]);
                let bytes = self.text.as_bytes();
                bytes.split_at(end as usize).0.split_at(start as usize).1
            }
        }
    };
}

texts!(u16);
texts!(u32);

/// Writes an id in `CamelCase`, as most variants are named after it.
pub fn write_camel(f: &mut fmt::Formatter<'_>, id: &str) -> fmt::Result {
    id.split('-').try_for_each(|word| {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            f.write_char(first.to_ascii_uppercase())?;
        }
        f.write_str(letters.as_str())
    })
}

/// Returns the part before an index; `text[..end]` is not `const`.
#[must_use]
#[inline]
pub const fn before(text: &'static str, end: usize) -> &'static str {
    text.split_at(end).0
}

/// Returns the part from an index on.
#[must_use]
#[inline]
pub const fn after(text: &'static str, start: usize) -> &'static str {
    text.split_at(start).1
}
