//! Statuses of the built-in catalogue that need no look-up by the compiler, which takes longer.

use proc_macro2::Ident;

use super::built_in;

/// Statuses that are certainly in the catalogue. The compiler looks up any others.
pub(super) struct Statuses(&'static [(u16, &'static str)]);

impl Statuses {
    /// Those of the built-in catalogue; none while its specs have an edit that the list was not written from.
    pub(super) const fn built_in() -> Self {
        Self(if IS_CURRENT { built_in::STATUSES } else { &[] })
    }

    /// None, for a catalogue whose spec is not known here.
    pub(super) const fn unknown() -> Self {
        Self(&[])
    }

    pub(super) fn name_of(&self, number: u16) -> Option<&'static str> {
        let found = self.0.iter().find(|(known, _)| *known == number);
        found.map(|(_, name)| *name)
    }

    pub(super) fn has(&self, name: &Ident) -> bool {
        // Comparing an identifier would ask the compiler for its text each time.
        let name = name.to_string();
        self.0.iter().any(|(_, known)| *known == name)
    }
}

/// Whether the lists were written from the specs that the enums are generated from. Evaluated when this crate is compiled. Always in tests,
/// whose snapshots would otherwise have to be blessed twice: before the lists are rewritten, and after.
#[cfg(feature = "spec")]
pub(super) const IS_CURRENT: bool = cfg!(test) || fingerprint() == built_in::FINGERPRINT;

/// Without the feature `spec`, the enums are checked in, as the lists are.
#[cfg(not(feature = "spec"))]
pub(super) const IS_CURRENT: bool = true;

/// A hash (FNV-1a, by words) of the built-in specs. `std`'s hashes may change with its version.
#[cfg(feature = "spec")]
pub(crate) const fn fingerprint() -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut index = 0;
    while index < obs_codes_data::SPECS.len() {
        let (_, text) = obs_codes_data::SPECS[index];
        let (words, rest) = text.as_bytes().as_chunks();
        let mut at = 0;
        while at < words.len() {
            hash = mixed(hash, words[at]);
            at += 1;
        }
        let (mut last, mut at) = ([0; 8], 0);
        while at < rest.len() {
            last[at] = rest[at];
            at += 1;
        }
        hash = mixed(hash, last);
        index += 1;
    }
    hash
}

#[cfg(feature = "spec")]
const fn mixed(hash: u64, word: [u8; 8]) -> u64 {
    (hash ^ u64::from_le_bytes(word)).wrapping_mul(0x0100_0000_01b3)
}
