//! Checks of the README and the documentation pages.

mod pages;
mod readme;
mod support;
