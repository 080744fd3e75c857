//! Clock skew.

use core::fmt;

use super::date::{HOUR, MINUTE, seconds_since_1970};

/// The difference between the request's time and the server's; see [`ErrorResponse::clock_skew`](super::ErrorResponse::clock_skew).
///
/// [`Display`](fmt::Display) prints it in one or two units: `25 hours ahead`, `3 days 4 hours behind`.
///
/// ```
/// use obs_codes::ErrorResponse;
///
/// let body = b"<Error>
///   <Code>RequestTimeTooSkewed</Code>
///   <RequestTime>2026-03-01T09:50:07Z</RequestTime>
/// </Error>";
/// let headers = [("Date", b"Sun, 01 Mar 2026 10:20:07 GMT".as_slice())];
/// let error = ErrorResponse::from_parts(403, headers, body);
/// assert_eq!(error.clock_skew().unwrap().to_string(), "30 minutes behind");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockSkew {
    seconds: i64,
}

impl ClockSkew {
    /// Returns the seconds by which the request is ahead; negative if behind.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = b"<Error>
    ///   <Code>RequestTimeTooSkewed</Code>
    ///   <RequestTime>2026-03-01T10:00:00Z</RequestTime>
    ///   <ServerTime>2026-03-01T11:00:00Z</ServerTime>
    /// </Error>";
    /// let error = ErrorResponse::from_parts(403, [], body);
    /// assert_eq!(error.clock_skew().unwrap().seconds(), -3600);
    /// ```
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.seconds
    }

    pub(super) fn between(client: &str, server: &str) -> Option<Self> {
        let seconds = seconds_since_1970(client)? - seconds_since_1970(server)?;
        Some(Self { seconds })
    }
}

impl fmt::Display for ClockSkew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.seconds.abs();
        let minutes = rounded(seconds, MINUTE);
        // Differences below a minute are latency rather than skew.
        if seconds < MINUTE {
            units(f, &[(seconds, "second")])?;
        } else if minutes < 60 {
            units(f, &[(minutes, "minute")])?;
        } else if minutes < 48 * 60 {
            units(f, &[(minutes / 60, "hour"), (minutes % 60, "minute")])?;
        } else {
            let hours = rounded(seconds, HOUR);
            units(f, &[(hours / 24, "day"), (hours % 24, "hour")])?;
        }
        f.write_str(if self.seconds < 0 {
            " behind"
        } else {
            " ahead"
        })
    }
}

const fn rounded(seconds: i64, unit: i64) -> i64 {
    (seconds + unit / 2) / unit
}

fn units(f: &mut fmt::Formatter<'_>, units: &[(i64, &str)]) -> fmt::Result {
    for (index, (count, unit)) in units.iter().enumerate() {
        if index > 0 && *count == 0 {
            continue;
        }
        let (blank, plural) = (
            if index > 0 { " " } else { "" },
            if *count == 1 { "" } else { "s" },
        );
        write!(f, "{blank}{count} {unit}{plural}")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::date::DAY;
    use super::{ClockSkew, HOUR, MINUTE};
    use alloc::string::ToString;

    #[test]
    fn skew_is_printed_in_words() {
        let words = |seconds| ClockSkew { seconds }.to_string();
        assert_eq!(words(0), "0 seconds ahead");
        assert_eq!(words(1), "1 second ahead");
        assert_eq!(words(-59), "59 seconds behind");
        assert_eq!(words(MINUTE), "1 minute ahead");
        assert_eq!(words(89), "1 minute ahead");
        assert_eq!(words(90), "2 minutes ahead");
        assert_eq!(words(-16 * MINUTE - 3), "16 minutes behind");
        assert_eq!(words(25 * HOUR), "25 hours ahead");
        assert_eq!(words(25 * HOUR - 2), "25 hours ahead");
        assert_eq!(words(5 * HOUR + 30 * MINUTE), "5 hours 30 minutes ahead");
        assert_eq!(words(HOUR - 1), "1 hour ahead");
        assert_eq!(words(-3 * DAY - 4 * HOUR), "3 days 4 hours behind");
        assert_eq!(words(2 * DAY - 31), "47 hours 59 minutes ahead");
        assert_eq!(words(2 * DAY - 30), "2 days ahead");
        assert_eq!(words(2 * DAY), "2 days ahead");
        assert_eq!(words(2 * DAY + HOUR / 2 - 1), "2 days ahead");
        assert_eq!(words(2 * DAY + HOUR / 2), "2 days 1 hour ahead");
    }
}
