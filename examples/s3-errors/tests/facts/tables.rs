//! The tables of facts that the specs are held to, tab-separated: `codes.tsv` has 261 error codes with the statuses that servers send
//! them with, and their causes; `messages.tsv` has messages as servers write them; what differs each
//! time, such as the name of a header, is made up.

use std::collections::HashMap;

/// A row, indexed by column names.
pub type Line = HashMap<&'static str, &'static str>;

pub fn codes() -> Vec<Line> {
    lines(include_str!("../data/codes.tsv"))
}

pub fn messages() -> Vec<Line> {
    lines(include_str!("../data/messages.tsv"))
}

fn lines(table: &'static str) -> Vec<Line> {
    let mut lines = table.lines().map(|line| line.split('\t'));
    let heads: Vec<_> = lines.next().unwrap().collect();
    lines
        .map(|line| heads.iter().copied().zip(line).collect())
        .collect()
}
