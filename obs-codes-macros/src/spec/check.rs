//! What the specs say → a catalogue in which every name is a Rust name and every reference leads somewhere.
//!
//! Mistakes do not end the check: what is wrong is reported and left out or patched, so that all mistakes are shown in one build,
//! and code that uses the catalogue meets no second error for the same mistake.

use std::collections::HashMap;
use std::ops::Range;

use proc_macro2::Ident;

use super::mistake::Mistake;
use super::model::{self, CODES, Origin, Retry, Rule, Spec, StatusRef, Text};
use super::names::Names;
use super::place::{Place, Placed};

#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    pub(crate) origins: Vec<Origin>,
    pub(crate) categories: Vec<Category>,
    pub(crate) statuses: Vec<Status>,
    /// The causes in the lists of the statuses, in their order, then the others.
    pub(crate) causes: Vec<Cause>,
    pub(crate) error_codes: Vec<ErrorCode>,
    /// Something says whether to try again, so that everything answers that.
    pub(crate) has_retry: bool,
}

#[derive(Debug)]
pub(crate) struct Category {
    pub(crate) ident: Ident,
    pub(crate) class: u16,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) retry: Retry,
}

#[derive(Debug)]
pub(crate) struct Status {
    pub(crate) ident: Ident,
    pub(crate) code: u16,
    pub(crate) reason: String,
    pub(crate) description: String,
    pub(crate) retry: Retry,
    /// Its category, by index; 0 where there are none.
    pub(crate) category: usize,
    /// The causes of its own list.
    pub(crate) causes: Range<usize>,
    pub(crate) origin: Option<usize>,
}

#[derive(Debug)]
pub(crate) struct Cause {
    pub(crate) ident: Ident,
    pub(crate) id: String,
    pub(crate) description: String,
    pub(crate) help: Option<String>,
    pub(crate) status: usize,
    pub(crate) origin: Option<usize>,
}

#[derive(Debug)]
pub(crate) struct ErrorCode {
    pub(crate) ident: Ident,
    pub(crate) code: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) legacy: bool,
    pub(crate) description: String,
    pub(crate) retry: Retry,
    pub(crate) status: usize,
    pub(crate) causes: Vec<usize>,
    pub(crate) messages: Vec<Message>,
    pub(crate) origin: Option<usize>,
}

#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) starts_with: Option<String>,
    pub(crate) contains: Option<String>,
    pub(crate) ends_with: Option<String>,
    pub(crate) causes: Vec<usize>,
}

/// Checks what the specs say, and reports what contradicts itself or leads nowhere.
pub(crate) fn check(spec: Spec, mistakes: &mut Vec<Mistake>) -> Catalogue {
    let has_retry = spec
        .categories
        .iter()
        .any(|category| category.retry.is_some())
        || spec.statuses.iter().any(|status| status.retry.is_some())
        || spec.error_codes.iter().any(|code| code.retry.is_some());
    let mut checker = Checker {
        catalogue: Catalogue {
            has_retry,
            ..Catalogue::default()
        },
        mistakes,
    };
    checker.catalogue.origins = spec.origins;
    checker.categories(spec.categories);
    let kept = checker.statuses(spec.statuses);
    checker.causes(spec.causes, &kept);
    checker.error_codes(spec.error_codes);
    checker.catalogue
}

struct Checker<'m> {
    catalogue: Catalogue,
    mistakes: &'m mut Vec<Mistake>,
}

impl Checker<'_> {
    fn origin(&self, place: Place) -> Option<usize> {
        self.catalogue
            .origins
            .iter()
            .position(|origin| origin.source == place.source)
    }

    fn categories(&mut self, categories: Vec<model::Category>) {
        let mut classes = Seen::new("class");
        let mut names = Names::new("category");
        for category in categories {
            let Some(class) = category.class else {
                continue;
            };
            if !classes.is_new(
                &class.value,
                class.place,
                &format!("{}XX", class.value),
                self.mistakes,
            ) {
                continue;
            }
            let Some(ident) = names.derive(&category.name, None, self.mistakes) else {
                continue;
            };
            self.catalogue.categories.push(Category {
                ident,
                class: class.value,
                name: category.name.value,
                description: category.description,
                retry: category.retry.unwrap_or(Retry::Never),
            });
        }
    }

    /// Returns where each status of the spec went; `None` for one that was left out.
    fn statuses(&mut self, statuses: Vec<model::Status>) -> Vec<Option<usize>> {
        let mut codes = Seen::new("status");
        let mut names = Names::new("status");
        let taken: Vec<u16> = statuses
            .iter()
            .filter_map(|status| status.code.as_ref())
            .map(|code| code.value)
            .collect();
        let mut free = CODES.rev().filter(|code| !taken.contains(code));
        let mut kept = Vec::new();
        for status in statuses {
            kept.push(None);
            if let Some(code) = &status.code
                && !codes.is_new(
                    &code.value,
                    code.place,
                    &code.value.to_string(),
                    self.mistakes,
                )
            {
                continue;
            }
            let Some(ident) = names.derive(&status.reason, status.name.as_ref(), self.mistakes)
            else {
                continue;
            };
            let Some(code) = status
                .code
                .as_ref()
                .map(|code| code.value)
                .or_else(|| free.next())
            else {
                continue;
            };
            let category = self.category(status.code.as_ref());
            let retry = status
                .retry
                .or_else(|| Some(self.catalogue.categories.get(category)?.retry));
            *kept.last_mut().expect("pushed above") = Some(self.catalogue.statuses.len());
            self.catalogue.statuses.push(Status {
                ident,
                code,
                reason: status.reason.value,
                description: status.description,
                retry: retry.unwrap_or(Retry::Never),
                category,
                causes: 0..0,
                origin: self.origin(status.place),
            });
        }
        kept
    }

    fn category(&mut self, code: Option<&Placed<u16>>) -> usize {
        let Some(code) = code else { return 0 };
        let class = code.value / 100;
        let found = self
            .catalogue
            .categories
            .iter()
            .position(|category| category.class == class);
        if found.is_none() && !self.catalogue.categories.is_empty() {
            let message = format!(
                "status {} is in no category; there is none of class {class}XX",
                code.value
            );
            self.mistakes.push(
                Mistake::new(code.place, message)
                    .help(format!("add `- class: {class}XX` to `categories`")),
            );
        }
        found.unwrap_or(0)
    }

    fn causes(&mut self, causes: Vec<model::Cause>, kept: &[Option<usize>]) {
        let mut ids = Seen::new("cause");
        let mut names = Names::new("cause");
        let (inside, listed): (Vec<_>, Vec<_>) = causes
            .into_iter()
            .partition(|cause| matches!(cause.status, StatusRef::Inside(_)));
        for cause in inside.into_iter().chain(listed) {
            if !ids.is_new(
                &cause.id.value,
                cause.id.place,
                &cause.id.value,
                self.mistakes,
            ) {
                continue;
            }
            let Some(ident) = names.derive(&cause.id, cause.name.as_ref(), self.mistakes) else {
                continue;
            };
            let index = self.catalogue.causes.len();
            let status = match &cause.status {
                StatusRef::Inside(status) => kept[*status],
                StatusRef::Code(code) => self.status(code.as_ref()),
            };
            let Some(status) = status else { continue };
            if let StatusRef::Inside(_) = cause.status {
                let list = &mut self.catalogue.statuses[status].causes;
                *list = if list.start == list.end {
                    index..index + 1
                } else {
                    list.start..index + 1
                };
            }
            let origin = self.origin(cause.id.place);
            let model::Cause {
                id: Placed { value: id, .. },
                description,
                help,
                ..
            } = cause;
            self.catalogue.causes.push(Cause {
                ident,
                id,
                description,
                help,
                status,
                origin,
            });
        }
    }

    /// The status of a code; any that there is, after a report, for a code that is not listed.
    fn status(&mut self, code: Option<&Placed<u16>>) -> Option<usize> {
        let found = code.and_then(|code| {
            self.catalogue
                .statuses
                .iter()
                .position(|status| status.code == code.value)
        });
        if let (None, Some(code)) = (found, code) {
            let mistake = Mistake::new(
                code.place,
                format!("status {} is not listed under `statuses`", code.value),
            );
            self.mistakes.push(match self.nearest_status(code.value) {
                Some(near) => mistake.help(format!("the nearest that is listed is {near}")),
                None => mistake
                    .help("list it there, in this spec or in another of the same `path = […]`"),
            });
        }
        found.or((!self.catalogue.statuses.is_empty()).then_some(0))
    }

    fn nearest_status(&self, code: u16) -> Option<u16> {
        self.catalogue
            .statuses
            .iter()
            .map(|status| status.code)
            .min_by_key(|listed| listed.abs_diff(code))
    }

    fn error_codes(&mut self, error_codes: Vec<model::ErrorCode>) {
        let mut codes = Seen::new("error code");
        let mut names = Names::new("error code");
        let causes = self
            .catalogue
            .causes
            .iter()
            .enumerate()
            .map(|(index, cause)| (cause.id.clone(), index))
            .collect();
        for code in error_codes {
            if !codes.is_new(
                &code.code.value,
                code.code.place,
                &code.code.value,
                self.mistakes,
            ) {
                continue;
            }
            let Some(ident) = names.derive(&code.code, code.name.as_ref(), self.mistakes) else {
                continue;
            };
            let aliases = code.aliases.into_iter().filter(|alias| {
                codes.is_new(&alias.value, alias.place, &alias.value, self.mistakes)
            });
            let aliases = aliases.map(|alias| alias.value).collect();
            let Some(status) = self.status(code.status.as_ref()) else {
                continue;
            };
            let known = code.status.is_some()
                && self.catalogue.statuses[status].code
                    == code.status.as_ref().map_or(0, |code| code.value);
            let own = self.references(&code.causes, &causes, known.then_some(status));
            let messages = code
                .messages
                .into_iter()
                .map(|rule| self.message(rule, &causes, &own, &code.code))
                .collect();
            self.catalogue.error_codes.push(ErrorCode {
                ident,
                aliases,
                legacy: code.legacy,
                description: code.description,
                retry: code.retry.unwrap_or(self.catalogue.statuses[status].retry),
                status,
                causes: own,
                messages,
                origin: self.origin(code.code.place),
                code: code.code.value,
            });
        }
    }

    /// The causes of these ids; reports those that lead nowhere, or to a cause of another status.
    fn references(
        &mut self,
        ids: &[Text],
        causes: &HashMap<String, usize>,
        status: Option<usize>,
    ) -> Vec<usize> {
        let mut found = Vec::new();
        for id in ids {
            let Some(&cause) = causes.get(&id.value) else {
                let mistake = Mistake::new(id.place, format!("there is no cause `{}`", id.value));
                let near = crate::nearest(&id.value, causes.keys().map(String::as_str));
                self.mistakes.push(match near {
                    Some(near) => mistake.help(format!("did you mean `{near}`?")),
                    None => mistake.help("list it under `causes`, in this spec or in another of the same `path = […]`"),
                });
                continue;
            };
            let of = &self.catalogue.statuses[self.catalogue.causes[cause].status];
            if let Some(status) = status
                && status != self.catalogue.causes[cause].status
            {
                let (own, other) = (self.catalogue.statuses[status].code, of.code);
                let message = format!(
                    "`{}` is a cause of status {other}, but this error code has status {own}",
                    id.value
                );
                self.mistakes.push(Mistake::new(id.place, message));
            } else if found.contains(&cause) {
                self.mistakes.push(Mistake::new(
                    id.place,
                    format!("`{}` stands twice in this list", id.value),
                ));
            } else {
                found.push(cause);
            }
        }
        found
    }

    fn message(
        &mut self,
        rule: Rule,
        causes: &HashMap<String, usize>,
        own: &[usize],
        code: &Text,
    ) -> Message {
        let found = self.references(&rule.causes, causes, None);
        for (id, cause) in rule.causes.iter().zip(&found) {
            if !own.contains(cause) {
                let message = format!(
                    "`{}` is not among the causes of `{}`, which a message can only narrow",
                    id.value, code.value
                );
                self.mistakes.push(
                    Mistake::new(id.place, message).also(code.place, "the causes of this code"),
                );
            }
        }
        let Rule {
            starts_with,
            contains,
            ends_with,
            ..
        } = rule;
        Message {
            starts_with,
            contains,
            ends_with,
            causes: found,
        }
    }
}

/// What has been listed already, and where.
struct Seen<K> {
    what: &'static str,
    places: HashMap<K, Place>,
}

impl<K: std::hash::Hash + Eq + Clone> Seen<K> {
    fn new(what: &'static str) -> Self {
        Self {
            what,
            places: HashMap::new(),
        }
    }

    fn is_new(&mut self, key: &K, place: Place, shown: &str, mistakes: &mut Vec<Mistake>) -> bool {
        if let Some(earlier) = self.places.get(key) {
            let mistake = Mistake::new(place, format!("{} `{shown}` is listed twice", self.what));
            mistakes.push(mistake.label("again here").also(*earlier, "first here"));
            return false;
        }
        self.places.insert(key.clone(), place);
        true
    }
}
