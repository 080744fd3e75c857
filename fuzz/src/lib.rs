//! The modules of obs-codes-macros, which as a crate of macros lends nothing but them.

#![allow(dead_code)]

extern crate proc_macro;

#[path = "../../obs-codes-macros/src/derive/mod.rs"]
mod derive;
#[path = "../../obs-codes-macros/src/generate/mod.rs"]
mod generate;
#[path = "../../obs-codes-macros/src/nearest.rs"]
mod nearest;
#[path = "../../obs-codes-macros/src/spec/tests/promises.rs"]
mod promises;
#[path = "../../obs-codes-macros/src/spec/mod.rs"]
mod spec;

use nearest::nearest;
use proc_macro2::TokenStream;
use spec::source::Source;

/// Reads specs as files of one call of `obs_codes!`.
pub fn read_specs<'t>(texts: impl IntoIterator<Item = &'t [u8]>) {
    let name = |index| format!("spec-{index}.yaml");
    let texts = texts.into_iter().enumerate();
    let sources: Vec<_> = texts
        .map(|(index, text)| Source::new(name(index), text.into(), None))
        .collect();
    promises::hold(&sources);
}

/// Derives for whatever these tokens are.
pub fn derive_for(item: TokenStream) -> TokenStream {
    derive::derive(item)
}
