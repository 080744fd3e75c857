//! Generated crates, and the cost of building them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs};

use wait4::Wait4;

use crate::counts;

/// The manifest line that depends on obs-codes in this workspace.
pub(crate) const OBS_CODES: &str = "obs-codes = { path = \"../../../obs-codes\" }\n";

/// How dependencies are built.
pub(crate) const BUILD: &str = "build --config=build.incremental=false";
/// The same without code.
pub(crate) const CHECK: &str = "check --config=build.incremental=false";
/// In development.
pub(crate) const INCREMENTAL_CHECK: &str = "check";

/// A generated crate in the target folder of the workspace. All of them share a target folder for their builds.
pub(crate) struct Crate {
    /// Its name in tables.
    pub(crate) name: String,
    package: String,
    /// Where its files are.
    pub(crate) folder: PathBuf,
    /// A file, and the two texts that edits switch between.
    pub(crate) edited: (PathBuf, [String; 2]),
}

impl Crate {
    /// Writes the crate. An edit moves the whole source by a line.
    pub(crate) fn new(name: &str, dependencies: &str, source: &str) -> Self {
        let package = name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
        let package = format!("measured-{package}");
        let folder = root().join("target/compile-time").join(&package);
        let head = format!("[package]\nname = {package:?}\nedition = \"2024\"\n[workspace]");
        let lints = "[lints.rust]\nnonstandard-style = \"allow\"\n[dependencies]";
        let manifest = format!("{head}\n{lints}\n{dependencies}");
        write(&folder.join("Cargo.toml"), &manifest);
        let file = folder.join("src/lib.rs");
        write(&file, source);
        // The dependency versions of the workspace, which are available locally.
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("it is there");
        Self {
            name: name.to_owned(),
            package,
            folder,
            edited: (file, [source.to_owned(), format!("\n{source}")]),
        }
    }

    /// Returns the line of a manifest that depends on this crate under another name.
    pub(crate) fn dependency(&self, name: &str) -> String {
        let package = &self.package;
        format!("{name} = {{ package = {package:?}, path = \"../{package}\" }}\n")
    }

    /// Switches between the two texts.
    pub(crate) fn edit(&self) {
        let (path, [one, other]) = &self.edited;
        assert!(one != other, "{} is not edited", self.name);
        let text = fs::read_to_string(path).expect("it was written");
        write(path, if text == *one { other } else { one });
    }

    /// Removes the build results of all crates.
    pub(crate) fn clean(_: &Self) {
        _ = fs::remove_dir_all(target());
    }

    /// Builds the program in `src/main.rs` and returns the size of its code and data, in bytes.
    pub(crate) fn size(&self) -> usize {
        self.cargo("build --release");
        let program = target().join("release").join(&self.package);
        let sizes = output(Command::new("size").arg(program));
        // The line after the headings has the size of the code, then that of the mutable data.
        let sizes = sizes.lines().nth(1).expect("a program has a size");
        let sizes = sizes.split_whitespace().take(2).map(str::parse::<usize>);
        sizes.map(|size| size.expect("a number")).sum()
    }

    /// Returns the seconds that each package takes in a cold build without parallelism.
    pub(crate) fn shares(&self) -> BTreeMap<String, f64> {
        Self::clean(self);
        self.cargo(&format!("{BUILD} --jobs 1 --timings"));
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
    pub(crate) fn instructions(&self, arguments: &str) -> f64 {
        let wrapper = "build.rustc-wrapper=\"../../../benchmarks/counted-rustc\"";
        self.edit();
        self.cargo(&format!("{arguments} --config={wrapper}"));
        counts::summary(&target().join("rustc.cachegrind")) / 1e6
    }

    /// Runs cargo in the folder and returns its cost over all processes: CPU time, time by the clock, and the memory of the largest.
    fn cargo(&self, arguments: &str) -> [f64; 3] {
        let mut cargo = cargo(&format!("{arguments} --quiet --offline"));
        cargo.current_dir(&self.folder).stdout(Stdio::null());
        // Not the flags of a user, nor what cargo sets for this program. The variables of rustup stay, or it might install a toolchain.
        let unwanted = ["CARGO_", "RUSTC", "RUSTFLAGS"];
        for (name, _) in env::vars().filter(|(name, _)| name != "CARGO_HOME") {
            if unwanted.iter().any(|unwanted| name.starts_with(unwanted)) {
                cargo.env_remove(name);
            }
        }
        cargo.env("CARGO_TARGET_DIR", target());
        let start = Instant::now();
        let mut running = cargo.spawn().expect("cargo starts");
        let used = running.wait4().expect("cargo ends");
        assert!(used.status.success(), "{cargo:?} for {}", self.name);
        let cpu = used.rusage.utime + used.rusage.stime;
        let memory = used.rusage.maxrss as f64 / f64::from(1 << 20);
        [cpu.as_secs_f64(), start.elapsed().as_secs_f64(), memory]
    }
}

/// Runs cargo for each of these crates in turn, once as a warm-up and then `rounds` times. Returns the medians of each cost.
pub(crate) fn measure(
    crates: &[Crate],
    rounds: usize,
    arguments: &str,
    prepare: fn(&Crate),
) -> [Vec<f64>; 3] {
    let mut costs = vec![Vec::new(); crates.len()];
    for round in 0..=rounds {
        for (made, costs) in crates.iter().zip(&mut costs) {
            prepare(made);
            let cost = made.cargo(arguments);
            costs.extend((round > 0).then_some(cost));
        }
    }
    [0, 1, 2].map(|kind| {
        let kind = |costs: &Vec<[f64; 3]>| costs.iter().map(|cost| cost[kind]).collect();
        costs.iter().map(|costs| median(kind(costs))).collect()
    })
}

/// Returns the median.
pub(crate) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Returns the folder of the workspace.
pub(crate) fn root() -> &'static Path {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    folder.parent().expect("the workspace is around")
}

fn target() -> PathBuf {
    root().join("target/compile-time/target")
}

/// Writes a file, and creates its folder if necessary.
pub(crate) fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder can be made");
    fs::write(path, text).expect("it can be written");
}

/// Returns a command for the cargo that runs this program, in the workspace, with these arguments.
pub(crate) fn cargo(arguments: &str) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()).args(arguments.split(' '));
    cargo
}

/// Returns the output of a command, which has to succeed.
pub(crate) fn output(command: &mut Command) -> String {
    let output = command.output();
    let output = output.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {errors}");
    String::from_utf8(output.stdout).expect("it is text")
}
