//! Reads the keys of a mapping; reports missing, unknown, misspelt and duplicate ones.

use crate::format::{self, Key, Kind, Section, listed_cause};
use crate::read::fields::{Fields, Other, Others, Reader};
use crate::report::characters::{self, first};
use crate::report::finding::{Finding, Layout};
use crate::report::words::{list, quote, series};
use crate::wrong::looks;
use crate::wrong::shapes::no_mapping;
use crate::wrong::types::wrong_type;
use crate::yaml::tree::{Node, Place, Value};

impl Reader<'_> {
    /// The fields of a mapping; reports unknown, duplicate and missing keys.
    pub(crate) fn fields<'n, 't>(
        &mut self,
        node: &'n Node<'t>,
        section: &'static Section,
    ) -> Option<Fields<'n, 't>> {
        let Value::Map(entries) = &node.value else {
            let root = self.root;
            self.findings.build(&|| no_mapping(root, node, section));
            self.has_gaps = true;
            return None;
        };
        let (mut fields, others) = Fields::new(node, entries, section);
        self.not_text(&fields, entries, &others);
        if self.is_misplaced(node, section, &others.unknown) {
            return None;
        }
        self.unfilled(&mut fields);
        self.swapped(&mut fields);
        self.again(&fields, &others.again);
        self.unknown(&mut fields, entries, &others.unknown)?;
        self.has_gaps |= fields.is_odd;
        if !fields.is_odd && !fields.missing().is_empty() {
            // A key without a value is missing as well.
            let is_empty = |node: &Node<'_>| matches!(node.value, Value::Null);
            fields.keep(&mut |key, value| !(key.is_required && is_empty(value)));
            self.report(missing(&fields));
        }
        Some(fields)
    }

    /// Reports keys that are not text, such as a number where a list entry was meant.
    fn not_text(
        &mut self,
        fields: &Fields<'_, '_>,
        entries: &[(Node<'_>, Node<'_>)],
        others: &Others<'_, '_>,
    ) {
        let is_alone = others.not_text.len() + others.unknown.len() == 1;
        for index in &others.not_text {
            let (key, _) = &entries[*index];
            self.report(match key.value {
                Value::Number(Some(number)) => {
                    number_for_key(fields, key.place(), &number.to_string(), is_alone)
                }
                _ => wrong_type(key, "a key is text").help("remove it, or put it into quotes"),
            });
        }
    }

    /// Reports duplicate keys; if all keys repeat, a dash is missing.
    fn again(&mut self, fields: &Fields<'_, '_>, again: &[Other<'_, '_>]) {
        let what = fields.section.what;
        let first = fields.entries.first().map(|(key, ..)| key.name);
        if let ([other, second, ..], Some(first)) = (again, first)
            && let (Some(earlier), Some(next)) = (other.earlier, second.earlier)
            && (first == other.name || next.is_before(other.place))
        {
            self.has_gaps = true;
            let begin = if first == other.name {
                "a dash".to_owned()
            } else {
                format!("`- {first}: …`")
            };
            let name = quote(other.name);
            let message =
                format!("here {what} begins within another; {begin} is missing before {name}");
            let finding = Finding::new(other.place, message).of(Layout::Indent);
            self.report(finding.also(earlier, "the other begins here"));
            return;
        }
        for other in again {
            let key = fields.section.key(other.name);
            // What others refer to may be in the second.
            let is_list = key.is_some_and(|key| matches!(key.kind, Kind::Texts | Kind::Entries(_)));
            self.has_gaps |= is_list;
            let message = format!("duplicate key {} in {what}", quote(other.name));
            let earlier = other.earlier.unwrap_or(other.place);
            let finding = Finding::twice(other.place, message, earlier).of(Layout::Indent);
            self.report(finding.help(if is_list {
                "move its entries to the first, or remove one of the two"
            } else {
                "remove one of the two"
            }));
        }
    }
}

/// A number for a key: the number of a status whose key was omitted, or another name of the only missing key.
fn number_for_key(fields: &Fields<'_, '_>, place: Place, number: &str, is_alone: bool) -> Finding {
    let is_status = |key: &Key| matches!(key.kind, Kind::Status);
    let mut meant = if is_alone {
        fields.only_missing()
    } else {
        None
    };
    for key in fields.section.keys {
        if meant.is_none() && key.is_required && is_status(key) && fields.get(key).is_none() {
            meant = Some(key);
        }
    }
    let section = fields.section;
    let Some(meant) = meant else {
        let help = format!("remove it, or write one of {}", list(&section.names()));
        return unknown(place, number, section, "").help(help);
    };
    let name = meant.name;
    let finding = unknown(place, number, section, &format!("did you mean `{name}`?"));
    if is_status(meant) {
        let more = "and its other keys in the same column";
        return finding.help(format!("write `{name}: {number}`, {more}"));
    }
    finding
}

fn missing(fields: &Fields<'_, '_>) -> Finding {
    let section = fields.section;
    let mut keys = Vec::new();
    for name in &fields.missing() {
        keys.push(format!("`{name}`"));
    }
    let are = if keys.len() > 1 { "are" } else { "is" };
    let keys = series(&keys, "and");
    let finding = Finding::new(fields.place, format!("{} without {keys}", section.what));
    let label = format!("{keys} {are} missing here");
    let finding = finding.label(label).of(Layout::Line);
    if section.name == listed_cause::SECTION.name && fields.get(listed_cause::STATUS).is_none() {
        return finding.help("write it, or move the cause to the `causes` of its status");
    }
    finding
}

/// Reports an unknown key, with a hint.
pub(crate) fn unknown(place: Place, name: &str, section: &Section, more: &str) -> Finding {
    let sign = if more.is_empty() { "" } else { "; " };
    let (name, what) = (quote(name), section.what);
    Finding::new(place, format!("unknown key {name} in {what}{sign}{more}"))
}

/// A key that has a meaning elsewhere.
pub(crate) fn foreign(place: Place, name: &str, value: &Node<'_>) -> Option<Finding> {
    Some(match name {
        "<<" => Finding::new(place, "a spec has no merge keys").help("write the merged keys out"),
        "$schema" => {
            let schema = first(value.text().unwrap_or("…"), 60);
            Finding::new(place, "a schema is named in a comment, not in a key")
                .help(format!("write `# yaml-language-server: $schema={schema}`"))
        }
        _ => return None,
    })
}

/// What is wrong with a key that is almost right, and how to fix it.
pub(crate) fn odd(place: Place, name: &str) -> Option<Finding> {
    if let Some((c, what)) = name.chars().find_map(|c| Some((c, characters::name(c)?))) {
        let message = format!("there is {what} (U+{:04X}) in this key", u32::from(c));
        let help = if name.starts_with(c) && c.is_whitespace() {
            "indent with spaces"
        } else {
            "remove it"
        };
        return Some(Finding::new(place, message).help(help));
    }
    if let Some(finding) = looks::odd(place, name, "") {
        return Some(finding);
    }
    if let Some(entry) = name.strip_prefix('-') {
        let finding = Finding::new(place, "a blank is missing after this dash");
        return Some(finding.write(&format!("- {entry}: …")));
    }
    let (key, value) = name.split_once(':')?;
    if !format::is_key(key) {
        return None;
    }
    if value.is_empty() {
        let message = format!("there is a colon too many after `{key}`");
        return Some(Finding::new(place, message).help(format!("write `{key}:`")));
    }
    let message = format!("a blank is missing after the colon of `{key}`");
    Some(Finding::new(place, message).write(&format!("{key}: {value}")))
}
