//! Every value has the place that the parser itself gives it.

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};

use crate::tree::{Node, Value};
use crate::yaml;

/// A walk to a node, which fails there: the one way to have the parser say where it is.
#[derive(Clone, Copy)]
struct Walk<'p>(&'p [usize]);

impl<'t> DeserializeSeed<'t> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'t>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'t> Visitor<'t> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the way")
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut list: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.0.split_first() else {
            return Err(A::Error::custom("here"));
        };
        for _ in 0..*step {
            list.next_element::<IgnoredAny>()?;
        }
        list.next_element_seed(Walk(rest)).map(drop)
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.0.split_first() else {
            return Err(A::Error::custom("here"));
        };
        for _ in 0..*step / 2 {
            map.next_entry::<IgnoredAny, IgnoredAny>()?;
        }
        if step % 2 == 0 {
            return map.next_key_seed(Walk(rest)).map(drop);
        }
        map.next_key::<IgnoredAny>()?;
        map.next_value_seed(Walk(rest))
    }

    fn visit_enum<A: EnumAccess<'t>>(self, tagged: A) -> Result<(), A::Error> {
        let (IgnoredAny, content) = tagged.variant()?;
        content.newtype_variant_seed(self)
    }
}

/// Where the parser has a scalar.
fn said(text: &str, path: &[usize]) -> usize {
    let walk = Walk(path).deserialize(serde_yaml::Deserializer::from_str(text));
    walk.expect_err("a walk fails")
        .location()
        .expect("the parser knows it")
        .index()
}

/// Holds each scalar of a tree against the parser.
fn compare(text: &str, node: &Node<'_>, path: &mut Vec<usize>) {
    let mut inside = |step, node: &Node<'_>| {
        path.push(step);
        compare(text, node, path);
        path.pop();
    };
    match &node.value {
        Value::List(items) => (0..).zip(items).for_each(|(step, item)| inside(step, item)),
        Value::Map(entries) => {
            for (step, (key, value)) in (0..).step_by(2).zip(entries) {
                inside(step, key);
                // An empty value has none of its own.
                if value.place != key.place {
                    inside(step + 1, value);
                }
            }
        }
        Value::Tagged => {}
        Value::Null
            if matches!(
                &text[node.place.start..node.place.end],
                "" | "-" | "," | "["
            ) => {}
        _ => {
            let said = said(text, path);
            // The parser counts what stands before a value, and begins an alias at its anchor.
            let before = &text[said.min(node.place.start)..node.place.start];
            let skipped = before
                .split_whitespace()
                .all(|word| word.starts_with(['&', '!']));
            let alias = text[node.place.start..].starts_with('*');
            assert!(
                said <= node.place.start && skipped || alias,
                "{:?} in:\n{text}\nis at {}, the parser says {said}",
                node.value,
                node.place.start
            );
        }
    }
}

/// Holds every place in a text, if it is YAML, against the parser.
fn hold(text: &str) {
    if let Ok(root) = yaml::parse(0, text) {
        compare(text, &root, &mut Vec::new());
    }
}

#[test]
fn the_place_of_a_value_is_where_the_parser_has_it() {
    let texts = [
        include_str!("../../../spec/http-status-codes.yaml"),
        "a: 1\nb: [2, {c: 3, d: [4]}, 5]\n\"6\": true\n? 7\n: 8\n",
        "- - 1\n  - 2\n-\n  - 3\n- a: 4\n  b:\n  - 5\n  c: 6\n- [7]: 8\n",
        "a: |\n  1 b: [\n  2\n\n  [3]\nb: 4\nc: >-\n    5\n     6\n   # 7\nd: 8\n",
        "a: |2\n   1\nb: >+\n\n  2\n\nc: |-\nd: |\n\n\ne: 3\n- |\n 4",
        "- |\n 1\n-  |\n   2\n- 3\n- a: |\n    4\n  b: 5\n",
        "a: 1 2\n  3 4 # 5\nb: 6\nc: 'x\n  ''7'' \"'\nd: 8\ne: \"9 \\\" \\\n  10\"\nf: 11\n",
        "a: &x 1\nb: *x\nc: [*x, 2, *x, 3]\nd: &y {e: 4}\nf: [*y, 5]\n*x : 6\ng: *y\nh: 7\n",
        "- &a\n  - 1\n- *a\n- 2\n- {*a : 3}\n- !t 4\n- !t [5]\n- 6\n- !!str 7\n- !<x> 8\n- 9\n",
        "a:\nb: ~\nc: null\nd: []\ne: 1\n~: 2\nf: {}\ng: [,]\nh: [{}, [], 3]\ni: 4\n",
        "{a, b: , c: 1, \"d\":2, ? e : 3, [f]: 4, g}\n",
        "[a: 1, b: 2, {c: 3}, - ]\n",
        "--- # x\na: 1\n...\n",
        "%YAML 1.1\n---\n- 1\n- 2\n",
        "\u{feff}a: 1\r\nb: 2\r\nc: |\r\n  3\r\nd: 4\r\n",
        "a: 1\u{2028}b: 2\u{85}c: 3\rd: 4\n",
        "a: http://x#y 1\nb: -1\nc: - 2\nd: ?3\ne: :4\nf: 5\n",
        "wörter: 1\nb: \"ä\\u00e4\"\nc: 2\n日本: {語: 3}\n",
        "",
        "# nothing\n",
    ];
    for text in texts {
        hold(text);
    }
}
