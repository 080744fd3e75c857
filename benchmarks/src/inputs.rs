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
        let is_x = name.as_bytes()[letter] == b'x';
        name.replace_range(letter..=letter, if is_x { "y" } else { "x" });
    }
    names
}

/// Documented statuses: the number, the type of this crate, that with strum's derives, and that of `http`.
pub(crate) fn statuses() -> Vec<(u16, StatusCode, Status, http::StatusCode)> {
    let status = |ours: StatusCode| {
        let number = ours.as_u16();
        let strum = Status::from_repr(number).expect("it is known");
        (number, ours, strum, ours.into())
    };
    any(StatusCode::ALL).into_iter().map(status).collect()
}

/// Numbers that are not a documented status.
pub(crate) fn unknown_numbers() -> Vec<u16> {
    let is_unknown = |number: &u16| StatusCode::from_u16(*number).is_none();
    any(&(0..1000).filter(is_unknown).collect::<Vec<_>>())
}

/// A log of 1 MiB without an error, such as of uploads, with times, classes, numbers that look like a status, statuses and ids.
pub(crate) fn quiet_log() -> String {
    let lines: Vec<_> = include_str!("../inputs/quiet.txt").lines().collect();
    log(|number| {
        let part = number * 7919 % 1000;
        let values = [
            ("{number}", number.to_string()),
            ("{id}", format!("{number:05X}")),
            (
                "{time}",
                format!("11:{:02}:{:02}", number / 60 % 60, number % 60),
            ),
            ("{part}", part.to_string()),
            ("{ms}", format!("{part:03}")),
            ("{wait}", (part % 77).to_string()),
            ("{size}", (number * 37 % 9_000_000).to_string()),
            ("{worker}", (number % 8).to_string()),
            ("{thread}", (number % 10).to_string()),
        ];
        let line = lines[number % lines.len()].to_owned();
        values
            .iter()
            .fold(line, |line, (name, value)| line.replace(name, value))
    })
}

/// A log of 1 MiB in which each line is an error.
pub(crate) fn loud_log() -> String {
    log(|number| format!("{LINE}{number:05X}"))
}

/// Concatenates log lines up to 1 MiB.
fn log(line: impl Fn(usize) -> String) -> String {
    let (mut log, mut lines) = (String::new(), (0..).map(line));
    while log.len() < 1 << 20 {
        log.extend(lines.next());
        log.push('\n');
    }
    log
}

/// A body in the format of OBS.
pub(crate) const BODY: &[u8] = include_bytes!("../inputs/body.xml");

/// A line of a client's log.
pub(crate) const LINE: &str = include_str!("../inputs/line.txt");
