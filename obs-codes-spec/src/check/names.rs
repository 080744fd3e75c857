//! The variants of one enum: a name for each text, no two the same.

use std::borrow::Cow;

use heck::{ToSnakeCase, ToTitleCase, ToUpperCamelCase};

use crate::check::variants::{MOST_LETTERS, begin, is_camel_case, near, unfit};
use crate::index::Index;
use crate::read::model::Text;
use crate::report::finding::{Finding, Findings, MOST_SHOWN};
use crate::report::words::quote;
use crate::yaml::tree::Place;

/// The methods that every status has, with the class that each tests for, if any.
const METHODS: [(&str, Option<u16>); 6] = [
    ("is_retryable", None),
    ("is_informational", Some(1)),
    ("is_success", Some(2)),
    ("is_redirection", Some(3)),
    ("is_client_error", Some(4)),
    ("is_server_error", Some(5)),
];

/// The class that the method of a category with this name tests for, if any.
pub(crate) fn class_of(name: &str) -> Option<u16> {
    let method = format!("is_{}", name.to_snake_case());
    METHODS.iter().find(|(name, _)| *name == method)?.1
}

/// The variants of one enum.
pub(crate) struct Names {
    what: &'static str,
    taken: Index<'static>,
    /// The entry of each name, by its number.
    places: Vec<Place>,
    /// Deferred until all names are known, since suggested names must be free.
    wrong: Vec<Wrong>,
    more: usize,
}

struct Wrong {
    finding: Finding,
    /// The class that the method of this category tests for.
    class: Option<u16>,
    /// A name to suggest, with a number appended if necessary.
    instead: String,
}

impl Names {
    pub(crate) fn new(what: &'static str) -> Self {
        Self {
            what,
            taken: Index::default(),
            places: Vec::new(),
            wrong: Vec::new(),
            more: 0,
        }
    }

    /// The variant for a text, or the one given by `name:`; empty if it is invalid.
    pub(crate) fn derive(&mut self, text: &Text, asked: Option<&Text>) -> String {
        self.derive_or(text, asked, String::new())
    }

    /// The same, with a name to suggest if it is invalid.
    fn derive_or(&mut self, text: &Text, asked: Option<&Text>, usual: String) -> String {
        let Text { value, place } = asked.unwrap_or(text);
        let is_fit = asked.is_some() || value.len() > MOST_LETTERS || is_camel_case(value);
        let name = if is_fit {
            value.clone()
        } else {
            value.to_upper_camel_case()
        };
        // A missing text has been reported already.
        if value.is_empty() {
            return name;
        }
        let (finding, instead) = if let Some(reason) = unfit(&name) {
            let (text, variant) = (quote(value), quote(&name));
            let message = match (asked, &*name) {
                (Some(_), _) => format!("{variant} cannot be a variant: {reason}"),
                (None, "") => format!("no variant can be named after {text}: {reason}"),
                _ => format!("{text} would make the variant {variant}: {reason}"),
            };
            (Finding::new(*place, message), near(&name, self.what))
        } else if let Some(earlier) = self.taken.add(Cow::Owned(name.clone()), self.places.len()) {
            let message = format!("two variants would be called `{name}`");
            let finding = Finding::twice(*place, message, self.places[earlier]);
            let help = match self.what {
                "error code" => "if both mean the same, list one in the `aliases` of the other",
                _ => "correct one of them, if it was copied",
            };
            (finding.help(help), name)
        } else {
            self.places.push(*place);
            return name;
        };
        let instead = if usual.is_empty() { instead } else { usual };
        self.refuse(finding, None, instead);
        String::new()
    }

    /// The variant for a category, unless its method would test for something else.
    pub(crate) fn derive_category(&mut self, text: &Text, class: u16) -> String {
        let method = format!("is_{}", text.value.to_snake_case());
        let mut usual = String::new();
        let mut other = None;
        for &(name, of) in &METHODS {
            if of == Some(class) {
                usual = name["is_".len()..].to_title_case();
            } else if name == method {
                other = Some(of);
            }
        }
        let Some(of) = other else {
            return self.derive_or(text, None, usual);
        };
        let what = match of {
            Some(class) => format!("asks for the class {class}XX"),
            None => "says whether to try again".to_owned(),
        };
        let name = quote(&text.value);
        let message = format!("{name} would make the method `{method}`, which {what}");
        if usual.is_empty() {
            usual = format!("{} Status", text.value);
        }
        self.refuse(Finding::new(text.place, message), of, usual);
        String::new()
    }

    fn refuse(&mut self, finding: Finding, class: Option<u16>, instead: String) {
        if self.wrong.len() == MOST_SHOWN {
            self.more += 1;
            return;
        }
        self.wrong.push(Wrong {
            finding,
            class,
            instead,
        });
    }

    /// Reports invalid and duplicate names, each with a suggestion.
    pub(crate) fn finish(mut self, findings: &mut Findings) {
        findings.more += self.more;
        for wrong in std::mem::take(&mut self.wrong) {
            let free = self.free(&wrong.instead);
            findings.report(wrong.finding.help(match (self.what, wrong.class) {
                (_, Some(class)) => {
                    format!("write `class: {class}XX`, or another name, such as `name: {free}`")
                }
                ("category", _) => {
                    format!("give the category another name, such as `name: {free}`")
                }
                (what, _) => format!("name it in this {what}: `name: {free}`"),
            }));
        }
    }

    /// This name, with the first number appended that makes it free, if necessary.
    fn free(&mut self, name: &str) -> String {
        let name = begin(name);
        let mut free = name.to_owned();
        let mut number = 1;
        while !self.is_free(&free) {
            number += 1;
            free = format!("{name}{number}");
        }
        self.taken.add(Cow::Owned(free.clone()), 0);
        free
    }

    fn is_free(&self, name: &str) -> bool {
        // The name of a category may contain spaces.
        let variant = if self.what == "category" {
            name.to_upper_camel_case()
        } else {
            name.to_owned()
        };
        !self.taken.has(&variant) && unfit(&variant).is_none()
    }
}
