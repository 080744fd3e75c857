//! The specs that a call of `obs_codes!` names: read, checked, and watched by cargo.

use std::env;
use std::path::Path;

use obs_codes_spec::{Catalogue, Source};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::LitStr;

use crate::args::Specs;

/// The result of reading the specs of one call.
pub(crate) struct Reading {
    pub(crate) catalogue: Catalogue,
    /// Every mistake, spanned to the argument that names the spec.
    pub(crate) errors: Vec<syn::Error>,
    /// Items that make cargo watch the files.
    pub(crate) watched: TokenStream,
    /// The enums that the specs define, even if they have mistakes.
    pub(crate) enums: Vec<&'static str>,
}

/// Reads the specs that the arguments name.
pub(crate) fn read(specs: &Specs, krate: &TokenStream) -> Reading {
    let sources = sources(specs);
    let (catalogue, mistakes) = obs_codes_spec::check(&sources);
    let mut errors = Vec::new();
    for mistake in &mistakes.shown {
        let span = specs.span(mistake.source());
        errors.push(syn::Error::new(span, mistake.render()));
    }
    if mistakes.more > 0 {
        let message = format!(
            "there are {} more mistakes; these are the first",
            mistakes.more
        );
        errors.push(syn::Error::new(specs.span(0), message));
    }
    let enums = enums(&sources);
    Reading {
        catalogue,
        errors,
        watched: watched(specs, &sources, krate),
        enums,
    }
}

fn sources(specs: &Specs) -> Vec<Source> {
    let mut sources = Vec::new();
    match specs {
        Specs::Inline(literal) => sources.push(inline(literal)),
        Specs::Files(paths) => {
            for path in paths {
                sources.push(file(&path.value()));
            }
        }
        Specs::BuiltIn(_) => {
            for (name, text) in obs_codes_data::SPECS {
                sources.push(Source::new(name, text));
            }
        }
    }
    sources
}

fn file(path: &str) -> Source {
    match env::var_os("CARGO_MANIFEST_DIR") {
        Some(folder) => Source::file(Path::new(&folder), path),
        None => Source::unreadable(
            path,
            "CARGO_MANIFEST_DIR is not set; build with cargo, or write the spec inline",
        ),
    }
}

/// A spec written inline in the Rust file.
fn inline(literal: &LitStr) -> Source {
    let text = literal.value();
    let written = literal.token().to_string();
    let opening = written.find('"').map_or(0, |quote| quote + 1);
    // With escapes, lines of the text do not match lines of the file.
    let as_written = written
        .get(opening..)
        .is_some_and(|rest| rest.starts_with(&text));
    match location(literal.span()) {
        Some((file, line, column)) if as_written => {
            Source::new(file, text).at(line, column + opening)
        }
        Some((file, line, _)) => Source::new(
            format!("{file}:{line}, in the string that begins there"),
            text,
        ),
        None => Source::new("inline", text),
    }
}

/// The file and position of a token; `None` outside the compiler, such as in unit tests.
fn location(span: Span) -> Option<(String, usize, usize)> {
    let span = proc_macro::is_available().then(|| span.unwrap())?;
    Some((span.file(), span.line(), span.column()))
}

/// Items that make rustc, and so cargo, watch the files that were read.
///
/// `include_bytes!` resolves a relative path from the file of the outermost macro call, which a nested macro cannot find out. An
/// absolute path would make builds depend on the folder. So rustc assembles the path.
fn watched(specs: &Specs, sources: &[Source], krate: &TokenStream) -> TokenStream {
    let mut watched = TokenStream::new();
    // The built-in specs are in a crate, which cargo watches anyway.
    if let Specs::Files(paths) = specs {
        for (path, source) in paths.iter().zip(sources) {
            if source.is_readable() {
                let path = path.value();
                let relative = (!Path::new(&path).has_root()).then(|| quote!(relative));
                watched.extend(quote!(#krate::__watch!(#relative #path);));
            }
        }
    }
    watched
}

/// Enums and the sections that define them.
const ENUMS: [(&str, &str); 4] = [
    ("Category", "categories"),
    ("StatusCode", "statuses"),
    ("Cause", "causes"),
    ("ErrorCode", "error_codes"),
];

/// The enums that the specs define; all of them if a spec cannot be read.
pub(crate) fn enums(sources: &[Source]) -> Vec<&'static str> {
    let named = |section: &str| sources.iter().any(|source| source.text().contains(section));
    let is_known = sources.iter().all(Source::is_readable);
    // A file without any of these sections is not a spec; it may have been meant to define any of them.
    let all = !is_known || !ENUMS.iter().any(|(_, section)| named(section));
    let mut enums = Vec::new();
    for (name, section) in ENUMS {
        if all || named(section) {
            enums.push(name);
        }
    }
    enums
}
