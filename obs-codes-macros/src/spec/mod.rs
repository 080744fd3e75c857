//! From the text of a spec to a catalogue that is known to be right: source → tree → model → checked.

pub(crate) mod args;
pub(crate) mod check;
mod mistake;
pub(crate) mod model;
mod names;
mod place;
pub(crate) mod source;
mod yaml;

use args::Specs;
use check::Catalogue;
use mistake::Mistake;
use model::Spec;
use proc_macro2::TokenStream;
use source::Source;

/// What these sources say together, as far as it can be understood, and each mistake in them.
pub(crate) fn catalogue(sources: &[Source]) -> (Catalogue, Vec<Mistake>) {
    let mut mistakes = Vec::new();
    let mut spec = Spec::default();
    for (index, source) in sources.iter().enumerate() {
        let tree = source
            .check(index)
            .and_then(|()| yaml::parse(index, source.text()));
        match tree {
            Ok(root) => spec.read(&root, &mut mistakes),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    let catalogue = check::check(spec, &mut mistakes);
    mistakes.sort_by_key(|mistake| (mistake.place().source, mistake.place().start));
    (catalogue, mistakes)
}

/// What came of reading the specs of one `obs_codes!` call.
pub(crate) struct Reading {
    pub(crate) catalogue: Catalogue,
    /// Each mistake, at the argument that names the spec.
    pub(crate) errors: Vec<syn::Error>,
    /// Items that make cargo watch the files.
    pub(crate) watched: Vec<TokenStream>,
}

/// Reads the specs that the arguments name.
pub(crate) fn read(specs: &Specs) -> Reading {
    let mut errors = Vec::new();
    let mut sources = Vec::new();
    let mut arguments = Vec::new();
    match specs {
        Specs::Inline(literal) => {
            sources.push(Source::inline(literal));
            arguments.push(literal.span());
        }
        Specs::Files(paths) => {
            for path in paths {
                match Source::file(&path.value()) {
                    Ok(source) => {
                        sources.push(source);
                        arguments.push(path.span());
                    }
                    Err(message) => errors.push(syn::Error::new(path.span(), message)),
                }
            }
        }
    }
    let (catalogue, mistakes) = catalogue(&sources);
    errors.extend(mistakes.iter().map(|mistake| {
        syn::Error::new(arguments[mistake.place().source], mistake.render(&sources))
    }));
    let watched = sources.iter().filter_map(Source::watch).collect();
    Reading {
        catalogue,
        errors,
        watched,
    }
}
