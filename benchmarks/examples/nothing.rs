//! An empty program, to compare the size of `lookups` with.

use std::env;
use std::hint::black_box;

fn main() {
    for argument in env::args() {
        println!("{}", black_box(argument));
    }
}
