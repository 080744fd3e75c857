//! The fields of a mapping, and their values, each of the type that it has to have.

use std::collections::HashSet;

use crate::catalogue::Retry;
use crate::finding::{Finding, Findings};
use crate::format::{Key, Section};
use crate::model::{CODES, Text};
use crate::place::{Place, Placed};

use crate::tree::{Node, Value};
use crate::words::{instead, list, nearest, quote};

/// The entries of a mapping whose keys are known.
pub(crate) struct Fields<'n, 't> {
    section: &'static Section,
    pub(crate) place: Place,
    /// The known keys, a misspelt one as the key that was meant: one mistake is to be reported once.
    entries: Vec<(&'static Key, Place, &'n Node<'t>)>,
    pub(crate) has_unknown: bool,
}

impl<'n, 't> Fields<'n, 't> {
    pub(crate) fn get(&self, key: Key) -> Option<&'n Node<'t>> {
        Some(self.entry(key)?.1)
    }

    /// The place of a key, and its value.
    pub(crate) fn entry(&self, key: Key) -> Option<(Place, &'n Node<'t>)> {
        let entry = self
            .entries
            .iter()
            .find(|(known, ..)| known.name == key.name);
        entry.map(|(_, place, value)| (*place, *value))
    }
}

pub(crate) struct Reader<'m> {
    findings: &'m mut Findings,
    /// Something was left out.
    pub(crate) has_gaps: bool,
}

impl<'m> Reader<'m> {
    pub(crate) fn new(findings: &'m mut Findings) -> Self {
        Self {
            findings,
            has_gaps: false,
        }
    }

    pub(crate) fn report(&mut self, mistake: impl FnOnce() -> Finding) {
        self.findings.report(mistake);
    }

    /// The fields of a mapping; reports keys that it does not know, that are there twice, and that are missing.
    pub(crate) fn fields<'n, 't>(
        &mut self,
        node: &'n Node<'t>,
        section: &'static Section,
    ) -> Option<Fields<'n, 't>> {
        let Value::Map(entries) = &node.value else {
            self.report(|| {
                let keys = list(section.names());
                wrong_type(
                    node,
                    &format!("{} is a mapping with the keys {keys}", section.what),
                )
            });
            self.has_gaps = true;
            return None;
        };
        let mut fields = Fields {
            section,
            place: node.place(),
            entries: Vec::new(),
            has_unknown: false,
        };
        let mut unknown: Vec<(&str, &Node<'t>, &'n Node<'t>)> = Vec::new();
        for (key, value) in entries {
            let Value::Text(name) = &key.value else {
                self.report(|| wrong_type(key, "a key is text"));
                continue;
            };
            let same = fields.entries.iter().find(|(other, ..)| other.name == name);
            let earlier = same.map(|(_, place, _)| *place);
            let same = unknown.iter().find(|(other, ..)| other == name);
            if let Some(earlier) = earlier.or(same.map(|(_, key, _)| key.place())) {
                self.report(|| twice(key.place(), name, earlier, section));
            } else if let Some(known) = section.key(name) {
                fields.entries.push((known, key.place(), value));
            } else {
                self.report(|| unknown_key(key.place(), name, section));
                // Looking for a name among thousands that are wrong would take long, and nobody would see what comes of it.
                if unknown.len() < section.keys.len() * 4 {
                    unknown.push((name, key, value));
                }
            }
        }
        fields.has_unknown = !unknown.is_empty();
        for (name, key, value) in unknown {
            let meant = nearest(name, section.names());
            if let Some(meant) = meant.and_then(|meant| section.key(meant)) {
                fields.entries.push((meant, key.place(), value));
            }
        }
        for key in section.keys.iter().filter(|key| key.is_required) {
            if fields.get(*key).is_none() {
                self.report(|| missing(&fields, *key));
            }
        }
        Some(fields)
    }

    /// The items of a list, none if there is no such key.
    pub(crate) fn items<'n, 't>(&mut self, fields: &Fields<'n, 't>, key: Key) -> &'n [Node<'t>] {
        let Some(node) = fields.get(key) else {
            return &[];
        };
        let name = key.name;
        match &node.value {
            Value::List(items) if items.is_empty() => {
                self.has_gaps = true;
                self.report(|| {
                    let mistake = Finding::new(node.place(), format!("`{name}` lists nothing"));
                    if key.is_required {
                        mistake
                    } else {
                        mistake.help("leave the key out")
                    }
                });
                &[]
            }
            Value::List(items) => items,
            other => {
                self.has_gaps = true;
                self.report(|| {
                    let mistake = wrong_type(node, &format!("`{name}` is a list"));
                    match other {
                        Value::Text(_) => mistake.help("write it in brackets: `[…]`"),
                        Value::Map(_) => mistake.help("begin each entry of the list with `- `"),
                        _ => mistake,
                    }
                });
                &[]
            }
        }
    }

    /// The entries of a list, those that can be understood.
    pub(crate) fn entries<T>(
        &mut self,
        fields: &Fields<'_, '_>,
        key: Key,
        entry: impl Fn(&mut Self, &Node<'_>) -> Option<T>,
    ) -> Vec<T> {
        let items = self.items(fields, key).iter();
        items.filter_map(|node| entry(self, node)).collect()
    }

    /// A text that has to be there; an empty one in its place where it is not.
    pub(crate) fn text(&mut self, fields: &Fields<'_, '_>, key: Key) -> Text {
        self.optional_text(fields, key).unwrap_or(Placed {
            value: String::new(),
            place: fields.place,
        })
    }

    pub(crate) fn string(&mut self, fields: &Fields<'_, '_>, key: Key) -> String {
        self.text(fields, key).value
    }

    pub(crate) fn optional_text(&mut self, fields: &Fields<'_, '_>, key: Key) -> Option<Text> {
        self.plain_text(fields.get(key)?, key)
    }

    pub(crate) fn optional_string(&mut self, fields: &Fields<'_, '_>, key: Key) -> Option<String> {
        self.optional_text(fields, key).map(|text| text.value)
    }

    pub(crate) fn texts(&mut self, fields: &Fields<'_, '_>, key: Key) -> Vec<Text> {
        self.entries(fields, key, |reader, node| reader.plain_text(node, key))
    }

    /// Texts, each once.
    pub(crate) fn strings(&mut self, fields: &Fields<'_, '_>, key: Key) -> Vec<String> {
        let mut seen = HashSet::new();
        let mut texts = self.texts(fields, key);
        texts.retain(|text| {
            let is_new = seen.insert(text.value.clone());
            if !is_new {
                self.report(|| twice_in_list(text));
            }
            is_new
        });
        texts.into_iter().map(|text| text.value).collect()
    }

    /// An address in the web.
    pub(crate) fn address(&mut self, fields: &Fields<'_, '_>, key: Key) -> Option<String> {
        let text = self.optional_text(fields, key)?;
        let rest = ["https://", "http://"]
            .iter()
            .find_map(|scheme| text.value.strip_prefix(scheme));
        let unfit = |c: char| c.is_whitespace() || "<>\"`{}|\\^".contains(c);
        let is_address = rest.is_some_and(|rest| {
            !rest.is_empty() && !rest.starts_with(['/', '.', ':']) && !rest.contains(unfit)
        });
        if !is_address {
            self.report(|| {
                let message = format!("`{}` is not an address: {}", key.name, quote(&text.value));
                Finding::new(text.place, message)
                    .help("write it as a browser has it, as in `https://example.com/errors`")
            });
        }
        is_address.then_some(text.value)
    }

    fn plain_text(&mut self, node: &Node<'_>, key: Key) -> Option<Text> {
        let key = key.name;
        let Value::Text(text) = &node.value else {
            self.report(|| {
                let mistake = wrong_type(node, &format!("`{key}` is text"));
                match node.value {
                    Value::Bool(_) | Value::Number(_) => mistake.help("put it into quotes"),
                    _ => mistake,
                }
            });
            return None;
        };
        // Where the editor wrapped a text says nothing; blanks within a line may be meant.
        let one_line = if text.contains('\n') {
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        } else {
            text.to_string()
        };
        if one_line.trim().is_empty() {
            self.report(|| Finding::new(node.place(), format!("`{key}` is empty")));
            return None;
        }
        if let Some(control) = one_line.chars().find(|c| c.is_control()) {
            let code = u32::from(control);
            self.report(|| {
                let message = format!("`{key}` has a control character in it, U+{code:04X}");
                Finding::new(node.place(), message).help("take it out")
            });
            return None;
        }
        Some(Placed {
            value: one_line,
            place: node.place(),
        })
    }

    pub(crate) fn code(&mut self, fields: &Fields<'_, '_>, key: Key) -> Option<Placed<u16>> {
        self.number(fields.get(key)?, key)
    }

    /// A code, or a list of several, each once; empty if one of them was not understood.
    pub(crate) fn codes(&mut self, fields: &Fields<'_, '_>, key: Key) -> Vec<Placed<u16>> {
        let Some(node) = fields.get(key) else {
            return Vec::new();
        };
        if !matches!(node.value, Value::List(_)) {
            return self.number(node, key).into_iter().collect();
        }
        let items = self.items(fields, key).iter();
        let codes: Vec<_> = items.map(|item| self.number(item, key)).collect();
        let codes: Vec<_> = codes.into_iter().collect::<Option<_>>().unwrap_or_default();
        let mut seen = HashSet::new();
        codes
            .into_iter()
            .filter(|Placed { value, place }| {
                let is_new = seen.insert(*value);
                if !is_new {
                    let (value, place) = (value.to_string(), *place);
                    self.report(|| twice_in_list(&Placed { value, place }));
                }
                is_new
            })
            .collect()
    }

    fn number(&mut self, node: &Node<'_>, key: Key) -> Option<Placed<u16>> {
        let key = key.name;
        let Value::Number(number) = node.value else {
            self.report(|| no_code(node, key));
            return None;
        };
        let code = number.and_then(|number| u16::try_from(number).ok());
        let code = code.filter(|code| CODES.contains(code));
        if code.is_none() {
            self.report(|| {
                let (first, last) = (CODES.start(), CODES.end());
                let message = format!(
                    "`{key}` is out of range; a status is a whole number from {first} to {last}"
                );
                Finding::new(node.place(), message)
            });
        }
        code.map(|value| Placed {
            value,
            place: node.place(),
        })
    }

    pub(crate) fn class(&mut self, fields: &Fields<'_, '_>, key: Key) -> Option<Placed<u16>> {
        let text = self.optional_text(fields, key)?;
        let class = CLASSES
            .iter()
            .zip(1..)
            .find(|(class, _)| **class == text.value);
        if class.is_none() {
            self.report(|| {
                let message = format!(
                    "{} is no class; the classes are 1XX to 9XX",
                    quote(&text.value)
                );
                Finding::new(text.place, message)
            });
        }
        class.map(|(_, value)| Placed {
            value,
            place: text.place,
        })
    }

    pub(crate) fn retry(&mut self, fields: &Fields<'_, '_>, key: Key) -> Option<Retry> {
        self.word(fields, key, &Retry::ALL)
    }

    /// What one of these words stands for.
    pub(crate) fn word<T: Copy>(
        &mut self,
        fields: &Fields<'_, '_>,
        key: Key,
        all: &[(T, &'static str, &str)],
    ) -> Option<T> {
        let words = || all.iter().map(|(_, word, _)| *word);
        let node = fields.get(key)?;
        let name = key.name;
        if !matches!(node.value, Value::Text(_)) {
            let help = || format!("it takes {}", list(words()));
            self.report(|| wrong_type(node, &format!("`{name}` is text")).help(help()));
            return None;
        }
        let text = self.plain_text(node, key)?;
        let known = all.iter().find(|(_, word, _)| *word == text.value);
        if known.is_none() {
            self.report(|| {
                let words: Vec<_> = words().collect();
                let (word, instead) = (quote(&text.value), instead(&text.value, &words));
                Finding::new(text.place, format!("unknown `{name}` {word}{instead}"))
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
            let mistake = wrong_type(node, &format!("`{}` is true or false", key.name));
            match &node.value {
                Value::Text(text) if matches!(&**text, "true" | "false") => {
                    mistake.help("write it without quotes")
                }
                Value::Text(_) => {
                    mistake.help("write `true` or `false`; YAML knows no other words for that")
                }
                _ => mistake,
            }
        });
        false
    }
}

const CLASSES: [&str; 9] = [
    "1XX", "2XX", "3XX", "4XX", "5XX", "6XX", "7XX", "8XX", "9XX",
];

fn missing(fields: &Fields<'_, '_>, key: Key) -> Finding {
    let message = format!("{} without `{}`", fields.section.what, key.name);
    Finding::new(fields.place, message).label(format!("`{}` is missing here", key.name))
}

fn unknown_key(place: Place, name: &str, section: &Section) -> Finding {
    if name == "<<" {
        return Finding::new(place, "a spec has no merge keys").help("write the merged keys out");
    }
    let instead = instead(name, &section.names());
    let message = format!("unknown key {} in {}{instead}", quote(name), section.what);
    Finding::new(place, message)
}

fn twice(place: Place, name: &str, earlier: Place, section: &Section) -> Finding {
    let message = format!("{} stands twice in {}", quote(name), section.what);
    Finding::new(place, message)
        .label("again here")
        .also(earlier, "first here")
}

pub(crate) fn twice_in_list(text: &Text) -> Finding {
    let message = format!("{} stands twice in this list", quote(&text.value));
    Finding::new(text.place, message)
}

fn wrong_type(node: &Node<'_>, expected: &str) -> Finding {
    match node.value {
        Value::Tagged => Finding::new(node.place(), "a spec has no tags").help("take the `!…` out"),
        _ => Finding::new(
            node.place(),
            format!("{expected}, but this is {}", node.kind()),
        ),
    }
}

fn no_code(node: &Node<'_>, key: &str) -> Finding {
    let (first, last) = (CODES.start(), CODES.end());
    let mistake = wrong_type(node, &format!("`{key}` is a number from {first} to {last}"));
    match &node.value {
        Value::Text(text) if text.parse::<u16>().is_err() => mistake,
        Value::Text(text) if text.starts_with(['0', '+']) => {
            mistake.help("write it with three digits")
        }
        Value::Text(_) => mistake.help("write it without quotes"),
        _ => mistake,
    }
}
