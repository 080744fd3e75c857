//! `ErrorCode`: the names that a service sends in its error responses.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::columns::{number, numbers, rows, text, texts, variants};
use super::docs::{self, escape};
use super::lookup::Lookup;
use super::parts::{or_infallible, retry, source};
use obs_codes_spec::{Catalogue, ErrorCode};

pub(crate) fn generate(catalogue: &Catalogue, krate: &TokenStream) -> Option<TokenStream> {
    let all = &catalogue.error_codes;
    if all.is_empty() {
        return None;
    }
    let variants = variants(
        "ErrorCode",
        all.len(),
        &|index| &all[index].name,
        &|index| docs(catalogue, &all[index]),
        None,
    );
    let len = number(all.len());
    let names = texts(all.len(), &|index| &all[index].name);
    let descriptions = texts(all.len(), &|index| &all[index].description);
    let statuses = numbers(all.len(), &|index| all[index].status);
    let wire = wire(all);
    let cause = or_infallible("Cause", catalogue.causes.is_empty());
    let causes = causes_method(catalogue, krate);
    let what = ("ErrorCode", "this error code");
    let retry = retry(krate, what, all.len(), &|index| all[index].retry);
    let legacy = legacy(all, krate);
    let source = source(catalogue, krate, "ErrorCode", all.len(), &|index| {
        all[index].origin
    });
    Some(quote! {
        #krate::__enum! {
            /// An error code that is documented, as it stands in a response.
            ErrorCode,
            #variants
        }
        const _: () = {
            #krate::__error_code! {
                len: #len,
                names: #names,
                descriptions: #descriptions,
                statuses: #statuses,
                #wire
                cause: #cause,
            }
            #causes
            #retry
            #legacy
            #source
        };
    })
}

fn docs(catalogue: &Catalogue, code: &ErrorCode) -> String {
    let wire = |text: &str| format!("`{}`", text.replace('`', "'"));
    let mut docs = escape(&code.description);
    let status = docs::status(&catalogue.statuses[code.status]);
    _ = write!(docs, "\n\n{}, with status {status}", wire(&code.code));
    for (index, also) in code.also.iter().enumerate() {
        let status = docs::status(&catalogue.statuses[*also]);
        _ = write!(
            docs,
            "{} {status}",
            if index == 0 { ", also with" } else { "," }
        );
    }
    docs.push('.');
    for (index, alias) in code.aliases.iter().enumerate() {
        docs.push_str(if index == 0 { " Also sent as " } else { ", " });
        docs.push_str(&wire(alias));
    }
    if !code.aliases.is_empty() {
        docs.push('.');
    }
    if code.legacy {
        docs += " Listed in older editions of the documentation only.";
    }
    let causes: Vec<_> = code
        .causes
        .iter()
        .map(|cause| &catalogue.causes[*cause])
        .collect();
    docs += &docs::causes(&causes);
    docs + docs::retry(code.retry)
}

/// The names on the wire, first one for each code, then the aliases, and the way back.
fn wire(codes: &[ErrorCode]) -> TokenStream {
    let mut wire: Vec<&str> = codes.iter().map(|code| code.code.as_str()).collect();
    let mut meant = Vec::new();
    let mut bounds = vec![wire.len()];
    for (index, code) in codes.iter().enumerate() {
        for alias in &code.aliases {
            wire.push(alias);
            meant.push(index);
        }
        bounds.push(wire.len());
    }
    let lookup = Lookup::new(&wire).tokens();
    let (wires, aliases) = (number(wire.len()), number(meant.len()));
    let wire = texts(wire.len(), &|index| wire[index]);
    let bounds = numbers(bounds.len(), &|index| bounds[index]);
    let meant = numbers(meant.len(), &|index| meant[index]);
    quote! {
        wires: #wires,
        wire: #wire,
        lookup: #lookup,
        aliases: #aliases #meant,
        alias_bounds: #bounds,
    }
}

/// `causes()` and `causes_for()`.
fn causes_method(catalogue: &Catalogue, krate: &TokenStream) -> TokenStream {
    if catalogue.causes.is_empty() {
        return quote! {
            #krate::__no_causes!(ErrorCode);
            #krate::__causes_for!(::core::convert::Infallible);
        };
    }
    let mut narrowed = Vec::new();
    let mut bounds = vec![0];
    for code in &catalogue.error_codes {
        narrowed.extend_from_slice(&code.causes);
        bounds.push(narrowed.len());
    }
    let (count, len) = (number(narrowed.len()), number(bounds.len()));
    let narrowed = numbers(narrowed.len(), &|index| narrowed[index]);
    let bounds = numbers(bounds.len(), &|index| bounds[index]);
    let by_message = by_message(catalogue, krate);
    quote! {
        #krate::__error_code_causes!(#count #narrowed, bounds: #len #bounds);
        #by_message
    }
}

fn by_message(catalogue: &Catalogue, krate: &TokenStream) -> TokenStream {
    let mut rules = Vec::new();
    for (index, code) in catalogue.error_codes.iter().enumerate() {
        rules.extend(code.messages.iter().map(|message| (index, message)));
    }
    if rules.is_empty() {
        return quote!(#krate::__causes_for!(Cause););
    }
    let count = number(rules.len());
    let rules = rows(rules.len(), &|index, row| {
        let (code, message) = rules[index];
        *row += &code.to_string();
        for part in [&message.starts_with, &message.contains, &message.ends_with] {
            text(part.as_deref().unwrap_or_default(), row);
        }
        for cause in &message.causes {
            row.extend([&catalogue.causes[*cause].name, " "]);
        }
    });
    quote!(#krate::__causes_for!(#count, #rules);)
}

/// `is_legacy()`.
fn legacy(codes: &[ErrorCode], krate: &TokenStream) -> TokenStream {
    let legacy: Vec<_> = codes
        .iter()
        .filter(|code| code.legacy)
        .map(|code| format_ident!("{}", code.name))
        .collect();
    quote!(#krate::__legacy!(#(#legacy)*);)
}
