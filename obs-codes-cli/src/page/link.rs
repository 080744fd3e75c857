//! Links to entries.

use obs_codes_spec::Catalogue;

use super::place::{Place, Places};

/// A link to an entry.
#[derive(Debug)]
pub(super) struct Link<'c> {
    pub(super) place: &'c Place,
    pub(super) text: &'c str,
    /// Marks a deprecated entry.
    pub(super) old: bool,
}

impl Link<'_> {
    pub(super) fn href(&self) -> String {
        href(self.place)
    }
}

pub(super) fn href(place: &Place) -> String {
    format!("{}#{}", place.file, place.id)
}

pub(super) fn link<'c>(place: &'c Place, text: &'c str) -> Link<'c> {
    Link {
        place,
        text,
        old: false,
    }
}

pub(super) fn link_to_code<'c>(
    catalogue: &'c Catalogue,
    places: &'c Places,
    code: usize,
) -> Link<'c> {
    let entry = &catalogue.error_codes[code];
    Link {
        old: entry.legacy || entry.deprecated.is_some(),
        ..link(&places.codes[code], &entry.code)
    }
}
