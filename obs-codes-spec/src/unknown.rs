//! Keys that a section does not know, and what was meant by them.

use crate::fields::{Fields, Other, Reader};
use crate::finding::Finding;
use crate::format::{Key, Kind, SECTIONS, Section, roles, spec};
use crate::keys::{foreign, odd, only, unknown, unknown_key};
use crate::misplaced::is_of;
use crate::tree::{Node, Place, Value};
use crate::words::{in_quotes, list, nearest, quote, scored};

/// How near a key is to one that is there already, if it was not meant as another.
const SAME: f64 = 0.85;

type Entries<'t> = [(Node<'t>, Node<'t>)];

impl Reader<'_> {
    /// Reports keys that the section does not know. `None` if it knows none of them, so that the mapping must have been meant to be
    /// something else.
    pub(crate) fn unknown<'n, 't>(
        &mut self,
        fields: &mut Fields<'n, 't>,
        entries: &Entries<'t>,
        others: &[Other<'n, 't>],
    ) -> Option<()> {
        if is_another(fields, others) {
            self.has_gaps = true;
            self.report(|| another(fields, others));
            return None;
        }
        for (index, other) in others.iter().enumerate() {
            if is_cut(&entries[other.index]) && is_cut(&entries[other.index.max(1) - 1]) {
                continue;
            }
            let known = odd(other.name)
                .map(|(message, help)| Finding::new(other.place, message).help(help))
                .or_else(|| foreign(other.place, other.name, other.value))
                .or_else(|| cut_off(&entries[..=other.index]))
                .or_else(|| reversed(fields.section, other))
                .or_else(|| entry_as_key(fields, others));
            if let Some(finding) = known {
                fields.is_odd = true;
                self.report(|| finding);
                continue;
            }
            let meant = if fields.is_looked_for(index) {
                Meant::of(fields, other, others.len() == 1)
            } else {
                Meant::Nothing
            };
            self.report(|| meant.finding(fields.section, other));
            match meant {
                Meant::Key(key) => fields.entries.push((key, other.place, other.value)),
                Meant::OtherValue(_) => fields.is_odd = true,
                // There may be something in it that others refer to.
                _ => self.has_gaps |= matches!(other.value.value, Value::List(_)),
            }
        }
        Some(())
    }
}

/// What was meant by a key that a section does not know.
enum Meant {
    Key(&'static Key),
    /// This key, but with a value of another kind.
    OtherValue(&'static Key),
    /// A key that is there already.
    There(&'static Key, Place),
    /// A key of these sections.
    Elsewhere(Vec<&'static Section>),
    Nothing,
}

impl Meant {
    fn of(fields: &Fields<'_, '_>, other: &Other<'_, '_>, is_only: bool) -> Self {
        let section = fields.section;
        let near = scored(other.name, section.names());
        let near = near.and_then(|(score, name)| Some((score, section.key(name)?)));
        let missing = only(fields.missing()).filter(|_| is_only);
        let fits = |key: &&Key| key.kind.fits(&other.value.value);
        let free = near.filter(|(_, key)| fields.get(**key).is_none());
        let owners = owners(other, section);
        if let Some(key) = list_for(other.value, section).filter(|key| fields.get(**key).is_none())
        {
            return Self::Key(key);
        }
        if let Some((_, key)) = free.filter(|(_, key)| fits(key)) {
            return Self::Key(key);
        }
        // Another word for the one that is missing.
        if let Some(key) = missing.filter(fits) {
            return Self::Key(key);
        }
        match (near, free) {
            _ if !owners.is_empty() => Self::Elsewhere(owners),
            (_, Some((_, key))) => Self::OtherValue(key),
            (Some((score, key)), _) if score > SAME && could_be(key, other.value) => {
                match fields.entry(*key) {
                    Some((place, _)) => Self::There(key, place),
                    None => Self::Nothing,
                }
            }
            _ => missing.map_or(Self::Nothing, Self::OtherValue),
        }
    }

    fn finding(&self, section: &'static Section, other: &Other<'_, '_>) -> Finding {
        let (name, place) = (other.name, other.place);
        match self {
            Self::Key(key) => unknown_key(place, name, section, Some(key)),
            Self::OtherValue(key) => {
                let finding = unknown_key(place, name, section, Some(key));
                match (key.kind, &other.value.value) {
                    (Kind::Texts, Value::Text(text)) => {
                        let written = format!("{}: [{text}]", key.name);
                        finding.help(format!("write {}", quote(&written)))
                    }
                    _ => finding.help(format!("`{}` takes {}", key.name, key.kind.takes())),
                }
            }
            Self::There(key, earlier) => {
                let more = format!("`{}` is there already", key.name);
                let finding = unknown(place, name, section, &more).also(*earlier, "here");
                match key.kind {
                    Kind::Texts | Kind::Entries(_) => {
                        finding.help(format!("add it to `{}`, or remove it", key.name))
                    }
                    _ => finding.help("remove one of the two"),
                }
            }
            Self::Elsewhere(owners) => elsewhere(section, owners, other),
            Self::Nothing => unknown_key(place, name, section, None),
        }
    }
}

/// The key of a section that lists such entries.
fn list_for(value: &Node<'_>, section: &Section) -> Option<&'static Key> {
    let Value::List(items) = &value.value else {
        return None;
    };
    let item = items.first()?;
    let mut keys = section.keys.iter();
    keys.find(|key| matches!(key.kind, Kind::Entries(inner) if is_of(item, inner)))
}

/// Whether this may be meant as the value of a key, be it that it is a single text in the place of several.
fn could_be(key: &Key, value: &Node<'_>) -> bool {
    let is_single = matches!((key.kind, &value.value), (Kind::Texts, Value::Text(_)));
    is_single || key.kind.fits(&value.value)
}

/// The sections that have this key, with such a value.
fn owners(other: &Other<'_, '_>, section: &Section) -> Vec<&'static Section> {
    let mut owners: Vec<&Section> = Vec::new();
    for owner in SECTIONS {
        let key = owner.key(other.name);
        let fits = key.is_some_and(|key| key.kind.fits(&other.value.value));
        let is_new = owners.last().is_none_or(|last| last.what != owner.what);
        if fits && is_new && owner.name != section.name && owner.name != roles::SECTION.name {
            owners.push(owner);
        }
    }
    owners
}

fn elsewhere(section: &Section, owners: &[&Section], other: &Other<'_, '_>) -> Finding {
    let (name, place) = (other.name, other.place);
    let whats: Vec<_> = owners.iter().map(|owner| owner.what).collect();
    if owners.iter().any(|owner| owner.what == section.what) {
        // A cause in the list of its status.
        let more = "its status is the one that lists it";
        return unknown(place, name, section, more).help("remove it");
    }
    let finding = unknown(
        place,
        name,
        section,
        &format!("it is a key of {}", whats.join(" or ")),
    );
    match owners {
        [owner] if owner.name == spec::SECTION.name => {
            finding.help("move it to the left margin, with all that is under it")
        }
        [owner] => finding.help(format!("move it to {}", owner.what)),
        _ => finding.help("remove it"),
    }
}

/// Whether this is nothing that the section is about: it has none of its keys, nor any that is nearly one.
fn is_another(fields: &Fields<'_, '_>, others: &[Other<'_, '_>]) -> bool {
    let section = fields.section;
    let is_spec = section.name == spec::SECTION.name;
    let is_known = |(index, other): (usize, &Other<'_, '_>)| {
        let is_looked_for = fields.is_looked_for(index);
        let near = || nearest(other.name, section.names()).is_some();
        odd(other.name).is_some()
            || foreign(other.place, other.name, other.value).is_some()
            || is_looked_for && near()
    };
    let least = if is_spec { 2 } else { 1 };
    fields.entries.is_empty()
        && others.len() >= least
        && (is_spec || fields.missing().next().is_some())
        && !others.iter().enumerate().any(is_known)
}

fn another(fields: &Fields<'_, '_>, others: &[Other<'_, '_>]) -> Finding {
    let section = fields.section;
    let message = format!("this is not {}: there is none of its keys", section.what);
    let finding = Finding::new(fields.place, message);
    match (others, section.keys) {
        // `- some-cause: What it is.`
        ([other], [first, ..])
            if matches!(other.value.value, Value::Text(_))
                && section.key("description").is_some() =>
        {
            finding.help(format!(
                "write `{}: {}`, with its text as `description: …` under it",
                first.name,
                quote(other.name).trim_matches('`')
            ))
        }
        _ => finding.help(format!("it takes {}", list(section.names()))),
    }
}

/// `- SomeCode:`, perhaps with its keys under it.
fn entry_as_key(fields: &Fields<'_, '_>, others: &[Other<'_, '_>]) -> Option<Finding> {
    let section = fields.section;
    let first = section.keys.first()?;
    let ([other], Kind::Text, "id" | "code") = (others, first.kind, first.name) else {
        return None;
    };
    let is_entry = matches!(other.value.value, Value::Null | Value::Map(_))
        && fields.get(*first).is_none()
        && nearest(other.name, section.names()).is_none();
    is_entry.then(|| {
        let message = format!("unknown key {} in {}", quote(other.name), section.what);
        let entry = quote(&format!("- {}: {}", first.name, other.name));
        Finding::new(other.place, message)
            .help(format!("write {entry}, with its other keys under it"))
    })
}

/// Whether this entry of a mapping is the rest of a text rather than a key.
fn is_cut((key, value): &(Node<'_>, Node<'_>)) -> bool {
    let Value::Text(name) = &key.value else {
        return false;
    };
    matches!(value.value, Value::Null) && (name.contains(' ') || name.ends_with('.'))
}

/// A text in braces with a comma in it: what comes after the comma is a key.
fn cut_off(entries: &Entries<'_>) -> Option<Finding> {
    let [.., (key, value), last] = entries else {
        return None;
    };
    let (Value::Text(key), Value::Text(text), Value::Text(rest)) =
        (&key.value, &value.value, &last.0.value)
    else {
        return None;
    };
    is_cut(last).then(|| {
        let message = format!(
            "the text of `{key}` ends at the comma before {}",
            quote(rest)
        );
        Finding::new(last.0.place(), message)
            .also(value.place(), "this is all of it")
            .help(format!(
                "put it into quotes: {}",
                in_quotes(&format!("{text}, {rest}"))
            ))
    })
}

/// A name with what it names: they are the other way round.
fn reversed(section: &Section, other: &Other<'_, '_>) -> Option<Finding> {
    let Value::Text(role) = &other.value.value else {
        return None;
    };
    let role = section
        .key(role)
        .filter(|_| section.name == roles::SECTION.name)?;
    let more = format!("`{}` is the key, and this its value", role.name);
    let written = quote(&format!("{}: [{}]", role.name, other.name));
    Some(unknown(other.place, other.name, section, &more).help(format!("write {written}")))
}
