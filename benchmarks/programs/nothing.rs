//! Does the same as `lookups` without looking anything up, to compare their sizes.

use std::hint::black_box;

fn main() {
    for text in std::env::args() {
        black_box(&text);
        println!("{text} {text:?}");
    }
}
