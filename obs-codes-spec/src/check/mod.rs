//! Model → catalogue: every name is a Rust name, and every reference is resolved.
//!
//! Findings do not end the check: invalid entries are reported and left out or patched, so that one build shows all mistakes.

pub(crate) mod elements;
pub(crate) mod listed;
pub(crate) mod names;
pub(crate) mod references;
pub(crate) mod rules;
pub(crate) mod variants;

use std::borrow::Cow;
use std::mem::take;

use self::names::Names;
use crate::catalogue::Catalogue;
use crate::check::listed::{ALIAS, REASON, Room, STATUS, Seen};
use crate::index::Index;
use crate::read::model::{self, Spec, StatusRef, Text};
use crate::report::finding::{Finding, Findings};
use crate::report::words::quote;
use crate::wrong::looks::{is_kebab, kebab};
use crate::yaml::tree::{Place, Placed};

/// Checks the model; reports contradictions and unresolved references.
pub(crate) fn check(mut spec: Spec, findings: &mut Findings) -> Catalogue {
    elements::check(&spec, findings);
    let mut checker = Checker {
        classes: Seen::new("class"),
        codes: Seen::new(STATUS),
        causes: Seen::new("cause"),
        ids: Index::default(),
        catalogue: Catalogue {
            has_gaps: spec.has_gaps,
            documents: take(&mut spec.documents),
            ..Catalogue::default()
        },
        findings,
    };
    checker.classes.has_gaps = spec.has_gaps || spec.categories.is_empty();
    checker.codes.has_gaps = spec.has_gaps;
    checker.causes.has_gaps = spec.has_gaps;
    checker.categories(&mut spec.categories);
    checker.statuses(&mut spec.statuses);
    spec.causes.append(&mut spec.listed_causes);
    checker.causes(&mut spec.causes, &spec.statuses);
    checker.error_codes(&mut spec.error_codes);
    checker.catalogue.fallback = checker.status(spec.fallback.as_ref(), &[], false);
    if let Some(responses) = &mut spec.responses {
        checker.responses(responses);
    }
    checker.catalogue
}

pub(crate) struct Checker<'m> {
    classes: Seen,
    pub(crate) codes: Seen,
    /// The causes, even invalid ones.
    pub(crate) causes: Seen,
    /// The valid causes by id.
    pub(crate) ids: Index<'static>,
    pub(crate) catalogue: Catalogue,
    pub(crate) findings: &'m mut Findings,
}

impl Checker<'_> {
    fn document(&self, place: Place) -> Option<usize> {
        let mut documents = self.catalogue.documents.iter();
        documents.position(|document| document.source == place.source())
    }

    fn categories(&mut self, categories: &mut [model::Category]) {
        let mut names = Names::new("category");
        let mut called = Vec::new();
        for category in categories {
            let entry = &mut category.entry;
            if let Some(class) = &category.class {
                let shown = format!("{}XX", class.value);
                if self.classes.is_new(&shown, class.place, self.findings) {
                    entry.class = class.value;
                    entry.name = names.derive_category(&category.name, class.value);
                }
            } else {
                self.classes.has_gaps = true;
            }
            if entry.name.is_empty() {
                // If the name is right, its class is not missing but has another name.
                if let Some(class) = names::class_of(&category.name.value) {
                    called.push(format!("{class}XX"));
                }
                self.catalogue.has_gaps = true;
                continue;
            }
            entry.shown = take(&mut category.name.value);
            self.catalogue.categories.push(take(entry));
        }
        names.finish(self.findings);
        for class in called {
            self.classes.excuse(class);
        }
    }

    fn statuses(&mut self, statuses: &mut [model::Status]) {
        let mut reasons = Seen::new(REASON);
        let mut names = Names::new("status");
        for status in statuses {
            let entry = &mut status.entry;
            let (asked, reason) = (status.name.as_ref(), &status.reason);
            if let Some(code) = &status.code {
                let shown = code.value.to_string();
                if self.codes.is_new(&shown, code.place, self.findings)
                    && (asked.is_some()
                        || reasons.is_new(&reason.value, reason.place, self.findings))
                {
                    entry.name = names.derive(reason, asked);
                }
            } else {
                self.codes.has_gaps = true;
            }
            let (Some(code), false) = (&status.code, entry.name.is_empty()) else {
                self.catalogue.has_gaps = true;
                continue;
            };
            status.index = Some(self.catalogue.statuses.len());
            entry.code = code.value;
            entry.reason = take(&mut status.reason.value);
            entry.category = self.category(code);
            let category = self.catalogue.categories.get(entry.category);
            let retry = status.retry.or(category.map(|category| category.retry));
            entry.retry = retry.unwrap_or_default();
            entry.document = self.document(status.place);
            self.catalogue.statuses.push(take(entry));
        }
        names.finish(self.findings);
    }

    fn category(&mut self, code: &Placed<u16>) -> usize {
        let class = code.value / 100;
        let categories = &self.catalogue.categories;
        for (index, category) in categories.iter().enumerate() {
            if category.class == class {
                return index;
            }
        }
        // A missing category is one mistake, however many statuses need it.
        let shown = format!("{class}XX");
        if self.classes.lacks(&shown) {
            let number = code.value;
            let message =
                format!("status {number} is in no category; there is none of class {class}XX");
            let help =
                format!("add `- {{ class: {class}XX, name: …, description: … }}` to `categories`");
            self.findings
                .report(Finding::new(code.place, message).help(help));
            self.classes.excuse(shown);
        }
        0
    }

    fn causes(&mut self, causes: &mut [model::Cause], listed: &[model::Status]) {
        let mut room = Room::new("causes");
        let mut names = Names::new("cause");
        let mut left_out = Vec::new();
        let mut corrected = Vec::new();
        for cause in causes {
            let id = &cause.id;
            if !is_kebab(&id.value) {
                corrected.push(kebab(&id.value));
            }
            let entry = &mut cause.entry;
            let statuses = match &cause.status {
                StatusRef::Inside(status) => {
                    let Some(status) = listed[*status].index else {
                        // The causes of a status that is listed twice are repeated with it.
                        left_out.push(id.clone());
                        self.catalogue.has_gaps = true;
                        continue;
                    };
                    vec![status]
                }
                StatusRef::Codes(codes) => self.statuses_of(codes, &[]),
            };
            if self.causes.is_new(&id.value, id.place, self.findings) {
                entry.name = names.derive(id, cause.name.as_ref());
            }
            let fits = room.takes(1, id.place, self.findings);
            let ([status, also @ ..], true) = (&statuses[..], fits && !entry.name.is_empty())
            else {
                self.catalogue.has_gaps = true;
                continue;
            };
            let index = self.catalogue.causes.len();
            if let StatusRef::Inside(_) = cause.status {
                let list = &mut self.catalogue.statuses[*status].causes;
                if list.start == list.end {
                    list.start = index;
                }
                list.end = index + 1;
            }
            self.ids.add(Cow::Owned(id.value.clone()), index);
            entry.document = self.document(id.place);
            entry.status = *status;
            entry.also = also.to_vec();
            entry.id = take(&mut cause.id.value);
            self.catalogue.causes.push(take(entry));
        }
        names.finish(self.findings);
        // References to these are not wrong.
        for id in &left_out {
            self.causes.add("cause", &id.value, id.place);
        }
        for id in corrected {
            self.causes.excuse(id);
        }
    }

    fn error_codes(&mut self, error_codes: &mut [model::ErrorCode]) {
        let mut codes = Seen::new("error code");
        let mut indicators = Seen::new("indicator");
        let mut room = Room::new("error codes and aliases");
        let mut narrowed = Room::new("causes of error codes");
        let mut names = Names::new("error code");
        for code in error_codes {
            let (entry, wire) = (&mut code.entry, &code.code);
            if codes.is_new(&wire.value, wire.place, self.findings) {
                entry.name = names.derive(wire, code.name.as_ref());
            }
            for alias in &code.aliases {
                if alias.value == wire.value {
                    self.findings.report(own_alias(alias, wire));
                } else if codes.is_new_as(ALIAS, &alias.value, alias.place, self.findings) {
                    entry.aliases.push(alias.value.clone());
                }
            }
            for indicator in &code.indicators {
                if indicators.is_new(&indicator.value, indicator.place, self.findings) {
                    entry.indicators.push(indicator.value.clone());
                }
            }
            let statuses = self.statuses_of(&code.statuses, &code.causes);
            (code.entry.causes, code.entry.further_causes) = self.causes_of(code, &statuses);
            code.entry.messages = self.messages(code, &statuses);
            let (entry, place) = (&mut code.entry, code.code.place);
            let fits = room.takes(1 + entry.aliases.len(), place, self.findings)
                & narrowed.takes(entry.causes.len(), place, self.findings);
            let ([status, also @ ..], true) = (&statuses[..], fits && !entry.name.is_empty())
            else {
                self.catalogue.has_gaps = true;
                continue;
            };
            entry.retry = code.retry.unwrap_or(self.catalogue.statuses[*status].retry);
            entry.status = *status;
            entry.also = also.to_vec();
            entry.document = self.document(place);
            entry.code = take(&mut code.code.value);
            self.catalogue.error_codes.push(take(entry));
        }
        names.finish(self.findings);
    }
}

fn own_alias(alias: &Text, code: &Text) -> Finding {
    let message = format!("the alias {} is the code itself", quote(&alias.value));
    Finding::new(alias.place, message)
        .also(code.place, "the code")
        .help("remove it; an alias is another spelling")
}
