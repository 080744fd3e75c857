//! A YAML tree whose nodes are numbered, and places in a text given by these numbers.

use std::borrow::Cow;

use crate::format::Key;
use crate::index::Index;

pub(crate) struct Node<'t> {
    pub(crate) source: usize,
    /// The number of this node and of the last one inside it, in text order.
    pub(crate) first: usize,
    pub(crate) last: usize,
    pub(crate) value: Value<'t>,
}

pub(crate) enum Value<'t> {
    Null,
    Bool(bool),
    /// A non-negative integer; `None` for any other number.
    Number(Option<u64>),
    Text(Cow<'t, str>),
    List(Vec<Node<'t>>),
    Map(Vec<(Node<'t>, Node<'t>)>),
    Tagged,
}

impl Node<'_> {
    /// The place of the node; that of a list or a mapping is its first entry.
    pub(crate) fn place(&self) -> Place {
        match &self.value {
            Value::List(items) if !items.is_empty() => items[0].place(),
            Value::Map(entries) if !entries.is_empty() => entries[0].0.place(),
            _ => self.begin(),
        }
    }

    /// The place where all of the node begins: that of a list or a mapping in brackets is the bracket.
    pub(crate) fn begin(&self) -> Place {
        Place::Node(self.source, self.first)
    }

    /// The text, if this is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The entries, if this is a list; otherwise none.
    pub(crate) fn items(&self) -> &[Self] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The value of a key, if this is a mapping with that key.
    pub(crate) fn get(&self, key: &Key) -> Option<&Self> {
        if let Value::Map(entries) = &self.value {
            for (name, value) in entries {
                if name.text() == Some(key.name) {
                    return Some(value);
                }
            }
        }
        None
    }

    /// All texts in it, except keys.
    pub(crate) fn texts<'n>(&'n self, texts: &mut Index<'n>) {
        match &self.value {
            Value::Text(text) => _ = texts.note(text),
            Value::List(items) => {
                for item in items {
                    item.texts(texts);
                }
            }
            Value::Map(entries) => {
                for (_, value) in entries {
                    value.texts(texts);
                }
            }
            _ => {}
        }
    }

    /// What the node is, for "expected …, found …".
    pub(crate) fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "empty",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
            Value::Tagged => "a value with a tag",
        }
    }
}

/// A place in one of the sources, given by index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The source as a whole.
    Source(usize),
    /// A key or a value, by its number in text order. Its position is found in a second read.
    Node(usize, usize),
    /// A range of bytes.
    Bytes(usize, usize, usize),
}

impl Place {
    pub(crate) fn source(self) -> usize {
        let (Self::Source(source) | Self::Node(source, _) | Self::Bytes(source, ..)) = self;
        source
    }

    /// Whether this node comes before another in the same source.
    pub(crate) fn is_before(self, other: Self) -> bool {
        matches!((self, other), (Self::Node(_, own), Self::Node(_, other)) if own < other)
    }
}

/// A value and its place.
#[derive(Clone)]
pub(crate) struct Placed<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}
