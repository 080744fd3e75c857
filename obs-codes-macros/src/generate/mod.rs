//! Turns a catalogue into the tokens of its enums.

mod absent;
mod category;
mod cause;
mod columns;
mod docs;
mod enums;
mod error_code;
mod hash;
mod lookup;
mod messages;
mod parts;
mod responses;
mod status_code;
mod table;

use proc_macro2::TokenStream;
use quote::quote;

use crate::args::{Args, Skip};
use crate::compile_error;
use crate::read::{self, ENUMS, Reading};
use obs_codes_spec::Catalogue;

/// The expansion of `obs_codes!`. Never fails: mistakes become `compile_error!`s next to the catalogue, or in place of it if it has gaps.
pub(crate) fn obs_codes(input: TokenStream) -> TokenStream {
    let args = match syn::parse2::<Args>(input) {
        Ok(args) => args,
        Err(error) => {
            let enums = ENUMS.map(|(name, _)| name);
            return absent::generate(&[error], &enums, &Skip::default());
        }
    };
    let Reading {
        catalogue,
        errors,
        watched,
        enums,
    } = read::read(&args.specs, &args.krate);
    if catalogue.has_gaps {
        let errors = absent::generate(&errors, &enums, &args.skip);
        return quote!(#errors #(#watched)*);
    }
    let errors = errors.iter().map(compile_error::compile_error);
    let items = items(&catalogue, &args.krate, &args.skip);
    quote!(#(#errors)* #(#watched)* #items)
}

/// The enums of a catalogue, without those that would be empty.
pub(crate) fn items(catalogue: &Catalogue, krate: &TokenStream, skip: &Skip) -> TokenStream {
    let category = category::generate(catalogue, krate, skip);
    let status_code = status_code::generate(catalogue, krate, skip);
    let cause = cause::generate(catalogue, krate, skip);
    let error_code = error_code::generate(catalogue, krate, skip);
    quote!(#category #status_code #cause #error_code)
}

#[cfg(test)]
mod tests;
