//! The number of instructions per input of each operation, counted by callgrind. It is the same in each run, regardless of load, as long as
//! the compiler is the same.

use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::inputs::Inputs;
use crate::operations::{GROUPS, measured};
use crate::output;

const ASKED: &str = "operations";
/// The function in which callgrind counts; it writes a result after each call.
const MEASURED: &str = "obs_codes_benchmarks::operations::measured";

/// Runs each operation once if this program was started by [`count`].
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

/// Returns `true` if valgrind is available.
#[must_use]
pub fn is_there() -> bool {
    let mut version = Command::new("valgrind");
    version.arg("--version").stdout(Stdio::null());
    version.status().is_ok_and(|status| status.success())
}

/// Returns the instructions per input, for each group and implementation. This starts the calling program again, which has to call
/// [`is_asked`] first.
///
/// # Panics
///
/// Panics if callgrind fails.
#[must_use]
pub fn count() -> Vec<Vec<f64>> {
    let program = env::current_exe().expect("a program knows where it is");
    let counts = program.with_extension("callgrind");
    let mut callgrind = Command::new("valgrind");
    callgrind.args(["--tool=callgrind", "--quiet"]);
    callgrind.args(["toggle-collect", "dump-after"].map(|when| format!("--{when}={MEASURED}")));
    callgrind.arg(format!("--callgrind-out-file={}", counts.display()));
    let inputs = output(callgrind.arg(program).arg(ASKED));
    // Callgrind numbers its results from 1.
    let mut next = inputs.lines().zip(1..).map(|(inputs, number)| {
        let counts = counts.with_extension(format!("callgrind.{number}"));
        summary(&counts) / inputs.parse::<f64>().expect("a number")
    });
    let groups = GROUPS
        .iter()
        .map(|(_, ways)| next.by_ref().take(ways.len()).collect());
    groups.collect()
}

/// Reads the number of instructions from a result of callgrind or cachegrind.
///
/// # Panics
///
/// Panics if the file has none.
#[must_use]
pub fn summary(counts: &Path) -> f64 {
    let text = fs::read_to_string(counts).expect("valgrind counts");
    let count = text.lines().find_map(|line| line.strip_prefix("summary: "));
    count.expect("they have a sum").parse().expect("a number")
}
