mod __obs_codes_categorystatuscodecauseerrorcode {
    extern crate core as __core;
    __core::compile_error! {
        "no spec is named; write `obs_codes!(\"spec.yaml\")`, or `path = \"spec.yaml\"`, `path = [\"a.yaml\", \"b.yaml\"]` or `inline = \"…\"`, and `crate = path` where obs-codes has another name"
    }
}
#[doc(hidden)]
pub use __obs_codes_categorystatuscodecauseerrorcode::{
    Category, StatusCode, Cause, ErrorCode,
};
#[doc(hidden)]
pub mod __obs_codes_response {
    pub use super::__obs_codes_categorystatuscodecauseerrorcode::ErrorResponse;
}
#[doc(hidden)]
pub use self::__obs_codes_response::*;
mod __obs_codes_statuscode {
    extern crate core as __core;
    __core::compile_error! {
        "this `[` is not closed\n --> inline:1:11\n  |\n1 | statuses: [\n  |           ^\n  |\n  = help: write `]` where it ends"
    }
}
#[doc(hidden)]
pub use __obs_codes_statuscode::StatusCode;
#[doc(hidden)]
pub mod __obs_codes_response {
    pub use super::__obs_codes_statuscode::ErrorResponse;
}
#[doc(hidden)]
pub use self::__obs_codes_response::*;
