//! The keys of a mapping and the items of a list.

use crate::format::{Key, Section};
use crate::report::finding::{Finding, Findings};
use crate::wrong::shapes::no_list;
use crate::yaml::tree::{Node, Place, Value};

/// The entries of a mapping with known keys.
pub(crate) struct Fields<'n, 't> {
    pub(crate) section: &'static Section,
    pub(crate) place: Place,
    /// The known keys; a misspelt one counts as the key that was meant, to avoid follow-on errors.
    pub(crate) entries: Vec<(&'static Key, Place, &'n Node<'t>)>,
    pub(crate) has_unknown: bool,
    /// Whether a reported key may stand for any of the section's keys, so that none is reported as missing.
    pub(crate) is_odd: bool,
}

/// A key that is unknown, or there already.
pub(crate) struct Other<'n, 't> {
    pub(crate) name: &'n str,
    pub(crate) place: Place,
    pub(crate) value: &'n Node<'t>,
    /// The number of entries before it in the mapping.
    pub(crate) index: usize,
    /// The place of the same key before it.
    pub(crate) earlier: Option<Place>,
}

/// The other keys of a mapping.
#[derive(Default)]
pub(crate) struct Others<'n, 't> {
    /// Those that are not text, by the number of entries before them.
    pub(crate) not_text: Vec<usize>,
    /// The unknown keys.
    pub(crate) unknown: Vec<Other<'n, 't>>,
    /// The keys that are there already, known or not.
    pub(crate) again: Vec<Other<'n, 't>>,
}

impl<'n, 't> Fields<'n, 't> {
    pub(crate) fn new(
        node: &Node<'_>,
        entries: &'n [(Node<'t>, Node<'t>)],
        section: &'static Section,
    ) -> (Self, Others<'n, 't>) {
        let mut known: Vec<(&'static Key, _, _)> = Vec::new();
        let mut others = Others::default();
        for (index, (key, value)) in entries.iter().enumerate() {
            let Some(name) = key.text() else {
                others.not_text.push(index);
                continue;
            };
            let place = key.place();
            let key = section.key(name);
            let mut earlier = None;
            for (other, place, _) in &known {
                if other.name == name {
                    earlier = Some(*place);
                }
            }
            for other in &others.unknown {
                if other.name == name {
                    earlier = Some(other.place);
                }
            }
            let other = Other {
                name,
                place,
                value,
                index,
                earlier,
            };
            match (earlier, key) {
                (Some(_), _) => others.again.push(other),
                (None, Some(key)) => known.push((key, place, value)),
                (None, None) => others.unknown.push(other),
            }
        }
        let fields = Self {
            section,
            place: node.place(),
            entries: known,
            has_unknown: !others.unknown.is_empty(),
            is_odd: !others.not_text.is_empty(),
        };
        (fields, others)
    }

    pub(crate) fn get(&self, key: &Key) -> Option<&'n Node<'t>> {
        Some(self.entry(key)?.1)
    }

    /// The place of a key, and its value.
    pub(crate) fn entry(&self, key: &Key) -> Option<(Place, &'n Node<'t>)> {
        let mut entries = self.entries.iter();
        let entry = entries.find(|(known, ..)| known.name == key.name);
        entry.map(|(_, place, value)| (*place, *value))
    }

    /// The required keys that are missing.
    pub(crate) fn missing(&self) -> Vec<&'static str> {
        let mut missing = Vec::new();
        for key in self.section.keys {
            if key.is_required && self.get(key).is_none() {
                missing.push(key.name);
            }
        }
        missing
    }

    /// The only required key that is missing.
    pub(crate) fn only_missing(&self) -> Option<&'static Key> {
        match self.missing()[..] {
            [only] => self.section.key(only),
            _ => None,
        }
    }

    /// Leaves out all entries but these.
    pub(crate) fn keep(&mut self, is_kept: &mut dyn FnMut(&'static Key, &'n Node<'t>) -> bool) {
        self.entries.retain(|(key, _, value)| is_kept(key, value));
    }

    /// Whether to look for the name meant by this unknown key: with thousands of them this would take long, and nobody would see the
    /// suggestions.
    pub(crate) fn is_looked_for(&self, index: usize) -> bool {
        index < self.section.keys.len() * 4
    }
}

pub(crate) struct Reader<'m> {
    pub(crate) findings: &'m mut Findings,
    /// The whole spec, to look up what a value may refer to.
    pub(crate) root: &'m Node<'m>,
    /// Whether something was left out.
    pub(crate) has_gaps: bool,
    /// The number of the last node of the last misplaced entry, so that entries right after it are not reported again.
    pub(crate) misplaced: Option<usize>,
}

impl<'m> Reader<'m> {
    pub(crate) fn new(findings: &'m mut Findings, root: &'m Node<'m>) -> Self {
        Self {
            findings,
            root,
            has_gaps: false,
            misplaced: None,
        }
    }

    /// The number of findings so far.
    pub(crate) fn count(&self) -> usize {
        self.findings.shown.len() + self.findings.more
    }

    /// Whether the finding before says the same of another place; if so, it is shown there.
    pub(crate) fn is_found_again(&mut self, finding: &Finding) -> bool {
        self.findings.is_again(&finding.message, finding.marks[0].0)
    }

    pub(crate) fn report(&mut self, finding: Finding) {
        self.findings.report(finding);
    }

    /// The items of a list; empty if the key is absent.
    pub(crate) fn items<'n, 't>(&mut self, fields: &Fields<'n, 't>, key: &Key) -> &'n [Node<'t>] {
        let Some(node) = fields.get(key) else {
            return &[];
        };
        match &node.value {
            Value::List(items) if !items.is_empty() => return items,
            Value::List(_) => {
                let message = format!("`{}` is empty", key.name);
                self.report(Finding::new(node.place(), message).help(key.hint()));
            }
            Value::Null if fields.is_odd => {}
            _ => self.report(no_list(node, key)),
        }
        self.has_gaps = true;
        &[]
    }
}
