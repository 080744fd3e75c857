//! Counts that do not depend on the speed of the machine.

use std::collections::BTreeSet;
use std::env;
use std::process::Command;

use obs_codes::{Category, Cause, ErrorCode, ErrorResponse, StatusCode};

use crate::operations::GROUPS;
use crate::{cargo, instructions};

/// Counts, each with its name in `counts.txt`. A kind, which is the part before the colon, is omitted if the program that it needs is not
/// installed.
pub type Counts = Vec<(String, f64)>;

/// Returns all counts except for instructions.
#[must_use]
pub fn sizes() -> Counts {
    [values(), program(), crates(), expansion()].concat()
}

/// Returns the instructions of obs-codes for each operation.
#[must_use]
pub fn instructions() -> Counts {
    if !instructions::is_there() {
        println!("skipped: there is no valgrind here to count instructions with");
        return Counts::new();
    }
    let counts = instructions::count();
    let counts = GROUPS.iter().zip(&counts);
    counts
        .map(|((group, _), counts)| (format!("instructions: {group}"), counts[0]))
        .collect()
}

fn values() -> Counts {
    let sizes = [
        ("StatusCode", size_of::<StatusCode>()),
        ("Category", size_of::<Category>()),
        ("Cause", size_of::<Cause>()),
        ("ErrorCode", size_of::<ErrorCode>()),
        ("ErrorResponse", size_of::<ErrorResponse>()),
    ];
    sizes
        .map(|(name, size)| (format!("bytes of a value: {name}"), size as f64))
        .to_vec()
}

/// Returns how much larger a program gets if it looks everything up.
fn program() -> Counts {
    let Some((without, with)) = size("nothing").zip(size("lookups")) else {
        println!("skipped: there is no `size` here to tell the size of programs");
        return Counts::new();
    };
    vec![(
        "bytes of code and data: all lookups".to_owned(),
        with - without,
    )]
}

/// Returns the size of an example's code and data, in bytes.
fn size(example: &str) -> Option<f64> {
    output(&[
        "build",
        "--quiet",
        "--release",
        "-p",
        "obs-codes-benchmarks",
        "--example",
        example,
    ]);
    let path = env::current_exe()
        .ok()?
        .with_file_name("examples")
        .join(example);
    let sizes = String::from_utf8(Command::new("size").arg(path).output().ok()?.stdout).ok()?;
    // The line after the headings has the size of the code, then that of the mutable data.
    let mut sizes = sizes
        .lines()
        .nth(1)?
        .split_whitespace()
        .map(str::parse::<f64>);
    Some(sizes.next()?.ok()? + sizes.next()?.ok()?)
}

/// Counts the crates that a user has to build.
fn crates() -> Counts {
    const TREE: [&str; 8] = [
        "tree",
        "-p",
        "obs-codes",
        "-e",
        "normal,build",
        "--prefix",
        "none",
        "-f={p}",
    ];
    let sets = [
        ("without the feature spec", "--no-default-features"),
        ("without features", "--features="),
        ("with all features", "--all-features"),
    ];
    let counts = sets.map(|(name, features)| {
        let tree = output(&[&TREE[..], &[features]].concat());
        let crates: BTreeSet<_> = tree
            .lines()
            .map(|line| line.trim_end_matches(" (*)"))
            .collect();
        (format!("crates to build: {name}"), crates.len() as f64)
    });
    counts.to_vec()
}

/// Counts the lines of the runtime crate and its catalogue with all macros expanded, using an unstable option of rustc.
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

/// Runs cargo in the folder of the workspace, and returns its output.
fn output(arguments: &[&str]) -> String {
    let output = cargo().args(arguments).output().expect("cargo starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("names are text")
}
