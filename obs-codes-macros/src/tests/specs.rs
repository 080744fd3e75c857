//! The specs of this repository, spoilt in a thousand ways, or in as many as `OBS_CODES_MUTATIONS` says: nothing panics, nothing points
//! outside of the spec, and what is accepted becomes Rust.

use obs_codes_spec::{Mistake, Source, check, is_control};
use quote::quote;

use super::chance::{Chance, accepted};
use crate::args::Skip;
use crate::generate::items;

const SPECS: [&str; 2] = [obs_codes_data::SPECS[0].1, obs_codes_data::SPECS[1].1];

/// A spec of a few entries of a real one, and what they refer to.
fn piece(chance: &mut Chance) -> Vec<String> {
    let spec = SPECS[chance.below(SPECS.len())];
    let mut section = "";
    let mut entries: Vec<(&str, String)> = Vec::new();
    for line in spec.lines().filter(|line| !line.starts_with('#')) {
        let is_section = !line.starts_with(' ') && !line.is_empty();
        section = if is_section { line } else { section };
        match entries.last_mut() {
            Some((_, entry)) if !is_section && !line.starts_with("  - ") => {
                entry.extend(["\n", line]);
            }
            _ => entries.push((section, line.to_owned())),
        }
    }
    let wanted = if section == "error_codes:" {
        section
    } else {
        "statuses:"
    };
    let kept: Vec<bool> = entries
        .iter()
        .map(|(section, _)| *section == wanted && chance.below(8) == 0)
        .collect();
    let chosen = entries.iter().zip(&kept).filter(|(_, kept)| **kept);
    let chosen: String = chosen.flat_map(|((_, entry), _)| [entry, "\n"]).collect();
    let named = |entry: &str| {
        let mut ids = entry.lines().filter_map(|line| line.split_once("- id: "));
        let status = entry
            .trim_start()
            .strip_prefix("- code: ")
            .and_then(|rest| rest.get(..3));
        ids.any(|(_, id)| chosen.contains(id))
            || status.is_some_and(|status| chosen.contains(&format!("status: {status}")))
    };
    let entries = entries.iter().zip(kept).filter(|((section, entry), kept)| {
        *kept
            || !entry.starts_with("  - ")
            || *section == "categories:"
            || *section != wanted && named(entry)
    });
    entries
        .flat_map(|((_, entry), _)| entry.lines())
        .map(str::to_owned)
        .collect()
}

const WORDS: [&str; 44] = [
    "~",
    "null",
    "true",
    "404",
    "-1",
    "99",
    "1000",
    "4.5",
    "1e9",
    "0x194",
    "0404",
    "[]",
    "{}",
    "[a, b]",
    "{a: b}",
    "''",
    "\"\"",
    "\"\\u0000\"",
    "*a",
    "&a",
    "&a b",
    "<<",
    "!t",
    "!!int 4",
    "!!str 4",
    "|",
    ">-",
    "- ",
    "? ",
    ": ",
    "#",
    "---",
    "...",
    "@",
    "`",
    "%",
    "Self",
    "100-continue",
    "ALL",
    "r#a",
    "é",
    "日本語",
    "\u{202e}",
    "I'm a teapot",
];

const CHARS: [&str; 24] = [
    ":",
    "-",
    "'",
    "\"",
    "[",
    "]",
    "{",
    "}",
    ",",
    "\t",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\u{feff}",
    "\u{0}",
    "\u{7}",
    "\u{85}",
    "\u{2028}",
    "\u{301}",
    "\u{1f980}",
    "\\",
    "*",
    "&",
];

fn mutate(lines: &mut Vec<String>, chance: &mut Chance) {
    if lines.is_empty() {
        lines.push(String::new());
    }
    let (at, other) = (chance.below(lines.len()), chance.below(lines.len()));
    match chance.below(12) {
        0 => drop(lines.remove(at)),
        1 => lines.insert(other, lines[at].clone()),
        2 => lines.swap(at, other),
        3 => lines.truncate(at),
        4 => lines[at].insert_str(0, "  "),
        5 => {
            let kept = lines[at].trim_start();
            let indent = (lines[at].len() - kept.len()).saturating_sub(1 + chance.below(3));
            lines[at] = format!("{:indent$}{kept}", "");
        }
        6 => {
            let end = character(&lines[at], chance);
            lines[at].truncate(end);
        }
        7 => {
            let value = lines[at].find(": ").map_or(0, |colon| colon + 2);
            lines[at].replace_range(value.., chance.one_of(&WORDS));
        }
        8 => {
            let key = lines[at].find(|c: char| c.is_alphabetic()).unwrap_or(0);
            let end = lines[at].find(": ").filter(|end| *end > key);
            lines[at].replace_range(key..end.unwrap_or(key), chance.one_of(&WORDS));
        }
        9 => {
            let word = chance.one_of(&WORDS);
            let at_char = character(&lines[at], chance);
            lines[at].insert_str(at_char, word);
        }
        _ => {
            let at_char = character(&lines[at], chance);
            lines[at].insert_str(at_char, chance.one_of(&CHARS));
        }
    }
}

/// Where some character begins.
fn character(line: &str, chance: &mut Chance) -> usize {
    let at = chance.below(line.len() + 1);
    (0..=at)
        .rev()
        .find(|at| line.is_char_boundary(*at))
        .unwrap_or(0)
}

fn bytes(lines: &[String], chance: &mut Chance) -> Vec<u8> {
    let ends = if chance.below(10) == 0 { "\r\n" } else { "\n" };
    let mut bytes = lines.join(ends).into_bytes();
    if chance.below(20) == 0 && !bytes.is_empty() {
        let at = chance.below(bytes.len());
        bytes[at] = u8::try_from(chance.below(256)).expect("a byte");
    }
    bytes
}

/// Whether the spec was accepted, beside the one that lists the statuses. What is accepted has to become Rust.
fn hold(text: Vec<u8>) -> bool {
    let mut sources = vec![Source::new("spec.yaml", text)];
    if !sources[0].text().contains("categories") {
        sources.push(Source::new("http-status-codes.yaml", SPECS[0]));
    }
    let (catalogue, mistakes) = check(&sources);
    for mistake in &mistakes.shown {
        is_inside(mistake, &sources[mistake.source()]);
    }
    assert!(
        !catalogue.has_gaps || !mistakes.shown.is_empty(),
        "gaps are told of"
    );
    if !catalogue.has_gaps {
        let tokens = items(&catalogue, &quote!(::obs_codes), &Skip::default());
        syn::parse2::<syn::File>(tokens).expect("what is accepted is Rust");
    }
    mistakes.shown.is_empty()
}

/// Each mistake is at a character of the spec, or at the end of a line, and is shown in a few lines that a terminal can show.
fn is_inside(mistake: &Mistake, source: &Source) {
    let location = mistake.location().expect("the sources can be read");
    let mut lines = source.text().split('\n');
    let line = lines.nth(location.line - 1).expect("the line exists");
    assert!(location.column <= line.chars().count() + 1, "{mistake:?}");
    let shown = mistake.render();
    assert!(!shown.contains(|c: char| is_control(c) && c != '\n'));
    let is_short = |line: &str| line.chars().count() < 400;
    assert!(shown.lines().all(is_short), "{shown}");
}

/// Spoils a spec, and holds what is said about it; `true` if it was accepted all the same.
fn spoil(seed: u64) -> bool {
    let mut chance = Chance(seed);
    let mut lines = piece(&mut chance);
    for _ in 0..=chance.below(3) {
        mutate(&mut lines, &mut chance);
    }
    let text = bytes(&lines, &mut chance);
    let held = std::panic::catch_unwind(|| hold(text.clone()));
    held.unwrap_or_else(|_| panic!("seed {seed}:\n{}", String::from_utf8_lossy(&text)))
}

#[test]
fn broken_specs_cause_neither_panics_nor_invalid_positions() {
    let (accepted, count) = accepted(spoil);
    assert!(accepted as u64 > count / 20, "{accepted} of {count}");
}
