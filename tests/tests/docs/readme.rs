//! What the README says of the project, against the project. Its Rust examples are doctests of this crate.

use obs_codes::{Cause, ErrorCode, StatusCode};

const README: &str = include_str!("../../README.md");

#[test]
fn its_spec_is_the_one_that_its_example_reads() {
    let spec = include_str!("../spec/gateway.yaml");
    let (_comment, spec) = spec.split_once("source:").unwrap();
    assert!(README.contains(&format!("```yaml\nsource:{spec}```")));
}

#[test]
fn its_numbers_are_those_of_the_catalogue() {
    let (statuses, causes) = (StatusCode::ALL.len() - 8, Cause::ALL.len() - 20);
    let one = ErrorCode::ALL
        .iter()
        .filter(|code| code.causes().len() == 1)
        .count();
    let flat = README.replace('\n', " ");
    let codes = ErrorCode::ALL.len();
    assert!(flat.contains(&format!(
        "{statuses} statuses, {causes} causes and {codes} error codes"
    )));
    assert!(flat.contains(&format!("Of the error codes {one} lead to one cause")));
}

#[test]
fn its_error_is_the_one_that_is_printed() {
    // Line 6 of the spec is where the README's mistake stands.
    let spec = include_str!("../spec/gateway.yaml");
    let line = spec
        .lines()
        .position(|line| line.trim() == "reason: Not Found")
        .unwrap()
        + 1;
    assert!(README.contains(&format!("spec/gateway.yaml:{line}:5")));
}
