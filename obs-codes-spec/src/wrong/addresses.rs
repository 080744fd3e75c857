//! Web addresses, and what was meant by other texts.

use crate::report::words::{nearest, one_of, quote};

/// Whether this is a web address: whole, with a scheme and a host.
pub(crate) fn is_address(text: &str) -> bool {
    let mut schemes = ["https://", "http://"].iter();
    let rest = schemes.find_map(|scheme| text.strip_prefix(scheme));
    let unfit = |c: char| c.is_whitespace() || "<>\"`{}|\\^…".contains(c);
    rest.is_some_and(|rest| {
        let mut parts = rest.split('/');
        let host = parts.next().unwrap_or_default();
        !host.is_empty()
            && !host.starts_with(one_of(".:"))
            && !host.ends_with(':')
            && !rest.contains(unfit)
            && parts.all(|part| part != "...")
    })
}

/// How to write the address that was meant.
pub(crate) fn meant(text: &str) -> String {
    let count = addresses(text).count();
    if count > 1 {
        return format!("these are {count} addresses; write one of them");
    }
    if text.contains(one_of("…{$")) || text.contains("/...") || text.contains("/<") {
        return "write all of it, without a placeholder".to_owned();
    }
    match address_in(text) {
        Some(address) => format!("write {}", quote(&address)),
        None => {
            "write it as a browser shows it, as in `https://example.com/errors`, or omit the key"
                .to_owned()
        }
    }
}

/// The addresses among other words.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    let end = |c: char| c.is_whitespace() || "<>()[]\"`,;".contains(c);
    text.split(end).filter(|word| is_address(word))
}

/// The address in a text, or the text itself with its scheme.
pub(crate) fn address_in(text: &str) -> Option<String> {
    // A blank within an address ends it only if there are other words.
    let is_begin = text.starts_with("http");
    let first = addresses(text).next().filter(|_| !is_begin);
    first.map_or_else(|| with_scheme(text), |address| Some(address.to_owned()))
}

/// The address in a text whose scheme is missing or misspelt, or with blanks in it.
fn with_scheme(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_at(text.find(one_of(":/")).unwrap_or(text.len()));
    let rest = rest.trim_start_matches(one_of(":/\\ "));
    let address = if is_address(rest) {
        return Some(rest.to_owned());
    } else if nearest(&scheme.to_lowercase(), ["https"]).is_some() {
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
    let address = address
        .trim_end_matches(one_of(".,"))
        .replace(' ', "%20")
        .replace('\\', "/");
    let host = address.split_once("://")?.1.split('/').next()?;
    (is_address(&address) && host.contains('.') && !host.starts_with('.')).then_some(address)
}
