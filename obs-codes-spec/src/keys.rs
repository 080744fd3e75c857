//! Reads the keys of a mapping; reports those that are missing, unknown, nearly right, or there twice.

use crate::characters;
use crate::fields::{Fields, Others, Reader};
use crate::finding::Finding;
use crate::format::{self, Key, Kind, Section};
use crate::looks;
use crate::shapes::no_mapping;
use crate::tree::{Node, Place, Value};
use crate::types::wrong_type;
use crate::words::{list, quote};

/// A key that a section does not know, and its value.
type Unknown<'n, 't> = (&'n str, Place, &'n Node<'t>);

impl Reader<'_> {
    /// The fields of a mapping; reports keys that it does not know, that are there twice, and that are missing.
    pub(crate) fn fields<'n, 't>(
        &mut self,
        node: &'n Node<'t>,
        section: &'static Section,
    ) -> Option<Fields<'n, 't>> {
        let Value::Map(entries) = &node.value else {
            self.report(|| no_mapping(node, section));
            self.has_gaps = true;
            return None;
        };
        let (mut fields, others) = Fields::new(node, entries, section);
        self.not_text(&fields, &others);
        self.again(&fields, &others.again);
        self.unknown(&mut fields, &others.unknown)?;
        self.has_gaps |= fields.is_odd;
        for key in fields.missing().filter(|_| !fields.is_odd) {
            self.report(|| missing(fields.place, key, section));
        }
        Some(fields)
    }

    /// Keys that are not text, such as a number where an entry of a list was meant.
    fn not_text(&mut self, fields: &Fields<'_, '_>, others: &Others<'_, '_>) {
        let is_alone = others.not_text.len() + others.unknown.len() == 1;
        for key in &others.not_text {
            self.report(|| match key.value {
                Value::Number(Some(number)) => {
                    let meant = only(fields.missing()).filter(|_| is_alone);
                    let name = number.to_string();
                    unknown_key(key.place(), &name, fields.section, meant)
                }
                _ => wrong_type(key, "a key is text"),
            });
        }
    }

    /// Keys that are there twice; if all begin anew, what is missing is a dash.
    fn again(&mut self, fields: &Fields<'_, '_>, again: &[(&str, Place, Place)]) {
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
        unknown: &[Unknown<'n, 't>],
    ) -> Option<()> {
        let section = fields.section;
        let is_far = |(index, (name, ..)): (usize, &Unknown<'_, '_>)| {
            fields.near(index, name).is_none() && odd(name).is_none()
        };
        let are_far = !unknown.is_empty() && unknown.iter().enumerate().all(is_far);
        if are_far && fields.entries.is_empty() && fields.missing().next().is_some() {
            self.has_gaps = true;
            self.report(|| no_key_of(fields, unknown));
            return None;
        }
        if let ([(name, place, value)], Some(first)) = (unknown, section.keys.first())
            && are_far
            && names_an_entry(first, value)
            && fields.get(*first).is_none()
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
        let missing = only(fields.missing()).filter(|_| unknown.len() == 1);
        for (index, key) in unknown.iter().enumerate() {
            let meant = match fields.near(index, key.0) {
                // One that is there already was not meant.
                Some(near) => section.key(near).filter(|key| fields.get(**key).is_none()),
                // Another word for the one that is missing.
                None => missing,
            };
            self.unknown_key(fields, *key, meant);
        }
        Some(())
    }

    fn unknown_key<'n, 't>(
        &mut self,
        fields: &mut Fields<'n, 't>,
        (name, place, value): Unknown<'n, 't>,
        meant: Option<&'static Key>,
    ) {
        let section = fields.section;
        if odd(name).is_some() {
            fields.is_odd = true;
            return self.report(|| unknown_key(place, name, section, None));
        }
        // The key and its value are wrong for one reason: that it is called as one text.
        if let (Some(key), Value::Text(text)) = (meant, &value.value)
            && matches!(key.kind, Kind::Texts)
        {
            fields.is_odd = true;
            return self.report(|| {
                let list = quote(&format!("{}: [{text}]", key.name));
                unknown_key(place, name, section, meant).help(format!("write {list}"))
            });
        }
        self.report(|| unknown_key(place, name, section, meant));
        // A list may have what others refer to.
        self.has_gaps |= meant.is_none() && matches!(value.value, Value::List(_));
        fields.entries.extend(meant.map(|key| (key, place, value)));
    }
}

/// The key that is alone.
fn only(mut keys: impl Iterator<Item = &'static Key>) -> Option<&'static Key> {
    let only = keys.next();
    only.filter(|_| keys.next().is_none())
}

/// Whether an unknown key may be what its entry is called: `- SomeCode:`, perhaps with its keys under it.
fn names_an_entry(first: &Key, value: &Node<'_>) -> bool {
    matches!(first.kind, Kind::Text)
        && matches!(first.name, "id" | "code")
        && matches!(value.value, Value::Null | Value::Map(_))
}

/// A mapping that has none of the keys of its section.
fn no_key_of(fields: &Fields<'_, '_>, unknown: &[Unknown<'_, '_>]) -> Finding {
    let section = fields.section;
    let message = format!("this is not {}: there is none of its keys", section.what);
    let finding = Finding::new(fields.place, message);
    // `- some-cause: What it is.`
    if let ([(name, _, value)], [first, ..]) = (unknown, section.keys)
        && matches!(value.value, Value::Text(_))
        && section.key("description").is_some()
    {
        return finding.help(format!(
            "write `{}: {}`, with its text as `description: …` under it",
            first.name,
            quote(name).trim_matches('`')
        ));
    }
    finding.help(format!("it takes {}", list(section.names())))
}

fn missing(place: Place, key: &Key, section: &Section) -> Finding {
    let message = format!("{} without `{}`", section.what, key.name);
    Finding::new(place, message).label(format!("`{}` is missing here", key.name))
}

fn unknown_key(place: Place, name: &str, section: &Section, meant: Option<&Key>) -> Finding {
    if name == "<<" {
        return Finding::new(place, "a spec has no merge keys").help("write the merged keys out");
    }
    if let Some((message, help)) = odd(name) {
        return Finding::new(place, message).help(help);
    }
    let instead = match meant {
        Some(meant) => format!("; did you mean `{}`?", meant.name),
        None => format!("; it takes {}", list(section.names())),
    };
    Finding::new(
        place,
        format!("unknown key {} in {}{instead}", quote(name), section.what),
    )
}

/// What is wrong with a key that is nearly one, and how to fix it.
fn odd(name: &str) -> Option<(String, String)> {
    if let Some((c, what)) = name.chars().find_map(|c| Some((c, characters::name(c)?))) {
        let message = format!("there is {what} (U+{:04X}) in this key", u32::from(c));
        let help = if name.starts_with(c) && c.is_whitespace() {
            "indent with spaces"
        } else {
            "remove it"
        };
        return Some((message, help.to_owned()));
    }
    if let Some((message, help)) = looks::odd(name, false) {
        return Some((message, help.to_owned()));
    }
    if let Some(entry) = name.strip_prefix('-') {
        let message = "a blank is missing after this dash".to_owned();
        let help = format!("write {}", quote(&format!("- {entry}: …")));
        return Some((message, help));
    }
    let (key, value) = name
        .split_once(':')
        .filter(|(key, _)| format::is_key(key))?;
    let message = format!("a blank is missing after the colon of `{key}`");
    let help = format!("write {}", quote(&format!("{key}: {value}")));
    Some((message, help))
}
