//! The measured operations, with this crate and with alternatives.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::{Display, Write};
use std::hint::black_box;
use std::time::{Duration, Instant};

use aho_corasick::AhoCorasick;
use obs_codes::{ErrorCode, ErrorResponse, StatusCode};
use quick_xml::events::Event;
use strum::EnumMessage;

use crate::crates::median;
use crate::inputs;
use crate::peers::{Code, PHF, Status};

/// An operation, the number of its inputs, and the ways of doing it; that of this crate comes first.
pub(crate) struct Operation {
    pub(crate) name: &'static str,
    pub(crate) inputs: usize,
    pub(crate) ways: Vec<Way>,
}

/// The name of an implementation, and a function that runs it for each input.
pub(crate) type Way = (&'static str, Box<dyn Fn()>);

macro_rules! operation {
    ($name:expr, $inputs:expr, $($by:literal => $way:expr,)*) => {{
        let inputs = Vec::leak(Vec::from($inputs));
        let ways = vec![$(($by, each(inputs, $way))),*];
        Operation { name: $name, inputs: inputs.len(), ways }
    }};
}

// Not inlined, so that each implementation has its own loop. `black_box` keeps its results.
#[inline(never)]
fn each<T, R>(inputs: &'static [T], way: impl Fn(&T) -> R + 'static) -> Box<dyn Fn()> {
    Box::new(move || {
        for input in inputs {
            black_box(way(input));
        }
    })
}

/// Returns all measured operations.
pub(crate) fn all() -> Vec<Operation> {
    let statuses = inputs::statuses;
    let known = statuses().into_iter().map(|(number, ..)| number).collect();
    let buffer: &RefCell<String> = Box::leak(Box::default());
    let (line, quiet, loud) = (inputs::LINE, inputs::quiet_log(), inputs::loud_log());
    // Results are not returned, because moving them would be counted.
    let last = |text: &str| _ = black_box(ErrorResponse::from_text(text));
    let all = |text: &str| _ = black_box(ErrorResponse::errors_in_text(text).count());
    vec![
        names("name → error code", inputs::names()),
        names("unknown name", inputs::misses()),
        numbers("number → status", known),
        numbers("unknown number", inputs::unknown_numbers()),
        operation! { "status → description", statuses(),
            "obs-codes" => |(_, ours, ..)| ours.description(),
            "strum" => |(_, _, strum, _)| strum.get_message(),
            "http: canonical_reason" => |(.., http)| http.canonical_reason(),
            "the loop alone" => |(_, ours, ..)| *ours,
        },
        operation! { "status → causes", statuses(),
            "obs-codes" => |(_, ours, ..)| ours.causes(),
            "the loop alone" => |(_, ours, ..)| *ours,
        },
        operation! { "Display into a buffer", statuses(),
            "obs-codes" => |(_, ours, ..)| show(ours, buffer),
            "http" => |(.., http)| show(http, buffer),
        },
        operation! { "status → http::StatusCode", statuses(),
            "obs-codes" => |(_, ours, ..)| http::StatusCode::from(*ours),
            "http: from_u16, unwrap" => |(number, ..)| http::StatusCode::from_u16(*number).unwrap(),
            "the loop alone" => |(_, ours, ..)| *ours,
        },
        operation! { "reading a response", [inputs::BODY; 64],
            "obs-codes" => |body| _ = black_box(ErrorResponse::from_parts(403, [], body)),
            "quick-xml: its events alone" => |body| events(body),
        },
        texts(
            "reading a line that a client printed",
            vec![line.into(); 64],
            last,
        ),
        texts(
            "the last error in a log of 1 MiB without one",
            vec![quiet],
            last,
        ),
        texts(
            "the last error in a log of 1 MiB of errors",
            vec![loud.clone()],
            last,
        ),
        texts("all errors in a log of 1 MiB of errors", vec![loud], all),
    ]
}

fn names(operation: &'static str, names: Vec<String>) -> Operation {
    let map: HashMap<&str, Code> = PHF.into_iter().map(|(name, code)| (*name, *code)).collect();
    operation! { operation, names,
        "obs-codes" => |name| name.parse::<ErrorCode>(),
        "strum" => |name| name.parse::<Code>(),
        "phf" => |name| PHF.get(name.as_str()),
        "HashMap" => move |name| map.get(name.as_str()).copied(),
        "the loop alone" => String::len,
    }
}

fn numbers(operation: &'static str, numbers: Vec<u16>) -> Operation {
    operation! { operation, numbers,
        "obs-codes" => |number| StatusCode::from_u16(*number),
        "strum" => |number| Status::from_repr(*number),
        "http: from_u16" => |number| http::StatusCode::from_u16(*number).ok(),
        "the loop alone" => |number| *number,
    }
}

fn texts(operation: &'static str, texts: Vec<String>, read: fn(&str)) -> Operation {
    let codes = ErrorCode::ALL.iter().map(|code| code.as_str());
    let codes = AhoCorasick::new(codes).expect("they are few");
    operation! { operation, texts,
        "obs-codes" => move |text| read(text),
        "aho-corasick: all codes" => move |text| codes.find_iter(text).count(),
    }
}

fn show(status: &impl Display, buffer: &RefCell<String>) {
    let mut buffer = buffer.borrow_mut();
    buffer.clear();
    write!(buffer, "{status}").expect("a string takes everything");
}

/// Reads all events of a body, which is the minimum of work for the XML library.
fn events(body: &[u8]) {
    let mut reader = quick_xml::Reader::from_reader(body);
    while let Ok(event) = reader.read_event()
        && event != Event::Eof
    {
        black_box(event);
    }
}

/// Returns the nanoseconds per input of each way: medians of rounds in which they take turns for two seconds, so that any load on the machine
/// affects all of them.
pub(crate) fn times(operation: &Operation) -> Vec<f64> {
    let mut times = vec![Vec::new(); operation.ways.len()];
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_secs(2) || times[0].is_empty() {
        for (way, times) in operation.ways.iter().zip(&mut times) {
            let start = Instant::now();
            run(way);
            times.push(start.elapsed().as_secs_f64() * 1e9 / operation.inputs as f64);
        }
    }
    times.into_iter().map(median).collect()
}

/// Runs one way. Callgrind counts inside this function, which it finds by name.
#[inline(never)]
pub(crate) fn run((_, way): &Way) {
    way();
}
