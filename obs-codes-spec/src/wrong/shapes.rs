//! How to write something as a mapping or a list that is neither.

use heck::ToSnakeCase;

use crate::format::{self, Key, Kind, Section, cause, deprecated, message, roles, spec};
use crate::report::characters::first;
use crate::report::finding::{Finding, Layout};
use crate::report::words::{join, list, one_of, one_that, quote};
use crate::wrong::looks::{kebab, no_id};
use crate::wrong::rows::as_keys;
use crate::wrong::types::{NAME_BY_ID, refers, wrong_type};
use crate::yaml::tree::{Node, Value};

/// A value that is not a mapping, with the keys that it probably belongs to.
pub(crate) fn no_mapping(root: &Node<'_>, node: &Node<'_>, section: &'static Section) -> Finding {
    if section.name == spec::SECTION.name
        && let Some(text) = node.text()
        && text.lines().any(names_section)
    {
        let help = "remove the quotes, and replace each `\\n` with a line break";
        return Finding::new(node.place(), "all of this spec is in quotes").help(help);
    }
    let help = if section.name == cause::SECTION.name && is_listed(root, node) {
        "it is in the section `causes`, which names its status; remove this line".to_owned()
    } else if section.name == spec::SECTION.name {
        as_spec(&node.value).to_owned()
    } else if section.name == roles::SECTION.name {
        as_roles(&node.value, section)
    } else if section.name == deprecated::SECTION.name
        && !matches!(node.value, Value::Null | Value::List(_))
    {
        as_deprecated(node.text())
    } else {
        as_mapping(&node.value, section)
    };
    let finding = wrong_type(node, &format!("{} is a mapping", section.what)).help(help);
    match node.value {
        Value::Null if section.name != roles::SECTION.name => finding.of(Layout::Line),
        _ => finding,
    }
}

/// How to write the keys of a section, by which the value that is there is replaced.
fn as_mapping(value: &Value<'_>, section: &'static Section) -> String {
    let keys = keys_to_write(section);
    match value {
        Value::Text(text) => as_keys(text, section),
        Value::Number(Some(number)) => as_keys(&number.to_string(), section),
        Value::List(items) => match &items[..] {
            [item] if matches!(item.value, Value::Map(_)) => {
                "remove the inner dash or bracket".to_owned()
            }
            _ => format!("write its keys: {keys}"),
        },
        Value::Tagged => String::new(),
        _ => format!("remove it, or write its keys: {keys}"),
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

/// Whether a line begins a section.
fn names_section(line: &str) -> bool {
    format::is_section(line.split(':').next().unwrap_or_default())
}

fn as_spec(value: &Value<'_>) -> &'static str {
    match value {
        Value::List(_) => {
            "begin with the name of a section, without a dash or a bracket before it: `statuses:`"
        }
        Value::Tagged => "",
        _ => "begin with the name of a section, as in `statuses:`",
    }
}

/// How to write bare names.
fn as_roles(value: &Value<'_>, section: &Section) -> String {
    let mut names = Vec::new();
    match value {
        Value::Text(name) => names.push(&**name),
        Value::List(items) => {
            for item in items {
                if let Some(name) = item.text() {
                    names.push(name);
                }
            }
        }
        _ => return format!("remove it, or write its keys: {}", list(&section.names())),
    }
    for name in &names {
        if let Some(role) = role_of(name, section) {
            let written = quote(&format!("{}: [{name}]", role.name));
            return format!("say what it contains: {written}");
        }
    }
    let Some(name) = names.first() else {
        return String::new();
    };
    let (written, keys) = (quote(&format!("…: [{name}]")), list(&section.names()));
    format!("say what it contains: {written}, with one of {keys}")
}

/// How to write a deprecation that is a version, a sentence with one in it, or a flag.
fn as_deprecated(text: Option<&str>) -> String {
    let is_version = |word: &&str| {
        word.starts_with(one_that(|c| c.is_ascii_digit())) && word.contains(one_of(".-"))
    };
    let version = text.and_then(|text| text.split(' ').find(is_version));
    let note = match text {
        Some(text) if version.is_none() || text.matches(' ').count() > 1 => {
            format!(", note: {text:?}")
        }
        _ => String::new(),
    };
    let version = version.map_or_else(|| "0.2.0".to_owned(), |version| first(version, 20));
    let written = quote(&format!("{{ since: \"{version}\"{note} }}"));
    format!("write the version or date since which it is deprecated: {written}")
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
    let mut longest: Option<&Key> = None;
    for key in section.keys {
        let is_longer = longest.is_none_or(|longest| key.name.len() >= longest.name.len());
        if plain.ends_with(key.name) && is_longer {
            longest = Some(key);
        }
    }
    longest
}

pub(crate) fn no_list(node: &Node<'_>, key: &Key) -> Finding {
    let help = match (&node.value, key.kind) {
        (Value::Map(entries), _) if begins_with_dash(entries) => return no_blank(node),
        (Value::Text(text), _) if text.starts_with('-') => return no_blank(node),
        (Value::Map(entries), Kind::Entries(section)) => match &entries[..] {
            [(name, value), ..] => as_entry(name, value, section),
            [] => String::new(),
        },
        (Value::Map(entries), _) => as_texts(entries, key),
        (Value::Text(_), Kind::Entries(_)) => key.hint(),
        (Value::Text(text), _) => match no_id(text) {
            Some(help) if !key.is_required => help.to_owned(),
            _ => as_list(text, key),
        },
        (Value::Null, _) if !key.is_required => {
            "omit the key if there is nothing to list".to_owned()
        }
        _ => key.hint(),
    };
    let finding = wrong_type(node, &format!("`{}` is a list", key.name)).help(help);
    match node.value {
        Value::Map(_) | Value::Null => finding.of(Layout::Indent),
        _ => finding,
    }
}

fn no_blank(node: &Node<'_>) -> Finding {
    Finding::new(node.place(), "a blank is missing after this dash")
        .help("an entry of a list begins with `- `")
}

/// How to write a mapping in place of a list of texts, which names in braces are.
fn as_texts(entries: &[(Node<'_>, Node<'_>)], key: &Key) -> String {
    let mut texts = Vec::new();
    for (name, value) in entries {
        if let (Some(name), Value::Null) = (name.text(), &value.value) {
            texts.push(name);
        }
    }
    if texts.len() == entries.len() {
        return in_brackets(&join(&texts, ", "));
    }
    if refers(key) {
        return NAME_BY_ID.to_owned();
    }
    "begin each entry of the list with `- `".to_owned()
}

/// How to write a text as a list, perhaps of several ids.
fn as_list(text: &str, key: &Key) -> String {
    let text = text.trim_matches(one_of("[](){}"));
    if !refers(key) {
        return in_brackets(text);
    }
    let mut words = Vec::new();
    for word in text.split(one_of(" ,;")) {
        match word {
            "" | "and" | "or" => {}
            word if kebab(word) == word => words.push(word),
            _ => return in_brackets(text),
        }
    }
    in_brackets(&join(&words, ", "))
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
        let value = value.text().unwrap_or("…");
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
    let first = entries.first().and_then(|(key, _)| key.text());
    first.is_some_and(|name| name.starts_with('-'))
}
