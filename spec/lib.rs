//! The specs of [`obs-codes`](https://docs.rs/obs-codes), as the text that its macro and its command read.

#![no_std]
#![forbid(unsafe_code)]

/// Each spec of the built-in catalogue: its path in the repository, and its text.
pub const SPECS: [(&str, &str); 3] = [
    (
        "spec/http-status-codes.yaml",
        include_str!("http-status-codes.yaml"),
    ),
    ("spec/error-codes.yaml", include_str!("error-codes.yaml")),
    ("spec/responses.yaml", include_str!("responses.yaml")),
];
