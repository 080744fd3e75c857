//! `StatusCode`: the statuses, with the code as the discriminant.

use std::fmt::Write;

use heck::ToSnakeCase;
use obs_codes_spec::{Catalogue, Category, Status};

use super::columns::{self, hot_texts, list, narrow, numbers, rows, texts};
use super::docs::{self, code, escape};
use super::enums::{self, Variant};
use super::lookup::Lookup;
use super::messages::lists;
use super::parts::{Type, type_if};
use super::responses;

pub(crate) fn generate(catalogue: &Catalogue, of: &mut Type<'_>) {
    let all = &catalogue.statuses;
    let mut variants = all.iter().map(|status| Variant {
        name: &status.name,
        docs: docs(catalogue, status),
        deprecated: status.deprecated.as_ref(),
        discriminant: Some(status.code),
    });
    let docs = of.summary("A documented HTTP status code.\n\nThe discriminant is the code.");
    enums::generate(of, &format!("{docs} #[repr(u16)]"), &mut variants);
    itself(catalogue, of);
    causes(catalogue, of);
    of.retry("this status", &|index| all[index].retry);
    of.docs(&|index| all[index].docs.as_deref());
    of.source(&catalogue.documents, &|index| all[index].document);
    of.deprecated(&|index| all[index].deprecated.as_ref());
    of.part("__entry", "__key");
    traits(catalogue, of);
    of.formatting(&texts(all.len(), &|index| &all[index].name), "__title");
    category(catalogue, of);
    of.unless_skipped("FromStr", "__from_str", "ParseStatusCodeError");
    of.unless_skipped("Serialize", "__serialize", "serialize_u16 as_u16");
    let deserialize = "read_number from_u16 UnknownStatusCode";
    of.unless_skipped("Deserialize", "__deserialize", deserialize);
    let codes = numbers(all.len(), &|index| all[index].code.into());
    of.unless_skipped("http", "__http", &codes);
    of.unless_skipped("ErrorResponse", "__error_response", "");
}

/// Calls `__status_code!`.
fn itself(catalogue: &Catalogue, of: &mut Type<'_>) {
    let all = &catalogue.statuses;
    let (mut first, mut last) = (u16::MAX, 0);
    let mut titles = Vec::new();
    let mut reasons = Vec::new();
    for status in all {
        first = first.min(status.code);
        last = last.max(status.code);
        titles.push(format!("{} {}", status.code, status.reason));
        reasons.push(status.reason.as_str());
    }
    let span = usize::from(last - first) + 1;
    let mut indices = vec![0; span];
    for (index, status) in all.iter().enumerate() {
        indices[usize::from(status.code - first)] = index;
    }
    let indices = narrow(span, &|code| indices[code]);
    let codes = rows(all.len(), &|index, row| {
        _ = write!(row, "{} {index}", all[index].code);
    });
    let titles = hot_texts(all.len(), &|index| &titles[index]);
    let descriptions = hot_texts(all.len(), &|index| &all[index].description);
    let (lookup, fallback) = (Lookup::new(&reasons).text(), fallback(catalogue));
    let columns = format!(
        "codes: {codes}, first: {first}, span: {span}, indices: {indices}, titles: {titles}, \
         descriptions: {descriptions}, lookup: {lookup}, fallback: {fallback},"
    );
    of.part("__status_code", &columns);
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
fn category(catalogue: &Catalogue, of: &mut Type<'_>) {
    let (all, categories) = (&catalogue.statuses, &catalogue.categories);
    if categories.is_empty() {
        return;
    }
    let of_each = numbers(all.len(), &|index| all[index].category);
    let predicates = list(categories.len(), &|index, list| {
        let Some(is) = predicate(&categories[index]) else {
            return;
        };
        let Category { name, class, .. } = &categories[index];
        let docs =
            format!("Returns `true` if the category is [`{name}`](Category::{name}), {class}XX.");
        list.extend(["(", &is, " "]);
        columns::text(&docs, list);
        _ = write!(list, "{index})");
    });
    of.part("__status_category", &format!("{of_each} {predicates}"));
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
fn causes(catalogue: &Catalogue, of: &mut Type<'_>) {
    let statuses = &catalogue.statuses;
    if catalogue.causes.is_empty() {
        of.part("__status_causes", "");
        return of.part("__all_causes", "[]");
    }
    let mut bounds = vec![0];
    let mut listed = 0;
    let mut all = Vec::new();
    for status in statuses {
        bounds.push(status.causes.end.max(bounds[bounds.len() - 1]));
        listed += status.causes.len();
        all.push(Vec::new());
    }
    let bounds = narrow(bounds.len(), &|index| bounds[index]);
    of.part("__status_causes", &format!("bounds: {bounds}"));

    for (index, cause) in catalogue.causes.iter().enumerate() {
        all[cause.status].push(index);
    }
    let mut columns = "[Cause]".to_owned();
    if listed < catalogue.causes.len() {
        columns += &lists(all.len(), &|index| &all[index]);
    }
    of.part("__all_causes", &columns);
}

/// The impl of `Catalogue`.
fn traits(catalogue: &Catalogue, of: &mut Type<'_>) {
    let category = type_if("Category", !catalogue.categories.is_empty());
    let cause = type_if("Cause", !catalogue.causes.is_empty());
    let error_code = type_if("ErrorCode", !catalogue.error_codes.is_empty());
    let names = responses::names(catalogue);
    let columns = format!(
        "category: {category}, cause: {cause}, error_code: {error_code}, names: {{ {names} }},"
    );
    of.part("__catalogue", &columns);
}

fn docs(catalogue: &Catalogue, status: &Status) -> String {
    let title = code(&format!("{} {}", status.code, status.reason));
    let mut text = format!("{title}: {}", escape(&status.description));
    let causes: Vec<usize> = status.causes.clone().collect();
    text += &docs::causes(catalogue, &causes);
    text += docs::retry(status.retry);
    text + &docs::address(status.docs.as_deref())
}
