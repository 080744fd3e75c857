//! Statuses of the built-in catalogue that need no look-up by the compiler, which takes longer.

use proc_macro2::Ident;

use super::built_in::BUILT_IN;

/// Statuses that are certainly in the catalogue. The compiler looks up any others.
pub(super) struct Statuses(&'static [(u16, &'static str)]);

impl Statuses {
    /// Those of the built-in catalogue; none while its specs have an edit that the list was not written from.
    pub(super) fn built_in() -> Self {
        Self(if is_current() { BUILT_IN } else { &[] })
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

/// Whether the list was written from the specs that the enums are generated from.
#[cfg(feature = "spec")]
fn is_current() -> bool {
    use std::sync::OnceLock;

    static IS_CURRENT: OnceLock<bool> = OnceLock::new();
    *IS_CURRENT.get_or_init(|| fingerprint() == super::built_in::FINGERPRINT)
}

/// Without the feature `spec`, the enums are checked in, as the list is.
#[cfg(not(feature = "spec"))]
fn is_current() -> bool {
    true
}

/// A hash (FNV-1a, by words) of the built-in specs. `std`'s hashes may change with its version.
#[cfg(feature = "spec")]
pub(crate) fn fingerprint() -> u64 {
    let texts = obs_codes_data::SPECS
        .iter()
        .map(|(_, text)| text.as_bytes());
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for word in texts.flat_map(|text| text.chunks(8)) {
        let mut bytes = [0; 8];
        bytes[..word.len()].copy_from_slice(word);
        hash = (hash ^ u64::from_le_bytes(bytes)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}
