//! What several of the enums have.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::columns::{self, number, numbers, rows};
use obs_codes_spec::{Catalogue, Retry};

/// `retry()` and `is_retryable()`.
pub(crate) fn retry(
    krate: &TokenStream,
    (name, what): (&str, &str),
    len: usize,
    of: &dyn Fn(usize) -> Retry,
) -> TokenStream {
    const ALL: [Retry; 4] = [Retry::Never, Retry::Backoff, Retry::Slower, Retry::AfterFix];
    let names = ALL.map(|retry| format_ident!("{retry:?}"));
    let index = |retry| ALL.iter().position(|known| *known == retry).unwrap_or(0);
    let retries = numbers(len, &|entry| index(of(entry)));
    let name = format_ident!("{name}");
    quote!(#krate::__retry!(#name, #what, [#(#names)*] #retries);)
}

/// `source()`.
pub(crate) fn source(
    catalogue: &Catalogue,
    krate: &TokenStream,
    name: &str,
    len: usize,
    of: &dyn Fn(usize) -> Option<usize>,
) -> TokenStream {
    let sources = &catalogue.origins;
    let name = format_ident!("{name}");
    if sources.is_empty() {
        return quote!(#krate::__source!(#name););
    }
    let documents = rows(sources.len(), &|index, row| {
        columns::text(&sources[index].title, row);
        if let Some(updated) = &sources[index].updated {
            columns::text(updated, row);
        }
    });
    // One more than there are stands for none.
    let origins = numbers(len, &|index| of(index).unwrap_or(sources.len()));
    let count = number(sources.len());
    quote!(#krate::__source!(#name, #count, #documents, #origins);)
}

/// A type of the catalogue, or `Infallible` in place of one that it does not have.
pub(crate) fn or_infallible(name: &str, is_absent: bool) -> TokenStream {
    if is_absent {
        return quote!(::core::convert::Infallible);
    }
    let name = format_ident!("{name}");
    quote!(#name)
}
