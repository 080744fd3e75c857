//! The information in a response, independent of the catalogue's types, so that it is not compiled for each catalogue.

use alloc::vec::Vec;

use super::headers::Headers;
use super::kept::{Element, Kept, Place, STRAY};
use super::roles::{self, Part};
use super::shape::Shape;
use super::{body, code};
use crate::catalogue::{Names, Role};

/// The name under which the id of a cause is stored; no header has such a name.
const CAUSE: &str = "; cause";

/// The information in a response, read or to be written.
#[derive(Clone)]
pub(crate) struct Record {
    pub(super) kept: Kept,
    pub(super) nested: u32,
    pub(super) status: Option<u16>,
    pub(super) shape: Shape,
}

impl Record {
    /// Creates an empty record.
    pub(super) fn new(names: &'static Names, status: Option<u16>) -> Self {
        let kept = Kept::with_room_for(0, names);
        Self {
            kept,
            nested: 0,
            status,
            shape: Shape::Error,
        }
    }

    /// Reads a response. The status in the body is only used if no other is known.
    pub(super) fn read(status: Option<u16>, headers: &Headers<'_>, body: &[u8]) -> Self {
        let mut kept = Kept::with_room_for(headers.len() + body.len(), headers.names);
        headers.keep(&mut kept);
        let (shape, nested) = body::read(body, headers.encoding, &mut kept);
        let mut record = Self {
            kept,
            nested,
            status,
            shape,
        };
        record.status = status.or_else(|| record.get(Role::Status)?.parse().ok());
        record.settle();
        record.kept.shrink();
        record
    }

    fn settle(&mut self) {
        if self.nested > 0 && self.is_success() {
            // A response about several objects: drop those without an error.
            let is_listed = |place: Place| place.part == Part::Element && place.depth > 4;
            self.kept
                .retain(|element| element.place.error > 0 || !is_listed(element.place));
        } else if self.nested == 1 && self.shape == Shape::Xml {
            // A single error inside another root is the error of the response itself.
            self.kept.flatten();
            (self.shape, self.nested) = (Shape::Error, 0);
        }
    }

    pub(super) const fn names(&self) -> &'static Names {
        self.kept.names()
    }

    /// Returns `true` if the status is 2XX. 1XX is not a success, since it is not a final response.
    pub(super) fn is_success(&self) -> bool {
        self.status.is_some_and(|status| status / 100 == 2)
    }

    /// With a successful status, a body without the structure of an error is a result, and a code in it is not an error code.
    fn is_result(&self) -> bool {
        self.is_success() && self.shape != Shape::Error
    }

    pub(super) fn is_error(&self) -> bool {
        !self.is_success()
            || self.shape == Shape::Error
            || self.nested > 0
            || self.own(Role::Code).is_some()
    }

    /// Returns the value with a role: from a header, else from the body.
    pub(super) fn get(&self, role: Role) -> Option<&str> {
        self.own(role).map(|element| self.kept.value(element))
    }

    fn own(&self, role: Role) -> Option<&Element> {
        let elements = self.kept.elements();
        let has_role = |element: &&Element| element.role == Some(role) && self.counts(element);
        elements
            .iter()
            .filter(has_role)
            .min_by_key(|element| element.precedence())
    }

    /// Returns `true` if an element describes the response as a whole. The only error in a list does as well.
    fn counts(&self, element: &Element) -> bool {
        match element.place.part {
            Part::Header => true,
            _ if self.is_result() => false,
            _ => element.place.error == 0 || (self.nested == 1 && !self.is_success()),
        }
    }

    /// Returns the error code as sent: from a header of the catalogue, else a known code, else the first by precedence.
    pub(super) fn code(&self, is_known: &dyn Fn(&str) -> bool) -> Option<&str> {
        let elements = self.kept.elements();
        let is_stated = |element: &&Element| {
            element.role == Some(Role::Code)
                && element.place.part == Part::Header
                && roles::is_own(element.rank)
        };
        let header = elements.iter().find(is_stated);
        if let Some(code) = header.and_then(|header| code::shown(self.kept.value(header))) {
            return Some(code);
        }
        let all = || elements.iter().filter(|element| self.counts(element));
        code::known(&self.kept, all(), is_known)
            .or_else(|| code::stated(&self.kept, all(), self.status))
    }

    /// Returns the known error code. An unknown code, for example in a header, does not hide a known one.
    pub(super) fn known_code(&self, is_known: &dyn Fn(&str) -> bool) -> Option<&str> {
        let elements = self.kept.elements().iter();
        code::known(
            &self.kept,
            elements.filter(|element| self.counts(element)),
            is_known,
        )
    }

    /// Returns the value with this name in the body, or in a header that a report shows.
    pub(super) fn element(&self, name: &str) -> Option<&str> {
        let elements = self.kept.elements().iter();
        let named = elements.filter(|element| {
            let is_named = |of: &str| match element.place.part {
                Part::Header => element.role.is_none() && of.eq_ignore_ascii_case(name),
                _ => of == name,
            };
            element.place.error == 0 && is_named(self.kept.name(element))
        });
        let found =
            named.min_by_key(|element| (element.place.part == Part::Header, element.place.depth));
        found.map(|element| self.kept.value(element))
    }

    /// Returns all names and values in the body, except for those of nested errors.
    pub(super) fn elements(&self) -> impl Iterator<Item = (&str, &str)> {
        let elements = self.kept.elements().iter();
        elements
            .filter(|element| element.place.error == 0 && element.place.part != Part::Header)
            .map(|element| (self.kept.name(element), self.kept.value(element)))
    }

    pub(super) fn text(&self) -> Option<&str> {
        self.element(STRAY)
    }

    /// Returns the elements of each nested error.
    pub(super) fn errors(&self) -> impl Iterator<Item = &[Element]> {
        let elements = self.kept.elements();
        elements
            .chunk_by(|a, b| a.place.error == b.place.error)
            .filter(|elements| elements[0].place.error > 0)
    }

    /// Copies a nested error into a response of its own.
    pub(super) fn extract(&self, elements: &[Element]) -> Self {
        let mut record = Self::new(self.names(), None);
        for element in elements {
            let Element { role, rank, .. } = *element;
            let place = Place {
                error: 0,
                ..element.place
            };
            record.kept.push(self.kept.value(element));
            record
                .kept
                .close_as(self.kept.name(element), place, role, rank);
        }
        record
    }

    /// Compares two responses without their codes, which depend on the catalogue.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.status == other.status
            && self.is_error() == other.is_error()
            && said(&self.kept, self.own_elements()) == said(&other.kept, other.own_elements())
            && self.nested == other.nested
            && self.errors().count() == other.errors().count()
            && self
                .errors()
                .zip(other.errors())
                .all(|(one, two)| said(&self.kept, one.iter()) == said(&other.kept, two.iter()))
    }

    pub(super) fn own_elements(&self) -> impl Iterator<Item = &Element> + Clone {
        self.kept
            .elements()
            .iter()
            .filter(|element| element.place.error == 0)
    }

    /// Sets the value with a role, replacing earlier ones. An empty value only removes them.
    pub(crate) fn set(&mut self, role: Role, value: &str) {
        self.kept.retain(|element| element.role != Some(role));
        let name = roles::written(self.names(), Part::Element, role).unwrap_or(role.as_str());
        self.put(name, value, Some(role));
    }

    /// Sets the value with a name, replacing earlier ones. The status cannot be set.
    pub(crate) fn set_element(&mut self, name: &str, value: &str) {
        let names = self.names();
        let of = |part| roles::of(names, part, name).0;
        match of(Part::Element).or_else(|| of(Part::Member)) {
            Some(Role::Status | Role::Reason) => {}
            Some(role) => self.set(role, value),
            None => {
                self.kept.remove(name);
                self.put(name, value, None);
            }
        }
    }

    /// Sets the id of the cause that a line for a log names.
    pub(super) fn set_cause(&mut self, id: &str) {
        let place = Place {
            part: Part::Header,
            ..Place::default()
        };
        self.kept.push(id);
        self.kept.close_as(CAUSE, place, None, 0);
    }

    pub(super) fn cause(&self) -> Option<&str> {
        self.element(CAUSE)
    }

    fn put(&mut self, name: &str, value: &str, role: Option<Role>) {
        self.kept.push(value);
        self.kept.close_as(
            name,
            Place {
                depth: 4,
                ..Place::default()
            },
            role,
            0,
        );
    }
}

/// The content of some elements: a value for each role, and the other names and values.
type Said<'k> = ([Option<&'k str>; Role::ALL.len()], Vec<(&'k str, &'k str)>);

/// Collects the content of elements, for comparison. Order only matters among elements with the same name. Omits codes, which depend on the
/// catalogue, the status and reason, which a body merely repeats, and the date.
pub(super) fn said<'k, 'e>(
    kept: &'k Kept,
    elements: impl Iterator<Item = &'e Element> + Clone,
) -> Said<'k> {
    let of_role = |role: &Role| {
        let elements = elements
            .clone()
            .filter(|element| element.role == Some(*role));
        let best = elements.min_by_key(|element| element.precedence())?;
        let is_left_out = matches!(role, Role::Code | Role::Status | Role::Reason | Role::Date);
        (!is_left_out).then(|| kept.value(best))
    };
    let mut roles = [None; Role::ALL.len()];
    for role in Role::ALL {
        roles[*role as usize] = of_role(role);
    }
    let others = elements.filter(|element| element.role.is_none());
    let mut others: Vec<_> = others
        .map(|element| (kept.name(element), kept.value(element)))
        .collect();
    others.sort_by_key(|(name, _)| *name);
    (roles, others)
}
