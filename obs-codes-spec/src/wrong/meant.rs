//! What was meant by an unknown key.

use heck::ToSnakeCase;

use crate::format::{
    self, Key, Kind, SECTIONS, Section, cause, deprecated, error_code, message, roles, source,
    spec, status,
};
use crate::read::fields::{Fields, Other};
use crate::read::keys::{unknown, unknown_key};
use crate::report::finding::{Finding, Layout};
use crate::report::words::{scored, series};
use crate::wrong::misplaced::is_of;
use crate::yaml::tree::{Node, Place, Value};

/// The least similarity at which a key is taken for a repetition of an existing one.
const SAME: f64 = 0.85;

/// Keys of other formats that name further files.
const INCLUDES: [&str; 6] = [
    "include", "includes", "import", "imports", "extends", "$ref",
];

/// What was meant by an unknown key.
pub(crate) enum Meant {
    Key(&'static Key),
    /// This key, but with a value of another kind.
    OtherValue(&'static Key),
    /// A key that is present already.
    There(&'static Key, Place),
    /// A key of these sections.
    Elsewhere(Vec<&'static Section>),
    Nothing,
}

impl Meant {
    pub(crate) fn of(fields: &Fields<'_, '_>, other: &Other<'_, '_>, is_only: bool) -> Self {
        let section = fields.section;
        let is_free = |key: &Key| fields.get(key).is_none();
        let fits = |key: &Key| key.kind.fits(&other.value.value);
        if let Some(key) = list_for(other.value, section)
            && is_free(key)
        {
            return Self::Key(key);
        }
        let near = scored(other.name, &mut section.names().into_iter());
        let near = near.and_then(|(score, name)| Some((score, section.key(name)?)));
        let owners = owners(other, section);
        // A key of another section is rather misplaced than misspelt.
        if let Some((score, key)) = near
            && is_free(key)
            && fits(key)
            && (owners.is_empty() || score > SAME)
        {
            return Self::Key(key);
        }
        if let Some(key) = synonym(other.name, section)
            && could_be(key, other.value)
        {
            return match fields.entry(key) {
                Some((place, _)) => Self::There(key, place),
                None => Self::Key(key),
            };
        }
        if let Some(docs) = section.key(cause::DOCS.name)
            && is_free(docs)
            && other.value.text().is_some_and(|text| text.contains("://"))
        {
            return Self::Key(docs);
        }
        // Another word for the missing key.
        let missing = if is_only { fields.only_missing() } else { None };
        if let Some(key) = missing
            && fits(key)
        {
            return Self::Key(key);
        }
        if !owners.is_empty() {
            return Self::Elsewhere(owners);
        }
        if let Some((score, key)) = near {
            match fields.entry(key) {
                None => return Self::OtherValue(key),
                Some((place, _)) if score > SAME && could_be(key, other.value) => {
                    return Self::There(key, place);
                }
                Some(_) => {}
            }
        }
        match missing {
            Some(key) => Self::OtherValue(key),
            None => Self::Nothing,
        }
    }

    pub(crate) fn finding(&self, section: &'static Section, other: &Other<'_, '_>) -> Finding {
        let finding = self.explain(section, other);
        let word = other.name.rsplit(' ').next().unwrap_or_default();
        if format::is_key(word) {
            finding.of(Layout::Indent)
        } else {
            finding
        }
    }

    fn explain(&self, section: &'static Section, other: &Other<'_, '_>) -> Finding {
        let (name, place) = (other.name, other.place);
        match self {
            Self::Key(key) => unknown_key(place, name, section, Some(key)),
            Self::OtherValue(key) => {
                let finding = unknown_key(place, name, section, Some(key));
                match (key.kind, &other.value.value) {
                    (Kind::Texts, Value::Text(text)) => {
                        let written = format!("{}: [{text}]", key.name);
                        finding.write(&written)
                    }
                    (Kind::Entries(section), Value::Map(_)) => {
                        let first = section.keys.first().map_or("", |key| key.name);
                        finding.help(format!("begin each entry with `- `, as in `- {first}: …`"))
                    }
                    _ => finding.help(format!("`{}` takes {}", key.name, key.kind.takes())),
                }
            }
            Self::There(key, earlier) => {
                let more = format!("`{}` is there already", key.name);
                let finding = unknown(place, name, section, &more).also(*earlier, "here");
                match key.kind {
                    Kind::Texts | Kind::Entries(_) => {
                        finding.help(format!("add it to `{}`, or remove it", key.name))
                    }
                    _ => finding.help("remove one of the two"),
                }
            }
            Self::Elsewhere(owners) => elsewhere(section, owners, other),
            Self::Nothing => {
                let is_prose =
                    name.contains(' ') && matches!(other.value.value, Value::Null | Value::Text(_));
                let is_include = INCLUDES.contains(&name) && section.name == spec::SECTION.name;
                let is_entry = matches!(other.value.value, Value::Map(_))
                    && Kind::Entry(section).fits(&other.value.value);
                let finding = unknown(place, name, section, "");
                if is_prose {
                    finding.help("remove it; if it is a comment, begin the line with `#`")
                } else if is_include {
                    finding.help("name all files of a catalogue in `path = [\"…\", \"…\"]`")
                } else if is_entry {
                    finding.help("remove it, and indent the keys under it like it")
                } else {
                    unknown_key(place, name, section, None)
                }
            }
        }
    }
}

/// Other words for keys.
const SYNONYMS: [(&str, &str); 20] = [
    (
        cause::DESCRIPTION.name,
        "summary detail details desc explanation meaning text message msg",
    ),
    (
        cause::DOCS.name,
        "url link href doc documentation docs_url doc_url see reference",
    ),
    (
        cause::HELP.name,
        "solution steps fix remedy remediation action hint resolution advice mitigation workaround",
    ),
    (cause::ID.name, "key slug"),
    (error_code::CODE.name, "error error_code"),
    (error_code::ALIASES.name, "synonyms alternatives aka also"),
    (
        error_code::STATUS.name,
        "http http_status http_code http_status_code status_code",
    ),
    (error_code::MESSAGES.name, "rules matchers patterns"),
    (
        error_code::FURTHER_CAUSES.name,
        "other_causes more_causes rare_causes",
    ),
    (status::REASON.name, "phrase reason_phrase title text"),
    (
        source::UPDATED.name,
        "date version revision modified last_updated last_modified",
    ),
    (message::STARTS_WITH.name, "prefix begins_with begins"),
    (message::ENDS_WITH.name, "suffix"),
    (
        message::CONTAINS.name,
        "matches match regex regexp pattern includes text message substring equals",
    ),
    (message::ELEMENT.name, "member field header"),
    (deprecated::SINCE.name, "version from date"),
    (
        deprecated::NOTE.name,
        "message reason instead use replacement replaced_by alternative",
    ),
    (roles::REQUEST_ID.name, "trace_id correlation_id"),
    (spec::ERROR_CODES.name, "errors codes"),
    (spec::FALLBACK.name, "default default_status"),
];

/// The section's key for another word.
fn synonym(name: &str, section: &Section) -> Option<&'static Key> {
    let name = name.to_snake_case();
    for (key, words) in &SYNONYMS {
        if words.split(' ').any(|word| word == name)
            && let Some(key) = section.key(key)
        {
            return Some(key);
        }
    }
    None
}

/// The section's key for a list of such entries.
fn list_for(value: &Node<'_>, section: &Section) -> Option<&'static Key> {
    let item = value.items().first()?;
    let mut keys = section.keys.iter();
    keys.find(|key| matches!(key.kind, Kind::Entries(inner) if is_of(item, inner)))
}

/// Whether this may be the value of a key, even if it is a single text in place of a list.
fn could_be(key: &Key, value: &Node<'_>) -> bool {
    let is_single = matches!((key.kind, &value.value), (Kind::Texts, Value::Text(_)));
    is_single || key.kind.fits(&value.value)
}

/// The sections that have this key, with such a value.
fn owners(other: &Other<'_, '_>, section: &Section) -> Vec<&'static Section> {
    let mut owners: Vec<&Section> = Vec::new();
    for &owner in &SECTIONS {
        let key = owner.key(other.name);
        let fits = key.is_some_and(|key| key.kind.fits(&other.value.value));
        let is_new = owners.last().is_none_or(|last| last.what != owner.what);
        let is_near = owner.name != source::SECTION.name || section.name == spec::SECTION.name;
        if fits
            && is_new
            && is_near
            && owner.name != section.name
            && owner.name != roles::SECTION.name
        {
            owners.push(owner);
        }
    }
    owners
}

fn elsewhere(section: &Section, owners: &[&Section], other: &Other<'_, '_>) -> Finding {
    let (name, place) = (other.name, other.place);
    if owners.iter().any(|owner| owner.what == section.what) {
        // A cause in the list of its status.
        let more = "its status is the one that lists it";
        return unknown(place, name, section, more).help("remove it");
    }
    let mut whats = Vec::new();
    for owner in owners {
        whats.push(owner.what);
    }
    let more = format!("it is a key of {}", series(&whats, "or"));
    let finding = unknown(place, name, section, &more);
    match owners {
        [owner] if owner.name == spec::SECTION.name => {
            finding.help("move it out to the level of the sections, with all that is under it")
        }
        [owner] => finding.help(format!("move it to {}", owner.what)),
        _ => finding.help("remove it, or write it there"),
    }
}
