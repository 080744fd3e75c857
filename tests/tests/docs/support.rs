//! Files, and Markdown tables and their counterparts.

use std::fs;
use std::path::{Path, PathBuf};

/// Returns all files below a folder, without hidden folders and what cargo built. Git is not asked, since archives have the files alone.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let (folders, mut files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let is_ours = |folder: &&PathBuf| {
        let name = folder.file_name().unwrap().to_string_lossy();
        !name.starts_with('.') && !folder.join("CACHEDIR.TAG").exists()
    };
    let folders = folders.iter().filter(is_ours);
    files.extend(folders.flat_map(|folder| self::files(folder)));
    files
}

/// Returns the cells of each row of a table, found by the first cell of its header.
pub(crate) fn rows<'t>(text: &'t str, head: &str) -> Vec<Vec<&'t str>> {
    let head = format!("| {head} |");
    let table = text.lines().skip_while(|line| !line.starts_with(&head));
    let rows = table.skip(2).map_while(|line| line.strip_prefix("| "));
    let rows = rows.map(|row| row.trim_end_matches('|').split(" |").map(str::trim));
    let rows: Vec<_> = rows.map(Iterator::collect).collect();
    assert!(!rows.is_empty(), "there is no table with {head}");
    rows
}

/// Returns the features of the published crate, in the order of its manifest.
pub(crate) fn features() -> Vec<&'static str> {
    let manifest = include_str!("../../../obs-codes/Cargo.toml");
    let (_, features) = manifest.split_once("[features]\n").unwrap();
    let lines = features.lines().take_while(|line| !line.is_empty());
    lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split(" = ").next())
        .filter(|feature| *feature != "default")
        .collect()
}
