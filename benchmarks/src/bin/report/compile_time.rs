//! Build times: medians of several rounds, in which the variants take turns.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use obs_codes::{ErrorCode, StatusCode};
use obs_codes_benchmarks::operations::median;
use obs_codes_benchmarks::{instructions, root};
use obs_codes_data::SPECS;

use crate::builds::{
    BUILD, CHECK, CLOCK, COLUMNS, CPU, Crate, INCREMENTAL_CHECK, MEMORY, clean, measure,
};
use crate::sources::{enums, enums_by_hand, expansion, strum, yaml};

const THISERROR: &str = "thiserror = \"2\"\n";
const APP: &str = "thiserror = \"2\"\nserde = { version = \"1\", features = [\"derive\"] }\n";
const STRUM: &str = "strum = { version = \"0.28\", features = [\"derive\"] }\n";

/// The manifest line that depends on obs-codes in this workspace.
fn obs_codes() -> String {
    path("obs-codes", "obs-codes", &root().join("obs-codes"))
}

fn path(name: &str, package: &str, path: &Path) -> String {
    let path = path.display().to_string();
    format!("{name} = {{ package = {package:?}, path = {path:?} }}\n")
}

/// The same without default features.
fn lean() -> String {
    obs_codes().replace(" }", ", default-features = false }")
}

fn with(name: &str, dependencies: &str, source: &str) -> Crate {
    Crate::new(name, &format!("[dependencies]\n{dependencies}"), source)
}

/// Formats a table in which each figure is followed by its ratio to that of the row at `base`.
fn table(head: &str, columns: &[&str], crates: &[Crate], rows: &[Vec<f64>], base: usize) -> String {
    let line = "--:|--:|".repeat(columns.len());
    let columns = columns.join(" | ratio | ");
    let mut table = format!("\n| {head} | {columns} | ratio |\n|---|{line}\n");
    for (made, row) in crates.iter().zip(rows) {
        _ = write!(table, "| {} |", made.name);
        for (figure, base) in row.iter().zip(&rows[base]) {
            _ = write!(table, " {} | {:.2} |", shown(*figure), figure / base);
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

pub(crate) fn cold() -> String {
    let app = |name, dependency: &str| with(name, &format!("{APP}{dependency}"), "");
    let alone = [
        with("thiserror", THISERROR, ""),
        with("obs-codes, lean", &lean(), ""),
        with("obs-codes", &obs_codes(), ""),
        with("strum", STRUM, ""),
    ];
    let in_an_application = [
        app("thiserror and serde", ""),
        app("the same and obs-codes, lean", &lean()),
        app("the same and obs-codes", &obs_codes()),
        app("the same and strum", STRUM),
    ];
    let table = |what, crates: &[Crate]| {
        let rows = measure(crates, 5, BUILD, clean, &[CPU, CLOCK]);
        let head = format!("cold build of {what} that depends on");
        table(&head, &[COLUMNS[CPU], COLUMNS[CLOCK]], crates, &rows, 0)
    };
    table("a crate", &alone) + &table("an application", &in_an_application)
}

/// Returns the median CPU time in seconds for each crate of a cold build.
fn shares_of(made: &Crate) -> BTreeMap<String, f64> {
    let mut all: BTreeMap<_, Vec<f64>> = BTreeMap::new();
    for _ in 0..3 {
        clean(made);
        let mut round: BTreeMap<_, f64> = BTreeMap::new();
        // Add up a crate and its build script, or two crates with the same name.
        for (name, cpu) in made.shares(BUILD) {
            *round.entry(name).or_default() += cpu;
        }
        for (name, cpu) in round {
            all.entry(name).or_default().push(cpu);
        }
    }
    let medians = all.into_iter().map(|(name, cpu)| (name, median(cpu)));
    medians.collect()
}

pub(crate) fn shares() -> String {
    let default = shares_of(&with("obs-codes", &obs_codes(), ""));
    let lean = shares_of(&with("obs-codes, lean", &lean(), ""));
    let sum: f64 = default.values().sum();
    let mut crates: Vec<_> = default.iter().collect();
    crates.sort_by(|a, b| b.1.total_cmp(a.1));
    let mut table = "| crate | CPU, s | share | lean: CPU, s |\n|---|--:|--:|--:|\n".to_owned();
    for (name, cpu) in crates {
        let lean = lean.get(name).copied().map(shown).unwrap_or_default();
        let (share, cpu) = (cpu / sum * 100.0, shown(*cpu));
        _ = writeln!(table, "| {name} | {cpu} | {share:.0} % | {lean} |");
    }
    table
}

pub(crate) fn features_of_syn() -> String {
    let sets = [
        "parsing proc-macro",
        "parsing proc-macro printing",
        "parsing proc-macro derive",
        "parsing proc-macro printing derive",
        "parsing proc-macro printing derive clone-impls",
        "parsing proc-macro printing full",
    ];
    let crates = sets.map(|set| {
        let features: Vec<_> = set.split(' ').collect();
        let syn = format!("default-features = false, features = {features:?}");
        with(set, &format!("syn = {{ version = \"3\", {syn} }}\n"), "")
    });
    let shares = crates.iter().map(shares_of);
    let rows: Vec<_> = shares.map(|shares| vec![shares["syn"]]).collect();
    table("features of syn", &["CPU of syn, s"], &crates, &rows, 3)
}

/// The same spec with the macro, with a checked-in expansion, and with strum.
fn three_ways(codes: usize, causes: usize) -> [Crate; 3] {
    let spec = yaml(codes, causes);
    let strum = strum(codes, causes);
    [
        by_macro(&[("spec.yaml", &spec)]),
        with("checked in", &obs_codes(), &expansion(Some(&spec))),
        with("strum's derives", STRUM, &strum),
    ]
}

fn by_macro(specs: &[(&str, &str)]) -> Crate {
    let paths: Vec<_> = specs.iter().map(|(path, _)| path).collect();
    let source = format!("obs_codes::obs_codes!(path = {paths:?});\n");
    let made = with("obs_codes!", &obs_codes(), &source);
    for (path, text) in specs {
        made.write(path, text);
    }
    made
}

fn large(head: &str, crates: &[Crate], rounds: usize, arguments: &str) -> String {
    let rows = measure(crates, rounds, arguments, Crate::edit, &[CPU, MEMORY]);
    table(head, &[COLUMNS[CPU], COLUMNS[MEMORY]], crates, &rows, 1)
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

pub(crate) fn fifty_thousand() -> String {
    let crates = three_ways(50_000, 0);
    let head = "`cargo check` of 50,000 error codes";
    large(head, &crates[..2], 1, CHECK)
}

/// Checks after an edit, with the instructions of rustc if they can be counted.
fn checks(head: &str, crates: &[Crate], arguments: &str, base: usize) -> String {
    let mut rows = measure(crates, 15, arguments, Crate::edit, &[CPU]);
    if instructions::is_there() {
        for (made, row) in crates.iter().zip(&mut rows) {
            row.push(made.instructions(arguments));
        }
    }
    let columns = [COLUMNS[CPU], "million instructions of rustc"];
    table(head, &columns[..rows[0].len()], crates, &rows, base)
}

pub(crate) fn derives() -> String {
    const OURS: &str = ", obs_codes::ObsErrorCodes";
    const LITERAL: &str = "#[error(\"it is gone\")]";
    let fields = |variant| match variant % 4 {
        1 => "#[error(\"{0} is gone\")]",
        2 => "#[error(\"{code} is gone\")]",
        _ => LITERAL,
    };
    let kinds = |variant| match variant % 3 {
        0 => "#[obs(cause = BucketNotFound)]",
        1 => "#[obs(status = 403)]",
        _ => "#[obs(error_code = NoSuchKey)]",
    };
    let thiserror = |attribute| enums(", thiserror::Error", attribute);
    let dependencies = format!("{THISERROR}{}", obs_codes());
    let [cause, status] = [0, 1].map(|kind| enums(OURS, &|_| kinds(kind)));
    let codes_alone = enums(&format!("{OURS})]\n#[obs(skip(Display, Error)"), &|_| {
        kinds(0)
    });
    let [by_hand, literal] = [enums_by_hand(), thiserror(&|_| LITERAL)];
    let names = StatusCode::ALL.iter().zip(0..8);
    let names = names.fold(enums(OURS, &|_| ""), |text, (status, variant)| {
        text.replace(&format!("Variant{variant}"), &format!("{status:?}"))
    });
    let crates = [
        ("bare enums", enums("", &|_| "")),
        ("by hand, a literal message for each variant", by_hand),
        ("thiserror, a literal message for each", literal),
        ("thiserror, messages with their fields", thiserror(&fields)),
        ("ObsErrorCodes, a cause for each", cause),
        (
            "ObsErrorCodes, a cause for each, skip(Display, Error)",
            codes_alone,
        ),
        ("ObsErrorCodes, a status for each", status),
        ("ObsErrorCodes, all kinds in turn", enums(OURS, &kinds)),
        ("ObsErrorCodes, names of statuses alone", names),
    ];
    let crates = crates.map(|(name, source)| with(name, &dependencies, &source));
    let head = "incremental `cargo check` of 100 enums of 8 variants";
    checks(head, &crates, INCREMENTAL_CHECK, 2)
}

/// The built-in specs in a crate of their own.
fn built_in() -> [Crate; 2] {
    let checked_in = with("checked in", &obs_codes(), &expansion(None));
    [by_macro(&SPECS), checked_in]
}

pub(crate) fn the_macro() -> String {
    checks("`cargo check` of the built-in specs", &built_in(), CHECK, 1)
}

pub(crate) fn edit() -> String {
    let [by_macro, checked_in, _] = three_ways(1_000, 3);
    let text = "There is no thing of the number 500.";
    let thousand = edits(
        "1,000 error codes",
        [by_macro, checked_in],
        "spec.yaml",
        text,
    );
    let texts = ErrorCode::ALL.iter().map(|code| code.description());
    // A text that is in a spec once, and on a single line.
    let once = |spec: &str| texts.clone().find(|text| spec.matches(text).count() == 1);
    let found = SPECS
        .iter()
        .find_map(|(path, spec)| Some((path, once(spec)?)));
    let (path, text) = found.expect("one is");
    edits("the built-in specs", built_in(), path, text) + &thousand
}

/// The time of a check after an edit of a description.
fn edits(what: &str, mut crates: [Crate; 2], spec: &str, text: &str) -> String {
    for (made, path) in crates.iter_mut().zip([spec, "src/lib.rs"]) {
        let edited = format!("{}!", &text[..text.len() - 1]);
        made.edited = (made.folder.join(path), [text.to_owned(), edited]);
    }
    let dependents = crates.each_ref().map(|codes| {
        let source = "pub fn help(code: codes::ErrorCode) -> &'static str { code.description() }\n";
        let dependency = path("codes", &codes.package, &codes.folder);
        let made = with(&format!("on {}", codes.name), &dependency, source);
        Crate {
            edited: codes.edited.clone(),
            ..made
        }
    });
    let [mut rows, others] = [&crates, &dependents]
        .map(|crates| measure(crates, 11, INCREMENTAL_CHECK, Crate::edit, &[CLOCK]));
    for (row, other) in rows.iter_mut().zip(others) {
        row.extend(other);
    }
    let head = format!("one line edited of {what}");
    let columns = ["check, s", "check of a dependent, s"];
    table(&head, &columns, &crates, &rows, 1)
}
