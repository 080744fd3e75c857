//! The guide: its commands print what it shows. `UPDATE_EXPECT=1` rewrites the outputs.
//!
//! Each page has a folder with the spec of the README, in git. A `yaml` block that begins with the comment `# PATH` is written to that
//! file, a `diff` block edits the files that are committed, and a `console` block has commands, each with its output. `$ cat FILE` shows a file
//! that the reader has, so the file is written.
#![cfg(unix)]

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use expect_test::expect_file;

/// A folder in which the commands of a page run.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("guide-{name}"));
        _ = fs::remove_dir_all(&path);
        let folder = Self(path);
        folder.write("spec/gateway.yaml", &gateway());
        folder.run("git init --quiet");
        folder
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// What a command prints, on both streams.
    fn run(&self, command: &str) -> String {
        let bin = Path::new(env!("CARGO_BIN_EXE_obs-codes"));
        let path = env::var("PATH").unwrap();
        let path = format!("{}:{path}", bin.parent().unwrap().display());
        let mut shell = Command::new("sh");
        // In a hook of git, they name the repository in which it runs.
        let names = env::vars_os().map(|(name, _)| name);
        for name in names.filter(|name| name.to_string_lossy().starts_with("GIT_")) {
            shell.env_remove(name);
        }
        let output = shell
            .args(["-c", &format!("exec 2>&1; {command}")])
            .current_dir(&self.0)
            .env("PATH", path)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env_remove("CLICOLOR_FORCE")
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    }

    /// The files before the first edit, as HEAD.
    fn commit(&self) {
        let identity = "-c user.name=me -c user.email=me@localhost";
        self.run(&format!("git rev-parse --quiet --verify HEAD || (git add . && git {identity} commit --quiet --message spec)"));
    }

    /// A block with its outputs as they are.
    fn block(&self, language: &str, text: &str) -> String {
        match language {
            "yaml" => {
                if let Some((file, _)) = text
                    .strip_prefix("# ")
                    .and_then(|text| text.split_once('\n'))
                {
                    self.write(file, text);
                }
            }
            "diff" => {
                self.commit();
                self.write("edit.diff", text);
                assert_eq!(self.run("git apply edit.diff && rm edit.diff"), "");
            }
            "console" => return self.console(text),
            _ => {}
        }
        text.to_owned()
    }

    fn console(&self, text: &str) -> String {
        let mut printed = String::new();
        for part in text.strip_prefix("$ ").unwrap().split("\n$ ") {
            let (command, shown) = part.split_once('\n').unwrap_or((part, ""));
            let shown = format!("{}\n", shown.trim_end());
            let output = match command.strip_prefix("cat ") {
                Some(file) => {
                    self.write(file, &shown);
                    shown
                }
                None => self.run(command),
            };
            _ = write!(printed, "$ {command}\n{output}");
        }
        printed
    }
}

/// The spec of the README.
fn gateway() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/spec/gateway.yaml");
    fs::read_to_string(path).unwrap()
}

fn check(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../docs/guide/{name}.md"));
    let page = fs::read_to_string(&path).unwrap();
    let folder = Folder::new(name);
    let mut parts = page.split("```");
    let mut printed = parts.next().unwrap().to_owned();
    while let (Some(block), Some(prose)) = (parts.next(), parts.next()) {
        let (language, text) = block.split_once('\n').unwrap();
        let text = folder.block(language, text);
        _ = write!(printed, "```{language}\n{text}```{prose}");
    }
    expect_file![path].assert_eq(&printed);
}

#[test]
fn a_server() {
    check("server");
}

#[test]
fn a_catalogue() {
    check("catalogue");
    // Its Rust code is compiled with the spec of the README.
    let gateway = gateway();
    let (_, spec) = gateway.split_once("source:").unwrap();
    let page = include_str!("../../docs/guide/catalogue.md");
    assert!(page.contains(&format!("```yaml\n# spec/gateway.yaml\nsource:{spec}```")));
}

#[test]
fn on_call() {
    check("on-call");
}
