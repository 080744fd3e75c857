//! What is said of a value that is of another type than it should be, and of a text that is there twice.

use crate::finding::Finding;
use crate::format;
use crate::model::Text;
use crate::tree::{Node, Value};
use crate::words::quote;

pub(crate) fn twice_in_list(text: &Text) -> Finding {
    Finding::new(
        text.place,
        format!("duplicate {} in this list", quote(&text.value)),
    )
}

pub(crate) fn no_text(node: &Node<'_>, what: &str) -> Finding {
    let finding = wrong_type(node, &format!("{what} is text"));
    let is_entry = what.starts_with("an entry of ");
    match &node.value {
        // `- id: some-cause`, or a colon in the place of a comma.
        Value::Map(entries) if is_entry => match &entries[..] {
            [(Node { value: Value::Text(key), .. }, Node { value: Value::Text(text), .. })] => {
                if format::is_key(key) {
                    finding.help(format!("write {} alone", quote(text)))
                } else {
                    finding.help(format!("write {}", quote(&format!("{key}, {text}"))))
                }
            }
            _ => finding,
        },
        Value::Bool(_) | Value::Number(_) => finding.help("put it into quotes"),
        Value::List(_) => finding.help(
            "write one entry for each text; if this is one text, put it into quotes with its brackets",
        ),
        Value::Map(_) => {
            finding.help("if it is meant as text, put it into quotes with its colons and brackets")
        }
        _ => finding,
    }
}

pub(crate) fn no_code(node: &Node<'_>, expected: &str) -> Finding {
    let finding = wrong_type(node, expected);
    let Value::Text(text) = &node.value else {
        return finding;
    };
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    match text.parse::<u16>() {
        Ok(_) if text.starts_with(['0', '+']) => finding.help("write it with three digits"),
        Ok(_) => finding.help("write it without quotes"),
        Err(_) if digits.len() == 3 => finding.help(format!("write `{digits}` alone")),
        Err(_) => finding.help("write the number of the status"),
    }
}

pub(crate) fn wrong_type(node: &Node<'_>, expected: &str) -> Finding {
    match node.value {
        Value::Tagged => Finding::new(node.place(), "a spec has no tags")
            .help("remove the `!…`; a text that begins with it has to be in quotes"),
        _ => Finding::new(
            node.place(),
            format!("{expected}, but this is {}", node.kind()),
        ),
    }
}
