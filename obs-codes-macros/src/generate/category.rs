//! `Category`: what the first digit of a status says.

use std::fmt::Write;

use obs_codes_spec::Catalogue;

use super::columns::{hot_texts, rows};
use super::docs::escape;
use super::enums::{self, Variant};
use super::parts::Type;

pub(crate) fn generate(catalogue: &Catalogue, of: &mut Type<'_>) {
    let all = &catalogue.categories;
    let mut classes = Vec::new();
    for category in all {
        classes.push(format!("{}XX", category.class));
    }
    let mut variants = all.iter().zip(&classes).map(|(category, class)| Variant {
        name: &category.name,
        docs: format!("`{class}`: {}", escape(&category.description)),
        deprecated: None,
        discriminant: None,
    });
    let attributes = of.summary("A class of HTTP status codes, given by their first digit.");
    enums::generate(of, &attributes, &mut variants);
    let shown = hot_texts(all.len(), &|index| &all[index].shown);
    let classes = hot_texts(all.len(), &|index| &classes[index]);
    let descriptions = hot_texts(all.len(), &|index| &all[index].description);
    let digits = rows(all.len(), &|index, row| {
        _ = write!(row, "{} {index}", all[index].class);
    });
    let columns = format!(
        "shown: {shown}, classes: {classes}, digits: {digits}, descriptions: {descriptions},"
    );
    of.part("__category", &columns);
    let shown = |index: usize| &*all[index].shown;
    let names = of.names(&|index| &all[index].name, "name", &shown);
    of.formatting(&names, "name");
    let what = "an undocumented status of this category";
    of.retry(what, &|index| all[index].retry);
    of.unless_skipped("Serialize", "__serialize", "serialize_str name");
}
