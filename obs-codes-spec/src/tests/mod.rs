//! What is wrong with a spec, and what is said about it.

mod bounds;
mod cases;
mod catalogue;
mod files;
mod format;
mod positions;
mod similar;
mod table;
mod time;

use crate::{Catalogue, Mistakes, Source, check};

/// A spec alone.
fn read(text: impl Into<Vec<u8>>) -> (Vec<Source>, Catalogue, Mistakes) {
    let sources = vec![Source::new("spec.yaml", text)];
    let (catalogue, mistakes) = check(&sources);
    (sources, catalogue, mistakes)
}
