//! Temporary crates, and runs of cargo on them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use obs_codes_tests::cargo::{cargo, copy_lock_file};

pub(crate) use obs_codes_tests::cargo::workspace;

/// A folder with one or more crates, removed on drop.
pub(crate) struct Project {
    name: &'static str,
    root: PathBuf,
    target: PathBuf,
}

impl Project {
    /// Creates an empty folder. All projects share a target folder, so their names have to be unique.
    pub(crate) fn empty(name: &'static str) -> Self {
        Self::in_folder(name, name)
    }

    pub(crate) fn in_folder(name: &'static str, folder: &str) -> Self {
        let root = env::temp_dir().join(format!("obs-codes-{}-{folder}", process::id()));
        fs::create_dir_all(&root).unwrap();
        // If the temporary folder is a link, cargo and rustc would use another path for it. (On Windows they do not recognize a canonical
        // path.)
        let root = if cfg!(windows) {
            root
        } else {
            root.canonicalize().unwrap()
        };
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cargo");
        copy_lock_file(&root);
        Self { name, root, target }
    }

    /// Creates a crate that is its own workspace, with this program as its `src/main.rs`.
    pub(crate) fn new(name: &'static str, main: &str) -> Self {
        let project = Self::empty(name);
        project.write("Cargo.toml", &format!("{}\n[workspace]\n", manifest(name)));
        project.write("src/main.rs", main);
        project
    }

    /// Uses a target folder of its own.
    pub(crate) fn with_own_target(mut self) -> Self {
        self.target = self.root.join("target");
        self
    }

    pub(crate) fn with_target_of(mut self, other: &Self) -> Self {
        self.target.clone_from(&other.target);
        self
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Copies a file or folder of this workspace.
    pub(crate) fn copy(&self, from: &str, to: &str) {
        copy(&workspace().join(from), &self.path(to));
    }

    /// Returns a cargo command to run in the project's folder.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        cargo(&self.root, &self.target, arguments)
    }

    /// Runs the program with the project's name.
    pub(crate) fn run(&self) -> Run {
        self.run_by(&mut self.cargo(&["run", "--bin", self.name]))
    }

    pub(crate) fn run_by(&self, cargo: &mut Command) -> Run {
        let output = cargo
            .arg("--message-format=json-render-diagnostics")
            .output()
            .unwrap();
        let stdout = String::from_utf8(output.stdout).unwrap();
        let (messages, printed): (Vec<_>, Vec<_>) =
            stdout.lines().partition(|line| line.starts_with('{'));
        let built = format!("\"name\":\"{}\"", self.name);
        let fresh = messages
            .iter()
            .filter(|message| message.contains("\"compiler-artifact\"") && message.contains(&built))
            .all(|message| message.contains("\"fresh\":true"));
        Run {
            success: output.status.success(),
            fresh,
            printed: printed.join("\n"),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        // Failing to remove a temporary folder does not fail the test.
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// The result of running cargo.
#[derive(Debug)]
pub(crate) struct Run {
    success: bool,
    /// Whether no part of the project had to be compiled.
    fresh: bool,
    /// The output of the program itself.
    printed: String,
    stderr: String,
}

impl Run {
    pub(crate) fn printed(&self) -> &str {
        &self.printed
    }

    #[track_caller]
    pub(crate) fn rebuilt(&self, printed: &str) {
        self.prints(printed);
        assert!(!self.fresh, "was not rebuilt: {self:#?}");
    }

    #[track_caller]
    pub(crate) fn fresh(&self, printed: &str) {
        self.prints(printed);
        assert!(self.fresh, "was rebuilt: {self:#?}");
    }

    #[track_caller]
    pub(crate) fn prints(&self, printed: &str) {
        assert!(self.success, "{}", self.stderr);
        assert_eq!(self.printed, printed, "{}", self.stderr);
    }

    #[track_caller]
    pub(crate) fn fails(&self, parts: &[&str]) {
        assert!(!self.success, "succeeded: {self:#?}");
        for part in parts {
            assert!(self.stderr.contains(part), "no {part:?} in {}", self.stderr);
        }
    }
}

/// Copies everything that users build into a workspace with one more member.
pub(crate) fn copy_workspace(project: &Project, member: &str) {
    for path in [
        "README.md",
        "obs-codes",
        "obs-codes-macros",
        "obs-codes-spec",
        "spec",
    ] {
        project.copy(path, path);
    }
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
    // Omit members that are not copied, and the list of default members.
    let kept = manifest
        .lines()
        .filter(|line| !line.starts_with("default-members = "));
    let kept = kept.map(|line| {
        if line.starts_with("members = ") {
            format!("members = [\"obs-codes\", \"{member}\"]\n")
        } else {
            format!("{line}\n")
        }
    });
    project.write("Cargo.toml", &kept.collect::<Vec<_>>().concat());
}

/// Returns the manifest of a crate that depends on obs-codes in this workspace.
pub(crate) fn manifest(name: &str) -> String {
    manifest_with(name, &workspace().join("obs-codes"))
}

/// Returns the manifest of a crate that depends on obs-codes in a given folder.
pub(crate) fn manifest_with(name: &str, obs_codes: &Path) -> String {
    let package = format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"");
    format!(
        "{package}\n\n[dependencies]\n{}",
        dependency("obs-codes", obs_codes)
    )
}

/// Returns the manifest's line for a dependency.
pub(crate) fn dependency(name: &str, folder: &Path) -> String {
    let folder = folder.to_str().unwrap();
    format!("{name} = {{ path = {folder:?} }}\n")
}

fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        // `fs::copy` keeps the modification time on some systems, and cargo relies on it.
        fs::write(to, fs::read(from).unwrap()).unwrap();
        return;
    }
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let name = entry.unwrap().file_name();
        if name != "target" {
            copy(&from.join(&name), &to.join(&name));
        }
    }
}
