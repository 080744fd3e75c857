//! Any text makes a catalogue that becomes Rust, or mistakes that stand in the text. A form feed parts the files of one call.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| obs_codes_fuzz::read_specs(text.split(|byte| *byte == 0x0c)));
