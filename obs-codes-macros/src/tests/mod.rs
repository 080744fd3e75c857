//! What takes more than one module of this crate to test, and what chance finds.

#[cfg(feature = "spec")]
mod arguments;
mod chance;
mod items;
#[cfg(feature = "spec")]
mod specs;
