//! Why a text is not valid YAML, or another structure than was meant: the parser reports what it met; this looks at the lines.

pub(crate) mod brackets;
pub(crate) mod candidates;
pub(crate) mod edits;
pub(crate) mod foreign;
pub(crate) mod indents;
pub(crate) mod layout;
pub(crate) mod lines;
pub(crate) mod part;
pub(crate) mod pasted;
pub(crate) mod problem;
pub(crate) mod repair;
pub(crate) mod scan;
pub(crate) mod signs;
pub(crate) mod structure;

use self::edits::Edit;
use self::repair::Repair;
use crate::broken::lines::Line;
use crate::broken::problem::Problem;
use crate::report::finding::Finding;
use crate::yaml::tree::Place;

pub(crate) fn too_deep(place: Place) -> Finding {
    let message = "this is nested too deeply; a spec has a handful of levels";
    Finding::new(place, message).help("close the brackets that are open")
}

pub(crate) fn too_many_levels(source: usize, text: &str, error: &serde_yaml::Error) -> Finding {
    let problem = Problem::new(source, text, error);
    too_deep(problem.char_at(problem.at))
}

pub(crate) fn too_much(source: usize, text: &str, error: &serde_yaml::Error) -> Finding {
    let problem = Problem::new(source, text, error);
    let message = "the aliases in this spec stand for more than the spec itself holds";
    problem.finding(problem.at, message, "write the repeated entries out")
}

/// A check that recognises one mistake.
type Check = fn(&Problem<'_>) -> Option<Finding>;

/// The checks that come before any edit.
const CHECKS: &[Check] = &[
    |problem| foreign::format(problem.source, problem.text),
    pasted::line_starts,
    second_document,
    pasted::conflict,
    pasted::template,
    pasted::diff,
    pasted::table,
    pasted::link,
    pasted::fence,
    pasted::marks,
    pasted::line_breaks,
    signs::tab,
    signs::character,
    signs::anchor,
    signs::no_start,
    signs::no_start_within,
    brackets::cut_off,
    signs::wrong_quote,
    signs::escape,
    brackets::unpaired,
    layout::bullet,
    layout::dash,
    layout::list_beside_key,
    layout::text_beside_sign,
    layout::colon,
];

/// The checks that come after an edit that explains all.
const FURTHER_CHECKS: &[Check] = &[
    layout::colon_in_text,
    layout::colon_below,
    indents::section_as_entry,
    indents::entry_as_key,
    indents::lost_dash,
];

pub(crate) fn explain(source: usize, text: &str, error: &serde_yaml::Error) -> Finding {
    let problem = Problem::new(source, text, error);
    let repair = repair::repair(&problem);
    let mut finding = first(&problem, &repair);
    if finding.meant.is_none() && problem.has_place {
        finding.meant = repair.meant();
    }
    finding
}

/// The finding of the first check that recognises the mistake, or of the first edit.
fn first(problem: &Problem<'_>, repair: &Repair<'_>) -> Finding {
    let steps: [(&Option<Edit<'_>>, &[Check]); 4] = [
        (&None, CHECKS),
        (&repair.full, FURTHER_CHECKS),
        (&repair.partial, &[indents::too_far, indents::outdented]),
        (&repair.removal, &[]),
    ];
    for (edit, checks) in &steps {
        if let Some(edit) = edit {
            let mut finding = edit.finding(problem.source);
            // The rest is checked as if the hint had been followed.
            if repair.is_readable && problem.has_place {
                finding.meant = edit.meant();
            }
            return finding;
        }
        for check in *checks {
            if let Some(finding) = check(problem) {
                return finding;
            }
        }
    }
    let message = format!("invalid YAML: {}", problem.reason);
    let help = "check the quotes, brackets, colons and indent of this line and the one above";
    problem.finding(problem.at, &message, help)
}

fn second_document(problem: &Problem<'_>) -> Option<Finding> {
    if problem.has_place {
        return None;
    }
    let mut has_begun = false;
    for line in Line::down(problem.text, 0) {
        let content = line.text.trim_end();
        if has_begun && content.starts_with("---") {
            let message = "a spec is one YAML document; here a second one begins";
            let help =
                "put it into a file of its own, and name both files in `path = [\"…\", \"…\"]`";
            return Some(problem.finding(line.start, message, help));
        }
        if content == "..." {
            let message = "`...` ends the spec, but more follows";
            return Some(problem.finding(line.start, message, "remove it"));
        }
        has_begun |= !content.starts_with('%');
    }
    None
}
