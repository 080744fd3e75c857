//! Any set of names has a table, or a sorted list, in which each of them is found and nothing else.

use proptest::collection::btree_set;
use proptest::prelude::*;

use super::Lookup;
use crate::generate::hash::hash;
use crate::generate::table::Table;

/// As the runtime looks.
fn find(lookup: &Lookup, names: &[&str], text: &str) -> Option<usize> {
    let index = match lookup {
        Lookup::Hashed(table) => table.index(text),
        Lookup::Sorted(order) => {
            let of = |index: &u16| names[usize::from(*index)];
            usize::from(order[order.binary_search_by(|index| of(index).cmp(text)).ok()?])
        }
    };
    (*names.get(index)? == text).then_some(index)
}

/// Each name is found at the first index that has it.
fn check(lookup: &Lookup, names: &[&str]) {
    let mut first = std::collections::HashMap::new();
    for (index, name) in names.iter().enumerate() {
        let first = *first.entry(*name).or_insert(index);
        assert_eq!(find(lookup, names, name), Some(first), "{name:?}");
    }
}

/// A hash table is enough for these names. Returns whether all of each name had to be hashed.
fn hashes_whole(names: &[String]) -> bool {
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let lookup = Lookup::new(&names);
    check(&lookup, &names);
    match lookup {
        Lookup::Hashed(Table { whole, .. }) => whole,
        Lookup::Sorted(_) => panic!("{} names from {:?} collide", names.len(), names.first()),
    }
}

/// All texts of up to `len` letters of an alphabet.
fn all_texts(alphabet: &str, len: usize) -> Vec<String> {
    let mut texts = vec![String::new()];
    let mut begin = 0;
    for _ in 0..len {
        let end = texts.len();
        for index in begin..end {
            for letter in alphabet.chars() {
                let longer = format!("{}{letter}", texts[index]);
                texts.push(longer);
            }
        }
        begin = end;
    }
    texts
}

/// The names that hung the compiler, and every pair of short ones.
#[test]
fn short_names_never_collide() {
    for pair in [
        ["E3", "E23"],
        ["E0", "E10"],
        ["10", "110"],
        ["1", "131"],
        ["1111", "01111"],
        ["E0001", "F00001"],
    ] {
        assert!(!hashes_whole(&pair.map(str::to_owned)), "{pair:?}");
    }
    let mut hashes: Vec<_> = all_texts("0123456789Eec-_ ", 4)
        .iter()
        .map(|text| hash(text, false, 0))
        .collect();
    assert_eq!(hashes.len(), 69_905);
    hashes.sort_unstable();
    hashes.dedup();
    assert_eq!(hashes.len(), 69_905);
}

#[test]
fn every_text_over_a_small_alphabet_has_a_slot() {
    for alphabet in ["01", "aé", "\0\x01", "E01", "1234567", "abcdefgh", "- _."] {
        assert!(!hashes_whole(&all_texts(alphabet, 4)), "{alphabet:?}");
    }
}

#[test]
fn numbered_names_have_slots() {
    for prefix in [
        "",
        "E",
        "c",
        "C-",
        "ERR_",
        "error-code-",
        "NoSuchThing",
        "E0x",
    ] {
        for width in [1, 4, 5, 8] {
            for count in [9, 110, 9_999] {
                let names: Vec<_> = (1..=count)
                    .map(|number| format!("{prefix}{number:0width$}"))
                    .collect();
                assert!(!hashes_whole(&names), "{prefix}{width} {count}");
            }
        }
    }
}

/// Names that differ where the ends do not reach, in their length alone, or that begin or end each other.
#[test]
fn similar_names_have_slots() {
    let between = |number| format!("NoSuchThing{number}Exists");
    let middles = (b'a'..=b'z').map(|letter| format!("SameBegin{}SameEnding", char::from(letter)));
    let prefixes = (0..200).map(|len| "Abc1".repeat(50)[..len].to_owned());
    let suffixes = (0..200).map(|len| "Abc1".repeat(50)[len..].to_owned());
    let repeated = (0..300).map(|len| "0".repeat(len));
    let zeros = (0..9).map(|len| "\0".repeat(len));
    assert!(hashes_whole(&middles.collect::<Vec<_>>()));
    for names in [
        (0..5_000).map(between).collect::<Vec<_>>(),
        prefixes.collect(),
        suffixes.collect(),
        repeated.collect(),
        zeros.collect(),
        Vec::new(),
    ] {
        hashes_whole(&names);
    }
}

#[test]
fn the_maximum_number_of_names_fits() {
    let names: Vec<_> = (0..65_535).map(|number| format!("Code{number}")).collect();
    hashes_whole(&names);
}

/// Two statuses may have one reason, and a status is read by it.
#[test]
fn the_first_of_equal_names_is_found() {
    let names = ["Found", "Moved", "Found", "Moved", "Found"];
    check(&Lookup::new(&names), &names);
    check(&Lookup::Sorted(super::sorted(&names)), &names);
}

/// Found by a search: they begin alike, and their last eight bytes differ by three times the factor of the length, as do their lengths.
const COLLIDING: [&str; 2] = ["AAAA\0-8s-Xb\0", "AAAA\0-8s\0\0\t\0\0\0\x1f"];

#[test]
fn names_that_always_collide_are_found_by_binary_search() {
    let [short, long] = COLLIDING;
    for seed in 0..100 {
        for whole in [false, true] {
            assert_eq!(hash(short, whole, seed), hash(long, whole, seed));
        }
    }
    let mut names: Vec<_> = (0..1_000).map(|number| format!("Code{number}")).collect();
    names.extend([short, long, "Code5"].map(str::to_owned));
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let lookup = Lookup::new(&names);
    assert!(matches!(lookup, Lookup::Sorted(_)));
    check(&lookup, &names);
    for other in ["", "Code", "Code1000", "zzz", "\u{10ffff}"] {
        assert_eq!(find(&lookup, &names, other), None);
    }
}

/// Fewer than `count` texts, all different, in any order. (A `HashSet` would have another order in each run.)
fn different(pattern: &'static str, count: usize) -> impl Strategy<Value = Vec<String>> {
    let texts = btree_set(pattern, 0..count);
    texts.prop_map(Vec::from_iter).prop_shuffle()
}

proptest! {
    #[test]
    fn any_names_have_slots(names in different("[ab01é]{0,6}|.{0,20}|(Same)?[a-c]{0,9}(Same)?", 100)) {
        hashes_whole(&names);
    }

    #[test]
    fn nothing_else_is_found(names in different("[ab]{0,6}", 60), other in "[ab]{0,6}") {
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        for lookup in [Lookup::new(&names), Lookup::Sorted(super::sorted(&names))] {
            let found = find(&lookup, &names, &other);
            prop_assert_eq!(found, names.iter().position(|name| *name == other));
        }
    }
}

/// The macro lays out with one copy what the runtime looks into with the other.
#[test]
fn both_copies_of_the_hash_are_equal() {
    let runtime = include_str!("../../../../obs-codes/src/private/hash.rs");
    assert_eq!(include_str!("../hash.rs"), runtime);
}

/// Slots have 16 bits for fewer than 256 names, and 32 for more.
#[test]
fn names_are_found_in_narrow_and_wide_slots() {
    for (len, slot) in [(255, "u16"), (256, "u32")] {
        let names: Vec<_> = (0..len).map(|name| format!("name-{name}")).collect();
        assert!(!hashes_whole(&names));
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let text = Lookup::new(&names).text();
        assert!(text.contains(slot), "{len} names: {text}");
    }
}
