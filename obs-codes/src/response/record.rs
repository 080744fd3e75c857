//! What a response says, whatever catalogue its codes are of: everything that need not be compiled for each catalogue.

use alloc::vec::Vec;

use super::headers::Headers;
use super::kept::{Element, Kept, Place, STRAY};
use super::roles::{self, Part};
use super::shape::Shape;
use super::{body, code};
use crate::catalogue::{Names, Role};

/// What was read of a response, or is to be written.
#[derive(Clone)]
pub(crate) struct Record {
    pub(super) kept: Kept,
    pub(super) nested: u32,
    pub(super) status: Option<u16>,
    pub(super) shape: Shape,
}

impl Record {
    /// One that says nothing so far.
    pub(super) fn new(names: &'static Names, status: Option<u16>) -> Self {
        let kept = Kept::with_room_for(0, names);
        Self {
            kept,
            nested: 0,
            status,
            shape: Shape::Error,
        }
    }

    /// Reads the parts of a response. A status in the body counts where no other is known.
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
            // An answer about several objects: those that nothing went wrong with are not kept.
            let is_listed = |place: Place| place.part == Part::Element && place.depth > 4;
            self.kept
                .retain(|element| element.place.error > 0 || !is_listed(element.place));
        } else if self.nested == 1 && self.shape == Shape::Xml {
            // An error that is alone in another root is the response's own.
            self.kept.flatten();
            (self.shape, self.nested) = (Shape::Error, 0);
        }
    }

    pub(super) const fn names(&self) -> &'static Names {
        self.kept.names()
    }

    /// Whether the status is one of success. 1XX is not: it ends no exchange.
    pub(super) fn is_success(&self) -> bool {
        self.status.is_some_and(|status| status / 100 == 2)
    }

    /// Under a status of success, a body without the form of an error is a result: a code in it is not one of an error.
    fn is_result(&self) -> bool {
        self.is_success() && self.shape != Shape::Error
    }

    pub(super) fn is_error(&self) -> bool {
        !self.is_success()
            || self.shape == Shape::Error
            || self.nested > 0
            || self.own(Role::Code).is_some()
    }

    /// What the response as a whole says in a role: by a header, or else by the body.
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

    /// Whether an element says something of the response as a whole. The only error of a list is the response's own as well.
    fn counts(&self, element: &Element) -> bool {
        match element.place.part {
            Part::Header => true,
            _ if self.is_result() => false,
            _ => element.place.error == 0 || (self.nested == 1 && !self.is_success()),
        }
    }

    /// The error code as it was sent: that of a header, or else a known one of the body, or else the body's first.
    pub(super) fn code(&self, is_known: &dyn Fn(&str) -> bool) -> Option<&str> {
        let elements = self.kept.elements();
        let is_stated = |element: &&Element| {
            element.role == Some(Role::Code)
                && element.place.part == Part::Header
                && roles::is_own(element.rank)
        };
        if let Some(header) = elements.iter().find(is_stated) {
            return Some(self.kept.value(header));
        }
        let all = || elements.iter().filter(|element| self.counts(element));
        code::known(&self.kept, all(), is_known)
            .or_else(|| code::stated(&self.kept, all(), self.status))
    }

    /// The known error code. A code that nobody knows, in a header above all, does not hide one that is known.
    pub(super) fn known_code(&self, is_known: &dyn Fn(&str) -> bool) -> Option<&str> {
        let elements = self.kept.elements().iter();
        code::known(
            &self.kept,
            elements.filter(|element| self.counts(element)),
            is_known,
        )
    }

    /// What the body, or a header that a report shows, says under a name.
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

    /// All that the body says of the response as a whole.
    pub(super) fn elements(&self) -> impl Iterator<Item = (&str, &str)> {
        let elements = self.kept.elements().iter();
        elements
            .filter(|element| element.place.error == 0 && element.place.part != Part::Header)
            .map(|element| (self.kept.name(element), self.kept.value(element)))
    }

    pub(super) fn text(&self) -> Option<&str> {
        self.element(STRAY)
    }

    /// The nested errors, each as its elements.
    pub(super) fn errors(&self) -> impl Iterator<Item = &[Element]> {
        let elements = self.kept.elements();
        elements
            .chunk_by(|a, b| a.place.error == b.place.error)
            .filter(|elements| elements[0].place.error > 0)
    }

    /// A nested error as a response of its own.
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

    /// Whether two responses say the same besides their codes, which not every catalogue knows.
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

    fn own_elements(&self) -> impl Iterator<Item = &Element> + Clone {
        self.kept
            .elements()
            .iter()
            .filter(|element| element.place.error == 0)
    }

    /// Says something in a role, in place of what was said in it before. Empty text says nothing.
    pub(crate) fn set(&mut self, role: Role, value: &str) {
        self.kept.retain(|element| element.role != Some(role));
        let name = roles::written(self.names(), Part::Element, role).unwrap_or(role.as_str());
        self.put(name, value, Some(role));
    }

    /// Says something under a name, in place of what was said under it before. The status is said elsewhere.
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

/// What some elements say: a value for each role, and what else there is under its name.
type Said<'k> = ([Option<&'k str>; Role::ALL.len()], Vec<(&'k str, &'k str)>);

/// The order of elements counts only among those of one name. Codes are left out, as which one counts depends on the catalogue; and
/// so is what a body repeats of the status, and when the response was sent.
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
