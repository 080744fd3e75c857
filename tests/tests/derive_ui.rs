//! The messages that a user of the derive sees. `TRYBUILD=overwrite cargo test -p obs-codes-tests --test derive_ui` blesses them.

#[test]
fn messages() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/derive/pass/*.rs");
    cases.compile_fail("ui/derive/fail/*.rs");
}
