//! One change, in words.

use std::fmt::{self, Display};

use serde::Serialize;

use super::item::{Fact, Item, Kind};

/// The effect of a change on users of a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Code no longer compiles, or a value no longer parses.
    Breaking,
    /// Code compiles but behaves differently.
    Behaviour,
    /// An addition, or a change in wording.
    Harmless,
}

impl Effect {
    /// All effects, the most severe first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Behaviour, Self::Harmless];
}

impl Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Breaking => "breaking",
            Self::Behaviour => "behaviour",
            Self::Harmless => "harmless",
        })
    }
}

/// A change between two versions of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    pub(super) effect: Effect,
    /// The kind of change, as a stable id.
    id: String,
    key: String,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) old: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) new: Option<String>,
}

impl Change {
    /// The effect on users.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// The kind of change, to filter by: `error-code-removed`, `cause-help-changed`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The number, id, code, class or title of the changed entry, as in the new version if it is still there.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The change in one sentence.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    fn new(effect: Effect, item: &Item, what: &str, message: String) -> Self {
        Self {
            effect,
            id: format!("{}-{what}", item.kind.word()),
            key: item.key.clone(),
            message,
            old: None,
            new: None,
        }
    }

    pub(super) fn added(item: &Item) -> Self {
        let (path, key) = (item.path(), &item.key);
        let (effect, message) = match item.kind {
            Kind::Source => (Effect::Harmless, format!("the source `{key}` is new")),
            Kind::Catalogue | Kind::Responses => {
                (Effect::Behaviour, format!("the section `{key}` is new"))
            }
            Kind::Alias => (Effect::Harmless, format!("`{key}` parses as {path}")),
            _ => (Effect::Harmless, format!("{path} is new, `{key}`")),
        };
        Self::new(effect, item, "added", message)
    }

    /// `alias` is the entry that parses the key instead, if any.
    pub(super) fn removed(item: &Item, alias: Option<&Item>) -> Self {
        let (path, key) = (item.path(), &item.key);
        let gone = format!("{path} no longer compiles");
        let (effect, message) = match (item.kind, alias) {
            (Kind::Source, _) => (Effect::Harmless, format!("the source `{key}` is gone")),
            (Kind::Catalogue | Kind::Responses, _) => {
                (Effect::Behaviour, format!("the section `{key}` is gone"))
            }
            (Kind::Alias, _) => (Effect::Breaking, format!("`{key}` no longer parses")),
            (Kind::ErrorCode, Some(alias)) => {
                let alias = alias.path();
                (
                    Effect::Breaking,
                    format!("{gone}; `{key}` parses as {alias}"),
                )
            }
            _ => (
                Effect::Breaking,
                format!("{gone}, and `{key}` no longer parses"),
            ),
        };
        Self::new(effect, item, "removed", message)
    }

    /// The key is the same, the Rust name differs.
    pub(super) fn renamed(old: &Item, new: &Item) -> Self {
        let (was, is) = (old.path(), new.path());
        let message = match new.kind {
            Kind::Alias => format!("`{}` parsed as {was}, and now parses as {is}", new.key),
            _ => format!("{was} no longer compiles: renamed to {is}"),
        };
        Self::new(Effect::Breaking, new, "renamed", message)
    }

    /// The Rust name or the description is the same, the key differs. `alias` parses the old key, if there is one.
    pub(super) fn key_changed(old: &Item, new: &Item, alias: Option<&Item>) -> Self {
        let (was, is) = (&old.key, &new.key);
        if old.kind == Kind::Source {
            return Self::new(
                Effect::Harmless,
                new,
                "key-changed",
                format!("the source `{was}` is now `{is}`"),
            );
        }
        let read = match alias {
            Some(alias) => format!("`{was}` parses as {}", alias.path()),
            None => format!("`{was}` no longer parses"),
        };
        let has_same_name = old.name == new.name;
        let path = new.path();
        let message = if has_same_name {
            format!("{path} is now `{is}`, and {read}")
        } else {
            let old = old.path();
            format!("{old} no longer compiles, and {read}: renamed to {path}, `{is}`")
        };
        let reads_both = alias.is_some_and(|alias| alias.name == new.name);
        let effect = if has_same_name && reads_both {
            Effect::Behaviour
        } else {
            Effect::Breaking
        };
        Self::new(effect, new, "key-changed", message)
    }

    /// A changed fact of an entry.
    pub(super) fn fact(item: &Item, was: &Fact, is: &Fact) -> Self {
        let of = match item.kind {
            Kind::Source => format!("the source `{}`", item.key),
            Kind::Catalogue => "the catalogue".to_owned(),
            Kind::Responses => "the responses".to_owned(),
            _ => item.path(),
        };
        let name = was.name;
        let id = format!("{}-changed", name.replace(' ', "-"));
        if let ([old], [new], Effect::Behaviour, false) =
            (&was.values[..], &is.values[..], is.effect, is.is_list)
        {
            // Short values fit into the sentence.
            let message = format!("the {name} of {of} was `{old}` and is `{new}`");
            return Self::new(is.effect, item, &id, message);
        }
        let (gone, new) = (
            without(&was.values, &is.values),
            without(&is.values, &was.values),
        );
        let verb = match (was.values.is_empty(), is.values.is_empty(), is.is_list) {
            (true, _, true) => "are new",
            (true, _, false) => "is new",
            (_, true, true) => "are gone",
            (_, true, false) => "is gone",
            (_, _, true) => "have changed",
            (_, _, false) => "has changed",
        };
        if gone.is_empty() && new.is_empty() {
            let message = format!("the order of the {name} of {of} has changed");
            let (old, new) = (Some(was.values.join("; ")), Some(is.values.join("; ")));
            return Self {
                old,
                new,
                ..Self::new(is.effect, item, &id, message)
            };
        }
        let shown = |values: Vec<&str>| (!values.is_empty()).then(|| values.join("; "));
        Self {
            old: shown(gone),
            new: shown(new),
            ..Self::new(is.effect, item, &id, format!("the {name} of {of} {verb}"))
        }
    }
}

/// The values of one list that the other lacks.
fn without<'v>(values: &'v [String], others: &[String]) -> Vec<&'v str> {
    let lone = values.iter().filter(|value| !others.contains(value));
    lone.map(String::as_str).collect()
}

/// A line, with the old and the new value below it if they are long.
impl Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.effect, self.message)?;
        for (sign, text) in [('-', &self.old), ('+', &self.new)] {
            if let Some(text) = text {
                write!(f, "\n  {sign} {text}")?;
            }
        }
        Ok(())
    }
}
