//! Fields to which errors forward, and fields that are their source.

use std::error::Error;
use std::fmt::{self, Debug, Display};

use obs_codes::{Cause, ObsErrorCodes, StatusCode};

#[derive(Debug, ObsErrorCodes)]
#[obs(cause = BucketNotFound)]
struct NoBucket;

/// An error with a source.
#[derive(Debug)]
struct Deep(fmt::Error);

impl Display for Deep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("deep")
    }
}

impl Error for Deep {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

impl ObsErrorCodes for Deep {
    fn status_code(&self) -> StatusCode {
        StatusCode::Conflict
    }
}

type Shared = std::sync::Arc<Deep>;

#[derive(Debug, ObsErrorCodes)]
#[allow(dead_code)]
enum Several {
    #[obs(transparent)]
    Marked {
        other: NoBucket,
        #[obs(source)]
        error: Deep,
    },
    #[obs(transparent)]
    Only {
        operation: &'static str,
        key: Option<String>,
        error: Deep,
    },
    #[obs(transparent)]
    Second(u32, Shared, std::time::Duration),
    #[obs(transparent)]
    Named { cause: NoBucket, source: Deep },
    #[obs(transparent)]
    One(Option<NoCodes>, Deep, ()),
}

#[derive(Debug)]
struct NoCodes;

#[test]
fn transparent_keeps_the_other_fields() {
    let deep = || Deep(fmt::Error);
    let errors = [
        Several::Marked {
            other: NoBucket,
            error: deep(),
        },
        Several::Only {
            operation: "put",
            key: None,
            error: deep(),
        },
        Several::Second(1, Shared::new(deep()), std::time::Duration::ZERO),
        Several::Named {
            cause: NoBucket,
            source: deep(),
        },
        Several::One(None, deep(), ()),
    ];
    for error in errors {
        assert_eq!(error.status_code(), StatusCode::Conflict, "{error:?}");
        assert_eq!(error.to_string(), "deep");
        assert!(error.source().unwrap().is::<fmt::Error>());
    }
}

/// Messages and context from thiserror, codes from the field that is its source.
#[derive(Debug, thiserror::Error, ObsErrorCodes)]
#[obs(skip(Display, Error))]
enum Operation {
    #[error("could not {operation} {key}")]
    #[obs(transparent)]
    Failed {
        operation: &'static str,
        key: String,
        #[source]
        error: NoBucket,
    },
    #[error("could not list")]
    #[obs(transparent)]
    List(#[from] Deep),
}

#[test]
fn the_source_of_thiserror_is_forwarded_to() {
    let error = Operation::Failed {
        operation: "get",
        key: "cat.jpg".to_owned(),
        error: NoBucket,
    };
    assert_eq!(error.to_string(), "could not get cat.jpg");
    assert_eq!(error.causes(), [Cause::BucketNotFound]);
    assert_eq!(
        Operation::from(Deep(fmt::Error)).status_code(),
        StatusCode::Conflict
    );
}

trait Failure: Error + ObsErrorCodes {}

impl Failure for Deep {}

trait Generic<T>: Error + ObsErrorCodes {
    fn value(&self) -> T;
}

impl<T: Default> Generic<T> for Deep {
    fn value(&self) -> T {
        T::default()
    }
}

type Alias = Box<dyn Failure + Send + Sync>;

#[derive(Debug, ObsErrorCodes)]
enum Boxed<T: Debug> {
    #[obs(transparent)]
    Plain(Box<dyn Failure>),
    #[obs(transparent)]
    Aliased(Alias),
    #[obs(transparent)]
    Shared(std::sync::Arc<dyn Failure>),
    #[obs(transparent)]
    Generic(Box<dyn Generic<T>>),
    #[obs(no_response)]
    Any(#[obs(source)] Box<dyn Error + Send + Sync>),
}

#[test]
fn trait_objects() {
    let deep = || Deep(fmt::Error);
    let errors: [Boxed<u8>; 4] = [
        Boxed::Plain(Box::new(deep())),
        Boxed::Aliased(Box::new(deep())),
        Boxed::Shared(std::sync::Arc::new(deep())),
        Boxed::Generic(Box::new(deep())),
    ];
    for error in errors {
        assert_eq!(error.status_code(), StatusCode::Conflict);
        assert_eq!(error.to_string(), "deep");
        assert!(error.source().unwrap().is::<fmt::Error>());
    }
    if let Boxed::Generic(error) = Boxed::<u8>::Generic(Box::new(deep())) {
        assert_eq!(error.value(), 0);
    }
    let any = Boxed::<u8>::Any("disk full".into());
    assert_eq!(any.source().unwrap().to_string(), "disk full");
}

/// The implementations must not have bounds that require themselves.
#[derive(Debug, ObsErrorCodes)]
enum Chain<E> {
    #[obs(transparent)]
    Leaf(E),
    #[obs(transparent)]
    Next(Box<Chain<E>>),
    #[obs(transparent)]
    After { first: Box<Self>, second: () },
}

#[test]
fn recursive_and_generic() {
    let leaf = Chain::Leaf(Deep(fmt::Error));
    let chain = Chain::Next(Box::new(Chain::After {
        first: Box::new(leaf),
        second: (),
    }));
    assert_eq!(chain.status_code(), StatusCode::Conflict);
    assert_eq!(chain.to_string(), "deep");
    assert!(chain.source().unwrap().is::<fmt::Error>());
    let Chain::Next(after) = chain else {
        unreachable!()
    };
    assert!(matches!(*after, Chain::After { second: (), .. }));
}

/// Two enums that contain each other; the derive cannot tell where to break the cycle, so the user gives the bounds.
#[derive(Debug, ObsErrorCodes)]
#[obs(bound = "E: ObsErrorCodes + Error")]
enum Ping<E> {
    #[obs(transparent)]
    Hit(E),
    #[obs(transparent)]
    Back(Box<Pong<E>>),
}

#[derive(Debug, ObsErrorCodes)]
#[obs(bound = "E: ObsErrorCodes + Error")]
enum Pong<E> {
    #[obs(transparent)]
    Back(Box<Ping<E>>),
}

#[test]
fn explicit_bounds_are_used() {
    let error = Ping::Back(Box::new(Pong::Back(Box::new(Ping::Hit(Deep(fmt::Error))))));
    assert_eq!(error.status_code(), StatusCode::Conflict);
    let error: &dyn Error = &error;
    assert!(error.source().unwrap().is::<fmt::Error>());
}

/// No bound on the type itself: only the implementation of `Error` requires the source to be an error.
#[derive(Debug, ObsErrorCodes)]
#[obs(status = 503)]
struct Held<E>(#[obs(source)] E);

#[test]
fn a_generic_source_only_requires_what_the_impl_needs() {
    struct Mute;
    // `ObsErrorCodes` and `Display` do not use the field.
    assert_eq!(Held(Mute).status_code(), StatusCode::ServiceUnavailable);
    assert!(Held(Mute).to_string().starts_with("503 "));
    let held: Box<dyn Error> = Box::new(Held(Deep(fmt::Error)));
    assert_eq!(held.source().unwrap().to_string(), "deep");
}
