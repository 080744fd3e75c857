//! The status codes of HTTP, with what each of them means, what may be behind it and whether to try again.

#![forbid(unsafe_code)]

obs_codes::obs_codes!("spec/http.yaml");
