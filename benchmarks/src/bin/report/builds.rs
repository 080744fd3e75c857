//! Generated crates, and the cost of building them.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, ffi::OsStr};

use obs_codes_benchmarks::operations::median;
use obs_codes_benchmarks::{cargo, instructions, root};
use wait4::{ResUse, Wait4};

pub(crate) const BUILD: &str = "build --config=build.incremental=false";
pub(crate) const CHECK: &str = "check --config=build.incremental=false";
/// As in development.
pub(crate) const INCREMENTAL_CHECK: &str = "check";

/// A generated crate in the target folder of the workspace. All of them share a target folder for their builds.
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) package: String,
    pub(crate) folder: PathBuf,
    /// A file, and two texts that edits replace with each other.
    pub(crate) edited: (PathBuf, [String; 2]),
}

impl Crate {
    /// Writes the crate; `manifest` comes after the section `[package]`. An edit moves the whole source by a line.
    pub(crate) fn new(name: &str, manifest: &str, source: &str) -> Self {
        let mut package = name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
        package.insert_str(0, "measured-");
        let folder = root().join("target/compile-time").join(&package);
        let texts = ["//! An edit.\n", "//! An edit.\n\n"].map(str::to_owned);
        let source = format!("{}{source}", texts[0]);
        let head = "version = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[lints.rust]\nnonstandard-style = \"allow\"";
        let manifest = format!("[package]\nname = \"{package}\"\n{head}\n{manifest}");
        let (name, edited) = (name.to_owned(), (folder.join("src/lib.rs"), texts));
        let made = Self {
            name,
            package,
            folder,
            edited,
        };
        made.write("src/lib.rs", &source);
        made.write("Cargo.toml", &manifest);
        // The dependency versions of the workspace, which are available locally.
        fs::copy(root().join("Cargo.lock"), made.folder.join("Cargo.lock")).expect("it is there");
        made
    }

    /// Writes a file, and creates its folder if necessary.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder can be made");
        fs::write(path, text).expect("it can be written");
    }

    pub(crate) fn edit(&self) {
        let (path, [one, other]) = &self.edited;
        let text = fs::read_to_string(path).expect("it was written");
        let back = text.contains(other);
        let edited = if back {
            text.replace(other, one)
        } else {
            text.replace(one, other)
        };
        assert_ne!(text, edited, "there is nothing to edit for {}", self.name);
        fs::write(path, edited).expect("it can be written");
    }

    /// Runs cargo in the folder, and panics if it fails. Returns the figures for [`COLUMNS`].
    fn cargo(&self, arguments: &str, environment: &[(&str, &OsStr)]) -> [f64; 3] {
        let mut cargo = cargo(arguments);
        // Do not pass on variables that cargo has set for this program.
        let ours = ["CARGO_", "RUSTC", "RUSTFLAGS"];
        for (name, _) in env::vars().filter(|(name, _)| name != "CARGO_HOME") {
            if ours.iter().any(|ours| name.starts_with(ours)) {
                cargo.env_remove(name);
            }
        }
        cargo
            .current_dir(&self.folder)
            .arg("--quiet")
            .arg("--offline");
        cargo.env("CARGO_TARGET_DIR", target());
        cargo.envs(environment.iter().copied());
        let start = Instant::now();
        let mut child = cargo.stdout(Stdio::null()).spawn().expect("cargo starts");
        let used = child.wait4().expect("cargo ends");
        assert!(used.status.success(), "{cargo:?} for {}", self.name);
        let memory = used.rusage.maxrss as f64 / f64::from(1 << 20);
        [cpu(&used), start.elapsed().as_secs_f64(), memory]
    }

    /// Runs cargo with this program as a wrapper of rustc; `how` is the variable that selects what it measures.
    fn with_wrapper(&self, arguments: &str, how: &str, out: &Path) {
        let program = env::current_exe().expect("a program knows where it is");
        let wrapper = [
            ("RUSTC_WRAPPER", program.as_os_str()),
            (how, out.as_os_str()),
        ];
        self.cargo(arguments, &wrapper);
    }

    /// Returns the compiled crates, each with the CPU time of rustc in seconds.
    pub(crate) fn shares(&self, arguments: &str) -> Vec<(String, f64)> {
        let log = self.folder.join("rustc.txt");
        _ = fs::remove_file(&log);
        self.with_wrapper(arguments, SECONDS, &log);
        let lines = fs::read_to_string(&log).expect("rustc was run");
        let lines = lines.lines().filter_map(|line| line.split_once(' '));
        lines
            .map(|(name, cpu)| (name.to_owned(), cpu.parse().expect("a number")))
            .collect()
    }

    /// Returns the instructions of rustc after an edit, in millions.
    pub(crate) fn instructions(&self, arguments: &str) -> f64 {
        let counts = self.folder.join("rustc.cachegrind");
        self.edit();
        self.with_wrapper(arguments, INSTRUCTIONS, &counts);
        instructions::summary(&counts) / 1e6
    }
}

/// Removes all build results.
pub(crate) fn clean(_: &Crate) {
    _ = fs::remove_dir_all(target());
}

fn target() -> PathBuf {
    root().join("target/compile-time/target")
}

fn cpu(used: &ResUse) -> f64 {
    (used.rusage.utime + used.rusage.stime).as_secs_f64()
}

// Variables with the file to which the cost of rustc is written.
const SECONDS: &str = "OBS_CODES_SECONDS";
const INSTRUCTIONS: &str = "OBS_CODES_INSTRUCTIONS";

/// Runs rustc and records its cost, if cargo started this program as a wrapper. Returns whether rustc succeeds.
pub(crate) fn as_wrapper() -> Option<bool> {
    let (log, counts) = (env::var_os(SECONDS), env::var_os(INSTRUCTIONS));
    log.as_ref().or(counts.as_ref())?;
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let mut names = arguments
        .iter()
        .skip_while(|argument| *argument != "--crate-name");
    // Cargo also queries rustc, with a placeholder as the name of the crate.
    let name = names.nth(1).filter(|name| *name != "___");
    let mut command = Command::new("env");
    if let Some(counts) = counts.filter(|_| name.is_some()) {
        // Rustc may be a proxy of rustup, which executes another program.
        let valgrind = "valgrind --log-file=/dev/null --trace-children=yes";
        command.args(
            valgrind
                .split(' ')
                .chain(["--tool=cachegrind", "--cache-sim=no"]),
        );
        command.arg(format!("--cachegrind-out-file={}", counts.display()));
    }
    let used = command.args(&arguments).spawn().ok()?.wait4().ok()?;
    if let Some((name, log)) = name.zip(log) {
        let mut log = File::options().create(true).append(true).open(log).ok()?;
        // A single write, so that lines of concurrent processes do not mix.
        let line = format!("{} {}\n", name.to_string_lossy(), cpu(&used));
        log.write_all(line.as_bytes()).ok()?;
    }
    Some(used.status.success())
}

/// The cost of running cargo, summed over all processes; for memory, the maximum.
pub(crate) const COLUMNS: [&str; 3] = ["CPU, s", "clock, s", "memory, MiB"];
pub(crate) const CPU: usize = 0;
pub(crate) const CLOCK: usize = 1;
pub(crate) const MEMORY: usize = 2;

/// Runs cargo for each of these crates in turn, once as a warm-up and then `rounds` times. Returns the medians of these columns.
pub(crate) fn measure(
    crates: &[Crate],
    rounds: usize,
    arguments: &str,
    prepare: fn(&Crate),
    columns: &[usize],
) -> Vec<Vec<f64>> {
    let mut costs = vec![Vec::new(); crates.len()];
    for round in 0..=rounds {
        for (made, costs) in crates.iter().zip(&mut costs) {
            prepare(made);
            let cost = made.cargo(arguments, &[]);
            costs.extend((round > 0).then_some(cost));
        }
    }
    let medians = |costs: &Vec<[f64; 3]>| {
        let column = |column: &usize| median(costs.iter().map(|cost| cost[*column]).collect());
        columns.iter().map(column).collect()
    };
    costs.iter().map(medians).collect()
}
