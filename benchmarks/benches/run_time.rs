//! `cargo bench -p obs-codes-benchmarks`: how long each operation takes for all inputs of a run, and how many are done a second.

use std::fmt;

use divan::Bencher;
use divan::counter::ItemsCount;
use obs_codes_benchmarks::inputs::Inputs;
use obs_codes_benchmarks::operations::{GROUPS, Way};

fn main() {
    divan::main();
}

/// A way, and what it is a way to do.
#[derive(Clone, Copy)]
struct Named(&'static str, &'static Way);

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} / {}", self.0, self.1.name)
    }
}

fn ways() -> impl Iterator<Item = Named> {
    GROUPS
        .iter()
        .flat_map(|group| group.ways.iter().map(|way| Named(group.name, way)))
}

#[divan::bench(args = ways(), sample_count = 200)]
fn time(bencher: Bencher<'_, '_>, Named(_, way): Named) {
    let inputs = Inputs::new();
    let bencher = bencher.counter(ItemsCount::new(way.per_run));
    bencher.bench_local(|| (way.run)(&inputs));
}
