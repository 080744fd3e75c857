//! Perfect hash tables over names: laid out here, looked into by `obs_codes::__private::Lookup`.

use std::collections::HashSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::parts::numbers;

// The very file that the runtime hashes with.
#[path = "hash.rs"]
mod hash;

use hash::{bucket, hash, slot};

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
    /// A table that leads from the name of each entry to its index; of two entries with one name, to the first.
    pub(crate) fn new<T>(entries: &[T], name: &dyn Fn(&T) -> &str) -> Self {
        let mut names: Vec<(&str, u16)> = Vec::with_capacity(entries.len());
        let mut seen = HashSet::with_capacity(entries.len());
        for (entry, index) in entries.iter().zip(0..) {
            if seen.insert(name(entry)) {
                names.push((name(entry), index));
            }
        }
        Self::over(&names)
    }

    fn over(names: &[(&str, u16)]) -> Self {
        // Names that share both ends and their length collide under any seed; then all of a name has to be hashed.
        let attempts = [false, false, false, false]
            .into_iter()
            .chain(std::iter::repeat(true))
            .zip(0..);
        attempts
            .map(|(whole, seed)| Self::attempt(names, whole, seed))
            .find_map(|table| table)
            .expect("some seed tells the names apart")
    }

    fn attempt(names: &[(&str, u16)], whole: bool, seed: u64) -> Option<Self> {
        let buckets = (names.len() / 3 + 1).next_power_of_two();
        let slots = (names.len() * 5 / 4 + 1).next_power_of_two();
        let mut table = Self {
            whole,
            seed,
            displacements: vec![0; buckets],
            slots: vec![EMPTY; slots],
        };
        let mut members = vec![Vec::new(); buckets];
        for (name, index) in names {
            let hash = hash(name, whole, seed);
            members[bucket(hash, buckets)].push((hash, *index));
        }
        // The fullest first, while there is room.
        let mut order: Vec<_> = (0..buckets).collect();
        order.sort_by_key(|bucket| std::cmp::Reverse(members[*bucket].len()));
        for bucket in order {
            table.displacements[bucket] =
                (0..u16::MAX).find(|displacement| table.place(&members[bucket], *displacement))?;
        }
        Some(table)
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

    /// The static that `find` is called on.
    pub(crate) fn tokens(&self, krate: &TokenStream) -> TokenStream {
        let Self {
            whole,
            seed,
            displacements,
            slots,
        } = self;
        let seed = Literal::u64_unsuffixed(*seed);
        let column = |column: &[u16]| numbers(column, &|number| (*number).into());
        let (displacements, slots) = (column(displacements), column(slots));
        let (bucket_count, displacements) = (displacements.len, displacements.array);
        let (slot_count, slots) = (slots.len, slots.array);
        quote! {
            static LOOKUP: #krate::__private::Lookup<#bucket_count, #slot_count> = #krate::__private::Lookup {
                whole: #whole,
                seed: #seed,
                displacements: #displacements,
                slots: #slots,
            };
        }
    }
}
