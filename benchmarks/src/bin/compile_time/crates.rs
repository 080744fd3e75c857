//! The crates that are built.

use std::fs;
use std::path::PathBuf;

use obs_codes_benchmarks::root;

/// A crate in the target folder of the workspace, written anew.
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) folder: PathBuf,
}

pub(crate) const THISERROR: &str = "thiserror = \"2\"\n";
pub(crate) const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }\n";
pub(crate) const STRUM: &str = "strum = { version = \"0.28\", features = [\"derive\"] }\n";

/// The dependency on obs-codes of this workspace.
pub(crate) fn obs_codes() -> String {
    let path = root().join("obs-codes").display().to_string();
    format!("obs-codes = {{ path = {path:?} }}\n")
}

impl Crate {
    pub(crate) fn new(name: &str, manifest: &str, source: &str) -> Self {
        let folder = root().join("target/compile-time").join(name);
        let made = Self {
            name: name.to_owned(),
            folder,
        };
        fs::create_dir_all(made.folder.join("src")).expect("a folder can be made");
        let manifest = format!(
            "[package]\nname = \"measured\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n{manifest}"
        );
        made.write("Cargo.toml", &manifest);
        made.write("src/lib.rs", source);
        // The versions of the workspace, which are there already.
        fs::copy(root().join("Cargo.lock"), made.folder.join("Cargo.lock")).expect("it is there");
        made
    }

    pub(crate) fn with_dependencies(name: &str, dependencies: &str, source: &str) -> Self {
        Self::new(name, &format!("[dependencies]\n{dependencies}"), source)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        fs::write(self.folder.join(path), text).expect("it can be written");
    }

    pub(crate) fn clean(&self) {
        _ = fs::remove_dir_all(self.folder.join("target"));
    }

    /// Changes the crate itself, so that it and nothing else is built again: everything in it moves by a line.
    pub(crate) fn edit(&self) {
        const LINE: &str = "// An edit.\n";
        let path = self.folder.join("src/lib.rs");
        let source = fs::read_to_string(&path).expect("it was written");
        let edited = match source.strip_prefix(LINE) {
            Some(rest) => rest.to_owned(),
            None => format!("{LINE}{source}"),
        };
        fs::write(path, edited).expect("it can be written");
    }
}
