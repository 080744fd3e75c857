//! The built-in catalogue of OBS. The Markdown files in `obs/` add to the generated documentation.
//!
//! With the feature `spec`, the macro reads the YAML in each build. Without it, the catalogue comes from the checked-in expansion of the
//! macro, which a test in the macro crate keeps up to date.

#[cfg(feature = "spec")]
obs_codes_macros::obs_codes! { built_in, crate = crate, skip(ErrorResponse) }

#[cfg(not(feature = "spec"))]
include!("obs/expanded.rs");
