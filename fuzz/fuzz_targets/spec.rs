//! Any text makes a catalogue, or mistakes that are inside the text. A form feed separates the files of one call.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| obs_codes_fuzz::read_specs(text.split(|byte| *byte == 0x0c)));
