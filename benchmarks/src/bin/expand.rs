//! Prints what `obs_codes!` makes of the spec at this path, or of the built-in ones. A procedural macro cannot be called, but its modules
//! can be compiled into a program.

#![allow(dead_code)] // Not all that the macros need is needed here.

extern crate proc_macro;

#[path = "../../../obs-codes-macros/src/args.rs"]
mod args;
#[path = "../../../obs-codes-macros/src/compile_error.rs"]
mod compile_error;
#[path = "../../../obs-codes-macros/src/generate/mod.rs"]
mod generate;
#[path = "../../../obs-codes-macros/src/nearest.rs"]
mod nearest;
#[path = "../../../obs-codes-macros/src/read.rs"]
mod read;

use std::{env, fs};

use nearest::nearest;
use quote::quote;

fn main() {
    let arguments = env::args().nth(1).map_or(quote!(built_in), |path| {
        let spec = fs::read_to_string(path).expect("the spec is there");
        quote!(inline = #spec)
    });
    println!("{}", generate::obs_codes(arguments));
}
