//! The chapter shows what the tests run.

use std::fs;
use std::path::Path;

const CHAPTER: &str = include_str!("../../../../obs-codes/src/recipes.md");

/// The tests of the crates beside this one.
fn tests() -> Vec<String> {
    let ecosystem = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let crates = ["recipes", "more"].map(|name| ecosystem.join(name).join("tests"));
    let files = crates.iter().flat_map(|tests| fs::read_dir(tests).unwrap());
    files
        .map(|file| indented_as_nothing(&fs::read_to_string(file.unwrap().path()).unwrap()))
        .collect()
}

fn indented_as_nothing(text: &str) -> String {
    text.lines()
        .map(|line| format!("{}\n", line.trim_start()))
        .collect()
}

#[test]
fn each_example_is_part_of_a_test() {
    let tests = tests();
    let examples = CHAPTER.split("```ignore\n").skip(1);
    let mut found = 0;
    for example in examples {
        let example = example.split("```").next().unwrap();
        let wanted = indented_as_nothing(example);
        assert!(
            tests.iter().any(|test| test.contains(&wanted)),
            "no test has:\n{example}"
        );
        found += 1;
    }
    assert!(found >= 10, "{found}");
}
