//! What the targets call. A crate of macros cannot be called, so those modules of it are compiled in.

#![allow(dead_code)]

#[path = "../../obs-codes-macros/src/compile_error.rs"]
mod compile_error;
#[path = "../../obs-codes-macros/src/derive/mod.rs"]
mod derive;
#[path = "../../obs-codes-macros/src/nearest.rs"]
mod nearest;

use nearest::nearest;
use obs_codes_spec::{Source, check};
use proc_macro2::TokenStream;

/// Reads specs as files of one call of `obs_codes!`.
pub fn read_specs<'t>(texts: impl IntoIterator<Item = &'t [u8]>) {
    let texts = texts.into_iter().zip(0..);
    let sources: Vec<_> = texts
        .map(|(text, index)| Source::new(format!("spec-{index}.yaml"), text))
        .collect();
    let (catalogue, mistakes) = check(&sources);
    assert!(!catalogue.has_gaps || !mistakes.shown.is_empty());
    for mistake in &mistakes.shown {
        let location = mistake.location().expect("it can be read");
        let mut lines = sources[mistake.source()].text().split('\n');
        let line = lines.nth(location.line - 1).expect("the line exists");
        assert!(location.column <= line.chars().count() + 1, "{mistake:?}");
        let shown = mistake.render();
        assert!(!shown.contains(|c: char| c.is_control() && c != '\n'));
    }
}

/// Derives for whatever these tokens are.
pub fn derive_for(item: TokenStream) -> TokenStream {
    derive::derive(item)
}
