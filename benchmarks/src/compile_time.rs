//! Build times. In each table, the ratios are to the first row.

use obs_codes::StatusCode;
use obs_codes_data::SPECS;

use crate::crates::{BUILD, CHECK, Crate, INCREMENTAL_CHECK, OBS_CODES, measure, write};
use crate::sources::{enums, expansion, strum, yaml};
use crate::table;

const LEAN: &str = "obs-codes = { path = \"../../../obs-codes\", default-features = false }\n";
const THISERROR: &str = "thiserror = \"2\"\n";
const APP: &str = "thiserror = \"2\"\nserde = { version = \"1\", features = [\"derive\"] }\n";
const STRUM: &str = "strum = { version = \"0.28\", features = [\"derive\"] }\n";

/// The manifest line that depends on a macro crate without code, with the packages that ours is required to use: the minimum of its cost.
fn required() -> String {
    let manifests = [
        include_str!("../../obs-codes-spec/Cargo.toml"),
        include_str!("../../obs-codes-macros/Cargo.toml"),
    ];
    // serde_yaml needs serde, and applications have it with these features.
    let serde = "serde = { version = \"1\", default-features = false, features = [\"std\"] }";
    let mut lines = manifests.iter().flat_map(|manifest| manifest.lines());
    let packages = ["serde_yaml", "heck", "proc-macro2", "quote", "syn"].map(|package| {
        let line = lines.find(|line| line.split(' ').next() == Some(package));
        line.expect("they are in this order")
    });
    let packages = packages.join("\n");
    let manifest = format!("{serde}\n{packages}\n[lib]\nproc-macro = true\n");
    Crate::new("required packages", &manifest, "").dependency("required")
}

/// Formats a table of columns, each with a heading and a figure for each crate.
fn ratios(head: &str, crates: &[Crate], columns: &[(&str, &[f64])]) -> String {
    let headings = columns.iter();
    let headings = headings.map(|(heading, _)| format!(" | {heading} | ratio"));
    let rows = crates.iter().enumerate().map(|(row, made)| {
        let cells = columns.iter().map(|(_, figures)| {
            let ratio = figures[row] / figures[0];
            format!(" | {} | {ratio:.2}", shown(figures[row]))
        });
        format!("{}{}", made.name, cells.collect::<String>())
    });
    let head = format!("{head}{}", headings.collect::<String>());
    table(1, &head, &rows.collect::<Vec<_>>())
}

/// Formats at least three digits.
fn shown(figure: f64) -> String {
    let digits = usize::from(figure < 100.0) + usize::from(figure < 10.0);
    format!("{figure:.digits$}")
}

fn cold_builds(head: &str, crates: &[Crate]) -> String {
    let [cpu, clock, _] = measure(crates, 5, BUILD, Crate::clean);
    ratios(head, crates, &[("CPU, s", &cpu), ("clock, s", &clock)])
}

pub(crate) fn cold() -> String {
    let floor = "a macro crate with the required packages and no code";
    let required = required();
    let others = [
        ("obs-codes, lean", LEAN),
        ("obs-codes", OBS_CODES),
        (floor, &required),
        ("strum", STRUM),
    ];
    let mut alone = vec![Crate::new("thiserror", THISERROR, "")];
    let mut in_an_application = vec![Crate::new("thiserror and serde", APP, "")];
    for (name, line) in others {
        alone.push(Crate::new(name, line, ""));
        let (name, lines) = (format!("the same and {name}"), format!("{APP}{line}"));
        in_an_application.push(Crate::new(&name, &lines, ""));
    }
    let head = "cold build of an application that depends on";
    cold_builds("cold build of a crate that depends on", &alone)
        + &cold_builds(head, &in_an_application)
}

pub(crate) fn shares() -> String {
    let shares = Crate::new("obs-codes", OBS_CODES, "").shares();
    let lean = Crate::new("obs-codes, lean", LEAN, "").shares();
    let sum: f64 = shares.values().sum();
    let mut crates: Vec<_> = shares.iter().collect();
    crates.sort_by(|a, b| b.1.total_cmp(a.1));
    let rows = crates.into_iter().map(|(name, time)| {
        let lean = lean.get(name).copied().map(shown).unwrap_or_default();
        let (share, time) = (time / sum * 100.0, shown(*time));
        format!("{name} | {time} | {share:.0} % | {lean}")
    });
    table(1, "crate | s | share | lean: s", &rows.collect::<Vec<_>>())
}

pub(crate) fn features_of_syn() -> String {
    // Ours first.
    let sets = [
        "parsing printing derive",
        "parsing",
        "parsing printing",
        "parsing derive",
        "parsing printing derive clone-impls",
        "parsing printing full",
    ];
    let crates = sets.map(|set| {
        let features: Vec<_> = set.split(' ').collect();
        let syn = format!("default-features = false, features = {features:?}");
        Crate::new(set, &format!("syn = {{ version = \"3\", {syn} }}\n"), "")
    });
    cold_builds("cold build of a crate that depends on syn with", &crates)
}

/// A spec, or the built-in ones, as a checked-in expansion and with the macro. Edits are of a description in the middle of a spec.
fn two_ways(spec: Option<&str>) -> [Crate; 2] {
    let specs = spec.map_or(SPECS.to_vec(), |spec| vec![("spec.yaml", spec)]);
    let paths: Vec<_> = specs.iter().map(|(path, _)| path).collect();
    let source = format!("obs_codes::obs_codes!(path = {paths:?});\n");
    let mut by_macro = Crate::new("obs_codes!", OBS_CODES, &source);
    for (path, text) in &specs {
        write(&by_macro.folder.join(path), text);
    }
    let (path, spec_text) = specs[specs.len() / 2];
    let lines = spec_text.lines().map(str::trim);
    let descriptions = lines.filter_map(|line| line.strip_prefix("description: "));
    let descriptions: Vec<_> = descriptions.collect();
    let description = descriptions[descriptions.len() / 2];
    // Of the same length, since the expansion is on a single line, in which everything else would move.
    let edit = format!("{}!", &description[..description.len() - 1]);
    let edits = |text: &str| [text.to_owned(), text.replace(description, &edit)];
    by_macro.edited = (by_macro.folder.join(path), edits(spec_text));
    let expansion = expansion(spec);
    let mut checked_in = Crate::new("checked in", OBS_CODES, &expansion);
    checked_in.edited.1 = edits(&expansion);
    [checked_in, by_macro]
}

/// The same, and with strum.
fn three_ways(codes: usize, causes: usize) -> [Crate; 3] {
    let [checked_in, by_macro] = two_ways(Some(&yaml(codes, causes)));
    let strum = Crate::new("strum's derives", STRUM, &strum(codes, causes));
    [checked_in, by_macro, strum]
}

fn large(head: &str, crates: &[Crate], rounds: usize, arguments: &str) -> String {
    let [cpu, _, memory] = measure(crates, rounds, arguments, Crate::edit);
    ratios(head, crates, &[("CPU, s", &cpu), ("memory, MiB", &memory)])
}

pub(crate) fn thousand() -> String {
    let head = "`cargo build` of 1,000 error codes with 3 causes each";
    large(head, &three_ways(1_000, 3), 5, BUILD)
}

pub(crate) fn ten_thousand() -> String {
    let crates = three_ways(10_000, 0);
    large("`cargo build` of 10,000 error codes", &crates, 3, BUILD)
        + &large("`cargo check` of 10,000 error codes", &crates, 3, CHECK)
}

/// Without strum, which would take minutes.
pub(crate) fn fifty_thousand() -> String {
    let crates = two_ways(Some(&yaml(50_000, 0)));
    large("`cargo check` of 50,000 error codes", &crates, 1, CHECK)
}

fn checks(head: &str, crates: &[Crate], arguments: &str) -> String {
    let [cpu, ..] = measure(crates, 11, arguments, Crate::edit);
    let counts: Vec<_> = crates
        .iter()
        .map(|made| made.instructions(arguments))
        .collect();
    let columns = [
        ("CPU, s", &*cpu),
        ("million instructions of rustc", &counts),
    ];
    ratios(head, crates, &columns)
}

pub(crate) fn derives() -> String {
    let dependencies = format!("{THISERROR}{OBS_CODES}");
    // The name of a row, the attributes of an enum, and in turn those of its variants.
    let lines = include_str!("../inputs/enums.txt").lines();
    let crates = lines.map(|line| {
        let parts: Vec<_> = line.split(" |").map(str::trim).collect();
        let mut source = enums(parts[1], &parts[2..]);
        if parts[0].contains("names of statuses") {
            for (variant, status) in StatusCode::ALL.iter().enumerate().take(8) {
                source = source.replace(&format!("Variant{variant}"), &format!("{status:?}"));
            }
        }
        Crate::new(parts[0], &dependencies, &source)
    });
    let head = "incremental `cargo check` of 100 enums of 8 variants";
    checks(head, &crates.collect::<Vec<_>>(), INCREMENTAL_CHECK)
}

pub(crate) fn the_macro() -> String {
    checks(
        "`cargo check` of the built-in specs",
        &two_ways(None),
        CHECK,
    )
}

pub(crate) fn edit() -> String {
    edits("the built-in specs", None) + &edits("1,000 error codes", Some(&yaml(1_000, 3)))
}

/// The time of a check after an edit.
fn edits(what: &str, spec: Option<&str>) -> String {
    let crates = two_ways(spec);
    let dependents = crates.each_ref().map(|codes| {
        let (name, line) = (format!("on {}", codes.name), codes.dependency("codes"));
        let source = "pub fn help(code: codes::ErrorCode) -> &'static str { code.description() }\n";
        let mut dependent = Crate::new(&name, &line, source);
        dependent.edited = codes.edited.clone();
        dependent
    });
    let check = |crates| measure(crates, 11, INCREMENTAL_CHECK, Crate::edit);
    let ([_, own, _], [_, dependent, _]) = (check(&crates), check(&dependents));
    let columns = [("check, s", &*own), ("check of a dependent, s", &dependent)];
    ratios(&format!("one line edited of {what}"), &crates, &columns)
}
