//! The keys of a mapping and the items of a list.

use crate::format::{Key, Section};
use crate::report::finding::{Finding, Findings};
use crate::wrong::shapes::no_list;
use crate::yaml::tree::{Node, Place, Value};

/// The entries of a mapping whose keys are known.
pub(crate) struct Fields<'n, 't> {
    pub(crate) section: &'static Section,
    pub(crate) place: Place,
    /// The known keys, a misspelt one as the key that was meant: one mistake is to be reported once.
    pub(crate) entries: Vec<(&'static Key, Place, &'n Node<'t>)>,
    pub(crate) has_unknown: bool,
    /// A key is there that seems to be one of the section's, or an entry of a list: it is reported, and what it is for is not missing.
    pub(crate) is_odd: bool,
}

/// A key that the section does not know.
pub(crate) struct Other<'n, 't> {
    pub(crate) name: &'n str,
    pub(crate) place: Place,
    pub(crate) value: &'n Node<'t>,
    /// How many entries the mapping has before it.
    pub(crate) index: usize,
}

/// The other keys of a mapping.
#[derive(Default)]
pub(crate) struct Others<'n, 't> {
    pub(crate) not_text: Vec<&'n Node<'t>>,
    /// Those that the section does not know.
    pub(crate) unknown: Vec<Other<'n, 't>>,
    /// Those that are there already, known or not, and where.
    pub(crate) again: Vec<(&'n str, Place, Place)>,
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
            let Value::Text(name) = &key.value else {
                others.not_text.push(key);
                continue;
            };
            let place = key.place();
            let mut same = known.iter().filter(|(other, ..)| other.name == name);
            let mut alike = others.unknown.iter().filter(|other| other.name == name);
            let earlier = same.next().map(|(_, place, _)| *place);
            let earlier = earlier.or_else(|| alike.next().map(|other| other.place));
            match (earlier, section.key(name)) {
                (Some(earlier), _) => others.again.push((name, place, earlier)),
                (None, Some(key)) => known.push((key, place, value)),
                (None, None) => others.unknown.push(Other {
                    name,
                    place,
                    value,
                    index,
                }),
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

    pub(crate) fn get(&self, key: Key) -> Option<&'n Node<'t>> {
        Some(self.entry(key)?.1)
    }

    /// The place of a key, and its value.
    pub(crate) fn entry(&self, key: Key) -> Option<(Place, &'n Node<'t>)> {
        let mut entries = self.entries.iter();
        let entry = entries.find(|(known, ..)| known.name == key.name);
        entry.map(|(_, place, value)| (*place, *value))
    }

    pub(crate) fn missing(&self) -> impl Iterator<Item = &'static Key> {
        let required = self.section.keys.iter().filter(|key| key.is_required);
        required.filter(|key| self.get(**key).is_none())
    }

    /// Whether a name is looked for that may have been meant by this unknown key: to do so for thousands that are wrong would take
    /// long, and nobody would see what comes of it.
    pub(crate) fn is_looked_for(&self, index: usize) -> bool {
        index < self.section.keys.len() * 4
    }
}

pub(crate) struct Reader<'m> {
    findings: &'m mut Findings,
    /// The whole spec, for what a value may have been meant to refer to.
    pub(crate) root: &'m Node<'m>,
    /// Something was left out.
    pub(crate) has_gaps: bool,
    /// The last entry that was in the wrong section, by the number of its last node: those that follow it are not reported again.
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

    pub(crate) fn report(&mut self, finding: impl FnOnce() -> Finding) {
        self.findings.report(finding);
    }

    /// The items of a list, none if there is no such key.
    pub(crate) fn items<'n, 't>(&mut self, fields: &Fields<'n, 't>, key: Key) -> &'n [Node<'t>] {
        let Some(node) = fields.get(key) else {
            return &[];
        };
        match &node.value {
            Value::List(items) if !items.is_empty() => return items,
            Value::List(_) => self.report(|| {
                let finding = Finding::new(node.place(), format!("`{}` is empty", key.name));
                if key.is_required {
                    finding
                } else {
                    finding.help("omit the key")
                }
            }),
            Value::Null if fields.is_odd => {}
            _ => self.report(|| no_list(node, key)),
        }
        self.has_gaps = true;
        &[]
    }

    /// The entries of a list, those that can be understood.
    pub(crate) fn entries<T>(
        &mut self,
        fields: &Fields<'_, '_>,
        key: Key,
        entry: impl Fn(&mut Self, &Node<'_>) -> Option<T>,
    ) -> Vec<T> {
        let items = self.items(fields, key).iter();
        items.filter_map(|node| entry(self, node)).collect()
    }
}
