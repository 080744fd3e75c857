//! What `obs_codes!` generates, as templates that it fills with the columns of a catalogue.
//!
//! They are Rust and not `quote!` in the macro crate because each user compiles that crate, while a template costs next to
//! nothing until it is used. Nothing here is for people: it may change with any version.
//!
//! # Protocol
//!
//! The macro calls `__enum!` for each type, and then the other templates, each of which adds methods or an impl.
//!
//! - **Needs in scope**: the generated enums by their names, and nothing else. `__enum!` comes first, since the others use `ALL`;
//!   the template of the type itself (`__cause!` and the like) defines the hidden methods that are shared: `__index`, the position in
//!   `ALL`, and `__find`, the entry of a text.
//! - **Defines**: what its first line says, and no item that is in scope elsewhere: statics and functions are in a block of their own.
//! - **Columns**: `[0, 4,]` are numbers, one for each entry. Indices lead into `ALL` of a type, or into the list before them. In a
//!   column called `sparse`, 0 is none and any other number one more than an index. Texts are `(u16 3 "NotFoundGone" [0, 8, 12,])`: all in
//!   one string, and where they begin and end.
//! - **Absent**: what a catalogue does not have is left out, for which the templates have an arm. `[]` in place of `[Cause]` is a type
//!   that it does not have.
//! - **Names**: the surroundings are a stranger's. What is neither defined in the block nor imported by its first line is reached
//!   through `$crate`; parameters and `let`s begin with `__`, since a static of their name would take their place; and calls name their
//!   type, since a trait in scope may have a method of any name. Traits are implemented for an alias: clippy takes equal names of
//!   methods for a mistake, where both are methods of one name for a type.

mod category;
mod cause;
mod columns;
mod enums;
mod error_code;
mod facts;
mod messages;
mod responses;
mod status_causes;
mod status_code;
mod watch;
