//! A scan of the lines for what the parser cannot tell: where a misplaced quote opened, what a comment cut off, and what it joined.

use crate::broken::lines::Line;
use crate::index::Index;
use crate::report::finding::{Finding, Findings};
use crate::report::words::quote;
use crate::yaml::extent::closing_quote;
use crate::yaml::tree::{Node, Place};

/// A quoted text that ends in the wrong place: its opening quote, and its closing one, if any.
pub(crate) struct Quote {
    pub(crate) open: usize,
    pub(crate) close: Option<usize>,
}

/// The first quoted text followed by something invalid.
pub(crate) fn wrong_quote(text: &str) -> Option<Quote> {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut may_open = true;
    while at < bytes.len() {
        let byte = bytes[at];
        if may_open && matches!(byte, b'"' | b'\'') {
            let Some(len) = closing_quote(&text[at..]) else {
                return Some(Quote {
                    open: at,
                    close: None,
                });
            };
            let close = at + len;
            if !may_follow(&text[close + 1..]) {
                return Some(Quote {
                    open: at,
                    close: Some(close),
                });
            }
            at = close;
        } else if byte == b'#' && (at == 0 || bytes[at - 1].is_ascii_whitespace()) {
            at += text[at..].find('\n').unwrap_or(text.len() - at) - 1;
        }
        // A value begins after one of these and a space.
        may_open = match bytes[at] {
            b'\n' | b'[' | b'{' | b',' | b':' => true,
            b'-' | b' ' => may_open,
            _ => false,
        };
        at += 1;
    }
    None
}

/// Whether this may follow a quoted text.
fn may_follow(rest: &str) -> bool {
    let next = rest.trim_start_matches([' ', '\t']);
    let is_apart = next.len() < rest.len();
    match next.chars().next() {
        None | Some('\n' | '\r' | ',' | ']' | '}' | ':') => true,
        first => first == Some('#') && is_apart,
    }
}

/// Reports comments that cut off something that looks like text.
pub(crate) fn cut_off(source: usize, text: &str, root: &Node<'_>, findings: &mut Findings) {
    let mut cut = Vec::new();
    let mut from = 0;
    while let Some(sign) = text[from..].find('#').map(|at| from + at) {
        from = sign + 1;
        let Some(blank) = sign
            .checked_sub(1)
            .filter(|at| text.as_bytes()[*at] == b' ')
        else {
            continue;
        };
        let line = Line::at(text, blank);
        let before = line.before(blank);
        let value = before.split_once(": ").map_or(before, |(_, value)| value);
        let value = value.trim_start_matches([' ', '-']).trim_end();
        let comment = line.text[before.len() + 1..].trim_end();
        if seems_to_go_on(value, &comment[1..]) {
            cut.push((value, blank + 1, comment));
        }
        from = line.start + line.text.len();
    }
    // Quoted and multi-line texts are not cut off: no text ends there.
    let mut texts = Index::default();
    if !cut.is_empty() {
        root.texts(&mut texts);
    }
    cut.retain(|(value, ..)| texts.has(value));
    for (_, start, comment) in cut {
        let message = format!("the comment {} cuts a text off", quote(comment));
        findings.report(
            Finding::new(Place::Bytes(source, start, start + comment.len()), message)
                .help("if it belongs to the text, put the text into quotes; if not, write a blank after the `#`"),
        );
    }
}

/// Reports list entries of names that go on in the next line, which was meant to be an entry of its own.
pub(crate) fn folded(source: usize, text: &str, root: &Node<'_>, findings: &mut Findings) {
    // Most lines have a colon, which is searched for faster than one of several characters.
    let is_name = |name: &str| !name.contains(':') && !name.contains(['{', '"', '\'']);
    let mut texts = Index::default();
    let mut has_texts = false;
    let mut above: Option<&str> = None;
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        if let Some(name) = above.filter(|_| is_name(content)) {
            if !has_texts {
                has_texts = true;
                root.texts(&mut texts);
            }
            if texts.has(&format!("{name} {content}")) {
                findings.report(went_on(source, text, line));
            }
        }
        above = content.strip_prefix("- ").filter(|name| is_name(name));
    }
}

fn went_on(source: usize, text: &str, line: &str) -> Finding {
    let start = line.as_ptr().addr() - text.as_ptr().addr() + line.len() - line.trim_start().len();
    let content = line.trim();
    let place = Place::Bytes(source, start, start + content.len());
    let finding = Finding::new(place, "this line goes on with the entry above");
    if content.starts_with("- ") {
        finding.help("begin it in the column of the entry above to make it one of its own")
    } else {
        finding.help(format!(
            "write {} to make it an entry of its own",
            quote(&format!("- {content}"))
        ))
    }
}

/// Whether a text seems to go on here: a comment would have a space after its `#`.
fn seems_to_go_on(before: &str, after: &str) -> bool {
    let first = after.chars().next();
    let is_long = before.contains(' ') || before.contains("://");
    first.is_some_and(|c| c.is_ascii_digit() || is_long && c.is_alphabetic())
}
