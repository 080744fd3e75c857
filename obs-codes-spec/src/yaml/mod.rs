//! YAML: from a text to a tree, and back to where in the text each node of it is.

pub(crate) mod extent;
pub(crate) mod locate;
pub(crate) mod parse;
pub(crate) mod position;
pub(crate) mod tree;
