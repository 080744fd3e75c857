//! The formats in which a response is written: XML, JSON and RFC 9457.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::ErrorResponse;
use super::kept::Element;
use super::record::Record;
use super::roles::{self, Part};
use super::write::{element_name, tidy};
use crate::Catalogue;
use crate::catalogue::{Entry, Format, Role};

/// The roles written first, in this order; elements without a role follow, then the ids.
const FIRST: [Role; 2] = [Role::Code, Role::Message];
const LAST: [Role; 10] = [
    Role::Resource,
    Role::Key,
    Role::VersionId,
    Role::Location,
    Role::Region,
    Role::RequestTime,
    Role::ServerTime,
    Role::RetryAfter,
    Role::RequestId,
    Role::HostId,
];

impl<S: Catalogue> ErrorResponse<S> {
    /// Formats the body as XML, with the names of the catalogue.
    ///
    /// ```
    /// use obs_codes::{ErrorCode, ErrorResponse};
    ///
    /// let error = ErrorResponse::new(ErrorCode::NoSuchKey)
    ///     .with_message("a < b")
    ///     .with_element("Key", "k")
    ///     .with_request_id("0A");
    /// assert_eq!(
    ///     error.to_xml(),
    ///     "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>NoSuchKey</Code>\
    ///     <Message>a &lt; b</Message><Key>k</Key><RequestId>0A</RequestId></Error>"
    /// );
    /// assert_eq!(ErrorResponse::from_parts(404, [], error.to_xml().as_bytes()), error);
    /// ```
    #[must_use]
    pub fn to_xml(&self) -> String {
        self.record.to_xml(self.code())
    }

    /// Formats the body as JSON, with the names of the catalogue.
    ///
    /// ```
    /// use obs_codes::{ErrorCode, ErrorResponse};
    ///
    /// let error = ErrorResponse::new(ErrorCode::NoSuchKey)
    ///     .with_message("no \"k\"")
    ///     .with_request_id("0A");
    /// assert_eq!(error.to_json(), r#"{"code":"NoSuchKey","message":"no \"k\"","request_id":"0A"}"#);
    /// assert_eq!(ErrorResponse::from_parts(404, [], error.to_json().as_bytes()), error);
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut object = Object::new();
        self.record
            .write_members(&mut object, self.code(), self.message());
        self.write_errors(&mut object);
        object.end()
    }

    /// Formats the body as an RFC 9457 problem. Its `type` is the URL of the code's documentation, if the catalogue has one; codes, ids and
    /// elements become extension members.
    ///
    /// ```
    /// use obs_codes::{ErrorResponse, StatusCode};
    ///
    /// let error = ErrorResponse::new(StatusCode::Forbidden)
    ///     .with_message("Not for you.")
    ///     .with_request_id("0A");
    /// assert_eq!(
    ///     error.to_problem(),
    ///     r#"{"title":"Forbidden","status":403,"detail":"Not for you.","request_id":"0A"}"#
    /// );
    /// assert_eq!(ErrorResponse::from_parts(403, [], error.to_problem().as_bytes()), error);
    /// ```
    #[must_use]
    pub fn to_problem(&self) -> String {
        let mut object = Object::new();
        let code = self.error_code().filter(|_| self.code().is_some());
        if let Some(docs) = code.and_then(Entry::docs) {
            object.member("type", docs);
            object.member("title", code.map(Entry::description).unwrap_or_default());
        } else if let Some(status) = self.status_code() {
            object.member("title", status.reason());
        }
        if let Some(status) = self.status() {
            object.number("status", status);
        }
        if let Some(message) = self.message() {
            object.member("detail", message);
        }
        self.record.write_members(&mut object, self.code(), None);
        self.write_errors(&mut object);
        object.end()
    }

    /// Formats the body in the catalogue's own format; see [`Names::format`](crate::catalogue::Names::format).
    ///
    /// ```
    /// use obs_codes::{ErrorCode, ErrorResponse};
    ///
    /// let error = ErrorResponse::new(ErrorCode::NoSuchKey);
    /// assert_eq!((error.to_body(), error.content_type()), (error.to_xml(), "application/xml"));
    /// ```
    #[must_use]
    pub fn to_body(&self) -> String {
        self.to_form(self.record.names().format)
    }

    pub(super) fn to_form(&self, format: Format) -> String {
        match format {
            Format::Xml => self.to_xml(),
            Format::Json => self.to_json(),
            Format::Problem => self.to_problem(),
        }
    }

    fn write_errors(&self, object: &mut Object) {
        let errors: Vec<_> = self.errors().collect();
        if errors.is_empty() {
            return;
        }
        object.key("errors");
        for (index, error) in errors.iter().enumerate() {
            object.text.push(if index == 0 { '[' } else { ',' });
            let mut nested = Object::new();
            for (name, value) in error.elements() {
                nested.member(name, value);
            }
            object.text.push_str(&nested.end());
        }
        object.text.push(']');
    }
}

impl Record {
    /// Returns the names and values to write: one per role, and the elements without a role.
    fn written<'r>(&'r self, part: Part, code: Option<&'r str>) -> Vec<(&'r str, &'r str)> {
        let of_role = |role: &Role| {
            let value = if *role == Role::Code {
                code
            } else {
                self.get(*role)
            };
            Some((roles::written(self.names(), part, *role)?, value?))
        };
        let mut written: Vec<_> = FIRST.iter().filter_map(of_role).collect();
        written.extend(self.others());
        written.extend(LAST.iter().filter_map(of_role));
        written
    }

    /// Returns the elements that have no role and do not belong to a nested error.
    fn others(&self) -> impl Iterator<Item = (&str, &str)> {
        let is_other = |element: &&Element| {
            element.role.is_none() && element.place.error == 0 && element.place.part != Part::Header
        };
        let others = self.kept.elements().iter().filter(is_other);
        let others = others.map(|element| (self.kept.name(element), self.kept.value(element)));
        others.filter(|(name, _)| !name.is_empty())
    }

    fn write_members(&self, object: &mut Object, code: Option<&str>, message: Option<&str>) {
        let is_message = |name: &str| {
            message.is_none()
                && roles::written(self.names(), Part::Member, Role::Message) == Some(name)
        };
        for (name, value) in self.written(Part::Member, code) {
            if !is_message(name) {
                object.member(name, value);
            }
        }
    }

    fn to_xml(&self, code: Option<&str>) -> String {
        let root = self.names().root;
        let mut xml = Xml::new();
        // Errors inside another root are read as nested ones.
        let several = alloc::format!("{root}s");
        let outer = if self.nested > 0 { &several } else { root };
        xml.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        xml.write(Event::Start(BytesStart::new(outer)));
        for (name, value) in self.written(Part::Element, code) {
            xml.element(name, value);
        }
        for error in self.errors() {
            xml.write(Event::Start(BytesStart::new(root)));
            for element in error {
                xml.element(self.kept.name(element), self.kept.value(element));
            }
            xml.write(Event::End(BytesEnd::new(root)));
        }
        xml.write(Event::End(BytesEnd::new(outer)));
        xml.end()
    }
}

/// The XML library's writer, into memory.
struct Xml(Writer<Vec<u8>>);

impl Xml {
    fn new() -> Self {
        Self(Writer::new(Vec::new()))
    }

    fn write(&mut self, event: Event<'_>) {
        // Writing into memory cannot fail.
        _ = self.0.write_event(event);
    }

    /// Writes an element. A member of JSON may have a name that XML does not allow.
    fn element(&mut self, name: &str, value: &str) {
        let name = &*element_name(name);
        self.write(Event::Start(BytesStart::new(name)));
        self.write(Event::Text(BytesText::new(&tidy(value))));
        self.write(Event::End(BytesEnd::new(name)));
    }

    fn end(self) -> String {
        String::from_utf8(self.0.into_inner()).unwrap_or_default()
    }
}

/// A JSON object under construction.
struct Object {
    text: String,
}

impl Object {
    fn new() -> Self {
        Self {
            text: String::from("{"),
        }
    }

    fn key(&mut self, key: &str) {
        if self.text.len() > 1 {
            self.text.push(',');
        }
        self.string(key);
        self.text.push(':');
    }

    fn member(&mut self, key: &str, value: &str) {
        self.key(key);
        self.string(value);
    }

    fn number(&mut self, key: &str, value: u16) {
        self.key(key);
        _ = write!(self.text, "{value}");
    }

    fn string(&mut self, value: &str) {
        self.text.push('"');
        for char in value.chars() {
            match char {
                '"' | '\\' => self.text.extend(['\\', char]),
                '\n' => self.text.push_str("\\n"),
                '\t' => self.text.push_str("\\t"),
                '\r' => self.text.push_str("\\r"),
                '\0'..' ' => _ = write!(self.text, "\\u{:04x}", u32::from(char)),
                _ => self.text.push(char),
            }
        }
        self.text.push('"');
    }

    fn end(mut self) -> String {
        self.text.push('}');
        self.text
    }
}
