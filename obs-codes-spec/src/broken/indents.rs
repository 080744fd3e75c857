//! Lines whose column matches none of those around them: the indent is wrong, or a dash or a key is missing.

use crate::broken::lines::Line;
use crate::broken::problem::{MOST_LINES, Problem};
use crate::format::{self, SECTIONS};
use crate::report::finding::Finding;
use crate::report::words::{blanks, quote};

pub(crate) fn explain(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.lines_up().next()?;
    before_key(problem, &line)
        .or_else(|| section_as_entry(problem, &line))
        .or_else(|| lost_dash(problem, &line))
        .or_else(|| lost_key(problem, &line))
        .or_else(|| wrong_indent(problem, &line))
}

/// The first section, if it is indented and those after it are not.
pub(crate) fn first_line(problem: &Problem<'_>) -> Option<Finding> {
    let mut lines = problem
        .text
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    let first = lines.next()?;
    let line = Line::at(problem.text, problem.text.find(first)?);
    let is_section = |line: &Line<'_>| line.key().is_some_and(|(key, _)| format::is_section(key));
    let is_alone = lines.take(MOST_LINES).any(|line| {
        is_section(&Line {
            start: 0,
            text: line,
        }) && !line.starts_with(' ')
    });
    (line.indent() > 0 && is_section(&line) && is_alone).then(|| {
        let message = format!("this section is indented by {}", blanks(line.indent()));
        Finding::new(problem.char_at(line.begin()), message).help("begin the line with it")
    })
}

/// `x reason: Not Found`, `- reason: Not Found`: something before a key that does not belong there.
fn before_key(problem: &Problem<'_>, line: &Line<'_>) -> Option<Finding> {
    let (key, value) = line.key()?;
    let mut above = Line::up(problem.text, line.start).skip(1);
    let owner = above.next()?;
    let is_among_keys = line.is_entry()
        && owner.key().is_some_and(|(_, value)| !value.is_empty())
        && owner.key_column() == line.indent()
        && format::is_key(key)
        && !format::begins_entry(key);
    let (before, bare) = match key.rsplit_once(' ') {
        Some((before, bare)) if format::is_key(bare) => (before, bare),
        _ if is_among_keys => ("-", key),
        _ => return None,
    };
    let message = format!("there is {} before the key `{bare}`", quote(before));
    let help = format!("write {}", quote(format!("{bare}: {value}").trim()));
    let at = if is_among_keys {
        line.begin()
    } else {
        line.entry().0
    };
    Some(Finding::new(problem.char_at(at), message).help(help))
}

/// `- statuses:`
fn section_as_entry(problem: &Problem<'_>, line: &Line<'_>) -> Option<Finding> {
    let entry = Line::up(problem.text, line.start).find(|above| above.indent() == 0)?;
    let entry = if entry.is_entry() {
        entry
    } else {
        Line::up(problem.text, line.start)
            .skip(1)
            .find(|above| above.indent() == 0)?
    };
    let (key, _) = entry.key().filter(|_| entry.is_entry())?;
    format::is_section(key).then(|| {
        Finding::new(
            problem.char_at(entry.begin()),
            "a section begins without a dash",
        )
        .help(format!("write `{key}:`"))
    })
}

/// A list entry without a dash: this line, or an earlier one because of which this one does not fit.
fn lost_dash(problem: &Problem<'_>, line: &Line<'_>) -> Option<Finding> {
    let above = || Line::up(problem.text, line.start).skip(1);
    let (key, value) = line.key()?;
    let first = if line.is_entry() {
        // The first of its list, indented like this or further, has no dash.
        let mut first = None;
        let mut lines = above();
        let around = lines.find(|above| {
            let is_around = above.indent() < line.indent();
            if !is_around {
                first = Some(Line::at(problem.text, above.start));
            }
            is_around
        });
        first.filter(|first| !first.is_entry() && around.is_some_and(|line| line.opens_list()))
    } else {
        // One in the column of others and with the same key, or the first of its list.
        let mut same = above();
        let same = same.find(|above| above.indent() <= line.indent());
        let same = same.filter(|above| above.indent() == line.indent() && above.is_entry());
        let first_key = same.as_ref().and_then(|same| Some(same.key()?.0));
        if let Some(first_key) = first_key.filter(|_| !format::is_key(key) && value.is_empty()) {
            return Some(lost_dash_before(
                problem,
                line.begin(),
                &format!("{first_key}: {key}"),
            ));
        }
        let is_same = first_key == Some(key);
        let mut above = above();
        match (is_same, above.next(), above.next()) {
            (true, ..) => Some(Line::at(problem.text, line.start)),
            (_, Some(first), Some(around)) => {
                let is_first = first.indent() < line.indent()
                    && first.key().is_some_and(|(_, value)| !value.is_empty())
                    && !first.is_entry()
                    && around.indent() < first.indent()
                    && around.opens_list();
                Some(first).filter(|_| is_first)
            }
            _ => None,
        }
    }?;
    let (own, _) = first.key()?;
    let mut above = Line::up(problem.text, first.start).skip(1);
    let list = above.find(|above| above.indent() < first.indent());
    let section = list.and_then(|list| format::list(list.key()?.0));
    let place = problem.char_at(first.begin());
    if let Some(section) = section.filter(|section| section.key(own).is_none()) {
        let owner = SECTIONS.iter().find(|section| section.key(own).is_some())?;
        let message = format!("`{own}` is not a key of {}", section.what);
        return Some(Finding::new(place, message).help(format!("move it to {}", owner.what)));
    }
    match section.map(|section| section.keys) {
        Some([begin, ..]) if begin.name != own && begin.is_required => {
            let message = "the first line of this entry is missing";
            let help = format!("write `- {}: …` before it", begin.name);
            Some(Finding::new(place, message).help(help))
        }
        _ => Some(lost_dash_before(problem, first.begin(), first.content())),
    }
}

/// A list entry that begins here without a dash.
pub(crate) fn lost_dash_before(problem: &Problem<'_>, at: usize, entry: &str) -> Finding {
    let message = "a dash is missing before this entry of the list";
    let help = format!("write {}", quote(&format!("- {entry}")));
    Finding::new(problem.char_at(at), message).help(help)
}

/// A list of different entries, under a key that already has a value.
fn lost_key(problem: &Problem<'_>, line: &Line<'_>) -> Option<Finding> {
    let (key, _) = line.key().filter(|_| line.is_entry())?;
    let list = format::list_of(key)?;
    let mut above = Line::up(problem.text, line.start).skip(1);
    let owner = above.next()?;
    let (_, value) = owner.key()?;
    let mut around = std::iter::once(Line::at(problem.text, owner.start)).chain(above);
    let around = around.find(Line::is_entry);
    let is_other = around.is_none_or(|around| around.key().is_none_or(|(other, _)| other != key));
    if owner.indent() >= line.indent() || value.is_empty() || !is_other {
        return None;
    }
    let message = "the key of this list is missing";
    let help = format!(
        "write `{}:` on a line before it, indented by {}",
        list.name,
        blanks(owner.key_column())
    );
    Some(Finding::new(problem.char_at(line.begin()), message).help(help))
}

fn wrong_indent(problem: &Problem<'_>, line: &Line<'_>) -> Option<Finding> {
    let (indent, is_entry) = (line.indent(), line.is_entry());
    let mut columns = Vec::new();
    let mut least = usize::MAX;
    for above in Line::up(problem.text, line.start).skip(1) {
        // Lines inside of something else are not around this one.
        if above.indent() < least {
            columns.extend(above.columns());
            least = above.indent();
        }
        if least == 0 {
            break;
        }
    }
    if columns.contains(&(indent, is_entry)) {
        return None;
    }
    // Sections exist at the top level only.
    let is_section = line.key().is_some_and(|(key, _)| format::is_section(key));
    // A spec within Rust may be indented as a whole.
    let lines = problem.text.lines().map(|text| Line { start: 0, text });
    let margin = lines
        .filter(|line| !line.content().is_empty())
        .map(|line| line.indent());
    let margin = margin.min().unwrap_or_default();
    let alike = columns
        .iter()
        .filter(|(column, entry)| *entry == is_entry && (!is_section || *column == margin));
    let (near, _) = alike.min_by_key(|(column, _)| column.abs_diff(indent))?;
    if let Some((entry, column)) = wrong_entry(problem, line) {
        let (own, near) = (blanks(entry.indent()), blanks(column));
        let message = format!("this entry is indented by {own}, those around it by {column}");
        let finding = Finding::new(problem.char_at(entry.begin()), message);
        return Some(finding.help(format!("indent it by {near} to make it one of them")));
    }
    let own = blanks(indent);
    let message = match (is_section, is_entry) {
        (true, _) if margin == 0 => format!("this section is indented by {own}"),
        (_, true) => format!("this entry is indented by {own}, those around it by {near}"),
        _ => format!("this key is indented by {own}, those around it by {near}"),
    };
    let finding = Finding::new(problem.char_at(line.begin()), message);
    let near_shown = blanks(*near);
    Some(match other_list(problem, line).filter(|_| is_entry) {
        Some(list) => finding.help(format!(
            "write `{list}:` on a line before it, and indent it by {near_shown}"
        )),
        None if *near == 0 => finding.help("begin the line with it"),
        None => finding.help(format!("indent it by {near_shown} to make it one of them")),
    })
}

/// The entry above a key, if the key is where keys of entries like it are, and the entry is not where those are.
fn wrong_entry<'t>(problem: &Problem<'t>, line: &Line<'_>) -> Option<(Line<'t>, usize)> {
    let entry = Line::up(problem.text, line.start).nth(1)?;
    let (key, _) = entry.key().filter(|_| entry.is_entry())?;
    let is_like =
        |other: &Line<'_>| other.is_entry() && other.key().is_some_and(|(other, _)| other == key);
    let below = problem.text[line.start..].lines().take(MOST_LINES);
    let mut below = below.map(|text| Line { start: 0, text });
    let other = below.find(is_like);
    let other = other.or_else(|| {
        Line::up(problem.text, entry.start)
            .take(MOST_LINES)
            .skip(1)
            .find(is_like)
    })?;
    let is_wrong = other.indent() != entry.indent() && other.key_column() == line.indent();
    is_wrong.then(|| (entry, other.indent()))
}

/// The section that an entry at the left margin belongs to, if it is not the one above.
fn other_list(problem: &Problem<'_>, line: &Line<'_>) -> Option<&'static str> {
    let mut above = Line::up(problem.text, line.start).skip(1);
    let section = above.find(|above| above.indent() == 0 && !above.is_entry())?;
    let below = problem.text[line.start..].lines().skip(1);
    let own =
        below.take_while(|below| below.starts_with(' ') && !below.trim_start().starts_with("- "));
    let own = own.map(|text| Line { start: 0, text });
    let keys = own
        .filter_map(|line| Some(line.key()?.0))
        .chain([line.key()?.0]);
    let list = format::list_with(&keys)?;
    (line.indent() == 0 && section.key()?.0 != list).then_some(list)
}
