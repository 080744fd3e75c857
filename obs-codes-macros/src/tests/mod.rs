//! What takes more than one module of this crate to test.

mod arguments;
mod mutations;
mod promises;
