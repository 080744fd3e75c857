//! Error messages of the derive. Bless them with `TRYBUILD=overwrite cargo test -p obs-codes-tests --test derive_ui`.

#[test]
fn messages() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/derive/pass/*.rs");
    cases.compile_fail("ui/derive/fail/*.rs");
}
