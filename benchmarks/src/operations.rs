//! The measured operations, with this crate and with alternatives.

use std::fmt::{Display, Write};
use std::hint::black_box;
use std::time::{Duration, Instant};

use obs_codes::{ErrorCode, ErrorResponse, StatusCode};

use crate::inputs::Inputs;
use crate::peers::{PHF, SORTED, Status, Strum, match_name};

/// The name of an implementation, and a function that runs it for each input and returns the number of inputs.
pub type Way = (&'static str, fn(&Inputs) -> usize);

/// An operation and its implementations; that of this crate comes first.
pub type Group = (&'static str, &'static [Way]);

/// Defines groups of implementations, each with its list of inputs.
macro_rules! groups {
    ($($name:literal { $($by:literal, $list:ident, $way:expr;)* })*) => {
        &[$(($name, &[$(($by, |all| each(all, &all.$list, $way))),*])),*]
    };
}

/// All measured operations.
pub const GROUPS: &[Group] = groups! {
    "name → error code" {
        "obs-codes", names, |name, _| name.parse::<ErrorCode>();
        "match", names, |name, _| match_name(name);
        "strum", names, |name, _| name.parse::<Strum>();
        "phf", names, |name, _| PHF.get(name.as_str());
        "HashMap", names, |name, all| all.map.get(name.as_str()).copied();
        "binary search", names, |name, _| search(name);
        "the loop alone", names, |name, _| name.len();
    }
    "unknown name" {
        "obs-codes", misses, |name, _| name.parse::<ErrorCode>();
        "match", misses, |name, _| match_name(name);
        "strum", misses, |name, _| name.parse::<Strum>();
        "phf", misses, |name, _| PHF.get(name.as_str());
        "HashMap", misses, |name, all| all.map.get(name.as_str()).copied();
        "binary search", misses, |name, _| search(name);
        "the loop alone", misses, |name, _| name.len();
    }
    "number → status" {
        "obs-codes", numbers, |code, _| StatusCode::from_u16(*code);
        "match", numbers, |code, _| Status::from_u16(*code);
        "http: from_u16", numbers, |code, _| http::StatusCode::from_u16(*code).ok();
        "http: from_u16, canonical_reason", numbers, |code, _| {
            http::StatusCode::from_u16(*code).ok()?.canonical_reason()
        };
        "the loop alone", numbers, |code, _| *code;
    }
    "unknown number" {
        "obs-codes", unknown_numbers, |code, _| StatusCode::from_u16(*code);
        "match", unknown_numbers, |code, _| Status::from_u16(*code);
        "the loop alone", unknown_numbers, |code, _| *code;
    }
    "status → description" {
        "obs-codes", statuses, |status, _| status.description();
        "match", by_hand, |status, _| status.description();
        "http: canonical_reason", http, |status, _| status.canonical_reason();
        "the loop alone", statuses, |status, _| *status;
    }
    "status → causes" {
        "obs-codes", statuses, |status, _| status.causes();
        "match", by_hand, |status, _| status.causes();
        "the loop alone", statuses, |status, _| *status;
    }
    "Display into a buffer" {
        "obs-codes", statuses, shown;
        "http", http, shown;
    }
    "status → http::StatusCode" {
        "obs-codes", statuses, |status, _| http::StatusCode::from(*status);
        "http: from_u16, unwrap", numbers, |code, _| {
            http::StatusCode::from_u16(*code).expect("it is a status")
        };
        "the loop alone", statuses, |status, _| *status;
    }
    "reading a response" {
        "obs-codes", bodies, |body, _| {
            black_box(ErrorResponse::from_parts(403, std::iter::empty(), body));
        };
        "quick-xml: its events alone", bodies, |body, _| events(body);
    }
    "reading a line that a client printed" {
        "obs-codes", lines, |line, _| from_text(line);
        "aho-corasick: all codes", lines, |line, all| all.searcher.find_iter(line).count();
    }
    "the last error in a log of 1 MiB without one" {
        "obs-codes", quiet_log, |log, _| from_text(log);
        "aho-corasick: all codes", quiet_log, |log, all| all.searcher.find_iter(log).count();
    }
    "the last error in a log of 1 MiB of errors" {
        "obs-codes", loud_log, |log, _| from_text(log);
        "aho-corasick: all codes", loud_log, |log, all| all.searcher.find_iter(log).count();
    }
    "all errors in a log of 1 MiB of errors" {
        "obs-codes", loud_log, |log, _| ErrorResponse::errors_in_text(log).count();
        "aho-corasick: all codes", loud_log, |log, all| all.searcher.find_iter(log).count();
    }
};

/// Returns the nanoseconds per input for each of these implementations: medians of rounds in which they take turns, so that any load on the
/// machine affects all of them. The rounds go on for at least this long, as load comes and goes.
#[must_use]
pub fn times(ways: &[Way], all: &Inputs, least: Duration) -> Vec<f64> {
    let mut times = vec![Vec::new(); ways.len()];
    let begin = Instant::now();
    loop {
        for (way, times) in ways.iter().zip(&mut times) {
            let start = Instant::now();
            let count = measured(way, all);
            times.push(start.elapsed().as_secs_f64() * 1e9 / count as f64);
        }
        if begin.elapsed() >= least {
            return times.into_iter().map(median).collect();
        }
    }
}

/// Returns the median.
///
/// # Panics
///
/// Panics if `figures` is empty.
#[must_use]
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Callgrind counts inside this function, which it finds by name.
#[inline(never)]
pub(crate) fn measured((_, run): &Way, all: &Inputs) -> usize {
    run(all)
}

// Not inlined, so that each implementation has its own loop. `black_box` keeps its results.
#[inline(never)]
fn each<T, R>(all: &Inputs, list: &[T], way: impl Fn(&T, &Inputs) -> R) -> usize {
    for input in list {
        black_box(way(input, all));
    }
    list.len()
}

fn shown(status: &impl Display, all: &Inputs) {
    let mut buffer = all.buffer.borrow_mut();
    buffer.clear();
    write!(buffer, "{status}").expect("a string takes everything");
}

// The result is not returned, because moving it would be counted.
fn from_text(text: &str) {
    black_box(ErrorResponse::from_text(text));
}

fn search(name: &str) -> Option<u16> {
    let found = SORTED.binary_search_by_key(&name, |(name, _)| name).ok()?;
    Some(SORTED[found].1)
}

/// Reads all events of a body, which is the minimum of work for the XML library.
fn events(body: &[u8]) {
    let mut reader = quick_xml::Reader::from_reader(body);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) | Err(_) => return,
            Ok(event) => {
                black_box(event);
            }
        }
    }
}
