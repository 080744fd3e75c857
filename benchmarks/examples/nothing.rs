//! A program beside which the size of `lookups` is seen.

use std::env;
use std::hint::black_box;

fn main() {
    for argument in env::args() {
        println!("{}", black_box(argument));
    }
}
