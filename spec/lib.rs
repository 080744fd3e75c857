//! The specs of [`obs-codes`](https://docs.rs/obs-codes), as text for its macro and its command.

#![no_std]
#![forbid(unsafe_code)]

/// The specs of the built-in catalogue: path in the repository, and text.
pub const SPECS: [(&str, &str); 3] = [
    (
        "spec/http-status-codes.yaml",
        include_str!("http-status-codes.yaml"),
    ),
    ("spec/error-codes.yaml", include_str!("error-codes.yaml")),
    ("spec/responses.yaml", include_str!("responses.yaml")),
];
