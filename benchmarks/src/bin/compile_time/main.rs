//! `cargo run --release -p obs-codes-benchmarks --bin compile_time`: what users pay when they build. Figures are CPU time, user and
//! system, of whole runs of cargo; medians of several rounds, in which those that are compared take turns.
//!
//! With the name of a part (`cold`, `shares`, `features`, `thousand`, `ten_thousand`, `fifty_thousand`, `derives`, `macro`) only that is
//! measured; `--rounds N` says how often.

extern crate proc_macro;

mod cost;
mod crates;
mod parts;
mod specs;

// The macro's own source, for what it makes of a spec.
#[allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    clippy::all,
    clippy::pedantic
)]
#[path = "../../../../obs-codes-macros/src/generate/mod.rs"]
mod generate;
#[path = "../../../../obs-codes-macros/src/nearest.rs"]
mod nearest;
#[allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    clippy::all,
    clippy::pedantic
)]
#[path = "../../../../obs-codes-macros/src/spec/mod.rs"]
mod spec;

use std::env;
use std::process::ExitCode;

use nearest::nearest;

fn main() -> ExitCode {
    if let Some(code) = cost::as_wrapper() {
        return code;
    }
    let mut wanted = Vec::new();
    let mut rounds = None;
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match &*argument {
            "--rounds" => rounds = arguments.next().and_then(|number| number.parse().ok()),
            _ => wanted.push(argument),
        }
    }
    let known = parts::ALL.map(|(name, ..)| name);
    if let Some(unknown) = wanted.iter().find(|name| !known.contains(&&***name)) {
        eprintln!(
            "there is no part `{unknown}`; there are {}",
            known.join(", ")
        );
        return ExitCode::FAILURE;
    }
    for (name, most_rounds, part) in parts::ALL {
        if wanted.is_empty() || wanted.iter().any(|wanted| wanted == name) {
            part(rounds.unwrap_or(most_rounds));
        }
    }
    ExitCode::SUCCESS
}
