//! The inputs of operations: all values, repeatedly, in random order. With a fixed order, a processor's branch prediction would make
//! everything look fast.

use std::cell::RefCell;
use std::collections::HashMap;

use aho_corasick::AhoCorasick;
use fastrand::Rng;
use obs_codes::{ErrorCode, StatusCode};

use crate::peers::{SORTED, Status};

/// The number of inputs for most operations.
const COUNT: usize = 4096;

/// All inputs of all operations.
pub struct Inputs {
    /// The names of error codes.
    pub names: Vec<String>,
    /// Names with one wrong letter.
    pub misses: Vec<String>,
    /// Documented statuses.
    pub numbers: Vec<u16>,
    /// Numbers that are not a documented status.
    pub unknown_numbers: Vec<u16>,
    /// The same statuses as this crate's type.
    pub statuses: Vec<StatusCode>,
    /// The same statuses as the handwritten type.
    pub by_hand: Vec<Status>,
    /// The same statuses as the type of `http`.
    pub http: Vec<http::StatusCode>,
    /// The names as keys of a `HashMap`.
    pub map: HashMap<&'static str, u16>,
    /// Bodies in the format of OBS.
    pub bodies: [&'static [u8]; 64],
    /// Lines of a client's log.
    pub lines: [&'static str; 64],
    /// A log of 1 MiB without an error.
    pub quiet_log: [String; 1],
    /// A log in which each line is an error.
    pub loud_log: [String; 1],
    /// The buffer for formatting.
    pub buffer: RefCell<String>,
    /// A search for all documented codes.
    pub searcher: AhoCorasick,
}

impl Inputs {
    /// Creates the inputs, which are the same in each run.
    ///
    /// # Panics
    ///
    /// Panics if the alternatives were generated from another catalogue.
    #[must_use]
    pub fn new() -> Self {
        let mut random = Rng::with_seed(7);
        let codes = any(&mut random, ErrorCode::ALL);
        let names: Vec<_> = codes.iter().map(|code| code.as_str().to_owned()).collect();
        let misses = names.iter().map(|name| {
            let (before, rest) = name.split_at(random.usize(..name.len()));
            let letter = if rest.starts_with('x') { 'y' } else { 'x' };
            format!("{before}{letter}{}", &rest[1..])
        });
        let misses = misses.collect();
        let statuses = any(&mut random, StatusCode::ALL);
        let numbers: Vec<_> = statuses.iter().map(|status| status.as_u16()).collect();
        let by_hand = numbers.iter().map(|code| Status::from_u16(*code));
        let unknown = (0..1000).filter(|code| StatusCode::from_u16(*code).is_none());
        let unknown: Vec<_> = unknown.collect();
        let codes = ErrorCode::ALL.iter().map(|code| code.as_str());
        Self {
            unknown_numbers: any(&mut random, &unknown),
            by_hand: by_hand.map(|status| status.expect("it is known")).collect(),
            http: statuses
                .iter()
                .map(|status| http::StatusCode::from(*status))
                .collect(),
            map: SORTED.iter().copied().collect(),
            bodies: [BODY; 64],
            lines: [TEXT; 64],
            quiet_log: [log(quiet_line)],
            loud_log: [log(loud_line)],
            searcher: AhoCorasick::new(codes).expect("they are few"),
            buffer: RefCell::default(),
            names,
            misses,
            numbers,
            statuses,
        }
    }
}

impl Default for Inputs {
    fn default() -> Self {
        Self::new()
    }
}

/// Picks inputs at random.
fn any<T: Copy>(random: &mut Rng, all: &[T]) -> Vec<T> {
    (0..COUNT).map(|_| all[random.usize(..all.len())]).collect()
}

const BODY: &[u8] = b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>
<Error>
  <Code>RequestTimeTooSkewed</Code>
  <Message>The difference between the request time &amp; the current time is too large</Message>
  <RequestId>0000019CA9F1D2A44012B7C3E58F6A01</RequestId>
  <HostId>p4Ze9Vw1kqTt0sYdRb2mNfXc7uGhJl5oAi8BvQxLzE3KnMyWrSgHj6DcUeIaOw==</HostId>
  <MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds>
  <RequestTime>2026-03-02T11:20:06Z</RequestTime>
  <ServerTime>2026-03-01T10:20:07Z</ServerTime>
</Error>
";

const TEXT: &str = "2026-03-02 11:20:06 ERROR put a failed: obs: service returned error: Status=403 Forbidden, Code=AccessDenied, \
Message=Access Denied, RequestId=0000019CA9F1D2A44012B7C3E58F6A01";

/// Concatenates log lines up to 1 MiB.
fn log(line: fn(usize) -> String) -> String {
    let mut log = String::new();
    for number in 0.. {
        if log.len() >= 1 << 20 {
            break;
        }
        log += &line(number);
        log.push('\n');
    }
    log
}

/// A line such as in a log of uploads, with times, classes, numbers that look like a status, statuses and ids.
fn quiet_line(number: usize) -> String {
    let (some, size) = (number * 7919 % 1000, number * 37 % 9_000_000);
    let (worker, thread, wait) = (number % 8, number % 10, some % 77);
    let time = format!("11:{:02}:{:02}", number / 60 % 60, number % 60);
    match number % 4 {
        0 => format!(
            "2026-03-02 {time},{some:03} INFO  [upload-{worker}] c.example.storage.TransferManager - part {some} of s3://example/{number}.bin done, size={size} status=200 requestId=0000019CA9F1D2A44012B7C3E58{number:05X} elapsed={some}ms"
        ),
        1 => format!(
            "{{\"level\":\"info\",\"ts\":\"2026-03-02T{time}.{some:03}Z\",\"msg\":\"part uploaded\",\"status\":200,\"code\":\"\",\"bytes\":{size}}}"
        ),
        2 => format!(
            "\tat com.example.storage.internal.TransferManager$Worker.lambda$run${thread}(TransferManager.java:{some})"
        ),
        _ => format!(
            "2026-03-02 {time} DEBUG worker {worker} took {some} items from the queue in {wait} ms"
        ),
    }
}

fn loud_line(number: usize) -> String {
    format!("{TEXT}{number:05X}")
}
