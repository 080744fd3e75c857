//! Counts that do not depend on the speed or load of the machine, as long as the compiler is the same.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use obs_codes::{Category, Cause, ErrorCode, ErrorResponse, StatusCode};

use crate::measure::{Crate, obs_codes};
use crate::operations::{Operation, all, run};
use crate::{cargo, output};

/// Returns the sizes of values, of a program, of the dependencies and of the expansion, each with its name.
pub fn sizes() -> Vec<(String, f64)> {
    let value = |name, size| (format!("bytes of a value: {name}"), size);
    let crates = |name, features| (format!("crates to build: {name}"), crates(features));
    let nothing = program(include_str!("../programs/nothing.rs"));
    let lookups = program(include_str!("../programs/lookups.rs")) - nothing;
    let sizes = [
        value("StatusCode", size_of::<StatusCode>()),
        value("Category", size_of::<Category>()),
        value("Cause", size_of::<Cause>()),
        value("ErrorCode", size_of::<ErrorCode>()),
        value("ErrorResponse", size_of::<ErrorResponse>()),
        ("bytes of code and data: all lookups".into(), lookups),
        crates("without the feature spec", "--no-default-features"),
        crates("with default features", "--features="),
        crates("with all features", "--all-features"),
        ("lines of expansion: obs-codes".into(), expansion()),
    ];
    sizes.map(|(name, size)| (name, size as f64)).into()
}

/// Returns the size of a program that depends on obs-codes, in bytes.
fn program(source: &str) -> usize {
    let made = Crate::new("program", &obs_codes(), "");
    made.write("src/main.rs", source);
    made.size()
}

/// Counts the crates that a user has to build.
fn crates(features: &str) -> usize {
    let tree = "tree -p obs-codes -e normal,build --prefix none --no-dedupe -f={p}";
    let tree = output(cargo(tree).arg(features));
    tree.lines().collect::<BTreeSet<_>>().len()
}

/// Counts the lines of the runtime crate and its catalogue with all macros expanded, using an unstable option of rustc.
fn expansion() -> usize {
    let mut expand = cargo("rustc --quiet -p obs-codes --lib -- -Zunpretty=expanded");
    output(expand.env("RUSTC_BOOTSTRAP", "1")).lines().count()
}

/// Runs each way of each operation once if this program was started by [`instructions`].
pub fn is_counted() -> bool {
    let is_counted = env::args().nth(1).as_deref() == Some("operations");
    if is_counted {
        all()
            .iter()
            .flat_map(|operation| &operation.ways)
            .for_each(run);
    }
    is_counted
}

/// Returns the instructions per input of each way of each operation. This starts the calling program again in callgrind, and has to call
/// [`is_counted`] first.
pub fn instructions() -> Vec<Vec<f64>> {
    let counts = program_file().with_extension("callgrind");
    let mut callgrind = Command::new("valgrind");
    callgrind.args(["--tool=callgrind", "--quiet"]);
    // It counts inside this function, and writes a result after each call; they are numbered from 1.
    let run = ["toggle-collect", "dump-after"];
    callgrind.args(run.map(|when| format!("--{when}=obs_codes_benchmarks::operations::run")));
    callgrind.arg(format!("--callgrind-out-file={}", counts.display()));
    output(callgrind.arg(program_file()).arg("operations"));
    let file = |number| counts.with_extension(format!("callgrind.{number}"));
    let mut results = (1..).map(|number| summary(&file(number)));
    let ways = |operation: &Operation| {
        let results = results.by_ref().take(operation.ways.len());
        results
            .map(|count| count / operation.inputs as f64)
            .collect()
    };
    all().iter().map(ways).collect()
}

fn program_file() -> PathBuf {
    env::current_exe().expect("a program knows where it is")
}

/// Reads the number of instructions from a result of callgrind or cachegrind.
pub fn summary(counts: &Path) -> f64 {
    let text = fs::read_to_string(counts).expect("valgrind counts");
    let count = text.lines().find_map(|line| line.strip_prefix("summary: "));
    count.expect("they have a sum").parse().expect("a number")
}
