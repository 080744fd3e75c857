//! Runs of cargo on other crates, with the versions of dependencies that this workspace has.

use std::path::{Path, PathBuf};
use std::process::{self, Command};
use std::sync::{Mutex, PoisonError};
use std::{env, fs};

/// The folder of this workspace.
#[must_use]
pub fn workspace() -> &'static Path {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests)
}

/// Copies this workspace's lock file to another one. A new resolution would contact the registry, and build versions that were not tested.
///
/// # Panics
///
/// Panics if it cannot be copied.
pub fn copy_lock_file(folder: &Path) {
    static ONE_BY_ONE: Mutex<()> = Mutex::new(());
    let _alone = ONE_BY_ONE.lock().unwrap_or_else(PoisonError::into_inner);
    // Renamed when it is complete, since cargo may be reading it for another test.
    let copy = folder.join(format!("Cargo.lock.{}", process::id()));
    fs::copy(workspace().join("Cargo.lock"), &copy).expect("the workspace has a lock file");
    fs::rename(copy, folder.join("Cargo.lock")).expect("the folder can be written to");
}

/// Returns a cargo command to run in a folder, without the network.
#[must_use]
pub fn cargo(folder: &Path, target: &Path, arguments: &[&str]) -> Command {
    let cargo = env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from);
    let mut cargo = Command::new(cargo);
    cargo
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_TERM_COLOR", "never")
        // Flags for the code in this workspace do not apply to users' code, and may need things that are missing there.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo
}
