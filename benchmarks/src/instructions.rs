//! How many instructions an operation takes for one input, counted by callgrind: the same in each run and whatever else the machine
//! does, as long as the compiler is the same.

use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::inputs::Inputs;
use crate::operations::{GROUPS, measured};

const ASKED: &str = "operations";
/// Where callgrind counts, and after which it writes down what it has counted.
const MEASURED: &str = "obs_codes_benchmarks::operations::measured";

/// Runs each way once if this program was started by [`count`] for that.
#[must_use]
pub fn is_asked() -> bool {
    let asked = env::args().nth(1).as_deref() == Some(ASKED);
    if asked {
        let inputs = Inputs::new();
        for way in GROUPS.iter().flat_map(|(_, ways)| *ways) {
            println!("{}", measured(way, &inputs));
        }
    }
    asked
}

/// Whether valgrind can be started here.
#[must_use]
pub fn is_there() -> bool {
    let mut version = Command::new("valgrind");
    version.arg("--version").stdout(Stdio::null());
    version.status().is_ok_and(|status| status.success())
}

/// The instructions for one input, of each group and way. The program that calls this is started again, and has to ask [`is_asked`]
/// first.
///
/// # Panics
///
/// If callgrind does not count.
#[must_use]
pub fn count() -> Vec<Vec<f64>> {
    let program = env::current_exe().expect("a program knows where it is");
    let counts = program.with_extension("callgrind");
    let mut callgrind = Command::new("valgrind");
    callgrind.args(["--tool=callgrind", "--quiet"]);
    callgrind.args(["toggle-collect", "dump-after"].map(|when| format!("--{when}={MEASURED}")));
    callgrind.arg(format!("--callgrind-out-file={}", counts.display()));
    let output = callgrind.arg(program).arg(ASKED).output();
    let output = output.expect("valgrind starts");
    let said = String::from_utf8_lossy(&output.stdout);
    let mut inputs = said
        .lines()
        .map(|line| line.parse::<f64>().expect("a number"));
    // Callgrind numbers what it writes down, from 1 on.
    let mut number = 0;
    let mut next = || {
        number += 1;
        summary(&counts.with_extension(format!("callgrind.{number}")))
            / inputs.next().expect("one for each way")
    };
    GROUPS
        .iter()
        .map(|(_, ways)| ways.iter().map(|_| next()).collect())
        .collect()
}

/// The number of instructions in what callgrind or cachegrind wrote down.
///
/// # Panics
///
/// If there is none.
#[must_use]
pub fn summary(counts: &Path) -> f64 {
    let text = fs::read_to_string(counts).expect("valgrind counts");
    let count = text.lines().find_map(|line| line.strip_prefix("summary: "));
    count
        .and_then(|count| count.parse().ok())
        .expect("a number")
}
