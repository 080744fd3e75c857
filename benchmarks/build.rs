//! Generates alternatives to obs-codes, with the names, numbers and texts of its catalogue.

use std::path::Path;
use std::{env, fs};

use obs_codes::{ErrorCode, StatusCode};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&folder).join("peers.rs"), peers()).expect("it can be written");
}

/// Concatenates the text for each item.
fn each<T: Copy>(all: &[T], text: impl Fn(T) -> String) -> String {
    all.iter().map(|item| text(*item)).collect()
}

fn peers() -> String {
    let mut names: Vec<_> = ErrorCode::ALL
        .iter()
        .map(|code| code.as_str())
        .zip(0_u16..)
        .collect();
    let arms = each(&names, |(name, index)| {
        format!("{name:?} => Some({index}),\n")
    });
    let entries = each(&names, |(name, index)| format!("{name:?} => {index},\n"));
    let strum = each(ErrorCode::ALL, |code| {
        format!("#[strum(serialize = {:?})] {code:?},\n", code.as_str())
    });
    names.sort_unstable();
    let count = names.len();
    let all = StatusCode::ALL;
    let variants = each(all, |status| format!("{status:?} = {},\n", status.as_u16()));
    let numbers = each(all, |status| {
        format!("{} => Some(Self::{status:?}),\n", status.as_u16())
    });
    let descriptions = each(all, |status| {
        format!("Self::{status:?} => {:?},\n", status.description())
    });
    let causes = each(all, |status| {
        let causes: Vec<_> = status.causes().iter().map(|cause| cause.id()).collect();
        format!("Self::{status:?} => &{causes:?},\n")
    });
    format!(
        "
/// A `match` on names, written by hand.
pub fn match_name(name: &str) -> Option<u16> {{ match name {{ {arms} _ => None }} }}

/// The same names with the derives of strum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ::strum::EnumString)]
pub enum Strum {{ {strum} }}

/// The same names in a map of phf.
pub static PHF: ::phf::Map<&'static str, u16> = ::phf::phf_map! {{ {entries} }};

/// The same names, sorted.
pub static SORTED: [(&str, u16); {count}] = {names:?};

/// A status by hand, with a `match` for each method.
#[derive(Clone, Copy)]
#[repr(u16)]
pub enum Status {{ {variants} }}

impl Status {{
    pub const fn from_u16(code: u16) -> Option<Self> {{ match code {{ {numbers} _ => None }} }}
    pub const fn description(self) -> &'static str {{ match self {{ {descriptions} }} }}
    pub const fn causes(self) -> &'static [&'static str] {{ match self {{ {causes} }} }}
}}
"
    )
}
