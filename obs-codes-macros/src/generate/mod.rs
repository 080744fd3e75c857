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

use crate::args::{Args, Skip};
use crate::compile_error::compile_error;
use crate::read::{self, Reading};
use obs_codes_spec::Catalogue;
use parts::Type;

/// The expansion of `obs_codes!`. Never fails: mistakes become `compile_error!`s next to the catalogue, or in place of it if it has gaps.
pub(crate) fn obs_codes(input: TokenStream) -> TokenStream {
    let args = match syn::parse2::<Args>(input) {
        Ok(args) => args,
        Err(error) => {
            return absent::generate(&[error], &read::enums(&[]), &Skip::default());
        }
    };
    let Reading {
        catalogue,
        errors,
        watched,
        enums,
    } = read::read(&args.specs, &args.krate);
    let mut items = if catalogue.has_gaps {
        absent::generate(&errors, &enums, &args.skip)
    } else {
        compile_error(&errors)
    };
    items.extend(watched);
    if !catalogue.has_gaps {
        items.extend(self::items(&catalogue, &args.krate, &args.skip));
    }
    items
}

/// Adds the items for a type of the catalogue.
type Generate = fn(&Catalogue, &mut Type<'_>);

/// The enums of a catalogue, without those that would be empty.
pub(crate) fn items(catalogue: &Catalogue, krate: &TokenStream, skip: &Skip) -> TokenStream {
    let types: [(_, _, Generate); 4] = [
        ("Category", catalogue.categories.len(), category::generate),
        (
            "StatusCode",
            catalogue.statuses.len(),
            status_code::generate,
        ),
        ("Cause", catalogue.causes.len(), cause::generate),
        (
            "ErrorCode",
            catalogue.error_codes.len(),
            error_code::generate,
        ),
    ];
    let mut items = TokenStream::new();
    for (name, len, generate) in types {
        if len > 0 {
            let mut of = Type::new(krate, skip, name, len);
            generate(catalogue, &mut of);
            items.extend(of.items);
        }
    }
    items
}

#[cfg(test)]
mod tests;
