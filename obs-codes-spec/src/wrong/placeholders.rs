//! Placeholders that were not filled in: `TODO`, `...`, `<description>`, `{{ name }}`, `$1`.

use std::slice;

use crate::format::{Key, Kind, MATCHERS, responses, roles};
use crate::read::fields::{Fields, Reader};
use crate::report::finding::Finding;
use crate::report::words::{one_that, quote};
use crate::wrong::looks::{is_digits, is_prose};
use crate::yaml::tree::{Node, Value};

impl Reader<'_> {
    /// Reports values that are placeholders, and leaves their keys out.
    pub(crate) fn unfilled(&mut self, fields: &mut Fields<'_, '_>) {
        let before = self.count();
        let is_role = fields.section.name == roles::SECTION.name;
        fields.keep(&mut |key, value| {
            let (items, is_list) = match &value.value {
                Value::List(items) => (&items[..], true),
                _ => (slice::from_ref(value), false),
            };
            for item in items {
                let Some(text) = placeholder(item, key, is_role) else {
                    continue;
                };
                let message = format!("{} is a placeholder that was not filled in", quote(&text));
                self.report(Finding::new(item.begin(), message).help(if is_list {
                    "write what belongs here, or remove it".to_owned()
                } else {
                    key.hint()
                }));
                return false;
            }
            true
        });
        let found = self.count() > before;
        fields.is_odd |= found;
        self.has_gaps |= found;
    }
}

/// This value, if it is a placeholder.
fn placeholder(node: &Node<'_>, key: &Key, is_role: bool) -> Option<String> {
    match &node.value {
        Value::Text(text) => is_placeholder(text.trim(), key, is_role).then(|| text.to_string()),
        Value::Map(entries) => {
            let [(inner, value)] = &entries[..] else {
                return None;
            };
            match (&inner.value, &value.value) {
                // `{name}` may also be a list or a mapping in braces.
                (Value::Text(name), Value::Null) if is_scalar(key.kind) => {
                    Some(format!("{{{name}}}"))
                }
                (Value::Map(entries), Value::Null) => {
                    let (name, _) = entries.first()?;
                    Some(format!("{{{{{}}}}}", name.text()?))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

fn is_scalar(kind: Kind) -> bool {
    !matches!(kind, Kind::Texts | Kind::Entry(_) | Kind::Entries(_))
}

fn is_placeholder(text: &str, key: &Key, is_role: bool) -> bool {
    const WORDS: [&str; 4] = ["TODO", "FIXME", "TBD", "XXX"];
    let word = text.split_once(':').map_or(text, |(word, _)| word);
    if WORDS.contains(&word) {
        return true;
    }
    // Most texts are longer words than any placeholder.
    if text.len() > 12 && text.as_bytes()[0].is_ascii_alphabetic() {
        return text.starts_with("Lorem ipsum");
    }
    if MATCHERS.contains(&key.name) {
        // A message may consist of anything else.
        return false;
    }
    if matches!(text, "..." | "…" | "???" | "%s" | "%d" | "{}") {
        return true;
    }
    let inner = |open: &str, close: char| text.strip_prefix(open)?.strip_suffix(close);
    let is_odd = |c: char| !c.is_alphanumeric() && !" _-.{}".contains(c);
    let is_name = |name: &str| name.len() > 1 && !name.contains(one_that(is_odd));
    // An element may be given with its brackets.
    let is_tag = is_role || key.name == responses::ROOT.name;
    inner("<", '>').is_some_and(|name| !is_tag && is_name(name))
        || inner("{", '}').is_some_and(is_name)
        || inner("${", '}').is_some()
        || text.strip_prefix('$').is_some_and(is_digits)
        || is_prose(key.name) && is_empty_prose(text, key)
}

/// Whether a text for people says nothing.
fn is_empty_prose(text: &str, key: &Key) -> bool {
    let lower = text.to_lowercase();
    let is_in_brackets = text.starts_with('[') && text.find(']') == Some(text.len() - 1);
    matches!(
        &*lower,
        "todo" | "fixme" | "tbd" | "tba" | "xxx" | "n/a" | "none" | "null"
    ) || lower == key.name
        || is_in_brackets
}
