//! What `obs_codes!` makes of a spec, to be checked in.

use obs_codes_benchmarks::root;

use crate::crates::Crate;

/// The Rust of these specs, from the macro's own source: the modules of a procedural macro cannot be called, but compiled into a program.
pub(crate) fn of(texts: &[&str]) -> String {
    let expand = Crate::new("expand", &dependencies(), "//! Nothing.\n");
    expand.write("src/main.rs", &program());
    let paths: Vec<_> = (0..texts.len())
        .map(|index| format!("{index}.yaml"))
        .collect();
    for (path, text) in paths.iter().zip(texts) {
        expand.write(path, text);
    }
    let mut cargo = obs_codes_benchmarks::cargo();
    cargo
        .current_dir(&expand.folder)
        .args(["run", "--quiet", "--offline", "--release", "--"]);
    cargo
        .env("CARGO_TARGET_DIR", expand.folder.join("target"))
        .args(paths);
    let output = cargo.output().expect("cargo starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("Rust is text")
}

/// Those of the modules that are compiled in.
fn dependencies() -> String {
    let path = |folder: &str| root().join(folder).display().to_string();
    format!(
        r#"[dependencies]
heck = "0.5"
obs-codes-data = {{ path = {:?} }}
obs-codes-spec = {{ path = {:?} }}
proc-macro2 = "1"
quote = "1"
strsim = "0.11"
syn = {{ version = "3", default-features = false, features = ["derive", "parsing", "printing", "proc-macro"] }}
"#,
        path("spec"),
        path("obs-codes-spec")
    )
}

fn program() -> String {
    let modules = [
        "args.rs",
        "compile_error.rs",
        "generate/mod.rs",
        "nearest.rs",
        "read.rs",
    ]
    .map(|path| {
        let name = path.trim_end_matches(".rs").trim_end_matches("/mod");
        let path = root()
            .join("obs-codes-macros/src")
            .join(path)
            .display()
            .to_string();
        format!("#[path = {path:?}]\nmod {name};\n")
    });
    format!(
        "#![allow(dead_code)]\nextern crate proc_macro;\n{}use nearest::nearest;\n{MAIN}",
        modules.concat()
    )
}

const MAIN: &str = r#"
fn main() {
    let sources = std::env::args().skip(1).map(|path| {
        let text = std::fs::read(&path).expect("a spec is there");
        obs_codes_spec::Source::new(path, text)
    });
    let sources: Vec<_> = sources.collect();
    let (catalogue, mistakes) = obs_codes_spec::check(&sources);
    assert!(mistakes.shown.is_empty(), "{:?}", mistakes.shown);
    println!("{}", generate::items(&catalogue, &quote::quote!(::obs_codes)));
}
"#;
