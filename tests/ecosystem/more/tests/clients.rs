//! "With your client": clients that keep of the response its text.

use obs_codes::{ErrorCode, ErrorResponse};
use recipes::service;

#[tokio::test(flavor = "current_thread")]
async fn opendal() {
    use opendal::{Operator, services::S3};

    let photos = S3::default()
        .endpoint(&service())
        .bucket("photos")
        .region("any")
        .access_key_id("AK")
        .secret_access_key("SK");
    let photos = Operator::new(photos).unwrap().finish();

    let error = photos.read("private.jpg").await.unwrap_err();
    let error: ErrorResponse = ErrorResponse::from_text(error.to_string()).unwrap();
    assert_eq!(error.error_code(), Some(ErrorCode::AccessDenied));
    assert_eq!(error.status(), Some(403));
}

#[tokio::test(flavor = "current_thread")]
async fn object_store() {
    use object_store::ObjectStore as _;
    use object_store::aws::AmazonS3Builder;

    let photos = AmazonS3Builder::new()
        .with_endpoint(service())
        .with_allow_http(true)
        .with_bucket_name("photos")
        .with_access_key_id("AK")
        .with_secret_access_key("SK")
        .build()
        .unwrap();

    let error = photos.get(&"cat.jpg".into()).await.unwrap_err();
    let error: ErrorResponse = ErrorResponse::from_text(error.to_string()).unwrap();
    assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
    assert_eq!(error.request_id(), Some("0A1B2C3D"));
}
