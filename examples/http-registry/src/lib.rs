//! The status codes of HTTP, with what each of them means, what may be behind it and whether to try again.
//!
//! ```
//! use http_registry::{Cause, Category, StatusCode};
//!
//! let status = StatusCode::from_u16(405).unwrap();
//! assert_eq!(status.to_string(), "405 Method Not Allowed");
//! assert_eq!(status.category(), Category::ClientError);
//! assert_eq!(status.causes(), [Cause::MethodNotInAllow]);
//! ```

#![forbid(unsafe_code)]

pub mod request;

obs_codes::obs_codes!("spec/http.yaml");
