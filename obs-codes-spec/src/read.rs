//! A tree of YAML → what a spec says, as far as it can be understood, and every mistake in how it says it.

use crate::catalogue::Origin;
use crate::fields::{Fields, Reader, missing};
use crate::mistake::{Mistake, Mistakes};
use crate::model::{Category, Cause, ErrorCode, Rule, Spec, Status, StatusRef};
use crate::shape::{
    CATEGORY, CAUSE, ERROR_CODE, LISTED_CAUSE, MESSAGE, SOURCE, SPEC, STATUS, list,
};
use crate::tree::{Node, Value};

impl Spec {
    /// Adds what one source says.
    pub(crate) fn read(&mut self, root: &Node<'_>, mistakes: &mut Mistakes) {
        let mut reader = Reader::new(mistakes);
        let sections = &SPEC.keys[1..];
        if let Value::Null = root.value {
            let message = format!("this spec is empty; it takes one of {}", list(sections));
            reader.report(|| Mistake::new(root.place, message));
            return;
        }
        let Some(fields) = reader.fields(root, &SPEC) else {
            self.has_gaps = true;
            return;
        };
        if let Some(node) = fields.get("source") {
            self.origins.extend(reader.origin(node));
        }
        for node in reader.entries(&fields, "categories") {
            self.categories.extend(reader.category(node));
        }
        for node in reader.entries(&fields, "statuses") {
            let index = self.statuses.len();
            if let Some((status, causes)) = reader.status(node, index) {
                self.statuses.push(status);
                self.causes.extend(causes);
            }
        }
        for node in reader.entries(&fields, "causes") {
            self.causes.extend(reader.listed_cause(node));
        }
        for node in reader.entries(&fields, "error_codes") {
            self.error_codes.extend(reader.error_code(node));
        }
        if !sections.iter().any(|key| fields.get(key).is_some()) && !fields.has_unknown {
            let message = format!(
                "this spec lists nothing; it takes one of {}",
                list(sections)
            );
            reader.report(|| Mistake::new(root.place, message));
        }
        self.has_gaps |= reader.has_gaps;
    }
}

impl Reader<'_> {
    fn origin(&mut self, node: &Node<'_>) -> Option<Origin> {
        let fields = self.fields(node, &SOURCE)?;
        let title = self.text(&fields, "title").value;
        let updated = self.optional_text(&fields, "updated");
        Some(Origin {
            source: node.place.source,
            title,
            updated: updated.map(|text| text.value),
        })
    }

    fn category(&mut self, node: &Node<'_>) -> Option<Category> {
        let fields = self.fields(node, &CATEGORY)?;
        Some(Category {
            class: self.class(&fields),
            name: self.text(&fields, "name"),
            description: self.text(&fields, "description").value,
            retry: self.retry(&fields),
        })
    }

    fn status(&mut self, node: &Node<'_>, index: usize) -> Option<(Status, Vec<Cause>)> {
        let fields = self.fields(node, &STATUS)?;
        let status = Status {
            code: self.code(&fields, "code"),
            reason: self.text(&fields, "reason"),
            name: self.optional_text(&fields, "name"),
            description: self.text(&fields, "description").value,
            retry: self.retry(&fields),
            place: fields.place,
        };
        let nodes = self.entries(&fields, "causes");
        let causes = nodes.iter().filter_map(|node| {
            let fields = self.fields(node, &CAUSE)?;
            Some(self.cause(&fields, StatusRef::Inside(index)))
        });
        Some((status, causes.collect()))
    }

    fn listed_cause(&mut self, node: &Node<'_>) -> Option<Cause> {
        let fields = self.fields(node, &LISTED_CAUSE)?;
        let status = self.code(&fields, "status");
        Some(self.cause(&fields, StatusRef::Code(status)))
    }

    fn cause(&mut self, fields: &Fields<'_, '_>, status: StatusRef) -> Cause {
        Cause {
            id: self.text(fields, "id"),
            name: self.optional_text(fields, "name"),
            status,
            description: self.text(fields, "description").value,
            help: self.optional_text(fields, "help").map(|text| text.value),
        }
    }

    fn error_code(&mut self, node: &Node<'_>) -> Option<ErrorCode> {
        let fields = self.fields(node, &ERROR_CODE)?;
        Some(ErrorCode {
            code: self.text(&fields, "code"),
            name: self.optional_text(&fields, "name"),
            aliases: self.texts(&fields, "aliases"),
            legacy: self.flag(&fields, "legacy"),
            status: self.code(&fields, "status"),
            description: self.text(&fields, "description").value,
            retry: self.retry(&fields),
            causes: self.texts(&fields, "causes"),
            messages: self
                .entries(&fields, "messages")
                .iter()
                .filter_map(|node| self.rule(node))
                .collect(),
        })
    }

    fn rule(&mut self, node: &Node<'_>) -> Option<Rule> {
        let fields = self.fields(node, &MESSAGE)?;
        let matchers = ["starts_with", "contains", "ends_with"];
        if !matchers.iter().any(|key| fields.get(key).is_some()) {
            let message = format!("a message takes one of {}", list(&matchers));
            self.report(|| Mistake::new(fields.place, message));
        }
        if fields.get("causes").is_none() {
            self.report(|| missing(&fields, "causes"));
        }
        let [starts_with, contains, ends_with] =
            matchers.map(|key| self.optional_text(&fields, key).map(|text| text.value));
        Some(Rule {
            starts_with,
            contains,
            ends_with,
            causes: self.texts(&fields, "causes"),
        })
    }
}
