//! The README. Its Rust examples are doctests of this crate.

use obs_codes::{Cause, ErrorCode, ErrorResponse, Source, StatusCode};

const README: &str = include_str!("../../../README.md");

#[test]
fn its_spec_is_the_one_in_its_example() {
    let spec = include_str!("../../spec/gateway.yaml");
    let (_comment, spec) = spec.split_once("source:").unwrap();
    assert!(README.contains(&format!("```yaml\nsource:{spec}```")));
}

/// Bless the paragraph with `UPDATE_EXPECT=1`.
#[test]
fn its_figures_are_those_of_the_catalogue() {
    let (before, rest) = README.split_once("\n\nThe catalogue has the ").unwrap();
    let (_, after) = rest.split_once("\n\n").unwrap();
    let expected = format!("{before}\n\n{}\n\n{after}", figures());
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
        std::fs::write(path, expected).unwrap();
    } else {
        assert!(README == expected, "expected: {}", figures());
    }
}

fn figures() -> String {
    let document = StatusCode::ALL[0].source().unwrap();
    let is_of_document = |source: Option<&Source>| source == Some(document);
    let (statuses, causes) = (StatusCode::ALL.iter(), Cause::ALL.iter());
    let statuses = statuses.filter(|status| is_of_document(status.source()));
    let causes = causes.filter(|cause| is_of_document(cause.source()));
    let (statuses, causes) = (statuses.count(), causes.count());
    let (mut one, mut told, mut untold) = (0, 0, 0);
    for code in ErrorCode::ALL {
        match code.causes() {
            [_] => one += 1,
            _ if has_a_message_of_one_cause(*code) => told += 1,
            _ => untold += 1,
        }
    }
    format!(
        "The catalogue has the {} statuses and {} causes of the document \"{}\", word for word, and beyond it {} statuses,\n\
        {} causes and {} error codes from other pages, SDKs and reports; `source()` tells them apart. {one} codes map to a single\n\
        cause, {told} more once the message is known, {untold} stay ambiguous.",
        statuses,
        causes,
        document.title(),
        StatusCode::ALL.len() - statuses,
        Cause::ALL.len() - causes,
        ErrorCode::ALL.len()
    )
}

/// Returns `true` if a rule of the spec narrows the causes of the code to one.
fn has_a_message_of_one_cause(code: ErrorCode) -> bool {
    let spec = include_str!("../../../spec/error-codes.yaml");
    let spec: serde_yaml::Value = serde_yaml::from_str(spec).unwrap();
    let codes = spec["error_codes"].as_sequence().unwrap();
    let entry = codes.iter().find(|entry| entry["code"] == code.as_str());
    let rules = entry.unwrap().get("messages");
    rules.is_some_and(|rules| {
        let mut rules = rules.as_sequence().unwrap().iter();
        rules.any(|rule| rule["causes"].as_sequence().unwrap().len() == 1)
    })
}

#[test]
fn its_report_is_the_actual_output() {
    let (_, example) = README.split_once("let body = b\"").unwrap();
    let (body, example) = example.split_once("\";").unwrap();
    let report = ErrorResponse::from_parts(403, [], body.as_bytes())
        .report()
        .width(100)
        .to_string();
    let (_, printed) = example.split_once("```text\n").unwrap();
    let (printed, _) = printed.split_once("\n```").unwrap();
    assert!(example.contains("error.report().width(100)"));
    assert_eq!(printed, report);
}

#[test]
fn its_error_is_the_actual_output() {
    // The README's mistake is on line 6 of the spec.
    let spec = include_str!("../../spec/gateway.yaml");
    let line = spec
        .lines()
        .position(|line| line.trim() == "reason: Not Found")
        .unwrap()
        + 1;
    assert!(README.contains(&format!("spec/gateway.yaml:{line}:5")));
}
