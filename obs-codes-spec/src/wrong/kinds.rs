//! The kinds of values: whether a value fits one, and an example.

use crate::format::{Key, Kind, cause};
use crate::report::words::list;
use crate::wrong::classes::CLASSES;
use crate::wrong::{addresses, dates};
use crate::yaml::tree::Value;

impl Kind {
    /// Whether a value fits this kind, even if it is otherwise invalid. An empty value fits any.
    pub(crate) fn fits(self, value: &Value<'_>) -> bool {
        match (self, value) {
            (_, Value::Null)
            | (Self::Status | Self::Statuses, Value::Number(_))
            | (Self::Flag, Value::Bool(_)) => true,
            (Self::Entry(section), Value::Map(entries)) => {
                let mut keys = entries.iter().filter_map(|(key, _)| key.text());
                keys.any(|name| section.key(name).is_some())
            }
            (Self::Texts, Value::List(items)) => items.iter().all(|item| item.text().is_some()),
            (Self::Statuses, Value::List(items)) => {
                items.iter().all(|item| Self::Status.fits(&item.value))
            }
            (Self::Entries(section), Value::List(items)) => items
                .iter()
                .any(|item| Self::Entry(section).fits(&item.value)),
            (_, Value::Text(text)) => self.fits_text(text),
            _ => false,
        }
    }

    fn fits_text(self, text: &str) -> bool {
        match self {
            Self::Text => true,
            Self::Class => CLASSES.contains(&text),
            Self::Date => dates::is_date(text),
            Self::Address => addresses::is_address(text),
            Self::Word(words) => words.iter().any(|(word, _)| *word == text),
            _ => false,
        }
    }

    /// The allowed words, each with its meaning.
    pub(crate) fn words(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Word(words) => words,
            _ => &[],
        }
    }

    /// An example of such a value.
    pub(crate) fn takes(self) -> String {
        match self {
            Self::Text => "text".to_owned(),
            Self::Texts => "a list of texts".to_owned(),
            Self::Status => "a number from 100 to 999".to_owned(),
            Self::Statuses => "a number from 100 to 999, or a list of them".to_owned(),
            Self::Date => "a date, `YYYY-MM-DD`".to_owned(),
            Self::Class => "`1XX` to `9XX`".to_owned(),
            Self::Flag => "`true` or `false`".to_owned(),
            Self::Address => "an address, `https://…`".to_owned(),
            Self::Word(words) => {
                let mut names = Vec::new();
                for (word, _) in words {
                    names.push(*word);
                }
                list(&names)
            }
            Self::Entry(_) => "a mapping".to_owned(),
            Self::Entries(_) => "a list of mappings".to_owned(),
        }
    }
}

impl Key {
    /// How to write a value, and whether it may be omitted.
    pub(crate) fn hint(&self) -> String {
        let form = match (self.kind, self.example) {
            (Kind::Texts, example) => format!("write it, as in `[{example}]`"),
            (_, "") => format!("write {}", self.kind.takes()),
            (_, example)
                if self.name == cause::DESCRIPTION.name || self.name == cause::HELP.name =>
            {
                format!("write a sentence, as in `{example}`")
            }
            (_, example) => format!("write it, as in `{example}`"),
        };
        let omit = if self.is_required {
            ""
        } else {
            ", or omit the key"
        };
        form + omit
    }
}
