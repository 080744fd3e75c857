//! The model: specs after reading, before checking. Facts that need no check are in an `entry` of the catalogue already.

use std::ops::Range;

use crate::answers;
use crate::catalogue::{self, Document, Retry};
use crate::yaml::tree::{Place, Placed};

/// The numbers that HTTP allows: three digits, the first of which is the class.
pub(crate) const CODES: Range<u16> = 100..1000;

pub(crate) type Text = Placed<String>;

/// The content of all sources of one catalogue, in order.
#[derive(Default)]
pub(crate) struct Spec {
    pub(crate) documents: Vec<Document>,
    pub(crate) categories: Vec<Category>,
    pub(crate) statuses: Vec<Status>,
    /// The causes listed by statuses.
    pub(crate) causes: Vec<Cause>,
    /// Those of `causes:`.
    pub(crate) listed_causes: Vec<Cause>,
    pub(crate) error_codes: Vec<ErrorCode>,
    pub(crate) fallback: Option<Placed<u16>>,
    pub(crate) responses: Option<Responses>,
    /// Whether an entry was invalid and is missing here.
    pub(crate) has_gaps: bool,
}

pub(crate) struct Category {
    /// The first digit of its codes; `None` if invalid.
    pub(crate) class: Option<Placed<u16>>,
    pub(crate) name: Text,
    pub(crate) entry: catalogue::Category,
}

pub(crate) struct Status {
    /// `None` if invalid.
    pub(crate) code: Option<Placed<u16>>,
    pub(crate) reason: Text,
    pub(crate) name: Option<Text>,
    pub(crate) retry: Option<Retry>,
    pub(crate) place: Place,
    /// Its index in the catalogue; `None` before it is checked, or if it was left out.
    pub(crate) index: Option<usize>,
    pub(crate) entry: catalogue::Status,
}

pub(crate) struct Cause {
    pub(crate) id: Text,
    pub(crate) name: Option<Text>,
    pub(crate) status: StatusRef,
    pub(crate) entry: catalogue::Cause,
}

/// The status that a cause belongs to.
pub(crate) enum StatusRef {
    /// The status that lists it, by index.
    Inside(usize),
    /// The statuses with these codes, its own first; empty if invalid.
    Codes(Vec<Placed<u16>>),
}

pub(crate) struct ErrorCode {
    pub(crate) code: Text,
    pub(crate) name: Option<Text>,
    pub(crate) aliases: Vec<Text>,
    pub(crate) indicators: Vec<Text>,
    /// Its usual status first; empty if invalid.
    pub(crate) statuses: Vec<Placed<u16>>,
    pub(crate) retry: Option<Retry>,
    pub(crate) causes: Vec<Text>,
    pub(crate) further_causes: Vec<Text>,
    pub(crate) messages: Vec<Message>,
    /// Whether nothing is wrong with the messages.
    pub(crate) has_all_messages: bool,
    pub(crate) entry: catalogue::ErrorCode,
}

pub(crate) struct Message {
    pub(crate) place: Place,
    pub(crate) causes: Vec<Text>,
    pub(crate) element: Option<Text>,
    pub(crate) entry: catalogue::Message,
}

pub(crate) struct Responses {
    pub(crate) place: Place,
    pub(crate) clock: Vec<Text>,
    pub(crate) entry: answers::Responses,
}
