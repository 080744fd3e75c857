//! `Category`: what the first digit of a status says.

use heck::ToSnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::{doc, escape};
use super::parts::{self, Variant};
use crate::spec::check::Catalogue;
use crate::spec::model::CODES;

pub(crate) fn generate(catalogue: &Catalogue, krate: &TokenStream) -> Option<TokenStream> {
    let categories = &catalogue.categories;
    if categories.is_empty() {
        return None;
    }
    let variants: Vec<_> = categories
        .iter()
        .map(|category| Variant {
            ident: &category.ident,
            docs: format!("{}XX: {}", category.class, escape(&category.description)),
            discriminant: None,
        })
        .collect();
    let enum_docs = "A category of HTTP status codes: what the first digit of a code says.";
    let declaration = parts::declaration("Category", enum_docs, None, &variants);

    let idents = variants.iter().map(|variant| variant.ident);
    let hundreds = categories
        .iter()
        .map(|category| Literal::u16_unsuffixed(category.class));
    let hundred = Literal::u16_unsuffixed(*CODES.start());
    let classes: Vec<_> = categories
        .iter()
        .map(|category| format!("{}XX", category.class))
        .collect();
    let classes = parts::texts("CLASSES", classes.len(), &|index| &classes[index]);
    let names = parts::texts("NAMES", categories.len(), &|index| &categories[index].name);
    let descriptions = parts::texts("DESCRIPTIONS", categories.len(), &|index| {
        &categories[index].description
    });
    let index = quote!(self as usize);
    let retry = parts::retry(
        catalogue,
        krate,
        "a status of this category that is not documented",
        &index,
        categories.len(),
        &|index| categories[index].retry,
    );
    let idents_column = parts::names("IDENTS", categories.len(), &|index| {
        &categories[index].ident
    });
    let formatting = parts::formatting(
        "Category",
        &quote!(IDENTS[*self as usize]),
        &quote!(NAMES[*self as usize]),
    );
    Some(quote! {
        #declaration

        const _: () = {
            #classes
            #names
            #descriptions
            #idents_column

            #[automatically_derived]
            impl Category {
                /// The category of a status, documented or not; `None` if there is none for its first digit.
                #[must_use]
                #[inline]
                pub const fn from_status(status: u16) -> ::core::option::Option<Self> {
                    match status / #hundred {
                        #(#hundreds => ::core::option::Option::Some(Self::#idents),)*
                        _ => ::core::option::Option::None,
                    }
                }

                /// The class of codes, such as `"4XX"`.
                #[must_use]
                #[inline]
                pub const fn class(self) -> &'static str {
                    CLASSES[#index]
                }

                /// What statuses of this category say.
                #[must_use]
                #[inline]
                pub const fn description(self) -> &'static str {
                    DESCRIPTIONS[#index]
                }

                #retry
            }

            #formatting
        };
    })
}

/// `is_client_error()` and the like, for the status.
pub(crate) fn predicates(catalogue: &Catalogue) -> TokenStream {
    let predicates = catalogue.categories.iter().map(|category| {
        let ident = &category.ident;
        let name = format_ident!("is_{}", category.name.to_snake_case());
        let docs = doc(&format!(
            "Whether the category is [`{ident}`](Category::{ident}), {}XX.",
            category.class
        ));
        quote! {
            #docs
            #[must_use]
            #[inline]
            pub const fn #name(self) -> bool {
                ::core::matches!(self.category(), Category::#ident)
            }
        }
    });
    quote!(#(#predicates)*)
}
