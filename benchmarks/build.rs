//! Writes what one would use instead of obs-codes, with the names, numbers and texts of its catalogue.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use obs_codes::{ErrorCode, StatusCode};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = env::var_os("OUT_DIR").expect("cargo sets it");
    let peers = [names(), strum(), phf(), sorted(), statuses()].concat();
    fs::write(Path::new(&folder).join("peers.rs"), peers).expect("it can be written");
}

fn each<T: Copy>(all: &[T], line: impl Fn(usize, T) -> String) -> String {
    let lines = all.iter().enumerate();
    lines.map(|(index, item)| line(index, *item)).collect()
}

/// The `match` on names that one would write by hand.
fn names() -> String {
    let arms = each(ErrorCode::ALL, |index, code| {
        format!("{:?} => Some({index}),\n", code.as_str())
    });
    format!(
        "/// A `match` on names.\npub fn match_name(name: &str) -> Option<u16> {{\nmatch name {{\n{arms}_ => None,\n}}\n}}\n"
    )
}

fn strum() -> String {
    let variants = each(ErrorCode::ALL, |_, code| {
        format!("#[strum(serialize = {:?})]\n{code:?},\n", code.as_str())
    });
    format!(
        "/// The same names with the derives of strum.\n#[allow(missing_docs)]\n#[derive(Debug, Clone, Copy, PartialEq, Eq, ::strum::EnumString)]\npub enum Strum {{\n{variants}}}\n"
    )
}

fn phf() -> String {
    let entries = each(ErrorCode::ALL, |index, code| {
        format!("{:?} => {index},\n", code.as_str())
    });
    format!(
        "/// The same names in a map of phf.\npub static PHF: ::phf::Map<&'static str, u16> = ::phf::phf_map! {{\n{entries}}};\n"
    )
}

fn sorted() -> String {
    let mut names: Vec<_> = ErrorCode::ALL
        .iter()
        .map(|code| code.as_str())
        .zip(0_u16..)
        .collect();
    names.sort_unstable();
    format!(
        "/// The same names, sorted.\npub static SORTED: [(&str, u16); {}] = {names:?};\n",
        names.len()
    )
}

/// An enum as one would write it by hand, with a `match` for each method.
fn statuses() -> String {
    let mut text = String::new();
    let all = StatusCode::ALL;
    let variants = each(all, |_, status| {
        format!("{status:?} = {},\n", status.as_u16())
    });
    let numbers = each(all, |_, status| {
        format!("{} => Some(Self::{status:?}),\n", status.as_u16())
    });
    let descriptions = each(all, |_, status| {
        format!("Self::{status:?} => {:?},\n", status.description())
    });
    let causes = each(all, |_, status| {
        let causes: Vec<_> = status.causes().iter().map(|cause| cause.id()).collect();
        format!("Self::{status:?} => &{causes:?},\n")
    });
    _ = write!(
        text,
        "/// A status by hand.\n#[allow(missing_docs)]\n#[derive(Clone, Copy)]\n#[repr(u16)]\npub enum Status {{\n{variants}}}\n\
         #[allow(missing_docs)]\nimpl Status {{\n\
         pub const fn from_u16(code: u16) -> Option<Self> {{\nmatch code {{\n{numbers}_ => None,\n}}\n}}\n\
         pub const fn description(self) -> &'static str {{\nmatch self {{\n{descriptions}}}\n}}\n\
         pub const fn causes(self) -> &'static [&'static str] {{\nmatch self {{\n{causes}}}\n}}\n}}\n"
    );
    text
}
