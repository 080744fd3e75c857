//! What is said of keys that are missing, unknown, or nearly right.

use crate::characters;
use crate::finding::Finding;
use crate::format::{self, Key, Section};
use crate::looks;
use crate::place::Place;
use crate::words::{list, quote};

pub(crate) fn missing(place: Place, key: &Key, section: &Section) -> Finding {
    let message = format!("{} without `{}`", section.what, key.name);
    Finding::new(place, message).label(format!("`{}` is missing here", key.name))
}

pub(crate) fn unknown_key(
    place: Place,
    name: &str,
    section: &Section,
    meant: Option<&str>,
) -> Finding {
    if name == "<<" {
        return Finding::new(place, "a spec has no merge keys").help("write the merged keys out");
    }
    if let Some(odd) = odd(name) {
        return odd.at(place);
    }
    let instead = match meant {
        Some(meant) => format!("; did you mean `{meant}`?"),
        None => format!("; it takes {}", list(section.names())),
    };
    Finding::new(
        place,
        format!("unknown key {} in {}{instead}", quote(name), section.what),
    )
}

/// What is wrong with a key that is nearly one.
pub(crate) struct Odd(String, String);

impl Odd {
    fn at(self, place: Place) -> Finding {
        Finding::new(place, self.0).help(self.1)
    }
}

pub(crate) fn odd(name: &str) -> Option<Odd> {
    if let Some((c, what)) = name.chars().find_map(|c| Some((c, characters::name(c)?))) {
        let message = format!("there is {what} (U+{:04X}) in this key", u32::from(c));
        let help = if name.starts_with(c) && c.is_whitespace() {
            "indent with spaces"
        } else {
            "remove it"
        };
        return Some(Odd(message, help.to_owned()));
    }
    if let Some((message, help)) = looks::odd(name, false) {
        return Some(Odd(message, help.to_owned()));
    }
    if let Some(entry) = name.strip_prefix('-') {
        let message = "a blank is missing after this dash".to_owned();
        return Some(Odd(
            message,
            format!("write {}", quote(&format!("- {entry}: …"))),
        ));
    }
    let (key, value) = name
        .split_once(':')
        .filter(|(key, _)| format::is_key(key))?;
    let message = format!("a blank is missing after the colon of `{key}`");
    Some(Odd(
        message,
        format!("write {}", quote(&format!("{key}: {value}"))),
    ))
}
