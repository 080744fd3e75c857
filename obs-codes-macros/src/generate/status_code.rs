//! `StatusCode`: the statuses, with the code as the discriminant.

use std::fmt::Write;

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::columns::{self, number, numbers, rows, texts, variants};
use super::docs::{self, escape};
use super::lookup::Table;
use super::parts::{retry, source};
use obs_codes_spec::{Catalogue, Status};

pub(crate) fn generate(catalogue: &Catalogue, krate: &TokenStream) -> Option<TokenStream> {
    let all = &catalogue.statuses;
    let first = all.iter().map(|status| status.code).min()?;
    let last = all.iter().map(|status| status.code).max()?;

    let variants = variants(
        "StatusCode",
        all.len(),
        &|index| &all[index].name,
        &|index| docs(catalogue, &all[index]),
        Some(&|index| all[index].code),
    );
    let titles: Vec<_> = all
        .iter()
        .map(|status| format!("{} {}", status.code, status.reason))
        .collect();
    let len = number(all.len());
    let names = texts(all.len(), &|index| &all[index].name);
    let codes = rows(all.len(), &|index, row| {
        _ = write!(row, "{} {}", all[index].code, all[index].name);
    });
    let titles = texts(all.len(), &|index| &titles[index]);
    let reasons = texts(all.len(), &|index| &all[index].reason);
    let descriptions = texts(all.len(), &|index| &all[index].description);
    let lookup = Table::new(all.len(), &|index| &all[index].reason).tokens();
    let span = number(usize::from(last - first) + 1);
    let first = number(first.into());
    let cause = or_infallible("Cause", catalogue.causes.is_empty());
    let error_code = or_infallible("ErrorCode", catalogue.error_codes.is_empty());
    let parts = parts(catalogue, krate);
    Some(quote! {
        #krate::__enum! {
            /// An HTTP status code that is documented.
            ///
            /// The discriminant is the code.
            #[repr(u16)]
            StatusCode,
            #variants
        }
        const _: () = {
            #krate::__status_code! {
                len: #len,
                names: #names,
                codes: #codes,
                first: #first,
                span: #span,
                titles: #titles,
                reasons: #reasons,
                descriptions: #descriptions,
                lookup: #lookup,
                cause: #cause,
                error_code: #error_code,
            }
            #parts
        };
    })
}

fn docs(catalogue: &Catalogue, status: &Status) -> String {
    let mut docs = format!(
        "`{} {}`: {}",
        status.code,
        status.reason.replace('`', "'"),
        escape(&status.description)
    );
    let causes: Vec<_> = catalogue.causes[status.causes.clone()].iter().collect();
    docs += &docs::causes(&causes);
    docs + docs::retry(status.retry)
}

/// What a status says where the catalogue has something for it.
fn parts(catalogue: &Catalogue, krate: &TokenStream) -> TokenStream {
    let all = &catalogue.statuses;
    let category = category(catalogue, krate);
    let causes = causes_method(catalogue, krate);
    let what = ("StatusCode", "this status");
    let retry = retry(catalogue, krate, what, all.len(), &|index| all[index].retry);
    let source = source(catalogue, krate, "StatusCode", all.len(), &|index| {
        all[index].origin
    });
    quote!(#category #causes #retry #source)
}

/// `category()`, `is_client_error()` and the like.
fn category(catalogue: &Catalogue, krate: &TokenStream) -> Option<TokenStream> {
    let (all, categories) = (&catalogue.statuses, &catalogue.categories);
    if categories.is_empty() {
        return None;
    }
    let of_each = numbers(all.len(), &|index| all[index].category);
    let predicates = rows(categories.len(), &|index, row| {
        let category = &categories[index];
        let name = &category.name;
        let docs = format!(
            "Whether the category is [`{name}`](Category::{name}), {}XX.",
            category.class
        );
        row.extend(["is_", &category.shown.to_snake_case(), " "]);
        columns::text(&docs, row);
        row.push_str(name);
    });
    Some(quote!(#krate::__status_category!(#of_each, #predicates);))
}

fn causes_method(catalogue: &Catalogue, krate: &TokenStream) -> TokenStream {
    if catalogue.causes.is_empty() {
        return quote!(#krate::__no_causes!(StatusCode););
    }
    let mut bounds = vec![0];
    for status in &catalogue.statuses {
        bounds.push(status.causes.end.max(bounds[bounds.len() - 1]));
    }
    let bounds = numbers(bounds.len(), &|index| bounds[index]);
    quote!(#krate::__status_causes!(#bounds);)
}

/// A type of the catalogue, or what stands for one that it does not have.
fn or_infallible(name: &str, is_absent: bool) -> TokenStream {
    if is_absent {
        return quote!(::core::convert::Infallible);
    }
    let name = quote::format_ident!("{name}");
    quote!(#name)
}
