//! What holds for any texts that are taken for specs. The fuzzer, which is a crate of its own, holds them to the same file.

use quote::quote;

use crate::generate::items;
use crate::spec::catalogue;
use crate::spec::source::Source;

/// Whether the specs were accepted. Every mistake has to be inside of one, and what is accepted has to become Rust.
pub(crate) fn hold(sources: &[Source]) -> bool {
    let (catalogue, mistakes) = catalogue(sources, false);
    for mistake in &mistakes.shown {
        let place = mistake.place();
        let source = &sources[place.source];
        let text = source.text();
        assert!(
            place.start <= place.end && place.end <= text.len(),
            "{mistake:?}"
        );
        assert!(
            text.is_char_boundary(place.start) && text.is_char_boundary(place.end),
            "{mistake:?}"
        );
        let position = source.position(place.start);
        let line = text
            .split('\n')
            .nth(position.line - 1)
            .expect("the line exists");
        assert!(position.column <= line.chars().count() + 1, "{mistake:?}");
        let shown = mistake.render(sources);
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
        let tokens = items(&catalogue, &quote!(::obs_codes));
        syn::parse2::<syn::File>(tokens).expect("what is accepted is Rust");
    }
    mistakes.shown.is_empty()
}
