//! `Cause`: what may have led to a status.

use obs_codes_spec::{Catalogue, Cause};

use super::columns::{hot_texts, numbers, sparse_texts, texts};
use super::docs::{self, code, escape};
use super::enums::{self, Variant};
use super::lookup::Lookup;
use super::parts::Type;

pub(crate) fn generate(catalogue: &Catalogue, of: &mut Type<'_>) {
    let all = &catalogue.causes;
    let mut variants = all.iter().map(|cause| Variant {
        name: &cause.name,
        docs: docs(catalogue, cause),
        deprecated: cause.deprecated.as_ref(),
        discriminant: None,
    });
    let attributes = of.summary("A possible cause of a status.");
    enums::generate(of, &attributes, &mut variants);
    let mut ids = Vec::new();
    for cause in all {
        ids.push(cause.id.as_str());
    }
    let lookup = Lookup::new(&ids).text();
    let ids = hot_texts(all.len(), &|index| ids[index]);
    let descriptions = hot_texts(all.len(), &|index| &all[index].description);
    let statuses = numbers(all.len(), &|index| all[index].status);
    let columns = format!(
        "ids: {ids}, descriptions: {descriptions}, statuses: {statuses}, lookup: {lookup},"
    );
    of.part("__cause", &columns);
    let help = sparse_texts(all.len(), &|index| all[index].help.as_deref());
    of.part("__help", &help);
    of.docs(&|index| all[index].docs.as_deref());
    of.source(&catalogue.documents, &|index| all[index].document);
    of.deprecated(&|index| all[index].deprecated.as_ref());
    of.part("__entry", "id");
    of.formatting(&names(all), "description");
    of.conversions("id", "UnknownCause");
}

/// The names for `Debug`, which nearly always say the same as the ids.
fn names(all: &[Cause]) -> String {
    if all.iter().all(|cause| camel(&cause.id) == cause.name) {
        return "camel id".to_owned();
    }
    texts(all.len(), &|index| &all[index].name)
}

/// The same as `write_camel` in obs-codes.
fn camel(id: &str) -> String {
    let mut camel = String::new();
    for word in id.split('-') {
        let start = camel.len();
        camel += word;
        if let Some(first) = camel.get_mut(start..=start) {
            first.make_ascii_uppercase();
        }
    }
    camel
}

fn docs(catalogue: &Catalogue, cause: &Cause) -> String {
    let mut text = escape(&cause.description);
    if let Some(help) = &cause.help {
        text.extend(["\n\nWhat to do: ", &escape(help)]);
    }
    let status = docs::status(&catalogue.statuses[cause.status]);
    text.extend(["\n\n", &code(&cause.id), ", a cause of ", &status, "."]);
    text + &docs::address(cause.docs.as_deref())
}
