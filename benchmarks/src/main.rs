//! The cost of obs-codes compared with alternatives. `BENCHMARKS.md`, in the root of the repository, has the figures and explains how to
//! reproduce them: this program writes its tables, each between its marks, or compares what can be counted with bounds.

#![allow(clippy::cast_precision_loss)] // Counts are smaller than that.

mod compile_time;
mod counts;
mod crates;
mod inputs;
mod operations;
mod peers;
mod sources;
#[cfg(test)]
mod tests;

use std::{env, fs};

use crate::crates::{root, write};

type Table = (&'static str, fn() -> String);

/// The tables, in the order of the page.
const TABLES: [Table; 11] = [
    ("run-time", run_time),
    ("sizes", sizes),
    ("cold", compile_time::cold),
    ("shares", compile_time::shares),
    ("syn", compile_time::features_of_syn),
    ("thousand", compile_time::thousand),
    ("ten-thousand", compile_time::ten_thousand),
    ("fifty-thousand", compile_time::fifty_thousand),
    ("derives", compile_time::derives),
    ("macro", compile_time::the_macro),
    ("edit", compile_time::edit),
];

fn main() {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match &*arguments {
        [counts::OPERATIONS] => {
            for operation in operations::all() {
                operation.ways.iter().for_each(operations::run);
            }
        }
        ["counts", rest @ ..] => counts::check(rest == ["--bless"]),
        wanted => report(wanted),
    }
}

/// Measures these tables, or all of them, and writes them to the page.
fn report(wanted: &[&str]) {
    let known = TABLES.map(|(name, _)| name);
    let is_known = wanted.iter().all(|name| known.contains(name));
    assert!(is_known, "the tables are {}", known.join(", "));
    let path = root().join("BENCHMARKS.md");
    for (name, measure) in TABLES {
        if wanted.is_empty() || wanted.contains(&name) {
            eprintln!("{name} …");
            let table = measure();
            let page = fs::read_to_string(&path).expect("the page is there");
            write(&path, &replaced(&page, name, &table));
        }
    }
}

/// Replaces the table between the marks with that name.
fn replaced(page: &str, name: &str, table: &str) -> String {
    let [begin, end] = ["begin", "end"].map(|mark| format!("<!-- {mark} {name} -->"));
    let (before, rest) = page.split_once(&begin).expect("the table begins");
    let (_, after) = rest.split_once(&end).expect("the table ends");
    let table = table.trim_matches('\n');
    format!("{before}{begin}\n{table}\n{end}{after}")
}

/// Formats a table: the names of its columns, `left` of them for words and the others for figures, and its rows.
fn table(left: usize, head: &str, rows: &[String]) -> String {
    let right = head.split(" | ").count() - left;
    let line = "---|".repeat(left) + &"--:|".repeat(right);
    let rows = rows.iter().map(|row| format!("| {row} |\n"));
    let rows: String = rows.collect();
    format!("\n| {head} |\n|{line}\n{rows}")
}

fn run_time() -> String {
    let mut rows = Vec::new();
    let operations = operations::all();
    for (operation, counts) in operations.iter().zip(counts::instructions(&operations)) {
        let times = operations::times(operation);
        for (way, ((by, _), count)) in operation.ways.iter().zip(counts).enumerate() {
            let ratio = format!("{:.2} ×", times[0] / times[way]);
            let (name, ratio) = match way {
                0 => (operation.name, ""),
                _ => ("", &*ratio),
            };
            let time = times[way];
            rows.push(format!("{name} | {by} | {time:.2} | {ratio} | {count:.0}"));
        }
    }
    table(2, "operation | by | ns | ours takes | instructions", &rows)
}

fn sizes() -> String {
    let rows = counts::sizes().into_iter();
    let rows = rows.map(|(what, count)| format!("{what} | {count}"));
    table(1, "count | ", &rows.collect::<Vec<_>>())
}

#[test]
fn each_table_has_its_place_and_was_written() {
    let page = include_str!("../../BENCHMARKS.md");
    for (name, _) in TABLES {
        let without = replaced(page, name, "");
        let rows = page.lines().count() - without.lines().count();
        assert!(rows > 2, "{name}: the report was not written");
    }
}
