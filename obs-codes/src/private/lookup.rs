//! The way from a name to its index, as the macro has laid it out.

use super::hash::{bucket, hash, slot};

/// A perfect hash table over names that were known to the macro: one probe finds a name or rules it out.
///
/// With `WHOLE`, all of a name is hashed, as its ends alone do not tell these names apart.
pub struct Lookup<const WHOLE: bool, const BUCKETS: usize, const SLOTS: usize> {
    pub seed: u64,
    pub displacements: [u16; BUCKETS],
    /// The index of a name, or a number beyond them all.
    pub slots: [u16; SLOTS],
}

impl<const WHOLE: bool, const BUCKETS: usize, const SLOTS: usize> Lookup<WHOLE, BUCKETS, SLOTS> {
    /// The index of `text` among the names that the table was made for.
    #[must_use]
    #[inline]
    pub fn find(&self, text: &str, names: &[&str]) -> Option<usize> {
        let hash = hash(text, WHOLE, self.seed);
        let index =
            usize::from(self.slots[slot(hash, self.displacements[bucket(hash, BUCKETS)], SLOTS)]);
        (*names.get(index)? == text).then_some(index)
    }
}

/// The indices of names in the order of the names: the macro falls back to it where the hash does not tell them apart.
pub struct Sorted<const N: usize>(pub [u16; N]);

impl<const N: usize> Sorted<N> {
    /// The index of `text` among the names that the list was made for.
    #[must_use]
    pub fn find(&self, text: &str, names: &[&str]) -> Option<usize> {
        let name = |index: &u16| names.get(usize::from(*index)).copied().unwrap_or_default();
        let found = self.0.binary_search_by(|index| name(index).cmp(text));
        Some(self.0[found.ok()?].into())
    }
}

#[cfg(test)]
mod tests {
    use super::Sorted;

    #[test]
    fn sorted_names_are_found() {
        let names = ["pear", "apple", "plum", "apple"];
        crate::__lookup!((sorted 3 [1, 0, 2]));
        assert_eq!(
            names.map(|name| LOOKUP.find(name, &names)),
            [Some(0), Some(1), Some(2), Some(1)]
        );
        assert_eq!(
            ["", "a", "peach", "z"].map(|name| LOOKUP.find(name, &names)),
            [None; 4]
        );
        assert_eq!(Sorted([]).find("pear", &[]), None);
    }
}
