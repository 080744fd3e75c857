//! The names of headers, elements and members in a catalogue's error answers.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::columns::{self, rows, texts};
use obs_codes_spec::{Catalogue, Responses, Where};

/// `names()` of the catalogue.
pub(crate) fn generate(catalogue: &Catalogue, krate: &TokenStream) -> TokenStream {
    let Some(responses) = &catalogue.responses else {
        return quote!(#krate::__responses!(););
    };
    let of_default = || quote!(#krate::catalogue::Names::DEFAULT.root);
    let root = responses
        .root
        .as_ref()
        .map_or_else(of_default, |root| quote!(#root));
    let format = format_ident!("{}", format!("{:?}", responses.format));
    let headers = names(responses, Where::Headers);
    let elements = names(responses, Where::Elements);
    let members = names(responses, Where::Members);
    let of_texts = names(responses, Where::Texts);
    let details = list(&responses.details);
    let secrets = list(&responses.secrets);
    let copied = list(&responses.copied);
    let indicators: Vec<_> = catalogue
        .error_codes
        .iter()
        .flat_map(|code| {
            code.indicators
                .iter()
                .map(move |indicator| (indicator, code))
        })
        .collect();
    let indicators = rows(indicators.len(), &|index, row| {
        let (indicator, code) = indicators[index];
        columns::text(indicator, row);
        row.push(' ');
        columns::text(&code.code, row);
    });
    let clock = texts(responses.clock.len(), &|index| {
        &catalogue.causes[responses.clock[index]].id
    });
    quote! {
        #krate::__responses! {
            root: #root,
            format: #format,
            headers: #headers,
            elements: #elements,
            members: #members,
            texts: #of_texts,
            details: #details,
            secrets: #secrets,
            indicators: #indicators,
            clock: #clock,
            copied: #copied,
        }
    }
}

/// A row for each name.
fn names(responses: &Responses, place: Where) -> TokenStream {
    let of_place = responses.names.iter().filter(|(of, ..)| *of == place);
    let all: Vec<_> = of_place
        .flat_map(|(_, role, names)| names.iter().map(move |name| (*role, name)))
        .collect();
    rows(all.len(), &|index, row| {
        let (role, name) = all[index];
        _ = write!(row, "{role:?} ");
        columns::text(name, row);
    })
}

fn list(all: &[String]) -> TokenStream {
    texts(all.len(), &|index| &all[index])
}
