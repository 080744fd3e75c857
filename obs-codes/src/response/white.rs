//! White space in values.

use alloc::borrow::Cow;
use alloc::string::String;

use memchr::memchr2;

use crate::catalogue::Role;

/// Trims white space. A key may begin or end with spaces of its own; they are only trimmed together with a line break, which is layout.
pub(super) fn trim(role: Option<Role>, value: &str) -> &str {
    let trimmed = value.trim_ascii();
    if trimmed.is_empty() || trimmed.len() == value.len() || role != Some(Role::Key) {
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

/// Joins the lines of a value, depending on the role: removes all white space from ids, and separates lines of sentences with a space.
pub(super) fn join(role: Option<Role>, is_stray: bool, value: &str) -> Cow<'_, str> {
    match role {
        Some(Role::RequestId | Role::HostId) => {
            Cow::Owned(value.split_ascii_whitespace().collect())
        }
        Some(
            Role::Code
            | Role::Message
            | Role::Location
            | Role::Indicator
            | Role::RetryAfter
            | Role::Date,
        ) => Cow::Owned(join_lines(value)),
        None if is_stray => Cow::Owned(join_lines(value)),
        _ => Cow::Borrowed(value),
    }
}

pub(super) fn has_break(text: &str) -> bool {
    memchr2(b'\r', b'\n', text.as_bytes()).is_some()
}

fn join_lines(value: &str) -> String {
    let lines = value.split(['\r', '\n']).map(str::trim_ascii);
    let mut joined = String::with_capacity(value.len());
    for line in lines.filter(|line| !line.is_empty()) {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    joined
}

/// Returns the start of a text, at most `limit` bytes.
pub(super) fn start(text: &str, limit: usize) -> &str {
    let mut end = text.len().min(limit);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::{join, trim};
    use crate::catalogue::Role;

    #[test]
    fn layout_is_trimmed() {
        assert_eq!(trim(Some(Role::Message), "\n  a  b "), "a  b");
        assert_eq!(trim(None, " \n "), "");
    }

    #[test]
    fn a_key_keeps_its_own_spaces() {
        let trim = |value| trim(Some(Role::Key), value);
        assert_eq!(trim(" a "), " a ");
        assert_eq!(trim("\n\t a\n"), "a");
        assert_eq!(trim("\n a "), "a ");
        assert_eq!(trim(" \n "), "");
    }

    #[test]
    fn lines_are_joined_depending_on_the_role() {
        let role = |role| move |value| join(Some(role), false, value).into_owned();
        assert_eq!(role(Role::HostId)("abc\n   def="), "abcdef=");
        assert_eq!(
            role(Role::Message)("Access \r\n  denied,  you"),
            "Access denied,  you"
        );
        assert_eq!(role(Role::Message)("a\rb"), "a b");
        assert_eq!(join(None, false, "GET\n\n/b"), "GET\n\n/b");
        assert_eq!(join(None, true, "a\n\nb"), "a b");
        assert_eq!(
            role(Role::Code)("System Capacity Not enough"),
            "System Capacity Not enough"
        );
    }
}
