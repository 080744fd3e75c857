//! Derives with the user's own catalogue, which may lack causes and error codes.

use obs_codes::{ObsErrorCodes, UnknownStatusCode};
use obs_codes_tests::catalogues::{gateway, shop};

#[derive(Debug, PartialEq, ObsErrorCodes)]
#[obs(catalogue = gateway, try_from)]
enum GatewayError {
    Teapot,
    #[obs(status = 502)]
    Upstream,
}

#[test]
fn statuses_alone() {
    assert_eq!(
        GatewayError::Teapot.status_code(),
        gateway::StatusCode::Teapot
    );
    assert_eq!(
        GatewayError::Upstream.to_string(),
        "502 Bad Gateway: The upstream answered nonsense."
    );
    assert!(GatewayError::Teapot.causes().is_empty());
    assert!(GatewayError::Teapot.error_code().is_none());
    assert_eq!(GatewayError::try_from(418), Ok(GatewayError::Teapot));
    // Documented by OBS, but not in this catalogue.
    assert_eq!(
        GatewayError::try_from(404),
        Err(UnknownStatusCode::new(404))
    );
}

#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = "obs_codes_tests::catalogues::shop")]
enum ShopError {
    NotFound,
    #[obs(error_code = SoldOut)]
    SoldOut,
    #[obs(transparent)]
    Other(SoldOut),
}

#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = shop, status = Gone, error_code = SoldOut)]
struct SoldOut;

#[test]
fn error_codes_without_causes() {
    for error in [ShopError::SoldOut, ShopError::Other(SoldOut)] {
        assert_eq!(error.status_code(), shop::StatusCode::Gone);
        assert_eq!(error.error_code(), Some(shop::ErrorCode::SoldOut));
        assert_eq!(error.to_string(), "410 Gone: The last one is sold.");
        assert!(error.causes().is_empty());
    }
    assert_eq!(ShopError::NotFound.error_code(), None);
}

/// A type can implement the trait for two catalogues; only one of the two implementations is derived.
#[derive(Debug, ObsErrorCodes)]
#[obs(cause = BucketNotFound)]
struct NoBucket;

impl ObsErrorCodes<shop::StatusCode> for NoBucket {
    fn status_code(&self) -> shop::StatusCode {
        shop::StatusCode::NotFound
    }
}

#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = shop, transparent)]
struct Translated(NoBucket);

#[test]
fn two_catalogues() {
    let here: obs_codes::StatusCode = NoBucket.status_code();
    assert_eq!(here.as_u16(), 404);
    assert_eq!(
        Translated(NoBucket).status_code(),
        shop::StatusCode::NotFound
    );
}

/// A catalogue in the same module, with `self` as the path.
mod local {
    pub(super) use obs_codes_tests::catalogues::gateway::StatusCode;

    #[derive(Debug, obs_codes::ObsErrorCodes)]
    #[obs(catalogue = self)]
    pub(super) struct Teapot;
}

#[test]
fn catalogue_of_the_same_module() {
    assert_eq!(local::Teapot.status_code(), local::StatusCode::Teapot);
}
