//! What `obs_codes!` generates, as templates that it fills with the columns of a catalogue.
//!
//! They are Rust and not `quote!` in the macro crate because each user compiles that crate, while a template costs next to
//! nothing until it is used. `$crate` is this crate wherever it is used from; items that a template makes see those beside them, so
//! that the templates of one type share a scope. Nothing here is for people: it may change with any version.

mod category;
mod cause;
mod error_code;
mod responses;
mod shared;
mod status_code;
