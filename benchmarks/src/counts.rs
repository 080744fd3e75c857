//! Counts that do not depend on the speed of the machine.

use std::collections::BTreeSet;
use std::env;
use std::process::Command;

use obs_codes::{Category, Cause, ErrorCode, ErrorResponse, StatusCode};

use crate::operations::{GROUPS, Group};
use crate::{cargo, instructions, output};

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
        println!("skipped: instructions, since valgrind is not installed");
        return Counts::new();
    }
    let counts = instructions::count();
    let ours =
        |((group, _), counts): (&Group, &Vec<_>)| (format!("instructions: {group}"), counts[0]);
    GROUPS.iter().zip(&counts).map(ours).collect()
}

fn values() -> Counts {
    let sizes = [
        ("StatusCode", size_of::<StatusCode>()),
        ("Category", size_of::<Category>()),
        ("Cause", size_of::<Cause>()),
        ("ErrorCode", size_of::<ErrorCode>()),
        ("ErrorResponse", size_of::<ErrorResponse>()),
    ];
    let count = |(name, size)| (format!("bytes of a value: {name}"), size as f64);
    sizes.map(count).into()
}

/// Returns how much larger a program gets if it looks everything up.
fn program() -> Counts {
    let Some((without, with)) = size("nothing").zip(size("lookups")) else {
        println!("skipped: there is no `size` here to tell the size of programs");
        return Counts::new();
    };
    let what = "bytes of code and data: all lookups";
    vec![(what.to_owned(), with - without)]
}

/// Returns the size of an example's code and data, in bytes.
fn size(example: &str) -> Option<f64> {
    let build = "build --quiet --release -p obs-codes-benchmarks --example";
    output(cargo(build).arg(example));
    let programs = env::current_exe().ok()?.with_file_name("examples");
    let output = Command::new("size")
        .arg(programs.join(example))
        .output()
        .ok()?;
    let sizes = String::from_utf8_lossy(&output.stdout);
    // The line after the headings has the size of the code, then that of the mutable data.
    let mut sizes = sizes.lines().nth(1)?.split_whitespace();
    let mut next = || sizes.next()?.parse::<f64>().ok();
    Some(next()? + next()?)
}

/// Counts the crates that a user has to build.
fn crates() -> Counts {
    let sets = [
        ("without the feature spec", "--no-default-features"),
        ("without features", "--features="),
        ("with all features", "--all-features"),
    ];
    let counts = sets.map(|(name, features)| {
        let tree = "tree -p obs-codes -e normal,build --prefix none -f={p}";
        let tree = output(cargo(tree).arg(features));
        let crates = tree.lines().map(|line| line.trim_end_matches(" (*)"));
        let count = crates.collect::<BTreeSet<_>>().len();
        (format!("crates to build: {name}"), count as f64)
    });
    counts.into()
}

/// Counts the lines of the runtime crate and its catalogue with all macros expanded, using an unstable option of rustc.
fn expansion() -> Counts {
    let mut expand = cargo("rustc --quiet -p obs-codes --lib -- -Zunpretty=expanded");
    let output = expand.env("RUSTC_BOOTSTRAP", "1").output();
    let output = output.expect("cargo starts");
    let lines = String::from_utf8_lossy(&output.stdout).lines().count();
    if !output.status.success() || lines == 0 {
        println!("skipped: this rustc does not show what macros expand to");
        return Counts::new();
    }
    vec![("lines of expansion: obs-codes".to_owned(), lines as f64)]
}
