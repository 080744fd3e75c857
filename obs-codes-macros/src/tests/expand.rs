//! What `obs_codes!` makes of a spec, written to a file: for the benchmarks, and for whoever wants to look at it.

use std::{env, fs};

use quote::quote;

use crate::generate::obs_codes;

/// `OBS_CODES_SPEC=/a/spec.yaml OBS_CODES_EXPANSION=/a/codes.rs cargo test -p obs-codes-macros --features spec expand -- --ignored`
///
/// Without a spec it is the built-in ones. A procedural macro can be called by rustc and by its own tests, by nobody else.
#[test]
#[ignore = "writes a file"]
fn expand() {
    let arguments = env::var_os("OBS_CODES_SPEC").map_or(quote!(built_in), |path| {
        let spec = fs::read_to_string(path).expect("the spec is there");
        quote!(inline = #spec)
    });
    let to = env::var_os("OBS_CODES_EXPANSION").expect("it names the file to write");
    let expansion = obs_codes(arguments).to_string();
    assert!(!expansion.contains("compile_error"), "{expansion}");
    fs::write(to, expansion).expect("it can be written");
}
