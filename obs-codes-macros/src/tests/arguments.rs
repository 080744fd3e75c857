//! The tables of arguments in the documentation, and the arguments that are read.

use std::collections::BTreeSet;

use crate::args::{Args, KEYS};

/// The first cells of a table, without their marks.
fn cells<'t>(text: &'t str, head: &str) -> Vec<&'t str> {
    let table = text.lines().skip_while(|line| !line.starts_with(head));
    let rows = table.skip(2).map_while(|row| row.strip_prefix("| `"));
    rows.filter_map(|row| row.split("` |").next()).collect()
}

/// What is possible in the documentation is read, and what is read is there.
fn check(arguments: &[&str]) {
    let mut keys = BTreeSet::new();
    for argument in arguments {
        let argument = argument.replace(", …", "");
        let key = argument
            .split([' ', '('])
            .next()
            .expect("there is a first part");
        if key == argument {
            // A path alone.
            syn::parse_str::<Args>(&argument).expect("it is an argument");
            continue;
        }
        keys.insert(key.to_owned());
        let all = match key {
            "crate" | "skip" => format!("\"spec.yaml\", {argument}"),
            _ => argument.clone(),
        };
        syn::parse_str::<Args>(&all).expect("it is an argument");
    }
    assert_eq!(keys, KEYS.map(str::to_owned).into());
    assert!(arguments.iter().any(|argument| argument.starts_with('"')));
}

#[test]
fn the_page_of_the_macro_has_each_argument() {
    let page = include_str!("../../../obs-codes/src/obs_codes.md");
    check(&cells(page, "| argument |"));
}

#[test]
fn the_readme_has_each_argument() {
    let readme = include_str!("../../../README.md");
    let calls = cells(readme, "| call |").into_iter().map(|call| {
        call.trim_start_matches("obs_codes!")
            .trim_start_matches("…, ")
            .trim_start_matches([' ', '(', '{'])
            .trim_end_matches([' ', '}'])
    });
    // The parenthesis at the end is that of the call, or of `skip`.
    let calls = calls.map(|call| {
        if call.contains('(') {
            call
        } else {
            call.trim_end_matches(')')
        }
    });
    check(&calls.collect::<Vec<_>>());
}
