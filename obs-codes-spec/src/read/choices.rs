//! Reads values with a few choices: a class, a word, a flag.

use crate::catalogue::Retry;
use crate::format::Key;
use crate::read::fields::{Fields, Reader};
use crate::report::finding::Finding;
use crate::report::words::{list, nearest, quote};
use crate::wrong::looks;
use crate::wrong::types::wrong_type;
use crate::yaml::tree::{Placed, Value};

impl Reader<'_> {
    pub(crate) fn class(&mut self, fields: &Fields<'_, '_>, key: Key) -> Option<Placed<u16>> {
        let node = fields.get(key)?;
        let place = node.place();
        // The first digit alone, the most likely mistake.
        let text = match node.value {
            Value::Number(Some(digit @ 1..=999)) => digit.to_string(),
            _ => self.optional_text(fields, key)?.value,
        };
        let class = CLASSES.iter().zip(1..).find(|(class, _)| **class == text);
        if class.is_none() {
            self.report(|| {
                let message = format!(
                    "{} is not a class; the classes are 1XX to 9XX",
                    quote(&text)
                );
                let meant = CLASSES
                    .iter()
                    .find(|class| looks::is_like_class(&text) && text.starts_with(&class[..1]));
                let called = || CLASSES.get(looks::class_called(&text)?);
                let meant = meant.or_else(called);
                let finding = Finding::new(place, message);
                match meant {
                    Some(meant) => finding.help(format!("write `{meant}`")),
                    None => finding,
                }
            });
        }
        class.map(|(_, value)| Placed { value, place })
    }

    pub(crate) fn retry(&mut self, fields: &Fields<'_, '_>, key: Key) -> Option<Retry> {
        let node = fields.get(key)?;
        let meant = match &node.value {
            Value::Bool(meant) => *meant,
            Value::Text(text) if matches!(&**text, "yes" | "always") => true,
            Value::Text(text) if matches!(&**text, "no" | "none") => false,
            _ => return self.word(fields, key, &Retry::ALL),
        };
        self.report(|| {
            let words = Retry::ALL.map(|(_, word, _)| word);
            let message = format!("`{}` takes one of {}", key.name, list(words));
            Finding::new(node.place(), message).help(if meant {
                "write `backoff` if the same request may succeed later"
            } else {
                "write `never` if the same request will fail again"
            })
        });
        None
    }

    /// The meaning of one of these words.
    pub(crate) fn word<T: Copy>(
        &mut self,
        fields: &Fields<'_, '_>,
        key: Key,
        all: &[(T, &'static str, &str)],
    ) -> Option<T> {
        let words = || all.iter().map(|(_, word, _)| *word);
        let node = fields.get(key)?;
        let name = key.name;
        let takes = || format!("it takes {}", list(words()));
        if !matches!(node.value, Value::Text(_)) {
            self.report(|| wrong_type(node, &format!("`{name}` is text")).help(takes()));
            return None;
        }
        let text = self.optional_text(fields, key)?;
        let known = all.iter().find(|(_, word, _)| *word == text.value);
        if known.is_none() {
            self.report(|| {
                // The words differ in meaning, so only a very similar one is suggested.
                let same = |word: &str| word.replace(['-', '_', ' '], "").to_lowercase();
                let meant = nearest(
                    &same(&text.value),
                    words()
                        .map(same)
                        .collect::<Vec<_>>()
                        .iter()
                        .map(String::as_str),
                )
                .and_then(|near| words().find(|word| same(word) == near))
                .filter(|near| near.chars().next() == text.value.to_lowercase().chars().next());
                let instead = meant.map_or_else(takes, |meant| format!("did you mean `{meant}`?"));
                Finding::new(
                    text.place,
                    format!("unknown `{name}` {}; {instead}", quote(&text.value)),
                )
            });
        }
        known.map(|(meant, ..)| *meant)
    }

    pub(crate) fn flag(&mut self, fields: &Fields<'_, '_>, key: Key) -> bool {
        let Some(node) = fields.get(key) else {
            return false;
        };
        if let Value::Bool(flag) = node.value {
            return flag;
        }
        self.report(|| {
            let finding = wrong_type(node, &format!("`{}` is true or false", key.name));
            match &node.value {
                Value::Text(text) if matches!(&**text, "true" | "false") => {
                    finding.help("write it without quotes")
                }
                Value::Null => finding.help("write `true`, or omit the key"),
                _ => finding.help("write `true` or `false`"),
            }
        });
        false
    }
}

pub(crate) const CLASSES: [&str; 9] = [
    "1XX", "2XX", "3XX", "4XX", "5XX", "6XX", "7XX", "8XX", "9XX",
];
