//! Codes in a configuration: retry rules, mocks, alerts.

use super::notice::floor;

/// How many bytes and lines are inspected on either side of a code.
const REACH: usize = 512;
const LINES: usize = 16;
/// Names of sections that contain codes, and of settings next to codes, in lowercase without separators.
const SECTIONS: &str =
    "retry retries retrypolicy retryon retryrules rules mock mocks stub stubs fixtures";
const SETTINGS: &str = "expr alert backoff maxattempts maxretries retrypolicy retryon";

/// Returns `true` if the lines around a position configure the handling of codes: a section of rules comes before it, or settings are
/// nearby.
pub(super) fn is_configuration(text: &str, start: usize, end: usize, at: usize) -> bool {
    let (from, to) = (
        floor(text, at.saturating_sub(REACH).max(start)),
        floor(text, at.saturating_add(REACH).min(end)),
    );
    let (before, after) = (&text[from..at], &text[at..to]);
    let mut before = before.rsplit('\n').take(LINES);
    before.any(|line| is_section(line) || is_setting(line))
        || after.split('\n').take(LINES).any(is_setting)
}

/// Returns `true` if a line begins such a section, for example `rules:`, `"retry": {` or `[retry]`.
fn is_section(line: &str) -> bool {
    let (name, rest) = key(line);
    let is_header = line.trim_ascii_start().starts_with('[');
    let is_open = matches!(
        rest.trim_ascii(),
        "" | ":" | ": {" | ": [" | ":{" | ":[" | "]" | "]]"
    ) && !rest.is_empty();
    (is_open || is_header) && is_known(name, SECTIONS)
}

fn is_setting(line: &str) -> bool {
    let (name, rest) = key(line);
    rest.trim_ascii_start().starts_with([':', '=']) && is_known(name, SETTINGS)
}

/// Splits off the name at the start of a line, and the quote after it.
fn key(line: &str) -> (&str, &str) {
    let line = line.trim_start_matches([' ', '\t', '-', '"', '\'', '[']);
    let end = line.find(|char: char| !(char.is_ascii_alphanumeric() || matches!(char, '_' | '-')));
    let (name, rest) = line.split_at(end.unwrap_or(line.len()));
    (name, rest.trim_start_matches(['"', '\'']))
}

fn is_known(name: &str, list: &str) -> bool {
    let letters = || {
        name.bytes()
            .filter(u8::is_ascii_alphanumeric)
            .map(|byte| byte.to_ascii_lowercase())
    };
    list.split(' ').any(|known| known.bytes().eq(letters()))
}

#[cfg(test)]
mod tests {
    use super::is_configuration;

    fn is(text: &str) -> bool {
        let at = text.find("SlowDown").unwrap();
        is_configuration(text, 0, text.len(), at)
    }

    #[test]
    fn sections_of_rules_are_recognized() {
        for text in [
            "retry:\n  on:\n    code: SlowDown",
            "{\n  \"retryPolicy\": {\n    \"code\": \"SlowDown\"",
            "[[retry.rules]]\nerror_code = \"SlowDown\"",
            "- code: SlowDown\n  backoff: 2s",
            "mocks:\n  - code: SlowDown",
        ] {
            assert!(is(text), "{text}");
        }
    }

    #[test]
    fn logs_of_retries_are_not_configuration() {
        for text in [
            "error:\n  status: 503\n  code: SlowDown",
            "status: 503\ncode: SlowDown\nretries: 3",
            "retry: 2\ncode: SlowDown",
            "the rules: see below\ncode: SlowDown",
            "code: SlowDown, backoff: 2s",
        ] {
            assert!(!is(text), "{text}");
        }
    }
}
