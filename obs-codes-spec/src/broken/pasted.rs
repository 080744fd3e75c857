//! Leftovers of other tools: unresolved merges, diffs, Markdown, escaped line breaks.

use crate::broken::lines::{Line, visible};
use crate::broken::problem::{MOST_LINES, Problem};
use crate::format;
use crate::report::finding::Finding;
use crate::report::words::quote;
use crate::wrong::looks;
use crate::yaml::tree::Place;

/// A conflict marker of git.
pub(crate) fn conflict(problem: &Problem<'_>) -> Option<Finding> {
    let signs = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];
    let line = problem.lines_up().take(MOST_LINES).find(|line| {
        let mut signs = signs.iter();
        let rest = signs.find_map(|sign| line.text.strip_prefix(sign));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })?;
    let message = "this line is from a merge that was not finished";
    let help = "keep one side, and remove the lines that begin with `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`";
    Some(Finding::new(whole(problem, &line), message).help(help))
}

/// A line of a diff: its `+`, or its head. A removed line, which alone could be an entry of a list, has an added one after it.
pub(crate) fn diff(problem: &Problem<'_>) -> Option<Finding> {
    let is_added = |line: &Line<'_>| line.text.starts_with(['+', '@']);
    let below = problem.rest().find('\n').map(|end| problem.at + end + 1);
    let mut near = problem
        .lines_up()
        .take(2)
        .chain(below.map(|at| problem.line(at)));
    let line = near.find(is_added)?;
    let message = "this line is from a diff, and means nothing to YAML";
    let help = "remove the `+` from added lines, and the lines that begin with `-` or `@@`";
    Some(Finding::new(whole(problem, &line), message).help(help))
}

/// A code fence of Markdown.
pub(crate) fn fence(problem: &Problem<'_>) -> Option<Finding> {
    let is_fence = |line: &Line<'_>| {
        ["```", "~~~"]
            .iter()
            .any(|sign| line.content().starts_with(sign))
    };
    // Tildes are valid text; the parser gives up on the line below.
    let line = problem.lines_up().take(2).find(is_fence)?;
    let message = "this line is from Markdown, and means nothing to YAML";
    let help = "remove it, and the one like it on the other side of the spec";
    Some(Finding::new(whole(problem, &line), message).help(help))
}

/// `**reason**: Not Found`
pub(crate) fn marks(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    let (key, value) = line.key()?;
    let bare = key.trim_matches(['*', '_', '`']);
    if bare.len() == key.len() || !format::is_key(bare) {
        return None;
    }
    let start = line.entry().0;
    let place = Place::Bytes(problem.source, start, start + key.len());
    let written = quote(format!("{bare}: {value}").trim());
    Some(Finding::new(place, "there is Markdown around this key").help(format!("write {written}")))
}

/// `12  statuses:` or `> statuses:`: line numbers, or a sign at the beginning of each line.
pub(crate) fn line_starts(problem: &Problem<'_>) -> Option<Finding> {
    let begin = visible(problem.text, 0);
    let mut lines = Line::down(problem.text, begin);
    let (first, second) = (lines.next()?, lines.next()?);
    let number = |line: &Line<'_>| {
        let content = line.content();
        let end = content.find(|c: char| !c.is_ascii_digit())?;
        content[..end].parse::<usize>().ok()
    };
    let sign = |line: &Line<'_>| problem.text[line.begin()..].split([' ', '\n']).next();
    let own = sign(&first)?;
    let is_sign = !own.is_empty() && own.chars().all(|c| "/>|*!;".contains(c));
    let (message, help) = if number(&first).is_some_and(|one| number(&second) == Some(one + 1)) {
        (
            "the lines of this spec begin with their numbers".to_owned(),
            "remove the numbers",
        )
    } else if is_sign && sign(&second) == Some(own) {
        (
            format!("the lines of this spec begin with `{own}`"),
            "remove it from all of them",
        )
    } else {
        return None;
    };
    Some(Finding::new(problem.char_at(begin), message).help(help))
}

/// `[[error_codes]]`
pub(crate) fn table(problem: &Problem<'_>) -> Option<Finding> {
    let mut lines = problem.lines_up().take(3);
    let (line, name) = lines.find_map(|line| {
        let inner = line.content().strip_prefix('[')?.strip_suffix(']')?;
        let name = inner.trim_matches(['[', ']']);
        format::is_key(name).then_some((line, name))
    })?;
    let message = "this line is from TOML, and means nothing to YAML";
    Some(Finding::new(whole(problem, &line), message).help(format!("write `{name}:`")))
}

/// `[a text](https://…)`
pub(crate) fn link(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    let (_, value) = line.key()?;
    let address =
        looks::address_in(value).filter(|_| value.starts_with('[') && value.contains("]("))?;
    let start = line.start + line.text.trim_end().len() - value.len();
    let place = Place::Bytes(problem.source, start, start + value.len());
    let message = "a link of Markdown means nothing to YAML";
    Some(Finding::new(place, message).help(format!("write {}", quote(&address))))
}

/// `statuses:\n  - code: 404`
pub(crate) fn line_breaks(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    let (at, _) = line
        .text
        .match_indices("\\n")
        .take(MOST_LINES)
        .find(|(at, _)| {
            let rest = line.text[at + 2..].trim_start_matches([' ', '-']);
            rest.split_once(':')
                .is_some_and(|(key, _)| format::is_key(key))
        })?;
    let place = Place::Bytes(problem.source, line.start + at, line.start + at + 2);
    let message = "the line breaks of this spec are written out as `\\n`";
    Some(Finding::new(place, message).help("replace each with a line break"))
}

fn whole(problem: &Problem<'_>, line: &Line<'_>) -> Place {
    Place::Bytes(
        problem.source,
        line.begin(),
        line.begin() + line.content().len(),
    )
}
