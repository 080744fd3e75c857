//! A tree of YAML in which every node knows its place.

use std::borrow::Cow;

use crate::place::Place;

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
    List(Box<[Node<'t>]>),
    Map(Box<[(Node<'t>, Node<'t>)]>),
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
