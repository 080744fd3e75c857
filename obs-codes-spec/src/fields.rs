//! The keys of a mapping and the entries of a list, and what is said where they are not those that a spec takes.

use crate::finding::{Finding, Findings};
use crate::format::{Key, Kind, Section};
use crate::keys::{missing, odd, unknown_key};
use crate::place::Place;
use crate::shapes::{no_list, no_mapping};
use crate::tree::{Node, Value};
use crate::types::wrong_type;
use crate::words::{list, nearest, quote};

/// The entries of a mapping whose keys are known.
pub(crate) struct Fields<'n, 't> {
    section: &'static Section,
    pub(crate) place: Place,
    /// The known keys, a misspelt one as the key that was meant: one mistake is to be reported once.
    entries: Vec<(&'static Key, Place, &'n Node<'t>)>,
    pub(crate) has_unknown: bool,
    /// A key is there that seems to be one of the section's, or an entry of a list: it is reported, and what it is for is not missing.
    is_odd: bool,
}

impl<'n, 't> Fields<'n, 't> {
    pub(crate) fn get(&self, key: Key) -> Option<&'n Node<'t>> {
        Some(self.entry(key)?.1)
    }

    /// The place of a key, and its value.
    pub(crate) fn entry(&self, key: Key) -> Option<(Place, &'n Node<'t>)> {
        let entry = self
            .entries
            .iter()
            .find(|(known, ..)| known.name == key.name);
        entry.map(|(_, place, value)| (*place, *value))
    }

    fn missing(&self) -> impl Iterator<Item = &'static Key> {
        let required = self.section.keys.iter().filter(|key| key.is_required);
        required.filter(|key| self.get(**key).is_none())
    }
}

pub(crate) struct Reader<'m> {
    findings: &'m mut Findings,
    /// The whole spec, for what a value may have been meant to refer to.
    pub(crate) root: Option<&'m Node<'m>>,
    /// Something was left out.
    pub(crate) has_gaps: bool,
}

/// A key that the section does not know, or knows and has already, with its value.
type Other<'n, 't> = (&'n str, Place, &'n Node<'t>);

impl<'m> Reader<'m> {
    pub(crate) fn new(findings: &'m mut Findings, root: &'m Node<'m>) -> Self {
        Self {
            findings,
            root: Some(root),
            has_gaps: false,
        }
    }

    pub(crate) fn report(&mut self, finding: impl FnOnce() -> Finding) {
        self.findings.report(finding);
    }

    /// The fields of a mapping; reports keys that it does not know, that are there twice, and that are missing.
    pub(crate) fn fields<'n, 't>(
        &mut self,
        node: &'n Node<'t>,
        section: &'static Section,
    ) -> Option<Fields<'n, 't>> {
        let mut fields = Fields {
            section,
            place: node.place(),
            entries: Vec::new(),
            has_unknown: false,
            is_odd: false,
        };
        let Value::Map(entries) = &node.value else {
            self.report(|| {
                let keys = list(section.names());
                let expected = format!("{} is a mapping with the keys {keys}", section.what);
                no_mapping(node, section, wrong_type(node, &expected))
            });
            self.has_gaps = true;
            return None;
        };
        let mut unknown: Vec<Other<'n, 't>> = Vec::new();
        let mut again: Vec<(&str, Place, Place)> = Vec::new();
        let mut odd_keys = Vec::new();
        for (key, value) in entries {
            let Value::Text(name) = &key.value else {
                fields.is_odd = true;
                odd_keys.push(key);
                continue;
            };
            let same = fields.entries.iter().find(|(other, ..)| other.name == name);
            let same = same.map(|(_, place, _)| *place);
            let earlier =
                same.or_else(|| Some(unknown.iter().find(|(other, ..)| other == name)?.1));
            match (earlier, section.key(name)) {
                (Some(earlier), _) => again.push((name, key.place(), earlier)),
                (None, Some(known)) => fields.entries.push((known, key.place(), value)),
                (None, None) => unknown.push((name, key.place(), value)),
            }
        }
        for key in &odd_keys {
            self.report(|| {
                let missing: Vec<_> = fields.missing().collect();
                let meant = match (&*missing, odd_keys.len() + unknown.len()) {
                    ([missing], 1) => Some(missing.name),
                    _ => None,
                };
                match key.value {
                    Value::Number(Some(number)) => {
                        unknown_key(key.place(), &number.to_string(), section, meant)
                    }
                    _ => wrong_type(key, "a key is text"),
                }
            });
        }
        self.duplicates(&fields, &again);
        self.unknown(&mut fields, &unknown)?;
        self.has_gaps |= fields.is_odd;
        for key in fields.missing().filter(|_| !fields.is_odd) {
            self.report(|| missing(fields.place, key, section));
        }
        Some(fields)
    }

    /// Keys that are there twice; if all begin anew, what is missing is a dash.
    fn duplicates(&mut self, fields: &Fields<'_, '_>, again: &[(&str, Place, Place)]) {
        let what = fields.section.what;
        let first = fields.entries.first().map(|(key, ..)| key.name);
        if let [(name, place, earlier), _, ..] = again
            && first == Some(name)
        {
            self.has_gaps = true;
            self.report(|| {
                let message = format!(
                    "here {what} begins within another; a dash is missing before {}",
                    quote(name)
                );
                Finding::new(*place, message).also(*earlier, "the other begins here")
            });
            return;
        }
        for (name, place, earlier) in again {
            self.report(|| {
                Finding::new(*place, format!("duplicate key {} in {what}", quote(name)))
                    .label("again here")
                    .also(*earlier, "first here")
            });
        }
    }

    /// Keys that the section does not know. `None` if it knows none of them, so that it must have been meant to be something else.
    fn unknown<'n, 't>(
        &mut self,
        fields: &mut Fields<'n, 't>,
        unknown: &[Other<'n, 't>],
    ) -> Option<()> {
        let section = fields.section;
        fields.has_unknown = !unknown.is_empty();
        let known = section.names();
        // Looking for a name among thousands that are wrong would take long, and nobody would see what comes of it.
        let near = |index: usize, name: &str| {
            let known = known.iter().copied();
            (index < section.keys.len() * 4)
                .then(|| nearest(name, known))
                .flatten()
        };
        let is_other = !unknown.is_empty()
            && fields.entries.is_empty()
            && fields.missing().next().is_some()
            && unknown
                .iter()
                .enumerate()
                .all(|(index, (name, ..))| near(index, name).is_none() && odd(name).is_none());
        if is_other {
            self.has_gaps = true;
            self.report(|| {
                let keys = list(section.names());
                let message = format!("this is not {}: there is none of its keys", section.what);
                let finding = Finding::new(fields.place, message);
                match (unknown, section.keys) {
                    // `- some-cause: What it is.`
                    (
                        [
                            (
                                name,
                                _,
                                Node {
                                    value: Value::Text(_),
                                    ..
                                },
                            ),
                        ],
                        [first, ..],
                    ) if section.key("description").is_some() => finding.help(format!(
                        "write `{}: {}`, with its text as `description: …` under it",
                        first.name,
                        quote(name).trim_matches('`')
                    )),
                    _ => finding.help(format!("it takes {keys}")),
                }
            });
            return None;
        }
        // `- SomeCode:`, perhaps with its keys under it.
        if let ([(name, place, value)], Some(first)) = (unknown, section.keys.first())
            && matches!(first.kind, Kind::Text)
            && matches!(first.name, "id" | "code")
            && fields.get(*first).is_none()
            && matches!(value.value, Value::Null | Value::Map(_))
            && near(0, name).is_none()
            && odd(name).is_none()
        {
            fields.is_odd = true;
            self.report(|| {
                let message = format!("unknown key {} in {}", quote(name), section.what);
                let entry = quote(&format!("- {}: {name}", first.name));
                Finding::new(*place, message)
                    .help(format!("write {entry}, with its other keys under it"))
            });
            return Some(());
        }
        let missing: Vec<_> = fields.missing().collect();
        for (index, (name, place, value)) in unknown.iter().enumerate() {
            if odd(name).is_some() {
                fields.is_odd = true;
                self.report(|| unknown_key(*place, name, section, None));
                continue;
            }
            let meant = match (near(index, name), &*missing, unknown.len()) {
                // One that is there already was not meant.
                (Some(near), ..) => section.key(near).filter(|key| fields.get(**key).is_none()),
                // Another word for the one that is missing.
                (None, [missing], 1) => Some(*missing),
                _ => None,
            };
            // The key and its value are wrong for one reason: that it is called as one text.
            let single = meant.filter(|key| matches!(key.kind, Kind::Texts));
            if let (Some(key), Value::Text(text)) = (single, &value.value) {
                fields.is_odd = true;
                self.report(|| {
                    unknown_key(*place, name, section, Some(key.name)).help(format!(
                        "write {}",
                        quote(&format!("{}: [{text}]", key.name))
                    ))
                });
                continue;
            }
            self.report(|| unknown_key(*place, name, section, meant.map(|key| key.name)));
            // A list may have what others refer to.
            self.has_gaps |= meant.is_none() && matches!(value.value, Value::List(_));
            if let Some(meant) = meant {
                fields.entries.push((meant, *place, value));
            }
        }
        Some(())
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
