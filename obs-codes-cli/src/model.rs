//! A catalogue as data for others: of `export`, of every `--json`, and of templates. `schema/catalogue.json` describes it.

use obs_codes::catalogue::Role;
use obs_codes_spec as spec;
use obs_codes_spec::Where;
use serde::{Serialize, Serializer};

use crate::catalogue::{causes_of_code, further_causes};
use crate::words::{format_word, retry_word, role};

/// A whole catalogue; all lists are in the order of the specs.
#[derive(Debug, Serialize)]
pub(crate) struct Catalogue<'c> {
    /// Of the schema.
    pub(crate) version: u32,
    pub(crate) sources: Vec<Source<'c>>,
    pub(crate) categories: Vec<Category<'c>>,
    pub(crate) statuses: Vec<Status<'c>>,
    pub(crate) causes: Vec<Cause<'c>>,
    pub(crate) error_codes: Vec<ErrorCode<'c>>,
    /// The status of an error about which nothing better is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fallback: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) responses: Option<Responses<'c>>,
}

impl<'c> Catalogue<'c> {
    /// The title of its only source, or what it is.
    pub(crate) fn title(&self) -> &'c str {
        match self.sources[..] {
            [Source { title, .. }] => title,
            _ => "Error codes",
        }
    }
}

/// Where an entry is documented, and whether it should still be used.
#[derive(Debug, Serialize)]
pub(crate) struct Standing<'c> {
    /// The title of the source that lists it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<&'c str>,
    /// The address of its documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) docs: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) deprecated: Option<Deprecated<'c>>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Deprecated<'c> {
    pub(crate) since: &'c str,
    /// What to use instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<&'c str>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Source<'c> {
    pub(crate) title: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) updated: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) docs: Option<&'c str>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Category<'c> {
    pub(crate) class: String,
    pub(crate) name: &'c str,
    pub(crate) description: &'c str,
    pub(crate) retry: &'static str,
}

/// A status; `C` is what its causes are: their ids, or all about them.
#[derive(Debug, Serialize)]
pub(crate) struct Status<'c, C = &'c str> {
    pub(crate) code: u16,
    pub(crate) reason: &'c str,
    /// The name in Rust.
    pub(crate) name: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) category: Option<&'c str>,
    pub(crate) description: &'c str,
    pub(crate) retry: &'static str,
    /// Those that the documentation of the status lists.
    pub(crate) causes: Vec<C>,
    /// Those that are documented elsewhere.
    pub(crate) further_causes: Vec<C>,
    #[serde(flatten)]
    pub(crate) standing: Standing<'c>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Cause<'c> {
    pub(crate) id: &'c str,
    /// The name in Rust.
    pub(crate) name: &'c str,
    pub(crate) status: u16,
    /// Further statuses that it comes with.
    pub(crate) further_statuses: Vec<u16>,
    pub(crate) description: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) help: Option<&'c str>,
    #[serde(flatten)]
    pub(crate) standing: Standing<'c>,
}

#[derive(Debug, Serialize)]
pub(crate) struct ErrorCode<'c, C = &'c str> {
    pub(crate) code: &'c str,
    /// The name in Rust.
    pub(crate) name: &'c str,
    pub(crate) status: u16,
    /// Further statuses that it comes with.
    pub(crate) further_statuses: Vec<u16>,
    pub(crate) description: &'c str,
    pub(crate) retry: &'static str,
    pub(crate) aliases: Vec<&'c str>,
    /// What a header says in place of the code.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub(crate) indicators: &'c [String],
    pub(crate) legacy: bool,
    /// What the code narrows its status to, the likeliest first; all that its status lists if it narrows nothing.
    pub(crate) causes: Vec<C>,
    /// Those that are likely only if a message says so.
    pub(crate) further_causes: Vec<C>,
    pub(crate) messages: Vec<Message<'c>>,
    #[serde(flatten)]
    pub(crate) standing: Standing<'c>,
}

impl<C> ErrorCode<'_, C> {
    /// Whether it comes with a status.
    pub(crate) fn is_of(&self, status: u16) -> bool {
        self.status == status || self.further_statuses.contains(&status)
    }
}

/// How a message narrows the causes of an error code; all that is given must hold.
#[derive(Debug, Serialize)]
pub(crate) struct Message<'c> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) starts_with: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) contains: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ends_with: Option<&'c str>,
    pub(crate) causes: Vec<&'c str>,
}

/// What the headers and elements of error responses are called: for each role its names, of which the first is written.
#[derive(Debug, Serialize)]
pub(crate) struct Responses<'c> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) root: Option<&'c str>,
    pub(crate) format: &'static str,
    pub(crate) headers: Names<'c>,
    pub(crate) elements: Names<'c>,
    pub(crate) members: Names<'c>,
    pub(crate) texts: Names<'c>,
    pub(crate) details: &'c [String],
    pub(crate) secrets: &'c [String],
    pub(crate) clock: Vec<&'c str>,
    pub(crate) copied: &'c [String],
}

/// Names by their roles.
#[derive(Debug)]
pub(crate) struct Names<'c>(pub(crate) Vec<(Role, &'c [String])>);

impl Names<'_> {
    /// The name that is written, if there is one.
    pub(crate) fn first(&self, role: Role) -> Option<&str> {
        let (_, names) = self.0.iter().find(|(of, _)| *of == role)?;
        names.first().map(String::as_str)
    }
}

impl Serialize for Names<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(role, names)| (role.as_str(), names)))
    }
}

/// Makes the parts of one catalogue.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Model<'c>(pub(crate) &'c spec::Catalogue);

impl<'c> Model<'c> {
    pub(crate) fn catalogue(self) -> Catalogue<'c> {
        let ids =
            |causes: Vec<&'c spec::Cause>| causes.iter().map(|cause| cause.id.as_str()).collect();
        let catalogue = self.0;
        Catalogue {
            version: 1,
            sources: catalogue.origins.iter().map(source).collect(),
            categories: catalogue.categories.iter().map(category).collect(),
            statuses: (0..catalogue.statuses.len())
                .map(|index| self.status_with(index, ids))
                .collect(),
            causes: catalogue
                .causes
                .iter()
                .map(|cause| self.cause(cause))
                .collect(),
            error_codes: catalogue
                .error_codes
                .iter()
                .map(|code| self.error_code_with(code, ids))
                .collect(),
            fallback: catalogue
                .fallback
                .map(|status| catalogue.statuses[status].code),
            responses: catalogue
                .responses
                .as_ref()
                .map(|responses| self.responses(responses)),
        }
    }

    /// A status with all about its causes.
    pub(crate) fn status(self, index: usize) -> Status<'c, Cause<'c>> {
        self.status_with(index, |causes| self.causes(&causes))
    }

    /// An error code with all about its causes.
    pub(crate) fn error_code(self, code: &'c spec::ErrorCode) -> ErrorCode<'c, Cause<'c>> {
        self.error_code_with(code, |causes| self.causes(&causes))
    }

    fn causes(self, causes: &[&'c spec::Cause]) -> Vec<Cause<'c>> {
        causes.iter().map(|cause| self.cause(cause)).collect()
    }

    pub(crate) fn cause(self, cause: &'c spec::Cause) -> Cause<'c> {
        Cause {
            id: &cause.id,
            name: &cause.name,
            status: self.0.statuses[cause.status].code,
            further_statuses: self.numbers(&cause.also),
            description: &cause.description,
            help: cause.help.as_deref(),
            standing: self.standing(
                cause.origin,
                cause.docs.as_deref(),
                cause.deprecated.as_ref(),
            ),
        }
    }

    fn status_with<C>(
        self,
        index: usize,
        causes: impl Fn(Vec<&'c spec::Cause>) -> Vec<C>,
    ) -> Status<'c, C> {
        let status = &self.0.statuses[index];
        let category = self.0.categories.get(status.category);
        Status {
            code: status.code,
            reason: &status.reason,
            name: &status.name,
            category: category.map(|category| category.shown.as_str()),
            description: &status.description,
            retry: retry_word(status.retry),
            causes: causes(self.0.causes[status.causes.clone()].iter().collect()),
            further_causes: causes(further_causes(self.0, index).collect()),
            standing: self.standing(
                status.origin,
                status.docs.as_deref(),
                status.deprecated.as_ref(),
            ),
        }
    }

    fn error_code_with<C>(
        self,
        code: &'c spec::ErrorCode,
        causes: impl Fn(Vec<&'c spec::Cause>) -> Vec<C>,
    ) -> ErrorCode<'c, C> {
        let entries = |of: &[usize]| of.iter().map(|cause| &self.0.causes[*cause]).collect();
        ErrorCode {
            code: &code.code,
            name: &code.name,
            status: self.0.statuses[code.status].code,
            further_statuses: self.numbers(&code.also),
            description: &code.description,
            retry: retry_word(code.retry),
            aliases: code.aliases.iter().map(String::as_str).collect(),
            indicators: &code.indicators,
            legacy: code.legacy,
            causes: causes(entries(&causes_of_code(self.0, code))),
            further_causes: causes(entries(&code.further_causes)),
            messages: code
                .messages
                .iter()
                .map(|message| self.message(message))
                .collect(),
            standing: self.standing(code.origin, code.docs.as_deref(), code.deprecated.as_ref()),
        }
    }

    fn numbers(self, statuses: &[usize]) -> Vec<u16> {
        let statuses = statuses.iter();
        statuses
            .map(|status| self.0.statuses[*status].code)
            .collect()
    }

    fn standing(
        self,
        origin: Option<usize>,
        docs: Option<&'c str>,
        deprecated: Option<&'c spec::Deprecated>,
    ) -> Standing<'c> {
        Standing {
            source: origin.map(|origin| self.0.origins[origin].title.as_str()),
            docs,
            deprecated: deprecated.map(|deprecated| Deprecated {
                since: &deprecated.since,
                note: deprecated.note.as_deref(),
            }),
        }
    }

    pub(crate) fn responses(self, responses: &'c spec::Responses) -> Responses<'c> {
        let of = |place: Where| {
            let lists = responses.names.iter().filter(|(at, ..)| *at == place);
            Names(
                lists
                    .map(|(_, of, names)| (role(*of), names.as_slice()))
                    .collect(),
            )
        };
        let clock = responses.clock.iter();
        Responses {
            root: responses.root.as_deref(),
            format: format_word(responses.format),
            headers: of(Where::Headers),
            elements: of(Where::Elements),
            members: of(Where::Members),
            texts: of(Where::Texts),
            details: &responses.details,
            secrets: &responses.secrets,
            clock: clock
                .map(|cause| self.0.causes[*cause].id.as_str())
                .collect(),
            copied: &responses.copied,
        }
    }

    fn message(self, message: &'c spec::Message) -> Message<'c> {
        let ids = message
            .causes
            .iter()
            .map(|cause| self.0.causes[*cause].id.as_str());
        Message {
            starts_with: message.starts_with.as_deref(),
            contains: message.contains.as_deref(),
            ends_with: message.ends_with.as_deref(),
            causes: ids.collect(),
        }
    }
}

pub(crate) fn source(origin: &spec::Origin) -> Source<'_> {
    Source {
        title: &origin.title,
        updated: origin.updated.as_deref(),
        docs: origin.docs.as_deref(),
    }
}

pub(crate) fn category(category: &spec::Category) -> Category<'_> {
    Category {
        class: format!("{}XX", category.class),
        name: &category.shown,
        description: &category.description,
        retry: retry_word(category.retry),
    }
}
