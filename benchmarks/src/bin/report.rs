//! `cargo run --release -p obs-codes-benchmarks --bin report`: measures everything and writes the figures into `BENCHMARKS.md`, between
//! its marks. With `run-time` or `compile-time`, that alone.

#![allow(clippy::cast_precision_loss)] // No count is as large as that.

use std::collections::HashMap;
use std::env;
use std::fmt::Write;
use std::fs;
use std::process::ExitCode;

use obs_codes_benchmarks::operations::{GROUPS, OURS};
use obs_codes_benchmarks::{cargo, instructions, root};

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).collect();
    if instructions::is_asked(&arguments) {
        return ExitCode::SUCCESS;
    }
    let path = root().join("BENCHMARKS.md");
    let mut text = fs::read_to_string(&path).expect("it is there");
    let mut part = |name: &str, measure: fn() -> String| {
        if arguments.is_empty() || arguments.iter().any(|wanted| wanted == name) {
            text = replaced(&text, name, &measure());
            fs::write(&path, &text).expect("it can be written");
        }
    };
    part("run-time", run_time);
    part("compile-time", compile_time);
    ExitCode::SUCCESS
}

/// The text with other figures between the marks of that name.
fn replaced(text: &str, name: &str, figures: &str) -> String {
    let (begin, end) = (
        format!("<!-- begin {name} -->"),
        format!("<!-- end {name} -->"),
    );
    let (before, rest) = text.split_once(&begin).expect("the part begins");
    let (_, after) = rest.split_once(&end).expect("the part ends");
    format!(
        "{before}{begin}\n{}\n{end}{after}",
        figures.trim_matches('\n')
    )
}

fn run_time() -> String {
    let medians = medians(&output(&["bench", "--quiet", "-p", "obs-codes-benchmarks"]));
    let counted = instructions::is_there();
    let mut table =
        "| operation | by | ns | ours takes | instructions |\n|---|---|--:|--:|--:|\n".to_owned();
    for (index, group) in GROUPS.iter().enumerate() {
        let time = |name: &str, per_run: usize| {
            let median = medians.get(&format!("{} / {name}", group.name));
            median.expect("all of them were measured") / per_run as f64
        };
        let ours = time(OURS, group.ways[0].per_run);
        for (way, about) in group.ways.iter().enumerate() {
            let time = time(about.name, about.per_run);
            let what = if way == 0 { group.name } else { "" };
            let ratio = if way == 0 {
                String::new()
            } else {
                format!("{:.2} ×", ours / time)
            };
            let count = if counted {
                format!("{:.0}", instructions::count(index, way))
            } else {
                "–".to_owned()
            };
            _ = writeln!(
                table,
                "| {what} | {} | {time:.2} | {ratio} | {count} |",
                about.name
            );
        }
    }
    table
}

/// The medians of all runs, in nanoseconds: the third column of a table of divan's.
fn medians(output: &str) -> HashMap<String, f64> {
    let rows = output.lines().filter_map(|line| {
        let line = line.split_once("─ ")?.1;
        let columns: Vec<_> = line.split('│').map(str::trim).collect();
        // The name and the first figure share a column, with two blanks or more between them.
        let name = columns.first()?.split("  ").next()?.trim();
        let (number, unit) = columns.get(2)?.split_once(' ')?;
        let factor = match unit {
            "ns" => 1.0,
            "µs" => 1e3,
            "ms" => 1e6,
            _ => return None,
        };
        Some((name.to_owned(), number.parse::<f64>().ok()? * factor))
    });
    rows.collect()
}

fn compile_time() -> String {
    output(&[
        "run",
        "--quiet",
        "--release",
        "-p",
        "obs-codes-benchmarks",
        "--bin",
        "compile_time",
    ])
}

fn output(arguments: &[&str]) -> String {
    let output = cargo().args(arguments).output().expect("cargo starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("figures are text")
}
