//! Web addresses, and what was meant by other texts.

use crate::report::words::{nearest, one_of, one_that, parts, replace, write};

/// Whether this is a web address: whole, with a scheme and a host.
pub(crate) fn is_address(text: &str) -> bool {
    let secure = text.strip_prefix("https://");
    let Some(rest) = secure.or_else(|| text.strip_prefix("http://")) else {
        return false;
    };
    let host = rest.split('/').next().unwrap_or_default();
    !host.is_empty()
        && !host.starts_with(one_of(".:"))
        && !host.ends_with(':')
        && !rest.contains(one_that(|c| {
            c.is_whitespace() || "<>\"`{}|\\^…".contains(c)
        }))
        && !rest.ends_with("/...")
        && !rest.contains("/.../")
}

/// How to write the address that was meant.
pub(crate) fn meant(text: &str) -> String {
    let count = addresses(text).len();
    if count > 1 {
        return format!("these are {count} addresses; write one of them");
    }
    if text.contains(one_of("…{$")) || text.contains("/...") || text.contains("/<") {
        return "write all of it, without a placeholder".to_owned();
    }
    match address_in(text) {
        Some(address) => write(&address),
        None => {
            "write it as a browser shows it, as in `https://example.com/errors`, or omit the key"
                .to_owned()
        }
    }
}

/// The addresses among other words.
fn addresses(text: &str) -> Vec<&str> {
    let mut addresses = Vec::new();
    for word in parts(text, |c| c.is_whitespace() || "<>()[]\"`,;".contains(c)) {
        if is_address(word) {
            addresses.push(word);
        }
    }
    addresses
}

/// The address in a text, or the text itself with its scheme.
pub(crate) fn address_in(text: &str) -> Option<String> {
    // A blank within an address ends it only if there are other words.
    match addresses(text)[..] {
        [first, ..] if !text.starts_with("http") => Some(first.to_owned()),
        _ => with_scheme(text),
    }
}

/// The address in a text whose scheme is missing or misspelt, or with blanks in it.
fn with_scheme(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_at(text.find(one_of(":/")).unwrap_or(text.len()));
    let rest = rest.trim_start_matches(one_of(":/\\ "));
    if is_address(rest) {
        return Some(rest.to_owned());
    }
    let address = if nearest(&scheme.to_lowercase(), ["https"]).is_some() {
        let secure = if scheme.ends_with(one_of("pP")) {
            ""
        } else {
            "s"
        };
        format!("http{secure}://{rest}")
    } else if scheme.contains('@') || text.contains(':') {
        return None;
    } else {
        format!("https://{text}")
    };
    let address = replace(address.trim_end_matches(one_of(".,")), " ", "%20");
    let address = replace(&address, "\\", "/");
    let host = address.split_once("://")?.1.split('/').next()?;
    (is_address(&address) && host.contains('.') && !host.starts_with('.')).then_some(address)
}
