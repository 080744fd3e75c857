//! Strings concatenated into one, so that each costs one bound instead of a pointer, a length and a relocation.

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

/// A column with optional entries: 0 for none, otherwise an index plus one.
pub struct Sparse<const LEN: usize>(pub [u16; LEN]);

impl<const LEN: usize> Sparse<LEN> {
    #[must_use]
    #[inline]
    pub const fn get(&self, index: usize) -> Option<usize> {
        match (self.0[index] as usize).checked_sub(1) {
            Some(index) => Some(index),
            None => None,
        }
    }
}
