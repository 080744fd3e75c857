//! What obs-codes costs, beside what one would use instead. `BENCHMARKS.md`, in the root of the repository, has the figures and says
//! how to get them again.

#![allow(clippy::cast_precision_loss)] // No count is as large as that.

pub mod counts;
pub mod inputs;
pub mod instructions;
pub mod operations;

use std::env;
use std::path::Path;
use std::process::Command;

/// The folder of the workspace.
///
/// # Panics
///
/// If this crate is not in it.
#[must_use]
pub fn root() -> &'static Path {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    folder.parent().expect("the workspace is around")
}

/// Cargo, in that folder: the one that runs this program.
#[must_use]
pub fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    cargo
}

/// What one would use instead, written by `build.rs`.
#[allow(clippy::pedantic, missing_docs)] // As one would write it.
pub mod peers {
    include!(concat!(env!("OUT_DIR"), "/peers.rs"));
}
