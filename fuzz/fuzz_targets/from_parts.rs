//! Any status, headers and body make a response that can be asked for everything. `corpus/from_parts` may be seeded from
//! `tests/corpus/response`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use obs_codes::ErrorResponse;

fuzz_target!(|input: (u16, Vec<(String, Vec<u8>)>, Vec<u8>)| {
    let (status, headers, body) = input;
    let headers = headers.iter().map(|(name, value)| (name.as_str(), value.as_slice()));
    let error = ErrorResponse::from_parts(status, headers, &body);
    let line = format!("{error:#}");
    assert!(!line.contains('\n'));
    let report = error.to_string();
    assert!(!report.is_empty());
    let _ = (error.causes(), error.retry(), error.nearest_status_code(), error.clock_skew());
    for nested in error.errors() {
        let _ = (nested.key(), nested.causes(), nested.to_string());
    }
});
