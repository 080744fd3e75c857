//! `ErrorCode`: the names that a service sends in its error responses.

use obs_codes_spec::{Catalogue, ErrorCode};
use proc_macro2::TokenStream;
use quote::quote;

use super::columns::{hot_texts, narrow, number, numbers, rows_of_numbers};
use super::docs::{self, code, escape};
use super::enums::{self, Variant};
use super::lookup::Lookup;
use super::messages;
use super::parts::{Type, type_if};
use crate::args::Skip;

pub(crate) fn generate(
    catalogue: &Catalogue,
    krate: &TokenStream,
    skip: &Skip,
) -> Option<TokenStream> {
    let all = &catalogue.error_codes;
    if all.is_empty() {
        return None;
    }
    let of = Type::new(krate, skip, "ErrorCode", all.len());
    let mut variants = all.iter().map(|code| Variant {
        name: &code.name,
        docs: docs(catalogue, code),
        deprecated: code.deprecated.as_ref(),
        discriminant: None,
    });
    let attributes = of.summary("A documented error code, as sent in responses.");
    let items = enums::generate(krate, "ErrorCode", &attributes, &mut variants);
    let names = of.names(&|index| &all[index].name, "as_str", &|index| {
        &all[index].code
    });
    let parts = [
        itself(catalogue, &of),
        messages::generate(catalogue, &of),
        of.retry("this error code", &|index| all[index].retry),
        of.docs(&|index| all[index].docs.as_deref()),
        of.source(&catalogue.documents, &|index| all[index].document),
        of.deprecated(&|index| all[index].deprecated.as_ref()),
        of.part("__entry", quote!(as_str)),
        of.formatting(&names, "as_str"),
    ];
    let impls = [
        of.unless_skipped("FromStr", "__from_str", quote!(UnknownErrorCode)),
        of.unless_skipped("Serialize", "__serialize", quote!(serialize_str as_str)),
        of.unless_skipped(
            "Deserialize",
            "__deserialize",
            quote!(read_text __find UnknownErrorCode),
        ),
    ];
    let impls = impls.iter().flatten();
    Some(quote!(#items #(#parts)* #(#impls)*))
}

/// A call of `__error_code!`.
fn itself(catalogue: &Catalogue, of: &Type<'_>) -> TokenStream {
    let all = &catalogue.error_codes;
    let descriptions = hot_texts(all.len(), &|index| &all[index].description);
    let statuses = numbers(all.len(), &|index| all[index].status);
    let names = names(all);
    let is_legacy = |index: &usize| all[*index].legacy;
    let legacy: Vec<_> = (0..all.len()).filter(is_legacy).collect();
    let legacy = rows_of_numbers(&legacy);
    let cause = type_if("Cause", !catalogue.causes.is_empty());
    of.part(
        "__error_code",
        quote! {
            #names
            descriptions: #descriptions,
            statuses: #statuses,
            legacy: #legacy,
            cause: [#cause],
        },
    )
}

/// The texts that lookups accept: wire values, then aliases.
fn names(codes: &[ErrorCode]) -> TokenStream {
    let mut names: Vec<&str> = codes.iter().map(|code| code.code.as_str()).collect();
    let mut meant = Vec::new();
    let mut bounds = vec![0];
    for (index, code) in codes.iter().enumerate() {
        names.extend(code.aliases.iter().map(String::as_str));
        meant.resize(meant.len() + code.aliases.len(), index);
        bounds.push(meant.len());
    }
    let lookup = Lookup::new(&names).tokens();
    let len = number(names.len());
    let names = hot_texts(names.len(), &|index| names[index]);
    let count = number(meant.len());
    let meant = numbers(meant.len(), &|index| meant[index]);
    let bounds = narrow(bounds.len(), &|index| bounds[index]);
    quote! {
        names: #len #names,
        aliases: #count meant: #meant bounds: #bounds,
        lookup: #lookup,
    }
}

fn docs(catalogue: &Catalogue, error_code: &ErrorCode) -> String {
    let mut text = escape(&error_code.description);
    let status = |index: &usize| docs::status(&catalogue.statuses[*index]);
    text.extend(["\n\n", &code(&error_code.code), ", with status "]);
    text += &status(&error_code.status);
    let also: Vec<_> = error_code.also.iter().map(status).collect();
    if !also.is_empty() {
        text.extend([", also with ", &also.join(", ")]);
    }
    text.push('.');
    let aliases: Vec<_> = error_code.aliases.iter().map(|alias| code(alias)).collect();
    if !aliases.is_empty() {
        text.extend([" Also sent as ", &aliases.join(", "), "."]);
    }
    if error_code.legacy {
        text += " Listed in older editions of the documentation only.";
    }
    let causes = error_code.causes.iter();
    let causes: Vec<_> = causes.map(|cause| &catalogue.causes[*cause]).collect();
    text += &docs::causes(&causes);
    text += docs::retry(error_code.retry);
    text + &docs::address(error_code.docs.as_deref())
}
