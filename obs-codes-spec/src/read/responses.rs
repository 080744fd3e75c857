//! The section `responses`: how a service writes its error responses.

use std::borrow::Cow;

use crate::answers::{self, Format, Role, Where};
use crate::format::{Key, Kind, responses, roles};
use crate::index::Index;
use crate::read::fields::{Fields, Reader};
use crate::read::model::{Responses, Text};
use crate::report::finding::Finding;
use crate::report::words::{one_of, one_that, quote, replace};
use crate::yaml::tree::{Node, Place};

static PLACES: [(Where, &Key); 4] = [
    (Where::Headers, responses::HEADERS),
    (Where::Elements, responses::ELEMENTS),
    (Where::Members, responses::MEMBERS),
    (Where::Texts, responses::TEXTS),
];

static ROLES: [(Role, &Key); 16] = [
    (Role::Status, roles::STATUS),
    (Role::Reason, roles::REASON),
    (Role::Code, roles::CODE),
    (Role::Message, roles::MESSAGE),
    (Role::RequestId, roles::REQUEST_ID),
    (Role::HostId, roles::HOST_ID),
    (Role::Resource, roles::RESOURCE),
    (Role::Location, roles::LOCATION),
    (Role::Region, roles::REGION),
    (Role::Key, roles::KEY),
    (Role::VersionId, roles::VERSION_ID),
    (Role::RequestTime, roles::REQUEST_TIME),
    (Role::ServerTime, roles::SERVER_TIME),
    (Role::Indicator, roles::INDICATOR),
    (Role::RetryAfter, roles::RETRY_AFTER),
    (Role::Date, roles::DATE),
];

/// The names in one place; names that are the same there have the same number.
#[derive(Default)]
struct Seen {
    index: Index<'static>,
    names: Vec<Text>,
}

impl Reader<'_> {
    pub(crate) fn responses(&mut self, node: &Node<'_>, place: Place) -> Option<Responses> {
        let fields = self.fields(node, &responses::SECTION)?;
        let root = self.optional_text(&fields, responses::ROOT);
        if let Some(root) = &root {
            self.is_name(Where::Elements, root);
        }
        Some(Responses {
            place,
            clock: self.texts(&fields, responses::CLOCK),
            entry: answers::Responses {
                format: self.format(&fields, root.is_some()),
                root: root.map(|root| root.value),
                names: self.names(&fields),
                details: self.strings(&fields, responses::DETAILS),
                secrets: self.strings(&fields, responses::SECRETS),
                copied: self.strings(&fields, responses::COPIED),
                clock: Vec::new(),
            },
        })
    }

    fn format(&mut self, fields: &Fields<'_, '_>, has_root: bool) -> Format {
        let given = self.word(fields, responses::FORMAT);
        let given = given.map(|index| Format::ALL[index]);
        let implied = if has_root { Format::Xml } else { Format::Json };
        if given == Some(Format::Xml)
            && fields.get(responses::ROOT).is_none()
            && let Some(node) = fields.get(responses::FORMAT)
        {
            let finding = Finding::new(node.place(), "`format: xml` without a `root`")
                .help("name the root element of an error, as in `root: Error`");
            self.report(finding);
        }
        given.unwrap_or(implied)
    }

    fn names(&mut self, fields: &Fields<'_, '_>) -> Vec<(Where, Role, Vec<String>)> {
        let mut names = Vec::new();
        for &(place, key) in &PLACES {
            let Some(node) = fields.get(key) else {
                continue;
            };
            let Kind::Entry(section) = key.kind else {
                continue;
            };
            let Some(fields) = self.fields(node, section) else {
                continue;
            };
            let mut seen = Seen::default();
            for &(role, key) in &ROLES {
                let mut of_role = Vec::new();
                for name in &self.texts(&fields, key) {
                    if self.is_name(place, name) && self.is_new(&mut seen, place, name) {
                        of_role.push(name.value.clone());
                    } else {
                        self.has_gaps = true;
                    }
                }
                if !of_role.is_empty() {
                    names.push((place, role, of_role));
                }
            }
        }
        names
    }

    /// Whether a name has a single role; with several, it would be read as the first.
    fn is_new(&mut self, seen: &mut Seen, place: Where, name: &Text) -> bool {
        let same = match place {
            Where::Headers | Where::Texts => name.value.to_lowercase(),
            Where::Elements | Where::Members => name.value.clone(),
        };
        let Some(earlier) = seen.index.add(Cow::Owned(same), seen.names.len()) else {
            seen.names.push(name.clone());
            return true;
        };
        let earlier = std::mem::replace(&mut seen.names[earlier], name.clone());
        let message = format!("{} is listed twice", quote(&name.value));
        let finding = Finding::twice(name.place, message, earlier.place);
        self.report(finding.help(if earlier.value == name.value {
            "remove one of the two: each name has one meaning"
        } else {
            "remove one of the two: case makes no difference here"
        }));
        false
    }

    /// Whether this is a possible name.
    fn is_name(&mut self, place: Where, name: &Text) -> bool {
        let is_header = place == Where::Headers;
        let (what, is_odd): (_, fn(char) -> bool) = match place {
            Where::Headers => ("a header", is_odd_in_header),
            Where::Elements => ("an element of XML", is_odd_in_element),
            Where::Members | Where::Texts => return true,
        };
        let text = name.value.as_str();
        let is_no_begin = |c: char| c.is_numeric() || c == '-' || c == '.';
        let reason = match text.find(one_that(is_odd)) {
            Some(at) if text[at..].starts_with(' ') => "there is a blank in it".to_owned(),
            Some(at) => {
                let sign = text[at..].chars().next().unwrap_or_default();
                format!("there is a {} in it", quote(&sign.to_string()))
            }
            None if !is_header && text.starts_with(one_that(is_no_begin)) => {
                "it does not begin with a letter".to_owned()
            }
            None => return true,
        };
        // The name in what was copied with it.
        let (bare, gap) = if is_header {
            (text.split(": ").next(), "-")
        } else {
            (text.rsplit(one_of("/")).next(), "")
        };
        let bare = bare.unwrap_or_default().trim_matches(one_that(is_odd));
        let bare = replace(bare.trim_matches(one_of(":")), " ", gap);
        let message = format!("{what} cannot be called {}: {reason}", quote(text));
        let finding = Finding::new(name.place, message);
        let is_meant = bare != text && !bare.is_empty() && !bare.contains(one_that(is_odd));
        self.report(if is_meant {
            finding.write(&bare)
        } else {
            finding
        });
        false
    }
}

fn is_odd_in_header(c: char) -> bool {
    !c.is_ascii_alphanumeric() && !"!#$%&'*+-.^_`|~".contains(c)
}

fn is_odd_in_element(c: char) -> bool {
    !c.is_alphanumeric() && !"-._:".contains(c)
}
