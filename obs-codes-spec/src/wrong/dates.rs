//! Dates: a year, optionally with a month, or a month and a day; and the meaning of other notations.

/// Whether this is a date.
pub(crate) fn is_date(text: &str) -> bool {
    let is_number = |part: &str, len, most: u32| {
        let number = part.parse::<u32>();
        part.len() == len && number.is_ok_and(|number| (1..=most).contains(&number))
    };
    let days = |parts: &str| match parts.get(5..7) {
        Some("02") => 29,
        Some("04" | "06" | "09" | "11") => 30,
        _ => 31,
    };
    let mut parts = text.split('-');
    parts.next().is_some_and(|year| is_number(year, 4, 9999))
        && parts.next().is_none_or(|month| is_number(month, 2, 12))
        && parts.next().is_none_or(|day| is_number(day, 2, days(text)))
        && parts.next().is_none()
}

/// The dates that this may mean: two if either number can be the month.
pub(crate) fn meant(text: &str) -> Vec<String> {
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
    let mut meant: Vec<_> = meant.into_iter().filter(|date| is_date(date)).collect();
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
