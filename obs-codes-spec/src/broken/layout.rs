//! Lines with broken layout: a dash, a colon or a space is missing.

use crate::broken::indents::lost_dash_before;
use crate::broken::lines::{Line, is_of_name};
use crate::broken::problem::Problem;
use crate::format::{self, SECTIONS};
use crate::report::characters;
use crate::report::finding::Finding;
use crate::report::words::{blanks, in_quotes, nearest, one_of, one_that, quote};
use crate::yaml::tree::Place;

/// `-code: 404`
pub(crate) fn dash(problem: &Problem<'_>) -> Option<Finding> {
    for line in problem.lines_up().take(4) {
        if let Some(entry) = line.content().strip_prefix('-')
            && (entry.starts_with('{') || entry.starts_with(one_that(char::is_alphabetic)))
            && entry.contains(": ")
        {
            return Some(lost_dash_before(problem, line.begin(), line.content()));
        }
    }
    None
}

/// A list entry that begins with something other than a dash and a space, such as `• code: 404`.
pub(crate) fn bullet(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.lines_up().next()?;
    let content = line.content();
    let rest = after_bullet(content)?;
    let entry = rest.trim_start();
    let pair = entry.trim_start_matches(one_of("{ "));
    let key = pair.split(':').next().unwrap_or_default();
    if !format::is_key(key) {
        return None;
    }
    let len = content[..content.len() - rest.len()].trim_end().len();
    let place = problem.bytes(line.begin(), len);
    let finding = Finding::new(place, "an entry of a list begins with a dash and a blank");
    Some(finding.write(&format!("- {entry}")))
}

/// What comes after `•`, `1.` or other signs apart.
fn after_bullet(content: &str) -> Option<&str> {
    let is_sign = |c: char| !c.is_alphanumeric() && !" \t\"'[]{}#&!|>%@`?".contains(c);
    let rest = content.trim_start_matches(one_that(is_sign));
    if rest.len() < content.len() && rest.starts_with(one_of(" \t")) && !content.starts_with("- ") {
        return Some(rest);
    }
    if content.starts_with(one_of("–—•·")) {
        return content.get(content.chars().next()?.len_utf8()..);
    }
    let rest = content.trim_start_matches(one_of("0123456789"));
    (rest.len() < content.len() && rest.starts_with(one_of(".)"))).then(|| &rest[1..])
}

/// `reason: Not Found: really`
pub(crate) fn colon_in_text(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    let colon = line.colon()?;
    let is_second = line.start + colon < problem.at && problem.rest().starts_with(':');
    if !is_second || line.text[colon..].starts_with(": {") {
        return None;
    }
    let (key, text) = line.key()?;
    if let Some(finding) = second_key(problem, &line, colon) {
        return Some(finding);
    }
    let quoted = in_quotes(text);
    let message = "a text with a colon and a blank in it has to be in quotes";
    let key = characters::shown(key);
    let help = format!("write `{key}: {}", quoted.trim_start_matches(one_of("`")));
    Some(problem.finding(problem.at, message, &help))
}

/// `code: 404, reason: Not Found`
fn second_key(problem: &Problem<'_>, line: &Line<'_>, colon: usize) -> Option<Finding> {
    let between = &line.text[colon + 1..problem.at - line.start];
    let (value, word) = between.trim_start().rsplit_once(' ')?;
    // Without a comma, the first value must be a single word, since some keys are also words of a sentence.
    let is_apart =
        value.ends_with(one_of(",;")) || value.ends_with("  ") || !value.trim().contains(' ');
    if !format::is_key(word) || !is_apart {
        return None;
    }
    let start = problem.at - word.len();
    if value.ends_with(" -") {
        return Some(second_entry(problem, start));
    }
    let pair = quote(problem.text[start..].lines().next()?.trim_end());
    let help = format!("write {pair} on a line of its own, indented like the key before it");
    let place = problem.bytes(start, word.len());
    Some(Finding::new(place, "a second key begins on this line").help(help))
}

/// An entry that begins here, on the line of another one.
pub(crate) fn second_entry(problem: &Problem<'_>, at: usize) -> Finding {
    let entry = problem.text[at..].lines().next().unwrap_or_default().trim();
    let entry = quote(&format!("- {entry}"));
    let help = format!("write {entry} on a line of its own");
    problem.finding(at, "a second entry begins on this line", &help)
}

/// A text that continues on the next line, which has a colon.
pub(crate) fn colon_below(problem: &Problem<'_>) -> Option<Finding> {
    let mut lines = problem.lines_up();
    let (line, above) = (lines.next()?, lines.next()?);
    let (word, _) = line.key()?;
    let (key, value) = above.key()?;
    let is_text = !value.is_empty() && !value.starts_with(one_of("[{\"'|>&*"));
    let goes_on = line.indent() > above.key_column() && !line.is_entry();
    if !problem.rest().starts_with(':') || !is_text || !goes_on || format::is_key(word) {
        return None;
    }
    let message = "a text with a colon and a blank in it has to be in quotes";
    let help = format!("put all of the text of {} into quotes", quote(key));
    Some(problem.finding(problem.at, message, &help))
}

/// `causes: - card-expired`
pub(crate) fn list_beside_key(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    let (key, value) = line.key()?;
    let entry = value.strip_prefix("- ")?;
    if !problem.rest().starts_with("- ") {
        return None;
    }
    if !format::takes_list(key) {
        let help = format!("put the text into quotes: {}", in_quotes(value));
        let message = "a text in YAML cannot begin with `- `";
        return Some(problem.finding(problem.at, message, &help));
    }
    let entry = quote(&format!("[{}]", entry.trim()));
    let message = "a list with dashes begins on the line after its key";
    let help = format!("write {entry}, or each entry on a line of its own");
    Some(problem.finding(problem.at, message, &help))
}

/// `description: > The card has expired.`
pub(crate) fn text_beside_sign(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    let (key, value) = line.key()?;
    if !value.starts_with(one_of("|>")) {
        return None;
    }
    let text = value[1..].trim_start_matches(one_of("-+"));
    if !text.starts_with(' ') {
        return None;
    }
    let sign = &value[..value.len() - text.len()];
    let message = format!("the text after `{sign}` begins on the next line");
    let help = if text.trim_start().starts_with(one_of("0123456789")) {
        format!("put the text into quotes: {}", in_quotes(value))
    } else {
        let written = quote(&format!("{key}: {}", text.trim()));
        format!("write it there, indented, or without the sign: {written}")
    };
    Some(problem.finding(line.start_of(value), &message, &help))
}

/// `reason Not Found`, `reason:Not Found`, or a line that continues the text above.
pub(crate) fn colon(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.began?);
    let is_text = line.colon().is_none() && !line.content().starts_with(one_of("[{\"'|>"));
    if problem.began >= Some(problem.at) || !is_text {
        return None;
    }
    Some(match lost_colon(problem.source, &line) {
        Some((finding, _)) => finding,
        None => no_key(problem, &line),
    })
}

/// `reason Not Found`, `- code:404`: what is missing, and the pair as it was meant.
pub(crate) fn lost_colon(source: usize, line: &Line<'_>) -> Option<(Finding, String)> {
    let (start, content) = line.entry();
    let rest = content.trim_start_matches(one_that(is_of_name));
    let word = &content[..content.len() - rest.len()];
    if !format::is_key(word) || rest.starts_with(": ") || rest == ":" {
        return None;
    }
    let mut signs = " :=;,->|".to_owned();
    let mut after = rest.chars();
    let message = match (after.next(), after.next()) {
        (Some(':'), Some(c)) if characters::is_odd_space(c) => {
            signs.push(c);
            let (name, code) = (characters::name(c)?, u32::from(c));
            format!("there is {name} (U+{code:04X}) after the colon of `{word}`, not a blank")
        }
        (Some(':'), _) => format!("a blank is missing after the colon of `{word}`"),
        _ => format!("a colon is missing after `{word}`"),
    };
    let value = rest.trim_start_matches(one_of(&signs));
    let shown = if value.is_empty() { "…" } else { value };
    let place = Place::Bytes(source, start, start + word.len());
    let finding = Finding::new(place, message).write(&format!("{word}: {shown}"));
    let pair = format!("{word}: {value}");
    Some((finding, pair.trim_end().to_owned()))
}

/// A line without a key.
fn no_key(problem: &Problem<'_>, line: &Line<'_>) -> Finding {
    let (start, content) = line.entry();
    let place = problem.bytes(start, content.len());
    let message = "is neither `key: value` nor an entry of a list";
    let finding = Finding::new(place, format!("{} {message}", quote(content)));
    if content.len() > 2 && content.trim_matches(one_of("-=*_~")).is_empty() {
        return finding.help("remove it; a comment begins with `#`");
    }
    let mut signs = ["//", "/*", "<!--", "--", ";"].iter();
    if signs.any(|sign| content.starts_with(sign)) {
        return finding.help("a comment begins with `#`");
    }
    let mut keys = Vec::new();
    for section in SECTIONS {
        keys.append(&mut section.names());
    }
    if !content.contains(' ')
        && let Some(key) = nearest(content, keys)
    {
        return finding.help(format!("did you mean `{key}: …`?"));
    }
    if let Some(entry) = line.entry_above()
        && entry.key().is_none()
    {
        return lost_dash_before(problem, start, content);
    }
    // Its key may be above it, or above the text that it continues.
    let has_key = |line: &Line<'_>| line.key().is_some();
    let Some(above) = line.above().find(&has_key) else {
        return finding.help("write a colon and a blank after a key, `- ` before an entry");
    };
    let (key, value) = above.key().unwrap_or_default();
    let key = characters::shown(key);
    if value.starts_with(one_of("|>")) {
        let message = format!("the text of `{key}` has to be indented further than its key");
        let begin = blanks(above.key_column() + 2);
        return Finding::new(place, message).help(format!("indent it by {begin}"));
    }
    if value.is_empty() && format::takes_list(&key) {
        return lost_dash_before(problem, start, content);
    }
    finding.help(format!(
        "if it goes on with the text of `{key}`, indent it further than that key; if not, remove it"
    ))
}
