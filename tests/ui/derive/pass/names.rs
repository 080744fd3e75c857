//! Variants and items with names that generated code uses itself.

#![allow(dead_code, non_camel_case_types, non_upper_case_globals, unused)]

use obs_codes::ObsErrorCodes;

const f: u8 = 1;
const source: u8 = 1;
struct StatusCode;
struct Cause;
struct Formatter;
type u16 = String;
type Result = ();
trait Display {}
macro_rules! write { () => {}; }
macro_rules! panic { () => {}; }

#[derive(Debug, ObsErrorCodes)]
#[obs(try_from)]
enum Prelude {
    #[obs(status = 400)]
    Ok,
    #[obs(status = 403)]
    Err,
    #[obs(status = 404)]
    Some,
    #[obs(status = 405)]
    None,
    #[obs(status = 408)]
    Self_,
    #[obs(status = 409)]
    Error,
    #[obs(status = 500)]
    Option {},
    #[obs(status = 503)]
    r#String(),
}

#[derive(Debug, ObsErrorCodes)]
enum Raw {
    r#NotFound,
    #[obs(status = r#Forbidden)]
    r#try,
    #[obs(cause = r#BucketNotFound)]
    r#Debug { r#type: u8 },
    #[obs(transparent)]
    r#Display { r#fn: Prelude },
}

fn main() {
    use obs_codes::StatusCode;
    assert_eq!(StatusCode::from(Raw::NotFound).as_u16(), 404);
    assert_eq!(StatusCode::from(Prelude::Err).as_u16(), 403);
    assert!(matches!(Prelude::try_from(503), Ok(Prelude::String())));
}
