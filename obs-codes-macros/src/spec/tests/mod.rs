//! What is wrong with a spec, and what is said about it.

mod arguments;
mod bounds;
mod cases;
mod files;
mod mutations;
mod places;
mod promises;
mod shapes;
mod table;

use super::mistake::Mistakes;
use super::source::Source;
use super::{Catalogue, catalogue};

fn source(name: &str, text: impl Into<Vec<u8>>) -> Source {
    Source::new(name.to_owned(), text.into(), None)
}

/// A spec alone.
fn read(text: impl Into<Vec<u8>>) -> (Vec<Source>, Catalogue, Mistakes) {
    let sources = vec![source("spec.yaml", text)];
    let (catalogue, mistakes) = catalogue(&sources, false);
    (sources, catalogue, mistakes)
}
