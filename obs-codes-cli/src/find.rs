//! Finds the entries that a query names.

use obs_codes_spec::Catalogue;

use crate::suggest::{self, fold};

/// An entry of a catalogue; the numbers are indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Topic {
    Category(usize),
    Status(usize),
    /// A status that the catalogue lacks, and its category.
    Unlisted(u16, usize),
    ErrorCode(usize),
    Cause(usize),
}

/// Shorter parts of names match too many of them.
const SHORTEST_PART: usize = 3;

/// Everything that a query may mean: exact matches, else matches that ignore case, spaces and the like, else names that contain it.
pub(crate) fn find(catalogue: &Catalogue, query: &str) -> Vec<Topic> {
    let named = named(catalogue, query);
    let folded = fold(query.trim());
    if !named.is_empty() || folded.chars().count() < SHORTEST_PART {
        return named;
    }
    by_name(catalogue, |name| fold(name).contains(&folded))
}

/// The entries with this name, with or without differences in case, spaces and the like.
pub(crate) fn named(catalogue: &Catalogue, query: &str) -> Vec<Topic> {
    let query = query.trim();
    if let Some(topic) = exact(catalogue, query) {
        return vec![topic];
    }
    let folded = fold(query);
    by_name(catalogue, |name| fold(name) == folded)
}

fn exact(catalogue: &Catalogue, query: &str) -> Option<Topic> {
    if let Ok(number) = query.parse::<u16>()
        && query.len() == 3
    {
        return of_number(catalogue, number);
    }
    let codes = &catalogue.error_codes;
    let code = codes
        .iter()
        .position(|code| code.code == query || code.aliases.iter().any(|alias| alias == query));
    if let Some(index) = code {
        return Some(Topic::ErrorCode(index));
    }
    let is_class = |class: u16| query.eq_ignore_ascii_case(&format!("{class}XX"));
    let categories = &catalogue.categories;
    if let Some(index) = categories
        .iter()
        .position(|category| is_class(category.class))
    {
        return Some(Topic::Category(index));
    }
    // `404 Not Found`, as in a status line.
    let (number, reason) = query.split_once(' ')?;
    let number: u16 = number.parse().ok()?;
    let index = catalogue
        .statuses
        .iter()
        .position(|status| status.code == number)?;
    let same = fold(&catalogue.statuses[index].reason) == fold(reason);
    same.then_some(Topic::Status(index))
}

fn of_number(catalogue: &Catalogue, number: u16) -> Option<Topic> {
    let listed = catalogue
        .statuses
        .iter()
        .position(|status| status.code == number);
    listed.map(Topic::Status).or_else(|| {
        let key = number.to_string();
        let code = catalogue
            .error_codes
            .iter()
            .position(|code| code.code == key);
        let category = || {
            catalogue
                .categories
                .iter()
                .position(|category| category.class == number / 100)
        };
        code.map(Topic::ErrorCode)
            .or_else(|| Some(Topic::Unlisted(number, category()?)))
    })
}

/// The entries whose name satisfies a predicate.
fn by_name(catalogue: &Catalogue, holds: impl Fn(&str) -> bool) -> Vec<Topic> {
    let mut topics = Vec::new();
    for (index, category) in catalogue.categories.iter().enumerate() {
        if holds(&category.shown) {
            topics.push(Topic::Category(index));
        }
    }
    for (index, status) in catalogue.statuses.iter().enumerate() {
        if holds(&status.reason) || holds(&status.name) {
            topics.push(Topic::Status(index));
        }
    }
    for (index, code) in catalogue.error_codes.iter().enumerate() {
        let mut names = code.aliases.iter().chain([&code.code, &code.name]);
        if names.any(|name| holds(name)) {
            topics.push(Topic::ErrorCode(index));
        }
    }
    for (index, cause) in catalogue.causes.iter().enumerate() {
        if holds(&cause.id) || holds(&cause.name) {
            topics.push(Topic::Cause(index));
        }
    }
    topics
}

/// The names most similar to an unknown one.
pub(crate) fn nearest<'c>(catalogue: &'c Catalogue, query: &str) -> Vec<&'c str> {
    let codes = catalogue.error_codes.iter();
    let codes = codes.flat_map(|code| code.aliases.iter().chain([&code.code]));
    let reasons = catalogue.statuses.iter().map(|status| &status.reason);
    let ids = catalogue.causes.iter().map(|cause| &cause.id);
    suggest::nearest(query, codes.chain(reasons).chain(ids).map(String::as_str))
}
