//! The edit that makes a spec readable: each that may be meant is tried, and the mistake is explained by the one that fixes it.

use crate::broken::candidates::Edits;
use crate::broken::edits::{Edit, FAR_FETCHED};
use crate::broken::lines::{Line, Part};
use crate::broken::problem::Problem;
use crate::read::model::Spec;
use crate::report::finding::{Findings, Meant};
use crate::yaml::parse::{Refusal, tree};

/// How much to read in search of an edit.
const MOST_BYTES: usize = 512 * 1024;

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

/// The edits near the place where the parser gave up that may have been meant.
#[derive(Default)]
pub(crate) struct Repair<'t> {
    /// After this nothing is wrong.
    pub(crate) full: Option<Edit<'t>>,
    /// After this less is wrong, or only something further down.
    pub(crate) partial: Option<Edit<'t>>,
    /// After this nothing is wrong, but something is gone.
    pub(crate) removal: Option<Edit<'t>>,
}

impl Repair<'_> {
    /// The text as it was probably meant.
    pub(crate) fn meant(&self, text: &str) -> Option<Box<Meant>> {
        let partial = self.partial.as_ref().filter(|edit| edit.is_certain());
        self.full.as_ref().or(partial)?.meant(text).map(Box::new)
    }
}

/// Tries the edits near a problem.
pub(crate) fn repair<'t>(problem: &Problem<'t>) -> Repair<'t> {
    let (text, at) = (problem.text, problem.at);
    let part = Part::around(text, at);
    let below = Line::down(text, at).skip(1).take(1);
    let lines = problem.lines_up().take(LINES).chain(below);
    let edits = lines.flat_map(|line| Edits::of(text, line, at)).collect();
    let next = problem.rest().split_inclusive('\n').take(2);
    let below = at + next.map(str::len).sum::<usize>();
    let mut least = Left::Unparsed(part.end.saturating_sub(below));
    let mut repair = Repair::default();
    for edit in in_order(edits, &part) {
        let left = match read(problem.source, &edit.apply(&part)) {
            Ok(findings) => Left::Mistakes(findings.shown.len() + findings.more),
            Err(unparsed) => Left::Unparsed(unparsed),
        };
        let (rank, _) = edit.rank(text);
        if left == Left::Mistakes(0) && rank <= FAR_FETCHED {
            repair.full = Some(edit);
            break;
        } else if left == Left::Mistakes(0) {
            repair.removal.get_or_insert(edit);
        } else if left < least && rank < FAR_FETCHED {
            least = left;
            repair.partial = Some(edit);
        } else if edit.is_certain() && left < Left::Unparsed(part.end.saturating_sub(edit.end())) {
            repair.partial.get_or_insert(edit);
        }
    }
    repair
}

/// The likeliest edits first, and no more than can be tried.
pub(crate) fn in_order<'t>(mut edits: Vec<Edit<'t>>, part: &Part<'_>) -> Vec<Edit<'t>> {
    edits.sort_by_cached_key(|edit| edit.rank(part.text));
    edits.truncate(MOST_BYTES / part.len().max(1));
    edits
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
