//! Checks of the README and the documentation pages.

mod links;
mod pages;
mod readme;
mod support;
