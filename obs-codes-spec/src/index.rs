//! Looking up texts, and sorting. With one type of map and one of keys for all of it, since each further type is compiled by itself.

use std::borrow::Cow;
use std::collections::HashMap;

/// Texts, each with a number.
///
/// ```
/// use obs_codes_spec::Index;
///
/// let mut index = Index::default();
/// assert_eq!(index.add("NoSuchKey".into(), 7), None);
/// assert_eq!(index.add("NoSuchKey".into(), 8), Some(7));
/// ```
#[derive(Default)]
pub struct Index<'t>(HashMap<Cow<'t, str>, usize>);

impl<'t> Index<'t> {
    pub(crate) fn get(&self, text: &str) -> Option<usize> {
        self.0.get(text).copied()
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.get(text).is_some()
    }

    /// Adds a text; if it is there already, returns its number, which stays.
    pub fn add(&mut self, text: Cow<'t, str>, number: usize) -> Option<usize> {
        let earlier = self.get(&text);
        if earlier.is_none() {
            self.0.insert(text, number);
        }
        earlier
    }

    /// Adds a text whose number is not asked for; returns whether it is new.
    pub(crate) fn note(&mut self, text: &'t str) -> bool {
        self.add(Cow::Borrowed(text), 0).is_none()
    }
}

/// Sorts items by their keys; those with the same key stay in their order.
pub(crate) fn sort<T>(items: &mut [T], key: &dyn Fn(&T) -> [usize; 3]) {
    let mut keys = Vec::new();
    while let Some(item) = items.get(keys.len()) {
        let mut at = keys.len();
        let to = insert(&mut keys, key(item));
        while at > to {
            items.swap(at - 1, at);
            at -= 1;
        }
    }
}

/// Adds a key in ascending order, after those that are equal; returns its index.
fn insert(keys: &mut Vec<[usize; 3]>, key: [usize; 3]) -> usize {
    let at = keys.partition_point(|earlier| *earlier <= key);
    keys.insert(at, key);
    at
}
