//! `ErrorCode`: the names that a service sends in its error responses.

use std::fmt::Write;

use obs_codes_spec::{Catalogue, ErrorCode};

use super::columns::{hot_texts, list, narrow, numbers};
use super::docs::{self, code, escape};
use super::enums::{self, Variant};
use super::lookup::Lookup;
use super::messages;
use super::parts::{Type, type_if};

pub(crate) fn generate(catalogue: &Catalogue, of: &mut Type<'_>) {
    let all = &catalogue.error_codes;
    let mut variants = all.iter().map(|code| Variant {
        name: &code.name,
        docs: docs(catalogue, code),
        deprecated: code.deprecated.as_ref(),
        discriminant: None,
    });
    let attributes = of.summary("A documented error code, as sent in responses.");
    enums::generate(of, &attributes, &mut variants);
    let names = of.names(&|index| &all[index].name, "as_str", &|index| {
        &all[index].code
    });
    itself(catalogue, of);
    messages::generate(catalogue, of);
    of.retry("this error code", &|index| all[index].retry);
    of.docs(&|index| all[index].docs.as_deref());
    of.source(&catalogue.documents, &|index| all[index].document);
    of.deprecated(&|index| all[index].deprecated.as_ref());
    of.part("__entry", "as_str");
    of.formatting(&names, "as_str");
    of.conversions("as_str", "UnknownErrorCode");
}

/// Calls `__error_code!`.
fn itself(catalogue: &Catalogue, of: &mut Type<'_>) {
    let all = &catalogue.error_codes;
    let names = names(all);
    let descriptions = hot_texts(all.len(), &|index| &all[index].description);
    let statuses = numbers(all.len(), &|index| all[index].status);
    let legacy = list(all.len(), &|index, list| {
        if all[index].legacy {
            _ = write!(list, "{index} ");
        }
    });
    let cause = type_if("Cause", !catalogue.causes.is_empty());
    let columns = format!(
        "{names} descriptions: {descriptions}, statuses: {statuses}, legacy: {legacy}, cause: {cause},"
    );
    of.part("__error_code", &columns);
}

/// The texts that lookups accept: wire values, then aliases.
fn names(codes: &[ErrorCode]) -> String {
    let mut names = Vec::new();
    for code in codes {
        names.push(code.code.as_str());
    }
    let mut meant = Vec::new();
    let mut bounds = vec![0];
    for (index, code) in codes.iter().enumerate() {
        for alias in &code.aliases {
            names.push(alias);
            meant.push(index);
        }
        bounds.push(meant.len());
    }
    let lookup = Lookup::new(&names).text();
    let (len, count) = (names.len(), meant.len());
    let names = hot_texts(len, &|index| names[index]);
    let meant = numbers(count, &|index| meant[index]);
    let bounds = narrow(bounds.len(), &|index| bounds[index]);
    format!(
        "names: {len} {names}, aliases: {count} meant: {meant} bounds: {bounds}, lookup: {lookup},"
    )
}

fn docs(catalogue: &Catalogue, error_code: &ErrorCode) -> String {
    let mut text = escape(&error_code.description);
    text.extend(["\n\n", &code(&error_code.code), ", with status "]);
    text += &docs::status(&catalogue.statuses[error_code.status]);
    for (index, also) in error_code.also.iter().enumerate() {
        text += if index == 0 { ", also with " } else { ", " };
        text += &docs::status(&catalogue.statuses[*also]);
    }
    text.push('.');
    for (index, alias) in error_code.aliases.iter().enumerate() {
        text += if index == 0 { " Also sent as " } else { ", " };
        text += &code(alias);
    }
    if !error_code.aliases.is_empty() {
        text.push('.');
    }
    if error_code.legacy {
        text += " Listed in older editions of the documentation only.";
    }
    text += &docs::causes(catalogue, &error_code.causes);
    text += docs::retry(error_code.retry);
    text + &docs::address(error_code.docs.as_deref())
}
