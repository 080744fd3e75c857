//! The example `http-registry`, copied as its README says.

use std::fs;

use crate::support::{self, Project};

const README: &str = include_str!("../../../examples/http-registry/README.md");

/// What stands between the fences of this language, the first time.
fn block(language: &str) -> &'static str {
    let (_, block) = README.split_once(&format!("```{language}\n")).unwrap();
    block.split_once("```").unwrap().0
}

#[test]
fn three_files_and_two_lines_make_a_catalogue_of_ones_own() {
    let project = Project::empty("my-codes");
    let files = README.lines().filter_map(|line| {
        let (file, _) = line.strip_prefix("| `")?.split_once('`')?;
        Some(file)
    });
    let files: Vec<_> = files.collect();
    assert_eq!(files, ["Cargo.toml", "spec/http.yaml", "src/lib.rs"]);
    for file in files {
        let example = support::workspace().join("examples/http-registry");
        project.write(file, &fs::read_to_string(example.join(file)).unwrap());
    }

    let mut manifest = fs::read_to_string(project.path("Cargo.toml")).unwrap();
    for line in block("toml").lines() {
        let (key, _) = line.split_once(" = ").unwrap();
        let of_key = |old: &&str| old.starts_with(&format!("{key} = "));
        let old = manifest.lines().find(of_key).unwrap().to_owned();
        manifest = manifest.replace(&old, line);
    }
    let unpublished = support::dependency("obs-codes", &support::workspace().join("obs-codes"));
    project.write(
        "Cargo.toml",
        &format!("{manifest}\n[patch.crates-io]\n{unpublished}\n[workspace]\n"),
    );
    // Not in the README: a program, so that there is something to run.
    project.write(
        "src/main.rs",
        "fn main() { println!(\"{}\", my_codes::StatusCode::Teapot); }",
    );
    project.run().prints("418 I'm a teapot");

    let spec = fs::read_to_string(project.path("spec/http.yaml")).unwrap();
    let wrong = spec
        .replace("reason: Not Found", "reson: Not Found")
        .replace("retry: slower", "retry: slowly");
    project.write("spec/http.yaml", &wrong);
    project.run().fails(&[block("text").trim_end()]);
    project.write("spec/http.yaml", &spec);
    project.run().rebuilt("418 I'm a teapot");
}
