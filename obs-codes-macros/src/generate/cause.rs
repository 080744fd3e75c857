//! `Cause`: what may have led to a status.

use obs_codes_spec::{Catalogue, Cause};
use proc_macro2::TokenStream;
use quote::quote;

use super::columns::{hot_texts, numbers, sparse_texts, texts};
use super::docs::{self, code, escape};
use super::enums::{self, Variant};
use super::lookup::Lookup;
use super::parts::Type;
use crate::args::Skip;

pub(crate) fn generate(
    catalogue: &Catalogue,
    krate: &TokenStream,
    skip: &Skip,
) -> Option<TokenStream> {
    let all = &catalogue.causes;
    if all.is_empty() {
        return None;
    }
    let of = Type::new(krate, skip, "Cause", all.len());
    let mut variants = all.iter().map(|cause| Variant {
        name: &cause.name,
        docs: docs(catalogue, cause),
        deprecated: cause.deprecated.as_ref(),
        discriminant: None,
    });
    let attributes = of.summary("A possible cause of a status.");
    let items = enums::generate(krate, "Cause", &attributes, &mut variants);
    let ids: Vec<_> = all.iter().map(|cause| cause.id.as_str()).collect();
    let lookup = Lookup::new(&ids).tokens();
    let ids = hot_texts(all.len(), &|index| ids[index]);
    let descriptions = hot_texts(all.len(), &|index| &all[index].description);
    let statuses = numbers(all.len(), &|index| all[index].status);
    let parts = [
        of.part(
            "__cause",
            quote! {
                ids: #ids,
                descriptions: #descriptions,
                statuses: #statuses,
                lookup: #lookup,
            },
        ),
        of.part(
            "__help",
            sparse_texts(all.len(), &|index| all[index].help.as_deref()),
        ),
        of.docs(&|index| all[index].docs.as_deref()),
        of.source(&catalogue.documents, &|index| all[index].document),
        of.deprecated(&|index| all[index].deprecated.as_ref()),
        of.part("__entry", quote!(id)),
        of.formatting(&names(all), "description"),
    ];
    let impls = [
        of.unless_skipped("FromStr", "__from_str", quote!(UnknownCause)),
        of.unless_skipped("Serialize", "__serialize", quote!(serialize_str id)),
        of.unless_skipped(
            "Deserialize",
            "__deserialize",
            quote!(read_text __find UnknownCause),
        ),
    ];
    let impls = impls.iter().flatten();
    Some(quote!(#items #(#parts)* #(#impls)*))
}

/// The names for `Debug`, which nearly always say the same as the ids.
fn names(all: &[Cause]) -> TokenStream {
    if all.iter().all(|cause| camel(&cause.id) == cause.name) {
        return quote!(camel id);
    }
    texts(all.len(), &|index| &all[index].name)
}

/// The same as `write_camel` in obs-codes.
fn camel(id: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    id.split('-').map(word).collect()
}

fn docs(catalogue: &Catalogue, cause: &Cause) -> String {
    let mut text = escape(&cause.description);
    if let Some(help) = &cause.help {
        text.extend(["\n\nWhat to do: ", &escape(help)]);
    }
    let status = docs::status(&catalogue.statuses[cause.status]);
    text.extend(["\n\n", &code(&cause.id), ", a cause of ", &status, "."]);
    text + &docs::address(cause.docs.as_deref())
}
