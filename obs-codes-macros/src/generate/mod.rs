//! From a catalogue to the tokens of its enums.

mod category;
mod cause;
mod docs;
mod error_code;
mod lookup;
mod parts;
mod status_code;

use proc_macro2::TokenStream;
use quote::quote;

use crate::spec::args::Args;
use crate::spec::check::Catalogue;
use crate::spec::{self, Reading};

/// The expansion of `obs_codes!`. Never fails: what is wrong becomes errors beside as much of the catalogue as was understood.
pub(crate) fn obs_codes(input: TokenStream) -> TokenStream {
    let args = match syn::parse2::<Args>(input) {
        Ok(args) => args,
        Err(error) => return error.into_compile_error(),
    };
    let Reading {
        catalogue,
        errors,
        watched,
    } = spec::read(&args.specs);
    let errors = errors.into_iter().map(syn::Error::into_compile_error);
    let items = items(&catalogue, &args.krate);
    quote!(#(#errors)* #(#watched)* #items)
}

/// The enums of a catalogue, each only if it has something to list.
pub(crate) fn items(catalogue: &Catalogue, krate: &TokenStream) -> TokenStream {
    let category = category::generate(catalogue, krate);
    let status_code = status_code::generate(catalogue, krate);
    let cause = cause::generate(catalogue, krate);
    let error_code = error_code::generate(catalogue, krate);
    quote!(#category #status_code #cause #error_code)
}

#[cfg(test)]
mod tests;
