//! The headers that say something about an error.

use alloc::string::String;

use super::kept::{Kept, Span};
use super::names;

/// More than any server sends, and than any value here needs.
const LIMIT: usize = 64 * 1024;

/// What headers stand for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Header {
    Code,
    Message,
    RequestId,
    HostId,
    Date,
}

impl Header {
    pub(super) const ALL: [Self; 5] = [
        Self::Code,
        Self::Message,
        Self::RequestId,
        Self::HostId,
        Self::Date,
    ];

    fn of(name: &str) -> Option<Self> {
        if name.eq_ignore_ascii_case("date") {
            return Some(Self::Date);
        }
        let rest = without_prefix(name, "x-obs-").or_else(|| without_prefix(name, "x-amz-"))?;
        let is = |name| rest.eq_ignore_ascii_case(name);
        match () {
            () if is("error-code") => Some(Self::Code),
            () if is("error-message") => Some(Self::Message),
            () if is("request-id") => Some(Self::RequestId),
            () if is("id-2") => Some(Self::HostId),
            () => None,
        }
    }

    /// The element that says the same.
    const fn element(self) -> &'static str {
        match self {
            Self::Code => names::CODE[0],
            Self::Message => names::MESSAGE[0],
            Self::RequestId => names::REQUEST_ID[0],
            Self::HostId => names::HOST_ID[0],
            Self::Date => "Date",
        }
    }
}

fn without_prefix<'n>(name: &'n str, prefix: &str) -> Option<&'n str> {
    let (start, rest) = name.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// The values of the headers that matter; of several, the first that is not empty.
pub(super) struct Headers<'h>([&'h [u8]; Header::ALL.len()]);

impl<'h> Headers<'h> {
    pub(super) fn pick(headers: impl IntoIterator<Item = (&'h str, &'h [u8])>) -> Self {
        let mut picked: [&[u8]; Header::ALL.len()] = [&[]; Header::ALL.len()];
        for (name, value) in headers {
            if let Some(header) = Header::of(name) {
                let value = &value[..value.len().min(LIMIT)];
                let place = &mut picked[header as usize];
                if place.is_empty() {
                    *place = value.trim_ascii();
                }
            }
        }
        Self(picked)
    }

    /// How many bytes there are.
    pub(super) fn len(&self) -> usize {
        self.0.iter().map(|value| value.len()).sum()
    }

    pub(super) fn keep(&self, kept: &mut Kept) -> [Span; Header::ALL.len()] {
        Header::ALL.map(|header| match self.0[header as usize] {
            [] => Span::default(),
            value => {
                kept.push(&String::from_utf8_lossy(value));
                kept.close_header(header.element())
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Header, Headers, LIMIT};

    fn code<'h>(headers: &[(&'h str, &'h [u8])]) -> &'h [u8] {
        Headers::pick(headers.iter().copied()).0[Header::Code as usize]
    }

    #[test]
    fn names_have_no_case() {
        assert_eq!(code(&[("X-OBS-Error-Code", b"NoSuchKey")]), b"NoSuchKey");
        assert_eq!(code(&[("x-amz-error-code", b"NoSuchKey")]), b"NoSuchKey");
    }

    #[test]
    fn others_are_none() {
        assert_eq!(code(&[("x-reserved-indicator", b"Unauthorized")]), b"");
        assert_eq!(
            code(&[("x-obs", b"a"), ("x-öbs-error-code", b"a"), ("", b"a")]),
            b""
        );
    }

    #[test]
    fn each_has_its_place() {
        let sent: [(&str, &[u8]); 7] = [
            ("x-obs-storage-class", b"others"),
            ("x-obs-ID-2", b"host"),
            ("DATE", b"date"),
            ("x-amz-request-id", b"request"),
            ("x-amz-error-message", b"message"),
            ("x-obs-error-code", b"code"),
            ("x-amz-error-code", b"too late"),
        ];
        let wanted: [&[u8]; 5] = [b"code", b"message", b"request", b"host", b"date"];
        assert_eq!(Headers::pick(sent).0, wanted);
        assert_eq!(Headers::pick(sent[..1].iter().copied()).0, [b""; 5]);
    }

    #[test]
    fn empty_ones_are_none() {
        assert_eq!(
            code(&[("x-obs-error-code", b" "), ("x-amz-error-code", b"A")]),
            b"A"
        );
    }

    #[test]
    fn long_ones_are_cut() {
        assert_eq!(LIMIT, 65_536);
        for (sent, kept) in [(LIMIT - 1, LIMIT - 1), (LIMIT + 1, LIMIT)] {
            let value = alloc::vec![b'a'; sent];
            assert_eq!(code(&[("x-obs-error-code", &value)]).len(), kept);
        }
    }

    /// No server should send them.
    #[test]
    fn line_breaks_in_them_are_layout() {
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
}
