//! The command `obs-codes`: explains error responses, and turns a catalogue into pages and other formats.
//!
//! [`diff`] is also a library, so that a test can compare a catalogue with its last release.

#![forbid(unsafe_code)]

mod args;
mod catalogue;
mod check;
pub mod diff;
mod explain;
mod export;
mod failure;
mod find;
mod list;
mod loaded;
mod model;
mod page;
mod sources;
mod suggest;
mod terminal;
mod words;

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};
use failure::Failure;
use terminal::Terminal;

/// Runs the command with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let args = Args::parse();
    args.color.apply();
    match run(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

fn run(args: Args) -> Result<(), Failure> {
    let Args {
        queries,
        all,
        spec,
        json,
        color: _,
        command,
    } = args;
    if let (Some(_), Some(query)) = (&command, queries.first()) {
        return Err(Failure::usage(format!(
            "`{query}` comes before a command; ask for one thing at a time"
        )));
    }
    if json && let Some(instead) = command.as_ref().and_then(Command::without_json) {
        return Err(Failure::usage(format!(
            "`--json` has no meaning here: {instead}"
        )));
    }
    let terminal = Terminal::new();
    match command {
        None if queries.is_empty() && io::stdin().is_terminal() => {
            list::run(catalogue::load(&spec)?, &[], json, terminal)
        }
        None => explain::run(&queries, all, &spec, json, &terminal),
        Some(Command::List { only }) => list::run(catalogue::load(&spec)?, &only, json, terminal),
        Some(Command::Check { files }) => check::run(&[spec, files].concat(), json),
        Some(Command::Diff { old, new }) => diff::run(&old, &new, json, terminal),
        Some(Command::Page { files, out, title }) => page::run(
            catalogue::load(&[spec, files].concat())?,
            title.as_deref(),
            &out,
        ),
        Some(Command::Export { format, files }) => {
            export::run(catalogue::load(&[spec, files].concat())?, format)
        }
        Some(Command::Completions { shell }) => args::completions(shell),
    }
}
