//! Markdown tables, and what they are compared with.

use serde_json::Value;

/// The cells of each row of a table, which is found by the first cell of its head.
pub(crate) fn rows<'t>(text: &'t str, head: &str) -> Vec<Vec<&'t str>> {
    let head = format!("| {head} |");
    let table = text.lines().skip_while(|line| !line.starts_with(&head));
    let rows = table.skip(2).map_while(|line| line.strip_prefix("| "));
    let rows = rows.map(|row| row.trim_end_matches('|').split(" |").map(str::trim));
    let rows: Vec<_> = rows.map(Iterator::collect).collect();
    assert!(!rows.is_empty(), "there is no table with {head}");
    rows
}

/// The features of the published crate, in the order of its manifest.
pub(crate) fn features() -> Vec<&'static str> {
    let manifest = include_str!("../../../obs-codes/Cargo.toml");
    let (_, features) = manifest.split_once("[features]\n").unwrap();
    let lines = features.lines().take_while(|line| !line.is_empty());
    lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split(" = ").next())
        .filter(|feature| *feature != "default")
        .collect()
}

/// The schema of a spec; a test of the macro crate holds its keys to those of the parser.
pub(crate) fn schema() -> Value {
    serde_json::from_str(include_str!("../../../spec/schema.json")).unwrap()
}

/// The keys of a mapping, and whether each can be left out.
pub(crate) fn keys(schema: &Value) -> impl Iterator<Item = (&str, bool, &Value)> {
    let required = schema["required"].as_array();
    let properties = schema["properties"].as_object().unwrap();
    properties.iter().map(move |(key, schema)| {
        let is_required = required.is_some_and(|keys| keys.iter().any(|required| required == key));
        (key.as_str(), !is_required, schema)
    })
}

/// What a schema refers to, or its items do.
pub(crate) fn entry<'s>(root: &'s Value, schema: &Value) -> Option<&'s Value> {
    let reference = schema.get("$ref").or(schema["items"].get("$ref"))?;
    root.pointer(reference.as_str()?.strip_prefix('#')?)
}
