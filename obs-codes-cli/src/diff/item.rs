//! Entries of all kinds in one form, so that they can be compared in the same way.

use super::Effect;

/// The name of the fact that holds the description.
const DESCRIPTION: &str = "description";

/// The kind of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Source,
    Catalogue,
    Responses,
    Category,
    Status,
    Cause,
    ErrorCode,
    Alias,
}

/// An entry.
#[derive(Debug)]
pub(super) struct Item<'c> {
    pub(super) kind: Kind,
    /// The key: the number, id or code.
    pub(super) key: String,
    /// The Rust name.
    pub(super) name: &'c str,
    /// Everything else; each kind always has the same facts in the same order.
    pub(super) facts: Vec<Fact>,
}

/// A fact of an entry.
#[derive(Debug)]
pub(super) struct Fact {
    pub(super) name: &'static str,
    /// The effect of changing it.
    pub(super) effect: Effect,
    /// One value for a text, none if it is absent; any number for a list.
    pub(super) values: Vec<String>,
    pub(super) is_list: bool,
}

impl Fact {
    /// Text for people.
    pub(super) fn text(name: &'static str, text: Option<&str>) -> Self {
        Self {
            name,
            effect: Effect::Harmless,
            values: text.map(str::to_owned).into_iter().collect(),
            is_list: false,
        }
    }

    pub(super) fn description(text: &str) -> Self {
        Self::text(DESCRIPTION, Some(text))
    }

    /// Data that affects the behaviour of programs.
    pub(super) fn word(name: &'static str, word: &str) -> Self {
        Self::text(name, (!word.is_empty()).then_some(word)).of(Effect::Behaviour)
    }

    pub(super) fn list(name: &'static str, values: Vec<String>) -> Self {
        Self {
            values,
            is_list: true,
            ..Self::text(name, None)
        }
    }

    pub(super) fn of(self, effect: Effect) -> Self {
        Self { effect, ..self }
    }
}

impl Item<'_> {
    pub(super) fn identity(&self) -> (Kind, &str) {
        (self.kind, &self.key)
    }

    /// `StatusCode::NotFound`
    pub(super) fn path(&self) -> String {
        format!("{}::{}", self.kind.rust(), self.name)
    }
}

/// Whether both have the same Rust name. Aliases may share one without being the same.
pub(super) fn have_one_name(a: &Item, b: &Item) -> bool {
    a.kind != Kind::Alias && !a.name.is_empty() && a.name == b.name
}

/// Whether both have the same description.
pub(super) fn have_one_text(a: &Item, b: &Item) -> bool {
    let text = |item: &Item| {
        let mut facts = item.facts.iter();
        facts
            .find(|fact| fact.name == DESCRIPTION)
            .map(|fact| fact.values.concat())
    };
    text(a).is_some_and(|text_of_a| text(b) == Some(text_of_a))
}

impl Kind {
    /// The Rust type of the entry.
    fn rust(self) -> &'static str {
        match self {
            Self::Source => "Source",
            Self::Catalogue | Self::Responses => "Catalogue",
            Self::Category => "Category",
            Self::Status => "StatusCode",
            Self::Cause => "Cause",
            Self::ErrorCode | Self::Alias => "ErrorCode",
        }
    }

    /// The prefix of change ids.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Catalogue => "catalogue",
            Self::Responses => "responses",
            Self::Category => "category",
            Self::Status => "status",
            Self::Cause => "cause",
            Self::ErrorCode => "error-code",
            Self::Alias => "alias",
        }
    }
}
