//! Items of every kind: generic, borrowed, private, nested, deprecated.

use std::error::Error;
use std::fmt::{self, Debug, Display};

use obs_codes::{ObsErrorCodes, StatusCode};

#[derive(Debug, ObsErrorCodes)]
#[obs(status = 409)]
struct Inner;

/// An item with every kind of generic parameter, and fields that need bounds.
#[allow(dead_code)]
#[derive(Debug, ObsErrorCodes)]
enum Generic<'a, T, U: Debug = String, const N: usize = 2>
where
    T: Clone,
{
    #[obs(status = 403)]
    Borrowed(&'a str, [u8; N]),
    #[obs(cause = BucketNotFound)]
    Held { value: T, other: U },
    #[obs(transparent)]
    Plain(Inner),
    #[obs(transparent)]
    Forwarded(T),
    #[obs(transparent)]
    Referred { to: &'a T },
}

#[test]
fn generic() {
    let inner = Inner;
    let errors: [Generic<'_, &Inner>; 5] = [
        Generic::Borrowed("", [1, 2]),
        Generic::Held {
            value: &inner,
            other: String::new(),
        },
        Generic::Plain(Inner),
        Generic::Forwarded(&inner),
        Generic::Referred { to: &&inner },
    ];
    let statuses = errors
        .each_ref()
        .map(|error| StatusCode::from(error).as_u16());
    assert_eq!(statuses, [403, 404, 409, 409, 409]);
    assert_eq!(errors[3].to_string(), Inner.to_string());
}

#[derive(Debug, ObsErrorCodes)]
#[obs(transparent)]
struct Wrapper<E>(E);

#[test]
fn a_generic_wrapper_only_requires_what_it_forwards() {
    // `Mute` implements nothing, so `Wrapper<Mute>` is not an error, but it still has to compile.
    struct Mute;
    let _ = Wrapper(Mute).0;

    let wrapped: Box<dyn Error> = Box::new(Wrapper(Wrapper(Inner)));
    assert_eq!(wrapped.to_string(), Inner.to_string());
    assert_eq!(Wrapper(&Inner).status_code(), StatusCode::Conflict);
}

#[test]
fn inside_a_function() {
    fn fail<T: Debug + 'static>(value: T) -> Box<dyn Error> {
        // Shadows an outer item, and looks up a number in a generic context.
        #[derive(Debug, ObsErrorCodes)]
        enum Inner<V> {
            #[obs(status = 503)]
            Busy(#[allow(dead_code)] V),
        }
        Box::new(Inner::Busy(value))
    }
    assert!(fail(1_u8).to_string().starts_with("503 "));
}

mod private {
    #[derive(Debug, obs_codes::ObsErrorCodes)]
    pub(super) struct NotFound(#[allow(dead_code)] Secret);

    #[derive(Debug)]
    struct Secret;

    pub(super) fn fail() -> impl obs_codes::ObsErrorCodes {
        NotFound(Secret)
    }
}

#[test]
fn private() {
    assert_eq!(private::fail().status_code(), StatusCode::NotFound);
}

#[derive(Debug, ObsErrorCodes)]
#[obs(skip(Display))]
enum OwnText {
    NotFound,
}

impl Display for OwnText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("own text")
    }
}

#[derive(ObsErrorCodes)]
#[obs(skip(Error))]
struct NotFound;

#[test]
fn display_or_error_can_be_skipped() {
    let error: &dyn Error = &OwnText::NotFound;
    assert_eq!(error.to_string(), "own text");
    // Only `Error` requires `Debug`.
    assert!(NotFound.to_string().starts_with("404 Not Found: "));
}
