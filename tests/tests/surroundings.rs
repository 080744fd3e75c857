//! A catalogue in a module that redefines every name that the expansion might use, with all features.

#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
mod every {
    include!("../crates/hostile.rs");

    ::obs_codes::obs_codes!("crates/every.yaml");
}

#[test]
fn names_in_the_module_do_not_interfere() {
    use every::{Category, Cause, ErrorCode, StatusCode};

    let status = <StatusCode as TryFrom<u16>>::try_from(404).unwrap();
    assert_eq!(format!("{status} {status:?}"), "404 Not Found NotFound");
    assert_eq!(
        StatusCode::all_causes(status),
        [Cause::Gone, Cause::Unknown, Cause::Hidden]
    );
    assert_eq!("No Such Thing".parse(), Ok(ErrorCode::NoSuchThing));
    assert_eq!(
        ErrorCode::NoSuchThing.causes_for("It was deleted."),
        [Cause::Gone]
    );
    assert_eq!(Category::from_status(599), Some(Category::ServerFault));
    assert!(StatusCode::Unavailable.is_server_fault() && StatusCode::Unavailable.is_server_error());
    assert_eq!(http::StatusCode::from(status), http::StatusCode::NOT_FOUND);
    assert_eq!(
        serde_json::to_string(&(status, Cause::Gone)).unwrap(),
        r#"[404,"gone"]"#
    );
    let error = every::ErrorResponse::from_parts(404, [("x-code", &b"NoSuchThing"[..])], b"");
    assert_eq!(error.error_code(), Some(ErrorCode::NoSuchThing));
}
