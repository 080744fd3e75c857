//! The errors of S3 and of servers that speak it: what each code and message means, and what to do about it.
//!
//! ```
//! use s3_errors::{Cause, ErrorCode};
//!
//! let code: ErrorCode = "SignatureDoesNotMatch".parse().unwrap();
//! assert_eq!(code.status_code().as_u16(), 403);
//! for cause in code.causes() {
//!     println!("{cause} {}", cause.help().unwrap_or_default());
//! }
//! // The messages of AWS and MinIO tell the causes of a code apart.
//! let causes = ErrorCode::AccessDenied.causes_for("Request has expired");
//! assert_eq!(causes, [Cause::UrlExpired]);
//! ```

#![forbid(unsafe_code)]

obs_codes::obs_codes! {
    path = ["spec/s3.yaml", "spec/features.yaml", "spec/minio.yaml", "spec/ceph.yaml", "spec/r2.yaml"]
}
