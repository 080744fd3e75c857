//! A scan of the lines for what the parser cannot tell: where a misplaced quote opened, what a comment cut off, and what it joined.

use crate::broken::lines::Line;
use crate::index::Index;
use crate::report::finding::{Finding, Findings};
use crate::report::words::{one_of, quote};
use crate::yaml::extent::closing_quote;
use crate::yaml::tree::{Node, Place};

/// The first quoted text followed by something invalid: its opening quote, and its closing one, if any.
pub(crate) fn wrong_quote(text: &str) -> Option<(usize, Option<usize>)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut may_open = true;
    while at < bytes.len() {
        let byte = bytes[at];
        if may_open && matches!(byte, b'"' | b'\'') {
            let Some(len) = closing_quote(&text[at..]) else {
                return Some((at, None));
            };
            let close = at + len;
            if !may_follow(&text[close + 1..]) {
                return Some((at, Some(close)));
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
    let next = rest.trim_start_matches(one_of(" \t"));
    let is_apart = next.len() < rest.len();
    match next.chars().next() {
        None | Some('\n' | '\r' | ',' | ']' | '}' | ':') => true,
        first => first == Some('#') && is_apart,
    }
}

/// Reports what is valid, but was probably not meant: comments that cut texts off, and entries that are joined.
pub(crate) fn check(source: usize, text: &str, root: &Node<'_>, findings: &mut Findings) {
    let mut texts = Texts(root, None);
    cut_off(source, text, &mut texts, findings);
    folded(source, text, &mut texts, findings);
}

/// The texts in a tree, collected if one is looked for.
struct Texts<'r>(&'r Node<'r>, Option<Index<'r>>);

impl Texts<'_> {
    fn has(&mut self, text: &str) -> bool {
        let texts = self.1.get_or_insert_with(|| {
            let mut texts = Index::default();
            self.0.texts(&mut texts);
            texts
        });
        texts.has(text)
    }
}

/// Reports comments that cut off something that looks like text.
fn cut_off(source: usize, text: &str, texts: &mut Texts<'_>, findings: &mut Findings) {
    let mut end = 0;
    for (sign, _) in text.match_indices('#') {
        if sign < end || !text[..sign].ends_with(' ') {
            continue;
        }
        let line = Line::at(text, sign);
        end = line.end();
        let (before, comment) = line.text.split_at(sign - line.start);
        let value = match before.split_once(": ") {
            Some((_, value)) => value,
            None => before,
        };
        let value = value.trim_start_matches(one_of(" -")).trim_end();
        let comment = comment.trim_end();
        // Quoted and multi-line texts are not cut off: no text ends there.
        if seems_to_go_on(value, &comment[1..]) && texts.has(value) {
            let place = Place::Bytes(source, sign, sign + comment.len());
            let message = format!("the comment {} cuts a text off", quote(comment));
            let help = "if it belongs to the text, put the text into quotes; if not, write a blank after the `#`";
            findings.report(Finding::new(place, message).help(help));
        }
    }
}

/// Reports list entries of names that go on in the next line, which was meant to be an entry of its own.
fn folded(source: usize, text: &str, texts: &mut Texts<'_>, findings: &mut Findings) {
    // Most lines have a colon, which is searched for faster than one of several characters.
    let is_name = |name: &str| !name.contains(':') && !name.contains(one_of("{\"'"));
    let mut above = "";
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        if !above.is_empty() && is_name(content) && texts.has(&format!("{above} {content}")) {
            findings.report(went_on(source, text, line));
        }
        above = match content.strip_prefix("- ") {
            Some(name) if is_name(name) => name,
            _ => "",
        };
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
