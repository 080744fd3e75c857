//! The `'static` data that the traits return: built once, and kept.

use std::collections::HashMap;

use obs_codes::Source;
use obs_codes::catalogue::{Deprecated, Names};
use obs_codes_spec as spec;

use super::{Cause, ErrorCode, Status, names};

#[derive(Debug)]
pub(super) struct Tables {
    pub(super) catalogue: &'static spec::Catalogue,
    pub(super) statuses: Kind<Status>,
    pub(super) causes: Kind<Cause>,
    pub(super) codes: Kind<ErrorCode>,
    /// The causes of each status; those that it does not list come last.
    pub(super) of_status: Vec<Vec<Cause>>,
    pub(super) of_code: Vec<Vec<Cause>>,
    /// The causes for each message rule of each error code.
    pub(super) of_message: Vec<Vec<Vec<Cause>>>,
    pub(super) aliases: Vec<Vec<&'static str>>,
    pub(super) fallback: usize,
    pub(super) names: Names,
    pub(super) documents: Vec<Source>,
}

/// The entries of one kind.
#[derive(Debug)]
pub(super) struct Kind<E> {
    pub(super) all: Vec<E>,
    pub(super) keys: Vec<String>,
    /// The texts that parse as an entry.
    pub(super) by_name: HashMap<String, E>,
    pub(super) deprecated: Vec<Option<Deprecated>>,
}

impl<E: Copy> Kind<E> {
    fn new(
        number: usize,
        make: fn(usize) -> E,
        names: impl Fn(usize) -> Vec<String>,
        deprecated: impl Fn(usize) -> Option<&'static spec::Deprecated>,
    ) -> Self {
        let mut kind = Self {
            all: (0..number).map(make).collect(),
            keys: Vec::new(),
            by_name: HashMap::new(),
            deprecated: (0..number)
                .map(|index| deprecated(index).map(of_spec))
                .collect(),
        };
        for index in 0..number {
            let names = names(index);
            kind.keys.push(names[0].clone());
            kind.by_name
                .extend(names.into_iter().map(|name| (name, make(index))));
        }
        kind
    }
}

impl Tables {
    pub(super) fn new(catalogue: &'static spec::Catalogue) -> Self {
        let (statuses, causes, codes) = (
            &catalogue.statuses,
            &catalogue.causes,
            &catalogue.error_codes,
        );
        let of_indices = |indices: &[usize]| indices.iter().copied().map(Cause).collect::<Vec<_>>();
        let mut of_status: Vec<_> = statuses
            .iter()
            .map(|status| status.causes.clone().map(Cause).collect::<Vec<_>>())
            .collect();
        for (index, cause) in causes.iter().enumerate() {
            if !statuses[cause.status].causes.contains(&index) {
                of_status[cause.status].push(Cause(index));
            }
        }
        let of_message = codes.iter().map(|code| {
            code.messages
                .iter()
                .map(|message| of_indices(&message.causes))
                .collect()
        });
        Self {
            catalogue,
            statuses: Kind::new(
                statuses.len(),
                Status,
                |index| {
                    let status = &statuses[index];
                    let number = status.code.to_string();
                    vec![
                        number.clone(),
                        format!("{number} {}", status.reason),
                        status.reason.clone(),
                    ]
                },
                |index| statuses[index].deprecated.as_ref(),
            ),
            causes: Kind::new(
                causes.len(),
                Cause,
                |index| vec![causes[index].id.clone()],
                |index| causes[index].deprecated.as_ref(),
            ),
            codes: Kind::new(
                codes.len(),
                ErrorCode,
                |index| {
                    [
                        std::slice::from_ref(&codes[index].code),
                        &codes[index].aliases,
                    ]
                    .concat()
                },
                |index| codes[index].deprecated.as_ref(),
            ),
            of_status,
            of_code: codes.iter().map(|code| of_indices(&code.causes)).collect(),
            of_message: of_message.collect(),
            aliases: codes
                .iter()
                .map(|code| code.aliases.iter().map(String::as_str).collect())
                .collect(),
            fallback: fallback(catalogue),
            names: names::of(catalogue),
            documents: catalogue.documents.iter().map(source).collect(),
        }
    }
}

/// As in generated code: the spec's `fallback`, else 500, else the first 5XX, else the first status.
fn fallback(catalogue: &spec::Catalogue) -> usize {
    let position = |holds: fn(u16) -> bool| {
        catalogue
            .statuses
            .iter()
            .position(|status| holds(status.code))
    };
    let of_class = || position(|code| code == 500).or_else(|| position(|code| code / 100 == 5));
    catalogue.fallback.or_else(of_class).unwrap_or(0)
}

fn source(document: &'static spec::Document) -> Source {
    let mut source = Source::new(&document.title);
    if let Some(updated) = &document.updated {
        source = source.with_updated(updated);
    }
    if let Some(docs) = &document.docs {
        source = source.with_docs(docs);
    }
    source
}

fn of_spec(deprecated: &'static spec::Deprecated) -> Deprecated {
    let made = Deprecated::new().with_since(&deprecated.since);
    match &deprecated.note {
        Some(note) => made.with_note(note),
        None => made,
    }
}

pub(super) fn retry(retry: spec::Retry) -> obs_codes::Retry {
    match retry {
        spec::Retry::Never => obs_codes::Retry::Never,
        spec::Retry::Backoff => obs_codes::Retry::Backoff,
        spec::Retry::Slower => obs_codes::Retry::Slower,
        spec::Retry::AfterFix => obs_codes::Retry::AfterFix,
    }
}

/// Implements `Entry` for one of the types, whose list in the tables has the given name.
macro_rules! entry {
    ($ty:ident, $list:ident) => {
        impl Entry for $ty {
            fn all() -> &'static [Self] {
                &tables().$list.all
            }

            fn parse(text: &str) -> Option<Self> {
                tables().$list.by_name.get(text).copied()
            }

            fn key(self) -> &'static str {
                &tables().$list.keys[self.0]
            }

            fn description(self) -> &'static str {
                &self.get().description
            }

            fn docs(self) -> Option<&'static str> {
                self.get().docs.as_deref()
            }

            fn source(self) -> Option<&'static Source> {
                tables().documents.get(self.get().document?)
            }

            fn deprecated(self) -> Option<&'static Deprecated> {
                tables().$list.deprecated[self.0].as_ref()
            }
        }
    };
}
pub(super) use entry;
