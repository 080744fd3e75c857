//! The catalogue of OBS. The Markdown files beside it say what its pages have beyond the generated words.
//!
//! With the feature `spec` the macro reads the YAML, so that an edit is in the next build. Without it, the catalogue is the macro's
//! expansion, which a test of the macro crate keeps up to date.

#[cfg(feature = "spec")]
obs_codes_macros::obs_codes! { built_in, crate = crate, skip(ErrorResponse) }

#[cfg(not(feature = "spec"))]
include!("obs/expanded.rs");
