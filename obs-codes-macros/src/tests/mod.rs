//! What takes more than one module of this crate to test, and what chance finds.

#[cfg(feature = "spec")]
mod arguments;
mod chance;
#[cfg(feature = "spec")]
mod expand;
mod items;
#[cfg(feature = "spec")]
mod specs;
