//! Output for people: a log line and a report.

use alloc::string::String;
use core::fmt::{self, Display, Write};

use super::ErrorResponse;
use super::kept::STRAY;
use super::meaning::Meaning;
use super::record::Record;
use super::wrap::Lines;
use crate::catalogue::Role;
use crate::{Catalogue, Retry};

/// The number of nested errors that a report lists.
const LISTED: usize = 10;
/// The number of causes that a report lists; those listed by the status's documentation come first.
const CAUSES: usize = 8;
/// The number of lines of a value that a report shows.
const SHOWN_LINES: usize = 40;

/// Prints one line for a log: the status, code, message, cause (if there is exactly one) and request id. With `{:#}`, prints a
/// [report](Self::report).
///
/// [`from_text`](Self::from_text) reads the line again. Only the final point of a message is lost, which is left out before anything else.
///
/// ```
/// use obs_codes::ErrorResponse;
///
/// let body = b"<Error><Code>NoSuchBucket</Code><RequestId>0A</RequestId></Error>";
/// let error = ErrorResponse::from_parts(404, [], body);
/// let line = "404 Not Found, NoSuchBucket; cause bucket-not-found; request id 0A";
/// assert_eq!(error.to_string(), line);
/// let again = ErrorResponse::from_text(line).unwrap();
/// assert_eq!((again.causes(), again.request_id()), (error.causes(), Some("0A")));
/// assert_eq!(format!("{error:#}"), error.report().to_string());
/// ```
impl<S: Catalogue> Display for ErrorResponse<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return self.report().fmt(f);
        }
        self.record.write_line(f, &self.meaning())
    }
}

impl<S: Catalogue> ErrorResponse<S> {
    /// Returns a report of a few lines that a person can act on. Tokens and signatures are redacted.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let body = b"<Error><Code>NoSuchBucket</Code><RequestId>0A</RequestId></Error>";
    /// let error = ErrorResponse::from_parts(404, [], body);
    /// let report = error.report().width(60).to_string();
    /// assert!(report.starts_with("404 Not Found, NoSuchBucket
    ///   cause: The bucket does not exist.
    ///   what to do: Check the bucket name and the endpoint, and
    ///     list the buckets of the account to see whether the
    /// "));
    /// assert!(report.contains("\n  request id: 0A (support asks for it)"));
    /// ```
    #[must_use]
    pub fn report(&self) -> Report<'_> {
        Report {
            record: &self.record,
            meaning: self.meaning(),
            width: usize::MAX,
        }
    }
}

/// A report on a response, returned by [`ErrorResponse::report`].
pub struct Report<'r> {
    record: &'r Record,
    meaning: Meaning<'r>,
    width: usize,
}

impl Report<'_> {
    /// Wraps lines between words at this number of characters. By default, lines are not wrapped.
    #[must_use]
    pub fn width(mut self, width: usize) -> Self {
        self.width = width;
        self
    }
}

impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            record,
            meaning,
            width,
        } = self;
        let mut title = String::new();
        record.write_title(&mut title, meaning)?;
        let mut lines = Lines::new(f, *width);
        lines.words(&title, 2)?;
        if let Some(message) = record.says(meaning) {
            lines.item("message", record.clean(message))?;
        }
        if !record.is_error() {
            return lines.start("no error");
        }
        meaning.write(&mut lines)?;
        record.write_advice(&mut lines, meaning)?;
        record.write_details(&mut lines)?;
        record.write_ids(&mut lines)?;
        match meaning.docs {
            Some(docs) => lines.item("documentation", docs),
            None => Ok(()),
        }
    }
}

impl Record {
    /// Writes `404 Not Found, NoSuchKey`.
    fn write_title(&self, out: &mut dyn Write, meaning: &Meaning<'_>) -> fmt::Result {
        match (meaning.status, meaning.reason, meaning.category) {
            (Some(status), Some(reason), _) => write!(out, "{status} {reason}")?,
            (Some(status), None, Some(category)) => write!(out, "{status} ({category})")?,
            (Some(status), None, None) => write!(out, "{status}")?,
            (None, ..) => {}
        }
        match (meaning.status, meaning.code) {
            (Some(_), Some(code)) => write!(out, ", {}", self.clean(code)),
            (None, Some(code)) => write!(out, "{}", self.clean(code)),
            (Some(_), None) => Ok(()),
            (None, None) => out.write_str("unknown error"),
        }
    }

    /// Writes the title, the message without its final point if something comes after it, and the tails.
    fn write_line(&self, out: &mut dyn Write, meaning: &Meaning<'_>) -> fmt::Result {
        self.write_title(out, meaning)?;
        let mut tails = String::new();
        self.write_tails(&mut tails, meaning)?;
        if let Some(message) = self.says(meaning) {
            let without_point = message.strip_suffix('.').filter(|rest| {
                let is_single = !rest.is_empty() && !rest.ends_with('.');
                is_single && !tails.is_empty()
            });
            write!(out, ": {}", self.clean(without_point.unwrap_or(message)))?;
        }
        out.write_str(&tails)
    }

    /// Writes what comes after the message. The reader of texts takes it off again, so both have to agree.
    fn write_tails(&self, out: &mut dyn Write, meaning: &Meaning<'_>) -> fmt::Result {
        if !self.is_error() {
            return out.write_str("; no error");
        }
        if let Some(key) = self.get(Role::Key) {
            write!(out, "; key {}", self.clean(key))?;
        }
        if let [cause] = &*meaning.causes
            && meaning.status.is_some()
        {
            write!(out, "; cause {}", cause.id)?;
        }
        if let Some(skew) = meaning.skew {
            write!(out, "; clock {skew}")?;
        }
        match meaning.errors.len() {
            0 => {}
            1 => out.write_str("; 1 error in it")?,
            count => write!(out, "; {count} errors in it")?,
        }
        match self.get(Role::RequestId) {
            Some(id) => write!(out, "; request id {}", self.clean(id)),
            None => Ok(()),
        }
    }

    /// Writes whether and where to retry.
    fn write_advice(&self, lines: &mut Lines<'_, '_>, meaning: &Meaning<'_>) -> fmt::Result {
        if let Some(location) = self.get(Role::Location) {
            lines.item("address to use", self.clean(location))?;
        }
        if meaning.errors.is_empty() {
            lines.item("try again", advice(meaning.retry))?;
        }
        match self.get(Role::RetryAfter) {
            Some(value) if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                lines.item("wait", alloc::format!("{value} s, as the service asks"))
            }
            Some(value) => lines.item("wait until", self.clean(value)),
            None => Ok(()),
        }
    }

    /// Writes elements with further details; values with several lines are printed as a block.
    fn write_details(&self, lines: &mut Lines<'_, '_>) -> fmt::Result {
        for (label, role) in [
            ("region", Role::Region),
            ("resource", Role::Resource),
            ("key", Role::Key),
            ("version", Role::VersionId),
        ] {
            if let Some(value) = self.get(role) {
                lines.item(label, self.clean(value))?;
            }
        }
        for name in self.names().details {
            let Some(value) = self.element(name) else {
                continue;
            };
            if !value.contains('\n') {
                lines.item(name, self.clean(value))?;
                continue;
            }
            lines.start(&alloc::format!("{name}:"))?;
            for line in self.redacted(value).lines().take(SHOWN_LINES) {
                lines.quote(self.clean(line))?;
            }
        }
        Ok(())
    }

    /// Writes the ids that support asks for.
    fn write_ids(&self, lines: &mut Lines<'_, '_>) -> fmt::Result {
        if let Some(id) = self.get(Role::RequestId) {
            let id = self.clean(id);
            lines.item("request id", alloc::format!("{id} (support asks for it)"))?;
        }
        if let Some(id) = self.get(Role::HostId) {
            lines.item("host id", self.clean(id))?;
        }
        match self.get(Role::Indicator) {
            Some(value) => lines.item("indicator", self.clean(value)),
            None => Ok(()),
        }
    }

    /// Returns the message or, if there is none, the reason or the start of the text.
    fn says(&self, meaning: &Meaning<'_>) -> Option<&str> {
        let text = || self.element(STRAY)?.lines().next();
        let is_new = |reason: &&str| meaning.reason != Some(reason);
        self.get(Role::Message)
            .or_else(|| self.get(Role::Reason).filter(is_new))
            .or_else(text)
    }
}

impl Meaning<'_> {
    /// Writes what happened, and why.
    fn write(&self, lines: &mut Lines<'_, '_>) -> fmt::Result {
        if let Some(description) = self.description {
            lines.item("meaning", description)?;
        }
        for error in self.errors.iter().take(LISTED) {
            lines.start(&alloc::format!("- {error}"))?;
        }
        lines.more(self.errors.len(), LISTED)?;
        if let Some(skew) = self.skew {
            lines.start(&alloc::format!(
                "clock: By the server's time, the request is dated {skew}."
            ))?;
        }
        if let [cause] = &*self.causes {
            lines.item("cause", cause.description)?;
            return cause
                .help
                .map_or(Ok(()), |help| lines.item("what to do", help));
        }
        if !self.causes.is_empty() {
            lines.start("cause, one of:")?;
        }
        for cause in self.causes.iter().take(CAUSES) {
            lines.start(&alloc::format!("- {}", cause.description))?;
            if let Some(help) = cause.help {
                lines.continued(help)?;
            }
        }
        lines.more(self.causes.len(), CAUSES)
    }
}

const fn advice(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "no, the same request will fail again",
        Retry::Backoff => "yes, with a pause that grows from one attempt to the next",
        Retry::Slower => "yes, at a lower rate",
        Retry::AfterFix => "once this is fixed",
    }
}
