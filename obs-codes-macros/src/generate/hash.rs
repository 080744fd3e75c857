//! The hash function for tables of names.
//!
//! The macro crate, which builds the tables, and the runtime crate, which looks names up, have the same file; a test in the macro crate
//! compares the two.

/// Hashes a string to 64 bits: its first and last eight bytes and its length or, if `whole`, all of it.
///
/// The length is multiplied first. If it were added or xored directly, it could cancel out against the bytes: `E3` and `E23` had the same
/// hash under every seed.
#[inline]
pub(crate) fn hash(text: &str, whole: bool, seed: u64) -> u64 {
    let bytes = text.as_bytes();
    let mut seed = seed;
    if whole {
        let (words, _) = bytes.as_chunks();
        for word in words {
            seed = mix(seed ^ u64::from_le_bytes(*word), 0xd1b5_4a32_d192_ed03);
        }
    }
    let (first, last) = ends(bytes);
    let len = (bytes.len() as u64).wrapping_mul(0xa076_1d64_78bd_642f);
    mix(seed ^ first, last.wrapping_add(len))
}

/// Returns the first and the last eight bytes. For a shorter string, fewer are read, but each byte is covered.
#[inline]
#[allow(clippy::same_functions_in_if_condition)] // They differ by type: one reads eight bytes, the other four.
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
        // A product of 0 would lead to the same slot under every displacement.
        (0, 1)
    }
}

/// Multiplies two words and folds the product, so that each input bit affects the whole result.
#[inline]
fn mix(a: u64, b: u64) -> u64 {
    let product = u128::from(a ^ 0x9e37_79b9_7f4a_7c15) * u128::from(b);
    #[allow(clippy::cast_possible_truncation)] // Takes the low and high halves.
    let (low, high) = (product as u64, (product >> 64) as u64);
    low ^ high
}

/// Returns the index of the displacement for a hash, its highest bits; `buckets` is a power of two.
#[inline]
#[allow(clippy::cast_possible_truncation)] // Shifted.
pub(crate) fn bucket(hash: u64, buckets: usize) -> usize {
    // In two steps, since a shift by 64 overflows.
    (hash >> 1 >> (63 - buckets.trailing_zeros())) as usize
}

/// Returns the slot for a hash and its displacement; `slots` is a power of two.
#[inline]
#[allow(clippy::cast_possible_truncation)] // Masked.
pub(crate) fn slot(hash: u64, displacement: u16, slots: usize) -> usize {
    (hash.wrapping_mul(displacement.into()) >> 16) as usize & (slots - 1)
}

/// Returns the bits of a hash that a slot holds above the index: they rule out nearly all other texts without reading the name. For `len`
/// names, a slot has 16 bits or 32, half of them for the index.
#[inline]
#[allow(clippy::cast_possible_truncation)] // Masked.
pub(crate) fn mark(hash: u64, len: usize) -> u32 {
    hash as u32 & if len < 256 { 0xff00 } else { 0xffff_0000 }
}
