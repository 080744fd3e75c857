//! The pages of the crate. `UPDATE_EXPECT=1 cargo test -p obs-codes-tests --test docs` writes the generated ones anew.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use expect_test::expect_file;
use obs_codes::{Cause, Source, StatusCode};
use serde_json::Value;

use crate::support::{entry, features, keys, rows, schema};

#[test]
fn the_crate_page_has_each_status_with_its_causes() {
    let mut page = String::from("# Statuses and their causes\n");
    for statuses in StatusCode::ALL.chunk_by(|a, b| a.source() == b.source()) {
        let source = statuses[0].source().expect("the specs name their sources");
        write_table(&mut page, source, statuses);
    }
    expect_file!["../../../obs-codes/src/obs/statuses.md"].assert_eq(&page);
}

fn write_table(page: &mut String, source: &Source, statuses: &[StatusCode]) {
    let updated = source.updated().unwrap_or_default();
    writeln!(page, "\nFrom \"{}\", {updated}:\n", source.title()).unwrap();
    page.push_str("| status | what may have caused it |\n|---|---|\n");
    for status in statuses {
        let causes: Vec<_> = status.causes().iter().copied().map(cause).collect();
        let causes = match &*causes {
            [cause] => cause.clone(),
            causes => format!("• {}", causes.join("<br>• ")),
        };
        let description = text(status.description());
        writeln!(
            page,
            "| [{status}](StatusCode::{status:?})<br>{description} | {causes} |"
        )
        .unwrap();
    }
}

/// A cause, with its description as the words of a link.
fn cause(cause: Cause) -> String {
    format!("[{}](Cause::{cause:?})", text(cause.description()))
}

/// A text in which nothing is Markdown.
fn text(text: &str) -> &str {
    let special = |c| "\\`*_[]<>|~&$^{}".contains(c);
    assert!(!text.contains(special), "this has to be escaped: {text}");
    text
}

/// In the words of the schema that editors show.
#[test]
fn the_page_of_the_macro_has_each_key_of_a_spec() {
    let schema = schema();
    let mut page = format!(
        "# The spec\n\n{} A `?` marks keys that can be left out; a key that is not listed is an error.\n",
        words(&schema).unwrap()
    );
    for (section, _, listed) in keys(&schema) {
        let entry = entry(&schema, listed).expect("a section has entries");
        let description = words(listed).or(words(entry)).unwrap();
        writeln!(page, "\n## `{section}`\n\n{description}\n").unwrap();
        write_keys(&mut page, entry);
        for (key, _, listed) in keys(entry) {
            if let Some(entry) = self::entry(&schema, listed) {
                let description = words(entry).unwrap();
                writeln!(page, "\nAn entry of its `{key}`. {description}\n").unwrap();
                write_keys(&mut page, entry);
            }
        }
    }
    let retry = schema.pointer("/$defs/error_code/properties/retry");
    write_values(&mut page, "retry", retry.unwrap());
    expect_file!["../../../obs-codes/src/spec_format.md"].assert_eq(&page);
}

fn write_keys(page: &mut String, schema: &Value) {
    for (key, is_optional, schema) in keys(schema) {
        let mark = if is_optional { "?" } else { "" };
        writeln!(page, "- `{key}`{mark}: {}", words(schema).unwrap()).unwrap();
    }
}

fn write_values(page: &mut String, key: &str, schema: &Value) {
    writeln!(page, "\n## `{key}`\n").unwrap();
    let description = schema["description"].as_str().unwrap();
    for value in values(schema) {
        let mut sentences = description.split(". ");
        let sentence = sentences.find_map(|sentence| about(sentence, value));
        let sentence = sentence.expect("each value is described");
        writeln!(page, "- `{value}`: {sentence}").unwrap();
    }
}

/// The description of a schema, without those of single values, which have a list of their own.
fn words(schema: &Value) -> Option<String> {
    let is_value = |sentence: &&str| values(schema).any(|value| about(sentence, value).is_some());
    let description = schema["description"].as_str()?;
    let sentences = description.split_inclusive(". ");
    Some(sentences.filter(|sentence| !is_value(sentence)).collect())
}

fn values(schema: &Value) -> impl Iterator<Item = &str> {
    let values = schema["enum"].as_array().into_iter().flatten();
    values.map(|value| value.as_str().unwrap())
}

/// What a sentence says of a value: `never: the same request will fail again`.
fn about<'s>(sentence: &'s str, value: &str) -> Option<&'s str> {
    sentence.strip_prefix(value)?.strip_prefix(": ")
}

#[test]
fn the_crate_page_has_each_feature() {
    let table = rows(
        include_str!("../../../obs-codes/src/how_do_i.md"),
        "feature",
    );
    let listed: BTreeSet<_> = table.iter().map(|row| row[0]).collect();
    assert_eq!(listed, features().into_iter().collect());
}
