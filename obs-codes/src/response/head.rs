//! The headers of a written response, which are all that a response to HEAD has.

use super::ErrorResponse;
use super::headers::unquoted;
use super::roles::{self, Part};
use crate::Catalogue;
use crate::catalogue::{Format, Role};

/// Longer values are only written to the body: clients and proxies accept a few kilobytes of headers in total.
const LIMIT: usize = 2 * 1024;
/// The roles for which headers are written.
const ROLES: [Role; 8] = [
    Role::Code,
    Role::Message,
    Role::RequestId,
    Role::HostId,
    Role::Location,
    Role::Region,
    Role::Indicator,
    Role::RetryAfter,
];

pub(super) const fn content_type(format: Format) -> &'static str {
    match format {
        Format::Xml => "application/xml",
        Format::Json => "application/json",
        Format::Problem => "application/problem+json",
    }
}

impl<S: Catalogue> ErrorResponse<S> {
    /// Returns the content type of [`to_body`](Self::to_body).
    #[must_use]
    pub const fn content_type(&self) -> &'static str {
        content_type(self.record.names().format)
    }

    /// Returns the headers to send, with the names of the catalogue and without the content type. A response to HEAD has no other
    /// information. Values of more than 2 KiB are only in the body, and so is a message in quotes, since readers remove these from a header.
    ///
    /// ```
    /// use obs_codes::{ErrorCode, ErrorResponse};
    ///
    /// let error = ErrorResponse::new(ErrorCode::NoSuchKey).with_message("Gone.").with_request_id("0A");
    /// assert!(error.headers().eq([
    ///     ("x-obs-error-code", "NoSuchKey"),
    ///     ("x-obs-error-message", "Gone."),
    ///     ("x-obs-request-id", "0A"),
    /// ]));
    /// let headers = error.headers().map(|(name, value)| (name, value.as_bytes()));
    /// assert_eq!(ErrorResponse::from_parts(404, headers, b""), error);
    /// ```
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let names = self.record.names();
        ROLES.into_iter().filter_map(move |role| {
            let name = roles::written(names, Part::Header, role)?;
            let value = match role {
                Role::Code => self.code(),
                _ => self.record.get(role),
            };
            // Readers remove the quotes around a message in a header.
            let is_quoted = |value: &str| {
                role == Role::Message && unquoted(value.as_bytes()).len() < value.len()
            };
            let fits = |value: &&str| {
                value.len() <= LIMIT
                    && !value.contains(|char: char| char.is_ascii_control() && char != '\t')
                    && !is_quoted(value)
            };
            Some((name, value.filter(fits)?))
        })
    }
}
