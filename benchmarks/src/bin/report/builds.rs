//! Generated crates, and the cost of building them.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;
use std::{env, ffi::OsStr};

use obs_codes_benchmarks::operations::median;
use obs_codes_benchmarks::{cargo, instructions, root};
use wait4::{ResUse, Wait4};

pub(crate) const BUILD: &[&str] = &["build", "--config=build.incremental=false"];
pub(crate) const CHECK: &[&str] = &["check", "--config=build.incremental=false"];
/// As in development.
pub(crate) const INCREMENTAL_CHECK: &[&str] = &["check"];

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
        let letters = name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
        let package = format!("measured-{letters}");
        let folder = root().join("target/compile-time").join(&package);
        let texts = ["//! An edit.\n", "//! An edit.\n\n"].map(str::to_owned);
        let head = "version = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
        let head = format!("[package]\nname = \"{package}\"\n{head}");
        let source = format!("{}{source}", texts[0]);
        let name = name.to_owned();
        let edited = (folder.join("src/lib.rs"), texts);
        let made = Self {
            name,
            package,
            folder,
            edited,
        };
        made.write("src/lib.rs", &source);
        made.write("Cargo.toml", &(head + manifest));
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
        let (from, to) = if text.contains(other) {
            (other, one)
        } else {
            (one, other)
        };
        let edited = text.replace(from, to);
        assert_ne!(text, edited, "there is nothing to edit for {}", self.name);
        fs::write(path, edited).expect("it can be written");
    }

    /// Runs cargo in the folder, and panics if it fails. Returns the figures for [`COLUMNS`].
    fn cargo(&self, arguments: &[&str], environment: &[(&str, &OsStr)]) -> [f64; 3] {
        let mut cargo = cargo();
        // Do not pass on variables that cargo has set for this program.
        let ours = ["CARGO_", "RUSTC", "RUSTFLAGS"];
        for (name, _) in env::vars().filter(|(name, _)| name != "CARGO_HOME") {
            if ours.iter().any(|ours| name.starts_with(ours)) {
                cargo.env_remove(name);
            }
        }
        cargo
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", target());
        cargo
            .args(arguments)
            .args(["--offline", "--quiet"])
            .envs(environment.iter().copied());
        let start = Instant::now();
        let child = cargo.stdout(Stdio::null()).spawn();
        let used = child
            .and_then(|mut child| child.wait4())
            .expect("cargo starts");
        assert!(
            used.status.success(),
            "cargo {arguments:?} for {}",
            self.name
        );
        let memory = used.rusage.maxrss as f64 / f64::from(1 << 20);
        [cpu(&used), start.elapsed().as_secs_f64(), memory]
    }

    /// Runs cargo with this program as a wrapper of rustc; `how` is the variable that selects what it measures.
    fn with_wrapper(&self, arguments: &[&str], how: &str, out: &Path) {
        let program = env::current_exe().expect("a program knows where it is");
        let wrapper = [
            ("RUSTC_WRAPPER", program.as_os_str()),
            (how, out.as_os_str()),
        ];
        self.cargo(arguments, &wrapper);
    }

    /// Returns the compiled crates, each with the CPU time of rustc in seconds.
    pub(crate) fn shares(&self, arguments: &[&str]) -> Vec<(String, f64)> {
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
    pub(crate) fn instructions(&self, arguments: &[&str]) -> f64 {
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

/// Runs rustc and records its cost, if cargo started this program as a wrapper.
pub(crate) fn as_wrapper() -> Option<ExitCode> {
    let (log, counts) = (env::var_os(SECONDS), env::var_os(INSTRUCTIONS));
    log.as_ref().or(counts.as_ref())?;
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    // Cargo also queries rustc, with a placeholder as the name of the crate.
    let name = arguments
        .iter()
        .skip_while(|argument| *argument != "--crate-name")
        .nth(1);
    let name = name.filter(|name| *name != "___");
    let mut command = Command::new("env");
    if let Some(counts) = counts.filter(|_| name.is_some()) {
        // Rustc may be a proxy of rustup, which executes another program.
        command.args([
            "valgrind",
            "--quiet",
            "--trace-children=yes",
            "--tool=cachegrind",
        ]);
        command.args([
            "--cache-sim=no",
            &format!("--cachegrind-out-file={}", counts.display()),
        ]);
    }
    let used = command.args(&arguments).spawn().ok()?.wait4().ok()?;
    if let Some((name, log)) = name.zip(log) {
        let mut log = OpenOptions::new()
            .create(true)
            .append(true)
            .open(log)
            .ok()?;
        // A single write, so that lines of concurrent processes do not mix.
        let line = format!("{} {}\n", name.to_string_lossy(), cpu(&used));
        log.write_all(line.as_bytes()).ok()?;
    }
    Some(if used.status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
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
    arguments: &[&str],
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
