//! What elements are called, and what white space means in them.

use alloc::borrow::Cow;
use alloc::string::String;

// The name in XML first, then those that JSON bodies have.
pub(super) const CODE: &[&str] = &["Code", "code", "error_code"];
pub(super) const MESSAGE: &[&str] = &["Message", "message", "error_msg"];
pub(super) const REQUEST_ID: &[&str] = &["RequestId", "request_id"];
pub(super) const HOST_ID: &[&str] = &["HostId", "host_id"];
pub(super) const RESOURCE: &[&str] = &["Resource", "resource"];
pub(super) const KEY: &[&str] = &["Key"];
pub(super) const VERSION_ID: &[&str] = &["VersionId"];
/// Text that stands in no element.
pub(super) const STRAY: &str = "";

const WHITE: [char; 4] = [' ', '\t', '\r', '\n'];
const BREAKS: [char; 2] = ['\r', '\n'];

/// Cuts white space off a value's ends. A key may begin or end with blanks of its own: there, only what comes with a line
/// break is layout.
pub(super) fn trim<'v>(name: &str, value: &'v str) -> &'v str {
    let trimmed = value.trim_matches(WHITE);
    if trimmed.len() == value.len() || !KEY.contains(&name) {
        return trimmed;
    }
    let head = value.len() - value.trim_start_matches(WHITE).len();
    let tail = value.trim_end_matches(WHITE).len();
    if head >= tail {
        return trimmed;
    }
    let start = if value[..head].contains(BREAKS) {
        head
    } else {
        0
    };
    let end = if value[tail..].contains(BREAKS) {
        tail
    } else {
        value.len()
    };
    &value[start..end]
}

/// Mends values that a line break has been put into: ids have no white space, sentences have single blanks.
pub(super) fn join<'v>(name: &str, value: &'v str) -> Cow<'v, str> {
    if !value.contains(WHITE) {
        Cow::Borrowed(value)
    } else if REQUEST_ID.contains(&name) || HOST_ID.contains(&name) {
        Cow::Owned(value.split(WHITE).collect())
    } else if value.contains(BREAKS)
        && (name == STRAY || CODE.contains(&name) || MESSAGE.contains(&name))
    {
        Cow::Owned(join_lines(value))
    } else {
        Cow::Borrowed(value)
    }
}

fn join_lines(value: &str) -> String {
    let lines = value.split(BREAKS).map(|line| line.trim_matches(WHITE));
    let mut joined = String::with_capacity(value.len());
    for line in lines.filter(|line| !line.is_empty()) {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::{join, trim};

    #[test]
    fn layout_is_cut_off() {
        assert_eq!(trim("Message", "\n  a  b "), "a  b");
        assert_eq!(trim("Message", " \n "), "");
    }

    #[test]
    fn a_key_keeps_its_own_blanks() {
        assert_eq!(trim("Key", " a "), " a ");
        assert_eq!(trim("Key", "\n\t a\n"), "a");
        assert_eq!(trim("Key", "\n a "), "a ");
        assert_eq!(trim("Key", " \n "), "");
    }

    #[test]
    fn broken_lines_are_joined_where_they_mean_nothing() {
        assert_eq!(join("HostId", "abc\n   def="), "abcdef=");
        assert_eq!(
            join("Message", "Access \r\n  denied,  you"),
            "Access denied,  you"
        );
        assert_eq!(join("StringToSign", "GET\n\n/b"), "GET\n\n/b");
        assert_eq!(
            join("Code", "System Capacity Not enough"),
            "System Capacity Not enough"
        );
    }
}
