//! What holds for any texts that are taken for specs. The fuzzer, which is a crate of its own, holds them to the same file.

use obs_codes_spec::{Source, check};
use quote::quote;

use crate::args::Skip;
use crate::generate::items;

/// Whether the specs were accepted. Every mistake has to be inside of one, and what is accepted has to become Rust.
pub(crate) fn hold(sources: &[Source]) -> bool {
    let (catalogue, mistakes) = check(sources);
    for mistake in &mistakes.shown {
        let location = mistake.location().expect("the sources can be read");
        let mut lines = sources[mistake.source()].text().split('\n');
        let line = lines.nth(location.line - 1).expect("the line exists");
        assert!(location.column <= line.chars().count() + 1, "{mistake:?}");
        let shown = mistake.render();
        assert!(
            !shown.contains(|c: char| c.is_control() && c != '\n'),
            "{shown:?}"
        );
        assert!(
            shown.lines().all(|line| line.chars().count() < 400),
            "{shown}"
        );
    }
    assert!(
        !catalogue.has_gaps || !mistakes.shown.is_empty(),
        "gaps are told of"
    );
    if !catalogue.has_gaps {
        let tokens = items(&catalogue, &quote!(::obs_codes), &Skip::default());
        syn::parse2::<syn::File>(tokens).expect("what is accepted is Rust");
    }
    mistakes.shown.is_empty()
}
