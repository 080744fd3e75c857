//! The expansion of an item without mistakes.

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds::Bounds;
use super::item::Input;
use super::paths::Paths;
use super::{checks, impls};

pub(super) fn expand(input: &Input) -> TokenStream {
    let paths = &Paths::new(input);
    let bounds = &Bounds::new(input, paths);
    let mut checks = TokenStream::new();
    for form in &input.forms {
        checks::agreement(form, paths, &mut checks);
    }
    let codes = impls::obs_error_codes(input, paths, bounds);
    let display = (!input.skips_display()).then(|| impls::display(input, paths, bounds));
    let error = (!input.skips_error()).then(|| impls::error(input, paths, bounds));
    let try_from = input
        .attrs()
        .try_from
        .as_ref()
        .map(|_| impls::try_from(input, paths));
    paths.scope(quote!(#checks #codes #display #error #try_from))
}
