//! `skip(…)`: users can write everything that is skipped, with all features enabled.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A catalogue with everything skipped and written by hand.
mod own {
    obs_codes::obs_codes! {
        inline = r#"
            categories: [{ class: 4XX, name: Client Error, description: It is wrong. }]
            statuses:
              - { code: 418, reason: Teapot, description: It is a teapot., causes: [{ id: tea, description: Tea. }] }
            error_codes: [{ code: Brewing, status: 418, description: Wait. }]
        "#,
        skip(Debug, Display, FromStr, Serialize, Deserialize, http, ErrorResponse),
    }
}

/// A catalogue with nothing skipped, next to an item with the alias's name.
mod beside {
    obs_codes::obs_codes! { inline = "statuses: [{ code: 418, reason: Teapot, description: It is a teapot. }]" }

    pub(super) struct ErrorResponse(pub(super) u8);
}

use own::{Category, Cause, ErrorCode, StatusCode};

macro_rules! formatting {
    ($($name:ident $text:literal)*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "!"))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str($text)
            }
        }
    )*};
}

formatting!(Category "wrong" StatusCode "tea" Cause "tea" ErrorCode "tea");

macro_rules! texts {
    ($($name:ident)*) => {$(
        impl FromStr for $name {
            type Err = u8;

            fn from_str(_: &str) -> Result<Self, u8> {
                Err(7)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str("own")
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                bool::deserialize(deserializer).map(|_| Self::ALL[0])
            }
        }
    )*};
}

texts!(StatusCode Cause ErrorCode);

impl Serialize for Category {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(4)
    }
}

impl From<StatusCode> for http::StatusCode {
    fn from(_: StatusCode) -> Self {
        Self::OK
    }
}

impl TryFrom<http::StatusCode> for StatusCode {
    type Error = u8;

    fn try_from(_: http::StatusCode) -> Result<Self, u8> {
        Err(8)
    }
}

#[test]
fn skipped_impls_can_be_written_by_hand() {
    let status = StatusCode::Teapot;
    assert_eq!(format!("{status} {status:?}"), "tea StatusCode!");
    assert_eq!("418".parse::<StatusCode>(), Err(7));
    assert_eq!(http::StatusCode::from(status), http::StatusCode::OK);
    assert_eq!(StatusCode::try_from(http::StatusCode::OK), Err(8));
    assert_eq!(serde_json::to_string(&Cause::Tea).unwrap(), "\"own\"");
    assert_eq!(serde_json::to_string(&Category::ClientError).unwrap(), "4");
    assert_eq!(
        serde_json::from_str::<ErrorCode>("true").unwrap(),
        ErrorCode::Brewing
    );
    // The lookup in generic code does not depend on `FromStr`.
    assert_eq!(obs_codes::catalogue::Entry::parse("418"), Some(status));
}

#[test]
fn an_item_takes_precedence_over_the_alias() {
    assert_eq!(beside::ErrorResponse(1).0, 1);
    assert_eq!(beside::StatusCode::Teapot.as_u16(), 418);
}

/// Otherwise, the alias reads responses with the module's catalogue.
#[test]
fn each_module_has_the_alias() {
    use obs_codes_tests::catalogues::shop;

    let error = shop::ErrorResponse::from_parts(410, [], br#"{"code": "SoldOut"}"#);
    assert_eq!(error.error_code(), Some(shop::ErrorCode::SoldOut));
}
