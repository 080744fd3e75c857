//! Build times. In each table, the ratios are to the first row.

use std::fmt::Write;

use obs_codes::StatusCode;
use obs_codes_benchmarks::measure::{
    BUILD, CHECK, Crate, INCREMENTAL_CHECK, clean, measure, obs_codes,
};
use obs_codes_data::SPECS;

use crate::sources::{enums, expansion, strum, yaml};

const THISERROR: &str = "thiserror = \"2\"\n";
const APP: &str = "thiserror = \"2\"\nserde = { version = \"1\", features = [\"derive\"] }\n";
const STRUM: &str = "strum = { version = \"0.28\", features = [\"derive\"] }\n";

/// The manifest line that depends on obs-codes without default features.
fn lean() -> String {
    obs_codes().replace(" }", ", default-features = false }")
}

/// The manifest line that depends on a macro crate without code, with the packages that ours is required to use: the minimum of its cost.
fn required() -> String {
    let manifests = [
        include_str!("../../../../obs-codes-spec/Cargo.toml"),
        include_str!("../../../../obs-codes-macros/Cargo.toml"),
    ];
    // serde_yaml needs serde, and applications have it with these features.
    let serde = "serde = { version = \"1\", default-features = false, features = [\"std\"] }";
    let mut lines = manifests.iter().flat_map(|manifest| manifest.lines());
    let packages = ["serde_yaml", "heck", "proc-macro2", "quote", "syn"].map(|package| {
        let line = lines.find(|line| line.split(' ').next() == Some(package));
        line.expect("they are in this order")
    });
    let manifest = format!(
        "{serde}\n{}\n[lib]\nproc-macro = true\n",
        packages.join("\n")
    );
    Crate::new("required packages", &manifest, "").dependency("required")
}

/// Formats a table of columns, each with a heading and a figure for each crate.
fn table(head: &str, crates: &[Crate], columns: &[(&str, &[f64])]) -> String {
    let headings = columns
        .iter()
        .map(|(heading, _)| format!(" {heading} | ratio |"));
    let headings: String = headings.collect();
    let line = "--:|--:|".repeat(columns.len());
    let mut table = format!("\n| {head} |{headings}\n|---|{line}\n");
    for (row, made) in crates.iter().enumerate() {
        _ = write!(table, "| {} |", made.name);
        for (_, figures) in columns {
            let ratio = figures[row] / figures[0];
            _ = write!(table, " {} | {ratio:.2} |", shown(figures[row]));
        }
        table.push('\n');
    }
    table
}

/// Formats at least three digits.
fn shown(figure: f64) -> String {
    let digits = usize::from(figure < 100.0) + usize::from(figure < 10.0);
    format!("{figure:.digits$}")
}

fn cold_builds(head: &str, crates: &[Crate]) -> String {
    let [cpu, clock, _] = measure(crates, 5, BUILD, clean);
    table(head, crates, &[("CPU, s", &cpu), ("clock, s", &clock)])
}

pub(crate) fn cold() -> String {
    let others = [
        ("obs-codes, lean", lean()),
        ("obs-codes", obs_codes()),
        (
            "a macro crate with the required packages and no code",
            required(),
        ),
        ("strum", STRUM.to_owned()),
    ];
    let mut alone = vec![Crate::new("thiserror", THISERROR, "")];
    let mut in_an_application = vec![Crate::new("thiserror and serde", APP, "")];
    for (name, line) in others {
        alone.push(Crate::new(name, &line, ""));
        let (name, lines) = (format!("the same and {name}"), format!("{APP}{line}"));
        in_an_application.push(Crate::new(&name, &lines, ""));
    }
    let head = "cold build of an application that depends on";
    cold_builds("cold build of a crate that depends on", &alone)
        + &cold_builds(head, &in_an_application)
}

pub(crate) fn shares() -> String {
    let shares = Crate::new("obs-codes", &obs_codes(), "").shares();
    let lean = Crate::new("obs-codes, lean", &lean(), "").shares();
    let sum: f64 = shares.values().sum();
    let mut crates: Vec<_> = shares.iter().collect();
    crates.sort_by(|a, b| b.1.total_cmp(a.1));
    let mut table = "| crate | s | share | lean: s |\n|---|--:|--:|--:|\n".to_owned();
    for (name, time) in crates {
        let lean = lean.get(name).copied().map(shown).unwrap_or_default();
        let (share, time) = (time / sum * 100.0, shown(*time));
        _ = writeln!(table, "| {name} | {time} | {share:.0} % | {lean} |");
    }
    table
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

/// A spec, or the built-in ones, as a checked-in expansion and with the macro.
fn two_ways(spec: Option<&str>) -> [Crate; 2] {
    let specs = spec.map_or(SPECS.to_vec(), |spec| vec![("spec.yaml", spec)]);
    let paths: Vec<_> = specs.iter().map(|(path, _)| path).collect();
    let source = format!("obs_codes::obs_codes!(path = {paths:?});\n");
    let by_macro = Crate::new("obs_codes!", &obs_codes(), &source);
    for (path, text) in specs {
        by_macro.write(path, text);
    }
    [
        Crate::new("checked in", &obs_codes(), &expansion(spec)),
        by_macro,
    ]
}

/// The same, and with strum.
fn three_ways(codes: usize, causes: usize) -> [Crate; 3] {
    let [checked_in, by_macro] = two_ways(Some(&yaml(codes, causes)));
    let strum = Crate::new("strum's derives", STRUM, &strum(codes, causes));
    [checked_in, by_macro, strum]
}

fn large(head: &str, crates: &[Crate], rounds: usize, arguments: &str) -> String {
    let [cpu, _, memory] = measure(crates, rounds, arguments, Crate::edit);
    table(head, crates, &[("CPU, s", &cpu), ("memory, MiB", &memory)])
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
    let counts = crates.iter().map(|made| made.instructions(arguments));
    let counts: Vec<_> = counts.collect();
    let columns = [
        ("CPU, s", &*cpu),
        ("million instructions of rustc", &counts),
    ];
    table(head, crates, &columns)
}

pub(crate) fn derives() -> String {
    const OURS: &str = ", obs_codes::ObsErrorCodes";
    const THEIRS: &str = ", thiserror::Error";
    let literal = "#[error(\"it is gone\")]";
    let fields = [
        literal,
        "#[error(\"{0} is gone\")]",
        "#[error(\"{code} is gone\")]",
        literal,
    ];
    let kinds = [
        "#[obs(cause = BucketNotFound)]",
        "#[obs(status = 403)]",
        "#[obs(error_code = NoSuchKey)]",
    ];
    let skipping = format!("{OURS})]\n#[obs(skip(Display, Error)");
    let names = StatusCode::ALL.iter().zip(0..8);
    let names = names.fold(enums(OURS, &[""]), |text, (status, variant)| {
        text.replace(&format!("Variant{variant}"), &format!("{status:?}"))
    });
    let crates = [
        (
            "thiserror, a literal message for each",
            enums(THEIRS, &[literal]),
        ),
        (
            "thiserror, messages with their fields",
            enums(THEIRS, &fields),
        ),
        ("ObsErrorCodes, a cause for each", enums(OURS, &kinds[..1])),
        (
            "the same, skip(Display, Error)",
            enums(&skipping, &kinds[..1]),
        ),
        (
            "ObsErrorCodes, a status for each",
            enums(OURS, &kinds[1..2]),
        ),
        ("ObsErrorCodes, all kinds in turn", enums(OURS, &kinds)),
        ("ObsErrorCodes, names of statuses alone", names),
        ("bare enums", enums("", &[""])),
    ];
    let dependencies = format!("{THISERROR}{}", obs_codes());
    let crates = crates.map(|(name, source)| Crate::new(name, &dependencies, &source));
    let head = "incremental `cargo check` of 100 enums of 8 variants";
    checks(head, &crates, INCREMENTAL_CHECK)
}

pub(crate) fn the_macro() -> String {
    let head = "`cargo check` of the built-in specs";
    checks(head, &two_ways(None), CHECK)
}

pub(crate) fn edit() -> String {
    edits("the built-in specs", None) + &edits("1,000 error codes", Some(&yaml(1_000, 3)))
}

/// The time of a check after an edit of a description in the middle of a spec.
fn edits(what: &str, spec: Option<&str>) -> String {
    let mut crates = two_ways(spec);
    let (path, spec) = spec.map_or(SPECS[1], |spec| ("spec.yaml", spec));
    let lines = spec.lines().map(str::trim);
    let descriptions = lines.filter_map(|line| line.strip_prefix("description: "));
    let descriptions: Vec<_> = descriptions.collect();
    let description = descriptions[descriptions.len() / 2];
    // Of the same length, since the expansion is on a single line, in which everything else would move.
    let edit = format!("{}!", &description[..description.len() - 1]);
    let edited = |text: &str| text.replace(description, &edit);
    let [checked_in, by_macro] = &mut crates;
    checked_in.edited.1[1] = edited(&checked_in.edited.1[0]);
    by_macro.edited = (by_macro.folder.join(path), [spec.to_owned(), edited(spec)]);
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
    table(&format!("one line edited of {what}"), &crates, &columns)
}
