//! `cargo run --release -p obs-codes-benchmarks --bin report`: measures everything and writes the tables of `BENCHMARKS.md`, each between
//! its marks. With names of tables, such as `-- cold edit`, only these are measured.

#![allow(clippy::cast_precision_loss)] // Counts are smaller than that.

mod builds;
mod compile_time;
mod counted;
mod sources;

use std::process::ExitCode;
use std::{env, fs};

use obs_codes_benchmarks::{instructions, root};

type Table = (&'static str, fn() -> String);

/// The tables, in the order of the page.
const TABLES: [Table; 11] = [
    ("run-time", counted::run_time),
    ("sizes", counted::sizes),
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

fn main() -> ExitCode {
    if let Some(success) = builds::as_wrapper() {
        return if success {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        };
    }
    if instructions::is_asked() {
        return ExitCode::SUCCESS;
    }
    let wanted: Vec<_> = env::args().skip(1).collect();
    let known = TABLES.map(|(name, _)| name);
    if let Some(unknown) = wanted.iter().find(|name| !known.contains(&name.as_str())) {
        eprintln!(
            "unknown table `{unknown}`; the tables are {}",
            known.join(", ")
        );
        return ExitCode::FAILURE;
    }
    let path = root().join("BENCHMARKS.md");
    for (name, measure) in TABLES {
        if wanted.is_empty() || wanted.iter().any(|wanted| wanted == name) {
            eprintln!("{name} …");
            let table = measure();
            let page = fs::read_to_string(&path).expect("the page is there");
            fs::write(&path, replaced(&page, name, &table)).expect("it can be written");
        }
    }
    ExitCode::SUCCESS
}

/// Replaces the table between the marks with that name.
fn replaced(page: &str, name: &str, table: &str) -> String {
    let [begin, end] = ["begin", "end"].map(|mark| format!("<!-- {mark} {name} -->"));
    let (before, rest) = page.split_once(&begin).expect("the table begins");
    let (_, after) = rest.split_once(&end).expect("the table ends");
    let table = table.trim_matches('\n');
    format!("{before}{begin}\n{table}\n{end}{after}")
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
