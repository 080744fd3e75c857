//! The names of headers, elements and members in a catalogue's error answers.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::columns::{self, literals, rows};
use obs_codes_spec::{Catalogue, Responses, Where};

/// The argument of `__responses!`; nothing if the spec has no such section.
pub(crate) fn names(catalogue: &Catalogue) -> Option<TokenStream> {
    let responses = catalogue.responses.as_ref()?;
    let root = responses.root.as_ref();
    let format = format_ident!("{}", format!("{:?}", responses.format));
    let headers = rows_of(responses, Where::Headers);
    let elements = rows_of(responses, Where::Elements);
    let members = rows_of(responses, Where::Members);
    let texts = rows_of(responses, Where::Texts);
    let details = list(&responses.details);
    let secrets = list(&responses.secrets);
    let copied = list(&responses.copied);
    let clock = literals(responses.clock.len(), &|index| {
        &catalogue.causes[responses.clock[index]].id
    });
    let indicators = indicators(catalogue);
    let root = root.into_iter();
    Some(quote! {
        root: [#(#root)*],
        format: #format,
        headers: #headers,
        elements: #elements,
        members: #members,
        texts: #texts,
        details: #details,
        secrets: #secrets,
        indicators: #indicators,
        clock: #clock,
        copied: #copied,
    })
}

/// Each indicator and its error code.
fn indicators(catalogue: &Catalogue) -> TokenStream {
    let mut all = Vec::new();
    for code in &catalogue.error_codes {
        all.extend(code.indicators.iter().map(|indicator| (indicator, code)));
    }
    rows(all.len(), &|index, row| {
        let (indicator, code) = all[index];
        columns::text(indicator, row);
        columns::text(&code.code, row);
    })
}

/// A row for each name.
fn rows_of(responses: &Responses, place: Where) -> TokenStream {
    let mut all = Vec::new();
    for (of, role, names) in &responses.names {
        if *of == place {
            all.extend(names.iter().map(|name| (*role, name)));
        }
    }
    rows(all.len(), &|index, row| {
        let (role, name) = all[index];
        _ = write!(row, "{role:?} ");
        columns::text(name, row);
    })
}

fn list(all: &[String]) -> TokenStream {
    literals(all.len(), &|index| &all[index])
}
