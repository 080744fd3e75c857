//! Reads values with a few choices: a class, a word, a flag.

use crate::catalogue::Retry;
use crate::format::Key;
use crate::read::fields::{Fields, Reader};
use crate::report::finding::Finding;
use crate::report::words::quote;
use crate::wrong::classes::{self, CLASSES};
use crate::wrong::types::{no_word, wrong_type};
use crate::yaml::tree::{Placed, Value};

impl Reader<'_> {
    pub(crate) fn class(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Option<Placed<u16>> {
        let node = fields.get(key)?;
        let place = node.place();
        // The first digit alone, the most likely mistake.
        let text = match node.value {
            Value::Number(Some(digit @ 1..=999)) => digit.to_string(),
            _ => self.sound_text(fields, key)?.value,
        };
        if CLASSES.contains(&&*text) {
            let value = u16::from(text.as_bytes()[0] - b'0');
            return Some(Placed { value, place });
        }
        let shown = quote(&text);
        let message = format!("{shown} is not a class; the classes are 1XX to 9XX");
        let finding = Finding::new(place, message);
        self.report(match classes::meant(&text) {
            Some(meant) => finding.write(meant),
            None => finding,
        });
        None
    }

    pub(crate) fn retry(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Option<Retry> {
        Some(Retry::ALL[self.word(fields, key)?])
    }

    /// The index of one of the words that a key takes.
    pub(crate) fn word(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Option<usize> {
        let node = fields.get(key)?;
        let words = key.kind.words();
        for (index, (word, _)) in words.iter().enumerate() {
            if node.text() == Some(word) {
                return Some(index);
            }
        }
        self.report(no_word(node, key, words));
        None
    }

    pub(crate) fn flag(&mut self, fields: &Fields<'_, '_>, key: &Key) -> bool {
        let Some(node) = fields.get(key) else {
            return false;
        };
        if let Value::Bool(flag) = node.value {
            return flag;
        }
        let finding = wrong_type(node, &format!("`{}` is true or false", key.name));
        self.report(finding.help(match (node.text(), &node.value) {
            (Some("true" | "false"), _) => "write it without quotes",
            (Some("no" | "off" | "never"), _) => "omit the key",
            (Some(_), _) | (_, Value::Null) => "write `true`, or omit the key",
            _ => "write `true` or `false`",
        }));
        false
    }
}
