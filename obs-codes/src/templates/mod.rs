//! The output of `obs_codes!`, as templates that it fills with the columns of a catalogue.
//!
//! They are Rust macros instead of `quote!` in the macro crate because each user compiles that crate, while a template costs almost nothing
//! until it is used. Not public API: they may change in any release.
//!
//! # Protocol
//!
//! The macro calls `__enum!` for each type, then the other templates, each of which adds methods or an implementation.
//!
//! - **Needs in scope**: the generated enums by name, and nothing else. `__enum!` comes first, since the others use its `__all()`. The template of
//!   each type (such as `__cause!`) defines the hidden methods that others share: `__index`, the position in `ALL`, and `__find`, which
//!   finds an entry by its name.
//! - **Defines**: what its first line says. Statics and functions are inside a block, so they are not visible elsewhere.
//! - **Columns**: `[0, 4,]` is a column of numbers, one per entry. Indices refer to `ALL` of a type, or to the preceding list. In a
//!   `sparse` column, 0 is none and any other number an index plus one. Strings are passed as `(u16 3 "NotFoundGone" [0, 8, 12,])`:
//!   concatenated, with the bounds of each; few of them as `(each 2 ["NotFound", "Gone",])`.
//! - **Absent**: columns that a catalogue does not have are omitted; the templates have an arm for that. `[]` in place of `[Cause]` means
//!   that the catalogue does not have the type.
//! - **Names**: the templates expand in a user's module, in which any name may be defined. Everything that is neither defined in the block
//!   nor imported by its first line is reached through `$crate`. Parameters and `let`s begin with `__`, since a static of the same name
//!   would be taken for a pattern. Calls name their type, since a trait in scope may have a method of any name. Traits are implemented for
//!   an alias of the type, because clippy's `same_name_method` otherwise reports methods that the type and the trait both have.

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
