//! Texts of a spec as rustdoc. They must stay text: never code, which `cargo test` would run, nor HTML or a link.
//!
//! They are scanned by index: in a macro, which is not optimised, iterators over bytes or words take five times as long.

use std::borrow::Cow;

use obs_codes_spec::{Catalogue, Cause, Retry, Status};

use super::columns;

/// Escapes a text so that rustdoc shows it literally, on one line.
pub(crate) fn escape(text: &str) -> String {
    let text = one_line(text);
    let bytes = text.as_bytes();
    // A line that begins with a number and one of these would become a list item.
    let mut digits = 0;
    while digits < bytes.len() && bytes[digits].is_ascii_digit() {
        digits += 1;
    }
    let is_next_to = |index: usize, byte: u8| {
        bytes.get(index + 1) == Some(&byte) || index > 0 && bytes[index - 1] == byte
    };
    let mut escaped = String::with_capacity(text.len() + 8);
    let mut copied = 0;
    let mut index = 0;
    while index < bytes.len() {
        let is_marked = match bytes[index] {
            // rustdoc turns the last two into typographic quotes.
            b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'|' | b'~' | b'&' | b'$'
            | b'^' | b'{' | b'}' | b'"' | b'\'' => true,
            // At the start: a heading or a list item.
            b'#' | b'+' | b'=' => index == 0,
            // In a row: a dash or an ellipsis.
            b'-' => index == 0 || is_next_to(index, b'-'),
            b'.' => index == digits && digits > 0 || is_next_to(index, b'.'),
            b')' => index == digits && digits > 0,
            // rustdoc warns about bare URLs.
            b':' => text[index..].starts_with("://"),
            _ => false,
        };
        if is_marked {
            escaped += &text[copied..index];
            escaped.push('\\');
            copied = index;
        }
        index += 1;
    }
    escaped += &text[copied..];
    escaped
}

/// A text as inline code.
pub(crate) fn code(text: &str) -> String {
    let text = one_line(text);
    let mut fence = "`".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    // Markdown strips a space unless there is one on both sides.
    let blank = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{blank}{text}{blank}{fence}")
}

/// A text as the note of `#[deprecated]`. rustdoc renders it as Markdown but rustc prints it verbatim, so as little as possible is escaped,
/// and code stays code.
pub(crate) fn note(text: &str) -> String {
    let text = one_line(text);
    if text.contains("``") || text.matches('`').count() % 2 == 1 {
        return escape(&text);
    }
    let mut note = String::with_capacity(text.len() + 8);
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 1 {
            note.extend(["`", part, "`"]);
            continue;
        }
        for (index, word) in part.split(' ').enumerate() {
            if index > 0 {
                note.push(' ');
            }
            // More characters are special at the start: lists and headings.
            if is_plain(word) && (!note.is_empty() || word.starts_with(char::is_alphabetic)) {
                note += word;
            } else {
                note += &escape(word);
            }
        }
    }
    note
}

/// Whether Markdown takes a word within a line for plain text; false negatives are harmless.
fn is_plain(word: &str) -> bool {
    let is_joined =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
    word.bytes().all(|byte| {
        !byte.is_ascii() || byte.is_ascii_alphanumeric() || b"'\",.;:!?()/-".contains(&byte)
    }) || word.contains('_') && word.split('_').all(is_joined)
}

/// The words of a text, separated by single spaces, since line breaks and indentation are markup.
fn one_line(text: &str) -> Cow<'_, str> {
    // Nearly all texts are one line already, and to look costs a tenth of copying every word.
    if is_one_line(text) {
        return text.into();
    }
    let mut line = String::new();
    for word in text.split_ascii_whitespace() {
        line.extend([word, " "]);
    }
    line.pop();
    line.into()
}

fn is_one_line(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut was_space = true;
    let mut index = 0;
    while index < bytes.len() {
        let is_space = bytes[index].is_ascii_whitespace();
        if is_space && (was_space || bytes[index] != b' ') {
            return false;
        }
        was_space = is_space;
        index += 1;
    }
    !was_space
}

/// Writes the documentation of an item as one attribute: with many attributes per item, or doc comments as macro arguments, rustc takes
/// quadratic time.
pub(crate) fn write(docs: &str, text: &mut String) {
    text.push_str("#[doc = ");
    columns::text(docs, text);
    text.push_str("]\n");
}

/// The causes with these indices, as a list if there are several; empty if there are none.
pub(crate) fn causes(catalogue: &Catalogue, causes: &[usize]) -> String {
    let (heading, bullet) = match causes {
        [] => return String::new(),
        [_] => ("\n\nCause: ", ""),
        _ => ("\n\nPossible causes:\n", "\n- "),
    };
    let mut listed = heading.to_owned();
    for cause in causes {
        let Cause {
            name, description, ..
        } = &catalogue.causes[*cause];
        let item = [
            bullet,
            &escape(description),
            " ([`",
            name,
            "`](Cause::",
            name,
            "))",
        ];
        listed.extend(item);
    }
    listed
}

/// A link to a status, by number and reason.
pub(crate) fn status(status: &Status) -> String {
    let title = code(&format!("{} {}", status.code, status.reason));
    format!("[{title}](StatusCode::{})", status.name)
}

/// A sentence on retrying; empty if a retry cannot help.
pub(crate) fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "",
        Retry::Backoff => "\n\nRetry after a pause that grows with each attempt.",
        Retry::Slower => "\n\nRetry at a lower rate.",
        Retry::AfterFix => "\n\nRetry once its cause is fixed.",
    }
}

/// A link to the documentation.
pub(crate) fn address(docs: Option<&str>) -> String {
    let Some(docs) = docs else {
        return String::new();
    };
    let mut address = String::with_capacity(docs.len());
    for c in docs.chars() {
        match c {
            '<' => address += "%3C",
            '>' => address += "%3E",
            '\\' => address += "%5C",
            c if c.is_whitespace() || c.is_control() => address += "%20",
            c => address.push(c),
        }
    }
    format!("\n\n[Documentation](<{address}>)")
}

#[cfg(test)]
mod tests;
