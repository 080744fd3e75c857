//! The headers with information about an error.

use alloc::string::String;

use super::kept::{Kept, Place};
use super::roles::{self, Part};
use crate::catalogue::{Names, Role};

/// More than any server sends, and longer than any value needed here.
const LIMIT: usize = 64 * 1024;
/// How many headers without a role are kept for a report.
const DETAILS: usize = 8;

/// A header to keep.
#[derive(Clone, Copy)]
struct Header<'h> {
    name: &'h str,
    value: &'h [u8],
    role: Option<Role>,
    rank: u8,
}

/// The relevant headers: one for each role, and those that a report shows.
pub(crate) struct Headers<'h> {
    pub(super) names: &'static Names,
    roles: [Option<Header<'h>>; Role::ALL.len()],
    details: [Option<Header<'h>>; DETAILS],
    pub(super) encoding: &'h [u8],
}

impl<'h> Headers<'h> {
    pub(super) const fn new(names: &'static Names) -> Self {
        Self {
            names,
            roles: [None; Role::ALL.len()],
            details: [None; DETAILS],
            encoding: b"",
        }
    }

    /// Adds a header. The first value that is not empty takes precedence, and the catalogue's own names over default ones.
    pub(super) fn add(&mut self, name: &'h str, value: &'h [u8]) {
        let value = value[..value.len().min(LIMIT)].trim_ascii();
        if value.is_empty() {
            return;
        }
        let (role, rank) = roles::of(self.names, Part::Header, name);
        let value = match role {
            Some(Role::Message) => unquoted(value),
            _ => value,
        };
        let header = Header {
            name,
            value,
            role,
            rank,
        };
        if let Some(role) = role {
            let place = &mut self.roles[role as usize];
            let is_better = |old: Header<'_>| roles::is_own(rank) && !roles::is_own(old.rank);
            if place.is_none_or(is_better) {
                *place = Some(header);
            }
        } else if name.eq_ignore_ascii_case("content-encoding") {
            self.encoding = value;
        } else if self
            .names
            .details
            .iter()
            .any(|detail| detail.eq_ignore_ascii_case(name))
            && let Some(place) = self.details.iter_mut().find(|place| place.is_none())
        {
            *place = Some(header);
        }
    }

    /// Returns the number of bytes of all names and values.
    pub(super) fn len(&self) -> usize {
        self.kept()
            .map(|header| header.name.len() + header.value.len())
            .sum()
    }

    fn kept(&self) -> impl Iterator<Item = &Header<'h>> {
        self.roles.iter().chain(&self.details).flatten()
    }

    pub(super) fn keep(&self, kept: &mut Kept) {
        for header in self.kept() {
            kept.push(&String::from_utf8_lossy(header.value));
            let place = Place {
                part: Part::Header,
                ..Place::default()
            };
            kept.close_as(header.name, place, header.role, header.rank);
        }
    }
}

/// Removes the double quotes that some servers put around a message in a header.
pub(super) fn unquoted(text: &[u8]) -> &[u8] {
    match text {
        [b'"', inner @ .., b'"'] if !inner.is_empty() => inner,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::{Headers, LIMIT, unquoted};
    use crate::Catalogue;
    use crate::catalogue::Role;

    fn value<'h>(headers: &[(&'h str, &'h [u8])], role: Role) -> &'h [u8] {
        let mut picked = Headers::new(crate::StatusCode::names());
        for (name, value) in headers {
            picked.add(name, value);
        }
        picked.roles[role as usize].map_or(b"", |header| header.value)
    }

    fn code<'h>(headers: &[(&'h str, &'h [u8])]) -> &'h [u8] {
        value(headers, Role::Code)
    }

    #[test]
    fn names_are_case_insensitive() {
        assert_eq!(code(&[("X-OBS-Error-Code", b"NoSuchKey")]), b"NoSuchKey");
        assert_eq!(code(&[("x-amz-error-code", b"NoSuchKey")]), b"NoSuchKey");
    }

    #[test]
    fn unknown_headers_have_no_role() {
        assert_eq!(code(&[("x-reserved-indicator", b"Unauthorized")]), b"");
        let others: [(&str, &[u8]); 3] = [("x-obs", b"a"), ("x-öbs-error-code", b"a"), ("", b"a")];
        assert_eq!(code(&others), b"");
    }

    #[test]
    fn each_role_has_its_header() {
        let sent: [(&str, &[u8]); 9] = [
            ("x-obs-storage-class", b"others"),
            ("x-request-id", b"of a proxy"),
            ("x-obs-ID-2", b"host"),
            ("DATE", b"date"),
            ("x-amz-request-id", b"request"),
            ("x-amz-error-message", b"message"),
            ("x-obs-error-code", b"code"),
            ("x-amz-error-code", b"too late"),
            ("retry-after", b"3"),
        ];
        for (role, wanted) in [
            (Role::Code, b"code".as_slice()),
            (Role::Message, b"message"),
            (Role::RequestId, b"request"),
            (Role::HostId, b"host"),
            (Role::Date, b"date"),
            (Role::RetryAfter, b"3"),
            (Role::Location, b""),
        ] {
            assert_eq!(value(&sent, role), wanted, "{role:?}");
        }
        assert_eq!(value(&sent[..2], Role::RequestId), b"of a proxy");
    }

    #[test]
    fn empty_values_are_ignored() {
        assert_eq!(
            code(&[("x-obs-error-code", b" "), ("x-amz-error-code", b"A")]),
            b"A"
        );
    }

    #[test]
    fn long_values_are_cut() {
        assert_eq!(LIMIT, 65_536);
        for (sent, kept) in [(LIMIT - 1, LIMIT - 1), (LIMIT + 1, LIMIT)] {
            let value = alloc::vec![b'a'; sent];
            assert_eq!(code(&[("x-obs-error-code", &value)]).len(), kept);
        }
    }

    /// Servers should not send them.
    #[test]
    fn line_breaks_in_values_are_joined() {
        let headers = [
            ("x-obs-error-code", b"No\nKey".as_slice()),
            ("x-obs-error-message", b"It is\r\n\t gone."),
            ("x-obs-request-id", b"0A\n 1B"),
            ("x-obs-id-2", b"ab\n cd"),
        ];
        let error = crate::ErrorResponse::from_parts(404, headers, b"");
        assert_eq!(error.code(), Some("No Key"));
        assert_eq!(error.message(), Some("It is gone."));
        assert_eq!(error.request_id(), Some("0A1B"));
        assert_eq!(error.host_id(), Some("abcd"));
    }

    #[test]
    fn quotes_around_a_message_are_removed() {
        for (sent, text) in [
            (r#""It is gone.""#, "It is gone."),
            (r#"He said "no""#, r#"He said "no""#),
            (r#""no" is what he said"#, r#""no" is what he said"#),
            (r#""""#, r#""""#),
            (r#"""#, r#"""#),
        ] {
            assert_eq!(unquoted(sent.as_bytes()), text.as_bytes());
        }
        let quoted = [("x-obs-error-message", b"\"It is gone.\"".as_slice())];
        assert_eq!(value(&quoted, Role::Message), b"It is gone.");
        assert_eq!(code(&[("x-obs-error-code", b"\"A\"")]), b"\"A\"");
    }
}
