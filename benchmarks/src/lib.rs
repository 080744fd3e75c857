#![allow(clippy::cast_precision_loss)] // No count is as large as that.
//! What obs-codes costs, beside what one would use instead. `BENCHMARKS.md`, in the root of the repository, has the figures and says
//! how to get them again.

pub mod inputs;
pub mod instructions;
pub mod operations;

/// What one would use instead, written by `build.rs`.
#[allow(clippy::pedantic)] // As one would write it.
pub mod peers {
    include!(concat!(env!("OUT_DIR"), "/peers.rs"));
}
