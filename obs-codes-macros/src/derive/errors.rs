//! Accumulated errors.

use quote::ToTokens;

/// All mistakes in an item, so that one build shows them all.
#[derive(Default)]
pub(super) struct Errors(Option<syn::Error>);

impl Errors {
    pub(super) fn at(&mut self, tokens: &dyn ToTokens, message: String) {
        self.push(spanned(tokens, message));
    }

    pub(super) fn push(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }

    pub(super) fn into_result(self) -> syn::Result<()> {
        match self.0 {
            Some(errors) => Err(errors),
            None => Ok(()),
        }
    }
}

/// An error that marks all of these tokens.
pub(super) fn spanned(tokens: &dyn ToTokens, message: String) -> syn::Error {
    syn::Error::new_spanned(tokens, message)
}
