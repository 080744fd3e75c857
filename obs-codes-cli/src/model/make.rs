//! Builds the data from a checked catalogue.

use obs_codes_spec as spec;
use obs_codes_spec::Where;

use super::{
    Catalogue, Category, Cause, Deprecated, ErrorCode, Message, Names, Responses, Source, Standing,
    Status,
};
use crate::catalogue::{causes_of_code, further_causes};
use crate::words::{format_word, retry_word, role};

/// Builds the parts of one catalogue.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Model<'c>(pub(crate) &'c spec::Catalogue);

impl<'c> Model<'c> {
    pub(crate) fn catalogue(self) -> Catalogue<'c> {
        let ids =
            |causes: Vec<&'c spec::Cause>| causes.iter().map(|cause| cause.id.as_str()).collect();
        let catalogue = self.0;
        Catalogue {
            version: 1,
            sources: catalogue.documents.iter().map(source).collect(),
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

    /// A status with its causes in full.
    pub(crate) fn status(self, index: usize) -> Status<'c, Cause<'c>> {
        self.status_with(index, |causes| self.causes(&causes))
    }

    /// An error code with its causes in full.
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
                cause.document,
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
                status.document,
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
            standing: self.standing(
                code.document,
                code.docs.as_deref(),
                code.deprecated.as_ref(),
            ),
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
        document: Option<usize>,
        docs: Option<&'c str>,
        deprecated: Option<&'c spec::Deprecated>,
    ) -> Standing<'c> {
        Standing {
            source: document.map(|document| self.0.documents[document].title.as_str()),
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
            element: message.element.as_deref(),
            starts_with: message.starts_with.as_deref(),
            contains: message.contains.as_deref(),
            ends_with: message.ends_with.as_deref(),
            causes: ids.collect(),
        }
    }
}

pub(crate) fn source(document: &spec::Document) -> Source<'_> {
    Source {
        title: &document.title,
        updated: document.updated.as_deref(),
        docs: document.docs.as_deref(),
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
