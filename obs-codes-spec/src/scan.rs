//! Text → tokens of YAML, before the parser sees it.
//!
//! Two things need them. The parser keeps over a hundred bytes for each token, and looks at every open bracket for each of them, so
//! that a few kilobytes of the wrong kind keep it busy for minutes: here they are refused. And the parser does not say where a
//! value stands, which these tokens do. They are told apart just as libyaml does it; `tests/places.rs` holds the two together.

use crate::mistake::Mistake;
use crate::place::Place;

/// Twenty tokens for each of fifty thousand error codes.
pub(crate) const MOST_TOKENS: usize = 1_000_000;
/// A spec needs six.
pub(crate) const MOST_LEVELS: usize = 64;
/// A spec needs none; the parser compares each with each.
const MOST_DIRECTIVES: usize = 16;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    start: u32,
    end: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Scalar,
    Alias,
    Anchor,
    Tag,
    /// `[` or `{`
    Open,
    /// `]` or `}`
    Close,
    /// `,`
    Comma,
    /// `- `
    Item,
    /// `? `
    Key,
    /// `: `
    Colon,
    /// `---` or `...`
    Document,
    Directive,
}

/// The bytes that are letters of ASCII.
const LETTERS: [bool; 256] = {
    let mut letters = [false; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        letters[byte as usize] = byte.is_ascii_alphabetic();
        byte += 1;
    }
    letters
};

impl Token {
    pub(crate) fn place(self, source: usize) -> Place {
        Place {
            source,
            start: self.start as usize,
            end: self.end as usize,
        }
    }
}

/// The tokens of a text up to the first that is none: the parser says better than this what is wrong with it.
pub(crate) fn tokens(source: usize, text: &str) -> Result<Vec<Token>, Mistake> {
    let mut scanner = Scanner {
        source,
        bytes: text.as_bytes(),
        at: 0,
        line: 0,
        brackets: 0,
        indents: Vec::new(),
        key: None,
        directives: 0,
        tokens: Vec::new(),
    };
    if text.starts_with('\u{feff}') {
        scanner.at = '\u{feff}'.len_utf8();
        scanner.line = scanner.at;
    }
    while scanner.token()? {}
    Ok(scanner.tokens)
}

struct Scanner<'t> {
    source: usize,
    bytes: &'t [u8],
    at: usize,
    /// Where the current line begins.
    line: usize,
    /// How many of `[` and `{` are open.
    brackets: usize,
    /// The columns of the open block collections.
    indents: Vec<usize>,
    /// The column of what may turn out to be a key.
    key: Option<usize>,
    directives: usize,
    tokens: Vec<Token>,
}

impl Scanner<'_> {
    /// Scans one token; says whether there was one.
    fn token(&mut self) -> Result<bool, Mistake> {
        self.blanks();
        let (start, column) = (self.at, self.at - self.line);
        if self.brackets == 0 {
            self.indents.retain(|indent| *indent <= column);
        }
        let Some(byte) = self.peek(0) else {
            return Ok(false);
        };
        let kind = match byte {
            _ if self.ends_document() => {
                self.indents.clear();
                self.take(3, Kind::Document)
            }
            b'%' if column == 0 => self.directive(),
            b'[' | b'{' => {
                self.may_be_key(column);
                self.brackets += 1;
                self.take(1, Kind::Open)
            }
            b']' | b'}' => {
                self.brackets = self.brackets.saturating_sub(1);
                self.take(1, Kind::Close)
            }
            b',' => self.take(1, Kind::Comma),
            b'-' if self.is_blank(1) => self.indicator(column, Kind::Item),
            b'?' if self.brackets > 0 || self.is_blank(1) => self.indicator(column, Kind::Key),
            b':' if self.brackets > 0 || self.is_blank(1) => {
                let key = self.key.take();
                self.indent(key.unwrap_or(column));
                self.take(1, Kind::Colon)
            }
            b'*' => self.word(column, Kind::Alias),
            b'&' => self.word(column, Kind::Anchor),
            b'!' => self.word(column, Kind::Tag),
            b'|' | b'>' if self.brackets == 0 => self.block_scalar(),
            b'"' | b'\'' => self.quoted(column, byte),
            b'|' | b'>' | b'%' | b'@' | b'`' => return Ok(false),
            _ => self.plain(column),
        };
        self.push(kind, start)?;
        Ok(true)
    }

    fn push(&mut self, kind: Kind, start: usize) -> Result<(), Mistake> {
        let place = Place {
            source: self.source,
            start,
            end: start + 1,
        };
        let refusal = if self.brackets + self.indents.len() > MOST_LEVELS {
            format!("this is nested too deeply; a spec has {MOST_LEVELS} levels at the most")
        } else if self.tokens.len() == MOST_TOKENS {
            format!(
                "this spec has more than {MOST_TOKENS} pieces; a spec has that many at the most"
            )
        } else if self.directives > MOST_DIRECTIVES {
            "a spec has no directives".to_owned()
        } else {
            // Sixteen mebibytes fit, and no spec is larger.
            let [start, end] = [start, self.at].map(|at| u32::try_from(at).unwrap_or(u32::MAX));
            self.tokens.push(Token { kind, start, end });
            return Ok(());
        };
        let mistake = Mistake::new(place, refusal);
        Err(if self.directives > MOST_DIRECTIVES {
            mistake.help("take the lines that begin with `%` out")
        } else {
            mistake
        })
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    /// Whether a blank, a line break or the end is there.
    fn is_blank(&self, ahead: usize) -> bool {
        matches!(self.peek(ahead), None | Some(b' ' | b'\t')) || self.line_break(ahead) > 0
    }

    /// The length of the line break that is there.
    fn line_break(&self, ahead: usize) -> usize {
        match self.bytes.get(self.at + ahead..).unwrap_or_default() {
            [b'\r', b'\n', ..] | [0xc2, 0x85, ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            [0xe2, 0x80, 0xa8 | 0xa9, ..] => 3,
            _ => 0,
        }
    }

    fn ends_document(&self) -> bool {
        self.at == self.line
            && matches!(
                self.bytes[self.at..],
                [b'-', b'-', b'-', ..] | [b'.', b'.', b'.', ..]
            )
            && self.is_blank(3)
    }

    fn take(&mut self, len: usize, kind: Kind) -> Kind {
        self.at += len;
        kind
    }

    /// A token of block style that opens a collection, unless one is open in this column.
    fn indicator(&mut self, column: usize, kind: Kind) -> Kind {
        self.key = None;
        self.indent(column);
        self.take(1, kind)
    }

    fn indent(&mut self, column: usize) {
        if self.brackets == 0 && self.indents.last().is_none_or(|indent| *indent < column) {
            self.indents.push(column);
        }
    }

    fn may_be_key(&mut self, column: usize) {
        if self.brackets == 0 {
            self.key.get_or_insert(column);
        }
    }

    /// Skips blanks, line breaks and comments.
    fn blanks(&mut self) {
        while let Some(byte) = self.peek(0) {
            match byte {
                b' ' | b'\t' => self.at += 1,
                b'#' => self.rest_of_line(),
                _ => match self.line_break(0) {
                    0 => return,
                    len => self.next_line(len),
                },
            }
        }
    }

    fn next_line(&mut self, line_break: usize) {
        self.at += line_break;
        self.line = self.at;
        if self.brackets == 0 {
            self.key = None;
        }
    }

    fn rest_of_line(&mut self) {
        while self.at < self.bytes.len() && self.line_break(0) == 0 {
            self.at += 1;
        }
    }

    fn directive(&mut self) -> Kind {
        self.directives += 1;
        self.rest_of_line();
        Kind::Directive
    }

    /// An alias, an anchor or a tag.
    fn word(&mut self, column: usize, kind: Kind) -> Kind {
        self.may_be_key(column);
        let verbatim = kind == Kind::Tag && self.peek(1) == Some(b'<');
        while let Some(byte) = self.peek(1) {
            let ends = match kind {
                Kind::Tag => matches!(byte, b',' | b'[' | b']' | b'{' | b'}') && !verbatim,
                _ => !(byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')),
            };
            if ends || self.is_blank(1) {
                break;
            }
            self.at += 1;
        }
        self.take(1, kind)
    }

    fn quoted(&mut self, column: usize, quote: u8) -> Kind {
        self.may_be_key(column);
        self.at += 1;
        while let Some(byte) = self.peek(0) {
            let escape = byte == b'\\' && quote == b'"' && self.line_break(1) == 0;
            let doubled = byte == quote && quote == b'\'' && self.peek(1) == Some(quote);
            if escape || doubled {
                self.at += 2;
            } else if byte == quote {
                self.at += 1;
                break;
            } else {
                match self.line_break(0) {
                    0 => self.at += 1,
                    len => self.line = self.at + len,
                }
                self.at = self.at.max(self.line);
            }
        }
        self.at = self.at.min(self.bytes.len());
        Kind::Scalar
    }

    fn plain(&mut self, column: usize) -> Kind {
        self.may_be_key(column);
        loop {
            while !self.ends_plain() {
                self.at += 1;
                // Nearly all of a text is letters, and a macro that nobody optimises is slow to ask for more.
                while self.at < self.bytes.len() && LETTERS[self.bytes[self.at] as usize] {
                    self.at += 1;
                }
            }
            let end = (self.at, self.line);
            if !self.continues_plain() {
                (self.at, self.line) = end;
                return Kind::Scalar;
            }
        }
    }

    /// Whether a plain scalar ends here, for this line or for good.
    fn ends_plain(&self) -> bool {
        match self.peek(0) {
            None | Some(b' ' | b'\t' | b'\r' | b'\n') => true,
            Some(b':') => self.is_blank(1),
            Some(b',' | b'[' | b']' | b'{' | b'}') => self.brackets > 0,
            Some(0xc2 | 0xe2) => self.line_break(0) > 0,
            Some(_) => false,
        }
    }

    /// Skips the blanks within a plain scalar; says whether it goes on behind them.
    fn continues_plain(&mut self) -> bool {
        let (start, line) = (self.at, self.line);
        while let Some(byte) = self.peek(0) {
            match self.line_break(0) {
                0 if matches!(byte, b' ' | b'\t') => self.at += 1,
                0 => break,
                len => {
                    self.at += len;
                    self.line = self.at;
                }
            }
        }
        let indent = self.indents.last().map_or(0, |indent| indent + 1);
        let outdented = self.brackets == 0 && self.line != line && self.at - self.line < indent;
        let ends = self.ends_plain() || self.peek(0) == Some(b'#') || self.ends_document();
        self.at > start && !outdented && !ends
    }

    fn block_scalar(&mut self) -> Kind {
        let start = self.at;
        self.rest_of_line();
        let header = &self.bytes[start..self.at];
        let outer = self.indents.last().map_or(0, |indent| indent + 1);
        let digit = header.iter().take(3).find(|byte| byte.is_ascii_digit());
        let mut indent = digit.map_or(0, |digit| {
            self.indents.last().unwrap_or(&0) + usize::from(digit - b'0')
        });
        let mut widest = 0;
        let mut end = start + header.trim_ascii_end().len();
        while self.at < self.bytes.len() {
            self.at += self.line_break(0);
            let line = self.at;
            while (indent == 0 || self.at - line < indent) && self.peek(0) == Some(b' ') {
                self.at += 1;
            }
            widest = widest.max(self.at - line);
            if self.line_break(0) > 0 {
                continue;
            }
            if indent == 0 {
                indent = widest.max(outer).max(1);
            }
            if self.at - line < indent || self.at == self.bytes.len() {
                break;
            }
            self.rest_of_line();
            end = self.at;
        }
        self.at = end;
        self.key = None;
        Kind::Scalar
    }
}
