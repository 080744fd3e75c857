//! `#[derive(ObsErrorCodes)]`: reads the attributes, checks what can be checked without a catalogue, and names the generated
//! types, so that the compiler checks the rest.

mod ast;
mod attr;
mod bounds;
mod checks;
mod codes;
mod errors;
mod expand;
mod fallback;
mod impls;
mod keys;
mod methods;
mod names;
mod try_from;
mod valid;
mod value;

#[cfg(test)]
mod documented;
#[cfg(test)]
mod tests;

use ast::Input;
use errors::Errors;
use proc_macro2::TokenStream;
use syn::DeriveInput;

pub(crate) fn derive(input: TokenStream) -> TokenStream {
    match syn::parse2(input) {
        Ok(item) => derive_item(&item),
        Err(error) => error.to_compile_error(),
    }
}

fn derive_item(item: &DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let input = Input::read(item, &mut errors);
    valid::check(&input, &mut errors);
    match errors.into_result() {
        Ok(()) => expand::expand(&input),
        Err(error) => fallback::expand(&input, &error),
    }
}
