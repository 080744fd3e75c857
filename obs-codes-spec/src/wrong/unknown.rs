//! Unknown keys: texts that were cut off, entries written as keys, and mappings of another kind.

use crate::format::{IDS, Kind, Section, cause, roles, spec};
use crate::read::fields::{Fields, Other, Reader};
use crate::read::keys::{foreign, odd, unknown};
use crate::report::finding::{Finding, Layout};
use crate::report::words::{in_quotes, list, nearest, quote};
use crate::wrong::meant::Meant;
use crate::yaml::tree::{Node, Value};

type Entries<'t> = [(Node<'t>, Node<'t>)];

impl Reader<'_> {
    /// Reports unknown keys. `None` if all of them are unknown, so that the mapping was meant to be something else.
    pub(crate) fn unknown<'n, 't>(
        &mut self,
        fields: &mut Fields<'n, 't>,
        entries: &Entries<'t>,
        others: &[Other<'n, 't>],
    ) -> Option<()> {
        if is_another(fields, others) {
            self.has_gaps = true;
            self.report(another(fields, others));
            return None;
        }
        for (index, other) in others.iter().enumerate() {
            // A further comma in the same text.
            if let [.., before, own] = &entries[..=other.index]
                && cut(before).is_some()
                && cut(own).is_some()
            {
                continue;
            }
            let checks: [&dyn Fn() -> Option<Finding>; 5] = [
                &|| odd(other.place, other.name),
                &|| foreign(other.place, other.name, other.value),
                &|| cut_off(entries, other.index),
                &|| reversed(fields.section, other),
                &|| entry_as_key(fields, others),
            ];
            if let Some(finding) = checks.iter().find_map(|check| check()) {
                fields.is_odd = true;
                self.report(finding);
                continue;
            }
            let meant = if fields.is_looked_for(index) {
                Meant::of(fields, other, others.len() == 1)
            } else {
                Meant::Nothing
            };
            self.report(meant.finding(fields.section, other));
            match meant {
                Meant::Key(key) => fields.entries.push((key, other.place, other.value)),
                Meant::OtherValue(_) => fields.is_odd = true,
                // It may contain something that others refer to.
                _ => self.has_gaps |= matches!(other.value.value, Value::List(_)),
            }
        }
        Some(())
    }
}

/// Whether this cannot be meant for the section: it has none of its keys, nor any similar one.
fn is_another(fields: &Fields<'_, '_>, others: &[Other<'_, '_>]) -> bool {
    let section = fields.section;
    let is_spec = section.name == spec::SECTION.name;
    let least = if is_spec { 2 } else { 1 };
    if !fields.entries.is_empty() || others.len() < least || !is_spec && fields.missing().is_empty()
    {
        return false;
    }
    for (index, other) in others.iter().enumerate() {
        if odd(other.place, other.name).is_some()
            || foreign(other.place, other.name, other.value).is_some()
            || fields.is_looked_for(index) && nearest(other.name, section.names()).is_some()
        {
            return false;
        }
    }
    true
}

fn another(fields: &Fields<'_, '_>, others: &[Other<'_, '_>]) -> Finding {
    let section = fields.section;
    let help = match (others, section.keys) {
        // `- some-cause: What it is.`
        ([other], [first, ..])
            if other.value.text().is_some() && section.key(cause::DESCRIPTION.name).is_some() =>
        {
            let written = quote(&format!("{}: {}", first.name, other.name));
            format!("write {written}, with its text as `description: …` under it")
        }
        _ => format!("it takes {}", list(&section.names())),
    };
    let message = format!("this is not {}: there is none of its keys", section.what);
    let finding = Finding::new(fields.place, message);
    finding.of(Layout::Indent).help(help)
}

/// `- SomeCode:`, perhaps with its keys under it.
fn entry_as_key(fields: &Fields<'_, '_>, others: &[Other<'_, '_>]) -> Option<Finding> {
    let section = fields.section;
    let first = section.keys.first()?;
    let ([other], Kind::Text, true) = (others, first.kind, IDS.contains(&first.name)) else {
        return None;
    };
    if !matches!(other.value.value, Value::Null | Value::Map(_))
        || fields.get(first).is_some()
        || nearest(other.name, section.names()).is_some()
    {
        return None;
    }
    let entry = quote(&format!("- {}: {}", first.name, other.name));
    let help = format!("write {entry}, with its other keys under it");
    Some(unknown(other.place, other.name, section, "").help(help))
}

/// The rest of a text, if this entry of a mapping is one.
fn cut<'n>((key, value): &'n (Node<'_>, Node<'_>)) -> Option<&'n str> {
    let name = key.text()?;
    let is_rest = name.contains(' ') || name.ends_with('.');
    (is_rest && matches!(value.value, Value::Null)).then_some(name)
}

/// A text in braces with a comma in it, which turns the rest into a key.
fn cut_off(entries: &Entries<'_>, index: usize) -> Option<Finding> {
    let (before, from) = entries.split_at(index);
    let (last, rest) = (from.first()?, cut(from.first()?)?);
    let (key, value) = before.last()?;
    let (key, text) = (key.text()?, value.text()?);
    let mut whole = text.to_owned();
    for entry in from {
        let Some(rest) = cut(entry) else {
            break;
        };
        whole.push_str(", ");
        whole.push_str(rest);
    }
    let rest = quote(rest);
    let message = format!("the text of `{key}` ends at the comma before {rest}");
    let finding = Finding::new(last.0.place(), message).also(value.place(), "this is all of it");
    Some(finding.help(format!("put it into quotes: {}", in_quotes(&whole))))
}

/// A name and its description the wrong way round.
fn reversed(section: &Section, other: &Other<'_, '_>) -> Option<Finding> {
    if section.name != roles::SECTION.name {
        return None;
    }
    let value = match &other.value.value {
        Value::List(items) => items.first()?.text(),
        _ => other.value.text(),
    };
    let role = section.key(value?)?;
    let more = format!("`{}` is the key, and this its value", role.name);
    let written = quote(&format!("{}: [{}]", role.name, other.name));
    Some(unknown(other.place, other.name, section, &more).help(format!("write {written}")))
}
