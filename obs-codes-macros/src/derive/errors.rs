//! Accumulated errors.

use quote::ToTokens;

/// All mistakes in an item, so that one build shows them all.
#[derive(Default)]
pub(super) struct Errors(pub(super) Vec<syn::Error>);

impl Errors {
    pub(super) fn at(&mut self, tokens: &dyn ToTokens, message: String) {
        self.push(spanned(tokens, message));
    }

    pub(super) fn push(&mut self, error: syn::Error) {
        self.0.push(error);
    }
}

/// An error that marks all of these tokens.
pub(super) fn spanned(tokens: &dyn ToTokens, message: String) -> syn::Error {
    syn::Error::new_spanned(tokens, message)
}
