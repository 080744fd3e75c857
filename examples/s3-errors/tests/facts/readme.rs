//! The README compared with the example and its output.

const README: &str = include_str!("../../README.md");
const STORE: &str = include_str!("../../examples/store.rs");

#[path = "../../examples/store.rs"]
#[allow(dead_code)]
mod store;

#[test]
fn its_code_is_that_of_the_example() {
    let blocks: Vec<_> = README.split("```rust\n").skip(1).collect();
    assert_eq!(blocks.len(), 2);
    for block in blocks {
        let (code, _) = block.split_once("```").unwrap();
        assert!(STORE.contains(code), "{code}");
    }
}

#[test]
fn its_output_is_that_of_the_example() {
    let mut told = String::new();
    store::tell(&mut told).unwrap();
    let (_, output) = README.split_once("```text\n").unwrap();
    let (output, _) = output.split_once("```").unwrap();
    assert!(told.contains(output), "{told}");
}
