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
    let document = || serde_yaml::Deserializer::from_str(text);
    // It has been parsed before, so parsing cannot fail.
    if let Ok(Some(position)) = Here.deserialize(document()) {
        let start = walk.cursor.byte(position);
        walk.note(root, start, None);
        _ = Inside(root, &mut walk).deserialize(document());
    }
    walk.found
}

struct Walk<'w, 't> {
    wanted: &'w [usize],
    /// In ascending order, as nodes are numbered in text order.
    found: Vec<(usize, Range<usize>)>,
    cursor: Cursor<'t>,
    text: &'t str,
}

impl<'w> Walk<'w, '_> {
    /// The wanted nodes among this node and those inside it.
    fn wanted_of(&self, node: &Node<'_>) -> &'w [usize] {
        let start = self.wanted.partition_point(|number| *number < node.first);
        let end = self.wanted.partition_point(|number| *number <= node.last);
        &self.wanted[start..end]
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
}

/// The position of a node that is not read.
///
/// A struct with one field is the field itself, and may be one again. Of more of them than the parser follows it says where they
/// are, be it a scalar, a list, a mapping or an alias; and it still is before them.
struct Here;

impl<'de> DeserializeSeed<'de> for Here {
    type Value = Option<Position>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let error = deserializer.deserialize_newtype_struct("", self);
        // The parser leaves the very first position out.
        let position = |message: String| position::in_message(&message).unwrap_or((1, 1));
        Ok(error.err().map(|error| position(error.to_string())))
    }
}

impl<'de> Visitor<'de> for Here {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("too many structs")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_newtype_struct("", self)
    }
}

/// Visits the children of a list or a mapping.
struct Inside<'a, 'n, 'w, 't>(&'a Node<'n>, &'a mut Walk<'w, 't>);

impl<'de> DeserializeSeed<'de> for Inside<'_, '_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Inside<'_, '_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what was there before")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self(node, walk) = self;
        let Value::List(items) = &node.value else {
            return Ok(());
        };
        for item in items {
            let here = if walk.wants(item) {
                list.next_element_seed(Here)?.flatten()
            } else {
                None
            };
            let start = here.map(|position| walk.cursor.byte(position));
            if start.is_some_and(|start| walk.note(item, start, None)) {
                list.next_element_seed(Inside(item, walk))?;
            } else {
                list.next_element::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self(node, walk) = self;
        let Value::Map(entries) = &node.value else {
            return Ok(());
        };
        for (key, value) in entries {
            let is_wanted = walk.wants(value);
            let here = if is_wanted || walk.wants(key) {
                map.next_key_seed(Here)?.flatten()
            } else {
                None
            };
            let start = here.map(|position| walk.cursor.byte(position));
            if start.is_some_and(|start| walk.note(key, start, None)) {
                map.next_key_seed(Inside(key, walk))?;
            } else {
                map.next_key::<IgnoredAny>()?;
            }
            let key = start.map(|start| extent::of(walk.text, start, &key.value, None));
            let here = if is_wanted {
                map.next_value_seed(Here)?
            } else {
                None
            };
            let start = here.map(|position| walk.cursor.byte(position));
            if start.is_some_and(|start| walk.note(value, start, key.as_ref())) {
                map.next_value_seed(Inside(value, walk))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}
