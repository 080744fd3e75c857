//! `Cause`: what may have led to a status.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::escape;
use super::lookup::Table;
use super::parts::{self, Array, Variant, names, number, numbers, optional, source, texts};
use crate::spec::check::{Catalogue, Cause};

pub(crate) fn generate(catalogue: &Catalogue, krate: &TokenStream) -> Option<TokenStream> {
    let causes = &catalogue.causes;
    if causes.is_empty() {
        return None;
    }
    let variants: Vec<_> = causes
        .iter()
        .map(|cause| Variant {
            ident: &cause.ident,
            docs: docs(catalogue, cause),
            discriminant: None,
        })
        .collect();
    let declaration =
        parts::declaration("Cause", "What may have led to a status.", None, &variants);
    let names = names("NAMES", causes.len(), &|index| &causes[index].ident);
    let ids = texts("IDS", causes.len(), &|index| &causes[index].id);
    let descriptions = texts("DESCRIPTIONS", causes.len(), &|index| {
        &causes[index].description
    });
    let table: Vec<_> = causes.iter().map(|cause| cause.id.as_str()).collect();
    let table = Table::new(&table).tokens(krate);
    let Array { array, len } = numbers(causes.len(), &|index| causes[index].status);
    let index = quote!(self as usize);
    let help = help(causes);
    let source = source(catalogue, krate, &index, causes.len(), &|index| {
        causes[index].origin
    });
    let formatting = parts::formatting(
        "Cause",
        &quote!(NAMES[*self as usize]),
        &quote!(DESCRIPTIONS[*self as usize]),
    );
    let parsing = parts::parsing(
        "Cause",
        &quote!(#krate::UnknownCause),
        &quote!(LOOKUP.find(text, &IDS)),
    );
    let codes = parts::codes(
        "Cause",
        krate,
        &quote!(self.status_code()),
        &quote!(::core::slice::from_ref(&Self::ALL[self as usize])),
        &quote!(None),
    );
    Some(quote! {
        #declaration

        const _: () = {
            #names
            #ids
            #descriptions
            static STATUSES: [StatusCode; #len] = #krate::__private::pick(StatusCode::ALL, #array);
            #table

            #[automatically_derived]
            impl Cause {
                /// The id, which stays when the wording changes.
                #[must_use]
                #[inline]
                pub const fn id(self) -> &'static str {
                    IDS[#index]
                }

                /// The cause in a sentence.
                #[must_use]
                #[inline]
                pub const fn description(self) -> &'static str {
                    DESCRIPTIONS[#index]
                }

                /// The status that it leads to.
                #[must_use]
                #[inline]
                pub const fn status_code(self) -> StatusCode {
                    STATUSES[#index]
                }

                #help
                #source
            }

            #formatting
            #parsing
            #codes
        };
        #krate::__serde_text!(Cause, id);
    })
}

fn docs(catalogue: &Catalogue, cause: &Cause) -> String {
    let status = &catalogue.statuses[cause.status];
    let mut docs = escape(&cause.description);
    if let Some(help) = &cause.help {
        docs.push_str("\n\n");
        docs.push_str(&escape(help));
    }
    docs + &format!(
        "\n\nA cause of [`{ident}`](StatusCode::{ident}).",
        ident = status.ident
    )
}

/// `help()`, where a cause has any.
fn help(causes: &[Cause]) -> Option<TokenStream> {
    causes.iter().find(|cause| cause.help.is_some())?;
    let len = number(causes.len());
    let helps = causes.iter().map(|cause| optional(cause.help.as_deref()));
    Some(quote! {
        /// What to do about it.
        #[must_use]
        pub const fn help(self) -> ::core::option::Option<&'static str> {
            static HELP: [::core::option::Option<&str>; #len] = [#(#helps),*];
            HELP[self as usize]
        }
    })
}
