//! The README. Its Rust examples are doctests of this crate; its tables of attributes, arguments and keys are held to
//! the parsers by tests of the other crates.

use std::collections::BTreeSet;

use obs_codes::{Category, Cause, ErrorCode, ErrorResponse, Source, StatusCode};

use crate::support::{features, rows};

const README: &str = include_str!("../../../README.md");

#[test]
fn its_spec_is_the_one_that_its_example_reads() {
    let spec = include_str!("../../spec/gateway.yaml");
    let (_comment, spec) = spec.split_once("source:").unwrap();
    assert!(README.contains(&format!("```yaml\nsource:{spec}```")));
}

#[test]
fn its_numbers_are_those_of_the_catalogue() {
    let document = StatusCode::ALL[0].source();
    let is_documented = |source: Option<&'static Source>| usize::from(source == document);
    let statuses = StatusCode::ALL
        .iter()
        .map(|status| is_documented(status.source()));
    let causes = Cause::ALL.iter().map(|cause| is_documented(cause.source()));
    let (statuses, causes) = (statuses.sum::<usize>(), causes.sum::<usize>());
    let title = document.unwrap().title();
    says(&format!(
        "has the {statuses} statuses and {causes} causes of the document \"{title}\", word for word"
    ));
    let (statuses, causes) = (StatusCode::ALL.len() - statuses, Cause::ALL.len() - causes);
    let codes = ErrorCode::ALL.len();
    says(&format!(
        "{statuses} statuses, {causes} causes and {codes} error codes"
    ));
}

#[test]
fn its_numbers_of_what_leads_to_one_cause_are_right() {
    let spec = include_str!("../../../spec/error-codes.yaml");
    let has_messages = |code: &ErrorCode| {
        let (_, entry) = spec.split_once(&format!("\n  - code: {code}\n")).unwrap();
        let (entry, _) = entry.split_once("\n  - code: ").unwrap_or((entry, ""));
        entry.contains("\n    messages:\n")
    };
    let (mut one, mut told, mut untold) = (0, 0, 0);
    for code in ErrorCode::ALL {
        match code.causes() {
            [_] => one += 1,
            _ if has_messages(code) => told += 1,
            _ => untold += 1,
        }
    }
    says(&format!(
        "{one} lead to one cause, {told} more do with a message that is known, {untold} cannot."
    ));
}

/// The README says this, wherever its lines break.
fn says(text: &str) {
    assert!(
        README.replace('\n', " ").contains(text),
        "the README does not say: {text}"
    );
}

#[test]
fn its_report_is_the_one_that_is_printed() {
    let (_, example) = README.split_once("br#\"").unwrap();
    let (body, example) = example.split_once("\"#;").unwrap();
    let report = ErrorResponse::from_parts(403, [], body.as_bytes()).to_string();
    let (_, printed) = example.split_once("```text\n").unwrap();
    let (printed, _) = printed.split_once("\n```").unwrap();
    // The long line is broken there.
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(words(printed), words(&report));
}

#[test]
fn its_types_are_shown_as_it_says() {
    let shown = [
        ("StatusCode", StatusCode::NotFound.to_string()),
        ("Category", Category::ClientError.to_string()),
        ("ErrorCode", ErrorCode::NoSuchBucket.to_string()),
    ];
    let rows = rows(README, "type");
    for (name, shown) in shown {
        let row = rows.iter().find(|row| row[0] == format!("`{name}`"));
        assert_eq!(row.unwrap()[2], format!("`{shown}`"));
    }
    let id = format!("its id, `{}`", Cause::BucketNotFound.id());
    assert!(rows.iter().any(|row| row[0] == "`Cause`" && row[3] == id));
}

#[test]
fn its_features_are_those_of_the_crate() {
    let table = rows(README, "feature");
    let listed: BTreeSet<_> = table.iter().map(|row| row[0].trim_matches('`')).collect();
    let features = features().into_iter().chain(["(none)"]);
    assert_eq!(listed, features.collect());
}

#[test]
fn its_error_is_the_one_that_is_printed() {
    // Line 6 of the spec is where the README's mistake stands.
    let spec = include_str!("../../spec/gateway.yaml");
    let line = spec
        .lines()
        .position(|line| line.trim() == "reason: Not Found")
        .unwrap()
        + 1;
    assert!(README.contains(&format!("spec/gateway.yaml:{line}:5")));
}
