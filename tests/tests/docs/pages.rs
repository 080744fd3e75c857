//! The pages of the crate. Bless the generated ones with `UPDATE_EXPECT=1 cargo test -p obs-codes-tests --test docs`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use expect_test::expect_file;
use obs_codes::{Cause, Source, StatusCode};

use crate::support::{features, files, rows};

#[test]
fn the_crate_page_has_each_status_with_its_causes() {
    let mut page =
        String::from("# Statuses and their causes\n\n| status | possible causes |\n|---|---|\n");
    for statuses in StatusCode::ALL.chunk_by(|a, b| a.source() == b.source()) {
        let source = statuses[0].source().expect("the specs name their sources");
        write_rows(&mut page, source, statuses);
    }
    expect_file!["../../../obs-codes/src/obs/statuses.md"].assert_eq(&page);
}

/// Writes the rows of one source. There is one table for all sources, so that the columns have the same widths.
fn write_rows(page: &mut String, source: &Source, statuses: &[StatusCode]) {
    let updated = source.updated().unwrap_or_default();
    writeln!(page, "| **From \"{}\", {updated}** | |", source.title()).unwrap();
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

/// Formats a cause as a link with its description.
fn cause(cause: Cause) -> String {
    format!("[{}](Cause::{cause:?})", text(cause.description()))
}

/// Checks that a text contains no Markdown.
fn text(text: &str) -> &str {
    let special = |c| "\\`*_[]<>|~&$^{}".contains(c);
    assert!(!text.contains(special), "this has to be escaped: {text}");
    text
}

#[test]
fn the_crate_page_has_each_feature() {
    let table = rows(
        include_str!("../../../obs-codes/src/features.md"),
        "feature",
    );
    let listed: BTreeSet<_> = table.iter().map(|row| row[0]).collect();
    let features = features().into_iter().chain(["(none)"]);
    assert_eq!(listed, features.collect());
}

/// A page of rustdoc has about this many columns for code; longer lines have to be scrolled.
const COLUMNS: usize = 97;

#[test]
fn examples_fit_on_the_page() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../obs-codes/src");
    let mut examples = 0;
    for path in files(&sources) {
        let text = fs::read_to_string(&path).unwrap();
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        let mut in_example = false;
        for line in text.lines() {
            let line = if is_rust { comment(line) } else { line };
            if line.starts_with("```") {
                in_example = !in_example;
                examples += usize::from(in_example);
            }
            let is_shown = in_example && !line.starts_with("# ");
            let width = line.chars().count();
            assert!(!is_shown || width <= COLUMNS, "{path:?}: {width}: {line}");
        }
    }
    assert!(examples > 50, "{examples}");
}

/// Returns the text of a documentation comment; empty for any other line.
fn comment(line: &str) -> &str {
    let line = line.trim_start();
    let comment = line.strip_prefix("///").or(line.strip_prefix("//!"));
    let comment = comment.unwrap_or_default();
    comment.strip_prefix(' ').unwrap_or(comment)
}
