//! Reads the head of a request as a small server does, and refuses what HTTP has a server refuse.

use std::str::FromStr;

use obs_codes::ObsErrorCodes;

/// The most content that is taken.
pub const MOST_CONTENT: u64 = 1 << 20;

/// The head of a request that a server can go on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub method: Method,
    pub target: String,
    /// How much content is to follow.
    pub length: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Head,
    Post,
}

/// Why a request is refused. The codes are those of the catalogue in the root of this crate.
#[derive(Debug, Clone, PartialEq, Eq, ObsErrorCodes)]
#[obs(catalogue = crate)]
pub enum Refusal {
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
