//! How to write something as a mapping or a list that is neither.

use heck::ToSnakeCase;

use crate::format::{self, IDS, Key, Kind, Section, cause, deprecated, message, roles, spec};
use crate::report::characters::first;
use crate::report::finding::{Finding, Layout};
use crate::report::words::{join, list, one_of, one_that, quote};
use crate::wrong::looks::{kebab, no_id};
use crate::wrong::types::{refers, wrong_type};
use crate::yaml::tree::{Node, Value};

/// A value that is not a mapping, with the keys that it probably belongs to.
pub(crate) fn no_mapping(root: &Node<'_>, node: &Node<'_>, section: &'static Section) -> Finding {
    let finding = wrong_type(node, &format!("{} is a mapping", section.what));
    if section.name == cause::SECTION.name && is_listed(root, node) {
        return finding
            .help("it is in the section `causes`, which names its status; remove this line");
    }
    if section.name == spec::SECTION.name {
        return no_spec(node, finding);
    }
    if section.name == roles::SECTION.name {
        return no_roles(node, finding, section);
    }
    let first = section.keys.first().map_or("", |key| key.name);
    if first == deprecated::SINCE.name && !matches!(node.value, Value::Null | Value::List(_)) {
        return since(&node.value, finding);
    }
    match &node.value {
        Value::Null => finding.of(Layout::Line).help(format!(
            "remove it, or write its keys: {}",
            keys_to_write(section)
        )),
        Value::Text(text) => finding.help(as_keys(text, section)),
        Value::Number(Some(number)) => finding.help(as_keys(&number.to_string(), section)),
        Value::List(items) => match &items[..] {
            [item] if matches!(item.value, Value::Map(_)) => {
                finding.help("remove the inner dash or bracket")
            }
            _ => finding.help(format!("write its keys: {}", keys_to_write(section))),
        },
        Value::Tagged => finding,
        _ => finding.help(format!(
            "remove it, or write its keys: {}",
            keys_to_write(section)
        )),
    }
}

/// The required keys of a section or, if there are none, all.
fn keys_to_write(section: &Section) -> String {
    let mut keys = Vec::new();
    for key in section.keys {
        if key.is_required {
            keys.push(key.name);
        }
    }
    if keys.is_empty() {
        keys = section.names();
    }
    list(&keys)
}

/// How to write a text with keys: the begin of one, a row of a table, or the value of one.
fn as_keys(text: &str, section: &'static Section) -> String {
    let required: Vec<_> = section.keys.iter().filter(|key| key.is_required).collect();
    for key in &required {
        if text.len() > 1 && key.name.starts_with(text) {
            return format!("write `{}: …`, with its value", key.name);
        }
    }
    for sign in SEPARATORS {
        // A blank separates only a number from what follows.
        let most = if sign == " " { 2 } else { required.len() };
        let fields: Vec<_> = text.trim_matches('|').splitn(most, sign).collect();
        let is_row = fields.len() > 1 && (sign != " " || is_status(fields[0]));
        if let Some(row) = as_row(&fields, &required).filter(|_| is_row) {
            return row;
        }
    }
    if section.name == message::SECTION.name {
        let written = quote(&format!("{{ contains: {text}, causes: […] }}"));
        return format!("write {written}");
    }
    let first = section.keys.first().map_or("", |key| key.name);
    let written = || quote(&format!("{first}: {text}"));
    as_row(&[text], &required)
        .unwrap_or_else(|| format!("begin with the name of a key, as in {}", written()))
}

/// What separates the fields of a row.
const SEPARATORS: [&str; 7] = ["\t", "|", ";", ",", " – ", " - ", " "];

/// The fields of a row with the required keys, each with the first that takes it.
fn as_row(fields: &[&str], required: &[&Key]) -> Option<String> {
    let mut values = vec![""; required.len()];
    for field in fields {
        let field = field.trim();
        let takes = |at: &usize| values[*at].is_empty() && is_value(field, required[*at]);
        let at = (0..required.len()).find(takes)?;
        values[at] = field;
    }
    let mut written = Vec::new();
    for (key, value) in required.iter().zip(values) {
        written.push(match value {
            "" => format!("{}: …", key.name),
            value if value.contains(one_of(",:#")) => format!("{}: {value:?}", key.name),
            value => format!("{}: {value}", key.name),
        });
    }
    let written = quote(&format!("{{ {} }}", join(&written, ", ")));
    Some(format!("write {written}"))
}

fn is_status(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|c| c.is_ascii_digit())
}

/// Whether a key takes this field of a row: names have no blanks, phrases and sentences are no numbers.
fn is_value(field: &str, key: &Key) -> bool {
    let is_number = is_status(field);
    let is_name = IDS.contains(&key.name);
    match key.kind {
        Kind::Status | Kind::Statuses => is_number,
        Kind::Text if is_name => !field.is_empty() && !field.contains(' ') && !is_number,
        Kind::Text => field.contains(one_that(char::is_alphabetic)),
        kind => kind.fits(&Value::Text(field.into())),
    }
}

fn no_spec(node: &Node<'_>, finding: Finding) -> Finding {
    let names_section = |line: &str| {
        let key = line.split_once(':');
        key.is_some_and(|(key, _)| format::is_section(key))
    };
    match &node.value {
        Value::Text(text) if text.lines().any(names_section) => {
            Finding::new(node.place(), "all of this spec is in quotes")
                .help("remove the quotes, and replace each `\\n` with a line break")
        }
        Value::List(_) => finding.help(
            "begin with the name of a section, without a dash or a bracket before it: `statuses:`",
        ),
        Value::Tagged => finding,
        _ => finding.help("begin with the name of a section, as in `statuses:`"),
    }
}

fn no_roles(node: &Node<'_>, finding: Finding, section: &Section) -> Finding {
    match &node.value {
        Value::Text(name) => as_role(finding, name, section),
        Value::List(items) => {
            let names = items.iter().filter_map(|item| match &item.value {
                Value::Text(name) => Some(&**name),
                _ => None,
            });
            let names: Vec<_> = names.collect();
            let known = names.iter().find(|name| role_of(name, section).is_some());
            match known.or(names.first()) {
                Some(name) => as_role(finding, name, section),
                None => finding,
            }
        }
        _ => finding.help(format!(
            "remove it, or write its keys: {}",
            list(&section.names())
        )),
    }
}

/// A deprecation that is a version, a sentence with one in it, or a flag.
fn since(value: &Value<'_>, finding: Finding) -> Finding {
    let is_version = |word: &&str| {
        word.starts_with(one_that(|c| c.is_ascii_digit())) && word.contains(one_of(".-"))
    };
    let version = match value {
        Value::Text(text) => text.split(' ').find(is_version),
        _ => None,
    };
    let note = match value {
        Value::Text(text) if version.is_none() || text.matches(' ').count() > 1 => {
            format!(", note: {text:?}")
        }
        _ => String::new(),
    };
    let version = version.map_or_else(|| "0.2.0".to_owned(), |version| first(version, 20));
    let written = quote(&format!("{{ since: \"{version}\"{note} }}"));
    finding.help(format!(
        "write the version or date since which it is deprecated: {written}"
    ))
}

/// Whether this is the id of a cause that is listed in the section of its own.
fn is_listed(root: &Node<'_>, id: &Node<'_>) -> bool {
    let Some(causes) = root.get(spec::CAUSES) else {
        return false;
    };
    let is_same = |cause: &Node<'_>| {
        let other = cause.get(cause::ID).and_then(Node::text);
        other.is_some() && other == id.text()
    };
    causes.items().iter().any(is_same)
}

/// What a name says that it contains.
fn role_of(name: &str, section: &Section) -> Option<&'static Key> {
    let plain = name.to_snake_case();
    let is_end = |key: &&Key| plain.ends_with(key.name);
    section
        .keys
        .iter()
        .filter(is_end)
        .max_by_key(|key| key.name.len())
}

/// How to write a bare name.
fn as_role(finding: Finding, name: &str, section: &Section) -> Finding {
    let Some(role) = role_of(name, section) else {
        let (written, keys) = (quote(&format!("…: [{name}]")), list(&section.names()));
        return finding.help(format!(
            "say what it contains: {written}, with one of {keys}"
        ));
    };
    let written = quote(&format!("{}: [{name}]", role.name));
    finding.help(format!("say what it contains: {written}"))
}

pub(crate) fn no_list(node: &Node<'_>, key: Key) -> Finding {
    let section = match key.kind {
        Kind::Entries(section) => Some(section),
        _ => None,
    };
    let mut finding = wrong_type(node, &format!("`{}` is a list", key.name));
    if matches!(node.value, Value::Map(_) | Value::Null) {
        finding = finding.of(Layout::Indent);
    }
    match (&node.value, section) {
        (Value::Map(entries), _) if begins_with_dash(entries) => {
            Finding::new(node.place(), "a blank is missing after this dash")
                .help("an entry of a list begins with `- `")
        }
        (Value::Map(entries), Some(section)) => match &entries[..] {
            [(name, value), ..] => finding.help(as_entry(name, value, section)),
            [] => finding,
        },
        (Value::Map(entries), None) => {
            let texts = entries
                .iter()
                .map(|(name, value)| match (&name.value, &value.value) {
                    (Value::Text(name), Value::Null) => Some(&**name),
                    _ => None,
                });
            match texts.collect::<Option<Vec<_>>>() {
                Some(texts) => finding.help(in_brackets(&join(&texts, ", "))),
                None if refers(key) => {
                    finding.help("name the causes by their ids, as in `[bucket-not-found]`")
                }
                None => finding.help("begin each entry of the list with `- `"),
            }
        }
        (Value::Text(text), None) => {
            if let Some(help) = no_id(text)
                && !key.is_required
            {
                return finding.help(help);
            }
            let text = text.trim_matches(one_of("[](){}"));
            let words: Vec<_> = text
                .split(one_of(" ,;"))
                .filter(|word| !["", "and", "or"].contains(word))
                .collect();
            if refers(key) && words.iter().all(|word| kebab(word) == *word) {
                return finding.help(in_brackets(&join(&words, ", ")));
            }
            finding.help(in_brackets(text))
        }
        (Value::Null, _) if !key.is_required => {
            finding.help("omit the key if there is nothing to list")
        }
        _ => finding.help(key.hint()),
    }
}

fn in_brackets(texts: &str) -> String {
    format!("write it in brackets: {}", quote(&format!("[{texts}]")))
}

/// How to write the first entry of a mapping as a list entry.
fn as_entry(name: &Node<'_>, value: &Node<'_>, section: &'static Section) -> String {
    let first = section.keys.first().map_or("", |key| key.name);
    let name = match &name.value {
        Value::Text(name) => name.to_string(),
        Value::Number(Some(number)) => number.to_string(),
        _ => return format!("begin each entry with `- `, as in `- {first}: …`"),
    };
    if section.key(&name).is_some() {
        let value = match &value.value {
            Value::Text(text) => text,
            _ => "…",
        };
        return if name == first || first == message::STARTS_WITH.name {
            let entry = quote(&format!("- {name}: {value}"));
            format!("an entry of a list begins with `- `: write {entry}")
        } else {
            format!("an entry of a list begins with `- `: write `- {first}: …` before it")
        };
    }
    let entry = quote(&format!("- {first}: {name}"));
    match value.value {
        Value::Text(_) if section.key(cause::DESCRIPTION.name).is_some() => {
            format!("write {entry}, with its text as `description: …` under it")
        }
        Value::Map(_) => format!("write {entry}, with its other keys under it"),
        Value::List(_) if !name.contains(' ') => {
            format!("begin each entry with `- `, as in `- {first}: …`")
        }
        _ => format!("write {entry}"),
    }
}

fn begins_with_dash(entries: &[(Node<'_>, Node<'_>)]) -> bool {
    let first = entries.first().map(|(key, _)| &key.value);
    matches!(first, Some(Value::Text(name)) if name.starts_with('-'))
}
