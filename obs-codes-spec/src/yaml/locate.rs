//! Finds the positions of nodes in a second read, which is done only if there are mistakes to show.
//!
//! The parser reveals its position only in errors. So a visitor fails on purpose at each wanted node, takes the position from the
//! error, and parsing goes on.

use std::fmt;
use std::ops::Range;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::yaml::extent;
use crate::yaml::position::{self, Cursor, Position};
use crate::yaml::tree::{Node, Value};

/// The byte ranges of these nodes, given by number in ascending order.
pub(crate) fn nodes(text: &str, root: &Node<'_>, wanted: &[usize]) -> Vec<(usize, Range<usize>)> {
    let mut walk = Walk {
        wanted,
        found: Vec::new(),
        cursor: Cursor::new(text),
        text,
    };
    let read = |step: Step<'_, '_>| {
        serde_yaml::Deserializer::from_str(text).deserialize_newtype_struct("", step)
    };
    // It has been parsed before, so parsing cannot fail.
    if let Err(error) = read(Step::Here) {
        let start = walk.cursor.byte(position(&error));
        walk.note(root, start, None);
        _ = read(Step::Inside(root, &mut walk));
    }
    walk.found
}

struct Walk<'w> {
    wanted: &'w [usize],
    /// In ascending order, as nodes are numbered in text order.
    found: Vec<(usize, Range<usize>)>,
    cursor: Cursor<'w>,
    text: &'w str,
}

impl<'w> Walk<'w> {
    /// The wanted nodes among this node and those inside it.
    fn wanted_of(&self, node: &Node<'_>) -> &'w [usize] {
        let before = |end: usize| self.wanted.partition_point(|number| *number < end);
        &self.wanted[before(node.first)..before(node.last + 1)]
    }

    fn wants(&self, node: &Node<'_>) -> bool {
        !self.wanted_of(node).is_empty()
    }

    /// Records the position of a node if it is wanted; returns whether nodes inside it are still wanted. An empty value has the
    /// position of its key.
    fn note(&mut self, node: &Node<'_>, start: usize, key: Option<&Range<usize>>) -> bool {
        let rest = &self.text[start..];
        if rest.starts_with('*') {
            // The content of an alias is elsewhere, and may be shared.
            let alias = start..start + extent::word(rest);
            for number in self.wanted_of(node) {
                self.found.push((*number, alias.clone()));
            }
            return false;
        }
        if self.wanted_of(node).first() == Some(&node.first) {
            let extent = extent::of(self.text, start, &node.value, key);
            self.found.push((node.first, extent));
        }
        matches!(node.value, Value::List(_) | Value::Map(_))
    }

    /// Goes past a node, by these steps; returns where it begins, if that is wanted.
    fn pass<E>(
        &mut self,
        node: &Node<'_>,
        is_wanted: bool,
        key: Option<&Range<usize>>,
        step: &mut dyn FnMut(Step<'_, '_>) -> Result<Option<Position>, E>,
    ) -> Result<Option<usize>, E> {
        let position = if is_wanted { step(Step::Here)? } else { None };
        let start = position.map(|position| self.cursor.byte(position));
        let goes_in = start.is_some_and(|start| self.note(node, start, key));
        step(if goes_in {
            Step::Inside(node, self)
        } else {
            Step::Over
        })?;
        Ok(start)
    }
}

/// A step at a node.
enum Step<'a, 'w> {
    /// Asks for its position without reading it.
    ///
    /// A struct with one field is the field itself, and may be one again. Of more of them than the parser follows it says where they
    /// are, be it a scalar, a list, a mapping or an alias; and it still is before them.
    Here,
    /// Reads this list or mapping.
    Inside(&'a Node<'a>, &'a mut Walk<'w>),
    /// Skips it.
    Over,
}

/// The position in an error; the parser leaves the very first out.
fn position(error: &dyn fmt::Display) -> Position {
    position::in_message(&error.to_string()).unwrap_or((1, 1))
}

impl<'de> DeserializeSeed<'de> for Step<'_, '_> {
    type Value = Option<Position>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        match self {
            Self::Here => {
                let error = deserializer.deserialize_newtype_struct("", self).err();
                return Ok(error.map(|error| position(&error)));
            }
            Self::Inside(node, _) if matches!(node.value, Value::List(_)) => {
                return deserializer.deserialize_seq(self);
            }
            Self::Inside(..) => return deserializer.deserialize_map(self),
            Self::Over => deserializer.deserialize_ignored_any(IgnoredAny)?,
        };
        Ok(None)
    }
}

impl<'de> Visitor<'de> for Step<'_, '_> {
    type Value = Option<Position>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what was there before")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        match self {
            Self::Here => deserializer.deserialize_newtype_struct("", self),
            _ => self.deserialize(deserializer),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        if let Self::Inside(node, walk) = self
            && let Value::List(items) = &node.value
        {
            for item in items {
                walk.pass(item, walk.wants(item), None, &mut |step| {
                    Ok(list.next_element_seed(step)?.flatten())
                })?;
            }
        }
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        if let Self::Inside(node, walk) = self
            && let Value::Map(entries) = &node.value
        {
            for (key, value) in entries {
                let is_wanted = walk.wants(value);
                let start = walk.pass(key, is_wanted || walk.wants(key), None, &mut |step| {
                    Ok(map.next_key_seed(step)?.flatten())
                })?;
                let key = start.map(|start| extent::of(walk.text, start, &key.value, None));
                walk.pass(value, is_wanted, key.as_ref(), &mut |step| {
                    map.next_value_seed(step)
                })?;
            }
        }
        Ok(None)
    }
}
