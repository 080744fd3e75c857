//! What is written from the table of the format: the schema that editors check specs with, the page of the macro, and a table in the
//! list of messages. After a change of the table: `UPDATE_EXPECT=1 cargo test -p obs-codes-spec`, and read the difference.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use serde_json::{Map, Value, json};

use crate::format::{Key, Kind, Section, message, responses, roles, spec, status};

fn path(file: &str) -> PathBuf {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR"));
    ours.parent().expect("the workspace is around").join(file)
}

/// A file in which the rows of the table with this head are rewritten.
fn check_table(file: &str, head: &str, rows: &str) {
    let text = fs::read_to_string(path(file)).expect("the file is there");
    let (before, rest) = text.split_once(head).expect("the table begins");
    let (_, after) = rest.split_once("\n\n").expect("the table ends");
    expect_file![path(file)].assert_eq(&format!("{before}{head}{rows}\n{after}"));
}

/// Each section and what it is in, in the order of the table.
fn sections() -> Vec<&'static Section> {
    let mut sections = vec![&spec::SECTION];
    let mut next = 0;
    while next < sections.len() {
        for key in sections[next].keys {
            if let Kind::Entry(inner) | Kind::Entries(inner) = key.kind
                && !sections.iter().any(|known| known.name == inner.name)
            {
                let is_roles = inner.name == roles::SECTION.name;
                sections.push(if is_roles { &roles::SECTION } else { inner });
            }
        }
        next += 1;
    }
    sections
}

#[test]
fn the_schema_has_each_key() {
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "obs-codes spec",
    });
    let root = schema.as_object_mut().expect("it is one");
    root.extend(mapping(&spec::SECTION));
    let inner = sections().into_iter().skip(1);
    let defs = inner.map(|section| (section.name.to_owned(), Value::Object(mapping(section))));
    root.insert("$defs".to_owned(), defs.collect());
    let schema = serde_json::to_string_pretty(&schema).expect("it is JSON");
    expect_file![path("spec/schema.json")].assert_eq(&format!("{schema}\n"));
}

fn mapping(section: &Section) -> Map<String, Value> {
    let required = section.keys.iter().filter(|key| key.is_required);
    let required: Vec<_> = required.map(|key| key.name).collect();
    let properties = section
        .keys
        .iter()
        .map(|key| (key.name.to_owned(), property(key)));
    let mut mapping = json!({
        "type": "object",
        "description": section.about,
        "additionalProperties": false,
        "required": required,
        "minProperties": 1,
        "properties": properties.collect::<Value>(),
    });
    if section.name == message::SECTION.name {
        let matchers = [message::STARTS_WITH, message::CONTAINS, message::ENDS_WITH];
        mapping["anyOf"] = Value::from_iter(matchers.map(|key| json!({ "required": [key.name] })));
    }
    mapping.as_object().expect("it is one").clone()
}

fn property(key: &Key) -> Value {
    let text = json!({ "type": "string", "minLength": 1 });
    let def = |section: &Section| json!({ "$ref": format!("#/$defs/{}", section.name) });
    let mut property = match key.kind {
        Kind::Text => text,
        Kind::Texts => {
            json!({ "type": "array", "items": text, "minItems": 1, "uniqueItems": true })
        }
        Kind::Status => json!({ "type": "integer", "minimum": 100, "maximum": 999 }),
        Kind::Statuses => {
            let status = json!({ "type": "integer", "minimum": 100, "maximum": 999 });
            let list =
                json!({ "type": "array", "items": status, "minItems": 1, "uniqueItems": true });
            json!({ "anyOf": [status, list] })
        }
        Kind::Date => json!({ "type": "string", "pattern": "^\\d{4}(-\\d\\d(-\\d\\d)?)?$" }),
        Kind::Class => json!({ "type": "string", "pattern": "^[1-9]XX$" }),
        Kind::Flag => json!({ "type": "boolean", "default": false }),
        Kind::Address => json!({ "type": "string", "pattern": "^https?://[^/]", "format": "uri" }),
        Kind::Word(words) => {
            let words: Vec<_> = words.iter().map(|(word, _)| word).collect();
            json!({ "type": "string", "enum": words })
        }
        Kind::Entry(section) => def(section),
        Kind::Entries(section) => json!({ "type": "array", "items": def(section), "minItems": 1 }),
    };
    let mut description = key.about.to_owned();
    for (word, about) in key.kind.words() {
        _ = write!(description, " {word}: {about}.");
    }
    property["description"] = description.into();
    if !key.example.is_empty() {
        property["examples"] = json!([example(key)]);
    }
    property
}

fn example(key: &Key) -> Value {
    match key.kind {
        Kind::Status | Kind::Statuses | Kind::Flag => {
            serde_json::from_str(key.example).expect("it is JSON")
        }
        Kind::Texts => json!([key.example]),
        _ => key.example.into(),
    }
}

#[test]
fn the_page_of_the_macro_has_each_key() {
    let mut page = format!(
        "# The spec\n\n{} A spec needs at least one section. `?` marks optional keys; unknown keys are errors.\n\n{}",
        spec::SECTION.about,
        overview()
    );
    let mut listed: Vec<(&str, &str)> = Vec::new();
    for key in spec::SECTION.keys {
        _ = write!(page, "\n## `{}`\n\n{}\n", key.name, key.about);
        if let Kind::Entry(section) | Kind::Entries(section) = key.kind {
            page.push('\n');
            page += &keys(section);
            inner(&mut page, key.name, section, &mut listed);
        }
    }
    for key in [status::RETRY, responses::FORMAT] {
        _ = write!(page, "\n## The values of `{}`\n\n", key.name);
        for (word, about) in key.kind.words() {
            _ = writeln!(page, "- `{word}`: {about}");
        }
    }
    expect_file![path("obs-codes/src/spec_format.md")].assert_eq(&page);
}

fn keys(section: &Section) -> String {
    let lines = section.keys.iter().map(|key| {
        let mark = if key.is_required { "" } else { "?" };
        format!("- `{}`{mark}: {}\n", key.name, key.about)
    });
    lines.collect()
}

/// The sections in a section, each once.
fn inner(
    page: &mut String,
    around: &str,
    section: &'static Section,
    listed: &mut Vec<(&'static str, &'static str)>,
) {
    for key in section.keys {
        let (Kind::Entry(inner) | Kind::Entries(inner)) = key.kind else {
            continue;
        };
        let earlier = listed.iter().find(|(name, _)| *name == inner.name);
        if earlier.is_some() {
            continue;
        }
        listed.push((inner.name, key.name));
        let same = section.keys.iter().filter(|other| {
            matches!(other.kind, Kind::Entry(section) | Kind::Entries(section) if section.name == inner.name)
        });
        let names: Vec<_> = same.map(|key| format!("`{}`", key.name)).collect();
        let entry = if let Kind::Entry(_) = key.kind {
            ""
        } else {
            "An entry of "
        };
        _ = write!(
            page,
            "\n{entry}{} in `{around}`: {}\n\n{}",
            names.join(", "),
            inner.about,
            keys(inner)
        );
    }
}

/// The sections, each with its keys on one line.
fn overview() -> String {
    /// What becomes of a section.
    const BECOMES: [&str; 7] = [
        "`source()` of everything in the file",
        "`Category`",
        "`StatusCode`, `Cause`",
        "further `Cause`s, not listed by `StatusCode::causes()`",
        "`ErrorCode`",
        "`StatusCode::fallback()`",
        "names that `ErrorResponse` reads and writes",
    ];
    let mut table = "| section | keys | becomes |\n|---|---|---|\n".to_owned();
    for (key, becomes) in spec::SECTION.keys.iter().zip(BECOMES) {
        let keys = match key.kind {
            Kind::Entry(section) | Kind::Entries(section) => short(section),
            _ => format!("a number, such as {}", key.example),
        };
        _ = writeln!(table, "| [`{0}`](#{0}) | {keys} | {becomes} |", key.name);
    }
    table
}

/// `code`, `reason`, `name`?
fn short(section: &Section) -> String {
    let keys = section.keys.iter().map(|key| {
        let mark = if key.is_required { "" } else { "?" };
        let inner = match (key.name, key.kind) {
            ("causes", Kind::Entries(section)) => format!(" ({})", short(section)),
            _ => String::new(),
        };
        format!("`{}`{mark}{inner}", key.name)
    });
    keys.collect::<Vec<_>>().join(", ")
}

#[test]
fn the_list_of_messages_has_each_key() {
    // What several sections have alike is one row.
    let mut rows: Vec<(String, String, Vec<&str>)> = Vec::new();
    for section in sections() {
        for key in section.keys {
            let need = if key.is_required { "yes" } else { "" };
            let (begin, end) = (
                format!("| `{}` |", key.name),
                format!("| {need} | {} |", key.kind.takes()),
            );
            let row = rows
                .iter_mut()
                .find(|row| (&row.0, &row.1) == (&begin, &end));
            match row {
                Some((_, _, sections)) if sections.contains(&section.what) => {}
                Some((_, _, sections)) => sections.push(section.what),
                None => rows.push((begin, end, vec![section.what])),
            }
        }
    }
    let rows = rows
        .iter()
        .map(|(begin, end, sections)| format!("{begin} {} {end}\n", sections.join(", ")));
    let head = "| key | in | required | value |\n|---|---|---|---|\n";
    check_table("docs/messages.md", head, &rows.collect::<String>());
}
