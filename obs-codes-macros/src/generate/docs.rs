//! Texts of a spec as rustdoc. None of them may become anything but text: not code, which `cargo test` would run, nor HTML or a link.

use obs_codes_spec::{Cause, Retry, Status};

use super::columns;

/// A text that rustdoc shows as it is in the spec, in one line, whatever Markdown or HTML would make of it.
pub(crate) fn escape(text: &str) -> String {
    let text = one_line(text);
    let bytes = text.as_bytes();
    // A line that begins with a number and one of these is an item of a list.
    let digits = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let is_next_to = |index: usize, byte: u8| {
        bytes.get(index + 1) == Some(&byte) || index > 0 && bytes[index - 1] == byte
    };
    let mut escaped = String::with_capacity(text.len() + 8);
    let mut copied = 0;
    // All that is escaped is ASCII, and bytes are cheaper than characters in a macro that nobody optimises.
    for (index, byte) in text.bytes().enumerate() {
        let is_marked = match byte {
            // Of the last two, rustdoc makes other quotation marks.
            b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'|' | b'~' | b'&' | b'$'
            | b'^' | b'{' | b'}' | b'"' | b'\'' => true,
            // At the beginning, a heading or an item of a list.
            b'#' | b'+' | b'=' => index == 0,
            // Several of them, a dash or an ellipsis.
            b'-' => index == 0 || is_next_to(index, b'-'),
            b'.' => index == digits && digits > 0 || is_next_to(index, b'.'),
            b')' => index == digits && digits > 0,
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

/// A text as code within a line.
pub(crate) fn code(text: &str) -> String {
    let text = one_line(text);
    let mut fence = "`".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    // The blank would be lost without one on the other side.
    let blank = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    [&fence, blank, &text, blank, &fence].concat()
}

/// A text as the note of a `deprecated`. Rustdoc reads it as Markdown but rustc shows it as it is written: nothing is escaped that
/// Markdown takes for text anyway, and code stays code.
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
            // At the beginning, more than elsewhere is the mark of a list or a heading.
            if is_plain(word) && (!note.is_empty() || word.starts_with(char::is_alphabetic)) {
                note += word;
            } else {
                note += &escape(word);
            }
        }
    }
    note
}

/// Whether a word within a line is text to Markdown; some are that are not found to be.
fn is_plain(word: &str) -> bool {
    let is_joined =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
    word.bytes().all(|byte| {
        !byte.is_ascii() || byte.is_ascii_alphanumeric() || b"'\",.;:!?()/-".contains(&byte)
    }) || word.contains('_') && word.split('_').all(is_joined)
}

/// The words of a text, with a blank between them: indented lines, and lines in general, mean something to Markdown.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_ascii_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line += word;
    }
    line
}

/// Writes the documentation of an item, in one attribute: many attributes of one item, and comments as arguments of a macro, cost rustc
/// time in proportion to the square of their number.
pub(crate) fn write(docs: &str, text: &mut String) {
    text.push_str("#[doc = ");
    columns::text(docs, text);
    text.push_str("]\n");
}

/// The causes, as a list if there are several; nothing if there are none.
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
    let title = code(&format!("{} {}", status.code, status.reason));
    format!("[{title}](StatusCode::{})", status.name)
}

/// Whether to try again, in a sentence; nothing where that would be in vain.
pub(crate) fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "",
        Retry::Backoff => "\n\nTo be tried again after a pause that grows each time.",
        Retry::Slower => "\n\nTo be tried again at a lower rate.",
        Retry::AfterFix => "\n\nTo be tried again once its cause has been fixed.",
    }
}

/// A link to where it is documented.
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
