//! Dates in responses.

use core::time::Duration;

pub(super) const MINUTE: i64 = 60;
pub(super) const HOUR: i64 = 60 * MINUTE;
pub(super) const DAY: i64 = 24 * HOUR;

/// Parses a pause: seconds, or a date relative to another one.
pub(super) fn pause(value: &str, date: Option<&str>) -> Option<Duration> {
    if let Ok(seconds) = value.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let seconds = seconds_since_1970(value)? - seconds_since_1970(date?)?;
    Some(Duration::from_secs(seconds.try_into().unwrap_or(0)))
}

/// Parses ISO 8601, with or without punctuation, and the three date formats of HTTP headers: `2026-03-01T10:20:07.5Z`, `20260301T102007Z`,
/// `2026-03-01T10:20:07+08:00`, `Sun, 01 Mar 2026 10:20:07 GMT`, `Sunday, 01-Mar-26 10:20:07 GMT`, `Sun Mar  1 10:20:07 2026`.
pub(super) fn seconds_since_1970(text: &str) -> Option<i64> {
    let text = text.trim();
    if let Some((_, date)) = text.split_once(", ") {
        let mut parts = date.split([' ', '-']).filter(|part| !part.is_empty());
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        return http_date(day, month, year, parts.next()?);
    }
    if text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        let mut parts = text.split_ascii_whitespace().skip(1);
        let (month, day, clock) = (parts.next()?, parts.next()?, parts.next()?);
        return http_date(day, month, parts.next()?, clock);
    }
    let (date, time) = text.split_once(['T', ' '])?;
    let date = Digits::<8>::read(date.bytes().filter(|byte| *byte != b'-'))?;
    let zone = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (clock, zone) = time.split_at(zone);
    let clock = clock.split(['.', ',']).next()?;
    let date = days(date.number(0, 4), date.number(4, 2), date.number(6, 2))?;
    Some(date * DAY + seconds(clock)? - offset(zone)?)
}

/// Two-digit years from 70 on are in the 1900s, others in the 2000s.
fn http_date(day: &str, month: &str, year: &str, clock: &str) -> Option<i64> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let month = (1..).zip(MONTHS).find(|(_, name)| *name == month)?.0;
    let century = match (year.len(), year.as_bytes().first()) {
        (2, Some(b'7'..=b'9')) => 1900,
        (2, _) => 2000,
        _ => 0,
    };
    let year = century + year.parse::<i64>().ok()?;
    Some(days(year, month, day.parse().ok()?)? * DAY + seconds(clock)?)
}

/// `10:20:07` or `102007`
fn seconds(clock: &str) -> Option<i64> {
    let clock = Digits::<6>::read(clock.bytes().filter(|byte| *byte != b':'))?;
    Some(clock.number(0, 2) * HOUR + clock.number(2, 2) * MINUTE + clock.number(4, 2))
}

/// `Z`, `+08:00` or `+0800`
fn offset(zone: &str) -> Option<i64> {
    let sign = match zone.bytes().next() {
        None | Some(b'Z') => return Some(0),
        Some(b'-') => -1,
        Some(_) => 1,
    };
    let zone = Digits::<4>::read(zone[1..].bytes().filter(|byte| *byte != b':'))?;
    Some(sign * (zone.number(0, 2) * HOUR + zone.number(2, 2) * MINUTE))
}

/// Returns the days since the start of 1970. Years are counted from March, so that a leap day is the last day of its year.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let year = if month > 2 { year } else { year - 1 };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some(year * 365 + leap_days + day_of_year - 719_468)
}

/// A fixed number of digits.
struct Digits<const N: usize>([u8; N]);

impl<const N: usize> Digits<N> {
    fn read(mut bytes: impl Iterator<Item = u8>) -> Option<Self> {
        let mut digits = [0; N];
        for digit in &mut digits {
            *digit = bytes.next().filter(u8::is_ascii_digit)? - b'0';
        }
        bytes.next().is_none().then_some(Self(digits))
    }

    fn number(&self, start: usize, len: usize) -> i64 {
        let digits = self.0[start..start + len].iter();
        digits.fold(0, |number, digit| number * 10 + i64::from(*digit))
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, days, pause, seconds_since_1970};
    use alloc::format;

    #[test]
    fn all_formats_give_the_same_instant() {
        for text in [
            "2026-03-01T10:20:07Z",
            "2026-03-01T10:20:07.999Z",
            "2026-03-01T10:20:07",
            "2026-03-01 10:20:07",
            "20260301T102007Z",
            "2026-03-01T18:20:07+08:00",
            "20260301T052007-0500",
            "2026-03-01T15:50:07+05:30",
            "Sun, 01 Mar 2026 10:20:07 GMT",
            " Sun, 1 Mar 2026 10:20:07 +0000 ",
            "Sunday, 01-Mar-26 10:20:07 GMT",
            "Sun Mar  1 10:20:07 2026",
        ] {
            assert_eq!(seconds_since_1970(text), Some(1_772_360_407), "{text}");
        }
    }

    #[test]
    fn leap_days_are_counted() {
        assert_eq!(seconds_since_1970("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(
            seconds_since_1970("2000-02-29T00:00:00Z"),
            Some(951_782_400)
        );
        assert_eq!(seconds_since_1970("1969-12-31T23:59:59Z"), Some(-1));
    }

    /// Compares with a count day by day.
    #[test]
    #[cfg_attr(miri, ignore = "takes minutes, and runs nothing unsafe")]
    fn each_day_follows_the_one_before() {
        let mut count = days(1, 1, 1).expect("valid date");
        assert_eq!(count, -719_162);
        for year in 1..=2400 {
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
            for (month, length) in (1..).zip(lengths) {
                let length = length + i64::from(month == 2 && leap);
                for day in 1..=length {
                    assert_eq!(days(year, month, day), Some(count), "{year}-{month}-{day}");
                    count += 1;
                }
            }
        }
        assert_eq!(days(9999, 12, 31), Some(2_932_896));
    }

    #[test]
    fn months_are_parsed_by_name() {
        let months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(' ');
        for (number, name) in (1..).zip(months) {
            let seconds = seconds_since_1970(&format!("1, 02 {name} 2026 03:04:05 GMT"));
            let same = seconds_since_1970(&format!("2026-{number:02}-02T03:04:05Z"));
            assert!(seconds.is_some());
            assert_eq!(seconds, same);
        }
    }

    #[test]
    fn a_pause_is_never_negative() {
        let date = "Sun, 01 Mar 2026 10:20:07 GMT";
        let pause = |value| pause(value, Some(date)).map(|pause| pause.as_millis());
        assert_eq!(pause("120"), Some(120_000));
        assert_eq!(pause("1.5"), Some(1500));
        assert_eq!(pause("0"), Some(0));
        assert_eq!(pause("Sun, 01 Mar 2026 10:21:07 GMT"), Some(60_000));
        assert_eq!(pause("Sun, 01 Mar 2026 10:20:06 GMT"), Some(0));
        for other in ["-1", "NaN", "inf", "1e300", "", "soon", "5 s"] {
            assert_eq!(pause(other), None, "{other}");
        }
        assert_eq!(super::pause(date, None), None);
        assert_eq!(super::pause("7", None), Some(Duration::from_secs(7)));
    }

    #[test]
    fn invalid_dates_are_none() {
        for text in [
            "",
            "T",
            "now",
            "2026-13-01T00:00:00Z",
            "2026-03-01",
            "2026-03-01T1:2:3Z",
            "2026-03-01T10:20:07+8",
            "2026-03-01T10:20:071",
            "2026-03-01T10:20:0x",
            "2026-00-01T00:00:00Z",
            "2026-03-00T00:00:00Z",
            "2026-03-32T00:00:00Z",
            "0000-03-01T00:00:00Z",
            "Sun, 01 Mar 10000 10:20:07 GMT",
            "Sun, 01 Mar 0 10:20:07 GMT",
            "Sun, 01 arA 2026 10:20:07 GMT",
            "Sun, é",
            "Sun, 01 Mär 2026 1",
            "9T+",
        ] {
            assert_eq!(seconds_since_1970(text), None, "{text}");
        }
    }
}
