//! The end of a line that `Display` of a response writes: `; key a/b; cause ID; clock 2 hours behind; 2 errors in it; request id ID`.

use alloc::borrow::Cow;

use super::record::Record;
use super::scan::{Fact, Grade, Scan};
use super::values::is_absent;
use super::words::Words;
use crate::catalogue::Role;

const REQUEST_ID: &str = "request id ";

/// What the tails of a line say, apart from the request id, which is a fact of its own.
#[derive(Default)]
pub(super) struct Tails<'t> {
    /// Whether the line has any.
    pub(super) any: bool,
    key: Option<&'t str>,
    cause: Option<&'t str>,
}

impl<'t> Tails<'t> {
    /// Takes the tails off the end of a line. They come in the order of `Display`, so the last one is looked for first.
    pub(super) fn off(line: &'t str, words: &Words) -> (&'t str, Self) {
        let mut tails = Self::default();
        let mut rest = line;
        tails.take(&mut rest, |tail| {
            let id = tail.strip_prefix(REQUEST_ID)?;
            is_word(id).then_some(id)
        });
        tails.take(&mut rest, |tail| {
            let errors = tail.strip_suffix(" in it")?;
            let count = errors
                .strip_suffix(" errors")
                .or_else(|| errors.strip_suffix(" error"))?;
            count.parse::<u32>().ok()
        });
        tails.take(&mut rest, |tail| {
            let skew = tail.strip_prefix("clock ")?;
            let starts = skew.starts_with(|first: char| first.is_ascii_digit());
            (starts && (skew.ends_with(" ahead") || skew.ends_with(" behind"))).then_some(skew)
        });
        tails.cause = tails.take(&mut rest, |tail| {
            let id = tail.strip_prefix("cause ")?;
            words.is_cause(id).then_some(id)
        });
        // Other programs may write about a key as well.
        if tails.any {
            tails.key = tails.take(&mut rest, |tail| tail.strip_prefix("key "));
        }
        (rest, tails)
    }

    fn take<V>(&mut self, rest: &mut &'t str, read: impl Fn(&'t str) -> Option<V>) -> Option<V> {
        let (before, tail) = rest.rsplit_once("; ")?;
        let value = read(tail)?;
        *rest = before;
        self.any = true;
        Some(value)
    }

    /// Adds what the tails say to the record of their line.
    pub(super) fn add_to(self, record: &mut Record<'t>) {
        record.cause = self.cause;
        if let Some(key) = self.key
            && record.value(Role::Key).is_none()
        {
            record.values.push((Role::Key, Cow::Borrowed(key)));
        }
    }
}

impl Scan<'_, '_> {
    /// Reads the id in the tail of a line. In this form, it needs neither a minimum length nor a digit, but nothing may come after it.
    #[inline(never)] // Few texts have it, and the loop over all bytes is faster without it.
    pub(super) fn tail(&mut self, at: usize) -> usize {
        let rest = self.text[at..self.end].strip_prefix("; ");
        let Some(rest) = rest.and_then(|rest| rest.strip_prefix(REQUEST_ID)) else {
            return at + 1;
        };
        let is_end =
            |char: char| char.is_whitespace() || matches!(char, '"' | '\\' | '<' | ',' | ';' | ')');
        let word = &rest[..rest.find(is_end).unwrap_or(rest.len())];
        let id = word.trim_end_matches(['.', ':', '\'', ']', '}']);
        let is_last = !rest[word.len()..].starts_with(' ');
        let starts = id.starts_with(|first: char| first.is_alphanumeric());
        if !is_last || !starts || is_absent(id) {
            return at + 1;
        }
        let end = self.end - rest.len() + id.len();
        let fact = Fact::Value(Role::RequestId, Cow::Borrowed(id));
        self.push(fact, Grade::Named, at, end);
        end
    }
}

/// Returns `true` if a value contains no blank.
fn is_word(value: &str) -> bool {
    !value.is_empty() && !value.contains(char::is_whitespace)
}
