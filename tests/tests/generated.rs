//! The methods of generated types, for the built-in catalogue and for one defined in this crate.

use obs_codes::{Category, Cause, ErrorCode, StatusCode, UnknownStatusCode};

mod gateway {
    obs_codes::obs_codes!("spec/gateway.yaml");
}

mod teapot {
    obs_codes::obs_codes! { inline = r#"
        statuses:
          - { code: 418, reason: I'm a teapot, name: Teapot, description: It is a teapot. }
    "# }
}

mod bare {
    obs_codes::obs_codes! { inline = r#"
        statuses:
          - code: 410
            reason: Gone
            description: It was here.
            causes:
              - { id: moved-away, description: It has moved away. }
              - { id: burnt-down, description: It has burnt down., help: Build anew. }
        error_codes:
          - { code: SameBeginAnotherSameEnding, status: 410, description: One., legacy: true }
          - { code: SameBeginFurtherSameEnding, status: 410, description: Another. }
          - { code: E3, status: 410, description: The third. }
          - { code: E23, status: 410, description: The twenty-third. }
    "# }
}

mod renamed {
    obs_codes::obs_codes! { inline = r#"
        statuses:
          - code: 410
            reason: Gone
            description: It was here.
            causes: [{ id: lost, name: Vanished, description: It has vanished. }]
    "# }
}

/// Variants with names that generated code uses itself.
mod awkward {
    obs_codes::obs_codes! { inline = r#"
        categories:
          - { class: 4XX, name: Error, description: The request is wrong. }
        statuses:
          - code: 400
            reason: Error
            description: It is wrong.
            causes: [{ id: err, description: It is. }, { id: ok, description: It is not. }]
          - { code: 401, reason: Err, description: It is. }
          - { code: 402, reason: None, description: There is none. }
        error_codes:
          - { code: Err, status: 400, description: It is. }
          - { code: Error, status: 401, description: It is. }
          - { code: Some, status: 402, description: There are some. }
    "# }
}

#[test]
fn variants_may_have_names_that_generated_code_uses() {
    assert_eq!(
        awkward::StatusCode::try_from(400),
        Ok(awkward::StatusCode::Error)
    );
    assert_eq!("Err".parse(), Ok(awkward::ErrorCode::Err));
    assert_eq!("ok".parse(), Ok(awkward::Cause::Ok));
    assert_eq!(
        awkward::StatusCode::try_from(http::StatusCode::PAYMENT_REQUIRED),
        Ok(awkward::StatusCode::None)
    );
}

#[test]
fn statuses_convert() {
    assert_eq!(StatusCode::from_u16(404), Some(StatusCode::NotFound));
    assert_eq!(StatusCode::NotFound.as_u16(), 404);
    assert_eq!(u16::from(StatusCode::NotFound), 404);
    assert_eq!(StatusCode::NotFound as u16, 404);
    assert_eq!(StatusCode::try_from(404), Ok(StatusCode::NotFound));
    let error: UnknownStatusCode = StatusCode::try_from(418).unwrap_err();
    assert_eq!(
        (error.as_u16(), error.to_string().as_str()),
        (418, "418 is not a documented status code")
    );
    for status in 0..=u16::MAX {
        assert_eq!(
            StatusCode::from_u16(status),
            StatusCode::ALL
                .iter()
                .copied()
                .find(|known| known.as_u16() == status)
        );
    }
}

#[test]
fn statuses_are_parsed_as_displayed() {
    for status in StatusCode::ALL {
        assert_eq!(
            status.to_string(),
            format!("{} {}", status.as_u16(), status.reason())
        );
        assert_eq!(status.to_string().parse(), Ok(*status));
        assert_eq!(status.as_u16().to_string().parse(), Ok(*status));
        assert_eq!(status.reason().parse(), Ok(*status));
    }
    for wrong in [
        "",
        "4",
        "40",
        "404 ",
        " 404",
        "0404",
        "+404",
        "404 Forbidden",
        "not found",
        "Not Found ",
        "418",
        "𝟜𝟘𝟜",
    ] {
        assert!(wrong.parse::<StatusCode>().is_err(), "{wrong:?}");
    }
}

#[test]
fn display_honors_the_width() {
    assert_eq!(
        format!("[{:>14}]", StatusCode::NotFound),
        "[ 404 Not Found]"
    );
    assert_eq!(format!("[{:<10.3}]", StatusCode::NotFound), "[404       ]");
}

#[test]
fn debug_is_the_name_of_the_variant() {
    macro_rules! named {
        ($($of:ty: $($variant:ident)*;)*) => {$($(
            assert_eq!(format!("{:?}", <$of>::$variant), stringify!($variant));
        )*)*};
    }
    named! {
        Category: ClientError Success;
        StatusCode: NotFound UriTooLong;
        // Some of these have an id or a wire value that is written in the same way, some do not.
        Cause: BucketNotFound Md5Mismatch WorkflowApiUnknown;
        ErrorCode: NoSuchKey Sys0006 InvalidUri SystemCapacityNotEnough;
        bare::Cause: MovedAway BurntDown;
        renamed::Cause: Vanished;
        bare::ErrorCode: SameBeginAnotherSameEnding E3;
    }
}

#[test]
fn categories_accept_any_status() {
    assert_eq!(Category::from_status(599), Some(Category::ServerError));
    assert_eq!(Category::from_status(100), Some(Category::Informational));
    for none in [0, 99, 600, 999, 1000, u16::MAX] {
        assert_eq!(Category::from_status(none), None);
    }
    assert_eq!(Category::ClientError.class(), "4XX");
    assert_eq!(Category::ClientError.to_string(), "Client Error");
    assert!(
        Category::ClientError
            .description()
            .starts_with("Client errors.")
    );
    assert_eq!(StatusCode::NotFound.category(), Category::ClientError);
    assert!(StatusCode::NotFound.is_client_error() && !StatusCode::NotFound.is_server_error());
    assert!(StatusCode::InternalServerError.is_server_error());
}

#[test]
fn causes_and_error_codes_are_parsed_exactly() {
    for cause in Cause::ALL {
        assert_eq!(cause.id().parse(), Ok(*cause));
        assert_eq!(cause.to_string(), cause.description());
    }
    for code in ErrorCode::ALL {
        assert_eq!(code.as_str().parse(), Ok(*code));
        assert_eq!(code.to_string(), code.as_str());
    }
    assert!("nosuchkey".parse::<ErrorCode>().is_err());
    assert!("NoSuchKey ".parse::<ErrorCode>().is_err());
    assert!("BucketNotFound".parse::<Cause>().is_err());
}

#[test]
fn everything_is_available_in_constants() {
    const STATUS: Option<StatusCode> = StatusCode::from_u16(403);
    const CAUSES: &[Cause] = StatusCode::Forbidden.causes();
    const DESCRIPTION: &str = Cause::BucketNotFound.description();
    const CODE: (&str, StatusCode, &[Cause]) = (
        ErrorCode::NoSuchKey.as_str(),
        ErrorCode::NoSuchKey.status_code(),
        ErrorCode::NoSuchKey.causes(),
    );
    const CATEGORY: Option<Category> = Category::from_status(StatusCode::Forbidden.as_u16());
    assert_eq!(STATUS, Some(StatusCode::Forbidden));
    assert_eq!(CAUSES.len(), 6);
    assert_eq!(DESCRIPTION, "The bucket does not exist.");
    assert_eq!(
        CODE,
        (
            "NoSuchKey",
            StatusCode::NotFound,
            &[Cause::ObjectNotFound, Cause::RequestFormUnsuitable][..]
        )
    );
    assert_eq!(CATEGORY, Some(Category::ClientError));
    assert_eq!(size_of::<Option<StatusCode>>(), 2);
}

#[test]
fn http_converts_in_both_directions() {
    for status in StatusCode::ALL {
        let other = http::StatusCode::from(*status);
        assert_eq!(other.as_u16(), status.as_u16());
        assert_eq!(StatusCode::try_from(other), Ok(*status));
    }
    let teapot = http::StatusCode::IM_A_TEAPOT;
    assert_eq!(StatusCode::try_from(teapot).unwrap_err().as_u16(), 418);
    assert_eq!(http::StatusCode::from(teapot::StatusCode::Teapot), teapot);
}

#[test]
fn serde_uses_the_word_of_retry_and_the_fields_of_a_source() {
    for retry in obs_codes::Retry::ALL {
        let json = serde_json::to_string(retry).unwrap();
        assert_eq!(json, format!("\"{retry}\""));
        assert_eq!(
            serde_json::from_str::<obs_codes::Retry>(&json).unwrap(),
            *retry
        );
    }
    assert!(serde_json::from_str::<obs_codes::Retry>("\"Never\"").is_err());
    let source = obs_codes::Source::new("A").with_updated("2026-01-31");
    let json = r#"{"title":"A","updated":"2026-01-31","docs":null}"#;
    assert_eq!(serde_json::to_string(&source).unwrap(), json);
}

#[test]
fn serde_uses_the_number_the_id_and_the_wire_value() {
    let row = (
        StatusCode::NotFound,
        Cause::ObjectNotFound,
        ErrorCode::NoSuchKey,
    );
    let json = r#"[404,"object-not-found","NoSuchKey"]"#;
    assert_eq!(serde_json::to_string(&row).unwrap(), json);
    assert_eq!(
        serde_json::from_str::<(StatusCode, Cause, ErrorCode)>(json).unwrap(),
        row
    );
    let category = serde_json::to_string(&Category::ClientError).unwrap();
    assert_eq!(category, "\"Client Error\"");
    let error = serde_json::from_str::<StatusCode>("418")
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("418 is not a documented status code"),
        "{error}"
    );
    let error = serde_json::from_str::<ErrorCode>("\"NoSuchThing\"")
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("not a documented error code: `NoSuchThing`"),
        "{error}"
    );
    let error = serde_json::from_str::<Cause>("5").unwrap_err().to_string();
    assert!(error.contains("expected a documented name"), "{error}");
    // From an owned string, as a deserializer that reads from a stream provides it.
    assert_eq!(
        serde_json::from_reader::<_, Cause>(&b"\"clock-skew\""[..]).unwrap(),
        Cause::ClockSkew
    );
}

#[test]
fn a_custom_spec_has_the_same_methods() {
    use gateway::{Cause, ErrorCode, StatusCode};

    assert_eq!(StatusCode::ALL, [StatusCode::NotFound, StatusCode::Teapot]);
    assert_eq!(StatusCode::Teapot.to_string(), "418 I'm a teapot");
    assert_eq!("I'm a teapot".parse(), Ok(StatusCode::Teapot));
    assert_eq!(
        StatusCode::NotFound.causes(),
        [Cause::RouteUnknown, Cause::RouteDisabled]
    );
    assert!(StatusCode::Teapot.causes().is_empty());
    assert_eq!(
        Cause::RouteDisabled.help(),
        Some("Switch it on in the console.")
    );
    assert_eq!(ErrorCode::NoSuchRoute.causes(), [Cause::RouteUnknown]);
    assert_eq!(
        StatusCode::NotFound.source().map(obs_codes::Source::title),
        Some("Gateway errors")
    );
    assert_eq!(serde_json::to_string(&StatusCode::Teapot).unwrap(), "418");
}

/// A catalogue without help and without causes for codes, and with names that only differ in the middle.
#[test]
fn omitted_keys_are_none() {
    use bare::{Cause, ErrorCode, StatusCode};

    assert_eq!(Cause::MovedAway.help(), None);
    assert_eq!(Cause::BurntDown.help(), Some("Build anew."));
    let (one, another) = (ErrorCode::ALL[0], ErrorCode::ALL[1]);
    assert_eq!(one.causes(), StatusCode::Gone.causes());
    assert_eq!(one.causes(), [Cause::MovedAway, Cause::BurntDown]);
    assert!(one.is_legacy() && !another.is_legacy());
    assert_eq!("SameBeginAnotherSameEnding".parse(), Ok(one));
    assert_eq!("SameBeginFurtherSameEnding".parse(), Ok(another));
    assert!("SameBeginNeitherSameEnding".parse::<ErrorCode>().is_err());
    assert_eq!(
        ["E3", "E23"].map(str::parse),
        [Ok(ErrorCode::E3), Ok(ErrorCode::E23)]
    );
}

#[test]
fn errors_say_what_is_wrong() {
    fn message<T: std::str::FromStr<Err: core::error::Error>>(text: &str) -> String {
        text.parse::<T>()
            .err()
            .expect("expected an error")
            .to_string()
    }
    assert_eq!(
        message::<StatusCode>("Gone"),
        "not a documented status; write it as \"404\", \"404 Not Found\" or \"Not Found\""
    );
    assert_eq!(message::<Cause>("gone"), "not the id of a documented cause");
    assert_eq!(message::<ErrorCode>("Gone"), "not a documented error code");
}
