//! The search index: a script, since a page opened from a file cannot fetch anything.

use obs_codes_spec::{Catalogue, Message};
use serde::Serialize;

use super::link::href;
use super::place::{Place, Places};

/// Name, kind, address, description, other names, messages.
#[derive(Serialize)]
struct Row<'c>(&'c str, String, String, &'c str, Vec<&'c str>, Vec<&'c str>);

pub(super) fn index(catalogue: &Catalogue, places: &Places) -> String {
    let numbers: Vec<_> = catalogue
        .statuses
        .iter()
        .map(|status| status.code.to_string())
        .collect();
    let statuses = catalogue
        .statuses
        .iter()
        .zip(&places.statuses)
        .zip(&numbers);
    let statuses = statuses.map(|((status, place), number)| {
        row(
            number,
            status.reason.clone(),
            place,
            &status.description,
            vec![&status.reason],
            Vec::new(),
        )
    });
    let codes = catalogue.error_codes.iter().zip(&places.codes);
    let codes = codes.map(|(code, place)| {
        let aliases = code.aliases.iter().map(String::as_str).collect();
        let messages = code.messages.iter().flat_map(texts).collect();
        row(
            &code.code,
            format!("error code, {}", numbers[code.status]),
            place,
            &code.description,
            aliases,
            messages,
        )
    });
    let causes = catalogue.causes.iter().zip(&places.causes);
    let causes = causes.map(|(cause, place)| {
        row(
            &cause.id,
            format!("cause, {}", numbers[cause.status]),
            place,
            &cause.description,
            Vec::new(),
            Vec::new(),
        )
    });
    let rows: Vec<_> = statuses.chain(codes).chain(causes).collect();
    let rows = serde_json::to_string(&rows).expect("rows are texts");
    format!("obsCodesIndex({rows});\n")
}

fn row<'c>(
    name: &'c str,
    kind: String,
    place: &Place,
    description: &'c str,
    names: Vec<&'c str>,
    messages: Vec<&'c str>,
) -> Row<'c> {
    Row(name, kind, href(place), description, names, messages)
}

/// The texts of message rules; people do not search for those of elements.
fn texts(message: &Message) -> impl Iterator<Item = &str> {
    let parts = [&message.starts_with, &message.contains, &message.ends_with];
    let is_of_message = message.element.is_none();
    let parts = parts.into_iter().filter(move |_| is_of_message);
    parts.flatten().map(String::as_str)
}
