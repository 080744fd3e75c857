//! The information on one response in a text, and the facts that cannot belong to it.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::scan::{Fact, Grade, Item, Root};
use crate::catalogue::Role;

/// The information on one response in a text.
#[derive(Debug, Default)]
pub(super) struct Record<'t> {
    pub(super) status: Option<u16>,
    pub(super) code: Option<Cow<'t, str>>,
    pub(super) values: Vec<(Role, Cow<'t, str>)>,
    pub(super) body: Option<Cow<'t, str>>,
    /// The id of the cause, if the line names it.
    pub(super) cause: Option<&'t str>,
    /// Whether the code comes from the body; below, the roles of values that do.
    pub(super) has_code_in_body: bool,
    in_body: Vec<Role>,
    /// The grades of the status and of the code.
    pub(super) status_grade: Option<Grade>,
    pub(super) code_grade: Option<Grade>,
    /// The position of the code or, without one, of the status.
    pub(super) at: usize,
    pub(super) end: usize,
    pub(super) has_head: bool,
    pub(super) root: Option<Root>,
    pub(super) last_line: u32,
    /// Whether an id came before anything else, so that it may be the client's own.
    leading_id: bool,
}

impl<'t> Record<'t> {
    pub(super) fn is_empty(&self) -> bool {
        self.status.is_none()
            && self.code.is_none()
            && self.values.is_empty()
            && self.body.is_none()
    }

    /// Returns the values with their roles, and whether they are in an XML body, whose reader finds them by itself.
    pub(super) fn said(&self) -> impl Iterator<Item = (Role, &str, bool)> {
        let is_xml = self.root == Some(Root::Error);
        let values = self.values.iter();
        let values = values.map(move |(role, value)| {
            (*role, value.as_ref(), is_xml && self.in_body.contains(role))
        });
        let code = self.code.as_deref();
        values.chain(code.map(|code| (Role::Code, code, is_xml && self.has_code_in_body)))
    }

    /// Returns `true` if neither the status nor the code has a name.
    pub(super) fn is_weak(&self) -> bool {
        self.status_grade <= Some(Grade::Form)
            && self.code_grade.is_none_or(|grade| grade == Grade::Bare)
    }

    pub(super) fn has_id(&self) -> bool {
        self.values.iter().any(|(role, _)| is_id(*role))
    }

    pub(super) fn value(&self, role: Role) -> Option<&str> {
        let mut found = self.values.iter().filter(|(of, _)| *of == role);
        found.next().map(|(_, value)| value.as_ref())
    }

    /// Returns `true` if a fact belongs to another response.
    pub(super) fn conflicts(&self, item: &Item<'_>) -> bool {
        match &item.fact {
            // A status line may be repeated with the rest of the response.
            Fact::Head(status) => {
                !self.is_empty() && (self.has_head || self.status != Some(*status))
            }
            Fact::Body(..) => self.body.is_some() && !item.in_body,
            Fact::Status(status) => {
                self.status.is_some_and(|own| own != *status)
                    && (item.grade > Grade::Bare || item.line != self.last_line)
            }
            Fact::Code(code) => {
                self.code.as_ref().is_some_and(|own| own != code)
                    && item.grade >= self.code_grade.unwrap_or(Grade::Bare)
            }
            Fact::Value(role, id) if is_id(*role) => self.value(*role).is_some_and(|own| own != id),
            Fact::Object(_) | Fact::Value(..) => false,
        }
    }

    /// Returns `true` if another status, after everything else on the line, belongs to the program that reports the response rather than to
    /// another response.
    pub(super) fn is_settled(&self, item: &Item<'_>, codes: &[usize]) -> bool {
        matches!(item.fact, Fact::Status(status) if self.status.is_some_and(|own| own != status))
            && self.last_line == item.line
            && self.code.is_some()
            && self.has_id()
            && codes.last().is_none_or(|code| *code < item.start)
    }

    /// Removes the client's own id, which came before anything else, in favour of the response's id. Returns `true` if there was one.
    pub(super) fn gives_way(&mut self, item: &Item<'_>) -> bool {
        let Fact::Value(role, _) = &item.fact else {
            return false;
        };
        if self.last_line == item.line && self.leading_id {
            self.values.retain(|(of, _)| of != role);
            self.leading_id = false;
            return true;
        }
        false
    }

    pub(super) fn add(&mut self, item: Item<'t>) {
        if self.is_empty() {
            (self.at, self.end) = (item.start, item.end);
        }
        self.last_line = item.line;
        let says_nothing_yet = self.status.is_none() && self.code.is_none() && !self.has_head;
        match item.fact {
            Fact::Head(status) => {
                (self.status, self.status_grade, self.has_head) =
                    (Some(status), Some(Grade::Named), true);
                self.at = item.start;
            }
            Fact::Body(body, root) => {
                self.root = Some(root);
                self.body = Some(body);
            }
            Fact::Object(body) => {
                self.body.get_or_insert(Cow::Borrowed(body));
            }
            Fact::Status(status) => {
                if self.status.is_none() || self.status_grade < Some(item.grade) {
                    self.status = Some(status);
                    self.status_grade = Some(item.grade);
                    if self.code.is_none() {
                        (self.at, self.end) = (item.start, item.end);
                    }
                }
            }
            Fact::Code(code) => {
                if self.code.is_none() || self.code_grade < Some(item.grade) {
                    (self.at, self.end) = (item.start, item.end);
                    self.code = Some(code);
                    self.has_code_in_body = item.in_body;
                    self.code_grade = Some(item.grade);
                }
            }
            Fact::Value(role, value) => {
                if self.value(role).is_none() {
                    self.leading_id |= is_id(role) && says_nothing_yet;
                    self.values.push((role, value));
                    if item.in_body {
                        self.in_body.push(role);
                    }
                }
            }
        }
    }
}

pub(super) fn is_id(role: Role) -> bool {
    matches!(role, Role::RequestId | Role::HostId)
}
