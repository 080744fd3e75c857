//! The hash that tables of names are built with, and found in again.
//!
//! This file is compiled into both crates: the macro lays the tables out, the runtime looks into them.

/// Mixes a text to 64 bits, from its first and its last eight bytes and its length or, with `whole`, from all of it.
#[inline]
pub(crate) fn hash(text: &str, whole: bool, seed: u64) -> u64 {
    let bytes = text.as_bytes();
    let seed = seed ^ bytes.len() as u64;
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(_), Some(last)) if whole => {
            let words = bytes.chunks_exact(8).map(word);
            mix(words.fold(seed, mix), u64::from_le_bytes(*last))
        }
        (Some(first), Some(last)) => {
            mix(seed ^ u64::from_le_bytes(*first), u64::from_le_bytes(*last))
        }
        _ => mix(seed, word(bytes)),
    }
}

/// Eight bytes or fewer as a number.
fn word(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .rev()
        .fold(0, |word, byte| word << 8 | u64::from(*byte))
}

/// Multiplies two words and folds the product, so that each bit of them moves each bit of the result.
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
