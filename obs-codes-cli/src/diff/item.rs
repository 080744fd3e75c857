//! The entries of a catalogue in one form, so that they can be compared in one way.

use obs_codes_spec::{
    Catalogue, Category, Cause, Deprecated, ErrorCode, Message, Origin, Responses, Status, Where,
};

use super::Effect;
use crate::words::{format_word, retry_word, role, rule};

/// Which kind of entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Source,
    Catalogue,
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
    !matches!(a.kind, Kind::Alias | Kind::Source | Kind::Catalogue) && a.name == b.name
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
            Self::Catalogue => "Catalogue",
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
            Self::Category => "category",
            Self::Status => "status",
            Self::Cause => "cause",
            Self::ErrorCode => "error-code",
            Self::Alias => "alias",
        }
    }
}

const DESCRIPTION: &str = "description";

/// The addresses and marks that every entry may have.
fn standing(docs: Option<&String>, deprecated: Option<&Deprecated>) -> [Fact; 2] {
    let deprecated = deprecated.map(|deprecated| match &deprecated.note {
        Some(note) => format!("since {}: {note}", deprecated.since),
        None => format!("since {}", deprecated.since),
    });
    [
        harmless("address", &docs.map_or("", String::as_str)),
        harmless("deprecation", &deprecated.unwrap_or_default()),
    ]
}

/// All entries of a catalogue, in its order.
pub(super) fn items(catalogue: &Catalogue) -> Vec<Item<'_>> {
    let mut items: Vec<_> = catalogue.origins.iter().map(source).collect();
    items.push(whole(catalogue));
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
        facts: vec![
            harmless("date", &origin.updated.as_deref().unwrap_or_default()),
            harmless("address", &origin.docs.as_deref().unwrap_or_default()),
        ],
    }
}

/// What a catalogue says of no entry.
fn whole(catalogue: &Catalogue) -> Item<'_> {
    let fallback = catalogue
        .fallback
        .map(|status| catalogue.statuses[status].code.to_string());
    let responses = catalogue.responses.as_ref();
    let names = |place: Where| {
        let lists = responses.into_iter().flat_map(|responses| &responses.names);
        let lists = lists.filter(|(at, ..)| *at == place);
        let lists =
            lists.map(|(_, of, names)| format!("{}: {}", role(*of).as_str(), names.join(", ")));
        lists.collect::<Vec<_>>().join("; ")
    };
    let texts = |list: fn(&Responses) -> &[String]| {
        responses.map_or(String::new(), |responses| list(responses).join(", "))
    };
    Item {
        kind: Kind::Catalogue,
        key: "catalogue".to_owned(),
        name: "",
        facts: vec![
            behaviour("fallback", &fallback.unwrap_or_default()),
            behaviour(
                "root element",
                &responses
                    .and_then(|responses| responses.root.as_deref())
                    .unwrap_or_default(),
            ),
            behaviour(
                "format",
                &responses.map_or("", |responses| format_word(responses.format)),
            ),
            behaviour("list of headers", &names(Where::Headers)),
            behaviour("list of elements", &names(Where::Elements)),
            behaviour("list of members", &names(Where::Members)),
            behaviour("list of names in texts", &names(Where::Texts)),
            behaviour("list of secrets", &texts(|responses| &responses.secrets)),
            behaviour("list of details", &texts(|responses| &responses.details)),
            behaviour(
                "list of proofs of a copy",
                &texts(|responses| &responses.copied),
            ),
            behaviour(
                "list of causes about the clock",
                &responses.map_or(String::new(), |responses| {
                    ids(catalogue, responses.clock.iter().copied())
                }),
            ),
        ],
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
        facts: [
            behaviour("reason", &status.reason),
            behaviour("retry", &retry_word(status.retry)),
            harmless(DESCRIPTION, &status.description),
            harmless("list of causes", &ids(catalogue, status.causes.clone())),
        ]
        .into_iter()
        .chain(standing(status.docs.as_ref(), status.deprecated.as_ref()))
        .collect(),
    }
}

fn cause<'c>(catalogue: &'c Catalogue, cause: &'c Cause) -> Item<'c> {
    Item {
        kind: Kind::Cause,
        key: cause.id.clone(),
        name: &cause.name,
        facts: [
            behaviour("status", &catalogue.statuses[cause.status].code),
            harmless("list of further statuses", &numbers(catalogue, &cause.also)),
            harmless(DESCRIPTION, &cause.description),
            harmless("help", &cause.help.as_deref().unwrap_or_default()),
        ]
        .into_iter()
        .chain(standing(cause.docs.as_ref(), cause.deprecated.as_ref()))
        .collect(),
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
        facts: [
            behaviour("status", &catalogue.statuses[code.status].code),
            harmless("list of further statuses", &numbers(catalogue, &code.also)),
            behaviour("retry", &retry_word(code.retry)),
            harmless(DESCRIPTION, &code.description),
            harmless(
                "list of causes",
                &ids(catalogue, code.causes.iter().copied()),
            ),
            harmless(
                "list of further causes",
                &ids(catalogue, code.further_causes.iter().copied()),
            ),
            harmless("list of messages", &messages.join("; ")),
            harmless("list of indicators", &code.indicators.join(", ")),
            harmless("legacy mark", &code.legacy),
        ]
        .into_iter()
        .chain(standing(code.docs.as_ref(), code.deprecated.as_ref()))
        .collect(),
    }
}

fn numbers(catalogue: &Catalogue, statuses: &[usize]) -> String {
    let numbers = statuses
        .iter()
        .map(|status| catalogue.statuses[*status].code.to_string());
    numbers.collect::<Vec<_>>().join(", ")
}

fn ids(catalogue: &Catalogue, causes: impl Iterator<Item = usize>) -> String {
    let ids: Vec<_> = causes
        .map(|cause| catalogue.causes[cause].id.as_str())
        .collect();
    ids.join(", ")
}
