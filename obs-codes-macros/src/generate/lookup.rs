//! Lookup tables from names to indices: built here, searched by `obs_codes::__private::{Lookup, Sorted}`.

use super::columns::numbers;
use super::table::Table;

/// How names are found. Of two equal names, the first one is found.
pub(crate) enum Lookup {
    /// By one probe of a hash table.
    Hashed(Table),
    /// By binary search over the indices, sorted by name: for names that the hash cannot tell apart.
    Sorted(Vec<u16>),
}

impl Lookup {
    pub(crate) fn new(names: &[&str]) -> Self {
        Table::new(names).map_or_else(|| Self::Sorted(sorted(names)), Self::Hashed)
    }

    /// The argument of the template `__lookup!`.
    pub(crate) fn text(&self) -> String {
        let column = |column: &[u16]| numbers(column.len(), &|index| column[index].into());
        match self {
            Self::Hashed(table) => {
                let (displacements, slots) = (&table.displacements, &table.slots);
                format!(
                    "({} {} {} {} {} {} {})",
                    table.whole,
                    table.seed,
                    displacements.len(),
                    column(displacements),
                    if table.len < 256 { "u16" } else { "u32" },
                    slots.len(),
                    numbers(slots.len(), &|index| slots[index] as usize),
                )
            }
            Self::Sorted(order) => format!("(sorted {} {})", order.len(), column(order)),
        }
    }
}

fn sorted(names: &[&str]) -> Vec<u16> {
    let mut order: Vec<u16> = Vec::new();
    for (name, index) in names.iter().zip(0..) {
        let earlier = |earlier: &u16| names[usize::from(*earlier)].cmp(name);
        if let Err(at) = order.binary_search_by(earlier) {
            order.insert(at, index);
        }
    }
    order
}

#[cfg(test)]
mod tests;
