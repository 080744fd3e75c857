//! `StatusCode`: the statuses, with the code as the discriminant.

use std::fmt::Write;

use heck::ToSnakeCase;
use obs_codes_spec::{Catalogue, Category, Status};
use proc_macro2::TokenStream;
use quote::quote;

use super::columns::{self, hot_texts, narrow, number, numbers, rows, texts};
use super::docs::{self, code, escape};
use super::enums::{self, Variant};
use super::lookup::Lookup;
use super::messages::lists;
use super::parts::{Type, type_if};
use super::responses;
use crate::args::Skip;

pub(crate) fn generate(
    catalogue: &Catalogue,
    krate: &TokenStream,
    skip: &Skip,
) -> Option<TokenStream> {
    let all = &catalogue.statuses;
    if all.is_empty() {
        return None;
    }
    let of = Type::new(krate, skip, "StatusCode", all.len());
    let mut variants = all.iter().map(|status| Variant {
        name: &status.name,
        docs: docs(catalogue, status),
        deprecated: status.deprecated.as_ref(),
        discriminant: Some(status.code),
    });
    let docs = of.summary("A documented HTTP status code.\n\nThe discriminant is the code.");
    let attributes = quote!(#docs #[repr(u16)]);
    let items = enums::generate(krate, "StatusCode", &attributes, &mut variants);
    let parts = [
        itself(catalogue, &of),
        causes(catalogue, &of),
        of.retry("this status", &|index| all[index].retry),
        of.docs(&|index| all[index].docs.as_deref()),
        of.source(&catalogue.documents, &|index| all[index].document),
        of.deprecated(&|index| all[index].deprecated.as_ref()),
        of.part("__entry", quote!(__key)),
        traits(catalogue, &of),
        of.formatting(&texts(all.len(), &|index| &all[index].name), "__title"),
    ];
    let codes = numbers(all.len(), &|index| all[index].code.into());
    let optional = [
        category(catalogue, &of),
        of.unless_skipped("FromStr", "__from_str", quote!(ParseStatusCodeError)),
        of.unless_skipped("Serialize", "__serialize", quote!(serialize_u16 as_u16)),
        of.unless_skipped(
            "Deserialize",
            "__deserialize",
            quote!(read_number from_u16 UnknownStatusCode),
        ),
        of.unless_skipped("http", "__http", codes),
        of.unless_skipped("ErrorResponse", "__error_response", quote!()),
    ];
    let optional = optional.iter().flatten();
    Some(quote!(#items #(#parts)* #(#optional)*))
}

/// A call of `__status_code!`.
fn itself(catalogue: &Catalogue, of: &Type<'_>) -> TokenStream {
    let all = &catalogue.statuses;
    let first = all.iter().map(|status| status.code).min().unwrap_or(0);
    let last = all.iter().map(|status| status.code).max().unwrap_or(0);
    let span = usize::from(last - first) + 1;
    let mut indices = vec![0; span];
    for (index, status) in all.iter().enumerate() {
        indices[usize::from(status.code - first)] = index;
    }
    let indices = narrow(span, &|code| indices[code]);
    let (first, span) = (number(first.into()), number(span));
    let codes = rows(all.len(), &|index, row| {
        _ = write!(row, "{} {index}", all[index].code);
    });
    let titles = all.iter();
    let titles: Vec<_> = titles
        .map(|status| format!("{} {}", status.code, status.reason))
        .collect();
    let titles = hot_texts(all.len(), &|index| &titles[index]);
    let descriptions = hot_texts(all.len(), &|index| &all[index].description);
    let reasons: Vec<_> = all.iter().map(|status| status.reason.as_str()).collect();
    let lookup = Lookup::new(&reasons).tokens();
    let fallback = number(fallback(catalogue));
    of.part(
        "__status_code",
        quote! {
            codes: #codes,
            first: #first,
            span: #span,
            indices: #indices,
            titles: #titles,
            descriptions: #descriptions,
            lookup: #lookup,
            fallback: #fallback,
        },
    )
}

/// The status for errors without a better one: the spec's `fallback`, else 500, else the first 5XX, else the first status.
fn fallback(catalogue: &Catalogue) -> usize {
    let of = |fits: fn(u16) -> bool| {
        let mut statuses = catalogue.statuses.iter();
        statuses.position(|status| fits(status.code))
    };
    catalogue
        .fallback
        .or_else(|| of(|code| code == 500))
        .or_else(|| of(|code| code / 100 == 5))
        .unwrap_or(0)
}

/// `category()`, and a predicate for each category.
fn category(catalogue: &Catalogue, of: &Type<'_>) -> Option<TokenStream> {
    let (all, categories) = (&catalogue.statuses, &catalogue.categories);
    if categories.is_empty() {
        return None;
    }
    let of_each = numbers(all.len(), &|index| all[index].category);
    let named: Vec<_> = (0..categories.len())
        .filter_map(|index| Some((index, predicate(&categories[index])?)))
        .collect();
    let predicates = rows(named.len(), &|row_index, row| {
        let (index, is) = &named[row_index];
        let Category { name, class, .. } = &categories[*index];
        let docs =
            format!("Returns `true` if the category is [`{name}`](Category::{name}), {class}XX.");
        row.extend([is, " "]);
        columns::text(&docs, row);
        _ = write!(row, "{index}");
    });
    Some(of.part("__status_category", quote!(#of_each #predicates)))
}

/// The predicate for a category, unless every catalogue has it anyway.
fn predicate(category: &Category) -> Option<String> {
    let of_http = [
        "is_informational",
        "is_success",
        "is_redirection",
        "is_client_error",
        "is_server_error",
    ];
    let name = format!("is_{}", category.shown.to_snake_case());
    (!of_http.contains(&&*name)).then_some(name)
}

/// `causes()` and `all_causes()`.
fn causes(catalogue: &Catalogue, of: &Type<'_>) -> TokenStream {
    let statuses = &catalogue.statuses;
    if catalogue.causes.is_empty() {
        let causes = of.part("__status_causes", quote!());
        let all_causes = of.part("__all_causes", quote!([]));
        return quote!(#causes #all_causes);
    }
    let mut bounds = vec![0];
    for status in statuses {
        bounds.push(status.causes.end.max(bounds[bounds.len() - 1]));
    }
    let bounds = narrow(bounds.len(), &|index| bounds[index]);
    let causes = of.part("__status_causes", quote!(bounds: #bounds));

    let mut all = vec![Vec::new(); statuses.len()];
    for (index, cause) in catalogue.causes.iter().enumerate() {
        all[cause.status].push(index);
    }
    let listed: usize = statuses.iter().map(|status| status.causes.len()).sum();
    let has_others = listed < catalogue.causes.len();
    let all = has_others.then(|| lists(all.len(), &|index| &all[index]));
    let all_causes = of.part("__all_causes", quote!([Cause] #all));
    quote!(#causes #all_causes)
}

/// The impl of `Catalogue`.
fn traits(catalogue: &Catalogue, of: &Type<'_>) -> TokenStream {
    let category = type_if("Category", !catalogue.categories.is_empty());
    let cause = type_if("Cause", !catalogue.causes.is_empty());
    let error_code = type_if("ErrorCode", !catalogue.error_codes.is_empty());
    let names = responses::names(catalogue);
    of.part(
        "__catalogue",
        quote! {
            category: [#category],
            cause: [#cause],
            error_code: [#error_code],
            names: { #names },
        },
    )
}

fn docs(catalogue: &Catalogue, status: &Status) -> String {
    let title = code(&format!("{} {}", status.code, status.reason));
    let mut text = format!("{title}: {}", escape(&status.description));
    let causes: Vec<_> = catalogue.causes[status.causes.clone()].iter().collect();
    text += &docs::causes(&causes);
    text += docs::retry(status.retry);
    text + &docs::address(status.docs.as_deref())
}
