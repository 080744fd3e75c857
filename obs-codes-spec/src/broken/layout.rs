//! Lines with broken layout: a dash, a colon or a space is missing.

use crate::broken::indents::lost_dash_before;
use crate::broken::lines::Line;
use crate::broken::problem::Problem;
use crate::format::{self, SECTIONS};
use crate::report::characters;
use crate::report::finding::Finding;
use crate::report::words::{blanks, in_quotes, nearest, quote};
use crate::yaml::tree::Place;

/// `-code: 404`
pub(crate) fn dash(problem: &Problem<'_>) -> Option<Finding> {
    let mut lines = problem.lines_up().take(4);
    let (line, entry) = lines.find_map(|line| {
        let entry = line.content().strip_prefix('-')?;
        let is_pair = entry.starts_with(|c: char| c.is_alphabetic() || c == '{');
        let is_key = is_pair && entry.contains(": ");
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

/// A list entry that begins with something other than a dash and a space, such as `• code: 404`.
pub(crate) fn bullet(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.lines_up().next()?;
    let content = line.content();
    let bullet = || {
        let (bullet, rest) = content.split_once([' ', '\t'])?;
        let is_sign = |c: char| !c.is_alphanumeric() && !"\"'[]{}#&!|>%@`?".contains(c);
        let is_bullet = !bullet.is_empty() && bullet.chars().all(is_sign);
        let is_right = bullet == "-" && !content.starts_with("-\t");
        (is_bullet && !is_right).then_some(rest)
    };
    let beside = || content.strip_prefix(['–', '—', '•', '·']);
    let number = || {
        let rest = content.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_number = rest.len() < content.len();
        rest.strip_prefix(['.', ')']).filter(|_| is_number)
    };
    let rest = bullet().or_else(beside).or_else(number)?;
    let entry = rest.trim_start();
    let pair = entry.trim_start_matches(['{', ' ']);
    let key = pair.split(':').next().unwrap_or_default();
    if !format::is_key(key) {
        return None;
    }
    let len = content[..content.len() - rest.len()].trim_end().len();
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
    if let Some(finding) = second_key(problem, &line, colon) {
        return Some(finding);
    }
    let quoted = in_quotes(text);
    let message = "a text with a colon and a blank in it has to be in quotes";
    let key = characters::shown(key);
    let help = format!("write `{key}: {}", quoted.trim_start_matches('`'));
    Some(Finding::new(problem.place(), message).help(help))
}

/// `code: 404, reason: Not Found`
fn second_key(problem: &Problem<'_>, line: &Line<'_>, colon: usize) -> Option<Finding> {
    let between = &line.text[colon + 1..problem.at - line.start];
    let (value, word) = between.trim_start().rsplit_once(' ')?;
    // Without a comma, the first value must be a single word, since some keys are also words of a sentence.
    let is_apart =
        value.ends_with([',', ';']) || value.ends_with("  ") || !value.trim().contains(' ');
    if !format::is_key(word) || !is_apart {
        return None;
    }
    let place = Place::Bytes(problem.source, problem.at - word.len(), problem.at);
    if value.ends_with(" -") {
        return Some(second_entry(problem, problem.at - word.len()));
    }
    let written = quote(&format!(
        "{word}{}",
        problem.rest().lines().next()?.trim_end()
    ));
    let help = format!("write {written} on a line of its own, indented like the key before it");
    Some(Finding::new(place, "a second key begins on this line").help(help))
}

/// An entry that begins here, on the line of another one.
pub(crate) fn second_entry(problem: &Problem<'_>, at: usize) -> Finding {
    let entry = problem.text[at..].lines().next().unwrap_or_default().trim();
    let help = format!(
        "write {} on a line of its own",
        quote(&format!("- {entry}"))
    );
    Finding::new(problem.char_at(at), "a second entry begins on this line").help(help)
}

/// A text that continues on the next line, which has a colon.
pub(crate) fn colon_below(problem: &Problem<'_>) -> Option<Finding> {
    let mut lines = problem.lines_up();
    let (line, above) = (lines.next()?, lines.next()?);
    let (word, _) = line.key()?;
    let (key, value) = above.key()?;
    let is_text =
        !value.is_empty() && !value.starts_with(['[', '{', '"', '\'', '|', '>', '&', '*']);
    let goes_on = line.indent() > above.key_column() && !line.is_entry();
    if !problem.rest().starts_with(':') || !is_text || !goes_on || format::is_key(word) {
        return None;
    }
    let message = "a text with a colon and a blank in it has to be in quotes";
    Some(
        Finding::new(problem.place(), message)
            .help(format!("put all of the text of {} into quotes", quote(key))),
    )
}

/// `causes: - card-expired`
pub(crate) fn list_beside_key(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    let (_, value) = line.key()?;
    let entry = value
        .strip_prefix("- ")
        .filter(|_| problem.rest().starts_with("- "))?;
    if !format::takes_list(line.key()?.0) {
        let help = format!("put the text into quotes: {}", in_quotes(value));
        return Some(
            Finding::new(problem.place(), "a text in YAML cannot begin with `- `").help(help),
        );
    }
    let entry = quote(&format!("[{}]", entry.trim()));
    let message = "a list with dashes begins on the line after its key";
    let help = format!("write {entry}, or each entry on a line of its own");
    Some(Finding::new(problem.place(), message).help(help))
}

/// `description: > The card has expired.`
pub(crate) fn text_beside_sign(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    let (key, value) = line.key()?;
    let text = value
        .strip_prefix(['|', '>'])?
        .trim_start_matches(['-', '+']);
    let sign = &value[..value.len() - text.len()];
    let start = line.start + line.text.trim_end().len() - value.len();
    let message = format!("the text after `{sign}` begins on the next line");
    let is_number = text.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let help = if is_number {
        format!("put the text into quotes: {}", in_quotes(value))
    } else {
        let written = quote(&format!("{key}: {}", text.trim()));
        format!("write it there, indented, or without the sign: {written}")
    };
    text.starts_with(' ')
        .then(|| Finding::new(problem.char_at(start), message).help(help))
}

/// `reason Not Found`, `reason:Not Found`, or a line that continues the text above.
pub(crate) fn colon(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.began.filter(|began| *began < problem.at)?);
    if line.colon().is_some() || line.content().starts_with(['[', '{', '"', '\'', '|', '>']) {
        return None;
    }
    let lost = lost_colon(problem.source, &line).map(|(finding, _)| finding);
    Some(lost.unwrap_or_else(|| no_key(problem, &line)))
}

/// `reason Not Found`, `- code:404`: what is missing, and the pair as it was meant.
pub(crate) fn lost_colon(source: usize, line: &Line<'_>) -> Option<(Finding, String)> {
    let (start, content) = line.entry();
    let end = content.find(|c: char| !c.is_ascii_lowercase() && c != '_');
    let end = end.unwrap_or(content.len());
    let (word, rest) = content.split_at(end);
    if !format::is_key(word) || rest.starts_with(": ") || rest == ":" {
        return None;
    }
    let odd = rest.strip_prefix(':').and_then(|rest| rest.chars().next());
    let odd = odd.filter(|c| characters::is_odd_space(*c));
    let message = if let Some((c, name)) = odd.and_then(|c| Some((c, characters::name(c)?))) {
        let code = u32::from(c);
        format!("there is {name} (U+{code:04X}) after the colon of `{word}`, not a blank")
    } else if rest.starts_with(':') {
        format!("a blank is missing after the colon of `{word}`")
    } else {
        format!("a colon is missing after `{word}`")
    };
    let value = rest.trim_start_matches(|c| " :=;,->|".contains(c) || odd == Some(c));
    let shown = if value.is_empty() { "…" } else { value };
    let help = format!("write {}", quote(&format!("{word}: {shown}")));
    let place = Place::Bytes(source, start, start + word.len());
    let pair = format!("{word}: {value}");
    Some((
        Finding::new(place, message).help(help),
        pair.trim_end().to_owned(),
    ))
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
    if content.len() > 2 && content.chars().all(|c| "-=*_~".contains(c)) {
        return finding.help("remove it; a comment begins with `#`");
    }
    if ["//", "/*", "<!--", "--", ";"]
        .iter()
        .any(|sign| content.starts_with(sign))
    {
        return finding.help("a comment begins with `#`");
    }
    let keys = SECTIONS.iter().flat_map(|section| section.names());
    if let Some(key) = nearest(content, keys).filter(|_| !content.contains(' ')) {
        return finding.help(format!("did you mean `{key}: …`?"));
    }
    if let Some(entry) = line.entry_above(problem.text)
        && entry.key().is_none()
    {
        return lost_dash_before(problem, start, content);
    }
    // Its key may be above it, or above the text that it continues.
    let mut lines = Line::up(problem.text, line.start).skip(1);
    let above = lines.next().map(|above| match above.key() {
        Some(_) => Some(above),
        None => lines.find(|line| line.key().is_some()),
    });
    let above = above.flatten();
    let key = above.as_ref().and_then(Line::key);
    match key.map(|(key, value)| (characters::shown(key), value)) {
        Some((key, value)) if value.starts_with(['|', '>']) => {
            let message = format!("the text of `{key}` has to be indented further than its key");
            let begin = above.as_ref().map_or(0, Line::key_column) + 2;
            Finding::new(
                Place::Bytes(problem.source, start, start + content.len()),
                message,
            )
            .help(format!("indent it by {}", blanks(begin)))
        }
        Some((key, "")) if format::takes_list(&key) => lost_dash_before(problem, start, content),
        Some((key, _)) => finding.help(format!(
            "if it goes on with the text of `{key}`, indent it further than that key; if not, remove it"
        )),
        None => finding.help("write a colon and a blank after a key, `- ` before an entry"),
    }
}
