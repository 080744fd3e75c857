//! `check`: reports all mistakes in specs.

use std::fmt::Write;

use obs_codes_spec::{Catalogue, Mistake, Mistakes, Source};
use serde::Serialize;

use crate::failure::{ERROR, Failure};
use crate::sources;
use crate::terminal;
use crate::words::{count, totals};

pub(crate) fn run(operands: &[String], json: bool) -> Result<(), Failure> {
    let sources = sources::read(operands);
    let (catalogue, mistakes) = obs_codes_spec::check(&sources);
    if json {
        terminal::json(&Report::new(&sources, &mistakes))?;
    } else if mistakes.shown.is_empty() {
        terminal::print(&format!("{}: no mistakes\n", totals(&catalogue)))?;
    } else {
        terminal::print(&rendered(&sources, &mistakes))?;
    }
    if unreadable(&sources) > 0 {
        return Err(Failure::Reported);
    }
    if mistakes.shown.is_empty() {
        Ok(())
    } else {
        Err(Failure::Negative)
    }
}

/// The catalogue of these sources, if there are no mistakes in them; reports those otherwise, and fails with what cannot be done.
pub(crate) fn usable(sources: &[Source], cannot: &str) -> Result<Catalogue, Failure> {
    let (catalogue, mistakes) = obs_codes_spec::check(sources);
    if mistakes.shown.is_empty() {
        return Ok(catalogue);
    }
    anstream::eprint!("{}", rendered(sources, &mistakes));
    if unreadable(sources) == mistakes.shown.len() {
        return Err(Failure::Reported);
    }
    Err(Failure::usage(cannot))
}

fn unreadable(sources: &[Source]) -> usize {
    let unreadable = sources.iter().filter(|source| !source.is_readable());
    unreadable.count()
}

/// The mistakes as `rustc` shows those of the macro, and how many there are. What cannot be read is not counted as one.
fn rendered(sources: &[Source], mistakes: &Mistakes) -> String {
    let shown = mistakes.shown.iter().map(Mistake::render);
    let shown: Vec<_> = shown
        .map(|mistake| format!("{ERROR}error{ERROR:#}: {mistake}\n"))
        .collect();
    let mut out = shown.join("\n");
    let total = mistakes.shown.len() + mistakes.more - unreadable(sources);
    if mistakes.more > 0 {
        let total = count(total, "mistake");
        _ = writeln!(out, "\n{total}; these are the first {}", shown.len());
    } else if total > 0 {
        _ = writeln!(out, "\n{}", count(total, "mistake"));
    }
    out
}

#[derive(Serialize)]
struct Report<'m> {
    mistakes: Vec<Item<'m>>,
    /// The number of further mistakes.
    more: usize,
}

#[derive(Serialize)]
struct Item<'m> {
    message: &'m str,
    file: &'m str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    length: Option<usize>,
    help: &'m [String],
    rendered: String,
}

impl<'m> Report<'m> {
    fn new(sources: &'m [Source], mistakes: &'m Mistakes) -> Self {
        let item = |mistake: &'m Mistake| {
            let location = mistake.location();
            Item {
                message: mistake.message(),
                file: sources[mistake.source()].name(),
                line: location.map(|at| at.line),
                column: location.map(|at| at.column),
                length: location.map(|at| at.len),
                help: mistake.helps(),
                rendered: mistake.render(),
            }
        };
        Self {
            mistakes: mistakes.shown.iter().map(item).collect(),
            more: mistakes.more,
        }
    }
}
