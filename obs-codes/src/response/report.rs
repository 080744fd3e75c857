//! What a person reads: a report to act on, or a line of a log.

use core::fmt::{self, Write};

use super::names::STRAY;
use super::{ErrorResponse, NestedError};
use crate::{Category, Cause, Retry};

/// How many nested errors a report lists.
const LISTED: usize = 10;
/// How much of a value a report shows; the value itself has all of it.
const SHOWN: usize = 1000;

/// A report of a few lines or, with `{:#}`, one line for a log.
///
/// ```
/// use obs_codes::ErrorResponse;
///
/// let body = b"<Error><Code>NoSuchBucket</Code><RequestId>0A</RequestId></Error>";
/// let error = ErrorResponse::from_parts(404, [], body);
/// assert_eq!(format!("{error:#}"), "404 Not Found, NoSuchBucket; cause bucket-not-found; retry never; request id 0A");
/// assert_eq!(error.to_string(), "\
/// 404 Not Found, NoSuchBucket
///   cause: The bucket does not exist.
///   what to do: Check the bucket name and the endpoint, and list the buckets of the account to see whether the bucket \
/// was deleted or never created.
///   try again: no, the same request would fail again
///   request id: 0A (support asks for it)");
/// ```
impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_title(f)?;
        if f.alternate() {
            return self.write_line(f);
        }
        if let Some(message) = self.says() {
            write!(f, "\n  message: {}", Clean(message))?;
        }
        if !self.is_error() {
            return f.write_str("\n  no error");
        }
        self.write_meaning(f)?;
        self.write_errors(f)?;
        if let Some(skew) = self.clock_skew() {
            write!(f, "\n  clock: The client's clock is {skew}.")?;
        }
        write_causes(f, self.causes())?;
        if self.errors().next().is_none() {
            write!(f, "\n  try again: {}", advice(self.retry()))?;
        }
        match self.request_id() {
            Some(id) => write!(f, "\n  request id: {} (support asks for it)", Clean(id)),
            None => Ok(()),
        }
    }
}

impl ErrorResponse {
    /// `404 Not Found, NoSuchKey`
    fn write_title(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.status_code(), Category::from_status(self.status)) {
            (Some(status), _) => write!(f, "{status}")?,
            (None, Some(category)) => write!(f, "{} ({category})", self.status)?,
            (None, None) => write!(f, "{}", self.status)?,
        }
        match self.code() {
            Some(code) => write!(f, ", {}", Clean(code)),
            None => Ok(()),
        }
    }

    fn write_line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(message) = self.says() {
            write!(f, ": {}", Clean(message))?;
        }
        if !self.is_error() {
            return f.write_str("; no error");
        }
        for (index, cause) in self.causes().iter().enumerate() {
            f.write_str(if index == 0 { "; cause " } else { " or " })?;
            f.write_str(cause.id())?;
        }
        if let Some(skew) = self.clock_skew() {
            write!(f, "; clock {skew}")?;
        }
        match self.errors().count() {
            0 => write!(f, "; retry {}", word(self.retry()))?,
            count => write!(f, "; {count} errors in it")?,
        }
        match self.request_id() {
            Some(id) => write!(f, "; request id {}", Clean(id)),
            None => Ok(()),
        }
    }

    /// What a code means that does not lead to one cause.
    fn write_meaning(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.error_code() {
            Some(code) if self.causes().len() != 1 => {
                write!(f, "\n  meaning: {}", code.description())
            }
            _ => Ok(()),
        }
    }

    fn write_errors(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for error in self.errors().take(LISTED) {
            write!(f, "\n  - {error}")?;
        }
        match self.errors().skip(LISTED).count() {
            0 => Ok(()),
            more => write!(f, "\n  and {more} more"),
        }
    }

    /// The message or, if there is none, the first thing that the body says.
    fn says(&self) -> Option<&str> {
        let text = || {
            self.element("title")
                .or_else(|| self.element(STRAY)?.lines().next())
        };
        self.message().or_else(text)
    }
}

/// `b.jpg: AccessDenied: Access Denied`
impl fmt::Display for NestedError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = self.key().or(self.version_id());
        let parts = [key, self.code(), self.message()];
        let mut parts = parts.into_iter().flatten();
        write!(f, "{}", Clean(parts.next().unwrap_or("unknown error")))?;
        parts.try_for_each(|part| write!(f, ": {}", Clean(part)))
    }
}

fn write_causes(f: &mut fmt::Formatter<'_>, causes: &[Cause]) -> fmt::Result {
    if let [cause] = causes {
        write!(f, "\n  cause: {cause}")?;
        return match cause.help() {
            Some(help) => write!(f, "\n  what to do: {help}"),
            None => Ok(()),
        };
    }
    if !causes.is_empty() {
        f.write_str("\n  cause, one of:")?;
    }
    for cause in causes {
        write!(f, "\n  - {cause}")?;
        if let Some(help) = cause.help() {
            write!(f, "\n    {help}")?;
        }
    }
    Ok(())
}

fn advice(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "no, the same request would fail again",
        Retry::Backoff => "yes, with a pause that grows from one attempt to the next",
        Retry::Slower => "yes, at a lower rate",
        Retry::AfterFix => "once this is put right",
    }
}

/// The word that specs have for it.
pub(super) const fn word(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "never",
        Retry::Backoff => "backoff",
        Retry::Slower => "slower",
        Retry::AfterFix => "after-fix",
    }
}

/// A value from outside, on one line: with its control characters escaped, so that it can neither fake a line of a log nor
/// steer a terminal.
struct Clean<'v>(&'v str);

impl fmt::Display for Clean<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for char in self.0.chars().take(SHOWN) {
            match char {
                '\n' | '\r' | '\t' => f.write_char(' ')?,
                _ if steers(char) => write!(f, "{}", char.escape_unicode())?,
                _ => f.write_char(char)?,
            }
        }
        match self.0.chars().nth(SHOWN) {
            Some(_) => f.write_char('…'),
            None => Ok(()),
        }
    }
}

/// Controls, and the separators and marks that break lines or turn the direction of writing.
fn steers(char: char) -> bool {
    char.is_control() || matches!(char, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::{Clean, SHOWN};
    use alloc::string::ToString;

    #[test]
    fn values_stay_on_their_line() {
        assert_eq!(Clean("a\nb\u{1b}[31m").to_string(), "a b\\u{1b}[31m");
        assert_eq!(Clean("é\u{202e}").to_string(), "é\\u{202e}");
    }

    #[test]
    fn long_values_are_cut() {
        let long = "é".repeat(SHOWN);
        assert_eq!(Clean(&long).to_string(), long);
        assert_eq!(Clean(&(long.clone() + "x")).to_string(), long + "…");
    }
}
