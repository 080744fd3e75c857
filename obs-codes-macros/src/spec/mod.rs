//! From the text of a spec to a catalogue that is known to be right: source → tokens → tree → model → checked.

pub(crate) mod args;
pub(crate) mod catalogue;
pub(crate) mod check;
mod excerpt;
mod fields;
mod listed;
mod mistake;
pub(crate) mod model;
mod names;
mod place;
mod read;
mod references;
mod refusal;
mod scan;
mod shape;
pub(crate) mod source;
mod tree;
mod yaml;

#[cfg(test)]
mod tests;

use args::Specs;
use check::Catalogue;
use mistake::Mistakes;
use model::Spec;
use proc_macro2::TokenStream;
use source::Source;

/// What these sources say together, as far as it can be understood, and each mistake in them.
pub(crate) fn catalogue(sources: &[Source], unreadable: bool) -> (Catalogue, Mistakes) {
    let mut mistakes = Mistakes::default();
    let mut spec = Spec {
        has_gaps: unreadable,
        ..Spec::default()
    };
    for (index, source) in sources.iter().enumerate() {
        let tree = source.check(index);
        match tree.and_then(|()| yaml::parse(index, source.text())) {
            Ok(root) => spec.read(&root, &mut mistakes),
            Err(mistake) => {
                spec.has_gaps = true;
                mistakes.report(|| mistake);
            }
        }
    }
    let catalogue = check::check(spec, &mut mistakes);
    mistakes.sort();
    (catalogue, mistakes)
}

/// What came of reading the specs of one `obs_codes!` call.
pub(crate) struct Reading {
    pub(crate) catalogue: Catalogue,
    /// Each mistake, at the argument that names the spec.
    pub(crate) errors: Vec<syn::Error>,
    /// Items that make cargo watch the files.
    pub(crate) watched: Vec<TokenStream>,
    /// The enums that the specs are about, whether they are understood or not.
    pub(crate) enums: Vec<&'static str>,
}

/// Reads the specs that the arguments name.
pub(crate) fn read(specs: &Specs) -> Reading {
    let mut errors = Vec::new();
    let mut sources: Vec<Source> = Vec::new();
    let mut arguments = Vec::new();
    for literal in specs.literals() {
        let source = match specs {
            Specs::Inline(_) => Ok(Source::inline(literal)),
            Specs::Files(_) => Source::file(&literal.value()),
        };
        let source = source.and_then(|source| source.differs(&sources));
        match source {
            Ok(source) => {
                sources.push(source);
                arguments.push(literal.span());
            }
            Err(message) => errors.push(syn::Error::new(literal.span(), message)),
        }
    }
    let unreadable = !errors.is_empty();
    let (catalogue, mistakes) = catalogue(&sources, unreadable);
    let shown = mistakes.shown.iter();
    errors.extend(shown.map(|mistake| {
        syn::Error::new(arguments[mistake.place().source], mistake.render(&sources))
    }));
    if mistakes.more > 0 {
        let message = format!(
            "there are {} more mistakes; these are the first",
            mistakes.more
        );
        errors.push(syn::Error::new(arguments[0], message));
    }
    let watched = sources.iter().filter_map(Source::watch);
    Reading {
        catalogue,
        errors,
        watched: watched.collect(),
        enums: enums(&sources, unreadable),
    }
}

/// The enums that come of sections with these names; all where a source is not known.
pub(crate) const ENUMS: [(&str, &str); 4] = [
    ("Category", "categories"),
    ("StatusCode", "statuses"),
    ("Cause", "causes"),
    ("ErrorCode", "error_codes"),
];

fn enums(sources: &[Source], unreadable: bool) -> Vec<&'static str> {
    let named = |section: &str| sources.iter().any(|source| source.text().contains(section));
    // What names none of them is no spec, and may have been meant to be any.
    let unreadable = unreadable || !ENUMS.iter().any(|(_, section)| named(section));
    let enums = ENUMS
        .iter()
        .filter(|(_, section)| unreadable || named(section));
    enums.map(|(name, _)| *name).collect()
}
