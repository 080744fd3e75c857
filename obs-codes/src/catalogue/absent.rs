//! Trait implementations for `Infallible`, which replaces the causes or error codes of a catalogue without any.

use core::convert::Infallible;

use super::{Catalogue, CauseOf, Entry, ErrorCodeOf};

impl Entry for Infallible {
    fn all() -> &'static [Self] {
        &[]
    }

    fn parse(_: &str) -> Option<Self> {
        None
    }

    fn key(self) -> &'static str {
        match self {}
    }

    fn description(self) -> &'static str {
        match self {}
    }
}

impl<S> CauseOf<S> for Infallible {
    fn status_code(self) -> S {
        match self {}
    }
}

impl<S: Catalogue> ErrorCodeOf<S> for Infallible {
    fn status_code(self) -> S {
        match self {}
    }
}
