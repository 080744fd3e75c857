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
