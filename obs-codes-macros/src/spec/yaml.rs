//! Text → a tree of YAML in which every node knows its place.
//!
//! `serde_yaml` hands out scalars without places. It does lend strings from the text that it reads, though, and where a borrowed
//! string lies in memory tells where it stands. For the scalars that it cannot lend (numbers, block scalars, escapes) a cursor
//! behind the last borrowed one tells where to look. So places cost nothing, and a spec is parsed once.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};

use super::mistake::Mistake;
use super::place::Place;

#[derive(Debug)]
pub(crate) struct Node<'t> {
    pub(crate) place: Place,
    pub(crate) value: Value<'t>,
}

#[derive(Debug)]
pub(crate) enum Value<'t> {
    Null,
    Bool(bool),
    /// A whole number from 0 up; `None` is any other number.
    Number(Option<u64>),
    Text(Cow<'t, str>),
    List(Vec<Node<'t>>),
    Map(Vec<(Node<'t>, Node<'t>)>),
    Tagged,
}

impl Value<'_> {
    /// What the value is, for "expected …, found …".
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Value::Null => "nothing",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
            Value::Tagged => "a value with a tag",
        }
    }
}

/// Parses one YAML document.
pub(crate) fn parse(source: usize, text: &str) -> Result<Node<'_>, Mistake> {
    let reader = Reader {
        source,
        text,
        cursor: Cell::new(0),
        nodes: Cell::new(0),
    };
    reader
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .map_err(|error| refusal(source, text, &error))
}

/// The parser's own reason in this crate's words and shape.
fn refusal(source: usize, text: &str, error: &serde_yaml::Error) -> Mistake {
    let reason = without_places(&error.to_string());
    let start = error
        .location()
        .map_or_else(|| second_document(text), |location| location.index());
    let mut start = start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let rest = &text[start..];
    let place = Place {
        source,
        start,
        end: start + rest.chars().next().map_or(0, char::len_utf8),
    };
    if reason.contains("more than one document") {
        Mistake::new(
            place,
            "a spec is one YAML document; here a second one begins",
        )
        .help("put it into a file of its own, and name both files in `path = [\"…\", \"…\"]`")
    } else if reason.contains(TOO_MANY_NODES) || reason.contains("repetition limit") {
        Mistake::new(place, TOO_MANY_NODES).help("write the repeated entries out")
    } else if reason.contains("recursion limit") {
        Mistake::new(place, "this is nested too deeply for a spec")
    } else if rest.starts_with('\t') {
        Mistake::new(place, "YAML cannot be indented with a tab").help("indent with spaces")
    } else {
        Mistake::new(place, format!("this is no valid YAML: {reason}"))
    }
}

const TOO_MANY_NODES: &str = "the aliases in this spec stand for more than the spec itself holds";

/// Takes out each ` at line 3 column 5`, which the excerpt shows better.
fn without_places(reason: &str) -> String {
    let mut words = reason.split(' ').peekable();
    let mut kept = Vec::new();
    while let Some(word) = words.next() {
        if word == "at" && words.peek() == Some(&"line") {
            let column = words.nth(2).and_then(|_| words.next()).unwrap_or_default();
            if let (Some(last), true) = (kept.last_mut(), column.ends_with(',')) {
                *last = format!("{last},");
            }
        } else {
            kept.push(word.to_owned());
        }
    }
    kept.join(" ")
}

/// Where the second document begins; the parser does not say.
fn second_document(text: &str) -> usize {
    let mut content = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let boundary = line.starts_with("---") || line.starts_with("...");
        if boundary && content {
            return start;
        }
        content |= !boundary && !line.trim().is_empty() && !line.starts_with(['#', '%']);
        start += line.len();
    }
    0
}

#[derive(Clone)]
struct Reader<'t> {
    source: usize,
    text: &'t str,
    cursor: Cell<usize>,
    nodes: Cell<usize>,
}

impl<'t> DeserializeSeed<'t> for &Reader<'t> {
    type Value = Node<'t>;

    fn deserialize<D: Deserializer<'t>>(self, deserializer: D) -> Result<Node<'t>, D::Error> {
        // Each node takes at least a byte of the text, so more of them can come from aliases alone.
        self.nodes.set(self.nodes.get() + 1);
        if self.nodes.get() > self.text.len() + 1 {
            return Err(D::Error::custom(TOO_MANY_NODES));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'t> Reader<'t> {
    fn node(&self, start: usize, end: usize, value: Value<'t>) -> Node<'t> {
        Node {
            place: Place {
                source: self.source,
                start,
                end,
            },
            value,
        }
    }

    /// A scalar of one word that was not lent: the next word of the text.
    fn word(&self, value: Value<'t>) -> Node<'t> {
        let start = self.next_token();
        let rest = &self.text[start..];
        let end = start
            + rest
                .find([' ', '\t', '\r', '\n', ',', ']', '}'])
                .unwrap_or(rest.len());
        self.cursor.set(end);
        self.node(start, end, value)
    }

    /// Nothing: a word that says so, or no word at all, which has no place of its own.
    fn nothing(&self) -> Node<'t> {
        let before = self.cursor.get();
        let node = self.word(Value::Null);
        if let "~" | "null" | "Null" | "NULL" = &self.text[node.place.start..node.place.end] {
            return node;
        }
        self.cursor.set(before);
        self.node(before, before, Value::Null)
    }

    /// A string that was not lent: a block scalar, or one with escapes or line breaks.
    fn rewritten(&self, string: &str) -> Node<'t> {
        let start = self.next_token();
        let rest = &self.text[start..];
        let end = start + rest.find('\n').unwrap_or(rest.len());
        let last_word = string.split_whitespace().next_back().unwrap_or_default();
        let behind = rest
            .find(last_word)
            .map_or(end, |found| start + found + last_word.len());
        self.cursor.set(behind.max(end));
        self.node(
            start,
            self.text[..end].trim_end().len().max(start),
            Value::Text(Cow::Owned(string.to_owned())),
        )
    }

    /// Where the first token behind the cursor begins.
    fn next_token(&self) -> usize {
        self.skip(self.cursor.get(), |_| false)
    }

    /// Skips what separates tokens, and the tags and anchors before them unless `stop` wants those.
    fn skip(&self, mut at: usize, stop: impl Fn(u8) -> bool) -> usize {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(at).filter(|byte| !stop(**byte)) {
            let before_blank = bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace);
            match byte {
                b'#' => at += self.text[at..].find('\n').unwrap_or(self.text.len() - at),
                b' ' | b'\t' | b'\r' | b'\n' | b':' | b',' | b'[' | b']' | b'{' | b'}' => at += 1,
                b'-' | b'?' if before_blank => at += 1,
                b'&' | b'!' => {
                    at += self.text[at..]
                        .find([' ', '\n'])
                        .unwrap_or(self.text.len() - at)
                }
                _ => break,
            }
        }
        at
    }
}

impl<'t> Visitor<'t> for &Reader<'t> {
    type Value = Node<'t>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a spec")
    }

    fn visit_borrowed_str<E: Error>(self, string: &'t str) -> Result<Node<'t>, E> {
        let Some(start) = (string.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)
        else {
            return self.visit_str(string);
        };
        let end = start + string.len();
        if end > self.text.len() {
            return self.visit_str(string);
        }
        let quoted = matches!(self.text.as_bytes().get(end), Some(b'"' | b'\''));
        self.cursor.set(end + usize::from(quoted));
        Ok(self.node(start, end, Value::Text(Cow::Borrowed(string))))
    }

    fn visit_str<E: Error>(self, string: &str) -> Result<Node<'t>, E> {
        Ok(self.rewritten(string))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node<'t>, E> {
        Ok(self.word(Value::Bool(value)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Node<'t>, E> {
        Ok(self.word(Value::Number(Some(number))))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Node<'t>, E> {
        Ok(self.word(Value::Number(None)))
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<Node<'t>, E> {
        Ok(self.word(Value::Number(None)))
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<Node<'t>, E> {
        Ok(self.word(Value::Number(None)))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Node<'t>, E> {
        Ok(self.word(Value::Number(None)))
    }

    fn visit_unit<E: Error>(self) -> Result<Node<'t>, E> {
        Ok(self.nothing())
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut list: A) -> Result<Node<'t>, A::Error> {
        let before = self.cursor.get();
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(self)? {
            items.push(item);
        }
        let place = items.first().map(|item: &Node<'_>| item.place);
        let (start, end) = place.map_or((before, before), |place| (place.start, place.end));
        Ok(self.node(start, end, Value::List(items)))
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Node<'t>, A::Error> {
        let before = self.cursor.get();
        let mut entries: Vec<(Node<'t>, Node<'t>)> = Vec::new();
        while let Some(key) = map.next_key_seed(self)? {
            let mut value = map.next_value_seed(self)?;
            if value.place.start == value.place.end {
                value.place = key.place;
            }
            entries.push((key, value));
        }
        let place = entries.first().map(|(key, _)| key.place);
        let (start, end) = place.map_or((before, before), |place| (place.start, place.end));
        Ok(self.node(start, end, Value::Map(entries)))
    }

    fn visit_enum<A: EnumAccess<'t>>(self, tagged: A) -> Result<Node<'t>, A::Error> {
        let start = self.skip(self.cursor.get(), |byte| matches!(byte, b'!' | b'&'));
        let (IgnoredAny, content) = tagged.variant()?;
        let node = content.newtype_variant_seed(self)?;
        Ok(self.node(start, node.place.end.max(start), Value::Tagged))
    }
}
