//! "With your client": SDKs, and clients that keep of the response its text.

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

#[tokio::test(flavor = "current_thread")]
async fn aws_sdk_s3() {
    use aws_sdk_s3::config::{Builder, Credentials, Region};

    let config = Builder::new()
        .endpoint_url(service())
        .force_path_style(true)
        .region(Region::new("any"))
        .credentials_provider(Credentials::new("AK", "SK", None, None, "recipe"))
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .build();
    let client = aws_sdk_s3::Client::from_conf(config);

    let request = client.get_object().bucket("photos").key("private.jpg");
    let error = request.send().await.unwrap_err();
    // `None` where no response came.
    let response = error.raw_response().unwrap();
    let headers = response.headers().iter();
    let error: ErrorResponse = ErrorResponse::from_parts(
        response.status().as_u16(),
        headers.map(|(name, value)| (name, value.as_bytes())),
        response.body().bytes().unwrap_or_default(),
    );
    assert_eq!(error.error_code(), Some(ErrorCode::AccessDenied));
    assert_eq!(error.request_id(), Some("0A1B2C3D"));

    // A response to HEAD has its code in a header, which the SDK does not read.
    let request = client.head_object().bucket("photos").key("private.jpg");
    let error = request.send().await.unwrap_err();
    assert_eq!(error.as_service_error().unwrap().meta().code(), None);
    let headers = error.raw_response().unwrap().headers().iter();
    let headers = headers.map(|(name, value)| (name, value.as_bytes()));
    let error: ErrorResponse = ErrorResponse::from_parts(403, headers, b"");
    assert_eq!(error.error_code(), Some(ErrorCode::AccessDenied));
}

#[test]
fn rust_s3() {
    use s3::creds::Credentials;
    use s3::error::S3Error;
    use s3::{Bucket, Region};

    let region = Region::Custom {
        region: "any".to_owned(),
        endpoint: service(),
    };
    let credentials = Credentials::new(Some("AK"), Some("SK"), None, None, None).unwrap();
    let photos = Bucket::new("photos", region, credentials)
        .unwrap()
        .with_path_style();

    let S3Error::HttpFailWithBody(status, body) = photos.get_object("cat.jpg").unwrap_err() else {
        panic!("no response came");
    };
    let error: ErrorResponse = ErrorResponse::from_parts(status, [], body.as_bytes());
    assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
    assert_eq!(error.request_id(), Some("0A1B2C3D"));
}
