//! Codes without a name before them: documented codes in an unambiguous context.

use super::place::{Enclosed, Place};
use super::record::is_id;
use super::scan::{Fact, Grade, Scan};
use super::values;
use super::words::{has_hump, has_joint};
use crate::catalogue::Role;

impl Scan<'_, '_> {
    /// Reads a word, which may be a code.
    pub(super) fn code_word(&mut self, at: usize, end: usize) -> usize {
        let Some(word) = self.text.get(at..end) else {
            return end;
        };
        if word.len() >= 12 && word.bytes().any(|byte| byte.is_ascii_digit()) {
            self.id_beside(at);
        }
        let may_be = word.len() >= 8
            && (has_hump(word.as_bytes()) || has_joint(word.as_bytes(), self.words.joints()));
        // Any capitalized word before a colon may be called a code.
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

    /// Reads a documented code that clients of the service print as part of a constant: `OBS_STATUS_AccessDenied`.
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

    /// Adds a word as an id if the name of an id comes before it, separated only by spaces.
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

    /// Adds an undocumented word that is called a code and has a message after it: `api error NoSuchThing: …`.
    fn undocumented(&mut self, word: &str, at: usize, end: usize) {
        let is_code = self.bytes().get(end) == Some(&b':') && self.is_free(at, end);
        if is_code && let Some(grade) = self.grade_beside(at, word) {
            self.push(Fact::Code(self.text[at..end].into()), grade, at, end);
        }
    }

    /// Returns the grade of a word that comes after a name for codes.
    fn grade_beside(&self, at: usize, word: &str) -> Option<Grade> {
        let name = self
            .name_beside(at)
            .filter(|name| name.role == Role::Code)?;
        Some(self.grade_of(name, word))
    }

    /// Returns `true` if a path that ends with the code is the name of an exception with a message: `Errors::AccessDenied (…)`.
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

    /// Returns `true` if a word is not part of a path, a URL, a name in source code, or a key of an object.
    fn is_free(&self, at: usize, end: usize) -> bool {
        let bytes = self.bytes();
        let far = at.checked_sub(2).map(|far| bytes[far]);
        let is_free_before = match self.before(at) {
            None => true,
            Some(byte) if b" \t\"'([>,;|".contains(&byte) => true,
            Some(b'=') => far.is_some_and(|far| !b"=!<>".contains(&far)),
            Some(b':') => far != Some(b':') || self.is_thrown(at, end),
            Some(b'*') => far == Some(b'*'),
            // Documentation has codes in backticks, too.
            Some(b'`') => self.is_answer(at),
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
            // A key has a colon after its closing quote.
            Some(b'"' | b'\'' | b'`') => !starts(bytes, end + 1, b":"),
            Some(b'\\') => after.is_some_and(|after| b"\"'nr".contains(&after)),
            Some(b'(') => after.is_some_and(|after| after.is_ascii_digit()),
            Some(b'*') => after == Some(b'*'),
            Some(byte) => byte >= 0x80,
        };
        is_free_before && is_free_after && !starts(bytes, end, b"=>")
    }
}

/// Returns `true` if a mark comes next, after at most a few spaces.
fn starts(text: &[u8], at: usize, mark: &[u8]) -> bool {
    let blanks = text[at..].iter().take(8).take_while(|byte| **byte == b' ');
    text[at + blanks.count()..].starts_with(mark)
}
