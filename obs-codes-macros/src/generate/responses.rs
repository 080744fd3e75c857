//! The names of headers, elements and members in a catalogue's error answers.

use std::fmt::Write;

use super::columns::{self, literals, rows};
use obs_codes_spec::{Catalogue, Responses, Where};

/// The argument of `__responses!`; nothing if the spec has no such section.
pub(crate) fn names(catalogue: &Catalogue) -> String {
    let Some(responses) = &catalogue.responses else {
        return String::new();
    };
    let mut root = String::new();
    if let Some(name) = &responses.root {
        columns::text(name, &mut root);
    }
    let clock = literals(responses.clock.len(), &|index| {
        &catalogue.causes[responses.clock[index]].id
    });
    format!(
        "root: [{root}], format: {:?}, headers: {}, elements: {}, members: {}, texts: {}, \
         details: {}, secrets: {}, indicators: {}, clock: {clock}, copied: {},",
        responses.format,
        rows_of(responses, Where::Headers),
        rows_of(responses, Where::Elements),
        rows_of(responses, Where::Members),
        rows_of(responses, Where::Texts),
        list(&responses.details),
        list(&responses.secrets),
        indicators(catalogue),
        list(&responses.copied),
    )
}

/// Each indicator and its error code.
fn indicators(catalogue: &Catalogue) -> String {
    let mut all = Vec::new();
    for code in &catalogue.error_codes {
        for indicator in &code.indicators {
            all.push((indicator, &code.code));
        }
    }
    rows(all.len(), &|index, row| {
        let (indicator, code) = all[index];
        columns::text(indicator, row);
        columns::text(code, row);
    })
}

/// A row for each name.
fn rows_of(responses: &Responses, place: Where) -> String {
    let mut all = Vec::new();
    for (of, role, names) in &responses.names {
        for name in names.iter().filter(|_| *of == place) {
            all.push((*role, name));
        }
    }
    rows(all.len(), &|index, row| {
        let (role, name) = all[index];
        _ = write!(row, "{role:?} ");
        columns::text(name, row);
    })
}

fn list(all: &[String]) -> String {
    literals(all.len(), &|index| &all[index])
}
