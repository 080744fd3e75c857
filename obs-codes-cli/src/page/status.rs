//! The pages of one status.

use std::ops::Range;

use askama::Template;
use obs_codes_spec::{Catalogue, Category, Cause, ErrorCode, Message, Retry, Status};

use super::Site;
use super::link::{Link, link_to_code};
use super::place::{self, Entry, Place, Places};
use crate::catalogue::causes_of_code;
use crate::words::{advice, deprecated, document, retry_word, told_by};

/// One of the pages of a status.
pub(super) struct Page {
    pub(super) file: String,
    /// The range of the status's entries that it shows.
    entries: Range<usize>,
    /// The first and the last of them.
    range: String,
}

pub(super) fn pages(catalogue: &Catalogue, places: &Places, status: usize) -> Vec<Page> {
    let entries = &places.entries[status];
    let name = |entry: &Entry| match *entry {
        Entry::Cause(cause) => catalogue.causes[cause].id.as_str(),
        Entry::Code(code) => catalogue.error_codes[code].code.as_str(),
    };
    let parts = place::parts(entries.len()).into_iter().enumerate();
    let page = |(part, range): (usize, Range<usize>)| {
        let (first, last) = (
            entries[range.clone()].first(),
            entries[range.clone()].last(),
        );
        Page {
            file: place::file(catalogue.statuses[status].code, part),
            range: format!("{} … {}", first.map_or("", name), last.map_or("", name)),
            entries: range,
        }
    };
    parts.map(page).collect()
}

/// A page of a status, with all or some of its causes and error codes.
#[derive(Template)]
#[template(path = "page/status.html")]
pub(super) struct StatusPage<'c> {
    site: &'c Site<'c>,
    category: Option<&'c Category>,
    status: &'c Status,
    place: &'c Place,
    note: Option<String>,
    more: More<'c>,
    retry: Advice,
    pages: &'c [Page],
    current: usize,
    sections: Vec<Section>,
    groups: Vec<Group<'c>>,
    /// Error codes of other statuses that may come with this one too.
    guests: Vec<Link<'c>>,
    codes: Vec<CodeView<'c>>,
}

/// The contents of a page, for a link at its top.
struct Section {
    id: &'static str,
    title: &'static str,
    number: usize,
}

/// Causes: those listed for the status, or further ones.
struct Group<'c> {
    id: &'static str,
    title: &'static str,
    causes: Vec<CauseView<'c>>,
}

/// Where to read more.
struct More<'c> {
    title: String,
    docs: Option<&'c str>,
}

struct Advice {
    word: &'static str,
    advice: &'static str,
}

struct CauseView<'c> {
    id: &'c str,
    place: &'c Place,
    description: &'c str,
    help: Option<&'c str>,
    told_by: Option<String>,
    note: Option<String>,
    more: More<'c>,
    codes: Vec<Link<'c>>,
}

struct CodeView<'c> {
    code: &'c str,
    place: &'c Place,
    description: &'c str,
    old: bool,
    note: Option<String>,
    more: More<'c>,
    aliases: Option<String>,
    also: Option<String>,
    causes: Vec<CauseView<'c>>,
    further: Vec<CauseView<'c>>,
    retry: Advice,
}

impl<'c> StatusPage<'c> {
    pub(super) fn new(
        site: &'c Site<'c>,
        catalogue: &'c Catalogue,
        places: &'c Places,
        index: usize,
        pages: &'c [Page],
        current: usize,
    ) -> Self {
        let status = &catalogue.statuses[index];
        let view = View { catalogue, places };
        let (mut listed, mut further, mut codes) = (Vec::new(), Vec::new(), Vec::new());
        for entry in &places.entries[index][pages[current].entries.clone()] {
            match *entry {
                Entry::Cause(cause) if status.causes.contains(&cause) => {
                    listed.push(view.cause_with_codes(index, cause));
                }
                Entry::Cause(cause) => further.push(view.cause_with_codes(index, cause)),
                Entry::Code(code) => codes.push(view.code(code)),
            }
        }
        let mut groups = vec![
            Group {
                id: "_causes",
                title: "Possible causes",
                causes: listed,
            },
            Group {
                id: "_further",
                title: "Further causes",
                causes: further,
            },
        ];
        groups.retain(|group| !group.causes.is_empty());
        let of_causes = groups
            .iter()
            .map(|group| (group.id, group.title, group.causes.len()));
        let of_codes = (!codes.is_empty()).then_some(("_codes", "Error codes", codes.len()));
        let sections = of_causes.chain(of_codes);
        let sections = sections
            .map(|(id, title, number)| Section { id, title, number })
            .collect();
        Self {
            site,
            category: catalogue.categories.get(status.category),
            status,
            place: &places.statuses[index],
            note: status.deprecated.as_ref().map(deprecated),
            more: view.more(status.docs.as_deref(), status.document),
            retry: retry(status.retry),
            pages,
            current,
            sections,
            groups,
            guests: if current == 0 {
                view.guests(index)
            } else {
                Vec::new()
            },
            codes,
        }
    }
}

fn retry(retry: Retry) -> Advice {
    Advice {
        word: retry_word(retry),
        advice: advice(retry),
    }
}

#[derive(Clone, Copy)]
struct View<'c> {
    catalogue: &'c Catalogue,
    places: &'c Places,
}

impl<'c> View<'c> {
    fn guests(self, status: usize) -> Vec<Link<'c>> {
        let codes = self.catalogue.error_codes.iter().enumerate();
        let guests = codes.filter(|(_, code)| code.also.contains(&status));
        guests
            .map(|(index, _)| link_to_code(self.catalogue, self.places, index))
            .collect()
    }

    fn more(self, docs: Option<&'c str>, of: Option<usize>) -> More<'c> {
        More {
            title: of.map_or(String::new(), |of| document(&self.catalogue.documents[of])),
            docs,
        }
    }

    fn cause(self, index: usize, messages: &[Message]) -> CauseView<'c> {
        let cause: &Cause = &self.catalogue.causes[index];
        CauseView {
            id: &cause.id,
            place: &self.places.causes[index],
            description: &cause.description,
            help: cause.help.as_deref(),
            told_by: told_by(self.catalogue, cause, messages),
            note: cause.deprecated.as_ref().map(deprecated),
            more: self.more(cause.docs.as_deref(), cause.document),
            codes: Vec::new(),
        }
    }

    /// A cause, with the error codes of its status that may mean it.
    fn cause_with_codes(self, status: usize, index: usize) -> CauseView<'c> {
        let codes = self.places.entries[status]
            .iter()
            .filter_map(|entry| match *entry {
                Entry::Code(code) if self.catalogue.error_codes[code].causes.contains(&index) => {
                    Some(link_to_code(self.catalogue, self.places, code))
                }
                _ => None,
            });
        CauseView {
            codes: codes.collect(),
            ..self.cause(index, &[])
        }
    }

    fn code(self, index: usize) -> CodeView<'c> {
        let code: &ErrorCode = &self.catalogue.error_codes[index];
        let views = |causes: &[usize]| {
            let causes = causes.iter();
            causes
                .map(|cause| self.cause(*cause, &code.messages))
                .collect()
        };
        let also = code
            .also
            .iter()
            .map(|status| self.catalogue.statuses[*status].code.to_string());
        let also: Vec<_> = also.collect();
        CodeView {
            code: &code.code,
            place: &self.places.codes[index],
            description: &code.description,
            old: code.legacy || code.deprecated.is_some(),
            note: match &code.deprecated {
                Some(mark) => Some(deprecated(mark)),
                None => code.legacy.then(|| "only in older tables".to_owned()),
            },
            more: self.more(code.docs.as_deref(), code.document),
            aliases: (!code.aliases.is_empty()).then(|| code.aliases.join(", ")),
            also: (!code.also.is_empty()).then(|| also.join(", ")),
            causes: views(&causes_of_code(self.catalogue, code)),
            further: views(&code.further_causes),
            retry: retry(code.retry),
        }
    }
}
