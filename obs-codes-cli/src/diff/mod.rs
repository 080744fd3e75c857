//! Compares two versions of a catalogue, and rates the effect of each change on users.
//!
//! The rules are in `docs/stability.md`: a change is breaking if code no longer compiles or a value no longer parses, behavioural if code
//! compiles but acts differently, and harmless otherwise.
//!
//! ```
//! use obs_codes_cli::diff::{Effect, compare};
//! use obs_codes_spec::{Source, check};
//!
//! let catalogue = |text: &str| check(&[Source::new("spec.yaml", text)]).0;
//! let old = catalogue("statuses: [{ code: 404, reason: Not Found, description: It is not here. }]");
//! let new = catalogue("statuses: [{ code: 404, reason: Missing, description: It is not here. }]");
//!
//! let changes = compare(&old, &new);
//! assert_eq!(changes[0].effect(), Effect::Breaking);
//! assert_eq!(changes[0].message(), "StatusCode::NotFound no longer compiles: renamed to StatusCode::Missing");
//! assert_eq!(changes[1].message(), "the reason of StatusCode::Missing was `Not Found` and is `Missing`");
//! ```

mod change;
mod command;
mod facts;
mod item;
mod report;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use obs_codes_spec::Catalogue;

pub use change::{Change, Effect};
pub(crate) use command::run;

use item::{Item, Kind};

/// The changes from one version of a catalogue to another, breaking ones first, otherwise in spec order.
#[must_use]
pub fn compare(old: &Catalogue, new: &Catalogue) -> Vec<Change> {
    let (old, new) = (facts::items(old), facts::items(new));
    let mut changes = keys(&old, &new);
    let of_key = by_key(&old);
    for after in &new {
        if let Some(before) = of_key.get(&after.identity()) {
            changes.extend(facts(before, after));
        }
    }
    changes.sort_by_key(|change| change.effect);
    changes
}

fn by_key<'i, 'c>(items: &'i [Item<'c>]) -> HashMap<(Kind, &'i str), &'i Item<'c>> {
    items.iter().map(|item| (item.identity(), item)).collect()
}

/// Additions, removals, and changed keys.
fn keys(old: &[Item], new: &[Item]) -> Vec<Change> {
    let (of_old, of_new) = (by_key(old), by_key(new));
    let mut added: Vec<_> = new
        .iter()
        .filter(|item| !of_old.contains_key(&item.identity()))
        .collect();
    let removed = old
        .iter()
        .filter(|item| !of_new.contains_key(&item.identity()));
    let removed: Vec<_> = removed.collect();
    let alias = |before: &Item| {
        let mut aliases = new.iter().filter(|item| item.kind == Kind::Alias);
        aliases.find(|alias| before.kind == Kind::ErrorCode && alias.key == before.key)
    };
    let mut changes = Vec::new();
    // An equal Rust name is the best evidence, then an equal description, which is hardly ever written twice.
    let alike: [fn(&Item, &Item) -> bool; 2] = [item::have_one_name, item::have_one_text];
    let mut rest = removed;
    for alike in alike {
        rest.retain(|before| {
            let position = added
                .iter()
                .position(|after| before.kind == after.kind && alike(before, after));
            let Some(position) = position else {
                return true;
            };
            let after = added.remove(position);
            changes.push(Change::key_changed(before, after, alias(before)));
            changes.extend(facts(before, after).filter(|change| change.effect != Effect::Breaking));
            false
        });
    }
    changes.extend(rest.iter().map(|item| Change::removed(item, alias(item))));
    changes.extend(added.iter().map(|item| Change::added(item)));
    changes
}

/// The changed facts of one entry.
fn facts<'a>(before: &'a Item, after: &'a Item) -> impl Iterator<Item = Change> {
    let renamed = (before.name != after.name).then(|| Change::renamed(before, after));
    let pairs = before.facts.iter().zip(&after.facts);
    let changed = pairs.filter(|(before, after)| before.values != after.values);
    renamed
        .into_iter()
        .chain(changed.map(|(was, is)| Change::fact(after, was, is)))
}
