//! What is measured.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use obs_codes_benchmarks::root;

use crate::cost::{Cost, cargo, mean, median, shares};
use crate::crates::{Crate, SERDE, STRUM, THISERROR, obs_codes};
use crate::{expansion, specs};

type Part = (&'static str, usize, fn(usize));

/// The parts, each with how often it is measured.
pub(crate) const ALL: [Part; 8] = [
    ("cold", 7, cold),
    ("shares", 5, crate_shares),
    ("features", 3, features),
    ("thousand", 7, thousand),
    ("ten_thousand", 3, ten_thousand),
    ("fifty_thousand", 1, fifty_thousand),
    ("derives", 15, derives),
    ("macro", 25, the_macro),
];

/// Builds each of these crates in turn, once for nothing and then `rounds` times.
fn compare(crates: &[Crate], rounds: usize, arguments: &[&str], prepare: fn(&Crate)) -> Vec<Cost> {
    medians(measure(crates, rounds, arguments, &[], prepare))
}

fn medians(costs: Vec<Vec<Cost>>) -> Vec<Cost> {
    costs.into_iter().map(median).collect()
}

fn measure(
    crates: &[Crate],
    rounds: usize,
    arguments: &[&str],
    environment: &[(&str, &str)],
    prepare: fn(&Crate),
) -> Vec<Vec<Cost>> {
    let mut costs = vec![Vec::new(); crates.len()];
    for round in 0..=rounds {
        for (made, costs) in crates.iter().zip(&mut costs) {
            prepare(made);
            let cost = cargo(&made.folder, arguments, environment);
            if round > 0 {
                costs.push(cost);
            }
        }
    }
    costs
}

/// A table in which each crate stands beside the one at `base`.
fn table(what: &str, crates: &[Crate], costs: &[Cost], base: usize) {
    println!("\n| {what} | CPU, s | ratio |\n|---|---|---|");
    for (made, cost) in crates.iter().zip(costs) {
        println!(
            "| {} | {:.2} | {:.2} |",
            made.name,
            cost.cpu,
            cost.cpu / costs[base].cpu
        );
    }
}

const EMPTY: &str = "//! Nothing.\n";

fn cold(rounds: usize) {
    let crates = [
        Crate::with_dependencies("thiserror", THISERROR, EMPTY),
        Crate::with_dependencies("obs-codes", &obs_codes(), EMPTY),
        Crate::with_dependencies("strum", STRUM, EMPTY),
    ];
    let costs = compare(&crates, rounds, &["build"], Crate::clean);
    table("cold build of a crate that depends on", &crates, &costs, 0);
    let app = format!("{THISERROR}{SERDE}");
    let crates = [
        Crate::with_dependencies("thiserror and serde", &app, EMPTY),
        Crate::with_dependencies(
            "the same and obs-codes",
            &format!("{app}{}", obs_codes()),
            EMPTY,
        ),
        Crate::with_dependencies("the same and strum", &format!("{app}{STRUM}"), EMPTY),
    ];
    let costs = compare(&crates, rounds, &["build"], Crate::clean);
    table(
        "cold build of an application that depends on",
        &crates,
        &costs,
        0,
    );
}

fn crate_shares(rounds: usize) {
    let made = Crate::with_dependencies("obs-codes", &obs_codes(), EMPTY);
    let mut all: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for _ in 0..rounds {
        made.clean();
        let mut round: BTreeMap<String, f64> = BTreeMap::new();
        // A crate and its build script, or two of one name, count together.
        for (name, cpu) in shares(&made.folder, &["build"]) {
            *round.entry(name).or_default() += cpu;
        }
        for (name, cpu) in round {
            all.entry(name).or_default().push(cpu);
        }
    }
    let mut all: Vec<_> = all
        .into_iter()
        .map(|(name, mut cpu)| {
            cpu.sort_by(f64::total_cmp);
            (name, cpu[cpu.len() / 2])
        })
        .collect();
    all.sort_by(|a, b| b.1.total_cmp(&a.1));
    let sum: f64 = all.iter().map(|(_, cpu)| cpu).sum();
    println!("\n| crate | CPU, s | share |\n|---|---|---|");
    for (name, cpu) in all {
        println!("| {name} | {cpu:.2} | {:.0} % |", cpu / sum * 100.0);
    }
}

fn features(rounds: usize) {
    println!("\n| features of syn | CPU of syn, s |\n|---|---|");
    for features in [
        "parsing proc-macro",
        "parsing proc-macro printing",
        "parsing proc-macro derive",
        "parsing proc-macro printing derive",
        "parsing proc-macro printing derive clone-impls",
        "parsing proc-macro printing full",
    ] {
        let list: Vec<_> = features.split(' ').collect();
        let manifest = format!(
            "[build-dependencies]\nsyn = {{ version = \"3\", default-features = false, features = {list:?} }}\n"
        );
        let made = Crate::new("syn", &manifest, EMPTY);
        made.write("build.rs", "fn main() {}\n");
        let costs = (0..rounds).map(|_| {
            made.clean();
            let all = shares(&made.folder, &["build"]);
            let syn = all.into_iter().find(|(name, _)| name == "syn");
            Cost {
                cpu: syn.expect("it was built").1,
                memory: 0.0,
            }
        });
        println!("| {features} | {:.2} |", median(costs.collect()).cpu);
    }
}

/// One spec by way of the macro, with what the macro makes of it checked in, and with strum.
fn three_ways(codes: usize, causes: usize) -> [Crate; 3] {
    let spec = specs::yaml(codes, causes);
    let by_macro = Crate::with_dependencies(
        "obs_codes!",
        &obs_codes(),
        "obs_codes::obs_codes!(\"spec.yaml\");\n",
    );
    by_macro.write("spec.yaml", &spec);
    let checked_in = Crate::with_dependencies("checked in", &obs_codes(), &expansion::of(&[&spec]));
    let strum = Crate::with_dependencies("strum's derives", STRUM, &specs::strum(codes, causes));
    [by_macro, checked_in, strum]
}

fn thousand(rounds: usize) {
    let crates = three_ways(1_000, 3);
    let costs = compare(&crates, rounds, &["build"], Crate::edit);
    table(
        "`cargo build` of 1,000 error codes with 3 causes each",
        &crates,
        &costs,
        1,
    );
}

fn ten_thousand(rounds: usize) {
    let crates = three_ways(10_000, 0);
    let costs = compare(&crates, rounds, &["build"], Crate::edit);
    table("`cargo build` of 10,000 error codes", &crates, &costs, 1);
    let costs = compare(&crates, rounds, &["check"], Crate::edit);
    table("`cargo check` of 10,000 error codes", &crates, &costs, 1);
}

fn fifty_thousand(rounds: usize) {
    let [by_macro, checked_in, _] = three_ways(50_000, 0);
    let crates = [by_macro, checked_in];
    let costs = compare(&crates, rounds, &["check"], Crate::edit);
    table("`cargo check` of 50,000 error codes", &crates, &costs, 1);
    println!(
        "\nMost memory of rustc: {:.0} MiB by way of the macro, {:.0} MiB checked in.",
        costs[0].memory, costs[1].memory
    );
}

fn derives(rounds: usize) {
    const OURS: &str = "obs_codes::ObsErrorCodes";
    let literal = |_| "#[error(\"it is gone\")]";
    let fields = |variant| {
        [
            "#[error(\"it is gone\")]",
            "#[error(\"{0} is gone\")]",
            "#[error(\"{code} is gone\")]",
        ][[0, 1, 2, 0][variant % 4]]
    };
    let mixed = |variant| {
        [
            "#[obs(cause = BucketNotFound)]",
            "#[obs(status = 403)]",
            "#[obs(error_code = NoSuchKey)]",
        ][variant % 3]
    };
    let sources = [
        ("bare enums", enums("", |_| "")),
        ("by hand, a literal message for each variant", by_hand()),
        (
            "thiserror, a literal message for each",
            enums("thiserror::Error", literal),
        ),
        (
            "thiserror, messages with their fields",
            enums("thiserror::Error", fields),
        ),
        (
            "ObsErrorCodes, a cause for each",
            enums(OURS, |_| "#[obs(cause = BucketNotFound)]"),
        ),
        (
            "ObsErrorCodes, a status for each",
            enums(OURS, |_| "#[obs(status = 403)]"),
        ),
        ("ObsErrorCodes, all kinds in turn", enums(OURS, mixed)),
    ];
    let dependencies = format!("{THISERROR}{}", obs_codes());
    let crates =
        sources.map(|(name, source)| Crate::with_dependencies(name, &dependencies, &source));
    let incremental = [("CARGO_INCREMENTAL", "1")];
    let costs = measure(&crates, rounds, &["check"], &incremental, Crate::edit);
    let costs: Vec<_> = costs.iter().map(|costs| mean(costs)).collect();
    table(
        "incremental `cargo check` of 100 enums of 8 variants",
        &crates,
        &costs,
        2,
    );
}

/// A hundred enums of eight variants: half of them without a field, a quarter each with one that has no name and one that has.
fn enums(derive: &str, attribute: impl Fn(usize) -> &'static str) -> String {
    let mut text = String::new();
    for number in 0..100 {
        _ = write!(
            text,
            "#[derive(Debug, {derive})]\npub enum Error{number} {{\n"
        );
        for variant in 0..8 {
            let fields = ["", "(String)", "{ code: u16 }", ""][variant % 4];
            _ = writeln!(text, "{} Variant{variant}{fields},", attribute(variant));
        }
        text.push_str("}\n");
    }
    text.replace("Debug, )", "Debug)")
}

fn by_hand() -> String {
    let mut text = enums("", |_| "");
    for number in 0..100 {
        _ = write!(
            text,
            "impl core::fmt::Display for Error{number} {{\nfn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {{\nf.write_str(match self {{\n"
        );
        for variant in 0..8 {
            let fields = ["", "(..)", "{ .. }", ""][variant % 4];
            _ = writeln!(text, "Self::Variant{variant}{fields} => \"it is gone\",");
        }
        _ = write!(
            text,
            "}})\n}}\n}}\nimpl core::error::Error for Error{number} {{}}\n"
        );
    }
    text
}

fn the_macro(rounds: usize) {
    let paths =
        ["http-status-codes.yaml", "error-codes.yaml"].map(|name| root().join("spec").join(name));
    let texts = paths
        .clone()
        .map(|path| fs::read_to_string(path).expect("it is there"));
    let source = format!("obs_codes::obs_codes!(path = {paths:?});\n");
    let crates = [
        Crate::with_dependencies("built-in specs, obs_codes!", &obs_codes(), &source),
        Crate::with_dependencies(
            "built-in specs, checked in",
            &obs_codes(),
            &expansion::of(&texts.each_ref().map(String::as_str)),
        ),
    ];
    let costs = measure(&crates, rounds, &["check"], &[], Crate::edit);
    let costs: Vec<_> = costs.iter().map(|costs| mean(costs)).collect();
    table("`cargo check` of the built-in specs", &crates, &costs, 1);
    println!(
        "\nThe difference is the macro's own time: {:.0} ms.",
        (costs[0].cpu - costs[1].cpu) * 1e3
    );
}
