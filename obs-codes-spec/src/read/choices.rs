//! Reads values with a few choices: a class, a word, a flag.

use crate::format::Key;
use crate::read::fields::{Fields, Reader};
use crate::report::finding::Finding;
use crate::report::words::quote;
use crate::wrong::looks;
use crate::wrong::types::{no_word, wrong_type};
use crate::yaml::tree::{Placed, Value};

impl Reader<'_> {
    pub(crate) fn class(&mut self, fields: &Fields<'_, '_>, key: Key) -> Option<Placed<u16>> {
        let node = fields.get(key)?;
        let place = node.place();
        // The first digit alone, the most likely mistake.
        let text = match node.value {
            Value::Number(Some(digit @ 1..=999)) => digit.to_string(),
            _ => self.sound_text(fields, key)?.value,
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
                let begins = |class: &&&str| text.starts_with(**class);
                let meant = meant.or_else(|| CLASSES.iter().find(begins));
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

    /// The meaning of one of these words.
    pub(crate) fn word<T: Copy>(
        &mut self,
        fields: &Fields<'_, '_>,
        key: Key,
        all: &[(T, &'static str, &'static str)],
    ) -> Option<T> {
        let node = fields.get(key)?;
        let text = match &node.value {
            Value::Text(text) => &**text,
            _ => "",
        };
        let known = all.iter().find(|(_, word, _)| *word == text);
        if known.is_none() {
            let words: Vec<_> = all.iter().map(|(_, word, about)| (*word, *about)).collect();
            self.report(|| no_word(node, key, &words));
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
                Value::Text(text) if matches!(&**text, "no" | "off" | "never") => {
                    finding.help("omit the key")
                }
                Value::Text(_) | Value::Null => finding.help("write `true`, or omit the key"),
                _ => finding.help("write `true` or `false`"),
            }
        });
        false
    }
}

pub(crate) const CLASSES: [&str; 9] = [
    "1XX", "2XX", "3XX", "4XX", "5XX", "6XX", "7XX", "8XX", "9XX",
];
