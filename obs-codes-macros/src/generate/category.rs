//! `Category`: what the first digit of a status says.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

use super::columns::{number, rows, texts, variants};
use super::docs::escape;
use super::parts::retry;
use obs_codes_spec::Catalogue;

pub(crate) fn generate(catalogue: &Catalogue, krate: &TokenStream) -> Option<TokenStream> {
    let all = &catalogue.categories;
    if all.is_empty() {
        return None;
    }
    let classes: Vec<_> = all
        .iter()
        .map(|category| format!("{}XX", category.class))
        .collect();
    let docs = |index: usize| format!("`{}`: {}", classes[index], escape(&all[index].description));
    let variants = variants(
        "Category",
        all.len(),
        &|index| &all[index].name,
        &docs,
        None,
    );
    let len = number(all.len());
    let names = texts(all.len(), &|index| &all[index].name);
    let shown = texts(all.len(), &|index| &all[index].shown);
    let classes = texts(all.len(), &|index| &classes[index]);
    let descriptions = texts(all.len(), &|index| &all[index].description);
    let digits = rows(all.len(), &|index, row| {
        _ = write!(row, "{} {}", all[index].class, all[index].name);
    });
    let what = (
        "Category",
        "a status of this category that is not documented",
    );
    let retry = retry(krate, what, all.len(), &|index| all[index].retry);
    Some(quote! {
        #krate::__enum! {
            /// A category of HTTP status codes: what the first digit of a code says.
            Category,
            #variants
        }
        const _: () = {
            #krate::__category! {
                len: #len,
                names: #names,
                shown: #shown,
                classes: #classes,
                digits: #digits,
                descriptions: #descriptions,
            }
            #retry
        };
    })
}
