//! Generated crates, and the cost of building them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs};

use wait4::Wait4;

use crate::{cargo, counts, median, output, root};

/// A generated crate in the target folder of the workspace. All of them share a target folder for their builds.
pub struct Crate {
    /// Its name in tables.
    pub name: String,
    package: String,
    /// Where its files are.
    pub folder: PathBuf,
    /// A file, and the two texts that edits switch between.
    pub edited: (PathBuf, [String; 2]),
}

impl Crate {
    /// Writes the crate. An edit moves the whole source by a line.
    pub fn new(name: &str, dependencies: &str, source: &str) -> Self {
        let package = name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
        let package = format!("measured-{package}");
        let folder = root().join("target/compile-time").join(&package);
        let head = format!("[package]\nname = {package:?}\nedition = \"2024\"\n[workspace]");
        let lints = "[lints.rust]\nnonstandard-style = \"allow\"\n[dependencies]";
        let file = folder.join("src/lib.rs");
        let made = Self {
            name: name.to_owned(),
            package,
            folder,
            edited: (file, [source.to_owned(), format!("\n{source}")]),
        };
        made.write("src/lib.rs", source);
        made.write("Cargo.toml", &format!("{head}\n{lints}\n{dependencies}"));
        // The dependency versions of the workspace, which are available locally.
        fs::copy(root().join("Cargo.lock"), made.folder.join("Cargo.lock")).expect("it is there");
        made
    }

    /// Writes a file, and creates its folder if necessary.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder can be made");
        fs::write(path, text).expect("it can be written");
    }

    /// Returns the line of a manifest that depends on this crate under another name.
    pub fn dependency(&self, name: &str) -> String {
        let (package, path) = (&self.package, self.folder.display().to_string());
        format!("{name} = {{ package = {package:?}, path = {path:?} }}\n")
    }

    /// Switches between the two texts.
    pub fn edit(&self) {
        let (path, [one, other]) = &self.edited;
        let text = fs::read_to_string(path).expect("it was written");
        fs::write(path, if text == *one { other } else { one }).expect("it can be written");
    }

    /// Builds the program in `src/main.rs` and returns the size of its code and data, in bytes.
    pub fn size(&self) -> usize {
        self.cargo("build --release", &[]);
        let program = target().join("release").join(&self.package);
        let sizes = output(Command::new("size").arg(program));
        // The line after the headings has the size of the code, then that of the mutable data.
        let sizes = sizes.lines().nth(1).expect("a program has a size");
        let sizes = sizes.split_whitespace().take(2);
        sizes
            .map(|size| size.parse::<usize>().expect("a number"))
            .sum()
    }

    /// Runs cargo in the folder and returns its cost over all processes: CPU time, time by the clock, and the memory of the largest.
    fn cargo(&self, arguments: &str, environment: &[(&str, &Path)]) -> [f64; 3] {
        let mut cargo = cargo(arguments);
        cargo.args(["--quiet", "--offline"]);
        cargo.current_dir(&self.folder).stdout(Stdio::null());
        // Not the flags of a user, nor what cargo sets for this program. The variables of rustup stay, or it might install a toolchain.
        let unwanted = ["CARGO_", "RUSTC", "RUSTFLAGS"];
        for (name, _) in env::vars().filter(|(name, _)| name != "CARGO_HOME") {
            if unwanted.iter().any(|unwanted| name.starts_with(unwanted)) {
                cargo.env_remove(name);
            }
        }
        cargo.env("CARGO_TARGET_DIR", target());
        cargo.envs(environment.iter().copied());
        let start = Instant::now();
        let mut running = cargo.spawn().expect("cargo starts");
        let used = running.wait4().expect("cargo ends");
        assert!(used.status.success(), "{cargo:?} for {}", self.name);
        let cpu = used.rusage.utime + used.rusage.stime;
        let memory = used.rusage.maxrss as f64 / f64::from(1 << 20);
        [cpu.as_secs_f64(), start.elapsed().as_secs_f64(), memory]
    }

    /// Returns the seconds that each package takes in a cold build without parallelism.
    pub fn shares(&self) -> BTreeMap<String, f64> {
        clean(self);
        self.cargo(&format!("{BUILD} --jobs 1 --timings"), &[]);
        let timings = target().join("cargo-timings/cargo-timing.html");
        let timings = fs::read_to_string(timings).expect("cargo writes it");
        let (mut shares, mut package) = (BTreeMap::new(), "");
        for line in timings.lines().map(str::trim) {
            if let Some(name) = line.strip_prefix("\"name\": ") {
                package = name.trim_matches([',', '"']);
            }
            // A package may have several units, such as its build script.
            if let Some(seconds) = line.strip_prefix("\"duration\": ") {
                let seconds = seconds.trim_end_matches(',').parse::<f64>();
                *shares.entry(package.to_owned()).or_default() += seconds.expect("a number");
            }
        }
        shares.remove(&self.package);
        shares
    }

    /// Returns the instructions of rustc after an edit, in millions.
    pub fn instructions(&self, arguments: &str) -> f64 {
        let wrapper = root().join("benchmarks/counted-rustc");
        let counts = self.folder.join("rustc.cachegrind");
        self.edit();
        let environment = [("RUSTC_WRAPPER", &*wrapper), ("COUNTS", &counts)];
        self.cargo(arguments, &environment);
        counts::summary(&counts) / 1e6
    }
}

/// The manifest line that depends on obs-codes in this workspace.
pub fn obs_codes() -> String {
    let path = root().join("obs-codes").display().to_string();
    format!("obs-codes = {{ path = {path:?} }}\n")
}

fn target() -> PathBuf {
    root().join("target/compile-time/target")
}

/// As dependencies are built.
pub const BUILD: &str = "build --config=build.incremental=false";
/// The same without code.
pub const CHECK: &str = "check --config=build.incremental=false";
/// As in development.
pub const INCREMENTAL_CHECK: &str = "check";

/// Removes all build results.
pub fn clean(_: &Crate) {
    _ = fs::remove_dir_all(target());
}

/// Runs cargo for each of these crates in turn, once as a warm-up and then `rounds` times. Returns the medians of each cost.
pub fn measure(
    crates: &[Crate],
    rounds: usize,
    arguments: &str,
    prepare: fn(&Crate),
) -> [Vec<f64>; 3] {
    let mut costs = vec![Vec::new(); crates.len()];
    for round in 0..=rounds {
        for (made, costs) in crates.iter().zip(&mut costs) {
            prepare(made);
            let cost = made.cargo(arguments, &[]);
            costs.extend((round > 0).then_some(cost));
        }
    }
    [0, 1, 2].map(|kind| {
        let kind = |costs: &Vec<[f64; 3]>| costs.iter().map(|cost| cost[kind]).collect();
        costs.iter().map(|costs| median(kind(costs))).collect()
    })
}
