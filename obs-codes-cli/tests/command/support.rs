//! Runs the built command.

use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// What the command did.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    fn new(output: &Output) -> Self {
        Self {
            code: output.status.code().expect("it ends by itself"),
            stdout: String::from_utf8(output.stdout.clone()).expect("it prints UTF-8"),
            stderr: String::from_utf8(output.stderr.clone()).expect("it prints UTF-8"),
        }
    }

    /// What it printed, which has to be JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}", self.stdout))
    }
}

pub(crate) fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_obs-codes"));
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    in_any_repository(&mut command);
    command.args(args).stdin(Stdio::null());
    command
}

/// Lets git look for the repository around the current folder: in a hook, variables name the one in which it runs.
pub(crate) fn in_any_repository(command: &mut Command) {
    let names = env::vars_os().map(|(name, _)| name);
    for name in names.filter(|name| name.to_string_lossy().starts_with("GIT_")) {
        command.env_remove(name);
    }
}

pub(crate) fn run(args: &[&str]) -> Ran {
    Ran::new(&command(args).output().unwrap())
}

/// With a text on standard input.
pub(crate) fn pipe(args: &[&str], text: &[u8]) -> Ran {
    let mut command = command(args);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // It may be done before it has read everything, as with wrong arguments.
    _ = child.stdin.take().unwrap().write_all(text);
    Ran::new(&child.wait_with_output().unwrap())
}

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A file for one test.
pub(crate) fn file(name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, text).unwrap();
    path
}
