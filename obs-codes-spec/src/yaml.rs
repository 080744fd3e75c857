//! Text → a tree of YAML in which every node knows its place.
//!
//! The parser hands its values out without places. It hands them out in the order of the text, though, so that the tokens beside
//! them tell where each stands.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};

use crate::mistake::Mistake;
use crate::place::Place;
use crate::refusal::{TOO_MUCH, refusal};
use crate::scan::{self, Kind, MOST_TOKENS, Token};
use crate::tree::{Node, Value};

/// Parses one YAML document.
pub(crate) fn parse(source: usize, text: &str) -> Result<Node<'_>, Mistake> {
    let tokens = scan::tokens(source, text)?;
    let reader = Reader {
        source,
        text,
        tokens: &tokens,
        next: Cell::new(0),
        alias: Cell::new(None),
        nodes: Cell::new(0),
        bytes: Cell::new(0),
    };
    let root = Role::Value.of(&reader);
    root.deserialize(serde_yaml::Deserializer::from_str(text))
        .map_err(|error| refusal(source, text, &tokens, &error))
}

struct Reader<'r, 't> {
    source: usize,
    text: &'t str,
    tokens: &'r [Token],
    /// The first token that has not been read.
    next: Cell<usize>,
    /// Where the alias stands whose anchor is read again.
    alias: Cell<Option<Place>>,
    nodes: Cell<usize>,
    bytes: Cell<usize>,
}

/// What a node is in the one around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Item,
    Key,
    Value,
}

impl Role {
    fn of<'a, 'r, 't>(self, reader: &'a Reader<'r, 't>) -> Reading<'a, 'r, 't> {
        Reading { reader, role: self }
    }
}

/// A node that is to be read.
#[derive(Clone, Copy)]
struct Reading<'a, 'r, 't> {
    reader: &'a Reader<'r, 't>,
    role: Role,
}

impl<'t> DeserializeSeed<'t> for Reading<'_, '_, 't> {
    type Value = Node<'t>;

    fn deserialize<D: Deserializer<'t>>(self, deserializer: D) -> Result<Node<'t>, D::Error> {
        let reader = self.reader;
        reader.count(0)?;
        if reader.alias.get().is_some() {
            return deserializer.deserialize_any(self);
        }
        match self.role {
            Role::Item => reader.skip_one(&[Kind::Comma, Kind::Item]),
            Role::Key => reader.skip_one(&[Kind::Comma]) | reader.skip_one(&[Kind::Key]),
            Role::Value => reader.skip_one(&[Kind::Colon]),
        };
        let Some(alias) = self.alias() else {
            return if self.is_text() {
                deserializer.deserialize_str(self)
            } else {
                deserializer.deserialize_any(self)
            };
        };
        reader.alias.set(Some(alias));
        let node = deserializer.deserialize_any(self);
        reader.alias.set(None);
        node
    }
}

impl Reading<'_, '_, '_> {
    /// Whether this is a text for sure. The parser would see whether it is a number, in each base, and that for each text.
    fn is_text(&self) -> bool {
        let at = self.reader.next.get();
        let Some(token) = self.reader.tokens.get(at) else {
            return false;
        };
        // Before a colon it is the first key of a mapping, if no key itself.
        let opens_map = self.role != Role::Key && self.reader.kind(at + 1) == Some(Kind::Colon);
        let place = token.place(self.reader.source);
        let text = &self.reader.text.as_bytes()[place.start..place.end];
        // Of the words that are no text, `false` is the longest; numbers do not begin with a letter.
        token.kind == Kind::Scalar && !opens_map && text.len() > 5 && text[0].is_ascii_alphabetic()
    }

    /// Takes the alias that stands for this node.
    fn alias(&self) -> Option<Place> {
        let at = self.reader.next.get();
        let alias = self.reader.tokens.get(at)?;
        // Before a colon it is the first key of a mapping, if no key itself.
        let colon = self.role != Role::Key && self.reader.kind(at + 1) == Some(Kind::Colon);
        if alias.kind != Kind::Alias || colon {
            return None;
        }
        self.reader.next.set(at + 1);
        Some(alias.place(self.reader.source))
    }
}

impl<'t> Reader<'_, 't> {
    fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    /// Counts a node, and what is copied for it: an alias of a few bytes may stand for a million nodes.
    fn count<E: Error>(&self, bytes: usize) -> Result<(), E> {
        self.nodes.set(self.nodes.get() + 1);
        self.bytes.set(self.bytes.get() + bytes);
        // `"\L"` is two bytes that stand for three.
        if self.nodes.get() > 2 * MOST_TOKENS || self.bytes.get() > 2 * self.text.len() {
            return Err(E::custom(TOO_MUCH));
        }
        Ok(())
    }

    /// Takes the next token if it is one of these.
    fn skip_one(&self, kinds: &[Kind]) -> bool {
        let here = self.alias.get().is_none();
        let found = here
            && self
                .kind(self.next.get())
                .is_some_and(|kind| kinds.contains(&kind));
        self.next.set(self.next.get() + usize::from(found));
        found
    }

    /// Whether a mapping begins with a brace of its own, and not with that of its first key.
    fn opens_map(&self, role: Role) -> bool {
        let rest = self.tokens.get(self.next.get()..).unwrap_or_default();
        let Some(brace) = rest.first().map(|token| token.place(self.source).start) else {
            return false;
        };
        let is_brace = self.text[brace..].starts_with('{');
        if !is_brace || role == Role::Key {
            return is_brace;
        }
        let mut open = 0;
        // The parser takes nothing longer for a key.
        let near = rest
            .iter()
            .take_while(|token| token.place(self.source).start < brace + 1024);
        let mut behind = near.skip_while(|token| {
            open += isize::from(token.kind == Kind::Open) - isize::from(token.kind == Kind::Close);
            open > 0
        });
        behind.nth(1).is_none_or(|token| token.kind != Kind::Colon)
    }

    /// Skips what may stand before a node; the place of the first tag.
    fn properties(&self) -> Option<usize> {
        let mut tag = None;
        if self.alias.get().is_some() {
            return tag;
        }
        while let Some(token) = self.tokens.get(self.next.get()) {
            match token.kind {
                Kind::Tag => tag = tag.or(Some(token.place(self.source).start)),
                Kind::Anchor | Kind::Document | Kind::Directive => {}
                _ => break,
            }
            self.next.set(self.next.get() + 1);
        }
        tag
    }

    /// The place of the next token, and of the text's end behind the last.
    fn here(&self) -> Place {
        let token = self.tokens.get(self.next.get());
        self.alias.get().unwrap_or_else(|| {
            let end = self.text.trim_end().len();
            let end = Place {
                source: self.source,
                start: end,
                end,
            };
            token.map_or(end, |token| token.place(self.source))
        })
    }

    fn scalar(&self, value: Value<'t>) -> Node<'t> {
        self.properties();
        let place = self.here();
        self.skip_one(&[Kind::Scalar]);
        Node { place, value }
    }

    /// Nothing: a word that says so, or no word at all, which has the place of what stands before it.
    fn nothing(&self, role: Role) -> Node<'t> {
        let before = self.next.get();
        self.properties();
        let place = self.here();
        let next = self.next.get();
        let word = matches!(
            &self.text[place.start..place.end],
            "~" | "null" | "Null" | "NULL"
        );
        let is_key = role != Role::Key && self.kind(next + 1) == Some(Kind::Colon);
        if word && !is_key || self.alias.get().is_some() {
            return self.scalar(Value::Null);
        }
        let before = before
            .checked_sub(1)
            .and_then(|before| self.tokens.get(before));
        Node {
            place: before.map_or(place, |before| before.place(self.source)),
            value: Value::Null,
        }
    }
}

impl<'t> Visitor<'t> for Reading<'_, '_, 't> {
    type Value = Node<'t>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a spec")
    }

    fn visit_borrowed_str<E: Error>(self, string: &'t str) -> Result<Node<'t>, E> {
        self.reader.count(string.len())?;
        Ok(self.reader.scalar(Value::Text(Cow::Borrowed(string))))
    }

    fn visit_str<E: Error>(self, string: &str) -> Result<Node<'t>, E> {
        self.reader.count(string.len())?;
        let text = Cow::Owned(string.to_owned());
        Ok(self.reader.scalar(Value::Text(text)))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node<'t>, E> {
        Ok(self.reader.scalar(Value::Bool(value)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Node<'t>, E> {
        Ok(self.reader.scalar(Value::Number(Some(number))))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Node<'t>, E> {
        Ok(self.reader.scalar(Value::Number(None)))
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<Node<'t>, E> {
        Ok(self.reader.scalar(Value::Number(None)))
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<Node<'t>, E> {
        Ok(self.reader.scalar(Value::Number(None)))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Node<'t>, E> {
        Ok(self.reader.scalar(Value::Number(None)))
    }

    fn visit_unit<E: Error>(self) -> Result<Node<'t>, E> {
        Ok(self.reader.nothing(self.role))
    }

    /// There is no document at all.
    fn visit_none<E: Error>(self) -> Result<Node<'t>, E> {
        self.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut list: A) -> Result<Node<'t>, A::Error> {
        let reader = self.reader;
        reader.properties();
        let bracket = reader.here();
        let flow = reader.skip_one(&[Kind::Open]);
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(Role::Item.of(reader))? {
            items.push(item);
        }
        if flow {
            reader.skip_one(&[Kind::Comma]);
            reader.skip_one(&[Kind::Close]);
        }
        let first = items.first().map(|item: &Node<'_>| item.place);
        Ok(Node {
            place: first.unwrap_or(bracket),
            value: Value::List(items.into()),
        })
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Node<'t>, A::Error> {
        let reader = self.reader;
        reader.properties();
        let bracket = reader.here();
        let flow = reader.opens_map(self.role) && reader.skip_one(&[Kind::Open]);
        let mut entries: Vec<(Node<'t>, Node<'t>)> = Vec::new();
        while let Some(key) = map.next_key_seed(Role::Key.of(reader))? {
            let mut value = map.next_value_seed(Role::Value.of(reader))?;
            // An empty value has the place of the colon before it.
            if &reader.text[value.place.start..value.place.end] == ":" {
                value.place = key.place;
            }
            entries.push((key, value));
        }
        if flow {
            reader.skip_one(&[Kind::Comma]);
            reader.skip_one(&[Kind::Close]);
        }
        let first = entries.first().map(|(key, _)| key.place);
        Ok(Node {
            place: first.unwrap_or(bracket),
            value: Value::Map(entries.into()),
        })
    }

    fn visit_enum<A: EnumAccess<'t>>(self, tagged: A) -> Result<Node<'t>, A::Error> {
        let tag = self.reader.properties();
        let (IgnoredAny, content) = tagged.variant()?;
        let node = content.newtype_variant_seed(Role::Value.of(self.reader))?;
        let mut place = node.place;
        place.start = tag.unwrap_or(place.start).min(place.start);
        Ok(Node {
            place,
            value: Value::Tagged,
        })
    }
}
