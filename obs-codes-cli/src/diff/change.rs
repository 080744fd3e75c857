//! One difference, in words.

use std::fmt::{self, Display};

use serde::Serialize;

use super::item::{Fact, Item, Kind};

/// What a change does to those who use a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Something no longer compiles, or is no longer read.
    Breaking,
    /// It compiles, and acts in another way.
    Behaviour,
    /// An addition, or other words.
    Harmless,
}

impl Effect {
    /// All of them, the gravest first.
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

/// A difference between two versions of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    pub(super) effect: Effect,
    /// Which kind of change, in words that stay the same.
    id: String,
    key: String,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) old: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) new: Option<String>,
}

impl Change {
    /// What it does to users.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// Which kind of change it is, to filter by: `error-code-removed`, `cause-help-changed`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The number, id, code, class or title that it is about, in the new version where it is there.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// What has changed, in one sentence.
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
        let message = match item.kind {
            Kind::Source | Kind::Catalogue => {
                format!("the {} `{}` is new", item.kind.word(), item.key)
            }
            Kind::Alias => format!("`{}` is read as {}", item.key, item.path()),
            Kind::Category | Kind::Status => format!("{} is new, {}", item.path(), item.key),
            Kind::Cause | Kind::ErrorCode => format!("{} is new, `{}`", item.path(), item.key),
        };
        Self::new(Effect::Harmless, item, "added", message)
    }

    /// `alias` is what reads the key now, if anything does.
    pub(super) fn removed(item: &Item, alias: Option<&Item>) -> Self {
        let (path, key) = (item.path(), &item.key);
        if item.kind == Kind::Source {
            return Self::new(
                Effect::Harmless,
                item,
                "removed",
                format!("the source `{key}` is gone"),
            );
        }
        let message = match (item.kind, alias.filter(|_| item.kind == Kind::ErrorCode)) {
            (Kind::Alias, _) => format!("`{key}` is no longer read"),
            (_, Some(alias)) => format!(
                "{path} no longer compiles; `{key}` is read as {}",
                alias.path()
            ),
            _ => format!("{path} no longer compiles, and `{key}` is no longer read"),
        };
        Self::new(Effect::Breaking, item, "removed", message)
    }

    /// The same on the wire, by another name in Rust.
    pub(super) fn renamed(old: &Item, new: &Item) -> Self {
        let (was, is) = (old.path(), new.path());
        let message = match new.kind {
            Kind::Alias => format!("`{}` was read as {was}, and is read as {is}", new.key),
            _ => format!("{was} no longer compiles; it is {is} now"),
        };
        Self::new(Effect::Breaking, new, "renamed", message)
    }

    /// The same in Rust, or in words, by another number, id or code.
    pub(super) fn key_changed(old: &Item, new: &Item) -> Self {
        let (was, is) = (&old.key, &new.key);
        if old.kind == Kind::Source {
            return Self::new(
                Effect::Harmless,
                new,
                "key-changed",
                format!("the source `{was}` is `{is}` now"),
            );
        }
        let message = if old.name == new.name {
            format!(
                "{} is `{is}` now, and `{was}` is no longer read",
                new.path()
            )
        } else {
            let (old, new) = (old.path(), new.path());
            format!(
                "{old}, `{was}`, no longer compiles and is no longer read; it is {new}, `{is}`, now"
            )
        };
        Self::new(Effect::Breaking, new, "key-changed", message)
    }

    /// Something that an entry says.
    pub(super) fn fact(item: &Item, was: &Fact, is: &Fact) -> Self {
        let of = match item.kind {
            Kind::Source => format!("the source `{}`", item.key),
            Kind::Catalogue => "the catalogue".to_owned(),
            _ => item.path(),
        };
        let (name, old, new) = (was.name, &was.value, &is.value);
        let what = format!("{}-changed", name.replace(' ', "-"));
        // A word or a number fits into the sentence.
        if is.effect == Effect::Behaviour && item.kind != Kind::Catalogue {
            let message = format!("the {name} of {of} was `{old}` and is `{new}`");
            return Self::new(is.effect, item, &what, message);
        }
        let verb = match (old.is_empty(), new.is_empty()) {
            (true, _) => "is new",
            (_, true) => "is gone",
            _ => "has changed",
        };
        Self {
            old: (!old.is_empty()).then(|| old.clone()),
            new: (!new.is_empty()).then(|| new.clone()),
            ..Self::new(is.effect, item, &what, format!("the {name} of {of} {verb}"))
        }
    }
}

/// A line, and what it was and is below it, where that is more than a word.
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
