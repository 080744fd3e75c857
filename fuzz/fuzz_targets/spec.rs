//! Any text gives a catalogue, or mistakes located inside the text. A form feed separates the files of a call.

#![no_main]

use libfuzzer_sys::fuzz_target;
use obs_codes_spec::{Source, check, is_control};

fuzz_target!(|text: &[u8]| {
    let texts = text.split(|byte| *byte == 0x0c).zip(0..);
    let sources: Vec<_> = texts
        .map(|(text, index)| Source::new(format!("spec-{index}.yaml"), text))
        .collect();
    let (catalogue, mistakes) = check(&sources);
    assert!(!catalogue.has_gaps || !mistakes.shown.is_empty());
    for mistake in &mistakes.shown {
        let location = mistake.location().expect("it can be read");
        let mut lines = sources[mistake.source()].text().split('\n');
        let line = lines.nth(location.line - 1).expect("the line exists");
        assert!(location.column <= line.chars().count() + 1, "{mistake:?}");
        let shown = mistake.render();
        assert!(!shown.contains(|c: char| is_control(c) && c != '\n'));
    }
});
