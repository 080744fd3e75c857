//! Why a text mentions no response: a request that never reached the service.

use core::fmt;

use super::normalise::normalise;
use super::timeouts::{TIMEOUT, is_reported};

/// How many bytes are inspected at the end of a text.
const LIMIT: usize = 256 * 1024;

/// The likely reason for a missing response, according to a text: a problem of the network rather than the service.
///
/// ```
/// use obs_codes::ErrorResponse;
/// use obs_codes::response::NoAnswer;
///
/// let text = "curl: (7) Failed to connect to 192.0.2.7 port 443 after 3 ms: Connection refused";
/// assert!(ErrorResponse::from_text(text).is_none());
/// let why = NoAnswer::from_text(text).unwrap();
/// assert_eq!(why, NoAnswer::Refused);
/// assert_eq!(why.to_string(), "No answer came: the connection was refused.");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoAnswer {
    /// A proxy could not be reached, or refused the request.
    Proxy,
    /// The host name could not be resolved.
    Name,
    /// The TLS handshake failed, usually because of a certificate.
    Tls,
    /// Nothing listens at the address, or a firewall rejected the connection.
    Refused,
    /// There is no route to the address.
    Unreachable,
    /// The connection was closed before the response was complete.
    Closed,
    /// The request timed out.
    TimedOut,
    /// A client only reports that there is no status.
    Unknown,
}

impl NoAnswer {
    /// Finds the reason in a text. Call [`ErrorResponse::from_text`](super::super::ErrorResponse::from_text) first, since an error response
    /// may mention a timeout as well.
    #[must_use]
    pub fn from_text(text: impl AsRef<[u8]>) -> Option<Self> {
        let text = text.as_ref();
        let text = normalise(&text[text.len().saturating_sub(LIMIT)..], "");
        let text = text.to_ascii_lowercase();
        let mut found = SIGNS
            .iter()
            .filter(|(_, signs)| signs.iter().any(|sign| has(&text, sign)));
        let found = found.next().map(|(why, _)| *why);
        found.or_else(|| has_no_status(&text).then_some(Self::Unknown))
    }

    /// Returns what to check.
    #[must_use]
    pub const fn help(self) -> &'static str {
        match self {
            Self::Proxy => {
                "Check the address of the proxy in the client's settings and environment, and whether the proxy allows the host."
            }
            Self::Name => {
                "Check the spelling of the endpoint and of the bucket in it, and whether this machine can resolve names."
            }
            Self::Tls => {
                "Check the clock of this machine, its list of trusted certificates, and whether a proxy intercepts TLS."
            }
            Self::Refused => {
                "Check the address and the port of the endpoint, and whether a firewall rejects the connection."
            }
            Self::Unreachable => {
                "Check the network of this machine: its routes, its firewall, and whether the endpoint is in another network."
            }
            Self::Closed => {
                "Send the request again after a pause. If it happens often, look for a proxy or firewall that closes idle connections."
            }
            Self::TimedOut => {
                "Send the request again after a pause. If it happens often, check the network and the timeouts of the client."
            }
            Self::Unknown => {
                "Look for a connection error earlier in the log. The problem is in the network, not in the service."
            }
        }
    }
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match self {
            Self::Proxy => "the proxy could not be used",
            Self::Name => "the name of the host could not be resolved",
            Self::Tls => "no secure connection could be made",
            Self::Refused => "the connection was refused",
            Self::Unreachable => "the host could not be reached",
            Self::Closed => "the connection was closed",
            Self::TimedOut => "it took too long",
            Self::Unknown => return f.write_str("No answer came."),
        };
        write!(f, "No answer came: {why}.")
    }
}

/// Messages of operating systems and libraries, from the most to the least specific.
const SIGNS: &[(NoAnswer, &[&str])] = &[
    (
        NoAnswer::Proxy,
        &[
            "could not resolve proxy",
            "proxyerror",
            "proxy connect aborted",
            "tunnel connection failed",
            "err_proxy_",
            "connect to proxy",
            "proxyconnect tcp",
        ],
    ),
    (
        NoAnswer::Name,
        &[
            "could not resolve host",
            "couldn't resolve host",
            "name or service not known",
            "no such host",
            "unknownhostexception",
            "getaddrinfo",
            "enotfound",
            "nodename nor servname",
            "name resolution",
            "err_name_not_resolved",
            "no address associated with hostname",
            "nameresolutionerror",
            "the remote name could not be resolved",
            "dns error",
            "failed to lookup address",
        ],
    ),
    (
        NoAnswer::Tls,
        &[
            "ssl certificate problem",
            "certificate verify failed",
            "certificate_verify_failed",
            "unable to get local issuer",
            "self-signed certificate",
            "self signed certificate",
            "certificate has expired",
            "pkix path",
            "x509:",
            "err_cert_",
            "sslhandshakeexception",
            "handshake failure",
            "invalid peer certificate",
            "certificate is not trusted",
            "unable_to_verify_leaf",
            "wrong version number",
            "ssl connection could not be established",
            "sslerror",
            "tls: ",
            "unable to find valid certification path",
        ],
    ),
    (
        NoAnswer::Refused,
        &[
            "connection refused",
            "econnrefused",
            "actively refused",
            "err_connection_refused",
        ],
    ),
    (
        NoAnswer::Unreachable,
        &[
            "network is unreachable",
            "no route to host",
            "ehostunreach",
            "enetunreach",
            "host is down",
            "err_internet_disconnected",
            "err_network",
            "err_address_unreachable",
            "network error",
        ],
    ),
    (NoAnswer::TimedOut, &["_timed_out"]),
    (
        NoAnswer::Closed,
        &[
            "connection reset",
            "econnreset",
            "broken pipe",
            "epipe",
            "socket hang up",
            "remote end closed",
            "empty reply from server",
            "unexpected eof",
            "unexpected end of file",
            "connection was closed",
            "connection aborted",
            "forcibly closed",
            "incompleteread",
            "premature eof",
            "prematurely",
            "nohttpresponseexception",
            "failed to respond",
            "err_connection_",
            "recv failure",
        ],
    ),
    (
        NoAnswer::TimedOut,
        &["timed out", TIMEOUT, "etimedout", "deadline exceeded"],
    ),
    (
        NoAnswer::Unreachable,
        &[
            "failed to connect",
            "couldn't connect",
            "could not connect",
            "cannot connect",
            "unable to connect",
        ],
    ),
];

/// Returns `true` if a text has a sign. Unlike the others, a timeout is in settings as well.
fn has(text: &str, sign: &str) -> bool {
    text.contains(sign) && (sign != TIMEOUT || is_reported(text))
}

/// Returns `true` if a client prints a negative number in place of the status: `Response Code: -1`.
fn has_no_status(text: &str) -> bool {
    text.match_indices("-1").any(|(at, _)| {
        let before = text[..at].trim_end_matches([' ', '\t', ':', '=', '[', '(', '"', '\'']);
        let ends = |name: &str| before.ends_with(name) && before.len() < at;
        let is_whole =
            !text[at + 2..].starts_with(|char: char| char.is_ascii_alphanumeric() || char == '.');
        is_whole
            && (ends("response code")
                || ends("responsecode")
                || ends("statuscode")
                || ends("status code")
                || ends("status")
                || ends("status_code"))
    })
}

#[cfg(test)]
mod tests {
    use super::NoAnswer;

    #[test]
    fn messages_of_libraries_are_recognized() {
        for (text, why) in [
            (
                "dial tcp 192.0.2.7:443: connect: connection refused",
                NoAnswer::Refused,
            ),
            (
                "dial tcp: lookup obs.example.com: no such host",
                NoAnswer::Name,
            ),
            (
                "java.net.UnknownHostException: obs.example.com",
                NoAnswer::Name,
            ),
            (
                "SSL certificate problem: unable to get local issuer certificate",
                NoAnswer::Tls,
            ),
            (
                "tls: failed to verify certificate: x509: certificate signed by unknown authority",
                NoAnswer::Tls,
            ),
            (
                "curl: (56) Recv failure: Connection reset by peer",
                NoAnswer::Closed,
            ),
            (
                "curl: (28) Operation timed out after 30001 milliseconds",
                NoAnswer::TimedOut,
            ),
            (
                "curl: (5) Could not resolve proxy: proxy.example.com",
                NoAnswer::Proxy,
            ),
            ("connect: network is unreachable", NoAnswer::Unreachable),
            (
                "Failed to connect to obs.example.com/192.0.2.7:443",
                NoAnswer::Unreachable,
            ),
            (
                "PutObject: Response Code: -1\n    Error Code: null",
                NoAnswer::Unknown,
            ),
            (
                "-- ResponseCode: -1, ResponseStatus: null",
                NoAnswer::Unknown,
            ),
        ] {
            assert_eq!(NoAnswer::from_text(text), Some(why), "{text}");
            assert!(why.help().ends_with('.'));
        }
    }

    #[test]
    fn other_texts_give_nothing() {
        for text in [
            "",
            "exit -1",
            "status: -10",
            "response code: 200",
            "offset: -1",
            "All is well.",
        ] {
            assert_eq!(NoAnswer::from_text(text), None, "{text}");
        }
    }
}
