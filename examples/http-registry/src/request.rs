//! Reads the head of a request as a small server does, and refuses what HTTP has a server refuse.

use std::str::FromStr;

use obs_codes::ObsErrorCodes;

/// The most content that is taken.
pub(crate) const MOST_CONTENT: u64 = 1 << 20;

/// The head of a request that a server can go on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) target: String,
    /// How much content is to follow.
    pub(crate) length: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Head,
    Post,
}

/// Why a request is refused.
#[derive(Debug, Clone, PartialEq, Eq, ObsErrorCodes)]
#[obs(catalogue = http_registry)]
pub(crate) enum Refusal {
    #[obs(cause = MalformedHead)]
    Malformed {
        /// The line, counted from 1.
        line: usize,
    },
    #[obs(cause = HostMissing)]
    NoHost,
    #[obs(cause = LengthAmbiguous)]
    TwoLengths,
    #[obs(cause = LengthMissing)]
    NoLength,
    #[obs(cause = OverTheLimit)]
    TooLarge {
        length: u64,
    },
    #[obs(cause = VersionUnsupported)]
    Version(String),
    #[obs(status = 501)]
    UnknownMethod(String),
    // The statuses of these are those of their names.
    MethodNotAllowed,
    ExpectationFailed,
}

impl FromStr for Request {
    type Err = Refusal;

    fn from_str(head: &str) -> Result<Self, Refusal> {
        let mut lines = head.split("\r\n");
        let start: Vec<_> = lines.next().unwrap_or_default().split(' ').collect();
        let &[method, target, version] = start.as_slice() else {
            return Err(Refusal::Malformed { line: 1 });
        };
        if !["HTTP/1.0", "HTTP/1.1"].contains(&version) {
            return Err(Refusal::Version(version.to_owned()));
        }
        let method = match method {
            "GET" => Method::Get,
            "HEAD" => Method::Head,
            "POST" => Method::Post,
            "CONNECT" | "DELETE" | "OPTIONS" | "PUT" | "TRACE" => {
                return Err(Refusal::MethodNotAllowed);
            }
            other => return Err(Refusal::UnknownMethod(other.to_owned())),
        };

        let (mut hosts, mut length, mut chunks) = (0, None, false);
        for (index, line) in lines.enumerate().take_while(|(_, line)| !line.is_empty()) {
            let malformed = || Refusal::Malformed { line: index + 2 };
            let (name, value) = line.split_once(':').ok_or_else(malformed)?;
            if name.is_empty() || name.contains([' ', '\t']) {
                return Err(malformed());
            }
            let value = value.trim();
            match name.to_ascii_lowercase().as_str() {
                "host" => hosts += 1,
                "content-length" if length.is_some() => return Err(Refusal::TwoLengths),
                "content-length" if !value.bytes().all(|byte| byte.is_ascii_digit()) => {
                    return Err(malformed());
                }
                "content-length" => length = Some(value.parse().map_err(|_| malformed())?),
                "transfer-encoding" => chunks = true,
                "expect" if !value.eq_ignore_ascii_case("100-continue") => {
                    return Err(Refusal::ExpectationFailed);
                }
                _ => {}
            }
        }
        match (hosts, length, chunks) {
            (2.., ..) => Err(Refusal::NoHost),
            (0, ..) if version == "HTTP/1.1" => Err(Refusal::NoHost),
            (_, Some(_), true) => Err(Refusal::TwoLengths),
            (_, None, true) => Err(Refusal::NoLength),
            (_, Some(length), _) if length > MOST_CONTENT => Err(Refusal::TooLarge { length }),
            (_, length, _) => Ok(Self {
                method,
                target: target.to_owned(),
                length: length.unwrap_or(0),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use http_registry::{Cause, StatusCode};
    use obs_codes::ObsErrorCodes;

    use super::*;

    fn read(head: &str) -> Result<Request, Refusal> {
        head.replace('\n', "\r\n").parse()
    }

    #[test]
    fn a_good_head_is_read() {
        let request =
            read("POST /form HTTP/1.1\nHost: a\nContent-Length: 12\nExpect: 100-continue\n\n");
        let expected = Request {
            method: Method::Post,
            target: "/form".to_owned(),
            length: 12,
        };
        assert_eq!(request, Ok(expected));
        assert!(
            read("GET / HTTP/1.0\n\n").is_ok(),
            "1.0 came before the Host field"
        );
    }

    #[test]
    fn a_bad_head_is_refused_with_the_status_and_the_cause_that_http_gives() {
        for (head, refusal, status, cause) in [
            (
                "GET /",
                Refusal::Malformed { line: 1 },
                400,
                "malformed-head",
            ),
            (
                "GET / HTTP/1.1\nHost: a\nHost : b",
                Refusal::Malformed { line: 3 },
                400,
                "malformed-head",
            ),
            (
                "GET / HTTP/1.1\nHost: a\nContent-Length: -1",
                Refusal::Malformed { line: 3 },
                400,
                "malformed-head",
            ),
            (
                "GET / HTTP/1.1\nAccept: */*",
                Refusal::NoHost,
                400,
                "host-missing",
            ),
            (
                "GET / HTTP/1.1\nHost: a\nHost: b",
                Refusal::NoHost,
                400,
                "host-missing",
            ),
            (
                "POST / HTTP/1.1\nHost: a\nContent-Length: 1\nContent-Length: 2",
                Refusal::TwoLengths,
                400,
                "length-ambiguous",
            ),
            (
                "POST / HTTP/1.1\nHost: a\nContent-Length: 1\nTransfer-Encoding: chunked",
                Refusal::TwoLengths,
                400,
                "length-ambiguous",
            ),
            (
                "PUT / HTTP/1.1\nHost: a",
                Refusal::MethodNotAllowed,
                405,
                "method-not-in-allow",
            ),
            (
                "POST / HTTP/1.1\nHost: a\nTransfer-Encoding: chunked",
                Refusal::NoLength,
                411,
                "length-missing",
            ),
            (
                "POST / HTTP/1.1\nHost: a\nContent-Length: 1048577",
                Refusal::TooLarge {
                    length: MOST_CONTENT + 1,
                },
                413,
                "over-the-limit",
            ),
            (
                "GET / HTTP/1.1\nHost: a\nExpect: tea",
                Refusal::ExpectationFailed,
                417,
                "expect-unsupported",
            ),
            (
                "GET / HTTP/2.0\nHost: a",
                Refusal::Version("HTTP/2.0".to_owned()),
                505,
                "version-unsupported",
            ),
        ] {
            assert_eq!(read(head), Err(refusal.clone()), "{head}");
            assert_eq!(refusal.status_code().as_u16(), status, "{head}");
            assert_eq!(
                refusal.causes(),
                [cause.parse::<Cause>().unwrap()],
                "{head}"
            );
        }
        let refusal = read("BREW / HTTP/1.1\nHost: a").unwrap_err();
        assert_eq!(refusal, Refusal::UnknownMethod("BREW".to_owned()));
        assert_eq!(StatusCode::from(&refusal), StatusCode::NotImplemented);
        assert!(refusal.causes().is_empty());
    }

    /// The errors of a server, with those of the layer below in it.
    #[derive(Debug, ObsErrorCodes)]
    #[obs(catalogue = http_registry)]
    enum ServerError {
        #[obs(transparent)]
        Refused(Refusal),
        #[obs(cause = UnavailableForNow)]
        TooBusy,
    }

    #[test]
    fn an_error_around_a_refusal_says_what_that_says() {
        assert_eq!(
            ServerError::Refused(Refusal::NoHost).to_string(),
            format!("400 Bad Request: {}", Cause::HostMissing),
        );
        assert_eq!(StatusCode::from(ServerError::TooBusy).as_u16(), 503);
    }
}
