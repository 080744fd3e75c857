//! Perfect hash tables over names: laid out here, looked into by `obs_codes::__private::Lookup`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::columns::{number, numbers};

use super::hash::{bucket, hash, slot};

/// A table in which each name has a slot of its own.
pub(crate) struct Table {
    whole: bool,
    seed: u64,
    displacements: Vec<u16>,
    slots: Vec<u16>,
}

/// The slot of no name.
const EMPTY: u16 = u16::MAX;

impl Table {
    /// A table that leads from each name to its index; of two equal names, to the first.
    pub(crate) fn new<'a>(len: usize, name: &dyn Fn(usize) -> &'a str) -> Self {
        let names: Vec<_> = (0..len).map(name).collect();
        // Names that share both ends and their length collide under any seed; then all of a name has to be hashed.
        let mut seed = 0;
        loop {
            let whole = seed >= 4;
            if let Some(table) = Self::attempt(&names, whole, seed) {
                return table;
            }
            seed += 1;
        }
    }

    fn attempt(names: &[&str], whole: bool, seed: u64) -> Option<Self> {
        let buckets = (names.len() / 3 + 1).next_power_of_two();
        let slots = (names.len() * 5 / 4 + 1).next_power_of_two();
        let mut table = Self {
            whole,
            seed,
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
        }
        // The fullest first, while there is room.
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
        (0..u16::MAX).find(|displacement| self.place(members, *displacement))
    }

    /// Gives these members their slots, or leaves everything as it was if one is taken.
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
            self.slots[slot] = *index;
        }
        true
    }

    /// What the slot of a name holds.
    #[cfg(test)]
    pub(crate) fn slot(&self, name: &str) -> u16 {
        let hash = hash(name, self.whole, self.seed);
        let displacement = self.displacements[bucket(hash, self.displacements.len())];
        self.slots[slot(hash, displacement, self.slots.len())]
    }

    /// What a template makes the static of that `find` is called on.
    pub(crate) fn tokens(&self) -> TokenStream {
        let (whole, seed) = (self.whole, Literal::u64_unsuffixed(self.seed));
        let column = |column: &[u16]| numbers(column.len(), &|index| column[index].into());
        let (displacements, slots) = (column(&self.displacements), column(&self.slots));
        let (buckets, count) = (number(self.displacements.len()), number(self.slots.len()));
        quote!((#whole #seed #buckets #displacements #count #slots))
    }
}
