//! Dates: a year, optionally with a month, or a month and a day; and the meaning of other notations.

use crate::report::finding::Finding;
use crate::report::words::quote;
use crate::yaml::tree::Place;

/// A text that is not a date.
pub(crate) fn no_date(place: Place, key: &str, text: &str) -> Finding {
    let message = format!("`{key}` is not a date: {}", quote(text));
    let mut finding = Finding::new(place, message);
    let flaw = flaw(text);
    let meant: Vec<_> = meant(text).iter().map(|date| quote(date)).collect();
    if meant.is_empty() && flaw.is_none() {
        return finding.help("write it as `YYYY-MM-DD`, `YYYY-MM` or `\"YYYY\"`");
    }
    if let Some(flaw) = flaw {
        finding = finding.help(flaw);
    }
    if !meant.is_empty() {
        finding = finding.help(format!("write {}", meant.join(" or ")));
    }
    finding
}

/// Whether this is a date.
pub(crate) fn is_date(text: &str) -> bool {
    is_written_as_one(text) && flaw(text).is_none()
}

/// Whether this cannot be anything but a date: numbers with hyphens or slashes, one of them a year.
pub(crate) fn is_like_date(text: &str) -> bool {
    let mut parts = text.split(['-', '/']);
    text.contains(['-', '/'])
        && text
            .bytes()
            .all(|c| c.is_ascii_digit() || c == b'-' || c == b'/')
        && parts.any(|part| part.len() >= 4)
}

/// Whether this has the digits and the hyphens of a date.
fn is_written_as_one(text: &str) -> bool {
    let form = text.replace(|c: char| c.is_ascii_digit(), "0");
    "0000-00-00".starts_with(&form) && [4, 7, 10].contains(&form.len())
}

/// The number in a date that the calendar does not have.
fn flaw(text: &str) -> Option<String> {
    if !is_written_as_one(text) {
        return None;
    }
    let mut numbers = text.split('-').map(str::parse::<u32>);
    let mut next = || numbers.next()?.ok();
    let year = next()?;
    if year == 0 {
        return Some("there is no year 0".to_owned());
    }
    let month = next()?;
    let days = match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return Some(format!("there is no month {month}")),
    };
    let day = next()?;
    (!(1..=days).contains(&day)).then(|| format!("this month has {days} days"))
}

/// The dates that this may mean: two if either number can be the month.
fn meant(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    let parts = parts.filter(|part| !part.is_empty()).map(number);
    let parts: Vec<_> = parts.take(3).collect();
    let parts: Vec<_> = parts.iter().map(String::as_str).collect();
    let date = |year, month, day| format!("{year}-{month:0>2}-{day:0>2}");
    let meant = match parts[..] {
        [all] if all.len() == 8 => vec![date(&all[..4], &all[4..6], &all[6..])],
        [year, month] if year.len() == 4 => vec![format!("{year}-{month:0>2}")],
        [month, year] => vec![format!("{year}-{month:0>2}")],
        [year, month, day] if year.len() == 4 => {
            let usual = date(year, month, day);
            vec![if is_date(&usual) {
                usual
            } else {
                date(year, day, month)
            }]
        }
        // Slashes are used with both orders.
        [month, day, year] if text.contains('/') => {
            vec![date(year, month, day), date(year, day, month)]
        }
        [month, day, year] if text.starts_with(char::is_alphabetic) => vec![date(year, month, day)],
        [day, month, year] => vec![date(year, month, day)],
        _ => Vec::new(),
    };
    // Or a digit was typed twice.
    let pairs = text.char_indices().zip(text.chars().skip(1));
    let doubled = pairs.filter(|((_, c), next)| c == next);
    let once = doubled.map(|((at, _), _)| format!("{}{}", &text[..at], &text[at + 1..]));
    let dates = meant.into_iter().chain(once);
    let mut meant: Vec<_> = dates.filter(|date| is_date(date)).collect();
    meant.dedup();
    meant
}

/// The digits at the start of a part of a date, or the number of a month given by name.
fn number(part: &str) -> String {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let name = part.get(..3).unwrap_or_default().to_lowercase();
    match MONTHS.iter().zip(1..).find(|(month, _)| **month == name) {
        Some((_, month)) => month.to_string(),
        None => part.chars().take_while(char::is_ascii_digit).collect(),
    }
}
