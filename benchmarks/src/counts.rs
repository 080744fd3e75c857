//! What can be counted and does not depend on how fast a machine is.

use std::collections::BTreeSet;
use std::env;
use std::process::Command;

use obs_codes::{Category, Cause, ErrorCode, ErrorResponse, StatusCode};

use crate::operations::GROUPS;
use crate::{cargo, instructions};

/// Counts, each under the name that `counts.txt` has for it. A kind, which is what is before the colon, is omitted where the program
/// that it takes is not installed.
pub type Counts = Vec<(String, f64)>;

/// All of them but instructions.
#[must_use]
pub fn sizes() -> Counts {
    [values(), program(), crates(), expansion()].concat()
}

/// The instructions of this crate's way to do each operation.
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

/// By how much a program grows that looks up everything.
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

/// The code and the data of an example, in bytes.
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
    // Under a line of headings: code, then data that a program can change.
    let mut sizes = sizes
        .lines()
        .nth(1)?
        .split_whitespace()
        .map(str::parse::<f64>);
    Some(sizes.next()?.ok()? + sizes.next()?.ok()?)
}

/// The crates that a user has to build.
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

/// How much Rust the runtime crate is, with its catalogue, all macros expanded. rustc shows it to those who accept that it may change.
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

/// What cargo prints, in the folder of the workspace.
fn output(arguments: &[&str]) -> String {
    let output = cargo().args(arguments).output().expect("cargo starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("names are text")
}
