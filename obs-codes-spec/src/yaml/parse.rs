//! Text → YAML tree. Only the library parses YAML; it does not report positions of values, so nodes are numbered.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};

use crate::broken;
use crate::broken::foreign;
use crate::report::finding::Finding;
use crate::yaml::tree::{Node, Place, Value};

/// The most open brackets: the parser looks at all of them for each token.
const MOST_OPEN: usize = 1_000;

/// Parses one YAML document.
pub(crate) fn parse(source: usize, text: &str) -> Result<Node<'_>, Finding> {
    let root = tree(source, text).map_err(|refusal| match refusal {
        Refusal::Open(at) => broken::too_deep(Place::Bytes(source, at, at + 1)),
        Refusal::Levels(error) => broken::too_many_levels(source, text, &error),
        Refusal::Size(error) => broken::too_much(source, text, &error),
        Refusal::Invalid(error) => broken::explain(source, text, &error),
    })?;
    match root.value {
        Value::Text(_) | Value::List(_) => foreign::format(source, text).map_or(Ok(root), Err),
        _ => Ok(root),
    }
}

/// Why a text was not parsed.
pub(crate) enum Refusal {
    /// This bracket is one too many.
    Open(usize),
    Levels(serde_yaml::Error),
    Size(serde_yaml::Error),
    Invalid(serde_yaml::Error),
}

/// Parses one YAML document, without a word on what is wrong with it.
pub(crate) fn tree(source: usize, text: &str) -> Result<Node<'_>, Refusal> {
    if let Some(at) = too_many_open(text) {
        return Err(Refusal::Open(at));
    }
    let limits = Limits {
        source,
        text,
        nodes: Cell::new(0),
        bytes: Cell::new(0),
        level: Cell::new(0),
        exceeded: Cell::new(None),
    };
    let deserializer = serde_yaml::Deserializer::from_str(text);
    let root = Seed(&limits).deserialize(deserializer);
    root.map_err(|error| match limits.exceeded.get() {
        Some(Limit::Size) => Refusal::Size(error),
        Some(Limit::Levels) => Refusal::Levels(error),
        None => Refusal::Invalid(error),
    })
}

/// The first bracket beyond a sane depth; brackets in texts are counted as well.
fn too_many_open(text: &str) -> Option<usize> {
    // Most specs have fewer altogether, and searching for a character is faster than iterating.
    if text.matches('[').count() + text.matches('{').count() <= MOST_OPEN {
        return None;
    }
    let mut open = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > MOST_OPEN
    })
}

/// The most levels; specs have six.
const MOST_LEVELS: usize = 64;

/// Limits on a growing tree: an alias of a few bytes may stand for a million nodes.
struct Limits<'t> {
    source: usize,
    text: &'t str,
    nodes: Cell<usize>,
    bytes: Cell<usize>,
    level: Cell<usize>,
    exceeded: Cell<Option<Limit>>,
}

#[derive(Clone, Copy)]
enum Limit {
    Size,
    Levels,
}

impl Limits<'_> {
    fn count<E: Error>(&self, nodes: usize, bytes: usize) -> Result<(), E> {
        self.nodes.set(self.nodes.get() + nodes);
        self.bytes.set(self.bytes.get() + bytes);
        // Without aliases each node takes at least a byte, and `"\L"` is two bytes that stand for three.
        let most = 2 * self.text.len() + 100;
        if self.nodes.get() > most || self.bytes.get() > most {
            self.exceeded.set(Some(Limit::Size));
            return Err(E::custom("too much"));
        }
        Ok(())
    }
}

/// Reads one node.
#[derive(Clone, Copy)]
struct Seed<'l, 't>(&'l Limits<'t>);

impl<'t> DeserializeSeed<'t> for Seed<'_, 't> {
    type Value = Node<'t>;

    fn deserialize<D: Deserializer<'t>>(self, deserializer: D) -> Result<Node<'t>, D::Error> {
        let first = self.0.nodes.get();
        self.0.count(1, 0)?;
        self.0.level.set(self.0.level.get() + 1);
        if self.0.level.get() > MOST_LEVELS {
            self.0.exceeded.set(Some(Limit::Levels));
            return Err(D::Error::custom("too many levels"));
        }
        let value = deserializer.deserialize_any(self)?;
        self.0.level.set(self.0.level.get() - 1);
        Ok(Node {
            source: self.0.source,
            first,
            value,
            last: self.0.nodes.get() - 1,
        })
    }
}

impl<'t> Visitor<'t> for Seed<'_, 't> {
    type Value = Value<'t>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a spec")
    }

    fn visit_borrowed_str<E: Error>(self, string: &'t str) -> Result<Value<'t>, E> {
        self.0.count(0, string.len())?;
        Ok(Value::Text(Cow::Borrowed(string)))
    }

    fn visit_str<E: Error>(self, string: &str) -> Result<Value<'t>, E> {
        self.0.count(0, string.len())?;
        Ok(Value::Text(Cow::Owned(string.to_owned())))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value<'t>, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value<'t>, E> {
        Ok(Value::Number(Some(number)))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Value<'t>, E> {
        Ok(Value::Number(None))
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<Value<'t>, E> {
        Ok(Value::Number(None))
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<Value<'t>, E> {
        Ok(Value::Number(None))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Value<'t>, E> {
        Ok(Value::Number(None))
    }

    fn visit_unit<E: Error>(self) -> Result<Value<'t>, E> {
        Ok(Value::Null)
    }

    /// Whether there is no document at all.
    fn visit_none<E: Error>(self) -> Result<Value<'t>, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut list: A) -> Result<Value<'t>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(self)? {
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Value<'t>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry_seed(self, self)? {
            entries.push(entry);
        }
        Ok(Value::Map(entries))
    }

    fn visit_enum<A: EnumAccess<'t>>(self, tagged: A) -> Result<Value<'t>, A::Error> {
        let (IgnoredAny, content) = tagged.variant()?;
        content.newtype_variant::<IgnoredAny>()?;
        Ok(Value::Tagged)
    }
}
