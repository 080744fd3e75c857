//! Roles of names, according to a catalogue and to the default names.

use crate::catalogue::{Names, Role};

/// The part of a response that an element comes from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Part {
    Header,
    #[default]
    Element,
    Member,
}

type List = &'static [(Role, &'static str)];

/// The number of ranks for each list; three lists fit into a `u8`, and the last is that of the default names.
const RANKS: u8 = 64;
/// The first rank of default names.
const OTHERS: u8 = 2 * RANKS;

/// Returns `true` if a name with this rank is one of the catalogue's own.
pub(super) const fn is_own(rank: u8) -> bool {
    rank < OTHERS
}

/// Returns the role of a name, and how well the name fits it. Elements and members are looked up in each other's lists too, since services
/// with both XML and JSON often use the same names.
pub(super) fn of(names: &'static Names, part: Part, name: &str) -> (Option<Role>, u8) {
    for (list, rank) in lists(names, part) {
        let found = list.iter().position(|(_, of)| match part {
            Part::Header => of.eq_ignore_ascii_case(name),
            _ => *of == name,
        });
        if let Some(index) = found {
            #[allow(clippy::cast_possible_truncation)] // At most 63.
            return (
                Some(list[index].0),
                rank + index.min(RANKS as usize - 1) as u8,
            );
        }
    }
    (None, u8::MAX)
}

fn lists(names: &'static Names, part: Part) -> [(List, u8); 3] {
    match part {
        Part::Header => [
            (names.headers, 0),
            (&[], 0),
            (Names::DEFAULT.headers, OTHERS),
        ],
        Part::Element => [
            (names.elements, 0),
            (names.members, RANKS),
            (Names::DEFAULT.elements, OTHERS),
        ],
        Part::Member => [
            (names.members, 0),
            (names.elements, RANKS),
            (Names::DEFAULT.members, OTHERS),
        ],
    }
}

/// Corrects a role by the value: a member such as `error` may contain a code or a sentence.
pub(super) fn by_value(
    names: &'static Names,
    name: &str,
    value: &str,
    (role, rank): (Option<Role>, u8),
) -> (Option<Role>, u8) {
    let list = if is_own(rank) {
        names.members
    } else {
        Names::DEFAULT.members
    };
    let is_message = || {
        list.iter()
            .any(|(of, alike)| *of == Role::Message && *alike == name)
    };
    if role == Some(Role::Code) && value.contains(char::is_whitespace) && is_message() {
        return (Some(Role::Message), rank);
    }
    (role, rank)
}

/// Returns the name under which a role is written. Elements and members fall back to each other's names.
pub(super) fn written(names: &Names, part: Part, role: Role) -> Option<&'static str> {
    let first = |list| Names::first(list, role);
    match part {
        Part::Header => first(names.headers).or_else(|| first(Names::DEFAULT.headers)),
        Part::Element => first(names.elements)
            .or_else(|| first(names.members))
            .or_else(|| first(Names::DEFAULT.elements)),
        Part::Member => first(names.members)
            .or_else(|| first(names.elements))
            .or_else(|| first(Names::DEFAULT.members)),
    }
}
