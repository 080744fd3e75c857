//! What only real runs of cargo on temporary crates can show: that edits of specs are noticed, that builds are reproducible, and that
//! packages are complete.

mod copied;
mod packaging;
mod regeneration;
mod reproducible;
mod support;
