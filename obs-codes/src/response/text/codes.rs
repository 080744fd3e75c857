//! Codes without a name: where a word is a documented one, and what is around it leaves no doubt of it.

use super::place::{Enclosed, Place};
use super::record::is_id;
use super::scan::{Fact, Grade, Scan};
use super::values;
use super::words::{has_hump, has_joint};
use crate::catalogue::Role;

impl Scan<'_, '_> {
    /// A word, which may be a code.
    pub(super) fn code_word(&mut self, at: usize, end: usize) -> usize {
        let Some(word) = self.text.get(at..end) else {
            return end;
        };
        if word.len() >= 12 && word.bytes().any(|byte| byte.is_ascii_digit()) {
            self.id_beside(at);
        }
        let may_be = word.len() >= 8
            && (has_hump(word.as_bytes()) || has_joint(word.as_bytes(), self.words.joints()));
        // Whatever is called a code, with a message after it.
        let is_called = word.starts_with(|first: char| first.is_ascii_uppercase())
            && self.bytes().get(end) == Some(&b':');
        if !may_be && !is_called {
            return end;
        }
        match self.words.code(word) {
            Some(_) => self.documented(word, at, end),
            None if self.prefixed(word, at, end) => {}
            None => self.undocumented(word, at, end),
        }
        end
    }

    /// A documented code that the service's clients join to the name of codes, as a constant of theirs: `OBS_STATUS_AccessDenied`.
    fn prefixed(&mut self, word: &str, at: usize, end: usize) -> bool {
        let Some(joint) = word.rfind('_') else {
            return false;
        };
        let (start, code) = (at + joint + 1, &word[joint + 1..]);
        let name = self.words.names.before(self.bytes(), at, at + joint);
        let is_name = name.is_some_and(|name| name.is_own && name.start == at);
        if !is_name || self.words.code(code).is_none() || !self.is_free(at, end) {
            return false;
        }
        let is_value = matches!(
            self.bytes()[..at].trim_ascii_end().last(),
            Some(b'=' | b':')
        );
        let grade = if is_value { Grade::Own } else { Grade::Bare };
        self.push(Fact::Code(self.text[start..end].into()), grade, at, end);
        true
    }

    /// A word that is an id if the name of one is before it, with nothing but blanks between.
    fn id_beside(&mut self, at: usize) {
        let name = self.name_beside(at).filter(|name| is_id(name.role));
        if let Some(name) = name
            && let Some((id, end)) = values::id(
                self.text,
                Place {
                    start: at,
                    enclosed: Enclosed::No,
                },
                self.end,
            )
        {
            self.push(Fact::Value(name.role, id), Grade::Named, name.start, end);
        }
    }

    fn documented(&mut self, word: &'_ str, at: usize, end: usize) {
        if !self.is_free(at, end) {
            return;
        }
        let word = &self.text[at..at + word.len()];
        if let Some(grade) = self.grade_beside(at, word) {
            self.push(Fact::Code(word.into()), grade, at, end);
        } else if self.words.is_distinctive(word) {
            self.push(Fact::Code(word.into()), Grade::Bare, at, end);
        }
    }

    /// A word that is no code but is called one, with a message behind: `api error NoSuchThing: …`.
    fn undocumented(&mut self, word: &str, at: usize, end: usize) {
        let is_code = self.bytes().get(end) == Some(&b':') && self.is_free(at, end);
        if is_code && let Some(grade) = self.grade_beside(at, word) {
            self.push(Fact::Code(self.text[at..end].into()), grade, at, end);
        }
    }

    /// The grade of a word after the name of codes.
    fn grade_beside(&self, at: usize, word: &str) -> Option<Grade> {
        let name = self
            .name_beside(at)
            .filter(|name| name.role == Role::Code)?;
        Some(self.grade_of(name, word))
    }

    /// Whether a path that ends with the code is the name of an exception, with its message behind: `Errors::AccessDenied (…)`.
    fn is_thrown(&self, at: usize, end: usize) -> bool {
        let bytes = self.bytes();
        if bytes[..at].ends_with(b"Errors::") || bytes[..at].ends_with(b"Exceptions::") {
            return true;
        }
        let path = bytes[self.line_text.min(at)..at].iter();
        let is_path = path
            .clone()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte == b':' || *byte == b'_');
        is_path
            && path.len() < 64
            && (bytes[end..].starts_with(b": ") || bytes[end..].starts_with(b" ("))
    }

    /// Whether a word is not part of a path, an address, a name in source text, or a key of an object.
    fn is_free(&self, at: usize, end: usize) -> bool {
        let bytes = self.bytes();
        let far = at.checked_sub(2).map(|far| bytes[far]);
        let is_free_before = match self.before(at) {
            None => true,
            Some(byte) if b" \t\"'([>,;|".contains(&byte) => true,
            Some(b'=') => far.is_some_and(|far| !b"=!<>".contains(&far)),
            Some(b':') => far != Some(b':') || self.is_thrown(at, end),
            Some(b'*') => far == Some(b'*'),
            Some(byte) => byte >= 0x80,
        };
        let next = bytes.get(end).copied();
        let after = bytes.get(end + 1).copied();
        let is_free_after = match next {
            None => true,
            Some(byte) if b" \t\n\r,;)]!<|".contains(&byte) => true,
            Some(b':') => after != Some(b':'),
            Some(b'.' | b'?') => {
                after.is_none_or(|after| !after.is_ascii_alphanumeric() && after != b'/')
            }
            // A key has a colon behind its quote.
            Some(b'"' | b'\'') => !starts(bytes, end + 1, b":"),
            Some(b'\\') => after.is_some_and(|after| b"\"'nr".contains(&after)),
            Some(b'(') => after.is_some_and(|after| after.is_ascii_digit()),
            Some(b'*') => after == Some(b'*'),
            Some(byte) => byte >= 0x80,
        };
        is_free_before && is_free_after && !starts(bytes, end, b"=>")
    }
}

/// Whether a mark is next, over a few blanks.
fn starts(text: &[u8], at: usize, mark: &[u8]) -> bool {
    let blanks = text[at..].iter().take(8).take_while(|byte| **byte == b' ');
    text[at + blanks.count()..].starts_with(mark)
}
