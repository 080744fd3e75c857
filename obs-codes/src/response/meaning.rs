//! The meaning of a response as strings, so that the code for reports is not compiled for each catalogue.

use alloc::vec::Vec;

use super::ErrorResponse;
use super::answer::is_known;
use crate::catalogue::{CauseOf, Entry};
use crate::{Catalogue, Retry};

/// The texts of a cause.
pub(super) struct CauseText {
    pub(super) id: &'static str,
    pub(super) description: &'static str,
    pub(super) help: Option<&'static str>,
}

/// The catalogue's information on a response.
pub(super) struct Meaning<'r> {
    /// The number of the status; below, its reason phrase and the name of its category.
    pub(super) status: Option<u16>,
    pub(super) reason: Option<&'static str>,
    pub(super) category: Option<&'static str>,
    pub(super) code: Option<&'r str>,
    /// The description of the code, unless there is exactly one cause.
    pub(super) description: Option<&'static str>,
    pub(super) docs: Option<&'static str>,
    pub(super) causes: Vec<CauseText>,
    pub(super) retry: Retry,
    pub(super) skew: Option<super::ClockSkew>,
    /// The nested errors, formatted.
    pub(super) errors: Vec<alloc::string::String>,
}

impl<S: Catalogue> ErrorResponse<S> {
    pub(super) fn meaning(&self) -> Meaning<'_> {
        let code = self.error_code();
        let causes = self.causes();
        let status = self.record.status;
        Meaning {
            status,
            reason: self.stated().map(Catalogue::reason),
            category: status.and_then(S::category_of),
            code: self.record.code(&is_known::<S>),
            description: code.filter(|_| causes.len() != 1).map(Entry::description),
            docs: code.and_then(Entry::docs).or_else(|| self.stated()?.docs()),
            causes: causes.iter().map(|cause| text(*cause)).collect(),
            retry: self.retry(),
            skew: self.clock_skew(),
            errors: self
                .errors()
                .map(|error| alloc::format!("{error}"))
                .collect(),
        }
    }
}

fn text<S>(cause: impl CauseOf<S>) -> CauseText {
    CauseText {
        id: cause.key(),
        description: cause.description(),
        help: cause.help(),
    }
}
