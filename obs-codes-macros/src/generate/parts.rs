//! What several of the enums have, each where its spec has something for it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::columns::{self, number, numbers, rows};
use obs_codes_spec::{Catalogue, Retry};

/// `retry()` and `is_retryable()`, where the spec says anything about that.
pub(crate) fn retry(
    catalogue: &Catalogue,
    krate: &TokenStream,
    (name, what): (&str, &str),
    len: usize,
    of: &dyn Fn(usize) -> Retry,
) -> Option<TokenStream> {
    let retries = || numbers(len, &|index| of(index) as usize);
    let name = format_ident!("{name}");
    let retries = catalogue.has_retry.then(retries)?;
    Some(quote!(#krate::__retry!(#name, #what, #retries);))
}

/// `source()`, where the specs name where their facts come from.
pub(crate) fn source(
    catalogue: &Catalogue,
    krate: &TokenStream,
    name: &str,
    len: usize,
    of: &dyn Fn(usize) -> Option<usize>,
) -> Option<TokenStream> {
    let sources = &catalogue.origins;
    if sources.is_empty() {
        return None;
    }
    let documents = rows(sources.len(), &|index, row| {
        columns::text(&sources[index].title, row);
        if let Some(updated) = &sources[index].updated {
            columns::text(updated, row);
        }
    });
    // One more than there are stands for none.
    let origins = numbers(len, &|index| of(index).unwrap_or(sources.len()));
    let (name, count) = (format_ident!("{name}"), number(sources.len()));
    Some(quote!(#krate::__source!(#name, #count, #documents, #origins);))
}
