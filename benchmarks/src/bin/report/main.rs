//! `cargo run --release -p obs-codes-benchmarks --bin report`: measures everything and writes the tables of `BENCHMARKS.md`, each between
//! its marks. With names of tables, such as `-- cold edit`, only these are measured.

#![allow(clippy::cast_precision_loss)] // Counts are smaller than that.

mod compile_time;
mod sources;

use std::fmt::Write;
use std::{env, fs};

use obs_codes_benchmarks::{counts, operations, root};

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
    if counts::is_counted() {
        return;
    }
    let wanted: Vec<_> = env::args().skip(1).collect();
    let known = TABLES.map(|(name, _)| name);
    let unknown = wanted.iter().find(|name| !known.contains(&name.as_str()));
    assert!(unknown.is_none(), "the tables are {}", known.join(", "));
    let path = root().join("BENCHMARKS.md");
    for (name, measure) in TABLES {
        if wanted.is_empty() || wanted.iter().any(|wanted| wanted == name) {
            eprintln!("{name} …");
            let table = measure();
            let page = fs::read_to_string(&path).expect("the page is there");
            fs::write(&path, replaced(&page, name, &table)).expect("it can be written");
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

fn run_time() -> String {
    let mut table =
        "| operation | by | ns | ours takes | instructions |\n|---|---|--:|--:|--:|\n".to_owned();
    for (operation, counts) in operations::all().iter().zip(counts::instructions()) {
        let times = operations::times(operation);
        let ways = operation.ways.iter().zip(&times).zip(counts);
        for (way, (((by, _), time), count)) in ways.enumerate() {
            let (name, ratio) = match way {
                0 => (operation.name, String::new()),
                _ => ("", format!("{:.2} ×", times[0] / time)),
            };
            _ = writeln!(
                table,
                "| {name} | {by} | {time:.2} | {ratio} | {count:.0} |"
            );
        }
    }
    table
}

fn sizes() -> String {
    let rows = counts::sizes().into_iter();
    let rows = rows.map(|(what, count)| format!("| {what} | {count} |\n"));
    format!("| count | |\n|---|--:|\n{}", rows.collect::<String>())
}

#[test]
fn each_table_has_its_place_and_was_written() {
    let page = include_str!("../../../../BENCHMARKS.md");
    for (name, _) in TABLES {
        let without = replaced(page, name, "");
        let rows = page.lines().count() - without.lines().count();
        assert!(rows > 2, "{name}: the report was not written");
    }
}
