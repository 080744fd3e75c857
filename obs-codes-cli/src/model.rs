//! A catalogue as data for others: of `export`, of every `--json`, and of templates. `schema/catalogue.json` describes it.

use obs_codes_spec as spec;
use serde::Serialize;

use crate::catalogue::{causes_of_code, further_causes};
use crate::words::retry_word;

/// A whole catalogue; all lists are in the order of the specs.
#[derive(Debug, Serialize)]
pub(crate) struct Catalogue<'c> {
    pub(crate) sources: Vec<Source<'c>>,
    pub(crate) categories: Vec<Category<'c>>,
    pub(crate) statuses: Vec<Status<'c>>,
    pub(crate) causes: Vec<Cause<'c>>,
    pub(crate) error_codes: Vec<ErrorCode<'c>>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Source<'c> {
    pub(crate) title: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) updated: Option<&'c str>,
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
}

#[derive(Debug, Serialize)]
pub(crate) struct Cause<'c> {
    pub(crate) id: &'c str,
    /// The name in Rust.
    pub(crate) name: &'c str,
    pub(crate) status: u16,
    pub(crate) description: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) help: Option<&'c str>,
}

#[derive(Debug, Serialize)]
pub(crate) struct ErrorCode<'c, C = &'c str> {
    pub(crate) code: &'c str,
    /// The name in Rust.
    pub(crate) name: &'c str,
    pub(crate) status: u16,
    pub(crate) description: &'c str,
    pub(crate) retry: &'static str,
    pub(crate) aliases: Vec<&'c str>,
    pub(crate) legacy: bool,
    /// What the code narrows its status to, the likeliest first; all that its status lists if it narrows nothing.
    pub(crate) causes: Vec<C>,
    pub(crate) messages: Vec<Message<'c>>,
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

/// Makes the parts of one catalogue.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Model<'c>(pub(crate) &'c spec::Catalogue);

impl<'c> Model<'c> {
    pub(crate) fn catalogue(self) -> Catalogue<'c> {
        let ids =
            |causes: Vec<&'c spec::Cause>| causes.iter().map(|cause| cause.id.as_str()).collect();
        let catalogue = self.0;
        Catalogue {
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
            description: &cause.description,
            help: cause.help.as_deref(),
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
        }
    }

    fn error_code_with<C>(
        self,
        code: &'c spec::ErrorCode,
        causes: impl Fn(Vec<&'c spec::Cause>) -> Vec<C>,
    ) -> ErrorCode<'c, C> {
        let of_code = causes_of_code(self.0, code);
        ErrorCode {
            code: &code.code,
            name: &code.name,
            status: self.0.statuses[code.status].code,
            description: &code.description,
            retry: retry_word(code.retry),
            aliases: code.aliases.iter().map(String::as_str).collect(),
            legacy: code.legacy,
            causes: causes(of_code.iter().map(|cause| &self.0.causes[*cause]).collect()),
            messages: code
                .messages
                .iter()
                .map(|message| self.message(message))
                .collect(),
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
