//! What the README and the pages of the documentation say, against what there is.

mod pages;
mod readme;
mod support;
