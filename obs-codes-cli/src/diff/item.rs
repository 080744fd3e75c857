//! The entries of a catalogue in one form, so that they can be compared in one way.

use super::Effect;

/// The fact that has an entry's words.
const DESCRIPTION: &str = "description";

/// Which kind of entry.
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
    /// What it is on the wire: the number, id or code.
    pub(super) key: String,
    /// Its name in Rust.
    pub(super) name: &'c str,
    /// All else; for each kind always the same facts, in the same order.
    pub(super) facts: Vec<Fact>,
}

/// Something that an entry says.
#[derive(Debug)]
pub(super) struct Fact {
    pub(super) name: &'static str,
    /// What a change of it is.
    pub(super) effect: Effect,
    /// One for a text, none where it is absent; any number for a list.
    pub(super) values: Vec<String>,
    pub(super) is_list: bool,
}

impl Fact {
    /// What people read.
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

    /// What programs go by without naming it in their sources.
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

/// Whether both have one name in Rust. Several aliases may, and none of them is another.
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
    /// The type that has it.
    pub(super) fn rust(self) -> &'static str {
        match self {
            Self::Source => "Source",
            Self::Catalogue | Self::Responses => "Catalogue",
            Self::Category => "Category",
            Self::Status => "StatusCode",
            Self::Cause => "Cause",
            Self::ErrorCode | Self::Alias => "ErrorCode",
        }
    }

    /// The word that begins the ids of its changes.
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
