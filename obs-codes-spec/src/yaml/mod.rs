//! YAML: text → tree, and from nodes back to positions in the text.

pub(crate) mod extent;
pub(crate) mod locate;
pub(crate) mod parse;
pub(crate) mod position;
pub(crate) mod tree;
