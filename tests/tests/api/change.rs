//! How two lists differ, and what each difference does to those who use the catalogue.

use std::fmt::{self, Display};

use crate::list::Item;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    Added(Item),
    Removed(Item),
    /// The same on the wire, by another name in Rust.
    VariantRenamed(Item, Item),
    /// The same name in Rust, with another number, id or code.
    KeyChanged(Item, Item),
    FactsChanged(Item, Item),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    Breaking,
    Behaviour,
    Addition,
}

impl Change {
    pub(crate) fn effect(&self) -> Effect {
        match self {
            Self::Added(_) => Effect::Addition,
            Self::FactsChanged(..) => Effect::Behaviour,
            Self::Removed(_) | Self::VariantRenamed(..) | Self::KeyChanged(..) => Effect::Breaking,
        }
    }

    /// What a changelog has to name.
    pub(crate) fn key(&self) -> &str {
        match self {
            Self::Added(item)
            | Self::Removed(item)
            | Self::VariantRenamed(_, item)
            | Self::KeyChanged(item, _)
            | Self::FactsChanged(_, item) => &item.key,
        }
    }

    fn meaning(&self) -> String {
        match self {
            Self::Added(item) if item.kind == "alias" => {
                format!("`{}` is read as {}", item.key, item.path())
            }
            Self::Added(item) => format!("{} is new", item.path()),
            Self::Removed(item) if item.kind == "alias" => {
                format!("`{}` is no longer read", item.key)
            }
            Self::Removed(item) => format!(
                "{} no longer compiles, and `{}` is no longer read",
                item.path(),
                item.key
            ),
            Self::VariantRenamed(old, new) if old.kind == "alias" => {
                format!(
                    "`{}` was read as {}, and is read as {}",
                    old.key,
                    old.path(),
                    new.path()
                )
            }
            Self::VariantRenamed(old, new) => {
                format!(
                    "{} no longer compiles; it is {} now",
                    old.path(),
                    new.path()
                )
            }
            Self::KeyChanged(old, new) => format!(
                "{} stands for `{}` now, and `{}` is no longer read",
                new.path(),
                new.key,
                old.key
            ),
            Self::FactsChanged(old, new) => {
                format!(
                    "{} said `{}` and says `{}`",
                    new.path(),
                    old.facts,
                    new.facts
                )
            }
        }
    }
}

impl Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Breaking => "breaking",
            Self::Behaviour => "behaviour",
            Self::Addition => "addition",
        })
    }
}

impl Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (signs, items): (_, Vec<_>) = match self {
            Self::Added(item) => ("+", vec![item]),
            Self::Removed(item) => ("-", vec![item]),
            Self::VariantRenamed(old, new)
            | Self::KeyChanged(old, new)
            | Self::FactsChanged(old, new) => ("-+", vec![old, new]),
        };
        writeln!(f, "{}: {}", self.effect(), self.meaning())?;
        for (sign, item) in signs.chars().zip(items) {
            writeln!(f, "  {sign} {item}")?;
        }
        Ok(())
    }
}

/// The changes from one list to another, what breaks users first.
pub(crate) fn changes(old: &[Item], new: &[Item]) -> Vec<Change> {
    let same_key = |a: &Item, b: &Item| a.kind == b.kind && a.key == b.key;
    let lone = |these: &[Item], those: &[Item]| -> Vec<Item> {
        let lone = these
            .iter()
            .filter(|a| !those.iter().any(|b| same_key(a, b)));
        lone.cloned().collect()
    };
    let mut changes = Vec::new();
    let mut added = lone(new, old);
    for removed in lone(old, new) {
        // Several aliases may have one name in Rust: of them none is another.
        let other = added.iter().position(|item| {
            item.kind == removed.kind && item.kind != "alias" && item.variant == removed.variant
        });
        changes.push(match other {
            Some(index) => Change::KeyChanged(removed, added.remove(index)),
            None => Change::Removed(removed),
        });
    }
    changes.extend(added.into_iter().map(Change::Added));
    for before in old {
        let Some(after) = new.iter().find(|item| same_key(item, before)) else {
            continue;
        };
        if before.variant != after.variant {
            changes.push(Change::VariantRenamed(before.clone(), after.clone()));
        }
        if before.facts != after.facts {
            changes.push(Change::FactsChanged(before.clone(), after.clone()));
        }
    }
    changes.sort_by_key(|change| change.effect() as u8);
    changes
}
