//! What a run of cargo costs.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

#[derive(Clone, Copy, Default)]
pub(crate) struct Cost {
    /// Seconds of CPU, of all processes together; of the clock, where the system does not tell.
    pub(crate) cpu: f64,
    /// The most memory that one rustc had, in MiB; 0 where the system does not tell.
    pub(crate) memory: f64,
}

/// Runs cargo, which has to succeed.
pub(crate) fn cargo(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Cost {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(folder)
        .args(arguments)
        .args(["--offline", "--quiet"]);
    // What cargo says to the programs that it runs is not for the cargo that they run.
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_") && name != "CARGO_HOME"
            || name.starts_with("RUSTC")
            || name == "RUSTFLAGS"
        {
            command.env_remove(&*name);
        }
    }
    command.env("CARGO_TARGET_DIR", folder.join("target"));
    command.env("CARGO_INCREMENTAL", "0");
    command.envs(environment.iter().copied());
    command.stdout(Stdio::null());
    let (before, start) = (cpu_of_children(), Instant::now());
    let mut child = command.spawn().expect("cargo starts");
    let memory = watch(&mut child);
    let status = child.wait().expect("cargo was started");
    assert!(
        status.success(),
        "cargo {arguments:?} in {}",
        folder.display()
    );
    let clock = start.elapsed().as_secs_f64();
    let cpu = cpu_of_children()
        .zip(before)
        .map_or(clock, |(after, before)| after - before);
    Cost { cpu, memory }
}

/// The CPU time of all children that have ended, and of theirs.
fn cpu_of_children() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name may have blanks in it; the times are the 14th and 15th field behind it.
    let fields: Vec<_> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = fields
        .get(13..15)?
        .iter()
        .map(|ticks| ticks.parse::<f64>().ok());
    // Linux tells them to all programs in hundredths of a second.
    Some(ticks.sum::<Option<f64>>()? / 100.0)
}

/// Waits for cargo, and looks at the memory of the rustc that it runs.
fn watch(cargo: &mut Child) -> f64 {
    let mut most: f64 = 0.0;
    while matches!(cargo.try_wait(), Ok(None)) {
        most = most.max(memory_of_children(cargo.id()).unwrap_or_default());
        thread::sleep(Duration::from_millis(10));
    }
    most
}

fn memory_of_children(of: u32) -> Option<f64> {
    // A child is that of the thread that started it.
    let threads = fs::read_dir(format!("/proc/{of}/task")).ok()?.flatten();
    let children =
        threads.filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
    let children: Vec<_> = children.collect();
    let sizes = children
        .iter()
        .flat_map(|children| children.split_whitespace())
        .filter_map(|child| {
            let status = fs::read_to_string(format!("/proc/{child}/status")).ok()?;
            let most = status
                .lines()
                .find_map(|line| line.strip_prefix("VmHWM:"))?;
            most.split_whitespace().next()?.parse::<f64>().ok()
        });
    sizes.reduce(f64::max).map(|kib| kib / 1024.0)
}

/// The names of crates, each with the CPU time of its rustc, in the order in which they were done.
pub(crate) fn shares(folder: &Path, arguments: &[&str]) -> Vec<(String, f64)> {
    let log = folder.join("shares.txt");
    _ = fs::remove_file(&log);
    let program = env::current_exe().expect("a program knows where it is");
    let (program, path) = (program.to_string_lossy(), log.to_string_lossy());
    cargo(
        folder,
        arguments,
        &[("RUSTC_WRAPPER", &*program), (LOG, &*path)],
    );
    let lines = fs::read_to_string(&log).expect("rustc was run");
    let lines = lines.lines().filter_map(|line| {
        let (name, cpu) = line.split_once(' ')?;
        Some((name.to_owned(), cpu.parse().ok()?))
    });
    lines.collect()
}

const LOG: &str = "OBS_CODES_SHARES";

/// What a program has to do that cargo runs in the place of rustc; `None` for one that it does not.
pub(crate) fn as_wrapper() -> Option<ExitCode> {
    let log = env::var_os(LOG)?;
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let status = Command::new(arguments.first()?)
        .args(&arguments[1..])
        .status()
        .ok()?;
    let name = arguments
        .iter()
        .skip_while(|argument| *argument != "--crate-name")
        .nth(1);
    if let (Some(name), Some(cpu)) = (name.filter(|name| *name != "___"), cpu_of_children()) {
        let mut log = OpenOptions::new()
            .create(true)
            .append(true)
            .open(log)
            .ok()?;
        // One call, so that lines of two rustc do not mix.
        log.write_all(format!("{} {cpu}\n", name.to_string_lossy()).as_bytes())
            .ok()?;
    }
    Some(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// For what is near to the hundredth of a second in which costs are told.
pub(crate) fn mean(costs: &[Cost]) -> Cost {
    let cpu = costs.iter().map(|cost| cost.cpu).sum::<f64>() / costs.len() as f64;
    Cost { cpu, memory: 0.0 }
}

pub(crate) fn median(mut costs: Vec<Cost>) -> Cost {
    costs.sort_by(|a, b| a.cpu.total_cmp(&b.cpu));
    costs[costs.len() / 2]
}
