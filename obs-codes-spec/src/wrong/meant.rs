//! What was meant by an unknown key.

use heck::ToSnakeCase;

use crate::format::{
    self, Key, Kind, SECTIONS, Section, cause, deprecated, error_code, message, roles, source,
    spec, status,
};
use crate::read::fields::{Fields, Other};
use crate::read::keys::unknown;
use crate::report::finding::{Finding, Layout};
use crate::report::words::{list, one_of, scored, series, write};
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
        let meant = |key: &Key| format!("did you mean `{}`?", key.name);
        let (more, help) = match self {
            Self::Key(key) => (meant(key), String::new()),
            Self::OtherValue(key) => (meant(key), other_value(key, other)),
            Self::There(key, _) => {
                let help = match key.kind {
                    Kind::Texts | Kind::Entries(_) => {
                        format!("add it to `{}`, or remove it", key.name)
                    }
                    _ => "remove one of the two".to_owned(),
                };
                (format!("`{}` is there already", key.name), help)
            }
            Self::Elsewhere(owners) => elsewhere(section, owners),
            Self::Nothing => (String::new(), no_key(section, other)),
        };
        let mut finding = unknown(other.place, other.name, section, &more).help(help);
        if let Self::There(_, earlier) = self {
            finding = finding.also(*earlier, "here");
        }
        let word = other.name.rsplit(one_of(" ")).next().unwrap_or_default();
        if format::is_key(word) {
            finding = finding.of(Layout::Indent);
        }
        finding
    }
}

/// How to write a value for a key that takes one of another kind.
fn other_value(key: &Key, other: &Other<'_, '_>) -> String {
    match (key.kind, &other.value.value) {
        (Kind::Texts, Value::Text(text)) => write(&format!("{}: [{text}]", key.name)),
        (Kind::Entries(section), Value::Map(_)) => {
            let first = section.keys[0].name;
            format!("begin each entry with `- `, as in `- {first}: …`")
        }
        _ => format!("`{}` takes {}", key.name, key.kind.takes()),
    }
}

/// What to do about a key of which nothing is known.
fn no_key(section: &'static Section, other: &Other<'_, '_>) -> String {
    let help = match &other.value.value {
        Value::Null | Value::Text(_) if other.name.contains(' ') => {
            "remove it; if it is a comment, begin the line with `#`"
        }
        _ if INCLUDES.contains(&other.name) && section.name == spec::SECTION.name => {
            "name all files of a catalogue in `path = [\"…\", \"…\"]`"
        }
        value @ Value::Map(_) if Kind::Entry(section).fits(value) => {
            "remove it, and indent the keys under it like it"
        }
        _ => return format!("remove it, or write one of {}", list(&section.names())),
    };
    help.to_owned()
}

/// Where a key belongs that these sections have, and what to do about it.
fn elsewhere(section: &Section, owners: &[&Section]) -> (String, String) {
    let mut whats = Vec::new();
    for owner in owners {
        if owner.what == section.what {
            // A cause in the list of its status.
            let more = "its status is the one that lists it";
            return (more.to_owned(), "remove it".to_owned());
        }
        whats.push(owner.what);
    }
    let help = match owners {
        [owner] if owner.name == spec::SECTION.name => {
            "move it out to the level of the sections, with all that is under it".to_owned()
        }
        [owner] => format!("move it to {}", owner.what),
        _ => "remove it, or write it there".to_owned(),
    };
    (format!("it is a key of {}", series(&whats, "or")), help)
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
