//! The expansion for a catalogue with gaps: its errors, and imports that silence follow-on errors.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::columns::parse;
use crate::args::Skip;
use crate::compile_error;

/// The errors, so that code which uses these enums does not cause further ones.
///
/// rustc does not report a name imported from a module in which a macro failed, nor any use of it. An enum that lacks variants would
/// cause an error for each use of them.
pub(crate) fn generate(errors: &[syn::Error], enums: &[&str], skip: &Skip) -> TokenStream {
    let errors = compile_error::calls(errors);
    let mut module = "__obs_codes_".to_owned();
    let mut names = String::new();
    for name in enums {
        module += &name.to_lowercase();
        names.extend([name, ","]);
    }
    let has_response = enums.contains(&"StatusCode") && !skip.has("ErrorResponse");
    let response = has_response.then(|| response(&module));
    let imports = parse(&format!("#[doc(hidden)] pub use {module}::{{{names}}};"));
    let module = Ident::new(&module, Span::call_site());
    quote!(mod #module { #errors } #imports #response)
}

/// The alias `ErrorResponse`. As in its template, an item of that name in the user's module takes precedence. The macro does not know
/// whether the feature `response` is on; without it, rustc reports the import once the spec is correct.
fn response(module: &str) -> TokenStream {
    parse(&format!(
        "#[doc(hidden)] pub mod __obs_codes_response {{ pub use super::{module}::ErrorResponse; }} \
         #[doc(hidden)] pub use self::__obs_codes_response::*;"
    ))
}
