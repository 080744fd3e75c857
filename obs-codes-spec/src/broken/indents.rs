//! Lines whose column matches none of those around them: the indent is wrong, or a dash or a key is missing.

use crate::broken::lines::Line;
use crate::broken::problem::{MOST_LINES, Problem};
use crate::format::{self, Section};
use crate::report::finding::Finding;
use crate::report::words::{blanks, one_of, quote};

/// `- statuses:`
pub(crate) fn section_as_entry(problem: &Problem<'_>) -> Option<Finding> {
    let is_entry = |above: &Line<'_>| above.indent() == 0 && above.is_entry();
    let entry = problem.lines_up().find(&is_entry)?;
    let key = entry.name();
    if !format::is_section(key) {
        return None;
    }
    let (message, help) = ("a section begins without a dash", format!("write `{key}:`"));
    Some(problem.finding(entry.begin(), message, &help))
}

/// A key deeper than the one above it, which has a value.
pub(crate) fn too_far(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.lines_up().next()?;
    let above = line.above().next()?;
    let (own, around) = (line.indent(), above.key_column());
    let (key, _) = line.key()?;
    if own <= around || line.is_entry() {
        return None;
    }
    let own = blanks(own);
    let message = format!("this key is indented by {own}, the one above it by {around}");
    let place = match around {
        0 => "begin the line with it".to_owned(),
        _ => format!("indent it by {}", blanks(around)),
    };
    let key = quote(key);
    let help = format!("{place}, or write the key that {key} belongs under on a line before it");
    Some(problem.finding(line.begin(), &message, &help))
}

/// A line of a text after `|` or `>` that is not as deep as the first.
pub(crate) fn outdented(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.lines_up().next()?;
    let mut first = line;
    for above in line.above().take(MOST_LINES) {
        if above.indent() < line.indent() {
            let (_, value) = above.key()?;
            let (own, around) = (blanks(line.indent()), first.indent());
            if !value.starts_with(one_of("|>")) || around <= line.indent() {
                return None;
            }
            let message =
                format!("this line of the text is indented by {own}, the first by {around}");
            let help = format!("indent it by {}", blanks(around));
            return Some(problem.finding(line.begin(), &message, &help));
        }
        first = above;
    }
    None
}

/// The first entry of a list without a dash, because of which this line does not fit.
pub(crate) fn lost_dash(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.lines_up().next()?;
    let mut first = line;
    let mut least = line.indent();
    for above in line.above().take(MOST_LINES) {
        if above.indent() <= least {
            least = above.indent();
            if let Some(section) = above.entries()
                && section.key(first.name()).is_some()
                && !first.is_entry()
            {
                return Some(lost_first_dash(problem, &first, section));
            }
        }
        first = above;
    }
    None
}

/// The first entry of a list, without its dash or without its first line.
fn lost_first_dash(problem: &Problem<'_>, line: &Line<'_>, section: &Section) -> Finding {
    match section.keys {
        [begin, ..] if begin.name != line.name() && begin.is_required => {
            let message = "the first line of this entry is missing";
            let help = format!("write `- {}: …` before it", begin.name);
            problem.finding(line.begin(), message, &help)
        }
        _ => lost_dash_before(problem, line.begin(), line.content()),
    }
}

/// `409:` in the column of entries that begin with `- code: `
pub(crate) fn entry_as_key(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.lines_up().next()?;
    let (name, value) = line.key()?;
    let (first, _) = line.entry_above()?.key()?;
    let is_name = !format::is_key(name) && value.is_empty();
    is_name.then(|| lost_dash_before(problem, line.begin(), &format!("{first}: {name}")))
}

/// A list entry that begins here without a dash.
pub(crate) fn lost_dash_before(problem: &Problem<'_>, at: usize, entry: &str) -> Finding {
    let (message, entry) = match entry.strip_prefix('-') {
        Some(entry) => ("a blank is missing after this dash", entry),
        None => ("a dash is missing before this entry of the list", entry),
    };
    Finding::new(problem.char_at(at), message).write(&format!("- {entry}"))
}
