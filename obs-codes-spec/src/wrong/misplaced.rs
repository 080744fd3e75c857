//! Entries in the wrong section, and values under the wrong key.

use crate::format::{Key, Kind, SECTIONS, Section};
use crate::read::fields::{Fields, Other, Reader};
use crate::report::finding::{Finding, Layout};
use crate::yaml::tree::{Node, Value};

impl Reader<'_> {
    /// Whether this entry belongs to another section and must not be read here. Reports the first of several in a row.
    pub(crate) fn is_misplaced(
        &mut self,
        node: &Node<'_>,
        section: &Section,
        unknown: &[Other<'_, '_>],
    ) -> bool {
        let Some((list, other)) = Some(unknown)
            .filter(|unknown| !unknown.is_empty())
            .and_then(|_| section_of(node, section))
        else {
            return false;
        };
        let is_next = self.misplaced.is_some_and(|last| last + 1 == node.first);
        self.misplaced = Some(node.last);
        self.has_gaps = true;
        if !is_next {
            self.report(|| {
                let message = format!("this is {}, not {}", other.what, section.what);
                Finding::new(node.place(), message)
                    .help(format!("list it under `{}`", list.name))
                    .of(Layout::Indent)
            });
        }
        true
    }

    /// Reports two keys with swapped values.
    pub(crate) fn swapped(&mut self, fields: &mut Fields<'_, '_>) {
        let entries = &fields.entries;
        let fits = |key: &Key, value: &Node<'_>| key.kind.fits(&value.value);
        let is_empty = |value: &Node<'_>| matches!(value.value, Value::Null);
        let mut wrong = entries.iter().filter(|(key, _, value)| !fits(key, value));
        let swapped = wrong.find_map(|(one, _, a)| {
            let mut others = entries.iter().filter(|(_, _, b)| !is_empty(b));
            let other = others.find(|(other, _, b)| fits(one, b) && fits(other, a))?;
            Some((*one, *a, other.0, other.2)).filter(|_| !is_empty(a))
        });
        let Some((one, a, other, b)) = swapped else {
            return;
        };
        self.report(|| {
            let message = format!(
                "the values of `{}` and `{}` are swapped",
                one.name, other.name
            );
            Finding::new(a.place(), message)
                .also(b.place(), format!("`{}` takes this", one.name))
                .help("swap them")
        });
        fields.is_odd = true;
        fields
            .entries
            .retain(|(key, ..)| ![one.name, other.name].contains(&key.name));
    }
}

/// The other section that this is an entry of, with the key of its list.
fn section_of(node: &Node<'_>, section: &Section) -> Option<(&'static Key, &'static Section)> {
    let keys = SECTIONS.iter().flat_map(|section| section.keys);
    let mut lists = keys.filter_map(|key| match key.kind {
        Kind::Entries(other) => Some((key, other)),
        _ => None,
    });
    lists.find(|(_, other)| other.what != section.what && is_of(node, other))
}

/// Whether this looks like an entry of a section: it has the required keys, and no unknown ones.
pub(crate) fn is_of(node: &Node<'_>, section: &Section) -> bool {
    let Value::Map(entries) = &node.value else {
        return false;
    };
    let mut required = section.keys.iter().filter(|key| key.is_required);
    let is_known = |(key, _): &(Node<'_>, Node<'_>)| matches!(&key.value, Value::Text(name) if section.key(name).is_some());
    entries.iter().all(is_known) && required.all(|key| node.get(*key).is_some())
}
