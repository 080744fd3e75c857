//! Leftovers of other tools: unresolved merges, templates, diffs, Markdown, escaped line breaks.

use crate::broken::lines::{Line, visible};
use crate::broken::problem::{MOST_LINES, Problem};
use crate::format;
use crate::report::finding::Finding;
use crate::report::words::{number, one_of};
use crate::wrong::looks;

fn is_from(problem: &Problem<'_>, line: &Line<'_>, origin: &str, help: &str) -> Finding {
    let message = format!("this line is from {origin}");
    Finding::new(line.place(problem.source), message).help(help)
}

/// A conflict marker of git.
pub(crate) fn conflict(problem: &Problem<'_>) -> Option<Finding> {
    let is_marker = |line: &Line<'_>| {
        let (sign, rest) = line.text.split_at_checked(7).unwrap_or_default();
        matches!(sign, "<<<<<<<" | "|||||||" | "=======" | ">>>>>>>")
            && (rest.is_empty() || rest.starts_with(' '))
    };
    let line = problem.lines_up().take(MOST_LINES).find(&is_marker)?;
    let help = "keep one side, and remove the lines that begin with `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`";
    Some(is_from(
        problem,
        &line,
        "a merge that was not finished",
        help,
    ))
}

/// A line of a template, such as `{{- range .codes }}` or `{% for code in codes %}`.
pub(crate) fn template(problem: &Problem<'_>) -> Option<Finding> {
    let is_statement = |line: &Line<'_>| {
        let content = line.content();
        content.starts_with("{%") || (content.starts_with("{{") && content.ends_with("}}"))
    };
    let line = problem.lines_up().take(2).find(&is_statement)?;
    let message = "this is a template that was not filled in";
    let help = "fill it in before the spec is read";
    Some(Finding::new(line.place(problem.source), message).help(help))
}

/// A line of a diff: its `+`, or its head. A removed line, which alone could be an entry of a list, has an added one after it.
pub(crate) fn diff(problem: &Problem<'_>) -> Option<Finding> {
    let is_added = |line: &Line<'_>| line.text.starts_with(one_of("+@"));
    let above = problem.lines_up().take(2).find(&is_added);
    let line = match (above, problem.rest().find('\n')) {
        (Some(line), _) => line,
        (None, Some(end)) => problem.line(problem.at + end + 1),
        (None, None) => return None,
    };
    if !is_added(&line) {
        return None;
    }
    let help = "remove the `+` from added lines, and the lines that begin with `-` or `@@`";
    Some(is_from(
        problem,
        &line,
        "a diff, and means nothing to YAML",
        help,
    ))
}

/// A code fence of Markdown.
pub(crate) fn fence(problem: &Problem<'_>) -> Option<Finding> {
    let is_fence =
        |line: &Line<'_>| line.content().starts_with("```") || line.content().starts_with("~~~");
    // Tildes are valid text; the parser gives up on the line below.
    let line = problem.lines_up().take(2).find(&is_fence)?;
    let help = "remove it, and the one like it on the other side of the spec";
    let origin = "Markdown, and means nothing to YAML";
    Some(is_from(problem, &line, origin, help))
}

/// `**reason**: Not Found`
pub(crate) fn marks(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    let (key, value) = line.key()?;
    let bare = key.trim_matches(one_of("*_`"));
    if bare.len() == key.len() || !format::is_key(bare) {
        return None;
    }
    let place = problem.bytes(line.entry().0, key.len());
    let finding = Finding::new(place, "there is Markdown around this key");
    Some(finding.write(format!("{bare}: {value}").trim()))
}

/// `12  statuses:` or `> statuses:`: line numbers, or a sign at the beginning of each line.
pub(crate) fn line_starts(problem: &Problem<'_>) -> Option<Finding> {
    let begin = visible(problem.text, 0);
    let mut lines = Line::down(problem.text, begin);
    let (first, second) = (lines.next()?, lines.next()?);
    let numbered = |line: &Line<'_>| {
        let rest = line.content().trim_start_matches(one_of("0123456789"));
        let digits = &line.content()[..line.content().len() - rest.len()];
        number(digits).filter(|_| !rest.is_empty())
    };
    let sign = |line: &Line<'_>| problem.text[line.begin()..].split(one_of(" \n")).next();
    let own = sign(&first)?;
    let is_sign = !own.is_empty() && own.trim_matches(one_of("/>|*!;")).is_empty();
    if let (Some(one), Some(two)) = (numbered(&first), numbered(&second))
        && two == one + 1
    {
        let message = "the lines of this spec begin with their numbers";
        return Some(problem.finding(begin, message, "remove the numbers"));
    }
    if !is_sign || sign(&second) != Some(own) {
        return None;
    }
    let message = format!("the lines of this spec begin with `{own}`");
    Some(problem.finding(begin, &message, "remove it from all of them"))
}

/// `[[error_codes]]`
pub(crate) fn table(problem: &Problem<'_>) -> Option<Finding> {
    for line in problem.lines_up().take(3) {
        let content = line.content();
        let name = content.trim_matches(one_of("[]"));
        if content.starts_with('[') && content.ends_with(']') && format::is_key(name) {
            let help = format!("write `{name}:`");
            let origin = "TOML, and means nothing to YAML";
            return Some(is_from(problem, &line, origin, &help));
        }
    }
    None
}

/// `[a text](https://…)`
pub(crate) fn link(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    let (_, value) = line.key()?;
    if !value.starts_with('[') || !value.contains("](") {
        return None;
    }
    let address = looks::address_in(value)?;
    let place = problem.bytes(line.start_of(value), value.len());
    let message = "a link of Markdown means nothing to YAML";
    Some(Finding::new(place, message).write(&address))
}

/// `statuses:\n  - code: 404`
pub(crate) fn line_breaks(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    for (at, _) in line.text.match_indices("\\n").take(MOST_LINES) {
        let rest = line.text[at + 2..].trim_start_matches(one_of(" -"));
        if let Some((key, _)) = rest.split_once(':')
            && format::is_key(key)
        {
            let place = problem.bytes(line.start + at, 2);
            let message = "the line breaks of this spec are written out as `\\n`";
            return Some(Finding::new(place, message).help("replace each with a line break"));
        }
    }
    None
}
