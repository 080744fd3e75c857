//! YAML tree → model: reads what can be understood, and reports every mistake in form.

pub(crate) mod choices;
pub(crate) mod fields;
pub(crate) mod keys;
pub(crate) mod model;
pub(crate) mod responses;
pub(crate) mod values;

use crate::catalogue::{self, Deprecated, Document};
use crate::format::{
    Key, category, cause, deprecated, error_code, listed_cause, message, source, spec, status,
};
use crate::read::fields::{Fields, Reader};
use crate::read::model::{Category, Cause, ErrorCode, Message, Spec, Status, StatusRef};
use crate::report::finding::{Finding, Findings};
use crate::report::words::list;
use crate::wrong::dates;
use crate::wrong::texts::no_matcher;
use crate::yaml::tree::{Node, Place, Value};

/// The sections of which a spec has at least one.
static SECTIONS: [&Key; 5] = [
    spec::CATEGORIES,
    spec::STATUSES,
    spec::CAUSES,
    spec::ERROR_CODES,
    spec::RESPONSES,
];

impl Spec {
    /// Adds one source.
    pub(crate) fn read(&mut self, root: &Node<'_>, findings: &mut Findings) {
        let mut reader = Reader::new(findings, root);
        if let Value::Null = root.value {
            reader.report(empty(root));
            return;
        }
        let Some(fields) = reader.fields(root, &spec::SECTION) else {
            self.has_gaps = true;
            return;
        };
        if let Some(node) = fields.get(spec::SOURCE)
            && let Some(document) = reader.document(node)
        {
            self.documents.push(document);
        }
        for node in reader.items(&fields, spec::CATEGORIES) {
            if let Some(category) = reader.category(node) {
                self.categories.push(category);
            }
        }
        self.statuses(&mut reader, &fields);
        for node in reader.items(&fields, spec::CAUSES) {
            if let Some(cause) = reader.listed_cause(node) {
                self.listed_causes.push(cause);
            }
        }
        for node in reader.items(&fields, spec::ERROR_CODES) {
            if let Some(code) = reader.error_code(node) {
                self.error_codes.push(code);
            }
        }
        self.once(&mut reader, &fields);
        if !fields.has_unknown
            && !reader.has_gaps
            && !SECTIONS.iter().any(|key| fields.get(key).is_some())
        {
            reader.report(empty(root));
        }
        self.has_gaps |= reader.has_gaps;
    }

    /// Reads statuses with their listed causes.
    fn statuses(&mut self, reader: &mut Reader<'_>, fields: &Fields<'_, '_>) {
        for node in reader.items(fields, spec::STATUSES) {
            let index = self.statuses.len();
            let Some(fields) = reader.fields(node, &status::SECTION) else {
                continue;
            };
            self.statuses.push(reader.status(&fields));
            for node in reader.items(&fields, status::CAUSES) {
                if let Some(fields) = reader.fields(node, &cause::SECTION) {
                    let cause = reader.cause(&fields, StatusRef::Inside(index));
                    self.causes.push(cause);
                }
            }
        }
    }

    /// A setting that only one of the sources may have.
    fn once(&mut self, reader: &mut Reader<'_>, fields: &Fields<'_, '_>) {
        if let Some((place, node)) = fields.entry(spec::RESPONSES) {
            let earlier = self.responses.as_ref().map(|earlier| earlier.place);
            if !reader.is_again(spec::RESPONSES, place, earlier) {
                self.responses = reader.responses(node, place);
            }
        }
        if let Some((place, _)) = fields.entry(spec::FALLBACK) {
            let earlier = self.fallback.as_ref().map(|earlier| earlier.place);
            if !reader.is_again(spec::FALLBACK, place, earlier) {
                self.fallback = reader.code(fields, spec::FALLBACK);
            }
        }
    }
}

fn empty(root: &Node<'_>) -> Finding {
    let mut names = Vec::new();
    for key in &SECTIONS {
        names.push(key.name);
    }
    let message = format!("this spec is empty; it takes one of {}", list(&names));
    Finding::new(root.place(), message)
}

impl Reader<'_> {
    /// Reports a setting that another source has already; returns whether it does.
    fn is_again(&mut self, key: &Key, place: Place, earlier: Option<Place>) -> bool {
        let Some(earlier) = earlier else {
            return false;
        };
        let message = format!("`{}` is given twice; one catalogue has one", key.name);
        self.report(Finding::twice(place, message, earlier));
        true
    }

    fn document(&mut self, node: &Node<'_>) -> Option<Document> {
        let fields = self.fields(node, &source::SECTION)?;
        Some(Document {
            source: node.place().source(),
            title: self.string(&fields, source::TITLE),
            updated: self.date(&fields, source::UPDATED),
            docs: self.address(&fields, source::DOCS),
        })
    }

    fn category(&mut self, node: &Node<'_>) -> Option<Category> {
        let fields = self.fields(node, &category::SECTION)?;
        Some(Category {
            class: self.class(&fields, category::CLASS),
            name: self.text(&fields, category::NAME),
            entry: catalogue::Category {
                retry: self.retry(&fields, category::RETRY).unwrap_or_default(),
                description: self.string(&fields, category::DESCRIPTION),
                ..Default::default()
            },
        })
    }

    fn status(&mut self, fields: &Fields<'_, '_>) -> Status {
        Status {
            code: self.code(fields, status::CODE),
            reason: self.text(fields, status::REASON),
            name: self.optional_text(fields, status::NAME),
            retry: self.retry(fields, status::RETRY),
            place: fields.place,
            index: None,
            entry: catalogue::Status {
                description: self.string(fields, status::DESCRIPTION),
                docs: self.address(fields, status::DOCS),
                deprecated: self.deprecated(fields, status::DEPRECATED),
                ..Default::default()
            },
        }
    }

    fn listed_cause(&mut self, node: &Node<'_>) -> Option<Cause> {
        let fields = self.fields(node, &listed_cause::SECTION)?;
        let statuses = self.codes(&fields, listed_cause::STATUS);
        Some(self.cause(&fields, StatusRef::Codes(statuses)))
    }

    /// Reads a cause; both sections with causes have the same keys.
    fn cause(&mut self, fields: &Fields<'_, '_>, status: StatusRef) -> Cause {
        Cause {
            id: self.id(fields, cause::ID),
            name: self.optional_text(fields, cause::NAME),
            status,
            entry: catalogue::Cause {
                description: self.string(fields, cause::DESCRIPTION),
                help: self.optional_string(fields, cause::HELP),
                docs: self.address(fields, cause::DOCS),
                deprecated: self.deprecated(fields, cause::DEPRECATED),
                ..Default::default()
            },
        }
    }

    fn error_code(&mut self, node: &Node<'_>) -> Option<ErrorCode> {
        let fields = self.fields(node, &error_code::SECTION)?;
        let before = self.count();
        let mut messages = Vec::new();
        for node in self.items(&fields, error_code::MESSAGES) {
            if let Some(message) = self.message(node) {
                messages.push(message);
            }
        }
        Some(ErrorCode {
            has_all_messages: self.count() == before && !fields.is_odd,
            messages,
            code: self.text(&fields, error_code::CODE),
            name: self.optional_text(&fields, error_code::NAME),
            aliases: self.texts(&fields, error_code::ALIASES),
            indicators: self.texts(&fields, error_code::INDICATORS),
            statuses: self.codes(&fields, error_code::STATUS),
            retry: self.retry(&fields, error_code::RETRY),
            causes: self.texts(&fields, error_code::CAUSES),
            further_causes: self.texts(&fields, error_code::FURTHER_CAUSES),
            entry: catalogue::ErrorCode {
                legacy: self.flag(&fields, error_code::LEGACY),
                description: self.string(&fields, error_code::DESCRIPTION),
                docs: self.address(&fields, error_code::DOCS),
                deprecated: self.deprecated(&fields, error_code::DEPRECATED),
                ..Default::default()
            },
        })
    }

    fn message(&mut self, node: &Node<'_>) -> Option<Message> {
        let fields = self.fields(node, &message::SECTION)?;
        let matchers = [message::STARTS_WITH, message::CONTAINS, message::ENDS_WITH];
        if !fields.has_unknown
            && !fields.is_odd
            && !matchers.iter().any(|key| fields.get(key).is_some())
        {
            let has_element = fields.get(message::ELEMENT).is_some();
            self.report(no_matcher(fields.place, has_element));
        }
        let element = self.optional_text(&fields, message::ELEMENT);
        Some(Message {
            place: fields.place,
            causes: self.texts(&fields, message::CAUSES),
            element: element.clone(),
            entry: catalogue::Message {
                element: element.map(|element| element.value),
                starts_with: self.optional_string(&fields, message::STARTS_WITH),
                contains: self.optional_string(&fields, message::CONTAINS),
                ends_with: self.optional_string(&fields, message::ENDS_WITH),
                causes: Vec::new(),
            },
        })
    }

    fn deprecated(&mut self, fields: &Fields<'_, '_>, key: &Key) -> Option<Deprecated> {
        let fields = self.fields(fields.get(key)?, &deprecated::SECTION)?;
        let since = self.text(&fields, deprecated::SINCE);
        if dates::is_like_date(&since.value) && !dates::is_date(&since.value) {
            self.report(dates::no_date(
                since.place,
                deprecated::SINCE.name,
                &since.value,
            ));
        }
        Some(Deprecated {
            since: since.value,
            note: self.optional_string(&fields, deprecated::NOTE),
        })
    }
}
