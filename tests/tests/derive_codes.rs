//! The values returned by derived implementations.

use std::error::Error;

use obs_codes::{Catalogue, Cause, ErrorCode, ObsErrorCodes, StatusCode, UnknownStatusCode};

#[derive(Debug, PartialEq, ObsErrorCodes)]
enum StoreError {
    #[obs(cause = BucketNotFound)]
    NoBucket {
        bucket: String,
    },
    #[obs(status = 403)]
    Denied,
    #[obs(status = Conflict)]
    Taken(),
    #[obs(error_code = NoSuchKey)]
    NoObject(String),
    NotFound,
    #[obs(status = 404, cause = ObjectNotFound)]
    Narrowed {},
    #[obs(status = Forbidden, error_code = AccessDenied)]
    Coded(u8, u8),
    #[obs(cause = BucketConfigurationNotFound, error_code = NoSuchBucket)]
    Both,
    #[obs(transparent)]
    Upstream(Upstream),
    #[obs(transparent)]
    Boxed {
        error: Box<Upstream>,
    },
}

#[derive(Debug, PartialEq, ObsErrorCodes)]
#[obs(error_code = SignatureDoesNotMatch)]
struct Upstream;

fn no_bucket() -> StoreError {
    StoreError::NoBucket {
        bucket: "b".to_owned(),
    }
}

#[test]
fn status() {
    let cases = [
        (no_bucket(), 404),
        (StoreError::Denied, 403),
        (StoreError::Taken(), 409),
        (StoreError::NoObject("key".to_owned()), 404),
        (StoreError::NotFound, 404),
        (StoreError::Narrowed {}, 404),
        (StoreError::Coded(1, 2), 403),
        (StoreError::Both, 404),
        (StoreError::Upstream(Upstream), 403),
        (
            StoreError::Boxed {
                error: Box::new(Upstream),
            },
            403,
        ),
    ];
    for (error, status) in cases {
        assert_eq!(error.status_code().as_u16(), status, "{error:?}");
        assert_eq!(StatusCode::from(&error).as_u16(), status, "{error:?}");
        assert_eq!(StatusCode::from(error).as_u16(), status);
    }
}

#[test]
fn causes_are_as_narrow_as_the_attribute() {
    assert_eq!(no_bucket().causes(), [Cause::BucketNotFound]);
    assert_eq!(StoreError::Denied.causes(), StatusCode::Forbidden.causes());
    assert_eq!(StoreError::NotFound.causes(), StatusCode::NotFound.causes());
    assert_eq!(
        StoreError::NoObject(String::new()).causes(),
        ErrorCode::NoSuchKey.causes()
    );
    assert_eq!(StoreError::Narrowed {}.causes(), [Cause::ObjectNotFound]);
    assert_eq!(
        StoreError::Both.causes(),
        [Cause::BucketConfigurationNotFound]
    );
    assert_eq!(
        StoreError::Upstream(Upstream).causes(),
        [Cause::SignatureMismatch]
    );
}

#[test]
fn error_code_if_the_attribute_names_one() {
    assert_eq!(no_bucket().error_code(), None);
    assert_eq!(StoreError::NotFound.error_code(), None);
    assert_eq!(
        StoreError::NoObject(String::new()).error_code(),
        Some(ErrorCode::NoSuchKey)
    );
    assert_eq!(
        StoreError::Coded(0, 0).error_code(),
        Some(ErrorCode::AccessDenied)
    );
    assert_eq!(StoreError::Both.error_code(), Some(ErrorCode::NoSuchBucket));
    assert_eq!(
        StoreError::Upstream(Upstream).error_code(),
        Some(ErrorCode::SignatureDoesNotMatch)
    );
}

#[test]
fn display_ends_with_the_most_specific_description() {
    let not_found = |text: &str| format!("404 Not Found: {text}");
    assert_eq!(
        no_bucket().to_string(),
        "404 Not Found: The bucket does not exist."
    );
    assert_eq!(
        StoreError::NotFound.to_string(),
        not_found(StatusCode::NotFound.description())
    );
    let no_object = StoreError::NoObject(String::new());
    assert_eq!(
        no_object.to_string(),
        not_found(ErrorCode::NoSuchKey.description())
    );
    assert_eq!(
        StoreError::Both.to_string(),
        not_found(Cause::BucketConfigurationNotFound.description())
    );
    assert_eq!(
        StoreError::Upstream(Upstream).to_string(),
        Upstream.to_string()
    );
}

/// An error with a handwritten `source`.
#[derive(Debug)]
struct Deep(std::fmt::Error);

impl std::fmt::Display for Deep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Flags such as `{:#}` have to be passed on to the field.
        f.pad("deep")
    }
}

impl Error for Deep {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

impl ObsErrorCodes for Deep {
    fn status_code(&self) -> StatusCode {
        StatusCode::InternalServerError
    }
}

#[derive(Debug, ObsErrorCodes)]
enum Outer {
    NotFound,
    #[obs(transparent)]
    Deep(Deep),
}

#[derive(Debug, ObsErrorCodes)]
#[obs(transparent)]
struct Wrapper {
    deep: Deep,
}

#[test]
fn transparent_forwards_text_and_source() {
    let outer = Outer::Deep(Deep(std::fmt::Error));
    assert_eq!(format!("{outer:>6}"), "  deep");
    assert!(outer.source().unwrap().is::<std::fmt::Error>());
    assert!(Outer::NotFound.source().is_none());

    let wrapper = Wrapper {
        deep: Deep(std::fmt::Error),
    };
    assert_eq!(format!("{wrapper:>6}"), "  deep");
    assert!(wrapper.source().unwrap().is::<std::fmt::Error>());
    assert_eq!(wrapper.status_code(), StatusCode::InternalServerError);
    assert_eq!(wrapper.causes(), StatusCode::InternalServerError.causes());
    assert_eq!(wrapper.error_code(), None);
}

#[derive(Debug, PartialEq, ObsErrorCodes)]
#[obs(try_from)]
enum Plain {
    NotFound,
    #[obs(status = 403)]
    Denied {},
    #[obs(cause = InternalError)]
    Broken(),
}

#[test]
fn try_from_a_status_or_a_number() {
    assert_eq!(Plain::try_from(StatusCode::NotFound), Ok(Plain::NotFound));
    assert_eq!(Plain::try_from(403), Ok(Plain::Denied {}));
    assert_eq!(Plain::try_from(500), Ok(Plain::Broken()));
    // A status that is in the catalogue but not in the enum, and one that is in neither.
    assert_eq!(Plain::try_from(503), Err(UnknownStatusCode::new(503)));
    assert_eq!(Plain::try_from(419), Err(UnknownStatusCode::new(419)));
    for error in [Plain::NotFound, Plain::Denied {}, Plain::Broken()] {
        assert_eq!(Plain::try_from(error.status_code()), Ok(error));
    }
}

#[test]
fn codes_are_available_through_a_trait_object() {
    let errors: [Box<dyn ObsErrorCodes>; 2] = [Box::new(no_bucket()), Box::new(Upstream)];
    let statuses: Vec<_> = errors.iter().map(ObsErrorCodes::status_code).collect();
    assert_eq!(statuses, [StatusCode::NotFound, StatusCode::Forbidden]);
    assert_eq!(
        Catalogue::causes(statuses[0]),
        StatusCode::NotFound.causes()
    );
}
