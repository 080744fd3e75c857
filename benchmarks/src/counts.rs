//! Counts that do not depend on the speed or load of the machine, as long as the compiler is the same, and their bounds.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use obs_codes::{Category, Cause, ErrorCode, ErrorResponse, StatusCode};

use crate::crates::{Crate, OBS_CODES, cargo, output, root, write};
use crate::operations::{self, Operation};

const BLESS: &str = "if this is meant, run it with `-- counts --bless`";

/// Compares all counts with the bounds in `benchmarks/counts.txt`, or makes them the new bounds.
pub(crate) fn check(is_blessed: bool) {
    let operations = operations::all();
    let ours = operations.iter().zip(instructions(&operations));
    let ours = ours.map(|(operation, ways)| (format!("instructions: {}", operation.name), ways[0]));
    let counts: Vec<_> = ours.chain(sizes()).collect();
    let path = root().join("benchmarks/counts.txt");
    if is_blessed {
        let line = |(what, count): &(String, f64)| format!("{count:.1} {what}\n");
        return write(&path, &counts.iter().map(line).collect::<String>());
    }
    let bounds = fs::read_to_string(path).expect("the bounds are there");
    let bounds = bounds.lines().filter_map(|line| line.split_once(' '));
    let (bounds, names): (Vec<_>, Vec<_>) = bounds.unzip();
    let is_known = names.iter().eq(counts.iter().map(|(what, _)| what));
    assert!(is_known, "other things are counted now: {BLESS}");
    let mut broken = 0;
    for ((what, count), bound) in counts.iter().zip(bounds) {
        let most = bound.parse::<f64>().expect("a number") * slack(what);
        let mark = if *count > most { "above" } else { "within" };
        broken += usize::from(*count > most);
        println!("{count:10.1}  {what}, {mark} {most:.1}");
    }
    assert!(broken == 0, "{broken} are above their bounds: {BLESS}");
}

/// The factor by which a count may exceed its bound: compiler versions generate different code.
fn slack(what: &str) -> f64 {
    let is_exact = what.starts_with("bytes of a value") || what.starts_with("crates to build");
    if is_exact { 1.0 } else { 1.1 }
}

/// Returns the sizes of values, of a program, of the dependencies and of the expansion, each with its name.
pub(crate) fn sizes() -> Vec<(String, f64)> {
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
    let made = Crate::new("program", OBS_CODES, "");
    write(&made.folder.join("src/main.rs"), source);
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

/// The argument with which [`instructions`] starts this program again, to run each way of each operation once.
pub(crate) const OPERATIONS: &str = "operations";

/// Returns the instructions per input of each way of each operation, counted by callgrind.
pub(crate) fn instructions(operations: &[Operation]) -> Vec<Vec<f64>> {
    let program = env::current_exe().expect("a program knows where it is");
    let counts = program.with_extension("callgrind");
    let mut callgrind = Command::new("valgrind");
    callgrind.args(["--tool=callgrind", "--quiet"]);
    // It counts inside this function, and writes a result after each call; they are numbered from 1.
    let run = ["toggle-collect", "dump-after"];
    callgrind.args(run.map(|when| format!("--{when}=report::operations::run")));
    callgrind.arg(format!("--callgrind-out-file={}", counts.display()));
    output(callgrind.arg(program).arg(OPERATIONS));
    let file = |number| counts.with_extension(format!("callgrind.{number}"));
    let mut results = (1..).map(|number| summary(&file(number)));
    let ways = |operation: &Operation| {
        let results = results.by_ref().take(operation.ways.len());
        results
            .map(|count| count / operation.inputs as f64)
            .collect()
    };
    operations.iter().map(ways).collect()
}

/// Reads the number of instructions from a result of callgrind or cachegrind.
pub(crate) fn summary(counts: &Path) -> f64 {
    let text = fs::read_to_string(counts).expect("valgrind counts");
    let count = text.lines().find_map(|line| line.strip_prefix("summary: "));
    count.expect("they have a sum").parse().expect("a number")
}
