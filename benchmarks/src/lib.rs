//! The cost of obs-codes compared with alternatives. `BENCHMARKS.md`, in the root of the repository, has the figures and explains how to
//! reproduce them.

// Only for the programs in `bin/`, which panic if they cannot measure.
#![allow(clippy::must_use_candidate, clippy::missing_panics_doc)]
#![allow(clippy::cast_precision_loss)] // Counts are smaller than that.

pub mod counts;
mod inputs;
pub mod measure;
pub mod operations;
mod peers;
#[cfg(test)]
mod tests;

use std::env;
use std::path::Path;
use std::process::Command;

/// Returns the folder of the workspace.
pub fn root() -> &'static Path {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    folder.parent().expect("the workspace is around")
}

/// Returns a command for the cargo that runs this program, in that folder, with these arguments.
pub fn cargo(arguments: &str) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()).args(arguments.split(' '));
    cargo
}

/// Returns the output of a command, which has to succeed.
pub fn output(command: &mut Command) -> String {
    let output = command.output();
    let output = output.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {errors}");
    String::from_utf8(output.stdout).expect("it is text")
}

/// Returns the median.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
