//! `cargo run --release -p obs-codes-benchmarks --bin instructions`: how many instructions each operation takes for one input.

use std::env;

use obs_codes_benchmarks::instructions;
use obs_codes_benchmarks::operations::GROUPS;

fn main() {
    let arguments: Vec<_> = env::args().skip(1).collect();
    if instructions::is_asked(&arguments) {
        return;
    }
    if !instructions::is_there() {
        println!("skipped: there is no valgrind here to count instructions with");
        return;
    }
    for (index, group) in GROUPS.iter().enumerate() {
        for (way, about) in group.ways.iter().enumerate() {
            let count = instructions::count(index, way);
            println!("{count:8.1}  {} / {}", group.name, about.name);
        }
    }
}
