//! `Category`: what the first digit of a status says.

use std::fmt::Write;

use obs_codes_spec::Catalogue;
use proc_macro2::TokenStream;
use quote::quote;

use super::columns::{hot_texts, rows};
use super::docs::escape;
use super::enums::{self, Variant};
use super::parts::Type;
use crate::args::Skip;

pub(crate) fn generate(
    catalogue: &Catalogue,
    krate: &TokenStream,
    skip: &Skip,
) -> Option<TokenStream> {
    let all = &catalogue.categories;
    if all.is_empty() {
        return None;
    }
    let of = Type::new(krate, skip, "Category", all.len());
    let classes: Vec<_> = all
        .iter()
        .map(|category| format!("{}XX", category.class))
        .collect();
    let mut variants = all.iter().zip(&classes).map(|(category, class)| Variant {
        name: &category.name,
        docs: format!("`{class}`: {}", escape(&category.description)),
        deprecated: None,
        discriminant: None,
    });
    let attributes = of.summary("A class of HTTP status codes, given by their first digit.");
    let items = enums::generate(krate, "Category", &attributes, &mut variants);
    let shown = hot_texts(all.len(), &|index| &all[index].shown);
    let classes = hot_texts(all.len(), &|index| &classes[index]);
    let descriptions = hot_texts(all.len(), &|index| &all[index].description);
    let digits = rows(all.len(), &|index, row| {
        _ = write!(row, "{} {index}", all[index].class);
    });
    let category = of.part(
        "__category",
        quote! {
            shown: #shown,
            classes: #classes,
            digits: #digits,
            descriptions: #descriptions,
        },
    );
    let shown = |index: usize| &*all[index].shown;
    let names = of.names(&|index| &all[index].name, "name", &shown);
    let formatting = of.formatting(&names, "name");
    let what = "an undocumented status of this category";
    let retry = of.retry(what, &|index| all[index].retry);
    let serialize = of.unless_skipped("Serialize", "__serialize", quote!(serialize_str name));
    Some(quote!(#items #category #formatting #retry #serialize))
}
