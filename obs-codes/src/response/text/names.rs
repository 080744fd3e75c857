//! The names of values in texts, matched backwards from their end.

use alloc::vec;
use alloc::vec::Vec;

use crate::catalogue::{Names, Role};

/// The maximum length of a name in bytes, including separators.
const LONGEST_NAME: usize = 48;
const SEED: u32 = 0x811c_9dc5;

/// A name in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) role: Role,
    pub(super) start: usize,
    /// Only clients of this catalogue's service print it, so the value after it belongs to a response even if it is not documented.
    pub(super) is_own: bool,
}

/// An index of all names of a catalogue, by their letters.
pub(super) struct NameIndex {
    /// A hash table of indices into `names`, plus one.
    slots: Vec<u16>,
    names: Vec<(Role, &'static str, bool)>,
    /// The names for codes that only this catalogue's clients print, except for those ending with "code".
    phrases: Vec<&'static str>,
    /// The length of the longest name, with room for a few more separators.
    longest: usize,
}

impl NameIndex {
    pub(super) fn of(own: &'static Names) -> Self {
        // The other default names are too common in texts: any word may come after "error" or "type".
        let lists = [
            (Names::DEFAULT.texts, false),
            (own.texts, true),
            (own.headers, true),
            (own.elements, false),
            (own.members, false),
            (Names::DEFAULT.headers, false),
        ];
        let mut index = Self {
            slots: vec![0; 1024],
            names: Vec::with_capacity(lists.iter().map(|(list, _)| list.len()).sum()),
            phrases: Vec::new(),
            longest: 0,
        };
        for (list, is_own) in lists {
            for (role, name) in list {
                index.insert(*role, name, is_own);
            }
        }
        index
    }

    /// Returns the longest known name that ends at `end`, ignoring case, spaces, `_` and `-`.
    pub(super) fn before(&self, text: &[u8], floor: usize, end: usize) -> Option<Name> {
        let floor = floor.max(end.saturating_sub(self.longest));
        let (mut hash, mut at, mut found) = (SEED, end, None);
        while at > floor {
            let byte = text[at - 1];
            if !is_name(byte) {
                let before = at.checked_sub(2).filter(|before| *before >= floor);
                if !matches!(byte, b' ' | b'_' | b'-' | b'\t')
                    || !before.is_some_and(|before| is_name(text[before]))
                {
                    break;
                }
                // The name continues to the left of a hyphen, so what was found is only the end of a name.
                if matches!(byte, b'_' | b'-') {
                    found = None;
                }
                at -= 1;
                continue;
            }
            hash = step(hash, byte);
            at -= 1;
            if is_start(text, floor, at)
                && let Some((role, _, is_own)) = self.known(hash, &text[at..end])
            {
                found = Some(Name {
                    role,
                    start: at,
                    is_own,
                });
            }
        }
        // A hyphen before the name makes it something else, such as an option.
        let joined = at > floor && matches!(text[at - 1], b'_' | b'-') && at < end;
        found.filter(|name| !(joined && name.start == at))
    }

    fn known(&self, hash: u32, name: &[u8]) -> Option<(Role, &'static str, bool)> {
        let mut slot = hash as usize & (self.slots.len() - 1);
        loop {
            let index = usize::from(self.slots[slot]).checked_sub(1)?;
            let known = self.names[index];
            if letters(known.1.as_bytes()).eq(letters(name)) {
                return Some(known);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    /// Adds a name. If two have the same letters, the first takes precedence.
    fn insert(&mut self, role: Role, name: &'static str, is_own: bool) {
        let hash = hash(name);
        let is_full = self.names.len() * 2 >= self.slots.len();
        if is_full || name.len() > LONGEST_NAME || self.known(hash, name.as_bytes()).is_some() {
            return;
        }
        self.names.push((role, name, is_own));
        self.longest = self.longest.max(name.len() + 4);
        let is_usual = || letters(name.as_bytes()).take(4).eq(*b"edoc");
        // A constant is found by the code that it is a part of.
        let is_constant = || name.contains('_') && !name.contains(|char: char| char.is_lowercase());
        if role == Role::Code && is_own && !is_usual() && !is_constant() {
            self.phrases.push(name);
        }
        let mut slot = hash as usize & (self.slots.len() - 1);
        while self.slots[slot] != 0 {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        #[allow(clippy::cast_possible_truncation)] // At most half of the slots are used.
        let index = self.names.len() as u16;
        self.slots[slot] = index;
    }

    pub(super) fn phrases(&self) -> &[&'static str] {
        &self.phrases
    }
}

/// Returns `true` if a byte may be part of a name: a letter, a digit, or any byte that is not ASCII.
fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

/// Returns `true` if a name can start here. In scripts without spaces, it can start at any character.
fn is_start(text: &[u8], floor: usize, at: usize) -> bool {
    if text[at] >= 0x80 {
        return text[at] >= 0xc0;
    }
    at == floor || !is_name(text[at - 1]) || text[at - 1] >= 0x80
}

/// Returns the letters in reverse, since names are matched backwards.
pub(super) fn letters(name: &[u8]) -> impl Iterator<Item = u8> {
    let letters = name.iter().rev().filter(|byte| is_name(**byte));
    letters.map(u8::to_ascii_lowercase)
}

fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
}

/// Hashes the letters of a name or phrase, ignoring separators.
pub(super) fn hash(text: &str) -> u32 {
    letters(text.as_bytes()).fold(SEED, step)
}

#[cfg(test)]
mod tests {
    use super::NameIndex;
    use crate::Catalogue;
    use crate::StatusCode;
    use crate::catalogue::Role;

    fn role(text: &str) -> Option<(Role, &str)> {
        let names = NameIndex::of(StatusCode::names());
        let name = names.before(text.as_bytes(), 0, text.len())?;
        Some((name.role, &text[name.start..]))
    }

    #[test]
    fn the_longest_name_is_found_in_any_spelling() {
        for (text, name) in [
            ("with error code", "error code"),
            ("a.errorCode", "errorCode"),
            ("ERROR_CODE", "ERROR_CODE"),
            ("Error-Code", "Error-Code"),
            ("x-obs-error-code", "x-obs-error-code"),
            ("An error occurred", "error occurred"),
            ("错误码", "错误码"),
            ("返回错误码", "错误码"),
        ] {
            assert_eq!(role(text), Some((Role::Code, name)), "{text}");
        }
        assert_eq!(
            role("HTTP response code"),
            Some((Role::Status, "HTTP response code"))
        );
        assert_eq!(
            role("S3 Extended Request ID"),
            Some((Role::HostId, "S3 Extended Request ID"))
        );
    }

    #[test]
    fn parts_of_other_names_are_not_found() {
        for text in [
            "barcode",
            "exit-code",
            "zip_code",
            "--code",
            "lastStatusCode",
            "",
            "a/b",
        ] {
            assert_eq!(role(text), None, "{text}");
        }
    }
}
