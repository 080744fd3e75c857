//! Texts of a spec as rustdoc.

use super::columns;
use obs_codes_spec::{Cause, Retry, Status};

/// A text that rustdoc shows as it stands in the spec, whatever Markdown or HTML would make of it.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    // A line that begins with one of these is a heading, an item of a list or a quotation.
    let listed = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = listed.len() < text.len() && listed.starts_with(['.', ')']);
    let mut copied = 0;
    // All that is escaped is ASCII, and bytes are cheaper than characters in a macro that nobody optimises.
    for (index, byte) in text.bytes().enumerate() {
        let is_marked = match byte {
            b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'|' | b'~' | b'&' | b'$'
            | b'^' | b'{' | b'}' => true,
            b'#' | b'-' | b'+' | b'=' => index == 0,
            b'.' | b')' => numbered && index == text.len() - listed.len(),
            // Rustdoc warns of a bare address.
            b':' => text[index..].starts_with("://"),
            _ => false,
        };
        if is_marked {
            escaped += &text[copied..index];
            escaped.push('\\');
            copied = index;
        }
    }
    escaped += &text[copied..];
    escaped
}

/// Writes the documentation of an item, an attribute for each line: to take comments for attributes, as arguments of a macro are taken,
/// costs rustc time in proportion to the square of their number.
pub(crate) fn write(docs: &str, text: &mut String) {
    for line in docs.lines() {
        let blank = if line.is_empty() { "" } else { " " };
        text.push_str("#[doc = ");
        columns::text(&[blank, line].concat(), text);
        text.push_str("]\n");
    }
}

/// The causes, as a list where there are several; nothing where there are none.
pub(crate) fn causes(causes: &[&Cause]) -> String {
    let heading = match causes {
        [] => return String::new(),
        [_] => "\n\nCause: ",
        _ => "\n\nPossible causes:\n",
    };
    let mut listed = heading.to_owned();
    for cause in causes {
        let bullet = if causes.len() > 1 { "\n- " } else { "" };
        let (description, name) = (escape(&cause.description), &cause.name);
        let item = [bullet, &description, " ([`", name, "`](Cause::", name, "))"];
        listed.extend(item);
    }
    listed
}

/// A link to a status, by all that it is called.
pub(crate) fn status(status: &Status) -> String {
    let Status {
        code, reason, name, ..
    } = status;
    format!(
        "[`{code} {}`](StatusCode::{name})",
        reason.replace('`', "'")
    )
}

/// Whether to try again, in a sentence; nothing where that would be in vain.
pub(crate) fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "",
        Retry::Backoff => "\n\nTo be tried again after a pause that grows each time.",
        Retry::Slower => "\n\nTo be tried again at a lower rate.",
        Retry::AfterFix => "\n\nTo be tried again once what caused it has been put right.",
    }
}
