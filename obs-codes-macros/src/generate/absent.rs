//! The expansion for a catalogue with gaps: its errors, and imports that silence follow-on errors.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::args::Skip;
use crate::compile_error;

/// The errors, so that code which uses these enums does not cause further ones.
///
/// rustc does not report a name imported from a module in which a macro failed, nor any use of it. An enum that lacks variants would
/// cause an error for each use of them.
pub(crate) fn generate(errors: &[syn::Error], enums: &[&str], skip: &Skip) -> TokenStream {
    let errors = errors.iter().cloned().reduce(|mut all, error| {
        all.combine(error);
        all
    });
    let errors = errors.as_ref().map(compile_error::calls);
    let module = format_ident!("__obs_codes_{}", enums.concat().to_lowercase());
    let has_response = enums.contains(&"StatusCode") && !skip.has("ErrorResponse");
    let response = has_response.then(|| response(&module));
    let enums = enums.iter().map(|name| format_ident!("{name}"));
    quote! {
        mod #module { #errors }
        #[doc(hidden)]
        pub use #module::{#(#enums),*};
        #response
    }
}

/// The alias `ErrorResponse`. As in its template, an item of that name in the user's module takes precedence. The macro does not know
/// whether the feature `response` is on; without it, rustc reports the import once the spec is correct.
fn response(module: &Ident) -> TokenStream {
    quote! {
        #[doc(hidden)]
        pub mod __obs_codes_response {
            pub use super::#module::ErrorResponse;
        }
        #[doc(hidden)]
        pub use self::__obs_codes_response::*;
    }
}
