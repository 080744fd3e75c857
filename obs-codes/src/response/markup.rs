//! A lenient tokenizer for XML and HTML.
//!
//! An XML library rejects documents that are not well-formed, and takes a `<` in text for the start of a tag that ends far away. Here,
//! anything that cannot be markup is text. The time is linear: each byte is inspected a bounded number of times.

use memchr::{memchr, memchr2, memchr3, memmem};

/// A token of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'t> {
    /// Text as written, with unresolved entities.
    Text(&'t str),
    /// The text of a CDATA section, without entities.
    CData(&'t str),
    Start {
        name: &'t str,
        is_empty: bool,
    },
    End(&'t str),
    /// The document ends within markup; this is the rest of it.
    Cut(&'t str),
}

/// The language of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    Xml,
    Html,
}

pub(super) struct Tokens<'t> {
    text: &'t str,
    at: usize,
    language: Language,
    /// Where the last end tag begins, once a comment without an end has been found.
    last_end_tag: Option<usize>,
}

/// The result of parsing at a `<`.
enum Markup<'t> {
    Token(Token<'t>, usize),
    /// A comment or a declaration, which ends here.
    Skipped(usize),
    /// Not markup; the text extends at least to here.
    Text(usize),
    Cut,
}

impl<'t> Tokens<'t> {
    pub(super) const fn new(text: &'t str, language: Language) -> Self {
        Self {
            text,
            at: 0,
            language,
            last_end_tag: None,
        }
    }

    /// Returns everything up to the end tag with this name, in any case, without parsing markup in it. The end tag itself is not consumed.
    /// Returns `None` if there is no end tag within `limit` bytes.
    pub(super) fn raw_text(&mut self, name: &str, limit: usize) -> Option<&'t str> {
        let rest = &self.text[self.at..];
        let window = &rest.as_bytes()[..rest.len().min(limit)];
        let is_end = |at: usize| {
            let tag = rest.as_bytes().get(at + 2..at + 2 + name.len());
            let after = rest.as_bytes().get(at + 2 + name.len());
            tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes()))
                && after
                    .is_none_or(|byte| matches!(byte, b'>' | b'/') || byte.is_ascii_whitespace())
        };
        let end = memmem::find_iter(window, b"</").find(|at| is_end(*at))?;
        self.at += end;
        Some(&rest[..end])
    }

    /// Returns the rest of the document.
    pub(super) fn rest(&mut self) -> &'t str {
        let rest = &self.text[self.at..];
        self.at = self.text.len();
        rest
    }

    fn markup(&mut self, at: usize) -> Markup<'t> {
        let rest = &self.text[at..];
        let Some(first) = rest[1..].chars().next() else {
            return Markup::Cut;
        };
        match first {
            '!' => self.declaration(at, rest),
            '?' => self.instruction(at, rest),
            '/' => Self::end_tag(at, rest),
            _ if is_name_start(first) => Self::start_tag(at, rest),
            _ => Markup::Text(at + 1),
        }
    }

    /// Parses a comment, a CDATA section or a document type.
    fn declaration(&mut self, at: usize, rest: &'t str) -> Markup<'t> {
        let is_html = self.language == Language::Html;
        if is_html && (rest.starts_with("<!-->") || rest.starts_with("<!--->")) {
            return skipped(at, memchr(b'>', rest.as_bytes()), 1);
        }
        if let Some(comment) = rest.strip_prefix("<!--") {
            return self.comment(at, comment.as_bytes());
        }
        if !is_html && begins_none(&rest[2..], &['-', '[']) {
            return Markup::Text(at + 2);
        }
        if let Some(text) = rest.strip_prefix("<![CDATA[").filter(|_| !is_html) {
            return match memmem::find(text.as_bytes(), b"]]>") {
                Some(end) => Markup::Token(Token::CData(&text[..end]), at + 9 + end + 3),
                None => Markup::Cut,
            };
        }
        // A document type may declare entities; it is skipped, so they are never expanded.
        let mut depth = 0_usize;
        for offset in memchr::memchr2_iter(b'<', b'>', rest.as_bytes()) {
            match rest.as_bytes()[offset] {
                b'<' if !is_html => depth += 1,
                b'<' => {}
                _ if depth <= 1 => return Markup::Skipped(at + offset + 1),
                _ => depth -= 1,
            }
        }
        Markup::Cut
    }

    /// In XML, a comment without an end is text if an end tag follows, since it is then most likely part of a message.
    fn comment(&mut self, at: usize, comment: &[u8]) -> Markup<'t> {
        let is_html = self.language == Language::Html;
        if self.last_end_tag.is_none() {
            let is_end = |end: &usize| {
                let before = &comment[..*end];
                before.ends_with(b"--") || is_html && before.ends_with(b"--!")
            };
            let end = memchr::memchr_iter(b'>', comment).find(is_end);
            if end.is_some() || is_html {
                return skipped(at + 4, end, 1);
            }
        }
        // Later comments have no end either, so neither is searched for again.
        let last = *self
            .last_end_tag
            .get_or_insert_with(|| memmem::rfind(self.text.as_bytes(), b"</").unwrap_or_default());
        if at < last {
            Markup::Text(at + 4)
        } else {
            Markup::Cut
        }
    }

    fn instruction(&self, at: usize, rest: &'t str) -> Markup<'t> {
        if self.language == Language::Xml && begins_none(&rest[2..], &[]) {
            return Markup::Text(at + 2);
        }
        let end = match self.language {
            Language::Xml => memchr::memchr_iter(b'>', rest.as_bytes())
                .find(|end| rest.as_bytes()[end - 1] == b'?'),
            Language::Html => None,
        };
        skipped(at, end.or_else(|| memchr(b'>', rest.as_bytes())), 1)
    }

    fn end_tag(at: usize, rest: &'t str) -> Markup<'t> {
        match rest[2..].chars().next() {
            None => return Markup::Cut,
            Some(first) if is_name_start(first) => {}
            Some(_) => return Markup::Text(at + 2),
        }
        let bytes = rest.as_bytes();
        let name = name(&rest[2..]);
        let from = 2 + name.len();
        let Some(end) = memchr2(b'>', b'<', &bytes[from..]).map(|end| from + end) else {
            return Markup::Cut;
        };
        let next = end + usize::from(bytes[end] == b'>');
        Markup::Token(Token::End(name), at + next)
    }

    /// Parses a start tag. Quotes only have a meaning after `=`, since text that looks like a tag may contain apostrophes.
    fn start_tag(at: usize, rest: &'t str) -> Markup<'t> {
        let bytes = rest.as_bytes();
        let name = name(&rest[1..]);
        let mut from = 1 + name.len();
        loop {
            let Some(found) = memchr3(b'>', b'<', b'=', &bytes[from..]) else {
                return Markup::Cut;
            };
            let offset = from + found;
            match bytes[offset] {
                b'<' => return Markup::Text(at + offset),
                b'=' => from = after_value(bytes, offset + 1),
                _ => {
                    let is_empty = bytes[offset - 1] == b'/';
                    let token = Token::Start { name, is_empty };
                    return Markup::Token(token, at + offset + 1);
                }
            }
        }
    }

    /// Reads text up to the next `<`.
    fn text(&mut self, from: usize) -> Token<'t> {
        let end =
            memchr(b'<', &self.text.as_bytes()[from..]).map_or(self.text.len(), |end| from + end);
        let text = &self.text[self.at..end];
        self.at = end;
        Token::Text(text)
    }
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        while self.at < self.text.len() {
            if self.text.as_bytes()[self.at] != b'<' {
                return Some(self.text(self.at));
            }
            match self.markup(self.at) {
                Markup::Token(token, next) => {
                    self.at = next;
                    return Some(token);
                }
                Markup::Skipped(next) => self.at = next,
                Markup::Text(next) => {
                    let text = &self.text[self.at..next];
                    self.at = next;
                    return Some(Token::Text(text));
                }
                Markup::Cut => return Some(Token::Cut(self.rest())),
            }
        }
        None
    }
}

fn skipped<'t>(at: usize, end: Option<usize>, len: usize) -> Markup<'t> {
    end.map_or(Markup::Cut, |end| Markup::Skipped(at + end + len))
}

/// Returns the end of an attribute value, if it is quoted.
fn after_value(bytes: &[u8], from: usize) -> usize {
    let blanks = bytes[from..]
        .iter()
        .take_while(|byte| byte.is_ascii_whitespace());
    let start = from + blanks.count();
    match bytes.get(start) {
        Some(quote @ (b'"' | b'\'')) => {
            memchr(*quote, &bytes[start + 1..]).map_or(start + 1, |end| start + 1 + end + 1)
        }
        _ => from,
    }
}

/// Returns a name without its namespace prefix.
pub(super) fn local(name: &str) -> &str {
    // Names are short, so looking at each byte is faster than a search that first looks at its length.
    let colon = name.bytes().rposition(|byte| byte == b':');
    colon.map_or(name, |colon| &name[colon + 1..])
}

/// Returns `true` if this cannot follow `<!` or `<?`, since it begins neither with a name nor with one of `others`.
fn begins_none(rest: &str, others: &[char]) -> bool {
    let first = rest.chars().next();
    first.is_some_and(|first| !is_name_start(first) && !others.contains(&first))
}

fn is_name_start(first: char) -> bool {
    first.is_ascii_alphabetic() || first == '_' || !first.is_ascii()
}

/// Returns the name at the start of a tag.
fn name(tag: &str) -> &str {
    let ends = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'=' | b'<' | b'>');
    &tag[..tag.bytes().position(ends).unwrap_or(tag.len())]
}
