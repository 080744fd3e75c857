//! Files in other formats, recognised by how they begin.

use crate::report::finding::Finding;
use crate::yaml::tree::Place;

/// Reports a file in another format.
pub(crate) fn format(source: usize, text: &str) -> Option<Finding> {
    let mut lines = text.lines().map(str::trim);
    let mut content = lines
        .by_ref()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let (first, second) = (content.next()?, content.next().unwrap_or_default());
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
    let start = text.find(first)?;
    let place = Place::Bytes(source, start, start + first.len());
    let message = format!("this looks like {format}, but a spec is YAML");
    Some(Finding::new(place, message).help("check the path, or write the spec as YAML"))
}

fn is_markup(line: &str) -> bool {
    let rest = line.strip_prefix('<').unwrap_or_default();
    rest.starts_with(|c: char| c.is_alphabetic() || c == '?' || c == '!') && !rest.starts_with("!-")
}

/// `name = "value"`
fn is_assignment(line: &str) -> bool {
    let name = line.split_once('=').map_or("", |(name, _)| name.trim());
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || "._-".contains(c))
}

fn is_rust(line: &str) -> bool {
    let mut words = ["use ", "pub ", "mod ", "fn ", "impl ", "#![", "//!"].iter();
    words.any(|word| line.starts_with(word))
        && (line.ends_with([';', '{', ']']) || line.starts_with("//!"))
}

/// `code,status,description`, unlike a sentence with a blank after its comma.
fn is_row(line: &str) -> bool {
    let is_sentence = line.contains(", ") || line.contains("; ");
    line.contains([',', ';']) && !is_sentence && !line.contains([':', '[', '{'])
}
