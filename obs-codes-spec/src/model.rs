//! What specs say.

use std::ops::RangeInclusive;

use crate::catalogue::{Origin, Retry};
use crate::place::{Place, Placed};

/// The numbers that HTTP has room for: three digits, of which the first is the class.
pub(crate) const CODES: RangeInclusive<u16> = 100..=999;

pub(crate) type Text = Placed<String>;

/// What all sources of one catalogue say together, in their order.
#[derive(Debug, Default)]
pub(crate) struct Spec {
    pub(crate) origins: Vec<Origin>,
    pub(crate) categories: Vec<Category>,
    pub(crate) statuses: Vec<Status>,
    /// The causes in the lists of the statuses, then those of `causes:`.
    pub(crate) causes: Vec<Cause>,
    pub(crate) error_codes: Vec<ErrorCode>,
    /// Something that a source lists was not understood, and is missing here.
    pub(crate) has_gaps: bool,
}

#[derive(Debug)]
pub(crate) struct Category {
    /// The first digit of its codes; `None` where that was not understood.
    pub(crate) class: Option<Placed<u16>>,
    pub(crate) name: Text,
    pub(crate) description: String,
    pub(crate) retry: Option<Retry>,
}

#[derive(Debug)]
pub(crate) struct Status {
    /// `None` where it was not understood.
    pub(crate) code: Option<Placed<u16>>,
    pub(crate) reason: Text,
    pub(crate) name: Option<Text>,
    pub(crate) description: String,
    pub(crate) retry: Option<Retry>,
    pub(crate) place: Place,
}

#[derive(Debug)]
pub(crate) struct Cause {
    pub(crate) id: Text,
    pub(crate) name: Option<Text>,
    pub(crate) status: StatusRef,
    pub(crate) description: String,
    pub(crate) help: Option<String>,
}

/// The status that a cause belongs to.
#[derive(Debug)]
pub(crate) enum StatusRef {
    /// The status in whose list it stands, by index.
    Inside(usize),
    /// The status of that code.
    Code(Option<Placed<u16>>),
}

#[derive(Debug)]
pub(crate) struct ErrorCode {
    pub(crate) code: Text,
    pub(crate) name: Option<Text>,
    pub(crate) aliases: Vec<Text>,
    pub(crate) legacy: bool,
    pub(crate) status: Option<Placed<u16>>,
    pub(crate) description: String,
    pub(crate) retry: Option<Retry>,
    pub(crate) causes: Vec<Text>,
    pub(crate) messages: Vec<Rule>,
}

/// How a message narrows the causes of an error code.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) starts_with: Option<String>,
    pub(crate) contains: Option<String>,
    pub(crate) ends_with: Option<String>,
    pub(crate) causes: Vec<Text>,
}
