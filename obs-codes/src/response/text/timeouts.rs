//! Timeouts that are reported, rather than set.

use super::lines;

pub(super) const TIMEOUT: &str = "timeout";

/// How many timeouts are inspected, from the end of the text.
const MOST: usize = 1000;

/// Returns `true` if any line reports a timeout. The text is in lowercase.
pub(super) fn is_reported(text: &str) -> bool {
    text.rmatch_indices(TIMEOUT).take(MOST).any(|(at, _)| {
        let line = || lines::around(text, 0, text.len(), at);
        !is_set(text, at) && !lines::is_explanation(line()) && !lines::is_source(line())
    })
}

/// Returns `true` if the word at a position is a name with a value, as in `timeout=5`, `"timeout": 30` and `--timeout 60`, or is in a list.
fn is_set(text: &str, at: usize) -> bool {
    let is_inner = |char: char| char.is_ascii_alphanumeric() || char == '_' || char == '-';
    let before = text[..at].trim_end_matches(is_inner);
    let after = text[at..].trim_start_matches(is_inner);
    let is_quoted = before.ends_with(['"', '\'', '{']) && after.starts_with(['"', '\'', '}']);
    let value = after.trim_start_matches(['"', '\'', ']', ' ', '\t']);
    match value.as_bytes() {
        [b'=' | b'0'..=b'9', ..] => true,
        [b':', rest @ ..] => {
            let first = rest.trim_ascii_start().first();
            is_quoted || first.is_none_or(|byte| byte.is_ascii_digit() || b"\"'${[".contains(byte))
        }
        _ => is_quoted,
    }
}

#[cfg(test)]
mod tests {
    use super::is_reported;

    #[test]
    fn reports_are_told_from_settings() {
        for text in [
            "read timeout on endpoint url: \"https://obs.example.com\"",
            "java.net.sockettimeoutexception: timeout",
            "dial tcp 192.0.2.7:443: i/o timeout",
            "timeout of 5000ms exceeded",
            "upload failed: timeout",
            "err=\"net/http: tls handshake timeout\"",
            "(client.timeout exceeded while awaiting headers)",
            "connect_timeout: 5\nrequest failed: connection timeout",
        ] {
            assert!(is_reported(text), "{text}");
        }
        for text in [
            "timeout = 5",
            "connect_timeout=5s",
            "\"timeout\": 30,",
            "'readtimeout': null",
            "  timeout: 30s",
            "timeoutseconds: 1",
            "timeout: ${timeout}",
            "--timeout 30",
            "retry_on = [\"slowdown\", \"requesttimeout\"]",
            "proxy_next_upstream error timeout http_500;",
            "# the timeout of a request",
        ] {
            assert!(!is_reported(text), "{text}");
        }
    }
}
