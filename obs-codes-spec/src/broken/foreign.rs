//! Files in other formats, recognised by how they begin.

use crate::broken::lines::Line;
use crate::report::finding::Finding;
use crate::report::words::{one_of, one_that};

/// Reports a file in another format.
pub(crate) fn format(source: usize, text: &str) -> Option<Finding> {
    let mut lines = Line::down(text, 0);
    let (first, second) = (lines.next()?, lines.next());
    let (place, first) = (first.place(source), first.content());
    let second = second.map_or("", |line| line.content());
    let format = if is_markup(first) {
        "HTML or XML"
    } else if is_assignment(first) || first.starts_with('[') && is_assignment(second) {
        "TOML"
    } else if is_rust(first) || first.starts_with("//") && is_rust(second) {
        "Rust"
    } else if is_row(first) {
        "CSV"
    } else {
        return None;
    };
    let message = format!("this looks like {format}, but a spec is YAML");
    Some(Finding::new(place, message).help("check the path, or write the spec as YAML"))
}

fn is_markup(line: &str) -> bool {
    let rest = line.strip_prefix('<').unwrap_or_default();
    let is_name = rest.starts_with(one_that(char::is_alphabetic));
    (is_name || rest.starts_with(one_of("?!"))) && !rest.starts_with("!-")
}

/// `name = "value"`
fn is_assignment(line: &str) -> bool {
    let Some((name, _)) = line.split_once('=') else {
        return false;
    };
    let odd = |c: char| !c.is_alphanumeric() && !"._-".contains(c);
    !name.trim().is_empty() && !name.trim().contains(one_that(odd))
}

fn is_rust(line: &str) -> bool {
    let mut words = ["use ", "pub ", "mod ", "fn ", "impl ", "#![", "//!"].iter();
    words.any(|word| line.starts_with(word))
        && (line.ends_with(one_of(";{]")) || line.starts_with("//!"))
}

/// `code,status,description`, unlike a sentence with a blank after its comma.
fn is_row(line: &str) -> bool {
    let is_sentence = line.contains(", ") || line.contains("; ");
    line.contains(one_of(",;")) && !is_sentence && !line.contains(one_of(":[{"))
}
