//! The entries of a catalogue in one form, so that they can be compared in one way.

use obs_codes_spec::{Catalogue, Category, Cause, ErrorCode, Message, Origin, Status};

use super::Effect;
use crate::explain::rule;
use crate::words::retry_word;

/// Which kind of entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Source,
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
    pub(super) value: String,
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
    !matches!(a.kind, Kind::Alias | Kind::Source) && a.name == b.name
}

/// Whether both have the same description, and something to describe.
pub(super) fn have_one_text(a: &Item, b: &Item) -> bool {
    let text = |item: &Item| {
        let mut facts = item.facts.iter();
        facts
            .find(|fact| fact.name == DESCRIPTION)
            .map(|fact| fact.value.clone())
    };
    text(a).is_some_and(|text_of_a| !text_of_a.is_empty() && text(b) == Some(text_of_a))
}

impl Kind {
    /// The type that has it.
    pub(super) fn rust(self) -> &'static str {
        match self {
            Self::Source => "Source",
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
            Self::Category => "category",
            Self::Status => "status",
            Self::Cause => "cause",
            Self::ErrorCode => "error-code",
            Self::Alias => "alias",
        }
    }
}

const DESCRIPTION: &str = "description";

/// All entries of a catalogue, in its order.
pub(super) fn items(catalogue: &Catalogue) -> Vec<Item<'_>> {
    let mut items: Vec<_> = catalogue.origins.iter().map(source).collect();
    items.extend(catalogue.categories.iter().map(category));
    items.extend(
        catalogue
            .statuses
            .iter()
            .map(|entry| status(catalogue, entry)),
    );
    items.extend(catalogue.causes.iter().map(|entry| cause(catalogue, entry)));
    items.extend(
        catalogue
            .error_codes
            .iter()
            .map(|entry| error_code(catalogue, entry)),
    );
    for code in &catalogue.error_codes {
        items.extend(code.aliases.iter().map(|alias| Item {
            kind: Kind::Alias,
            key: alias.clone(),
            name: &code.name,
            facts: Vec::new(),
        }));
    }
    items
}

fn behaviour(name: &'static str, value: &impl ToString) -> Fact {
    let (effect, value) = (Effect::Behaviour, value.to_string());
    Fact {
        name,
        effect,
        value,
    }
}

fn harmless(name: &'static str, value: &impl ToString) -> Fact {
    let (effect, value) = (Effect::Harmless, value.to_string());
    Fact {
        name,
        effect,
        value,
    }
}

fn source(origin: &Origin) -> Item<'_> {
    Item {
        kind: Kind::Source,
        key: origin.title.clone(),
        name: "",
        facts: vec![harmless(
            "date",
            &origin.updated.as_deref().unwrap_or_default(),
        )],
    }
}

fn category(category: &Category) -> Item<'_> {
    Item {
        kind: Kind::Category,
        key: format!("{}XX", category.class),
        name: &category.name,
        facts: vec![
            behaviour("name", &category.shown),
            behaviour("retry", &retry_word(category.retry)),
            harmless(DESCRIPTION, &category.description),
        ],
    }
}

fn status<'c>(catalogue: &'c Catalogue, status: &'c Status) -> Item<'c> {
    Item {
        kind: Kind::Status,
        key: status.code.to_string(),
        name: &status.name,
        facts: vec![
            behaviour("reason", &status.reason),
            behaviour("retry", &retry_word(status.retry)),
            harmless(DESCRIPTION, &status.description),
            harmless("list of causes", &ids(catalogue, status.causes.clone())),
        ],
    }
}

fn cause<'c>(catalogue: &'c Catalogue, cause: &'c Cause) -> Item<'c> {
    Item {
        kind: Kind::Cause,
        key: cause.id.clone(),
        name: &cause.name,
        facts: vec![
            behaviour("status", &catalogue.statuses[cause.status].code),
            harmless(DESCRIPTION, &cause.description),
            harmless("help", &cause.help.as_deref().unwrap_or_default()),
        ],
    }
}

fn error_code<'c>(catalogue: &'c Catalogue, code: &'c ErrorCode) -> Item<'c> {
    let message = |message: &Message| {
        let causes = ids(catalogue, message.causes.iter().copied());
        format!("{}: {causes}", rule(message))
    };
    let messages: Vec<_> = code.messages.iter().map(message).collect();
    Item {
        kind: Kind::ErrorCode,
        key: code.code.clone(),
        name: &code.name,
        facts: vec![
            behaviour("status", &catalogue.statuses[code.status].code),
            behaviour("retry", &retry_word(code.retry)),
            harmless(DESCRIPTION, &code.description),
            harmless(
                "list of causes",
                &ids(catalogue, code.causes.iter().copied()),
            ),
            harmless("list of messages", &messages.join("; ")),
            harmless("legacy mark", &code.legacy),
        ],
    }
}

fn ids(catalogue: &Catalogue, causes: impl Iterator<Item = usize>) -> String {
    let ids: Vec<_> = causes
        .map(|cause| catalogue.causes[cause].id.as_str())
        .collect();
    ids.join(", ")
}
