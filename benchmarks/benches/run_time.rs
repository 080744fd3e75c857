//! `cargo bench -p obs-codes-benchmarks`: nanoseconds per input for each operation. With `--test`, each operation runs once.

use std::env;
use std::time::Duration;

use obs_codes_benchmarks::inputs::Inputs;
use obs_codes_benchmarks::operations::{GROUPS, times};

fn main() {
    let inputs = Inputs::new();
    let test = env::args().any(|argument| argument == "--test");
    for (group, ways) in GROUPS {
        let times = times(ways, &inputs, Duration::from_secs(if test { 0 } else { 2 }));
        for ((by, _), time) in ways.iter().zip(times).filter(|_| !test) {
            println!("{time:12.2}  {group}: {by}");
        }
    }
}
