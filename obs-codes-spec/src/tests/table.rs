//! The table of messages in the documentation, and the messages.

use std::fs;
use std::path::Path;

use super::bounds;

/// The message of each row.
fn rows() -> Vec<String> {
    let table = fs::read_to_string(root().join("docs/messages.md")).expect("the table is there");
    let rows = table
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    // Keys are in a table of their own.
    rows.filter(|row| *row != "message" && *row != "key" && !row.starts_with('`'))
        .map(str::to_owned)
        .collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace is around")
}

/// The first lines of all errors in the files of a folder.
fn shown(folder: &str, ending: &str) -> Vec<String> {
    let files = fs::read_dir(root().join(folder)).expect("the folder is there");
    let paths = files.map(|file| file.expect("it can be read").path());
    let texts = paths.filter(|path| path.to_string_lossy().ends_with(ending));
    let texts: Vec<_> = texts
        .map(|path| fs::read_to_string(path).expect("it is text"))
        .collect();
    let lines = texts.iter().flat_map(|text| text.lines());
    lines
        .filter_map(|line| line.strip_prefix("error: "))
        .map(str::to_owned)
        .collect()
}

/// Whether a message is one of those that a row stands for.
fn is_of(message: &str, row: &str) -> bool {
    let mut rest = message;
    let parts: Vec<_> = row.split('…').collect();
    for (index, part) in parts.iter().enumerate() {
        let found = if index == 0 {
            rest.starts_with(part).then_some(0)
        } else {
            rest.find(part)
        };
        let Some(at) = found else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.is_empty()
        || parts
            .last()
            .is_some_and(|last| last.is_empty() || message.ends_with(last))
}

#[test]
fn the_table_lists_all_messages() {
    let rows = rows();
    let mut messages = shown("obs-codes-spec/src/tests/mistakes", ".md");
    messages.extend(bounds::messages());
    for message in &messages {
        assert!(
            rows.iter().any(|row| is_of(message, row)),
            "not in docs/messages.md: {message}"
        );
    }
    messages.extend(shown("tests/ui/spec/fail", ".stderr"));
    // What takes a device, a file without rights, a second file or a spec of tens of thousands of entries is not tried here.
    let untried = [
        "there are more than …",
        "… is not a regular file",
        "… cannot be read: …",
        "… is the same file as …",
        "there are … more mistakes; these are the first",
        "… is given twice; one catalogue has one",
    ];
    for row in rows.iter().filter(|row| !untried.contains(&row.as_str())) {
        assert!(
            messages.iter().any(|message| is_of(message, row)),
            "no case has this row: {row}"
        );
    }
}
