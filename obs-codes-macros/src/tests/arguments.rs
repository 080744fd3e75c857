//! The table of arguments on the page of the macro, and the arguments that are read.

use std::collections::BTreeSet;

use crate::args::{Args, KEYS};

const PAGE: &str = include_str!("../../../obs-codes/src/obs_codes.md");

/// The first cells of the table, without their marks.
fn arguments() -> impl Iterator<Item = &'static str> {
    let table = PAGE
        .lines()
        .skip_while(|line| !line.starts_with("| argument |"));
    let rows = table.skip(2).map_while(|row| row.strip_prefix("| `"));
    rows.filter_map(|row| row.split("` |").next())
}

#[test]
fn the_page_of_the_macro_has_each_argument() {
    let mut keys = BTreeSet::new();
    for argument in arguments() {
        let argument = argument.replace(", …", "");
        let key = argument.split([' ', '(']).next();
        let key = key.expect("there is a first part");
        // A path alone has no key.
        if key != argument {
            keys.insert(key.to_owned());
        }
        let call = match key {
            "crate" | "skip" => format!("\"spec.yaml\", {argument}"),
            _ => argument.clone(),
        };
        syn::parse_str::<Args>(&call).expect("it is an argument");
    }
    assert_eq!(keys, KEYS.map(str::to_owned).into());
    assert!(arguments().any(|argument| argument.starts_with('"')));
}
