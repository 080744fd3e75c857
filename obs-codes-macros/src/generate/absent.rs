//! What stands for a catalogue that is not known: errors, and names that are known to be missing.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::spec::check::Catalogue;

/// The errors, in such a way that code which uses the catalogue adds none of its own.
///
/// Rustc says nothing of a name that is imported from a module in which a macro failed, nor of anything that uses the name. An
/// enum without the variants that it should have would instead get an error for each use of them.
pub(crate) fn generate(errors: &[syn::Error], catalogue: Option<&Catalogue>) -> TokenStream {
    let errors = errors.iter().map(syn::Error::to_compile_error);
    let names = names(catalogue);
    let module = format_ident!("__obs_codes_{}", names.concat().to_lowercase());
    let names = names.iter().map(|name| format_ident!("{name}"));
    quote! {
        #[doc(hidden)]
        mod #module { #(#errors)* }
        pub use #module::{#(#names),*};
    }
}

/// The enums that there would be; all of them where not even that is known.
fn names(catalogue: Option<&Catalogue>) -> Vec<&'static str> {
    let all = ["Category", "StatusCode", "Cause", "ErrorCode"];
    let listed = catalogue.map_or([true; 4], |catalogue| catalogue.sections);
    let names = all.into_iter().zip(listed).filter(|(_, listed)| *listed);
    names.map(|(name, _)| name).collect()
}
