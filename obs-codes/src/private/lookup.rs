//! Lookup of names in tables built by the macro.

use super::hash::{bucket, hash, mark, slot};

/// A perfect hash table over names known to the macro: a single probe finds a name or rules it out.
///
/// If `WHOLE`, the whole name is hashed, because the ends do not distinguish these names.
pub struct Lookup<
    const WHOLE: bool,
    const SEED: u64,
    const BUCKETS: usize,
    Slot,
    const SLOTS: usize,
> {
    pub displacements: [u16; BUCKETS],
    /// The index of a name below the mark of its hash; an index out of bounds for an empty slot.
    pub slots: [Slot; SLOTS],
}

impl<const WHOLE: bool, const SEED: u64, const BUCKETS: usize, Slot, const SLOTS: usize>
    Lookup<WHOLE, SEED, BUCKETS, Slot, SLOTS>
where
    Slot: Copy + Into<u32>,
{
    /// Returns the index of `text` among the `len` names in the table.
    #[must_use]
    #[inline]
    pub fn find(
        &self,
        text: &str,
        len: usize,
        name: impl Fn(usize) -> &'static [u8],
    ) -> Option<usize> {
        let hash = hash(text, WHOLE, SEED);
        let slot = slot(hash, self.displacements[bucket(hash, BUCKETS)], SLOTS);
        // Out of bounds if the marks differ.
        let index = (self.slots[slot].into() ^ mark(hash, len)) as usize;
        (index < len && name(index) == text.as_bytes()).then_some(index)
    }
}

/// Returns the index of `text`, by binary search; `order` has the indices of the names in sorted order. The macro falls back to this if it
/// does not find a perfect hash.
pub fn find_sorted(
    order: &[u16],
    text: &str,
    name: impl Fn(usize) -> &'static [u8],
) -> Option<usize> {
    let found = order.binary_search_by(|index| name(usize::from(*index)).cmp(text.as_bytes()));
    Some(order[found.ok()?].into())
}

#[cfg(test)]
mod tests {
    const NAMES: [&str; 4] = ["pear", "apple", "plum", "apple"];

    const fn name(index: usize) -> &'static [u8] {
        NAMES[index].as_bytes()
    }

    #[test]
    fn sorted_names_are_found() {
        crate::__lookup!(find, 4, name, (sorted 3 [1, 0, 2]));
        assert_eq!(NAMES.map(find), [Some(0), Some(1), Some(2), Some(1)]);
        assert_eq!(["", "a", "peach", "z"].map(find), [None; 4]);
        assert_eq!(super::find_sorted(&[], "pear", name), None);
    }
}
