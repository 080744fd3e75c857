//! A tree of YAML in which every node has a number.

use std::borrow::Cow;

use crate::format::Key;
use crate::place::Place;

#[derive(Debug)]
pub(crate) struct Node<'t> {
    pub(crate) source: usize,
    /// The number of this node and that of the last one inside of it, in the order of the text.
    pub(crate) first: usize,
    pub(crate) last: usize,
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

impl Node<'_> {
    /// Where the node is; a list or a mapping is where its first entry is.
    pub(crate) fn place(&self) -> Place {
        let inner = match &self.value {
            Value::List(items) => items.first(),
            Value::Map(entries) => entries.first().map(|(key, _)| key),
            _ => None,
        };
        inner.map_or(Place::Node(self.source, self.first), Node::place)
    }

    /// The value of a key, if this is a mapping that has it.
    pub(crate) fn get(&self, key: Key) -> Option<&Self> {
        let Value::Map(entries) = &self.value else {
            return None;
        };
        let is_key = |name: &Self| matches!(&name.value, Value::Text(name) if name == key.name);
        let entry = entries.iter().find(|(name, _)| is_key(name));
        entry.map(|(_, value)| value)
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
