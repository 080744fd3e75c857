//! How many instructions an operation takes for one input, counted by callgrind: the same on each run and whatever else the machine
//! does, as long as the compiler is the same.

use std::env;
use std::process::{Command, Stdio};

use crate::inputs::Inputs;
use crate::operations::{GROUPS, Way};

/// Does what a [`count`] asks of the program that it starts: `operation <group> <way> <rounds>`.
#[must_use]
pub fn is_asked(arguments: &[String]) -> bool {
    let [operation, group, way, rounds] = arguments else {
        return false;
    };
    let numbers = [group, way, rounds].map(|number| number.parse::<usize>());
    let (true, [Ok(group), Ok(way), Ok(rounds)]) = (operation == "operation", numbers) else {
        return false;
    };
    let inputs = Inputs::new();
    for _ in 0..rounds {
        (GROUPS[group].ways[way].run)(&inputs);
    }
    true
}

/// Whether callgrind can be started here.
#[must_use]
pub fn is_there() -> bool {
    let mut version = Command::new("valgrind");
    version
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    version.status().is_ok_and(|status| status.success())
}

/// The instructions of one way for one input. The program that calls this is started again, and has to ask [`is_asked`] first.
///
/// # Panics
///
/// If callgrind does not count.
#[must_use]
pub fn count(group: usize, way: usize) -> f64 {
    let Way {
        per_run, rounds, ..
    } = GROUPS[group].ways[way];
    // What comes before and after the rounds is the same for few as for many.
    let (few, many) = (1, rounds);
    let counted = [few, many].map(|rounds| collected(group, way, rounds));
    (counted[1] - counted[0]) / ((many - few) * per_run) as f64
}

fn collected(group: usize, way: usize, rounds: usize) -> f64 {
    let program = env::current_exe().expect("a program knows where it is");
    let mut callgrind = Command::new("valgrind");
    callgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    callgrind.arg(program).arg("operation");
    callgrind.args([group, way, rounds].map(|number| number.to_string()));
    let output = callgrind.output().expect("valgrind starts");
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said
        .lines()
        .find_map(|line| line.split_once("Collected : "));
    let (_, count) = line.unwrap_or_else(|| panic!("callgrind counts:\n{said}"));
    count.trim().parse().expect("a number")
}
