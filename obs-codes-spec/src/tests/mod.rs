//! What is wrong with a spec, and what is said about it.

mod bounds;
mod cases;
mod catalogue;
mod files;
mod format;
mod positions;
mod similar;
mod table;
mod time;

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use crate::{Catalogue, Mistakes, Source, check};

/// A spec alone.
fn read(text: impl Into<Vec<u8>>) -> (Vec<Source>, Catalogue, Mistakes) {
    let sources = vec![Source::new("spec.yaml", text)];
    let (catalogue, mistakes) = check(&sources);
    (sources, catalogue, mistakes)
}

/// How long this thread has been on a processor, which a busy machine does not make longer or, where the system does not say, how long the
/// tests have run.
fn now() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let spent = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = spent.and_then(|spent| spent.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| START.elapsed(), Duration::from_nanos)
}
