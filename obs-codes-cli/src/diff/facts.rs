//! The facts of each entry, and the effect of changing them according to `docs/stability.md`.

use obs_codes_spec::{
    Catalogue, Category, Cause, Deprecated, Document, ErrorCode, Message, Responses, Status, Where,
};

use super::Effect;
use super::item::{Fact, Item, Kind};
use crate::words::{format_word, retry_word, role, rule};

/// All entries of a catalogue, in order.
pub(super) fn items(catalogue: &Catalogue) -> Vec<Item<'_>> {
    let Catalogue {
        documents,
        categories,
        statuses,
        causes,
        error_codes,
        responses,
        ..
    } = catalogue;
    let view = View(catalogue);
    let mut items: Vec<_> = documents.iter().map(source).collect();
    items.push(view.whole());
    items.extend(responses.iter().map(|responses| view.responses(responses)));
    items.extend(categories.iter().map(category));
    items.extend(statuses.iter().map(|status| view.status(status)));
    items.extend(causes.iter().map(|cause| view.cause(cause)));
    items.extend(error_codes.iter().map(|code| view.error_code(code)));
    for code in error_codes {
        items.extend(code.aliases.iter().map(|alias| Item {
            kind: Kind::Alias,
            key: alias.clone(),
            name: &code.name,
            facts: Vec::new(),
        }));
    }
    items
}

fn source(document: &Document) -> Item<'_> {
    Item {
        kind: Kind::Source,
        key: document.title.clone(),
        name: "",
        facts: vec![
            Fact::text("date", document.updated.as_deref()),
            Fact::text("address", document.docs.as_deref()),
        ],
    }
}

fn category(category: &Category) -> Item<'_> {
    Item {
        kind: Kind::Category,
        key: format!("{}XX", category.class),
        name: &category.name,
        facts: vec![
            Fact::word("name", &category.shown),
            Fact::word("retry", retry_word(category.retry)),
            Fact::description(&category.description),
        ],
    }
}

/// Resolves references of entries.
#[derive(Clone, Copy)]
struct View<'c>(&'c Catalogue);

impl<'c> View<'c> {
    /// Facts of the catalogue as a whole.
    fn whole(self) -> Item<'c> {
        let fallback = self.0.fallback.map(|status| self.number(status));
        Item {
            kind: Kind::Catalogue,
            key: "fallback".to_owned(),
            name: "",
            facts: vec![Fact::word("fallback", &fallback.unwrap_or_default())],
        }
    }

    fn responses(self, responses: &'c Responses) -> Item<'c> {
        let names = |name, place| {
            let lists = responses.names.iter().filter(|(at, ..)| *at == place);
            let names = lists.flat_map(|(_, of, names)| {
                names
                    .iter()
                    .map(|name| format!("{} {name}", role(*of).as_str()))
            });
            Fact::list(name, names.collect()).of(Effect::Behaviour)
        };
        let texts = |name, texts: &[String]| Fact::list(name, texts.to_vec()).of(Effect::Behaviour);
        Item {
            kind: Kind::Responses,
            key: "responses".to_owned(),
            name: "",
            facts: vec![
                Fact::word(
                    "root element",
                    responses.root.as_deref().unwrap_or_default(),
                ),
                Fact::word("format", format_word(responses.format)),
                names("headers", Where::Headers),
                names("elements", Where::Elements),
                names("members", Where::Members),
                names("names in texts", Where::Texts),
                texts("details", &responses.details),
                texts("secrets", &responses.secrets),
                texts("signs of a copy", &responses.copied),
                Fact::list("causes about the clock", self.ids(&responses.clock))
                    .of(Effect::Behaviour),
            ],
        }
    }

    fn status(self, status: &'c Status) -> Item<'c> {
        let causes: Vec<_> = status.causes.clone().collect();
        Item {
            kind: Kind::Status,
            key: status.code.to_string(),
            name: &status.name,
            facts: [
                Fact::word("reason", &status.reason),
                Fact::word("retry", retry_word(status.retry)),
                Fact::description(&status.description),
                Fact::list("causes", self.ids(&causes)),
            ]
            .into_iter()
            .chain(standing(status.docs.as_deref(), status.deprecated.as_ref()))
            .collect(),
        }
    }

    fn cause(self, cause: &'c Cause) -> Item<'c> {
        Item {
            kind: Kind::Cause,
            key: cause.id.clone(),
            name: &cause.name,
            facts: [
                Fact::word("status", &self.number(cause.status)),
                Fact::list("further statuses", self.numbers(&cause.also)),
                Fact::description(&cause.description),
                Fact::text("help", cause.help.as_deref()),
            ]
            .into_iter()
            .chain(standing(cause.docs.as_deref(), cause.deprecated.as_ref()))
            .collect(),
        }
    }

    fn error_code(self, code: &'c ErrorCode) -> Item<'c> {
        let messages = code.messages.iter().map(|message| self.message(message));
        Item {
            kind: Kind::ErrorCode,
            key: code.code.clone(),
            name: &code.name,
            facts: [
                Fact::word("status", &self.number(code.status)),
                Fact::word("retry", retry_word(code.retry)),
                Fact::list("further statuses", self.numbers(&code.also)),
                Fact::description(&code.description),
                Fact::list("causes", self.ids(&code.causes)),
                Fact::list("further causes", self.ids(&code.further_causes)),
                Fact::list("messages", messages.collect()),
                Fact::list("indicators", code.indicators.clone()).of(Effect::Behaviour),
                Fact::text(
                    "legacy mark",
                    code.legacy.then_some("only older tables list it"),
                ),
            ]
            .into_iter()
            .chain(standing(code.docs.as_deref(), code.deprecated.as_ref()))
            .collect(),
        }
    }

    fn message(self, message: &Message) -> String {
        format!(
            "{}: {}",
            rule(message),
            self.ids(&message.causes).join(", ")
        )
    }

    fn ids(self, causes: &[usize]) -> Vec<String> {
        causes
            .iter()
            .map(|cause| self.0.causes[*cause].id.clone())
            .collect()
    }

    fn numbers(self, statuses: &[usize]) -> Vec<String> {
        statuses.iter().map(|status| self.number(*status)).collect()
    }

    fn number(self, status: usize) -> String {
        self.0.statuses[status].code.to_string()
    }
}

/// The documentation URL and the deprecation that any entry may have.
fn standing(docs: Option<&str>, deprecated: Option<&Deprecated>) -> [Fact; 2] {
    let mark = deprecated.map(|mark| match &mark.note {
        Some(note) => format!("since {}: {note}", mark.since),
        None => format!("since {}", mark.since),
    });
    [
        Fact::text("address", docs),
        Fact::text("deprecation", mark.as_deref()),
    ]
}
