//! A catalogue as data, for `export`, `--json` and templates. `schema/catalogue.json` describes it.

mod make;

use obs_codes::catalogue::Role;
use serde::{Serialize, Serializer};

pub(crate) use make::{Model, category, source};

/// A whole catalogue; all lists are in the order of the specs.
#[derive(Debug, Serialize)]
pub(crate) struct Catalogue<'c> {
    /// The version of the schema.
    pub(crate) version: u32,
    pub(crate) sources: Vec<Source<'c>>,
    pub(crate) categories: Vec<Category<'c>>,
    pub(crate) statuses: Vec<Status<'c>>,
    pub(crate) causes: Vec<Cause<'c>>,
    pub(crate) error_codes: Vec<ErrorCode<'c>>,
    /// The status for errors without a better one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fallback: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) responses: Option<Responses<'c>>,
}

impl<'c> Catalogue<'c> {
    /// The title of its only source, or what it is.
    pub(crate) fn title(&self) -> &'c str {
        match self.sources[..] {
            [Source { title, .. }] => title,
            _ => "Error codes",
        }
    }
}

/// Where an entry is documented, and whether it is deprecated.
#[derive(Debug, Serialize)]
pub(crate) struct Standing<'c> {
    /// The title of the source that lists it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<&'c str>,
    /// The URL of its documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) docs: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) deprecated: Option<Deprecated<'c>>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Deprecated<'c> {
    pub(crate) since: &'c str,
    /// What to use instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<&'c str>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Source<'c> {
    pub(crate) title: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) updated: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) docs: Option<&'c str>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Category<'c> {
    pub(crate) class: String,
    pub(crate) name: &'c str,
    pub(crate) description: &'c str,
    pub(crate) retry: &'static str,
}

/// A status; `C` is the form of its causes: ids, or in full.
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
    /// The causes that the documentation of the status lists.
    pub(crate) causes: Vec<C>,
    /// The causes that are documented elsewhere.
    pub(crate) further_causes: Vec<C>,
    #[serde(flatten)]
    pub(crate) standing: Standing<'c>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Cause<'c> {
    pub(crate) id: &'c str,
    /// The name in Rust.
    pub(crate) name: &'c str,
    pub(crate) status: u16,
    /// Further statuses that it comes with.
    pub(crate) further_statuses: Vec<u16>,
    pub(crate) description: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) help: Option<&'c str>,
    #[serde(flatten)]
    pub(crate) standing: Standing<'c>,
}

#[derive(Debug, Serialize)]
pub(crate) struct ErrorCode<'c, C = &'c str> {
    pub(crate) code: &'c str,
    /// The name in Rust.
    pub(crate) name: &'c str,
    pub(crate) status: u16,
    /// Further statuses that it comes with.
    pub(crate) further_statuses: Vec<u16>,
    pub(crate) description: &'c str,
    pub(crate) retry: &'static str,
    pub(crate) aliases: Vec<&'c str>,
    /// Header values that stand in for the code.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub(crate) indicators: &'c [String],
    pub(crate) legacy: bool,
    /// The causes that the code narrows its status to, the likeliest first; all of the status's listed causes if it narrows nothing.
    pub(crate) causes: Vec<C>,
    /// The causes that are likely only with certain messages.
    pub(crate) further_causes: Vec<C>,
    pub(crate) messages: Vec<Message<'c>>,
    #[serde(flatten)]
    pub(crate) standing: Standing<'c>,
}

impl<C> ErrorCode<'_, C> {
    /// Whether it may come with a status.
    pub(crate) fn is_of(&self, status: u16) -> bool {
        self.status == status || self.further_statuses.contains(&status)
    }
}

/// How a message narrows the causes of an error code; all given conditions must hold.
#[derive(Debug, Serialize)]
pub(crate) struct Message<'c> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) element: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) starts_with: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) contains: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ends_with: Option<&'c str>,
    pub(crate) causes: Vec<&'c str>,
}

/// The names of headers, elements and members in error responses, by role; the first of each is used for writing.
#[derive(Debug, Serialize)]
pub(crate) struct Responses<'c> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) root: Option<&'c str>,
    pub(crate) format: &'static str,
    pub(crate) headers: Names<'c>,
    pub(crate) elements: Names<'c>,
    pub(crate) members: Names<'c>,
    pub(crate) texts: Names<'c>,
    pub(crate) details: &'c [String],
    pub(crate) secrets: &'c [String],
    pub(crate) clock: Vec<&'c str>,
    pub(crate) copied: &'c [String],
}

/// Names by role.
#[derive(Debug)]
pub(crate) struct Names<'c>(pub(crate) Vec<(Role, &'c [String])>);

impl Names<'_> {
    /// The name that is written, if there is one.
    pub(crate) fn first(&self, role: Role) -> Option<&str> {
        let (_, names) = self.0.iter().find(|(of, _)| *of == role)?;
        names.first().map(String::as_str)
    }
}

impl Serialize for Names<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(role, names)| (role.as_str(), names)))
    }
}
