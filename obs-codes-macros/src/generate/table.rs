//! Perfect hash tables: each name has a slot that its hash alone determines.

use super::hash::{bucket, hash, mark, slot};

/// A table in which each name has a slot of its own.
pub(crate) struct Table {
    pub(crate) whole: bool,
    pub(crate) seed: u64,
    /// The number of names.
    pub(crate) len: usize,
    pub(crate) displacements: Vec<u16>,
    /// The index of a name below the mark of its hash.
    pub(crate) slots: Vec<u32>,
}

/// Marks an empty slot: an index out of bounds, whatever the mark.
const EMPTY: u32 = u16::MAX as u32;

/// The seeds to try: first hashing only the ends of names, then whole names.
const SEEDS: [(bool, std::ops::Range<u64>); 2] = [(false, 0..4), (true, 4..12)];

/// More names in one bucket mean that the hash fails for them. Three are usual.
const MOST_MEMBERS: usize = 64;

impl Table {
    /// A table from each name to its index; two equal names lead to the first. `None` if no seed works, because the hash cannot tell
    /// these names apart.
    pub(crate) fn new(names: &[&str]) -> Option<Self> {
        SEEDS
            .into_iter()
            .find_map(|(whole, mut seeds)| seeds.find_map(|seed| Self::attempt(names, whole, seed)))
    }

    fn attempt(names: &[&str], whole: bool, seed: u64) -> Option<Self> {
        let buckets = (names.len() / 3 + 1).next_power_of_two();
        let slots = (names.len() * 5 / 4 + 1).next_power_of_two();
        let mut table = Self {
            whole,
            seed,
            len: names.len(),
            displacements: vec![0; buckets],
            slots: vec![EMPTY; slots],
        };
        let mut members = vec![Vec::new(); buckets];
        let mut fullest = 0;
        for (name, index) in names.iter().zip(0..) {
            let member = (hash(name, whole, seed), index);
            let bucket = &mut members[bucket(member.0, buckets)];
            match bucket.iter().find(|(hash, _)| *hash == member.0) {
                Some((_, same)) if names[usize::from(*same)] == *name => {}
                Some(_) => return None,
                None => bucket.push(member),
            }
            fullest = fullest.max(bucket.len());
            if fullest > MOST_MEMBERS {
                return None;
            }
        }
        // The fullest buckets first, while most slots are free.
        for len in (1..=fullest).rev() {
            for (bucket, members) in members.iter().enumerate() {
                if members.len() == len {
                    table.displacements[bucket] = table.displacement(members)?;
                }
            }
        }
        Some(table)
    }

    fn displacement(&mut self, members: &[(u64, u16)]) -> Option<u16> {
        (1..=u16::MAX).find(|displacement| self.place(members, *displacement))
    }

    /// Places all these members, or none if one of their slots is taken.
    fn place(&mut self, members: &[(u64, u16)], displacement: u16) -> bool {
        for (count, (hash, index)) in members.iter().enumerate() {
            let slot = slot(*hash, displacement, self.slots.len());
            if self.slots[slot] != EMPTY {
                for (hash, _) in &members[..count] {
                    let taken = self::slot(*hash, displacement, self.slots.len());
                    self.slots[taken] = EMPTY;
                }
                return false;
            }
            self.slots[slot] = u32::from(*index) | mark(*hash, self.len);
        }
        true
    }

    /// The index that a text leads to, or one out of bounds.
    #[cfg(test)]
    pub(crate) fn index(&self, name: &str) -> usize {
        let hash = hash(name, self.whole, self.seed);
        let displacement = self.displacements[bucket(hash, self.displacements.len())];
        let slot = slot(hash, displacement, self.slots.len());
        (self.slots[slot] ^ mark(hash, self.len)) as usize
    }
}
