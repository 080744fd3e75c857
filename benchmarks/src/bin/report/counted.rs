//! Run times and counts.

use std::fmt::Write;
use std::time::Duration;

use obs_codes_benchmarks::inputs::Inputs;
use obs_codes_benchmarks::operations::{GROUPS, times};
use obs_codes_benchmarks::{counts, instructions};

pub(crate) fn run_time() -> String {
    let inputs = Inputs::new();
    let counts = instructions::is_there().then(instructions::count);
    let mut table =
        "| operation | by | ns | ours takes | instructions |\n|---|---|--:|--:|--:|\n".to_owned();
    for (group, (name, ways)) in GROUPS.iter().enumerate() {
        let times = times(ways, &inputs, Duration::from_secs(2));
        for (way, ((by, _), time)) in ways.iter().zip(&times).enumerate() {
            let (name, ratio) = match way {
                0 => (*name, String::new()),
                _ => ("", format!("{:.2} ×", times[0] / time)),
            };
            let count = counts
                .as_ref()
                .map(|counts| format!("{:.0}", counts[group][way]));
            let count = count.unwrap_or_else(|| "–".to_owned());
            _ = writeln!(table, "| {name} | {by} | {time:.2} | {ratio} | {count} |");
        }
    }
    table
}

pub(crate) fn sizes() -> String {
    let rows = counts::sizes()
        .into_iter()
        .map(|(what, count)| format!("| {what} | {count} |\n"));
    format!("| count | |\n|---|--:|\n{}", rows.collect::<String>())
}
