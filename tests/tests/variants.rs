//! Variants may have names that generated code uses itself: `Error`, `Ok`, `Cause` and so on.

mod catalogue {
    obs_codes::obs_codes!("spec/variants.yaml");
}

use catalogue::{Category, Cause, ErrorCode, StatusCode};

#[test]
fn a_catalogue_with_such_names_works() {
    assert_eq!(StatusCode::from_u16(400), Some(StatusCode::Error));
    assert_eq!(StatusCode::Error.to_string(), "400 Reason 0");
    assert_eq!("Reason 2".parse(), Ok(StatusCode::Ok));
    assert_eq!(StatusCode::Err.category(), Category::Error);
    assert_eq!("Code1".parse(), Ok(ErrorCode::Err));
    assert_eq!(ErrorCode::Cause.causes(), [Cause::Cause]);
    assert_eq!("cause-4".parse(), Ok(Cause::None));
    assert_eq!(StatusCode::ALL.len(), Cause::ALL.len());
}

#[test]
fn such_variants_are_serialized() {
    let json = serde_json::to_string(&(ErrorCode::Ok, Cause::Error, StatusCode::None));
    let json = json.expect("valid JSON");
    assert_eq!(json, r#"["Code2","cause-0",404]"#);
    let back: (ErrorCode, Cause, StatusCode) = serde_json::from_str(&json).expect("valid JSON");
    assert_eq!(back, (ErrorCode::Ok, Cause::Error, StatusCode::None));
}
