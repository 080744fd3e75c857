//! Dates: a year, optionally with a month, or a month and a day; and the meaning of other notations.

use crate::report::finding::Finding;
use crate::report::words::{join, one_of, one_that, quote};
use crate::yaml::tree::Place;

pub(crate) const NOTATION: &str = "write it as `YYYY-MM-DD`, `YYYY-MM` or `\"YYYY\"`";

/// A text that is not a date.
pub(crate) fn no_date(place: Place, key: &str, text: &str) -> Finding {
    let message = format!("`{key}` is not a date: {}", quote(text));
    let mut finding = Finding::new(place, message);
    let flaw = flaw(text);
    let meant = join(&meant(text), "` or `");
    if meant.is_empty() && flaw.is_none() {
        return finding.help(NOTATION);
    }
    if let Some(flaw) = flaw {
        finding = finding.help(flaw);
    }
    if !meant.is_empty() {
        finding = finding.help(format!("write `{meant}`"));
    }
    finding
}

/// Whether this is a date.
pub(crate) fn is_date(text: &str) -> bool {
    is_written_as_one(text) && flaw(text).is_none()
}

/// Whether this cannot be anything but a date: three numbers with hyphens or slashes, one of them a year.
pub(crate) fn is_like_date(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || c == '-' || c == '/';
    let last = text.rfind(one_of("-/"));
    let has_year =
        text.find(one_of("-/")) == Some(4) || last.is_some_and(|at| at + 5 == text.len());
    has_year && text.matches(one_of("-/")).count() == 2 && !text.contains(|c| !is_part(c))
}

/// Whether this has the digits and the hyphens of a date.
fn is_written_as_one(text: &str) -> bool {
    for (at, byte) in text.bytes().enumerate() {
        let is_hyphen = at == 4 || at == 7;
        if is_hyphen && byte != b'-' || !is_hyphen && !byte.is_ascii_digit() {
            return false;
        }
    }
    [4, 7, 10].contains(&text.len())
}

/// The number in a date that the calendar does not have.
fn flaw(text: &str) -> Option<String> {
    if !is_written_as_one(text) {
        return None;
    }
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
    let year = number(0, 4)?;
    if year == 0 {
        return Some("there is no year 0".to_owned());
    }
    let month = number(5, 7)?;
    let days = match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return Some(format!("there is no month {month}")),
    };
    let day = number(8, 10)?;
    (!(1..=days).contains(&day)).then(|| format!("this month has {days} days"))
}

/// The dates that this may mean: two if either number can be the month.
fn meant(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for part in text.split(one_that(|c| !c.is_alphanumeric())) {
        if !part.is_empty() && parts.len() < 3 {
            parts.push(number(part));
        }
    }
    let mut meant = Vec::new();
    let mut add = |date: String| {
        let is_new = is_date(&date) && !meant.contains(&date);
        if is_new {
            meant.push(date);
        }
        is_new
    };
    let date = |year: &str, month: &str, day: &str| format!("{year}-{month:0>2}-{day:0>2}");
    let month = |year: &str, month: &str| format!("{year}-{month:0>2}");
    let is_year = parts.first().is_some_and(|part| part.len() == 4);
    match &parts[..] {
        [all] if all.len() == 8 => _ = add(date(&all[..4], &all[4..6], &all[6..])),
        [a, b] if is_year => _ = add(month(a, b)),
        [a, b] => _ = add(month(b, a)),
        [a, b, c] if is_year => _ = add(date(a, b, c)) || add(date(a, c, b)),
        // Slashes are used with both orders.
        [a, b, c] if text.contains('/') => _ = add(date(c, a, b)) | add(date(c, b, a)),
        [a, b, c] if text.starts_with(one_that(char::is_alphabetic)) => _ = add(date(c, a, b)),
        [a, b, c] => _ = add(date(c, b, a)),
        _ => {}
    }
    // Or a digit was typed twice.
    for (at, pair) in text.as_bytes().windows(2).enumerate() {
        if pair[0] == pair[1] && pair[0].is_ascii_digit() {
            add(format!("{}{}", &text[..at], &text[at + 1..]));
        }
    }
    meant
}

/// The digits at the start of a part of a date, or the number of a month given by name.
fn number(part: &str) -> String {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let name = part.get(..3).unwrap_or_default().to_lowercase();
    for (index, month) in MONTHS.iter().enumerate() {
        if *month == name {
            return (index + 1).to_string();
        }
    }
    let end = part.find(one_that(|c| !c.is_ascii_digit()));
    part[..end.unwrap_or(part.len())].to_owned()
}
