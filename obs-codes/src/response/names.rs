//! What elements are called, and what white space means in them.

use alloc::borrow::Cow;
use alloc::string::String;

use memchr::memchr2;

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

/// Cuts white space off a value's ends. A key may begin or end with blanks of its own: there, only what comes with a line
/// break is layout.
pub(super) fn trim<'v>(name: &str, value: &'v str) -> &'v str {
    let trimmed = value.trim_ascii();
    if trimmed.is_empty() || trimmed.len() == value.len() || !KEY.contains(&name) {
        return trimmed;
    }
    let head = value.len() - value.trim_ascii_start().len();
    let tail = value.trim_ascii_end().len();
    let start = if has_break(&value[..head]) { head } else { 0 };
    let end = if has_break(&value[tail..]) {
        tail
    } else {
        value.len()
    };
    &value[start..end]
}

/// Mends a value that a line break has been put into: ids have no white space, sentences have single blanks.
pub(super) fn join<'v>(name: &str, value: &'v str) -> Cow<'v, str> {
    if REQUEST_ID.contains(&name) || HOST_ID.contains(&name) {
        Cow::Owned(value.split_ascii_whitespace().collect())
    } else if name == STRAY || CODE.contains(&name) || MESSAGE.contains(&name) {
        Cow::Owned(join_lines(value))
    } else {
        Cow::Borrowed(value)
    }
}

pub(super) fn has_break(text: &str) -> bool {
    memchr2(b'\r', b'\n', text.as_bytes()).is_some()
}

fn join_lines(value: &str) -> String {
    let lines = value.lines().map(str::trim_ascii);
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
