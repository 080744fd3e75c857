//! `cargo run --release -p obs-codes-benchmarks --bin counts`: counts that do not depend on the speed of the machine, compared with the
//! bounds in `benchmarks/counts.txt`. `--bless` writes the counts as the new bounds.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::{env, fs};

use obs_codes_benchmarks::{counts, operations, root};

fn main() -> ExitCode {
    if counts::is_counted() {
        return ExitCode::SUCCESS;
    }
    let instructions = operations::all().into_iter().zip(counts::instructions());
    let instructions = instructions
        .map(|(operation, ways)| (format!("instructions: {}", operation.name), ways[0]));
    let counts: Vec<_> = instructions.chain(counts::sizes()).collect();
    let path = root().join("benchmarks/counts.txt");
    if env::args().nth(1).as_deref() == Some("--bless") {
        let lines = counts
            .iter()
            .map(|(what, count)| format!("{count:.1} {what}\n"));
        fs::write(path, lines.collect::<String>()).expect("it can be written");
        return ExitCode::SUCCESS;
    }
    let bounds = fs::read_to_string(path).expect("the bounds are there");
    let bounds = bounds.lines().filter_map(|line| line.split_once(' '));
    let mut bounds: BTreeMap<_, f64> = bounds
        .map(|(bound, what)| (what, bound.parse().expect("a number")))
        .collect();
    let mut broken = Vec::new();
    for (what, count) in &counts {
        println!("{count:10.1}  {what}");
        match bounds.remove(&**what) {
            Some(bound) if *count <= bound * slack(what) => {}
            Some(bound) => broken.push(format!("{what}: {count:.1}, but {bound:.1} is the bound")),
            None => broken.push(format!("{what}: no bound")),
        }
    }
    broken.extend(
        bounds
            .keys()
            .map(|what| format!("{what}: nothing counts this any more")),
    );
    println!("{} passed, {} failed", counts.len(), broken.len());
    if broken.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!(
        "{}\nIf this is meant, add `-- --bless` to the command.",
        broken.join("\n")
    );
    ExitCode::FAILURE
}

/// The factor by which a count may exceed its bound: compiler versions generate different code.
fn slack(what: &str) -> f64 {
    let is_exact = what.starts_with("bytes of a value") || what.starts_with("crates to build");
    if is_exact { 1.0 } else { 1.1 }
}
