//! The operations that are measured, this crate's and its peers', under one roof for the clock and for the counter of instructions.

use std::fmt::Write;
use std::hint::black_box;

use obs_codes::{ErrorCode, ErrorResponse, StatusCode};

use crate::inputs::{BODY, COUNT, Inputs, TEXT};
use crate::peers::{PHF, SORTED, Status, Strum, match_name};

/// One thing to do, in several ways.
pub struct Group {
    /// What is done.
    pub name: &'static str,
    /// The ways, this crate's first.
    pub ways: &'static [Way],
}

/// One way to do it.
pub struct Way {
    /// By whom.
    pub name: &'static str,
    /// Does it with each of the inputs, of which there are [`Way::per_run`].
    pub run: fn(&Inputs),
    /// How many inputs that are.
    pub per_run: usize,
    /// How many rounds it takes to count its instructions.
    pub rounds: usize,
}

const fn way(name: &'static str, run: fn(&Inputs)) -> Way {
    Way {
        name,
        run,
        per_run: COUNT,
        rounds: 3,
    }
}

/// A way that is a loop over some of the inputs.
macro_rules! each {
    ($name:expr, $inputs:ident, $way:expr) => {
        way($name, |inputs| each(&inputs.$inputs, $way))
    };
}

const fn once(name: &'static str, run: fn(&Inputs)) -> Way {
    Way {
        name,
        run,
        per_run: 1,
        rounds: 257,
    }
}

const fn long(name: &'static str, run: fn(&Inputs)) -> Way {
    Way {
        rounds: 3,
        ..once(name, run)
    }
}

/// The name of this crate's ways.
pub const OURS: &str = "obs-codes";
/// The name of the loop around all ways, with nothing done in it.
pub const LOOP: &str = "the loop alone";

/// All of them.
pub const GROUPS: &[Group] = &[
    Group {
        name: "name → error code",
        ways: &[
            each!(OURS, names, |name| name.parse::<ErrorCode>()),
            each!("match", names, |name| match_name(name)),
            each!("strum", names, |name| name.parse::<Strum>()),
            each!("phf", names, |name| PHF.get(name.as_str())),
            way("HashMap", |inputs| {
                each(&inputs.names, |name| inputs.map.get(name.as_str()));
            }),
            each!("binary search", names, |name| search(name)),
            each!(LOOP, names, String::len),
        ],
    },
    Group {
        name: "name that is none",
        ways: &[
            each!(OURS, misses, |name| name.parse::<ErrorCode>()),
            each!("match", misses, |name| match_name(name)),
            each!("strum", misses, |name| name.parse::<Strum>()),
            each!("phf", misses, |name| PHF.get(name.as_str())),
            way("HashMap", |inputs| {
                each(&inputs.misses, |name| inputs.map.get(name.as_str()));
            }),
            each!("binary search", misses, |name| search(name)),
            each!(LOOP, misses, String::len),
        ],
    },
    Group {
        name: "number → status",
        ways: &[
            each!(OURS, numbers, |code| StatusCode::from_u16(*code)),
            each!("match", numbers, |code| Status::from_u16(*code)),
            each!("http: from_u16", numbers, |code| {
                http::StatusCode::from_u16(*code).ok()
            }),
            each!("http: from_u16, canonical_reason", numbers, |code| {
                http::StatusCode::from_u16(*code).ok()?.canonical_reason()
            }),
            each!(LOOP, numbers, |code| *code),
        ],
    },
    Group {
        name: "number that is none",
        ways: &[
            each!(OURS, unknown_numbers, |code| StatusCode::from_u16(*code)),
            each!("match", unknown_numbers, |code| Status::from_u16(*code)),
            each!(LOOP, unknown_numbers, |code| *code),
        ],
    },
    Group {
        name: "status → description",
        ways: &[
            each!(OURS, statuses, |status| status.description()),
            each!("match", by_hand, |status| status.description()),
            each!(
                "http: canonical_reason",
                http,
                http::StatusCode::canonical_reason
            ),
            each!(LOOP, statuses, |status| *status),
        ],
    },
    Group {
        name: "status → causes",
        ways: &[
            each!(OURS, statuses, |status| status.causes()),
            each!("match", by_hand, |status| status.causes()),
            each!(LOOP, statuses, |status| *status),
        ],
    },
    Group {
        name: "Display into a buffer",
        ways: &[
            way(OURS, |inputs| shown(&inputs.statuses)),
            way("http", |inputs| shown(&inputs.http)),
        ],
    },
    Group {
        name: "status → http::StatusCode",
        ways: &[
            each!(OURS, statuses, |status| http::StatusCode::from(*status)),
            each!("http: from_u16, unwrap", numbers, |code| {
                http::StatusCode::from_u16(*code).expect("it is a status")
            }),
            each!(LOOP, statuses, |status| *status),
        ],
    },
    Group {
        name: "reading a response",
        ways: &[
            once(OURS, |_| {
                black_box(ErrorResponse::from_parts(
                    403,
                    std::iter::empty(),
                    black_box(BODY),
                ));
            }),
            once("quick-xml: its events alone", |_| events(black_box(BODY))),
        ],
    },
    Group {
        name: "reading a line that a client printed",
        ways: &[
            once(OURS, |_| from_text(TEXT)),
            once(ALL_CODES, |inputs| search_codes(inputs, TEXT)),
        ],
    },
    Group {
        name: "the last error in a log of 1 MiB without one",
        ways: &[
            long(OURS, |inputs| from_text(&inputs.quiet_log)),
            long(ALL_CODES, |inputs| search_codes(inputs, &inputs.quiet_log)),
        ],
    },
    Group {
        name: "the last error in a log of 1 MiB of errors",
        ways: &[
            long(OURS, |inputs| from_text(&inputs.loud_log)),
            long(ALL_CODES, |inputs| search_codes(inputs, &inputs.loud_log)),
        ],
    },
    Group {
        name: "all errors in a log of 1 MiB of errors",
        ways: &[
            long(OURS, |inputs| {
                black_box(ErrorResponse::errors_in_text(&inputs.loud_log).count());
            }),
            long(ALL_CODES, |inputs| search_codes(inputs, &inputs.loud_log)),
        ],
    },
];

/// What finds codes alone, and tells nothing of what they are part of.
const ALL_CODES: &str = "aho-corasick: all codes";

fn from_text(text: &str) {
    black_box(ErrorResponse::from_text(black_box(text)));
}

fn search_codes(inputs: &Inputs, text: &str) {
    black_box(inputs.searcher.find_iter(black_box(text)).count());
}

// Not inlined, so that each way is a loop of its own; what comes out counts as used.
#[inline(never)]
fn each<T, R>(inputs: &[T], way: impl Fn(&T) -> R) {
    for input in inputs {
        black_box(way(input));
    }
}

#[inline(never)]
fn shown<T: std::fmt::Display>(inputs: &[T]) {
    let mut buffer = String::with_capacity(64);
    for input in inputs {
        buffer.clear();
        write!(buffer, "{input}").expect("a string takes everything");
        black_box(&mut buffer);
    }
}

fn search(name: &str) -> Option<u16> {
    let found = SORTED.binary_search_by_key(&name, |(name, _)| name).ok()?;
    Some(SORTED[found].1)
}

/// All that the XML library has to do for anybody who wants to know what is in a body.
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
