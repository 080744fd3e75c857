//! `diff OLD NEW`.

use obs_codes_spec::Catalogue;

use super::report::{self, Report};
use super::{Effect, compare};
use crate::check;
use crate::failure::Failure;
use crate::sources;
use crate::terminal::{self, Terminal};

pub(crate) fn run(
    old: &[String],
    new: &[String],
    json: bool,
    mut out: Terminal,
) -> Result<(), Failure> {
    let (old, new) = sides(old, new)?;
    let changes = compare(&catalogue(old)?, &catalogue(new)?);
    if json {
        terminal::json(&Report::new(&changes))?;
    } else {
        report::print(&changes, &mut out);
        out.finish()?;
    }
    if changes
        .iter()
        .any(|change| change.effect() == Effect::Breaking)
    {
        return Err(Failure::Negative);
    }
    Ok(())
}

/// Two operands are the two sides; if a side has several, `--` separates them.
fn sides<'o>(
    old: &'o [String],
    new: &'o [String],
) -> Result<(&'o [String], &'o [String]), Failure> {
    match (old, new) {
        ([old, new], []) => Ok((std::slice::from_ref(old), std::slice::from_ref(new))),
        ([_, ..], [_, ..]) => Ok((old, new)),
        _ => Err(Failure::usage(
            "two versions are compared: `obs-codes diff OLD NEW` or, with several files in one, `obs-codes diff OLD... -- NEW...`",
        )),
    }
}

fn catalogue(operands: &[String]) -> Result<Catalogue, Failure> {
    let sources = sources::read(operands);
    check::usable(&sources, "specs with mistakes cannot be compared")
}
