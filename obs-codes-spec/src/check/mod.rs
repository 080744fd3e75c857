//! Model → catalogue: every name is a Rust name, and every reference is resolved.
//!
//! Findings do not end the check: invalid entries are reported and left out or patched, so that one build shows all mistakes.

pub(crate) mod elements;
pub(crate) mod listed;
pub(crate) mod names;
pub(crate) mod references;

use std::borrow::Cow;

use self::names::Names;
use crate::catalogue::{Catalogue, Category, Cause, ErrorCode, Status};
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
        missing: Vec::new(),
        catalogue: Catalogue {
            has_gaps: spec.has_gaps,
            documents: spec.documents,
            ..Catalogue::default()
        },
        findings,
    };
    checker.classes.has_gaps = spec.has_gaps || spec.categories.is_empty();
    checker.codes.has_gaps = spec.has_gaps;
    checker.causes.has_gaps = spec.has_gaps;
    checker.categories(spec.categories);
    let kept = checker.statuses(spec.statuses);
    spec.causes.append(&mut spec.listed_causes);
    checker.causes(spec.causes, &kept);
    checker.error_codes(spec.error_codes);
    checker.catalogue.fallback = checker.status(spec.fallback.as_ref(), &[], false);
    checker.catalogue.responses = spec.responses.map(|responses| checker.responses(responses));
    checker.catalogue
}

pub(crate) struct Checker<'m> {
    classes: Seen,
    pub(crate) codes: Seen,
    /// The causes, even invalid ones.
    pub(crate) causes: Seen,
    /// The valid causes by id.
    pub(crate) ids: Index<'static>,
    /// The classes of the categories that have been reported as missing.
    missing: Vec<u16>,
    pub(crate) catalogue: Catalogue,
    pub(crate) findings: &'m mut Findings,
}

impl Checker<'_> {
    fn document(&self, place: Place) -> Option<usize> {
        let mut documents = self.catalogue.documents.iter();
        documents.position(|document| document.source == place.source())
    }

    /// Whether something invalid was left out.
    fn leave_out(&mut self) {
        self.catalogue.has_gaps = true;
    }

    fn categories(&mut self, categories: Vec<model::Category>) {
        let mut names = Names::new("category");
        for category in categories {
            let class = category.class.as_ref();
            self.classes.has_gaps |= class.is_none();
            let is_new = class.is_some_and(|class| {
                let shown = format!("{}XX", class.value);
                self.classes.is_new(&shown, class.place, self.findings)
            });
            let class_of = class.filter(|_| is_new);
            let derived = class_of.map(|class| names.derive_category(&category.name, class.value));
            let (Some(class), Some(name)) = (class, derived.flatten()) else {
                // If the name is right, its class is not missing but has another name.
                self.missing.extend(names::class_of(&category.name.value));
                self.leave_out();
                continue;
            };
            self.catalogue.categories.push(Category {
                name,
                class: class.value,
                shown: category.name.value,
                retry: category.retry.unwrap_or_default(),
                ..category.entry
            });
        }
        names.finish(self.findings);
    }

    /// Returns the index of each status; `None` for one that was left out.
    fn statuses(&mut self, statuses: Vec<model::Status>) -> Vec<Option<usize>> {
        let mut reasons = Seen::new(REASON);
        let mut names = Names::new("status");
        let mut kept = Vec::new();
        for status in statuses {
            kept.push(None);
            let code = status.code.as_ref();
            self.codes.has_gaps |= code.is_none();
            let is_new = code.is_some_and(|code| {
                self.codes
                    .is_new(&code.value.to_string(), code.place, self.findings)
            });
            let name = status.name.as_ref();
            let reason = &status.reason;
            let is_new = is_new
                && (name.is_some() || reasons.is_new(&reason.value, reason.place, self.findings));
            let derived = is_new.then(|| names.derive(&status.reason, name));
            let (Some(code), Some(name)) = (code, derived.flatten()) else {
                self.leave_out();
                continue;
            };
            let category = self.category(code);
            let of_category = self.catalogue.categories.get(category);
            let retry = status.retry.or_else(|| Some(of_category?.retry));
            *kept.last_mut().expect("pushed above") = Some(self.catalogue.statuses.len());
            self.catalogue.statuses.push(Status {
                name,
                code: code.value,
                reason: status.reason.value,
                retry: retry.unwrap_or_default(),
                category,
                document: self.document(status.place),
                ..status.entry
            });
        }
        names.finish(self.findings);
        kept
    }

    fn category(&mut self, code: &Placed<u16>) -> usize {
        let class = code.value / 100;
        let categories = &self.catalogue.categories;
        let found = categories
            .iter()
            .position(|category| category.class == class);
        // A missing category is one mistake, however many statuses need it.
        if found.is_none()
            && self.classes.lacks(&format!("{class}XX"))
            && !self.missing.contains(&class)
        {
            self.missing.push(class);
            let message = format!(
                "status {} is in no category; there is none of class {class}XX",
                code.value
            );
            let help =
                format!("add `- {{ class: {class}XX, name: …, description: … }}` to `categories`");
            self.findings
                .report(Finding::new(code.place, message).help(help));
        }
        found.unwrap_or(0)
    }

    fn causes(&mut self, causes: Vec<model::Cause>, kept: &[Option<usize>]) {
        let mut room = Room::new("causes");
        let mut names = Names::new("cause");
        let mut left_out = Vec::new();
        let mut corrected = Vec::new();
        for cause in causes {
            let id = &cause.id;
            if !is_kebab(&id.value) {
                corrected.push(kebab(&id.value));
            }
            // The causes of a status that is listed twice are repeated with it.
            let is_left_out =
                matches!(cause.status, StatusRef::Inside(status) if kept[status].is_none());
            let is_new = !is_left_out && self.causes.is_new(&id.value, id.place, self.findings);
            if is_left_out {
                left_out.push(id.clone());
            }
            let derived = is_new.then(|| names.derive(id, cause.name.as_ref()));
            let statuses = match &cause.status {
                StatusRef::Inside(status) => kept[*status].into_iter().collect(),
                StatusRef::Codes(codes) => self.statuses_of(codes, &[]),
            };
            let fits = room.takes(1, id.place, self.findings);
            let (Some(name), Some((&status, also)), true) =
                (derived.flatten(), statuses.split_first(), fits)
            else {
                self.leave_out();
                continue;
            };
            let index = self.catalogue.causes.len();
            if let StatusRef::Inside(_) = cause.status {
                let list = &mut self.catalogue.statuses[status].causes;
                let start = if list.start == list.end {
                    index
                } else {
                    list.start
                };
                *list = start..index + 1;
            }
            self.ids.add(Cow::Owned(id.value.clone()), index);
            self.catalogue.causes.push(Cause {
                name,
                document: self.document(id.place),
                id: cause.id.value,
                status,
                also: also.to_vec(),
                ..cause.entry
            });
        }
        names.finish(self.findings);
        // References to these are not wrong.
        for id in left_out {
            self.causes.add("cause", &id.value, id.place);
        }
        for id in corrected {
            self.causes.correct(id);
        }
    }

    fn error_codes(&mut self, error_codes: Vec<model::ErrorCode>) {
        let mut codes = Seen::new("error code");
        let mut indicators = Seen::new("indicator");
        let mut room = Room::new("error codes and aliases");
        let mut narrowed = Room::new("causes of error codes");
        let mut names = Names::new("error code");
        for code in error_codes {
            let wire = &code.code;
            let is_new = codes.is_new(&wire.value, wire.place, self.findings);
            let derived = is_new.then(|| names.derive(wire, code.name.as_ref()));
            let aliases = code.aliases.iter().filter(|alias| {
                if alias.value == wire.value {
                    self.findings.report(own_alias(alias, wire));
                    return false;
                }
                codes.is_new_as(ALIAS, &alias.value, alias.place, self.findings)
            });
            let aliases: Vec<_> = aliases.map(|alias| alias.value.clone()).collect();
            let own = code.indicators.iter().filter(|indicator| {
                indicators.is_new(&indicator.value, indicator.place, self.findings)
            });
            let indicators: Vec<_> = own.map(|indicator| indicator.value.clone()).collect();
            let statuses = self.statuses_of(&code.statuses, &code.causes);
            let (causes, further_causes) = self.causes_of(&code, &statuses);
            let own = [&*code.causes, &*code.further_causes];
            let messages = self.messages(code.messages, own, wire, &statuses);
            let fits = room.takes(1 + aliases.len(), wire.place, self.findings)
                & narrowed.takes(causes.len(), wire.place, self.findings);
            let (Some(name), Some((&status, also)), true) =
                (derived.flatten(), statuses.split_first(), fits)
            else {
                self.leave_out();
                continue;
            };
            self.catalogue.error_codes.push(ErrorCode {
                name,
                aliases,
                indicators,
                retry: code.retry.unwrap_or(self.catalogue.statuses[status].retry),
                status,
                also: also.to_vec(),
                causes,
                further_causes,
                messages,
                document: self.document(code.code.place),
                code: code.code.value,
                ..code.entry
            });
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
