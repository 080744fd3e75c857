//! The items of `items/`, spoilt in a thousand ways, or in as many as `OBS_CODES_MUTATIONS` says: the derive does not panic, and what
//! comes out is Rust, be it implementations or errors.

use std::str::FromStr;

use proc_macro2::TokenStream;

use super::chance::{Chance, accepted};
use crate::derive::derive;

const ITEMS: [&str; 14] = [
    include_str!("items/discriminants.rs"),
    include_str!("items/empty.rs"),
    include_str!("items/every-form.rs"),
    include_str!("items/generic.rs"),
    include_str!("items/keys.rs"),
    include_str!("items/no-item.rs"),
    include_str!("items/paths.rs"),
    include_str!("items/raw-names.rs"),
    include_str!("items/struct-by-name.rs"),
    include_str!("items/transparent.rs"),
    include_str!("items/try-from.rs"),
    include_str!("items/tuple.rs"),
    include_str!("items/union.rs"),
    include_str!("items/values.rs"),
];

const WORDS: [&str; 60] = [
    "enum ",
    "struct ",
    "union ",
    "where ",
    "for<'a> ",
    "const N: usize = 1",
    "#[obs(",
    ")]",
    "#[obs]",
    "#[obs = 1]",
    "#[obs(status = 404)]",
    "status = ",
    "cause = ",
    "error_code = ",
    "transparent",
    "try_from",
    "skip(Display, Error)",
    "catalogue = ",
    "crate = ",
    "r#",
    "r#type",
    "::",
    "Self",
    "self",
    "404",
    "404u16",
    "0x194",
    "-1",
    "1e400",
    "99999999999999999999",
    "\"404\"",
    "b'x'",
    "c\"x\"",
    "NotFound",
    "BucketNotFound",
    "NoSuchKey",
    "'a",
    "'static",
    "dyn ",
    "impl ",
    "?Sized",
    "[u8; 1]",
    "-> ",
    " = 1,",
    "#[cfg(a)]",
    "#[doc = \"x\"]",
    "#![obs]",
    "pub(crate) ",
    "{}",
    "()",
    "(u8)",
    "<T>",
    "<",
    ">",
    ",",
    ";",
    "_",
    "é",
    "macro!()",
    "unsafe ",
];

/// The words, signs and blanks of an item.
fn pieces(item: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = item;
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let word = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(word.max(first.len_utf8()));
        pieces.push(piece);
        rest = after;
    }
    pieces
}

fn mutate<'t>(pieces: &mut Vec<&'t str>, other: &[&'t str], chance: &mut Chance) {
    let (from, to) = (chance.below(pieces.len()), chance.below(pieces.len()));
    match chance.below(8) {
        0 if !pieces.is_empty() => drop(pieces.remove(from)),
        1 if !pieces.is_empty() => pieces.insert(to, pieces[from]),
        2 if !pieces.is_empty() => pieces.swap(from, to),
        // From somewhere in this item to somewhere in another.
        3 => {
            pieces.truncate(from);
            pieces.extend(&other[chance.below(other.len())..]);
        }
        4 if !pieces.is_empty() => pieces[from] = chance.one_of(&WORDS),
        _ => pieces.insert(to, chance.one_of(&WORDS)),
    }
}

/// Spoils an item, and derives for it if it still is tokens; whether it was.
fn spoil(seed: u64) -> bool {
    let mut chance = Chance(seed);
    let (item, other) = (chance.one_of(&ITEMS), chance.one_of(&ITEMS));
    let mut item = pieces(item);
    for _ in 0..=chance.below(3) {
        mutate(&mut item, &pieces(other), &mut chance);
    }
    let text = item.concat();
    let Ok(item) = TokenStream::from_str(&text) else {
        return false;
    };
    let expanded = std::panic::catch_unwind(|| derive(item).to_string());
    let expanded = expanded.unwrap_or_else(|_| panic!("seed {seed}: {text}"));
    if let Err(error) = syn::parse_file(&expanded) {
        panic!("seed {seed}: {error}: {text}\nbecomes\n{expanded}");
    }
    true
}

#[test]
fn broken_items_cause_neither_panics_nor_invalid_rust() {
    for item in ITEMS {
        assert_eq!(pieces(item).concat(), item);
    }
    let (tokens, count) = accepted(spoil);
    assert!(tokens as u64 > count / 3, "{tokens} of {count} are tokens");
}
