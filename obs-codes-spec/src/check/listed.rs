//! The names that specs define: each once, not too many, and some possibly unknown.

use std::borrow::Cow;

use crate::index::Index;
use crate::report::finding::{Finding, Findings};
use crate::report::words::quote;
use crate::yaml::tree::Place;

/// The numbers of a `u16`, except one for "none" and one for the length.
pub(crate) const MOST_ENTRIES: usize = 65_534;

/// The number of entries that still fit into the tables.
pub(crate) struct Room {
    what: &'static str,
    taken: usize,
}

impl Room {
    pub(crate) fn new(what: &'static str) -> Self {
        Self { what, taken: 0 }
    }

    /// Whether these fit; reports the first that do not.
    pub(crate) fn takes(&mut self, count: usize, place: Place, findings: &mut Findings) -> bool {
        let fitted = self.taken <= MOST_ENTRIES;
        self.taken += count;
        let fits = self.taken <= MOST_ENTRIES;
        if fitted && !fits {
            let message = format!("there are more than {MOST_ENTRIES} {}", self.what);
            let finding = Finding::new(place, message)
                .label("this is the first too many")
                .help("split the spec into several, each with an `obs_codes!` of its own");
            findings.report(finding);
        }
        fits
    }
}

/// What to do about two entries with the same name.
fn how_to_tell_apart(what: &str) -> &'static str {
    match what {
        STATUS => "move what is new to the first and remove this one, or correct the number",
        REASON => "correct it, or name the variant of this status: `name: …`",
        _ => "remove one of the two, or correct it",
    }
}

pub(crate) const STATUS: &str = "status";
pub(crate) const REASON: &str = "reason";

/// The other names of error codes.
pub(crate) const ALIAS: &str = "alias";

/// The entries seen so far, each with what it is and its place.
pub(crate) struct Seen {
    what: &'static str,
    index: Index<'static>,
    entries: Vec<(&'static str, Place)>,
    /// Whether others may be meant as well: an entry was invalid, or is a duplicate, which was meant to be another one.
    pub(crate) has_gaps: bool,
}

impl Seen {
    pub(crate) fn new(what: &'static str) -> Self {
        Self {
            what,
            index: Index::default(),
            entries: Vec::new(),
            has_gaps: false,
        }
    }

    /// Whether this is certainly not the name of any entry, so that a reference to it is wrong.
    pub(crate) fn lacks(&self, key: &str) -> bool {
        !self.has_gaps && !self.index.has(key)
    }

    /// Adds an entry; returns the one that has its name already.
    pub(crate) fn add(
        &mut self,
        what: &'static str,
        key: &str,
        place: Place,
    ) -> Option<(&'static str, Place)> {
        let earlier = self
            .index
            .add(Cow::Owned(key.to_owned()), self.entries.len());
        self.has_gaps |= key.is_empty() || earlier.is_some();
        if earlier.is_none() {
            self.entries.push((what, place));
        }
        Some(self.entries[earlier?])
    }

    /// Adds a name that no entry has, to which references are not wrong: they would be follow-on errors. Only after all entries.
    pub(crate) fn excuse(&mut self, key: String) {
        self.index.add(Cow::Owned(key), 0);
    }

    /// Whether this is new; reports a duplicate, unless it is empty and has been reported already.
    pub(crate) fn is_new(&mut self, key: &str, place: Place, findings: &mut Findings) -> bool {
        self.is_new_as(self.what, key, place, findings)
    }

    /// Whether an entry of another kind with the same names is new.
    pub(crate) fn is_new_as(
        &mut self,
        what: &'static str,
        key: &str,
        place: Place,
        findings: &mut Findings,
    ) -> bool {
        let Some((earlier, before)) = self.add(what, key, place) else {
            return true;
        };
        if !key.is_empty() {
            findings.report(match (what == ALIAS, earlier == ALIAS) {
                (true, false) => taken(key, place, before),
                (false, true) => taken(key, before, place),
                _ => {
                    let message = format!("{what} {} is listed twice", quote(key));
                    Finding::twice(place, message, before).help(how_to_tell_apart(what))
                }
            });
        }
        false
    }
}

fn taken(key: &str, alias: Place, code: Place) -> Finding {
    let message = format!("the alias {} is another error code", quote(key));
    let finding = Finding::new(alias, message).also(code, "this one");
    finding.help("remove one of the two, or correct it")
}
