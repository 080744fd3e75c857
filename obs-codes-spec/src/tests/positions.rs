//! Each node is found where it is written, whatever is around it.

use crate::yaml::locate;
use crate::yaml::parse::parse;
use crate::yaml::tree::{Node, Value};

/// The numbers of all keys and values that are not made of others.
fn leaves(node: &Node<'_>, numbers: &mut Vec<usize>) {
    match &node.value {
        Value::List(items) if !items.is_empty() => {
            for item in items {
                leaves(item, numbers);
            }
        }
        Value::Map(entries) if !entries.is_empty() => {
            for (key, value) in entries {
                leaves(key, numbers);
                leaves(value, numbers);
            }
        }
        _ => numbers.push(node.first),
    }
}

/// What is marked for each of them, in the order of the text.
fn marked(text: &str) -> Vec<&str> {
    let Ok(root) = parse(0, text) else {
        panic!("this is not YAML: {text}");
    };
    let mut numbers = Vec::new();
    leaves(&root, &mut numbers);
    let found = locate::nodes(text, &root, &numbers);
    assert!(
        found.iter().map(|(number, _)| number).eq(&numbers),
        "{text}"
    );
    // Each by itself is found at the same place as all together.
    for place in &found {
        let alone = locate::nodes(text, &root, &[place.0]);
        assert_eq!(alone, std::slice::from_ref(place), "{text}");
    }
    let bytes = found.into_iter().map(|(_, bytes)| bytes);
    bytes.map(|bytes| &text[bytes]).collect()
}

#[test]
fn each_node_is_where_it_is_written() {
    for (text, nodes) in [
        ("a: 1\nb: [2, {c: 3}]\n", "a 1 b 2 c 3"),
        ("- 1\n- - 2\n  - x: 3\n", "1 2 x 3"),
        // Quotes belong to a text.
        (
            "a: \"x \\\" y\"\n'b': 'it''s'\n",
            "a \"x_\\\"_y\" 'b' 'it''s'",
        ),
        ("{\"a\": 1, \"b\":\"c\"}", "\"a\" 1 \"b\" \"c\""),
        // Keys that are there twice are told apart.
        ("a: 1\na: 2\n", "a 1 a 2"),
        // Anchors and tags do not belong to a value, but what is left of a tag is the tag.
        ("a: &x 1\nb: &y\n  c: 2\n", "a 1 b c 2"),
        ("a: !t 1\nb: !u [2]\nc: !!str 3\n", "a !t b !u c 3"),
        // What an alias stands for is where the alias is.
        ("a: &x {b: 1}\nc: [*x, 2, *x]\n", "a b 1 c *x *x 2 *x *x"),
        ("a: &x 1\nb: *x\nc: 2\n", "a 1 b *x c 2"),
        // An empty value is where its key is, or what stands for it.
        ("a:\nb: ~\nc: null\n", "a a b ~ c null"),
        ("a: []\nb: {}\nc: [1, {}]\n", "a [] b {} c 1 {}"),
        ("- 1\n-\n- 2\n", "1 - 2"),
        // Characters of several bytes, and the line ends of other systems.
        (
            "\u{e4}: \u{65e5}\u{672c}\r\nb: c\r\n",
            "\u{e4} \u{65e5}\u{672c} b c",
        ),
        ("a: x\u{2028}b: y\u{85}c: z\n", "a x b y c z"),
        // Of a text of several lines, the first.
        ("a: b c\n  d\ne: |\n  f\n  g\nh: i\n", "a b_c e | h i"),
        ("a: b # c\n# d\ne: f#g\n", "a b e f#g"),
        ("--- # x\na: 1\n...\n", "a 1"),
    ] {
        let marked: Vec<_> = marked(text)
            .iter()
            .map(|node| node.replace(' ', "_"))
            .collect();
        assert_eq!(marked.join(" "), nodes, "{text}");
    }
}
