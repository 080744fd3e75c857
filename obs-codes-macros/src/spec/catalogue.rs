//! What specs say when nothing is wrong with them.

use std::ops::Range;

use super::model::{Origin, Retry};

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
    /// Something that the specs list was wrong, and is missing here.
    pub(crate) has_gaps: bool,
}

#[derive(Debug)]
pub(crate) struct Category {
    /// The variant.
    pub(crate) name: String,
    pub(crate) class: u16,
    /// The name as the spec has it.
    pub(crate) shown: String,
    pub(crate) description: String,
    pub(crate) retry: Retry,
}

#[derive(Debug)]
pub(crate) struct Status {
    /// The variant.
    pub(crate) name: String,
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
    /// The variant.
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) description: String,
    pub(crate) help: Option<String>,
    pub(crate) status: usize,
    pub(crate) origin: Option<usize>,
}

#[derive(Debug)]
pub(crate) struct ErrorCode {
    /// The variant.
    pub(crate) name: String,
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
