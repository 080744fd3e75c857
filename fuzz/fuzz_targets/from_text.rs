//! Any bytes can be read, and every method works on the results. Each result or an error in it has a status, a code or a message, has no
//! empty values, and prints as one line. The last one is the result of `from_text`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use obs_codes::ErrorResponse;
use obs_codes::response::NoAnswer;

fuzz_target!(|text: &[u8]| {
    let all: Vec<_> = ErrorResponse::errors_in_text(text).collect();
    let last = ErrorResponse::from_text(text);
    assert_eq!(last.as_ref(), all.last());
    let _ = NoAnswer::from_text(text);
    for error in &all {
        assert!(error.is_error());
        let line = error.to_string();
        assert!(!line.contains(['\n', '\r', '\u{1b}']), "{line:?}");
        let _ = (format!("{error:#}"), error.causes(), error.retry());
        for stated in [error.code(), error.request_id(), error.host_id(), error.message()] {
            assert_ne!(stated, Some(""));
        }
        let mut nested = error.errors();
        assert!(
            error.status().is_some()
                || error.code().or(error.message()).is_some()
                || nested.any(|error| error.code().or(error.message()).is_some()),
            "{error:?}"
        );
    }
});
