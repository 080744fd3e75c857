//! Lists the names, numbers and texts of the catalogue for the macros in `src/peers.rs`.

use std::path::Path;
use std::{env, fs};

use obs_codes::{ErrorCode, StatusCode};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let codes = ErrorCode::ALL.iter();
    let codes = codes.map(|code| format!("{code:?} {:?},\n", code.as_str()));
    let statuses = StatusCode::ALL.iter().map(|status| {
        let (number, text) = (status.as_u16(), status.description());
        format!("{status:?} {number} {text:?},\n")
    });
    let [codes, statuses] = [codes.collect::<String>(), statuses.collect()];
    let folder = env::var_os("OUT_DIR").expect("cargo sets it");
    let peers = format!("codes! {{ {codes} }}\nstatuses! {{ {statuses} }}\n");
    fs::write(Path::new(&folder).join("peers.rs"), peers).expect("it can be written");
}
