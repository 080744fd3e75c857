//! What specs say when nothing is wrong with them. References are indices into the lists of [`Catalogue`].

use std::ops::Range;

/// A checked catalogue: every name is a Rust name, and every reference leads somewhere.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// Where the facts of each source come from, for sources that say so.
    pub origins: Vec<Origin>,
    /// The categories, in spec order, as are the other lists.
    pub categories: Vec<Category>,
    /// The statuses.
    pub statuses: Vec<Status>,
    /// The causes in the lists of the statuses, in their order, then those of the section `causes`.
    pub causes: Vec<Cause>,
    /// The error codes.
    pub error_codes: Vec<ErrorCode>,
    /// Something that the specs list was wrong, and is missing here.
    pub has_gaps: bool,
}

/// Where the facts of one source come from.
#[derive(Debug)]
pub struct Origin {
    /// The index of the source.
    pub source: usize,
    /// The title of the document.
    pub title: String,
    /// The date of its edition.
    pub updated: Option<String>,
}

/// A class of status codes.
#[derive(Debug)]
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
#[derive(Debug)]
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
    /// The origin of the source that lists it.
    pub origin: Option<usize>,
}

/// What may have led to a status.
#[derive(Debug)]
pub struct Cause {
    /// The variant.
    pub name: String,
    /// What references and users call it.
    pub id: String,
    /// What may have happened.
    pub description: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Its status.
    pub status: usize,
    /// The origin of the source that lists it.
    pub origin: Option<usize>,
}

/// An error code.
#[derive(Debug)]
pub struct ErrorCode {
    /// The variant.
    pub name: String,
    /// The wire value.
    pub code: String,
    /// Other wire values that mean the same.
    pub aliases: Vec<String>,
    /// Whether only older tables list it.
    pub legacy: bool,
    /// What it means.
    pub description: String,
    /// Whether to try again: its own answer, else its status's.
    pub retry: Retry,
    /// Its status.
    pub status: usize,
    /// The causes that it narrows its status down to.
    pub causes: Vec<usize>,
    /// How a message narrows the causes further.
    pub messages: Vec<Message>,
    /// The origin of the source that lists it.
    pub origin: Option<usize>,
}

/// A rule: a message for which all given matchers hold narrows the causes to these.
#[derive(Debug)]
pub struct Message {
    /// The message begins with this.
    pub starts_with: Option<String>,
    /// The message contains this.
    pub contains: Option<String>,
    /// The message ends with this.
    pub ends_with: Option<String>,
    /// The causes that are left.
    pub causes: Vec<usize>,
}

/// Whether sending a request again can help; the variants of `obs_codes::Retry`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// The same request will fail again.
    Never,
    /// It may succeed after a growing pause.
    Backoff,
    /// Send it again at a lower rate.
    Slower,
    /// It succeeds once something outside the request is fixed.
    AfterFix,
}

impl Retry {
    /// Each, with its word in a spec.
    pub const ALL: [(&'static str, Self); 4] = [
        ("never", Self::Never),
        ("backoff", Self::Backoff),
        ("slower", Self::Slower),
        ("after-fix", Self::AfterFix),
    ];
}
