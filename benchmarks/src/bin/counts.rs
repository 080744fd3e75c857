//! `cargo run --release -p obs-codes-benchmarks --bin counts`: counts that do not depend on the speed of the machine, compared with the
//! bounds in `benchmarks/counts.txt`. `--bless` writes the counts as the new bounds.

use std::{env, fs};

use obs_codes_benchmarks::{counts, operations, root};

const BLESS: &str = "if this is meant, add `-- --bless` to the command";

fn main() {
    if counts::is_counted() {
        return;
    }
    let mut counts = Vec::new();
    for (operation, ways) in operations::all().iter().zip(counts::instructions()) {
        counts.push((format!("instructions: {}", operation.name), ways[0]));
    }
    counts.extend(counts::sizes());
    let path = root().join("benchmarks/counts.txt");
    if env::args().nth(1).as_deref() == Some("--bless") {
        let line = |(what, count): &(String, f64)| format!("{count:.1} {what}\n");
        let lines: String = counts.iter().map(line).collect();
        return fs::write(path, lines).expect("it can be written");
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
