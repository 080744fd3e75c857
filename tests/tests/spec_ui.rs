//! What rustc shows of a wrong call of `obs_codes!`, or of a wrong spec: spans, arguments, places in the Rust file, and no errors that
//! follow from the first. `TRYBUILD=overwrite cargo test -p obs-codes-tests --test spec_ui` blesses them; each mistake in a spec is
//! in obs-codes-spec/src/tests/mistakes.

#[test]
fn messages() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/spec/fail/*.rs");
}
