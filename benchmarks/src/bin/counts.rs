//! `cargo run --release -p obs-codes-benchmarks --bin counts`: what can be counted and does not depend on how fast a machine is, held to
//! the bounds in `benchmarks/counts.txt`. `--bless` writes what is counted down as the bounds.

#![allow(clippy::cast_precision_loss)] // No count is as large as that.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use obs_codes::{Category, Cause, ErrorCode, ErrorResponse, StatusCode};
use obs_codes_benchmarks::operations::GROUPS;
use obs_codes_benchmarks::{cargo, instructions, root};

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).collect();
    if instructions::is_asked(&arguments) {
        return ExitCode::SUCCESS;
    }
    let counts = [
        instructions(),
        sizes(),
        program(),
        dependencies(),
        expansion(),
    ]
    .concat();
    let bounds = root().join("benchmarks/counts.txt");
    if arguments == ["--bless"] {
        let lines = counts
            .iter()
            .map(|(what, count)| format!("{count:.1} {what}\n"));
        fs::write(bounds, lines.collect::<String>()).expect("it can be written");
        return ExitCode::SUCCESS;
    }
    let bounds = fs::read_to_string(bounds).expect("the bounds are there");
    let bounds: BTreeMap<_, _> = bounds
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(bound, what)| (what, bound.parse::<f64>().expect("a bound is a number")))
        .collect();
    let mut broken = String::new();
    for (what, count) in &counts {
        println!("{count:10.1}  {what}");
        match bounds.get(&**what) {
            Some(bound) if *count <= bound * (1.0 + slack(what)) => {}
            Some(bound) => _ = writeln!(broken, "{what}: {count:.1}, but {bound:.1} is the bound"),
            None => _ = writeln!(broken, "{what}: there is no bound"),
        }
    }
    // A whole kind may not be counted here, as where there is no valgrind.
    let kind = |what: &str| what.split(':').next().map(str::to_owned);
    let kinds: BTreeSet<_> = counts.iter().map(|(what, _)| kind(what)).collect();
    let counted = |what: &str| counts.iter().any(|(counted, _)| counted == what);
    for what in bounds.keys() {
        if kinds.contains(&kind(what)) && !counted(what) {
            _ = writeln!(broken, "{what}: nothing counts this any more");
        }
    }
    if broken.is_empty() {
        println!("{} passed, 0 failed", counts.len());
        return ExitCode::SUCCESS;
    }
    eprintln!(
        "{broken}If this is meant, bless it: cargo run --release -p obs-codes-benchmarks --bin counts -- --bless"
    );
    ExitCode::FAILURE
}

/// By how much a count may be above its bound: other versions of the compiler arrange code in other ways.
fn slack(what: &str) -> f64 {
    let exact = ["bytes of a value", "crates to build"];
    if exact.iter().any(|kind| what.starts_with(kind)) {
        0.0
    } else {
        0.1
    }
}

type Counts = Vec<(String, f64)>;

fn instructions() -> Counts {
    if !instructions::is_there() {
        println!("skipped: there is no valgrind here to count instructions with");
        return Counts::new();
    }
    let counts = GROUPS.iter().enumerate().map(|(index, group)| {
        let what = format!("instructions: {}", group.name);
        (what, instructions::count(index, 0))
    });
    counts.collect()
}

fn sizes() -> Counts {
    let sizes = [
        ("StatusCode", size_of::<StatusCode>()),
        ("Category", size_of::<Category>()),
        ("Cause", size_of::<Cause>()),
        ("ErrorCode", size_of::<ErrorCode>()),
        ("ErrorResponse", size_of::<ErrorResponse>()),
    ];
    let sizes = sizes.map(|(name, size)| (format!("bytes of a value: {name}"), size as f64));
    sizes.to_vec()
}

/// By how much a program grows that looks up everything.
fn program() -> Counts {
    let Some([without, with]) = size("nothing").zip(size("lookups")).map(<[f64; 2]>::from) else {
        println!("skipped: there is no `size` here to tell the size of programs");
        return Counts::new();
    };
    vec![(
        "bytes of code and data: all lookups".to_owned(),
        with - without,
    )]
}

fn size(example: &str) -> Option<f64> {
    let mut build = cargo();
    build.args([
        "build",
        "--quiet",
        "--release",
        "-p",
        "obs-codes-benchmarks",
        "--example",
        example,
    ]);
    assert!(
        build.status().expect("cargo starts").success(),
        "{example} can be built"
    );
    let path: PathBuf = env::current_exe()
        .ok()?
        .parent()?
        .join("examples")
        .join(example);
    let sizes = Command::new("size").arg(path).output().ok()?;
    let sizes = String::from_utf8(sizes.stdout).ok()?;
    let mut sizes = sizes
        .lines()
        .nth(1)?
        .split_whitespace()
        .map(str::parse::<f64>);
    Some(sizes.next()?.ok()? + sizes.next()?.ok()?)
}

/// The crates that a user has to build.
fn dependencies() -> Counts {
    let count = |features: &[&str]| {
        let mut tree = cargo();
        tree.args([
            "tree",
            "-p",
            "obs-codes",
            "--edges",
            "normal,build",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ]);
        let output = tree.args(features).output().expect("cargo starts");
        let output = String::from_utf8(output.stdout).expect("names are text");
        let crates: BTreeSet<_> = output
            .lines()
            .map(|line| line.trim_end_matches(" (*)"))
            .collect();
        crates.len() as f64
    };
    vec![
        ("crates to build: without features".to_owned(), count(&[])),
        (
            "crates to build: with all features".to_owned(),
            count(&["--all-features"]),
        ),
    ]
}

/// How much Rust the runtime crate is, its catalogue included and all macros expanded. rustc tells it to those who say that they know it may change.
fn expansion() -> Counts {
    let mut expand = cargo();
    expand.args([
        "rustc",
        "--quiet",
        "-p",
        "obs-codes",
        "--lib",
        "--",
        "-Zunpretty=expanded",
    ]);
    let output = expand
        .env("RUSTC_BOOTSTRAP", "1")
        .output()
        .expect("cargo starts");
    let lines = String::from_utf8_lossy(&output.stdout).lines().count();
    if !output.status.success() || lines == 0 {
        println!("skipped: this rustc does not show what macros expand to");
        return Counts::new();
    }
    vec![("lines of expansion: obs-codes".to_owned(), lines as f64)]
}
