//! The edit that makes a spec readable: each that may be meant is tried, and the mistake is explained by the one that fixes it.

use crate::broken::candidates::Edits;
use crate::broken::edits::{Edit, FAR_FETCHED};
use crate::broken::lines::Line;
use crate::broken::part::Part;
use crate::broken::problem::Problem;
use crate::index::sort;
use crate::read::model::Spec;
use crate::report::finding::{Findings, Meant};
use crate::yaml::parse::{Refusal, tree};

/// How much to read in search of an edit.
const MOST_BYTES: usize = 512 * 1024;

/// The most lines to edit.
const LINES: usize = 12;

/// What is left after an edit; less is better.
#[derive(PartialEq, PartialOrd)]
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
    /// Whether the part can be parsed after `partial`, so that only mistakes in form are left.
    pub(crate) is_readable: bool,
}

impl Repair<'_> {
    /// The text as it was probably meant.
    pub(crate) fn meant(&self) -> Option<Box<Meant>> {
        match (&self.full, &self.partial) {
            (Some(edit), _) => edit.meant(),
            (None, Some(edit)) if edit.is_certain() => edit.meant(),
            _ => None,
        }
    }
}

/// Tries the edits near a problem.
pub(crate) fn repair<'t>(problem: &Problem<'t>) -> Repair<'t> {
    let (text, at) = (problem.text, problem.at);
    let part = Part::around(text, at);
    let mut edits = Vec::new();
    for line in problem.lines_up().take(LINES) {
        edits.append(&mut Edits::of(line, at));
    }
    let mut below = Line::down(text, at);
    below.next();
    if let Some(line) = below.next() {
        edits.append(&mut Edits::of(line, at));
    }
    let mut end = at;
    for line in problem.rest().split_inclusive('\n').take(2) {
        end += line.len();
    }
    let mut least = Left::Unparsed(part.end.saturating_sub(end));
    let mut repair = Repair::default();
    for edit in in_order(edits, &part) {
        let left = match read(problem.source, &edit.apply(&part)) {
            Ok(findings) => Left::Mistakes(findings.shown.len() + findings.more),
            Err(unparsed) => Left::Unparsed(unparsed),
        };
        let (rank, _) = edit.rank();
        if left == Left::Mistakes(0) && rank <= FAR_FETCHED {
            repair.full = Some(edit);
            break;
        } else if left == Left::Mistakes(0) {
            repair.removal = repair.removal.or(Some(edit));
        } else if left < least && rank < FAR_FETCHED {
            repair.is_readable = matches!(left, Left::Mistakes(_));
            least = left;
            repair.partial = Some(edit);
        } else if edit.is_certain()
            && left < Left::Unparsed(part.end.saturating_sub(edit.line.end()))
        {
            repair.partial = repair.partial.or(Some(edit));
        }
    }
    repair
}

/// The likeliest edits first, and no more than can be tried.
pub(crate) fn in_order<'t>(mut edits: Vec<Edit<'t>>, part: &Part<'_>) -> Vec<Edit<'t>> {
    sort(&mut edits, &|edit| {
        let (kind, moved) = edit.rank();
        [kind, moved, 0]
    });
    edits.truncate(MOST_BYTES / part.len().max(1));
    edits
}

/// The mistakes in form, or how much of the text is left where it cannot be parsed.
pub(crate) fn read(source: usize, text: &str) -> Result<Findings, usize> {
    match tree(source, text) {
        Ok(root) => {
            let mut findings = Findings::default();
            Spec::default().read(&root, &mut findings);
            Ok(findings)
        }
        Err(Refusal::Invalid(error)) => {
            let read = error.location().map_or(0, |location| location.index());
            Err(text.len().saturating_sub(read))
        }
        Err(_) => Err(usize::MAX),
    }
}
