//! The example `s3-errors`, copied as described in its README.

use std::fs;

use crate::support::{self, Project};

const README: &str = include_str!("../../../examples/s3-errors/README.md");

/// Returns the section of the README about copying.
fn section() -> &'static str {
    README
        .split_once("\n## A catalogue of your own\n")
        .unwrap()
        .1
}

/// Returns the content of the code block in this language.
fn block(language: &str) -> &'static str {
    let (_, block) = section().split_once(&format!("```{language}\n")).unwrap();
    block.split_once("```").unwrap().0
}

/// Returns the files named by a row of the table: a single file, or all files in a folder.
fn files(row: &str) -> Vec<String> {
    let example = support::workspace().join("examples/s3-errors");
    if !row.ends_with('/') {
        return vec![row.to_owned()];
    }
    let files = fs::read_dir(example.join(row)).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    names.map(|name| format!("{row}{name}")).collect()
}

#[test]
fn copying_a_few_files_and_editing_two_lines_gives_a_catalogue() {
    let project = Project::empty("my-errors");
    let rows = section().lines().filter_map(|line| {
        let (file, _) = line.strip_prefix("| [`")?.split_once('`')?;
        Some(file)
    });
    let rows: Vec<_> = rows.collect();
    assert_eq!(rows, ["Cargo.toml", "spec/", "src/lib.rs"]);
    for file in rows.into_iter().flat_map(files) {
        let example = support::workspace().join("examples/s3-errors");
        project.write(&file, &fs::read_to_string(example.join(&file)).unwrap());
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
    // A program, which is not in the README, to run the result.
    project.write(
        "src/main.rs",
        "fn main() { println!(\"{}\", my_errors::ErrorCode::SlowDown.status_code()); }",
    );
    project.run().prints("503 Service Unavailable");

    let spec = fs::read_to_string(project.path("spec/s3.yaml")).unwrap();
    let wrong = spec
        .replace("reason: Not Found", "reson: Not Found")
        .replace("retry: slower", "retry: slowly");
    assert_ne!(wrong, spec);
    project.write("spec/s3.yaml", &wrong);
    project.run().fails(&[block("text").trim_end()]);
    project.write("spec/s3.yaml", &spec);
    project.run().rebuilt("503 Service Unavailable");
}
