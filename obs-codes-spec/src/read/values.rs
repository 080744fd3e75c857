//! Reads values, checking their types.

use crate::format::Key;
use crate::index::Index;
use crate::read::fields::{Fields, Reader};
use crate::read::model::{CODES, Text};
use crate::report::finding::Finding;
use crate::report::words::{join, parts, quote};
use crate::wrong::types::{duplicate, no_code, no_text, number_of, wrong_type};
use crate::wrong::{addresses, dates, looks, texts};
use crate::yaml::tree::{Node, Placed, Value};

impl Reader<'_> {
    /// A required text; empty, after a report, if it is missing.
    pub(crate) fn text(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Text {
        self.optional_text(fields, key).unwrap_or(Placed {
            value: String::new(),
            place: fields.place,
        })
    }

    pub(crate) fn string(&mut self, fields: &Fields<'_, '_>, key: &Key) -> String {
        self.text(fields, key).value
    }

    pub(crate) fn optional_text(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Option<Text> {
        self.plain_text(fields.get(key)?, key, "")
    }

    /// A text about which nothing has been reported; one mistake of it is enough.
    pub(crate) fn sound_text(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Option<Text> {
        let before = self.count();
        let text = self.optional_text(fields, key);
        text.filter(|_| self.count() == before)
    }

    pub(crate) fn optional_string(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Option<String> {
        self.optional_text(fields, key).map(|text| text.value)
    }

    pub(crate) fn texts(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Vec<Text> {
        let mut texts = Vec::new();
        for node in self.items(fields, key) {
            match self.plain_text(node, key, "an entry of ") {
                Some(text) => texts.push(text),
                None => self.has_gaps = true,
            }
        }
        texts
    }

    /// A list of distinct names.
    pub(crate) fn strings(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Vec<String> {
        let mut seen = Index::default();
        let mut strings = Vec::new();
        let texts = self.texts(fields, key);
        for text in &texts {
            if seen.note(&text.value) {
                strings.push(text.value.clone());
            } else {
                self.report(duplicate(text.place, &text.value));
            }
        }
        strings
    }

    fn plain_text(&mut self, node: &Node<'_>, key: &Key, what: &str) -> Option<Text> {
        let Value::Text(text) = &node.value else {
            let finding = no_text(node, key, what);
            // One finding for all such entries of a list.
            let is_scalar = matches!(node.value, Value::Number(_) | Value::Bool(_));
            if what.is_empty() || !is_scalar || !self.is_found_again(&finding) {
                self.report(finding);
            }
            return None;
        };
        let place = node.place();
        if texts::is_plain(text) {
            let value = text.to_string();
            return Some(Placed { value, place });
        }
        // Line breaks come from wrapping in the editor; spaces within a line may be intended.
        let line = if text.contains('\n') {
            join(&parts(text, char::is_whitespace), " ")
        } else {
            text.to_string()
        };
        if let Some(finding) = texts::unusable(text, &line, place, key, what) {
            self.report(finding);
            return None;
        }
        if let Some(finding) = texts::suspicious(&line, place, key.name) {
            self.report(finding);
            // A reference with such a letter is unknown too; that would be a follow-on error.
            if !what.is_empty() {
                return None;
            }
        }
        Some(Placed { value: line, place })
    }

    /// The id of a cause: kebab-case.
    pub(crate) fn id(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Text {
        let before = self.count();
        let id = self.text(fields, key);
        let kebab = looks::kebab(&id.value);
        if self.count() > before {
            // Reported already; references to it cannot be checked.
            self.has_gaps = true;
        } else if kebab != id.value && !id.value.is_empty() {
            let finding = Finding::new(id.place, looks::no_kebab(&id.value));
            self.report(match &*kebab {
                "" => finding,
                kebab => finding.write(kebab),
            });
        }
        id
    }

    /// A date: a year, optionally with a month, or a month and a day.
    pub(crate) fn date(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Option<String> {
        let node = fields.get(key)?;
        let text = match node.value {
            // Digits alone, as in `20260501`, are not a year.
            Value::Number(Some(number @ 10_000..)) => number.to_string(),
            _ => self.sound_text(fields, key)?.value,
        };
        if !dates::is_date(&text) {
            self.report(dates::no_date(node.place(), key.name, &text));
        }
        Some(text)
    }

    /// A web address.
    pub(crate) fn address(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Option<String> {
        let text = self.sound_text(fields, key)?;
        if addresses::is_address(&text.value) {
            return Some(text.value);
        }
        let message = format!("`{}` is not an address: {}", key.name, quote(&text.value));
        self.report(Finding::new(text.place, message).help(addresses::meant(&text.value)));
        None
    }

    pub(crate) fn code(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Option<Placed<u16>> {
        self.number(fields.get(key)?, key)
    }

    /// A status code or a list of distinct ones; empty if one of them is invalid.
    pub(crate) fn codes(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Vec<Placed<u16>> {
        let Some(node) = fields.get(key) else {
            return Vec::new();
        };
        if !matches!(node.value, Value::List(_)) {
            return match self.number(node, key) {
                Some(code) => vec![code],
                None => Vec::new(),
            };
        }
        let items = self.items(fields, key);
        let mut codes = Vec::new();
        for item in items {
            if let Some(code) = self.number(item, key) {
                codes.push(code);
            }
        }
        let mut once: Vec<Placed<u16>> = Vec::new();
        if codes.len() < items.len() {
            return once;
        }
        for code in &codes {
            if once.iter().any(|earlier| earlier.value == code.value) {
                self.report(duplicate(code.place, &code.value.to_string()));
            } else {
                once.push(code.clone());
            }
        }
        once
    }

    fn number(&mut self, node: &Node<'_>, key: &Key) -> Option<Placed<u16>> {
        let (first, last) = (CODES.start, CODES.end - 1);
        let expected = format!("`{}` is a whole number from {first} to {last}", key.name);
        let Value::Number(number) = node.value else {
            let root = self.root;
            self.findings.build(&|| match number_of(root, node) {
                Some(code) => wrong_type(node, &expected).help(format!("write `{code}`")),
                None => no_code(node, key, &expected),
            });
            return None;
        };
        let place = node.place();
        if let Some(value) = number.and_then(|number| u16::try_from(number).ok())
            && CODES.contains(&value)
        {
            return Some(Placed { value, place });
        }
        self.report(match number {
            Some(number) => Finding::new(place, format!("{expected}, but this is {number}"))
                .help(format!("write the status, as in `{}`", key.example)),
            None => {
                Finding::new(place, expected).help("write it without a sign and without a fraction")
            }
        });
        None
    }
}
