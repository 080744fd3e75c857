//! Dates: a year, optionally with a month, or a month and a day; and the meaning of other notations.

use crate::report::finding::Finding;
use crate::report::words::{self, join, number, one_of, one_that, quote};
use crate::yaml::tree::Place;

pub(crate) const NOTATION: &str = "write it as `YYYY-MM-DD`, `YYYY-MM` or `\"YYYY\"`";

/// A text that is not a date.
pub(crate) fn no_date(place: Place, key: &str, text: &str) -> Finding {
    let help = flaw(text).unwrap_or_default();
    let meant = join(&meant(text), "` or `");
    let write = match &*meant {
        "" if help.is_empty() => NOTATION.to_owned(),
        "" => String::new(),
        meant => format!("write `{meant}`"),
    };
    Finding::new(place, format!("`{key}` is not a date: {}", quote(text)))
        .help(help)
        .help(write)
}

/// Whether this is a date.
pub(crate) fn is_date(text: &str) -> bool {
    is_written_as_one(text) && flaw(text).is_none()
}

/// Whether this cannot be anything but a date: three numbers with hyphens or slashes, one of them a year.
pub(crate) fn is_like_date(text: &str) -> bool {
    let is_odd = |c: char| !c.is_ascii_digit() && c != '-' && c != '/';
    let ends_with_year = |at: usize| at + 5 == text.len();
    let has_year =
        text.find(one_of("-/")) == Some(4) || text.rfind(one_of("-/")).is_some_and(ends_with_year);
    has_year && text.matches(one_of("-/")).count() == 2 && !text.contains(one_that(is_odd))
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
    let part = |from: usize, to: usize| number(text.get(from..to)?);
    let year = part(0, 4)?;
    if year == 0 {
        return Some("there is no year 0".to_owned());
    }
    let month = part(5, 7)?;
    let days = match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return Some(format!("there is no month {month}")),
    };
    let day = part(8, 10)?;
    (!(1..=days).contains(&day)).then(|| format!("this month has {days} days"))
}

/// The dates that this may mean: two if either number can be the month.
fn meant(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for part in words::parts(text, |c| !c.is_alphanumeric()) {
        parts.push(as_number(part));
    }
    parts.truncate(3);
    let mut meant = Vec::new();
    if let [all] = &parts[..]
        && all.len() == 8
    {
        let date = format!("{}-{}-{}", &all[..4], &all[4..6], &all[6..]);
        add(&mut meant, date);
    }
    let is_year = parts.first().is_some_and(|part| part.len() == 4);
    let orders: &[&[usize]] = match parts.len() {
        2 if is_year => &[&[0, 1]],
        2 => &[&[1, 0]],
        3 if is_year => &[&[0, 1, 2], &[0, 2, 1]],
        // Slashes are used with both orders.
        3 if text.contains('/') => &[&[2, 0, 1], &[2, 1, 0]],
        3 if text.starts_with(one_that(char::is_alphabetic)) => &[&[2, 0, 1]],
        3 => &[&[2, 1, 0]],
        _ => &[],
    };
    for order in orders {
        let mut date = parts[order[0]].clone();
        for part in &order[1..] {
            date = format!("{date}-{:0>2}", parts[*part]);
        }
        if add(&mut meant, date) && is_year {
            break;
        }
    }
    // Or a digit was typed twice.
    for (at, byte) in text.bytes().enumerate() {
        if byte.is_ascii_digit() && text.as_bytes().get(at + 1) == Some(&byte) {
            add(&mut meant, format!("{}{}", &text[..at], &text[at + 1..]));
        }
    }
    meant
}

/// Adds a date, if it is one, and another than those before; returns whether it is.
fn add(meant: &mut Vec<String>, date: String) -> bool {
    let is_new = is_date(&date) && !meant.contains(&date);
    if is_new {
        meant.push(date);
    }
    is_new
}

/// The digits at the start of a part of a date, or the number of a month given by name.
fn as_number(part: &str) -> String {
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
