//! Reads the specs that the command line names.

use std::env;
use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::process::Command;

use obs_codes_spec::Source;

/// The specs of the built-in catalogue.
pub(crate) fn built_in() -> Vec<Source> {
    let specs = obs_codes_data::SPECS.iter();
    specs
        .map(|(name, text)| Source::new(*name, *text))
        .collect()
}

/// Reads each operand: a file, a folder with .yaml or .yml files, `-` for standard input, or `REVISION:PATH` for a file in git.
///
/// Anything that cannot be read becomes a source that reports this.
pub(crate) fn read(operands: &[String]) -> Vec<Source> {
    operands.iter().flat_map(|operand| one(operand)).collect()
}

fn one(operand: &str) -> Vec<Source> {
    if operand == "-" {
        return vec![standard_input()];
    }
    let here = env::current_dir().unwrap_or_default();
    let path = here.join(operand);
    if path.is_dir() {
        return folder(&here, operand, &path);
    }
    let parent = path.parent().unwrap_or(&path);
    if !operand.is_empty() && !operand.contains(':') && !parent.is_dir() {
        let folder = Path::new(operand).parent().unwrap_or(parent).display();
        let reason = format!("there is no file `{operand}`, nor a folder `{folder}`");
        return vec![Source::unreadable(operand, reason)];
    }
    match operand.split_once(':') {
        Some((revision, path_there)) if !path.exists() => git(operand, revision, path_there),
        _ => vec![Source::file(&here, operand)],
    }
}

fn standard_input() -> Source {
    let mut text = Vec::new();
    match io::stdin().lock().read_to_end(&mut text) {
        Ok(_) => Source::new("-", text),
        Err(error) => Source::unreadable("-", format!("cannot read standard input: {error}")),
    }
}

fn folder(here: &Path, operand: &str, path: &Path) -> Vec<Source> {
    let entries = match fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) => {
            let reason = format!("`{operand}` cannot be read: {error}");
            return vec![Source::unreadable(operand, reason)];
        }
    };
    let names = entries.flatten().map(|entry| entry.file_name());
    let names = names.map(|name| name.to_string_lossy().into_owned());
    specs_in(operand, names, |file| Source::file(here, file))
}

/// Whether a file is a spec, by its name.
pub(crate) fn is_spec(name: &str) -> bool {
    let ending = Path::new(name).extension();
    ending.is_some_and(|ending| ending == "yaml" || ending == "yml")
}

/// The specs in a folder, sorted by name.
fn specs_in(
    folder: &str,
    names: impl Iterator<Item = String>,
    read: impl Fn(&str) -> Source,
) -> Vec<Source> {
    let mut specs: Vec<_> = names.filter(|name| is_spec(name)).collect();
    if specs.is_empty() {
        let reason = format!("`{folder}` has no file that ends with .yaml or .yml");
        return vec![Source::unreadable(folder, reason)];
    }
    specs.sort();
    let folder = folder.trim_end_matches('/');
    // The root of a revision is `HEAD:`.
    let slash = if folder.ends_with(':') { "" } else { "/" };
    let specs = specs.iter().map(|name| format!("{folder}{slash}{name}"));
    specs.map(|path| read(&path)).collect()
}

fn git(operand: &str, revision: &str, path: &str) -> Vec<Source> {
    // git would take it for an option.
    if revision.starts_with('-') {
        return vec![Source::unreadable(
            operand,
            format!("there is no file `{operand}`"),
        )];
    }
    let object = format!("{revision}:{}", path.trim_end_matches('/'));
    match run_git(&["cat-file", "-t", &object]) {
        Ok(kind) if kind == b"tree\n" => {
            let listed = run_git(&["ls-tree", "--name-only", "-z", &object]).unwrap_or_default();
            let listed = String::from_utf8_lossy(&listed).into_owned();
            specs_in(&object, listed.split('\0').map(str::to_owned), blob)
        }
        Ok(_) => vec![blob(&object)],
        Err(reason) => vec![Source::unreadable(operand, reason)],
    }
}

fn blob(object: &str) -> Source {
    match run_git(&["cat-file", "blob", object]) {
        Ok(text) => Source::new(object, text),
        Err(reason) => Source::unreadable(object, reason),
    }
}

fn run_git(args: &[&str]) -> Result<Vec<u8>, String> {
    let named = args[args.len() - 1];
    let output = Command::new("git").args(args).output().map_err(|error| {
        format!("there is no file `{named}`, and git cannot be asked for it: {error}")
    })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.trim().trim_start_matches("fatal: ");
    Err(format!("there is no file `{named}`, and git says: {said}"))
}
