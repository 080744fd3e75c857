//! Errors for a wrong call of `obs_codes!`, or for a wrong spec: spans, arguments, locations in the Rust file, and no errors that follow
//! from the first. Bless them with `TRYBUILD=overwrite cargo test -p obs-codes-tests --test spec_ui`. The mistakes in specs are covered by
//! obs-codes-spec/src/tests/mistakes.

#[test]
fn messages() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/spec/fail/*.rs");
}
