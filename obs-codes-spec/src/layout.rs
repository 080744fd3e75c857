//! Lines that are not laid out as YAML wants them: a dash, a colon or a blank is missing, or the indent is wrong.

use crate::characters;
use crate::finding::Finding;
use crate::format;
use crate::lines::Line;
use crate::problem::Problem;
use crate::tree::Place;
use crate::words::{blanks, in_quotes, quote};

/// `-code: 404`
pub(crate) fn dash(problem: &Problem<'_>) -> Option<Finding> {
    let mut lines = problem.lines_up().take(4);
    let (line, entry) = lines.find_map(|line| {
        let entry = line.content().strip_prefix('-')?;
        let is_key = entry.starts_with(char::is_alphabetic) && entry.contains(": ");
        is_key.then_some((line, entry))
    })?;
    Some(
        Finding::new(
            problem.char_at(line.begin()),
            "a blank is missing after this dash",
        )
        .help(format!("write {}", quote(&format!("- {entry}")))),
    )
}

/// An entry that begins with something else than a dash and a blank, such as `• code: 404`.
pub(crate) fn bullet(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.lines_up().next()?;
    let content = line.content();
    let bullets = ["–", "—", "•", "·", "*", "+", "--", "-\t"];
    let bullet = bullets
        .iter()
        .find_map(|bullet| content.strip_prefix(bullet));
    let number = || {
        let rest = content.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_number = rest.len() < content.len();
        rest.strip_prefix(['.', ')']).filter(|_| is_number)
    };
    let rest = bullet.or_else(number)?;
    let entry = rest.trim_start();
    let is_apart = entry.len() < rest.len() || content.starts_with("-\t");
    let key = entry.split(':').next().unwrap_or_default();
    if !is_apart || !format::is_key(key) {
        return None;
    }
    let len = content.len() - rest.len();
    let place = Place::Bytes(problem.source, line.begin(), line.begin() + len);
    let help = format!("write {}", quote(&format!("- {entry}")));
    Some(Finding::new(place, "an entry of a list begins with a dash and a blank").help(help))
}

/// `reason: Not Found: really`
pub(crate) fn colon_in_text(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    let colon = line
        .colon()
        .filter(|colon| line.start + colon < problem.at)?;
    if !problem.rest().starts_with(':') || line.text[colon..].starts_with(": {") {
        return None;
    }
    let (key, text) = line.key()?;
    let quoted = in_quotes(text);
    let message = "a text with a colon and a blank in it has to be in quotes";
    let help = format!("write `{key}: {}", quoted.trim_start_matches('`'));
    Some(Finding::new(problem.place(), message).help(help))
}

/// `reason Not Found`, `reason:Not Found`, or a line that goes on with the text above it.
pub(crate) fn colon(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.began.filter(|began| *began < problem.at)?);
    if line.colon().is_some() || line.content().starts_with(['[', '{', '"', '\'', '|', '>']) {
        return None;
    }
    let (start, content) = line.entry();
    let end = content.find([' ', ':']).unwrap_or(content.len());
    let (word, rest) = content.split_at(end);
    if !format::is_key(word) {
        return Some(no_key(problem, &line));
    }
    let odd = rest[rest.len().min(1)..].chars().next();
    let odd = odd.filter(|c| rest.starts_with(':') && characters::is_odd_space(*c));
    let message = if let Some((c, name)) = odd.and_then(|c| Some((c, characters::name(c)?))) {
        let code = u32::from(c);
        format!("there is {name} (U+{code:04X}) after the colon of `{word}`, not a blank")
    } else if rest.starts_with(':') {
        format!("a blank is missing after the colon of `{word}`")
    } else {
        format!("a colon is missing after `{word}`")
    };
    let value = rest.trim_start_matches(|c| matches!(c, ':' | '=') || c == ' ' || odd == Some(c));
    let place = Place::Bytes(problem.source, start, start + word.len());
    Some(Finding::new(place, message).help(format!("write {}", quote(&format!("{word}: {value}")))))
}

/// A line without a key.
fn no_key(problem: &Problem<'_>, line: &Line<'_>) -> Finding {
    let (start, content) = line.entry();
    let message = format!(
        "{} is neither `key: value` nor an entry of a list",
        quote(content)
    );
    let finding = Finding::new(
        Place::Bytes(problem.source, start, start + content.len()),
        message,
    );
    if ["//", "/*", "<!--"]
        .iter()
        .any(|sign| content.starts_with(sign))
    {
        return finding.help("a comment begins with `#`");
    }
    let above = Line::up(problem.text, line.start).nth(1);
    match above.as_ref().and_then(Line::key) {
        Some((key, value)) if value.starts_with(['|', '>']) => {
            let message = format!("the text of `{key}` has to be indented further than its key");
            let begin = above.as_ref().map_or(0, Line::indent) + 2;
            Finding::new(
                Place::Bytes(problem.source, start, start + content.len()),
                message,
            )
            .help(format!("indent it by {}", blanks(begin)))
        }
        Some((key, _)) => finding.help(format!(
            "if it goes on with the text of `{key}`, indent it further than that key"
        )),
        None => finding.help("write a colon and a blank after a key, `- ` before an entry"),
    }
}

/// What git leaves in a file where it could not merge.
pub(crate) fn conflict(problem: &Problem<'_>) -> Option<Finding> {
    let signs = ["<<<<<<<", "=======", ">>>>>>>"];
    let line = problem
        .lines_up()
        .take(50)
        .find(|line| signs.iter().any(|sign| line.text.starts_with(sign)))?;
    let place = Place::Bytes(
        problem.source,
        line.start,
        line.start + line.text.trim_end().len(),
    );
    Some(
        Finding::new(place, "this line is from a merge that was not finished")
            .help("choose one side, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`"),
    )
}

/// A line that begins in no column of those around it.
pub(crate) fn indent(problem: &Problem<'_>) -> Option<Finding> {
    let mut lines = problem.lines_up();
    let line = lines.next()?;
    let (indent, is_entry) = (line.indent(), line.is_entry());
    let mut columns = Vec::new();
    let mut least = usize::MAX;
    let mut inner = None;
    for above in lines {
        // The line of which both this and the one before are a part.
        if is_entry
            && above.indent() < indent
            && let Some(first) =
                inner.filter(|first: &Line<'_>| !first.is_entry() && first.indent() > indent)
            && above.content().ends_with(':')
        {
            return Some(lost_dash(problem, &first));
        }
        // What is inside of something else is not around this.
        if above.indent() < least {
            columns.extend(above.columns());
            least = above.indent();
        }
        if least == 0 {
            break;
        }
        inner = Some(above);
    }
    if columns.contains(&(indent, is_entry)) {
        return None;
    }
    let alike = columns.iter().filter(|(_, entry)| *entry == is_entry);
    let (near, _) = alike.min_by_key(|(column, _)| column.abs_diff(indent))?;
    let what = if is_entry { "entry" } else { "key" };
    let message = format!(
        "this {what} is indented by {}, those around it by {near}",
        blanks(indent)
    );
    let finding = Finding::new(problem.char_at(line.begin()), message);
    Some(match near {
        0 => finding.help("begin the line with it"),
        _ => finding.help(format!(
            "indent it by {} to make it one of them",
            blanks(*near)
        )),
    })
}

fn lost_dash(problem: &Problem<'_>, first: &Line<'_>) -> Finding {
    let content = first.content();
    Finding::new(
        problem.char_at(first.begin()),
        "a dash is missing before the first entry of this list",
    )
    .help(format!("write {}", quote(&format!("- {content}"))))
}
