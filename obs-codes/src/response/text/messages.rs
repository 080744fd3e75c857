//! Documented messages, in a text without any other evidence of a response.

use memchr::{memchr_iter, memmem, memrchr_iter};

use super::lines;
use super::words::Words;

/// How many lines are tried, from the end of the text, and how many positions in each.
const LINES: usize = 1000;
const PLACES: usize = 12;
const LONGEST: usize = 512;
/// Shorter messages may come from other software.
const CERTAIN: usize = 24;
/// In longer texts, only lines that may report a failure are tried.
const LONG: usize = 16 * 1024;
/// Parts of words on such lines.
const SIGNS: [&str; 6] = ["rror", "ail", "xcept", "enied", "arn", "RROR"];

/// Finds the last message in a text that is documented for only one code.
pub(super) fn find<'t>(text: &'t str, words: &Words) -> Option<&'t str> {
    let bytes = text.as_bytes();
    let is_long = text.len() > LONG;
    let signs = SIGNS.map(memmem::Finder::new);
    let mut end = text.len();
    for start in memrchr_iter(b'\n', bytes)
        .map(|at| at + 1)
        .chain([0])
        .take(LINES)
    {
        let line = &text[start..end];
        end = start.saturating_sub(1);
        if is_long
            && !signs
                .iter()
                .any(|sign| sign.find(line.as_bytes()).is_some())
        {
            continue;
        }
        if let Some(message) = in_line(line, words) {
            return Some(message);
        }
    }
    None
}

fn in_line<'t>(line: &'t str, words: &Words) -> Option<&'t str> {
    let line = line.trim_ascii();
    if line.len() < 16 {
        return None;
    }
    let starts = memchr_iter(b' ', line.as_bytes())
        .filter(|at| *at > 0 && b":-=>.".contains(&line.as_bytes()[at - 1]));
    let quotes = line.match_indices(['"', '\'', '[', '(']).map(|(at, _)| at);
    let mut places = [0]
        .into_iter()
        .chain(starts.map(|at| at + 1).take(PLACES))
        .chain(quotes.map(|at| at + 1).take(PLACES));
    let found = places.find_map(|at| {
        let rest = line.get(at..)?.trim_ascii_start();
        let rest = rest.get(..LONGEST).unwrap_or(rest);
        let rest = rest.split('"').next().unwrap_or(rest).trim_ascii_end();
        words.of_message(rest)?;
        // A rule that matches anywhere in a message is likely to consist of common words.
        let is_loose = rest
            .get(1..)
            .is_some_and(|rest| words.of_message(rest).is_some());
        let is_certain = !is_loose && rest.len() >= CERTAIN;
        (is_certain || lines::is_failure(&line[..at]) || !is_loose && rest.len() == line.len())
            .then_some(rest)
    })?;
    if lines::is_explanation(line) || lines::is_source(line) {
        return None;
    }
    Some(found)
}
