//! The edit that makes a spec readable: each that may be meant is tried, and the mistake is explained by the one that fixes it.

use crate::broken::candidates::Edits;
use crate::broken::edits::{Edit, FAR_FETCHED};
use crate::broken::lines::{Line, Part};
use crate::broken::problem::Problem;
use crate::read::model::Spec;
use crate::report::finding::{Finding, Findings};
use crate::yaml::parse::{Refusal, tree};

/// How much to read in search of an edit.
const MOST_BYTES: usize = 3 * 1024 * 1024;

/// The most lines to edit.
const LINES: usize = 12;

/// What is left after an edit; less is better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Left {
    /// A number of mistakes in form.
    Mistakes(usize),
    /// A text that cannot be parsed, from its last so many bytes on.
    Unparsed(usize),
}

/// An edit near the place where the parser gave up, after which nothing is wrong.
pub(crate) fn repair(problem: &Problem<'_>) -> Option<Finding> {
    let part = Part::around(problem.text, problem.at);
    near(problem, FAR_FETCHED, &part, Left::Mistakes(1))
}

/// The same, even if it is the removal of a line.
pub(crate) fn remove(problem: &Problem<'_>) -> Option<Finding> {
    let part = Part::around(problem.text, problem.at);
    near(problem, usize::MAX, &part, Left::Mistakes(1))
}

/// An edit after which less is wrong, or only something further down.
pub(crate) fn improve(problem: &Problem<'_>) -> Option<Finding> {
    let part = Part::around(problem.text, problem.at);
    let next = problem.rest().split_inclusive('\n').take(2);
    let below = problem.at + next.map(str::len).sum::<usize>();
    let limit = Left::Unparsed(part.end.saturating_sub(below));
    near(problem, FAR_FETCHED - 1, &part, limit)
}

fn edits<'t>(problem: &Problem<'t>) -> impl Iterator<Item = Edit<'t>> {
    let (text, at) = (problem.text, problem.at);
    let below = Line::down(text, at).skip(1).take(1);
    let lines = problem.lines_up().take(LINES).chain(below);
    lines.flat_map(move |line| Edits::of(text, line, at))
}

fn near(problem: &Problem<'_>, most: usize, part: &Part<'_>, limit: Left) -> Option<Finding> {
    let source = problem.source;
    let edits = edits(problem).filter(|edit| edit.rank(problem.text).0 <= most);
    let left = |edited: &str| match read(source, edited) {
        Ok(findings) => Left::Mistakes(findings.shown.len() + findings.more),
        Err(unparsed) => Left::Unparsed(unparsed),
    };
    Some(best(part, edits.collect(), limit, left)?.finding(source, problem.text))
}

/// The edit of a part that leaves the least, and less than the limit.
pub(crate) fn best<'t>(
    part: &Part<'_>,
    mut edits: Vec<Edit<'t>>,
    limit: Left,
    left: impl Fn(&str) -> Left,
) -> Option<Edit<'t>> {
    edits.sort_by_key(|edit| edit.rank(part.text));
    edits.truncate(MOST_BYTES / part.read().len().max(1));
    let mut best = None;
    let mut least = limit;
    for edit in edits {
        let left = left(&edit.apply(part));
        if left < least {
            least = left;
            best = Some(edit);
        }
        if least == Left::Mistakes(0) {
            break;
        }
    }
    best
}

/// The mistakes in form, or how much of the text is left where it cannot be parsed.
pub(crate) fn read(source: usize, text: &str) -> Result<Findings, usize> {
    let root = tree(source, text).map_err(|refusal| match refusal {
        Refusal::Invalid(error) => {
            let read = error.location().map_or(0, |location| location.index());
            text.len().saturating_sub(read)
        }
        _ => usize::MAX,
    })?;
    let mut findings = Findings::default();
    Spec::default().read(&root, &mut findings);
    Ok(findings)
}
