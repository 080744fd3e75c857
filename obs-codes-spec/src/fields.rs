//! The fields of a mapping, and their values, each of the type that it has to have.

use crate::catalogue::Retry;
use crate::excerpt::quote;
use crate::mistake::{Mistake, Mistakes};
use crate::model::{CODES, Text};
use crate::place::{Place, Placed};
use crate::shape::{Shape, instead, list};
use crate::tree::{Node, Value};

/// The entries of a mapping whose keys are known.
pub(crate) struct Fields<'n, 't> {
    shape: &'static Shape,
    pub(crate) place: Place,
    /// The known keys, a misspelt one as the key that was meant: one mistake is to be reported once.
    entries: Vec<(&'static str, Place, &'n Node<'t>)>,
    pub(crate) has_unknown: bool,
}

impl<'n, 't> Fields<'n, 't> {
    pub(crate) fn get(&self, key: &str) -> Option<&'n Node<'t>> {
        let entry = self.entries.iter().find(|(name, ..)| *name == key);
        entry.map(|(_, _, value)| *value)
    }
}

pub(crate) struct Reader<'m> {
    mistakes: &'m mut Mistakes,
    /// Something was left out.
    pub(crate) has_gaps: bool,
}

impl<'m> Reader<'m> {
    pub(crate) fn new(mistakes: &'m mut Mistakes) -> Self {
        Self {
            mistakes,
            has_gaps: false,
        }
    }

    pub(crate) fn report(&mut self, mistake: impl FnOnce() -> Mistake) {
        self.mistakes.report(mistake);
    }

    /// The fields of a mapping; reports keys that it does not know, and keys that stand there twice.
    pub(crate) fn fields<'n, 't>(
        &mut self,
        node: &'n Node<'t>,
        shape: &'static Shape,
    ) -> Option<Fields<'n, 't>> {
        let Value::Map(entries) = &node.value else {
            let expected = || {
                format!(
                    "{} is a mapping with the keys {}",
                    shape.what,
                    shape.takes()
                )
            };
            self.report(|| wrong_type(node, &expected()));
            self.has_gaps = true;
            return None;
        };
        let mut fields = Fields {
            shape,
            place: node.place,
            entries: Vec::new(),
            has_unknown: false,
        };
        let mut unknown: Vec<(&str, &Node<'t>, &'n Node<'t>)> = Vec::new();
        for (key, value) in entries {
            let Value::Text(name) = &key.value else {
                self.report(|| wrong_type(key, "a key is text"));
                continue;
            };
            let known = shape.keys.iter().find(|known| *known == name);
            let same = fields.entries.iter().find(|(other, ..)| other == name);
            let earlier = same.map(|(_, place, _)| *place);
            let same = unknown.iter().find(|(other, ..)| other == name);
            if let Some(earlier) = earlier.or(same.map(|(_, key, _)| key.place)) {
                self.report(|| twice(key.place, name, earlier, shape));
            } else if let Some(known) = known {
                fields.entries.push((known, key.place, value));
            } else {
                self.report(|| shape.unknown_key(key.place, name));
                // Looking for a name among thousands that are wrong would take long, and nobody would see what comes of it.
                if unknown.len() < shape.keys.len() * 4 {
                    unknown.push((name, key, value));
                }
            }
        }
        fields.has_unknown = !unknown.is_empty();
        for (name, key, value) in unknown {
            if let Some(meant) = crate::nearest(name, shape.keys.iter().copied()) {
                fields.entries.push((meant, key.place, value));
            }
        }
        Some(fields)
    }

    /// The entries of a list, none if there is no such key.
    pub(crate) fn entries<'n, 't>(&mut self, fields: &Fields<'n, 't>, key: &str) -> &'n [Node<'t>] {
        let Some(node) = fields.get(key) else {
            return &[];
        };
        match &node.value {
            Value::List(items) if items.is_empty() => {
                self.has_gaps = true;
                self.report(|| {
                    Mistake::new(node.place, format!("`{key}` lists nothing"))
                        .help("leave the key out")
                });
                &[]
            }
            Value::List(items) => items,
            other => {
                self.has_gaps = true;
                self.report(|| {
                    let mistake = wrong_type(node, &format!("`{key}` is a list"));
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

    /// A text that has to be there; an empty one in its place, after a report, where it is not.
    pub(crate) fn text(&mut self, fields: &Fields<'_, '_>, key: &str) -> Text {
        let text = self.optional_text(fields, key);
        if fields.get(key).is_none() {
            self.report(|| missing(fields, key));
        }
        text.unwrap_or(Placed {
            value: String::new(),
            place: fields.place,
        })
    }

    pub(crate) fn optional_text(&mut self, fields: &Fields<'_, '_>, key: &str) -> Option<Text> {
        let node = fields.get(key)?;
        self.plain_text(node, key)
    }

    pub(crate) fn texts(&mut self, fields: &Fields<'_, '_>, key: &str) -> Vec<Text> {
        let items = self.entries(fields, key).iter();
        items
            .filter_map(|node| self.plain_text(node, key))
            .collect()
    }

    fn plain_text(&mut self, node: &Node<'_>, key: &str) -> Option<Text> {
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
            self.report(|| Mistake::new(node.place, format!("`{key}` is empty")));
            return None;
        }
        if let Some(control) = one_line.chars().find(|c| c.is_control()) {
            let code = u32::from(control);
            self.report(|| {
                let message = format!("`{key}` has a control character in it, U+{code:04X}");
                Mistake::new(node.place, message).help("take it out")
            });
            return None;
        }
        Some(Placed {
            value: one_line,
            place: node.place,
        })
    }

    pub(crate) fn code(&mut self, fields: &Fields<'_, '_>, key: &str) -> Option<Placed<u16>> {
        let Some(node) = fields.get(key) else {
            self.report(|| missing(fields, key));
            return None;
        };
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
                Mistake::new(node.place, message)
            });
        }
        code.map(|value| Placed {
            value,
            place: node.place,
        })
    }

    pub(crate) fn class(&mut self, fields: &Fields<'_, '_>) -> Option<Placed<u16>> {
        let text = self.text(fields, "class");
        let class = CLASSES
            .iter()
            .zip(1..)
            .find(|(class, _)| **class == text.value);
        if class.is_none() && !text.value.is_empty() {
            self.report(|| {
                let message = format!(
                    "{} is no class; the classes are 1XX to 9XX",
                    quote(&text.value)
                );
                Mistake::new(text.place, message)
            });
        }
        class.map(|(_, value)| Placed {
            value,
            place: text.place,
        })
    }

    pub(crate) fn retry(&mut self, fields: &Fields<'_, '_>) -> Option<Retry> {
        let words = Retry::ALL.map(|(word, _)| word);
        let node = fields.get("retry")?;
        if !matches!(node.value, Value::Text(_)) {
            let help = format!("it takes {}", list(&words));
            self.report(|| wrong_type(node, "`retry` is text").help(help));
            return None;
        }
        let text = self.plain_text(node, "retry")?;
        let known = Retry::ALL.iter().find(|(word, _)| *word == text.value);
        if known.is_none() {
            self.report(|| {
                let (word, instead) = (quote(&text.value), instead(&text.value, &words));
                Mistake::new(text.place, format!("unknown `retry` {word}{instead}"))
            });
        }
        known.map(|(_, retry)| *retry)
    }

    pub(crate) fn flag(&mut self, fields: &Fields<'_, '_>, key: &str) -> bool {
        let Some(node) = fields.get(key) else {
            return false;
        };
        if let Value::Bool(flag) = node.value {
            return flag;
        }
        self.report(|| {
            let mistake = wrong_type(node, &format!("`{key}` is true or false"));
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

pub(crate) fn missing(fields: &Fields<'_, '_>, key: &str) -> Mistake {
    let message = format!("{} without `{key}`", fields.shape.what);
    Mistake::new(fields.place, message).label(format!("`{key}` is missing here"))
}

fn twice(place: Place, name: &str, earlier: Place, shape: &Shape) -> Mistake {
    let message = format!("{} stands twice in {}", quote(name), shape.what);
    Mistake::new(place, message)
        .label("again here")
        .also(earlier, "first here")
}

fn wrong_type(node: &Node<'_>, expected: &str) -> Mistake {
    match node.value {
        Value::Tagged => Mistake::new(node.place, "a spec has no tags").help("take the `!…` out"),
        _ => Mistake::new(
            node.place,
            format!("{expected}, but this is {}", node.value.kind()),
        ),
    }
}

fn no_code(node: &Node<'_>, key: &str) -> Mistake {
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
