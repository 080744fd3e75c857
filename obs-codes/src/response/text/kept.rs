//! The words of generated catalogues, which are made once: to make them takes longer than to read a line.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::any::TypeId;
use core::ops::Deref;
use std::sync::{PoisonError, RwLock};

use super::words::Words;
use crate::Catalogue;

static KEPT: RwLock<Vec<(TypeId, &'static Words)>> = RwLock::new(Vec::new());

/// The words of a catalogue, kept or not.
pub(super) enum WordsOf {
    Kept(&'static Words),
    /// A catalogue that was loaded may be another the next time.
    Own(Box<Words>),
}

impl WordsOf {
    pub(super) fn catalogue<S: Catalogue>() -> Self {
        if !S::__is_generated() {
            return Self::Own(Box::new(Words::of::<S>()));
        }
        let id = TypeId::of::<S>();
        let find = |kept: &[(TypeId, &'static Words)]| {
            let mut found = kept.iter().filter(|(of, _)| *of == id);
            found.next().map(|(_, words)| *words)
        };
        let kept = find(&KEPT.read().unwrap_or_else(PoisonError::into_inner));
        Self::Kept(kept.unwrap_or_else(|| {
            let mut all = KEPT.write().unwrap_or_else(PoisonError::into_inner);
            // Another thread may have been faster.
            find(&all).unwrap_or_else(|| {
                let words: &Words = Box::leak(Box::new(Words::of::<S>()));
                all.push((id, words));
                words
            })
        }))
    }
}

impl Deref for WordsOf {
    type Target = Words;

    fn deref(&self) -> &Words {
        match self {
            Self::Kept(words) => words,
            Self::Own(words) => words,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::WordsOf;
    use crate::StatusCode;

    #[test]
    fn words_of_a_generated_catalogue_are_made_once() {
        let [first, second] = [(); 2].map(|()| WordsOf::catalogue::<StatusCode>());
        assert!(core::ptr::eq(&raw const *first, &raw const *second));
    }
}
