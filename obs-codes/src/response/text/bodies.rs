//! Bodies inside a text: XML documents, HTML pages, and JSON objects.

use alloc::borrow::Cow;
use alloc::string::String;

use memchr::{memchr, memmem};

use super::notice::floor;
use super::scan::{Fact, Root, Scan};

impl<'t> Scan<'t, '_> {
    /// Reads the body that begins with a tag at this position, if it is one that responses have.
    pub(super) fn tag(&mut self, at: usize) -> usize {
        if at < self.body_end {
            return at + 1;
        }
        let rest = &self.text[at + 1..self.end];
        let is = |name: &str| {
            let start = rest.as_bytes().get(..name.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()))
        };
        let name = if is("?xml") {
            self.first_root(at)
        } else if is("html") || is("!doctype html") {
            Some("html")
        } else {
            (is_root(rest, self.words.root()) && has_child(rest)).then(|| self.words.root())
        };
        let Some(name) = name else { return at + 1 };
        let end = self.body_end_of(at, name);
        let body = &self.text[at..end];
        let root = match errors_in(body, self.words.root()) {
            _ if name == "html" => Root::Other,
            Some(_) if name == self.words.root() => Root::Error,
            Some(true) => Root::Errors,
            _ => Root::Other,
        };
        self.push_body(Fact::Body(unescaped(body), root), at, end);
        // What nested errors say does not apply to the whole response.
        if root == Root::Errors { end } else { at + 1 }
    }

    /// Returns the name of the root element after an XML declaration.
    fn first_root(&self, at: usize) -> Option<&'t str> {
        let text = &self.text[at..floor(self.text, self.end.min(at + 512))];
        let text = text.get(memmem::find(text.as_bytes(), b"?>")? + 2..)?;
        let name = &text[memchr(b'<', text.as_bytes())? + 1..];
        let end = name.find(|char: char| !(char.is_alphanumeric() || "_-.:".contains(char)));
        Some(&name[..end?]).filter(|name| !name.is_empty())
    }

    /// Returns the end of a body: after its end tag or, if it is truncated, after the last line that begins with a tag.
    fn body_end_of(&self, at: usize, name: &str) -> usize {
        /// The maximum length of a declaration before the root element.
        const DECLARATION: usize = 512;
        let rest = &self.text.as_bytes()[at..self.end];
        let is_name = |from: usize| {
            let found = rest.get(from..from + name.len());
            let is_whole = |byte: &u8| !byte.is_ascii_alphanumeric();
            found.is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
                && rest.get(from + name.len()).is_none_or(is_whole)
        };
        let mut from = 1;
        while let Some(found) = memchr(b'<', &rest[from..]) {
            from += found + 1;
            if rest.get(from) == Some(&b'/') && is_name(from + 1) {
                let end = memchr(b'>', &rest[from..]);
                return end.map_or(self.end, |end| at + from + end + 1);
            }
            let is_declared = rest.starts_with(b"<?") || rest.starts_with(b"<!");
            if is_name(from) && !(is_declared && from < DECLARATION) {
                break;
            }
        }
        self.cut_off(at)
    }

    fn cut_off(&self, at: usize) -> usize {
        let bytes = &self.text.as_bytes()[..self.end];
        let line_end =
            |from: usize| memchr(b'\n', &bytes[from..]).map_or(self.end, |end| from + end);
        let mut end = line_end(at);
        while end < self.end {
            let next = line_end(end + 1);
            let line = bytes[end + 1..next].trim_ascii();
            if !line.starts_with(b"<") || line.starts_with(b"< ") {
                break;
            }
            end = next;
        }
        end
    }

    /// Reads the object that begins at this position, if it comes first on its line.
    pub(super) fn object(&mut self, at: usize) -> usize {
        if at >= self.object_end {
            let bytes = self.bytes();
            let first = bytes[at + 1..]
                .iter()
                .find(|byte| !byte.is_ascii_whitespace());
            self.object_end = at + 1;
            if first == Some(&b'"') && at == self.line_text {
                let end = object_end(&bytes[at..]).map(|len| at + len);
                self.object_end = end.unwrap_or(self.end);
                if let Some(end) = end {
                    self.push_body(Fact::Object(&self.text[at..end]), at, end);
                }
            }
        }
        at + 1
    }
}

/// Returns `true` if a tag is that of a root element, with or without attributes.
fn is_root(tag: &str, root: &str) -> bool {
    let rest = tag.strip_prefix(root);
    rest.is_some_and(|rest| rest.starts_with(['>', ' ', '\t', '\r', '\n', '\\']))
}

/// Returns whether the first error in a body has any content; `None` if there is no error.
fn errors_in(body: &str, root: &str) -> Option<bool> {
    let mut tags = body.match_indices('<').map(|(tag, _)| &body[tag + 1..]);
    let error = tags.find(|tag| is_root(tag, root))?;
    let mut ends = error.match_indices("</").map(|(end, _)| &error[..end]);
    Some(has_child(error) && ends.any(|before| !before.ends_with('>')))
}

/// Returns `true` if the content of a tag begins with another element. Generic types in source code look like tags as well.
fn has_child(tag: &str) -> bool {
    let start = &tag.as_bytes()[..tag.len().min(512)];
    let Some(end) = memchr(b'>', start) else {
        return false;
    };
    let mut rest = start[end + 1..].trim_ascii_start();
    while let [b'\\', b'n' | b'r' | b't', after @ ..] = rest {
        rest = after.trim_ascii_start();
    }
    rest.first().is_none_or(|byte| *byte == b'<')
}

/// Returns the length of an object by matching the braces outside its strings.
fn object_end(text: &[u8]) -> Option<usize> {
    let (mut depth, mut in_string, mut at) = (0usize, false, 0);
    while let Some(byte) = text.get(at) {
        match byte {
            b'\\' if in_string => at += 1,
            b'"' => in_string = !in_string,
            b'{' if !in_string => depth += 1,
            b'}' if !in_string => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
    None
}

/// Removes the escapes from a body that is embedded in a string.
fn unescaped(body: &str) -> Cow<'_, str> {
    let is_escaped = memmem::find(body.as_bytes(), b"=\\\"").is_some()
        || memmem::find(body.as_bytes(), b">\\n").is_some()
        || memmem::find(body.as_bytes(), b">\\r").is_some();
    if is_escaped {
        plain(body)
    } else {
        Cow::Borrowed(body)
    }
}

/// Removes the escapes from the content of a string in JSON or source code.
pub(super) fn plain(body: &str) -> Cow<'_, str> {
    if memchr(b'\\', body.as_bytes()).is_none() {
        return Cow::Borrowed(body);
    }
    let mut plain = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(at) = memchr(b'\\', rest.as_bytes()) {
        plain.push_str(&rest[..at]);
        let mut chars = rest[at + 1..].chars();
        match chars.next() {
            Some('n' | 'r') => plain.push('\n'),
            Some('t') => plain.push('\t'),
            Some(char @ ('"' | '\'' | '/' | '\\')) => plain.push(char),
            Some(char) => plain.extend(['\\', char]),
            None => plain.push('\\'),
        }
        rest = chars.as_str();
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}
