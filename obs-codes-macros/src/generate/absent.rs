//! What stands for a catalogue that is not known: errors, and names that are known to be missing.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::compile_error;

/// The errors, in such a way that code which uses these enums adds none of its own.
///
/// Rustc says nothing of a name that is imported from a module in which a macro failed, nor of anything that uses the name. An
/// enum without the variants that it should have would instead get an error for each use of them.
pub(crate) fn generate(errors: &[syn::Error], enums: &[&str]) -> TokenStream {
    let errors = errors.iter().cloned().reduce(|mut all, error| {
        all.combine(error);
        all
    });
    let errors = errors.as_ref().map(compile_error::calls);
    let module = format_ident!("__obs_codes_{}", enums.concat().to_lowercase());
    let enums = enums.iter().map(|name| format_ident!("{name}"));
    quote! {
        mod #module { #errors }
        #[doc(hidden)]
        pub use #module::{#(#enums),*};
    }
}
