//! Specs that would keep a parser busy, or fill the memory: each ends in an error, soon.

use std::time::Duration;

use super::{now, read};
use crate::check::listed::{MOST_ENTRIES, Room};
use crate::report::finding::Findings;
use crate::yaml::tree::Place;

/// Unoptimised, on a slow machine; most take a fraction of it.
const SOON: Duration = Duration::from_secs(10);

fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    let bomb = (0..30).fold("a0: &a0 [x, x]\n".to_owned(), |bomb, level| {
        format!(
            "{bomb}a{}: &a{} [*a{level}, *a{level}]\n",
            level + 1,
            level + 1
        )
    });
    let indents = (0..2_000).fold(String::new(), |spec, level| {
        spec + &" ".repeat(level) + "a:\n"
    });
    vec![
        ("aliases", format!("{bomb}statuses: *a30\n").into_bytes()),
        ("brackets", "[".repeat(10_000).into_bytes()),
        ("braces", "{".repeat(10_000).into_bytes()),
        (
            "closed brackets",
            ["[".repeat(10_000), "]".repeat(10_000)]
                .concat()
                .into_bytes(),
        ),
        ("dashes", "- ".repeat(10_000).into_bytes()),
        ("indents", indents.into_bytes()),
        (
            "commas",
            format!("statuses: [{}]", "a,".repeat(100_000)).into_bytes(),
        ),
        ("no text", vec![0xff; 1_000]),
        ("zeros", vec![0; 1_000]),
        ("size", vec![b'a'; 13 * 1024 * 1024]),
        (
            "legacy",
            b"error_codes:\n  - { code: A, status: 404, description: x., legacy: maybe }\n"
                .to_vec(),
        ),
    ]
}

/// What is said of them.
pub(super) fn messages() -> Vec<String> {
    let mistakes = hostile()
        .into_iter()
        .flat_map(|(_, text)| read(text).2.shown);
    mistakes.map(|mistake| mistake.message).collect()
}

#[test]
fn hostile_specs_are_checked_quickly() {
    for (what, text) in hostile() {
        let start = now();
        let (_, _, mistakes) = read(text);
        let taken = now().saturating_sub(start);
        println!("{what}: {taken:?}, {}", mistakes.shown[0].message);
        assert!(taken < SOON, "{what}: {taken:?}");
    }
}

#[test]
fn the_number_of_entries_is_limited() {
    let place = |start| Place::Bytes(0, start, start);
    let mut mistakes = Findings::default();
    let mut room = Room::new("causes");
    assert!(room.takes(MOST_ENTRIES - 1, place(1), &mut mistakes));
    assert!(room.takes(1, place(2), &mut mistakes));
    assert!(mistakes.shown.is_empty());
    assert!(!room.takes(1, place(3), &mut mistakes));
    // Once is enough.
    assert!(!room.takes(1, place(4), &mut mistakes));
    assert_eq!(mistakes.shown.len() + mistakes.more, 1);
    assert_eq!(mistakes.shown[0].marks[0].0, place(3));
    assert_eq!(
        mistakes.shown[0].message,
        "there are more than 65534 causes"
    );
}
