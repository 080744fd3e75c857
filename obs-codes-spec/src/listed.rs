//! What specs list: each thing once, not too many, and what is known to be missing.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use crate::finding::{Finding, Findings};
use crate::looks::kebab;
use crate::model::Spec;
use crate::tree::Place;
use crate::words::quote;

/// What can be referred to, be it right or wrong in itself: a reference to what is wrong is no second mistake.
pub(crate) struct Listed {
    pub(crate) classes: Keys<u16>,
    pub(crate) codes: Keys<u16>,
    pub(crate) ids: Keys<String>,
}

impl Listed {
    pub(crate) fn new(spec: &Spec) -> Self {
        let classes = spec
            .categories
            .iter()
            .map(|category| Some(category.class.as_ref()?.value));
        let codes = spec
            .statuses
            .iter()
            .map(|status| Some(status.code.as_ref()?.value));
        let ids = spec
            .causes
            .iter()
            .map(|cause| Some(cause.id.value.clone()).filter(|id| !id.is_empty()));
        // A reference to what would be right is no second mistake.
        let kebab = spec.causes.iter().map(|cause| kebab(&cause.id.value));
        Self {
            classes: Keys::new(classes, spec.has_gaps || spec.categories.is_empty()),
            codes: Keys::new(codes, spec.has_gaps),
            ids: Keys::new(ids, spec.has_gaps).or(kebab),
        }
    }
}

pub(crate) struct Keys<K> {
    keys: HashSet<K>,
    /// There may be more that were not understood.
    has_gaps: bool,
}

impl<K: Hash + Eq> Keys<K> {
    fn new(keys: impl Iterator<Item = Option<K>>, mut has_gaps: bool) -> Self {
        let mut known = HashSet::new();
        for key in keys {
            // One that is there twice was meant to be another.
            has_gaps |= !key.is_some_and(|key| known.insert(key));
        }
        Self {
            keys: known,
            has_gaps,
        }
    }

    /// These as well, if they are not listed.
    fn or(mut self, keys: impl Iterator<Item = K>) -> Self {
        self.keys.extend(keys);
        self
    }

    /// Whether all that is listed was understood.
    pub(crate) fn is_complete(&self) -> bool {
        !self.has_gaps
    }

    /// Whether this is listed nowhere for sure.
    pub(crate) fn lacks(&self, key: &K) -> bool {
        !self.has_gaps && !self.keys.contains(key)
    }
}

/// The numbers that a `u16` has, but for one that stands for none and one for the length.
pub(crate) const MOST_ENTRIES: usize = 65_534;

/// How many entries still fit into the tables.
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

/// What has been listed already, and where.
pub(crate) struct Seen<K> {
    what: &'static str,
    places: HashMap<K, Place>,
}

impl<K: Hash + Eq + Clone> Seen<K> {
    pub(crate) fn new(what: &'static str) -> Self {
        Self {
            what,
            places: HashMap::new(),
        }
    }

    /// Whether this is listed for the first time; reports it otherwise, unless it is missing and so has been reported.
    pub(crate) fn is_new(
        &mut self,
        key: &K,
        place: Place,
        shown: &str,
        findings: &mut Findings,
    ) -> bool {
        let Some(earlier) = self.places.get(key) else {
            self.places.insert(key.clone(), place);
            return true;
        };
        if !shown.is_empty() {
            findings.report(|| {
                let message = format!("{} {} is listed twice", self.what, quote(shown));
                Finding::new(place, message)
                    .label("again here")
                    .also(*earlier, "first here")
                    .help("remove one of the two, or correct it")
            });
        }
        false
    }
}
