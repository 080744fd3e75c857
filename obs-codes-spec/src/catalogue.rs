//! What specs say when nothing is wrong with them. References are indices into the lists of [`Catalogue`].

use std::ops::Range;

use crate::answers::Responses;

/// A checked catalogue: every name is a Rust name, and every reference leads somewhere.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// Where the facts of each source come from, for sources that say so.
    pub documents: Vec<Document>,
    /// The categories, in spec order, as are the other lists.
    pub categories: Vec<Category>,
    /// The statuses.
    pub statuses: Vec<Status>,
    /// The causes in the lists of the statuses, in their order, then those of the section `causes`.
    pub causes: Vec<Cause>,
    /// The error codes.
    pub error_codes: Vec<ErrorCode>,
    /// The status of an error that is not an answer of the service, if a spec says.
    pub fallback: Option<usize>,
    /// How the service writes its error responses, if a spec says.
    pub responses: Option<Responses>,
    /// Something that the specs list was wrong, and is missing here.
    pub has_gaps: bool,
}

/// Where the facts of one source come from.
#[derive(Debug, Default)]
pub struct Document {
    /// The index of the source.
    pub source: usize,
    /// The title of the document.
    pub title: String,
    /// The date of its edition.
    pub updated: Option<String>,
    /// Its address.
    pub docs: Option<String>,
}

/// A class of status codes.
#[derive(Debug, Default)]
pub struct Category {
    /// The variant.
    pub name: String,
    /// The first digit of its status codes.
    pub class: u16,
    /// The name as written in the spec.
    pub shown: String,
    /// What the class means.
    pub description: String,
    /// Whether to try again, for statuses that are not listed.
    pub retry: Retry,
}

/// A status code.
#[derive(Debug, Default)]
pub struct Status {
    /// The variant.
    pub name: String,
    /// The number.
    pub code: u16,
    /// The reason phrase.
    pub reason: String,
    /// What the status means.
    pub description: String,
    /// Whether to try again: its own answer, else its category's.
    pub retry: Retry,
    /// Its category; 0 where there are none.
    pub category: usize,
    /// The causes of its own list.
    pub causes: Range<usize>,
    /// Where it is documented.
    pub docs: Option<String>,
    /// Since when it should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// The document that the source which lists it is from.
    pub document: Option<usize>,
}

/// What may have led to a status.
#[derive(Debug, Default)]
pub struct Cause {
    /// The variant.
    pub name: String,
    /// What references and users call it.
    pub id: String,
    /// What may have happened.
    pub description: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Where it is documented.
    pub docs: Option<String>,
    /// Since when it should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// Its status.
    pub status: usize,
    /// Further statuses, of which error codes may lead to it.
    pub also: Vec<usize>,
    /// The document that the source which lists it is from.
    pub document: Option<usize>,
}

impl Cause {
    /// Whether error codes of this status may lead to it.
    #[must_use]
    pub fn is_of(&self, status: usize) -> bool {
        self.status == status || self.also.contains(&status)
    }

    pub(crate) fn is_of_any(&self, statuses: &[usize]) -> bool {
        statuses.iter().any(|status| self.is_of(*status))
    }
}

/// An error code.
#[derive(Debug, Default)]
pub struct ErrorCode {
    /// The variant.
    pub name: String,
    /// The wire value.
    pub code: String,
    /// Other wire values that mean the same.
    pub aliases: Vec<String>,
    /// What a header says in place of the code.
    pub indicators: Vec<String>,
    /// Whether only older tables list it.
    pub legacy: bool,
    /// What it means.
    pub description: String,
    /// Whether to try again: its own answer, else its status's.
    pub retry: Retry,
    /// Its usual status.
    pub status: usize,
    /// Further statuses that it is sent with.
    pub also: Vec<usize>,
    /// The causes that it narrows its status down to, those of one status next to each other, in the order of its statuses.
    pub causes: Vec<usize>,
    /// Further causes, which are likely only if a message says so.
    pub further_causes: Vec<usize>,
    /// How a message tells the causes apart.
    pub messages: Vec<Message>,
    /// Where it is documented.
    pub docs: Option<String>,
    /// Since when it should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// The document that the source which lists it is from.
    pub document: Option<usize>,
}

/// A rule: a message for which all given matchers hold narrows the causes to these.
#[derive(Debug, Default)]
pub struct Message {
    /// The element that all this is about, in place of the message.
    pub element: Option<String>,
    /// The message begins with this.
    pub starts_with: Option<String>,
    /// The message contains this.
    pub contains: Option<String>,
    /// The message ends with this.
    pub ends_with: Option<String>,
    /// The causes that are left.
    pub causes: Vec<usize>,
}

impl Message {
    /// Whether this matches every message that the other matches; not if one of them says nothing of the message.
    pub(crate) fn matches_all_of(&self, other: &Self) -> bool {
        let is_empty =
            |of: &Self| of.starts_with.is_none() && of.contains.is_none() && of.ends_with.is_none();
        if self.element != other.element || is_empty(self) || is_empty(other) {
            return false;
        }
        // Whether a part of the other matcher implies one of this.
        let implies = |part: &Option<String>,
                       own: &Option<String>,
                       holds: fn(&str, &str) -> bool| match (part, own) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(part), Some(own)) => holds(part, own),
        };
        let contains =
            |part: &Option<String>| implies(part, &self.contains, |part, own| part.contains(own));
        implies(&other.starts_with, &self.starts_with, |part, own| {
            part.starts_with(own)
        }) && implies(&other.ends_with, &self.ends_with, |part, own| {
            part.ends_with(own)
        }) && (contains(&other.starts_with)
            || contains(&other.contains)
            || contains(&other.ends_with))
    }
}

/// Since when something should not be used any more.
#[derive(Clone, Debug, Default)]
pub struct Deprecated {
    /// The first version of the catalogue, or the date.
    pub since: String,
    /// What to use instead.
    pub note: Option<String>,
}

/// Whether sending a request again can help; the variants of `obs_codes::Retry`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Retry {
    /// The same request will fail again.
    #[default]
    Never,
    /// It may succeed after a growing pause.
    Backoff,
    /// Send it again at a lower rate.
    Slower,
    /// It succeeds once something outside the request is fixed.
    AfterFix,
}

impl Retry {
    /// All answers, in order.
    pub const ALL: [Self; 4] = [Self::Never, Self::Backoff, Self::Slower, Self::AfterFix];

    /// The word of each in a spec, and its meaning.
    pub const WORDS: [(&'static str, &'static str); 4] = [
        ("never", "the same request will fail again"),
        (
            "backoff",
            "it may succeed if sent again after a growing pause",
        ),
        ("slower", "send it again, at a lower rate"),
        (
            "after-fix",
            "it succeeds once something outside the request is fixed",
        ),
    ];
}
