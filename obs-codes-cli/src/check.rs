//! `check`: reports all mistakes in specs.

use std::fmt::Write;

use obs_codes_spec::{Mistake, Mistakes, Source};
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
        terminal::print(&rendered(&mistakes))?;
    }
    let unreadable = sources
        .iter()
        .filter(|source| !source.is_readable())
        .count();
    match (unreadable, mistakes.shown.is_empty()) {
        (0, true) => Ok(()),
        (0, false) => Err(Failure::Negative),
        (unreadable, _) => Err(Failure::usage(format!(
            "{} cannot be read",
            count(unreadable, "spec")
        ))),
    }
}

/// The mistakes as `rustc` shows those of the macro.
pub(crate) fn rendered(mistakes: &Mistakes) -> String {
    let mut out = String::new();
    for mistake in &mistakes.shown {
        _ = write!(out, "{ERROR}error{ERROR:#}: {}\n\n", mistake.render());
    }
    let total = mistakes.shown.len() + mistakes.more;
    if mistakes.more > 0 {
        _ = write!(
            out,
            "{}; these are the first {}",
            count(total, "mistake"),
            mistakes.shown.len()
        );
    } else {
        out.push_str(&count(total, "mistake"));
    }
    out + "\n"
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
