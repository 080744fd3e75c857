//! The specs of this repository, spoilt in a thousand ways, or in as many as `OBS_CODES_MUTATIONS` says: nothing panics, nothing points
//! outside of the spec, and what is accepted becomes Rust.

use obs_codes_spec::Source;

use super::promises;

const SPECS: [&str; 2] = [obs_codes_data::SPECS[0].1, obs_codes_data::SPECS[1].1];

/// Numbers that look like chance and are the same in each run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % limit.max(1)
    }

    fn one_of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }
}

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

/// Whether the spec was accepted, beside the one that lists the statuses; every mistake has to be inside of it.
fn hold(text: Vec<u8>) -> bool {
    let mut sources = vec![Source::new("spec.yaml", text)];
    if !sources[0].text().contains("categories") {
        sources.push(Source::new("http-status-codes.yaml", SPECS[0]));
    }
    promises::hold(&sources)
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
fn no_spoilt_spec_makes_a_panic_or_points_outside() {
    let count = std::env::var("OBS_CODES_MUTATIONS");
    let count: u64 = count.map_or(1_000, |count| count.parse().expect("a number"));
    let accepted = |first| {
        (first..count)
            .step_by(2)
            .filter(|seed| spoil(*seed))
            .count()
    };
    let accepted = std::thread::scope(|scope| {
        let odd = scope.spawn(|| accepted(1));
        accepted(0) + odd.join().expect("no spec makes a panic")
    });
    println!("{accepted} of {count} accepted");
    assert!(
        accepted as u64 > count / 20,
        "{accepted} of {count} accepted"
    );
}
