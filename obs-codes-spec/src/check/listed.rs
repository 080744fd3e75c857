//! The names that specs define: each once, not too many, and some possibly unknown.

use std::collections::{HashMap, HashSet};

use crate::read::model::Spec;
use crate::report::finding::{Finding, Findings};
use crate::report::words::quote;
use crate::wrong::looks::{is_kebab, kebab};
use crate::yaml::tree::{Place, Placed};

/// The names that can be referred to, including those of invalid entries, to avoid follow-on errors.
pub(crate) struct Listed {
    pub(crate) classes: Keys,
    pub(crate) codes: Keys,
    pub(crate) ids: Keys,
}

impl Listed {
    pub(crate) fn new(spec: &Spec) -> Self {
        let number = |number: &Option<Placed<u16>>| Some(number.as_ref()?.value.to_string());
        let classes = spec.categories.iter();
        let classes = classes.map(|category| number(&category.class));
        let codes = spec.statuses.iter().map(|status| number(&status.code));
        let ids = spec.causes.iter().map(|cause| &cause.id.value);
        let mut ids = Keys::new(
            ids.map(|id| Some(id.clone()).filter(|id| !id.is_empty())),
            spec.has_gaps,
        );
        // A reference to the corrected name would be a follow-on error.
        let causes = spec.causes.iter().map(|cause| &cause.id.value);
        let wrong = causes.filter(|id| !is_kebab(id));
        ids.keys.extend(wrong.map(|id| kebab(id)));
        Self {
            classes: Keys::new(classes, spec.has_gaps || spec.categories.is_empty()),
            codes: Keys::new(codes, spec.has_gaps),
            ids,
        }
    }
}

/// Numbers or ids.
pub(crate) struct Keys {
    keys: HashSet<String>,
    /// Whether some invalid entries are not in the list.
    has_gaps: bool,
}

impl Keys {
    fn new(keys: impl Iterator<Item = Option<String>>, mut has_gaps: bool) -> Self {
        let mut known = HashSet::new();
        for key in keys {
            // A duplicate was meant to be another one.
            has_gaps |= !key.is_some_and(|key| known.insert(key));
        }
        Self {
            keys: known,
            has_gaps,
        }
    }

    /// Whether all listed entries were valid.
    pub(crate) fn is_complete(&self) -> bool {
        !self.has_gaps
    }

    /// Whether this is certainly not listed.
    pub(crate) fn lacks(&self, key: &str) -> bool {
        !self.has_gaps && !self.keys.contains(key)
    }
}

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
            findings.report(|| {
                let message = format!("there are more than {MOST_ENTRIES} {}", self.what);
                Finding::new(place, message)
                    .label("this is the first too many")
                    .help("split the spec into several, each with an `obs_codes!` of its own")
            });
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

/// The entries seen so far, each with what it is and its place.
pub(crate) struct Seen {
    what: &'static str,
    places: HashMap<String, (&'static str, Place)>,
}

pub(crate) const STATUS: &str = "status";
pub(crate) const REASON: &str = "reason";

/// The other names of error codes.
pub(crate) const ALIAS: &str = "alias";

impl Seen {
    pub(crate) fn new(what: &'static str) -> Self {
        Self {
            what,
            places: HashMap::new(),
        }
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
        let Some((earlier, before)) = self.places.get(key) else {
            self.places.insert(key.to_owned(), (what, place));
            return true;
        };
        if !key.is_empty() {
            findings.report(|| match (what == ALIAS, *earlier == ALIAS) {
                (true, false) => taken(key, place, *before),
                (false, true) => taken(key, *before, place),
                _ => Finding::new(place, format!("{what} {} is listed twice", quote(key)))
                    .label("again here")
                    .also(*before, "first here")
                    .help(how_to_tell_apart(what)),
            });
        }
        false
    }
}

fn taken(key: &str, alias: Place, code: Place) -> Finding {
    Finding::new(
        alias,
        format!("the alias {} is another error code", quote(key)),
    )
    .also(code, "this one")
    .help("remove one of the two, or correct it")
}
