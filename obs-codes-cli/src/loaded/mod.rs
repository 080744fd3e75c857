//! Implements the traits of `obs-codes` for a catalogue loaded at run time.
//!
//! Its types are indices into the single catalogue of the process, which [`load`] sets.

mod names;
mod tables;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::OnceLock;

use obs_codes::catalogue::{CauseOf, Deprecated, Entry, ErrorCodeOf, Names};
use obs_codes::{Catalogue, Retry, Source};
use obs_codes_spec as spec;

use tables::{Tables, entry};

static TABLES: OnceLock<Tables> = OnceLock::new();

/// Sets the catalogue behind [`Status`], [`Cause`] and [`ErrorCode`]; later calls are ignored. It must have a status.
pub(crate) fn load(catalogue: &'static spec::Catalogue) {
    TABLES.get_or_init(|| Tables::new(catalogue));
}

fn tables() -> &'static Tables {
    TABLES
        .get()
        .expect("it is loaded before anything is asked of it")
}

/// A status of the loaded catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Status(usize);

/// A cause of the loaded catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cause(usize);

/// An error code of the loaded catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ErrorCode(usize);

impl Status {
    fn get(self) -> &'static spec::Status {
        &tables().catalogue.statuses[self.0]
    }
}

impl Cause {
    /// The entry's data.
    pub(crate) fn get(self) -> &'static spec::Cause {
        &tables().catalogue.causes[self.0]
    }
}

impl ErrorCode {
    fn get(self) -> &'static spec::ErrorCode {
        &tables().catalogue.error_codes[self.0]
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.get().code, self.get().reason)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.get().description)
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.get().code)
    }
}

entry!(Status, statuses);
entry!(Cause, causes);
entry!(ErrorCode, codes);

impl CauseOf<Status> for Cause {
    fn status_code(self) -> Status {
        Status(self.get().status)
    }

    fn help(self) -> Option<&'static str> {
        self.get().help.as_deref()
    }
}

impl ErrorCodeOf<Status> for ErrorCode {
    fn status_code(self) -> Status {
        Status(self.get().status)
    }

    fn aliases(self) -> &'static [&'static str] {
        &tables().aliases[self.0]
    }

    fn causes(self) -> &'static [Cause] {
        match &tables().of_code[self.0][..] {
            [] => self.status_code().causes(),
            causes => causes,
        }
    }

    fn causes_for(self, message: &str) -> &'static [Cause] {
        self.causes_told(message, &|_| None)
    }

    fn causes_told<'a>(
        self,
        message: &'a str,
        element: &dyn Fn(&str) -> Option<&'a str>,
    ) -> &'static [Cause] {
        let said = |rule: &spec::Message| rule.element.as_deref().map_or(Some(message), element);
        let rules = self.get().messages.iter().zip(&tables().of_message[self.0]);
        let mut fit = rules.filter(|(rule, _)| said(rule).is_some_and(|said| fits(rule, said)));
        fit.next()
            .map_or_else(|| self.causes(), |(_, causes)| causes)
    }

    fn retry(self) -> Retry {
        tables::retry(self.get().retry)
    }
}

impl Catalogue for Status {
    type Cause = Cause;
    type ErrorCode = ErrorCode;

    fn from_u16(code: u16) -> Option<Self> {
        let mut statuses = tables().statuses.all.iter().copied();
        statuses.find(|status| status.as_u16() == code)
    }

    fn as_u16(self) -> u16 {
        self.get().code
    }

    fn reason(self) -> &'static str {
        &self.get().reason
    }

    fn fallback() -> Self {
        Self(tables().fallback)
    }

    fn causes(self) -> &'static [Cause] {
        &tables().causes.all[self.get().causes.clone()]
    }

    fn all_causes(self) -> &'static [Cause] {
        &tables().of_status[self.0]
    }

    fn retry(self) -> Retry {
        tables::retry(self.get().retry)
    }

    fn retry_of(status: u16) -> Retry {
        let of_class = || category(status).map(|category| category.retry);
        let listed = Self::from_u16(status).map(|status| status.get().retry);
        listed.or_else(of_class).map_or(Retry::Never, tables::retry)
    }

    fn category_of(status: u16) -> Option<&'static str> {
        category(status).map(|category| category.shown.as_str())
    }

    fn code_of_message(message: &str) -> Option<ErrorCode> {
        let codes = tables().catalogue.error_codes.iter().enumerate();
        let tells = |rule: &spec::Message| rule.element.is_none() && fits(rule, message);
        let mut fit = codes.filter(|(_, code)| code.messages.iter().any(tells));
        let (index, _) = fit.next()?;
        fit.next().is_none().then_some(ErrorCode(index))
    }

    fn names() -> &'static Names {
        &tables().names
    }
}

fn category(status: u16) -> Option<&'static spec::Category> {
    let mut categories = tables().catalogue.categories.iter();
    categories.find(|category| category.class == status / 100)
}

fn fits(rule: &spec::Message, said: &str) -> bool {
    let is_or_absent =
        |text: &Option<String>, holds: &dyn Fn(&str) -> bool| text.as_deref().is_none_or(holds);
    is_or_absent(&rule.starts_with, &|text| said.starts_with(text))
        && is_or_absent(&rule.contains, &|text| said.contains(text))
        && is_or_absent(&rule.ends_with, &|text| said.ends_with(text))
}
