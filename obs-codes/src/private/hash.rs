//! The hash that tables of names are built with, and found in again.
//!
//! Both crates have this file: the macro lays the tables out, the runtime looks into them. A test of the macro crate holds them equal.

/// Mixes a text to 64 bits, from its first and its last eight bytes and its length or, with `whole`, from all of it.
///
/// The length is multiplied: added or exclusive-or'ed as it is, it would cancel out against the bytes, so that `E3` and `E23` had one
/// hash under every seed.
#[inline]
pub(crate) fn hash(text: &str, whole: bool, seed: u64) -> u64 {
    let bytes = text.as_bytes();
    let mut seed = seed;
    if whole {
        let (words, _) = bytes.as_chunks();
        for word in words {
            seed = mix(seed, u64::from_le_bytes(*word));
        }
    }
    let (first, last) = ends(bytes);
    let len = (bytes.len() as u64).wrapping_mul(0xa076_1d64_78bd_642f);
    mix(seed ^ first, last.wrapping_add(len))
}

/// The first and the last eight bytes; those of a shorter text in fewer, so that none is left out.
#[inline]
#[allow(clippy::same_functions_in_if_condition)] // They are not the same: one is of eight bytes, the other of four.
fn ends(bytes: &[u8]) -> (u64, u64) {
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        (u64::from_le_bytes(*first), u64::from_le_bytes(*last))
    } else if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        (
            u32::from_le_bytes(*first).into(),
            u32::from_le_bytes(*last).into(),
        )
    } else if let (Some(first), Some(last)) = (bytes.first(), bytes.last()) {
        let middle = bytes[bytes.len() / 2];
        (u64::from(*first) << 8 | u64::from(middle), (*last).into())
    } else {
        (0, 0)
    }
}

/// Multiplies two words and folds the product, so that each bit of them moves each bit of the result.
#[inline]
fn mix(a: u64, b: u64) -> u64 {
    let product = u128::from(a ^ 0x9e37_79b9_7f4a_7c15) * u128::from(b ^ 0xd1b5_4a32_d192_ed03);
    #[allow(clippy::cast_possible_truncation)] // The halves are what is wanted.
    let (low, high) = (product as u64, (product >> 64) as u64);
    low ^ high
}

/// Which displacement a hash is to use, of a power of two of them.
#[inline]
#[allow(clippy::cast_possible_truncation)] // The mask is what is wanted.
pub(crate) fn bucket(hash: u64, buckets: usize) -> usize {
    (hash >> 48) as usize & (buckets - 1)
}

/// Which slot a hash leads to under a displacement, of a power of two of them.
#[inline]
#[allow(clippy::cast_possible_truncation)] // The mask is what is wanted.
pub(crate) fn slot(hash: u64, displacement: u16, slots: usize) -> usize {
    let step = hash >> 24 | 1;
    hash.wrapping_add(step.wrapping_mul(u64::from(displacement))) as usize & (slots - 1)
}
