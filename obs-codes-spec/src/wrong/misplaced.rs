//! Entries in the wrong section, and values under the wrong key.

use crate::format::{self, Key, Kind, Section};
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
        if unknown.is_empty() {
            return false;
        }
        let Some((list, other)) = section_of(node, section) else {
            return false;
        };
        let is_next = self.misplaced.is_some_and(|last| last + 1 == node.first);
        self.misplaced = Some(node.last);
        self.has_gaps = true;
        if !is_next {
            let message = format!("this is {}, not {}", other.what, section.what);
            let finding = Finding::new(node.place(), message).of(Layout::Indent);
            self.report(finding.help(format!("list it under `{}`", list.name)));
        }
        true
    }

    /// Reports two keys with swapped values.
    pub(crate) fn swapped(&mut self, fields: &mut Fields<'_, '_>) {
        let Some(((one, a), (other, b))) = swapped_in(fields) else {
            return;
        };
        let (one, other) = (one.name, other.name);
        let message = format!("the values of `{one}` and `{other}` are swapped");
        let finding = Finding::new(a.place(), message).help("swap them");
        self.report(finding.also(b.place(), format!("`{one}` takes this")));
        fields.is_odd = true;
        fields.keep(&mut |key, _| ![one, other].contains(&key.name));
    }
}

/// A key with its value.
type Entry<'n, 't> = (&'static Key, &'n Node<'t>);

/// The first two keys of which each takes the value of the other, but one not its own.
fn swapped_in<'n, 't>(fields: &Fields<'n, 't>) -> Option<(Entry<'n, 't>, Entry<'n, 't>)> {
    let fits = |key: &Key, value: &Node<'_>| key.kind.fits(&value.value);
    let is_empty = |value: &Node<'_>| matches!(value.value, Value::Null);
    for (one, _, a) in &fields.entries {
        if fits(one, a) {
            continue;
        }
        for (other, _, b) in &fields.entries {
            if !is_empty(b) && fits(one, b) && fits(other, a) {
                return Some(((one, a), (other, b)));
            }
        }
    }
    None
}

/// The other section that this is an entry of, with the key of its list.
fn section_of(node: &Node<'_>, section: &Section) -> Option<(&'static Key, &'static Section)> {
    let list = format::find(&|key| match key.kind {
        Kind::Entries(other) => other.what != section.what && is_of(node, other),
        _ => false,
    })?;
    match list.kind {
        Kind::Entries(other) => Some((list, other)),
        _ => None,
    }
}

/// Whether this looks like an entry of a section: it has the required keys, and no unknown ones.
pub(crate) fn is_of(node: &Node<'_>, section: &Section) -> bool {
    let Value::Map(entries) = &node.value else {
        return false;
    };
    for (key, _) in entries {
        if key.text().and_then(|name| section.key(name)).is_none() {
            return false;
        }
    }
    let is_there = |key: &Key| !key.is_required || node.get(key).is_some();
    section.keys.iter().all(is_there)
}
