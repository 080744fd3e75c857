//! `StatusCode`: the statuses, with the code as the discriminant.

use std::fmt::Write;

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::columns::{self, number, numbers, rows, texts, variants};
use super::docs::{self, escape};
use super::lookup::Lookup;
use super::parts::{or_infallible, retry, source};
use obs_codes_spec::{Catalogue, Category, Status};

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
    let phrases: Vec<_> = all.iter().map(|status| status.reason.as_str()).collect();
    let lookup = Lookup::new(&phrases).tokens();
    let span = number(usize::from(last - first) + 1);
    let first = number(first.into());
    let cause = or_infallible("Cause", catalogue.causes.is_empty());
    let error_code = or_infallible("ErrorCode", catalogue.error_codes.is_empty());
    let fallback = format_ident!("{}", fallback(all));
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
                fallback: #fallback,
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

/// What depends on the sections that there are.
fn parts(catalogue: &Catalogue, krate: &TokenStream) -> TokenStream {
    let all = &catalogue.statuses;
    let category = category(catalogue, krate);
    let causes = causes_method(catalogue, krate);
    let what = ("StatusCode", "this status");
    let retry = retry(krate, what, all.len(), &|index| all[index].retry);
    let source = source(catalogue, krate, "StatusCode", all.len(), &|index| {
        all[index].origin
    });
    let responses = super::responses::generate(catalogue, krate);
    let error_code = (!catalogue.error_codes.is_empty()).then(|| quote!(ErrorCode));
    quote! {
        #category
        #causes
        #retry
        #source
        #krate::__status_messages!(#error_code);
        #responses
    }
}

/// `category()`, and whether it is a certain one.
fn category(catalogue: &Catalogue, krate: &TokenStream) -> TokenStream {
    let (all, categories) = (&catalogue.statuses, &catalogue.categories);
    if categories.is_empty() {
        return quote!(#krate::__status_category!(););
    }
    let of_each = numbers(all.len(), &|index| all[index].category);
    let named: Vec<_> = categories.iter().filter_map(predicate).collect();
    let predicates = rows(named.len(), &|index, row| {
        let (is, category) = &named[index];
        let name = &category.name;
        let docs = format!(
            "Whether the category is [`{name}`](Category::{name}), {}XX.",
            category.class
        );
        row.extend([is, " "]);
        columns::text(&docs, row);
        row.push_str(name);
    });
    quote!(#krate::__status_category!(#of_each, #predicates);)
}

/// The method that asks for a category, unless every catalogue has it.
fn predicate(category: &Category) -> Option<(String, &Category)> {
    let of_http = [
        "informational",
        "success",
        "redirection",
        "client_error",
        "server_error",
    ];
    let name = category.shown.to_snake_case();
    (!of_http.contains(&&*name)).then(|| (format!("is_{name}"), category))
}

fn causes_method(catalogue: &Catalogue, krate: &TokenStream) -> TokenStream {
    if catalogue.causes.is_empty() {
        return quote! {
            #krate::__no_causes!(StatusCode);
            #krate::__all_causes!(::core::convert::Infallible);
        };
    }
    let mut bounds = vec![0];
    for status in &catalogue.statuses {
        bounds.push(status.causes.end.max(bounds[bounds.len() - 1]));
    }
    let bounds = numbers(bounds.len(), &|index| bounds[index]);
    let all_causes = all_causes(catalogue, krate);
    quote! {
        #krate::__status_causes!(#bounds);
        #all_causes
    }
}

/// `all_causes()`: those in the list of the status, which come first among all, then the others.
fn all_causes(catalogue: &Catalogue, krate: &TokenStream) -> TokenStream {
    let statuses = &catalogue.statuses;
    let listed = statuses
        .iter()
        .map(|status| status.causes.len())
        .sum::<usize>();
    if listed == catalogue.causes.len() {
        return quote!(#krate::__all_causes!(Cause););
    }
    let mut of_each = vec![Vec::new(); statuses.len()];
    for (index, cause) in catalogue.causes.iter().enumerate() {
        of_each[cause.status].push(index);
    }
    let mut bounds = vec![0];
    for causes in &of_each {
        bounds.push(bounds[bounds.len() - 1] + causes.len());
    }
    let causes = of_each.concat();
    let count = number(causes.len());
    let causes = numbers(causes.len(), &|index| causes[index]);
    let bounds = numbers(bounds.len(), &|index| bounds[index]);
    quote!(#krate::__all_causes!(#count #causes, bounds: #bounds);)
}

/// The variant of the status of which an error is that says nothing better: 500, or else the first 5XX, or else the first of all.
fn fallback(statuses: &[Status]) -> &str {
    let of = |fits: fn(u16) -> bool| statuses.iter().find(|status| fits(status.code));
    let found = of(|code| code == 500).or_else(|| of(|code| code / 100 == 5));
    &found.unwrap_or(&statuses[0]).name
}
