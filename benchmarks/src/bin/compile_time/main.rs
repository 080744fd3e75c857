//! `cargo run --release -p obs-codes-benchmarks --bin compile_time`: what users pay when they build. Figures are CPU time, user and
//! system, of whole runs of cargo; medians of several rounds, in which those that are compared take turns.
//!
//! With the name of a part (`cold`, `shares`, `features`, `thousand`, `ten_thousand`, `fifty_thousand`, `derives`, `macro`) only that is
//! measured; `--rounds N` says how often.

#![allow(clippy::cast_precision_loss)] // No count is as large as that.

mod cost;
mod crates;
mod expansion;
mod parts;
mod specs;

use std::env;
use std::process::ExitCode;

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
