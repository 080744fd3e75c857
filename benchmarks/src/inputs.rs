//! The inputs of operations: all values, repeatedly, in random order. With a fixed order, a processor's branch prediction would make
//! everything look fast. They are the same in each run.

use fastrand::Rng;
use obs_codes::{ErrorCode, StatusCode};

use crate::peers::Status;

/// Picks inputs at random.
fn any<T: Copy>(all: &[T]) -> Vec<T> {
    let mut random = Rng::with_seed(7);
    (0..4096).map(|_| all[random.usize(..all.len())]).collect()
}

/// The names of error codes.
pub(crate) fn names() -> Vec<String> {
    let codes = any(ErrorCode::ALL).into_iter();
    codes.map(|code| code.as_str().to_owned()).collect()
}

/// The same with one wrong letter.
pub(crate) fn misses() -> Vec<String> {
    let mut random = Rng::with_seed(7);
    let mut names = names();
    for name in &mut names {
        let letter = random.usize(..name.len());
        let wrong = if name[letter..].starts_with('x') {
            "y"
        } else {
            "x"
        };
        name.replace_range(letter..=letter, wrong);
    }
    names
}

/// Documented statuses: the number, the type of this crate, that written by hand, and that of `http`.
pub(crate) fn statuses() -> Vec<(u16, StatusCode, Status, http::StatusCode)> {
    let by_hand = |number| Status::from_u16(number).expect("it is known");
    let all = any(StatusCode::ALL).into_iter();
    let all = all.map(|ours| (ours.as_u16(), ours));
    all.map(|(number, ours)| (number, ours, by_hand(number), ours.into()))
        .collect()
}

/// Numbers that are not a documented status.
pub(crate) fn unknown_numbers() -> Vec<u16> {
    let is_unknown = |number: &u16| StatusCode::from_u16(*number).is_none();
    any(&(0..1000).filter(is_unknown).collect::<Vec<_>>())
}

/// A log of 1 MiB without an error.
pub(crate) fn quiet_log() -> String {
    log(quiet_line)
}

/// A log of 1 MiB in which each line is an error.
pub(crate) fn loud_log() -> String {
    log(|number| format!("{LINE}{number:05X}"))
}

/// Concatenates log lines up to 1 MiB.
fn log(line: fn(usize) -> String) -> String {
    let (mut log, mut lines) = (String::new(), (0..).map(line));
    while log.len() < 1 << 20 {
        log.extend(lines.next());
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

/// A body in the format of OBS.
pub(crate) const BODY: &[u8] = include_bytes!("../inputs/body.xml");

/// A line of a client's log.
pub(crate) const LINE: &str = include_str!("../inputs/line.txt");
