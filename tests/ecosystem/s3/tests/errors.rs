//! Errors of `s3s-fs`, a third-party server, with the causes found for them.

use std::time::Duration;

use obs_codes::Retry;
use rusty_s3::{Bucket, Credentials, S3Action};
use s3_errors::{Cause, ErrorCode, ErrorResponse};

use server::Server;

mod server;

const HOUR: Duration = Duration::from_secs(3600);
const PHOTO: &str = "cat.jpg";

/// The id of an upload that was never started.
const UPLOAD: &str = "00000000-0000-4000-8000-000000000000";

/// Starts a server with a bucket that contains an object.
struct Photos {
    server: Server,
    bucket: Bucket,
    credentials: Credentials,
}

impl Photos {
    fn new() -> Self {
        let server = Server::start();
        let photos = Self {
            bucket: server.bucket("photos"),
            credentials: server.credentials(),
            server,
        };
        photos.sends("PUT", photos.bucket.create_bucket(&photos.credentials), "");
        photos.sends("PUT", photos.put(), "meow");
        photos
    }

    fn put(&self) -> impl S3Action<'_> {
        self.bucket.put_object(Some(&self.credentials), PHOTO)
    }

    fn get(&self, key: &'static str) -> impl S3Action<'_> {
        self.bucket.get_object(Some(&self.credentials), key)
    }

    #[track_caller]
    fn sends<'a>(&self, method: &str, action: impl S3Action<'a>, body: &str) {
        let response = self.server.send(method, &action.sign(HOUR), &[], body);
        assert!(response.status().is_success(), "{response:?}");
    }

    /// Sends a request, and returns the error response.
    #[track_caller]
    fn error<'a>(
        &self,
        method: &str,
        action: impl S3Action<'a>,
        header: Option<(&str, &str)>,
        body: &str,
    ) -> ErrorResponse {
        let response = self
            .server
            .send(method, &action.sign(HOUR), header.as_slice(), body);
        assert!(!response.status().is_success(), "{response:?}");
        ErrorResponse::from(&response)
    }
}

#[track_caller]
fn assert_is(error: &ErrorResponse, status: u16, code: ErrorCode, causes: &[Cause]) {
    assert_eq!(error.status(), Some(status), "{error}");
    assert_eq!(error.error_code(), Some(code), "{error}");
    assert_eq!(error.causes(), causes, "{error}");
    let report = error.report().to_string();
    assert!(report.contains(causes[0].help().unwrap()), "{report}");
}

#[test]
fn a_missing_bucket() {
    let photos = Photos::new();
    let nothing = photos.server.bucket("nothing");
    let error = photos.error(
        "GET",
        nothing.list_objects_v2(Some(&photos.credentials)),
        None,
        "",
    );
    assert_is(
        &error,
        404,
        ErrorCode::NoSuchBucket,
        &[Cause::BucketNotFound],
    );
    assert_eq!(error.retry(), Retry::Never);
}

#[test]
fn a_missing_key() {
    let photos = Photos::new();
    let error = photos.error("GET", photos.get("dog.jpg"), None, "");
    assert_is(&error, 404, ErrorCode::NoSuchKey, &[Cause::ObjectNotFound]);
}

/// Without a body there is no code, so the causes are those of the status, the likeliest first.
#[test]
fn head_of_a_missing_key() {
    let photos = Photos::new();
    let head = photos
        .bucket
        .head_object(Some(&photos.credentials), "dog.jpg");
    let error = photos.error("HEAD", head, None, "");
    assert_eq!((error.status(), error.code()), (Some(404), None));
    assert_eq!(
        error.causes()[..2],
        [Cause::ObjectNotFound, Cause::BucketNotFound]
    );
}

#[test]
fn a_bucket_that_exists_already() {
    let photos = Photos::new();
    let error = photos.error(
        "PUT",
        photos.bucket.create_bucket(&photos.credentials),
        None,
        "",
    );
    assert_is(
        &error,
        409,
        ErrorCode::BucketAlreadyExists,
        &[Cause::BucketNameTaken],
    );
}

#[test]
fn a_wrong_secret_key() {
    let photos = Photos::new();
    let wrong = Credentials::new(photos.credentials.key(), "wrong");
    let error = photos.error(
        "GET",
        photos.bucket.get_object(Some(&wrong), PHOTO),
        None,
        "",
    );
    let causes = [Cause::SignatureMismatch, Cause::RequestChangedAfterSigning];
    assert_is(&error, 403, ErrorCode::SignatureDoesNotMatch, &causes);
    assert_eq!(error.retry(), Retry::AfterFix);
}

#[test]
fn an_unknown_access_key() {
    let photos = Photos::new();
    let unknown = Credentials::new("nobody", "secret");
    let error = photos.error(
        "GET",
        photos.bucket.get_object(Some(&unknown), PHOTO),
        None,
        "",
    );
    assert_is(&error, 403, ErrorCode::NotSignedUp, &[Cause::NotSubscribed]);
}

#[test]
fn a_url_that_has_expired() {
    let photos = Photos::new();
    let then = "2020-01-01T00:00:00Z".parse().unwrap();
    let url = photos.get(PHOTO).sign_with_time(HOUR, &then);
    let error = ErrorResponse::from(&photos.server.send("GET", &url, &[], ""));
    assert_is(&error, 403, ErrorCode::AccessDenied, &[Cause::UrlExpired]);
}

#[test]
fn a_clock_that_is_ahead() {
    let photos = Photos::new();
    let then = "2099-01-01T00:00:00Z".parse().unwrap();
    let url = photos.get(PHOTO).sign_with_time(HOUR, &then);
    let error = ErrorResponse::from(&photos.server.send("GET", &url, &[], ""));
    let causes = [Cause::ClockSkew, Cause::StaleSignature];
    assert_is(&error, 403, ErrorCode::RequestTimeTooSkewed, &causes);
}

#[test]
fn malformed_xml() {
    let photos = Photos::new();
    let complete = photos.bucket.complete_multipart_upload(
        Some(&photos.credentials),
        PHOTO,
        UPLOAD,
        std::iter::empty(),
    );
    let error = photos.error("POST", complete, None, "<CompleteMultipartUpload><Part>");
    assert_is(&error, 400, ErrorCode::MalformedXml, &[Cause::MalformedXml]);
}

/// S3 would send `NoSuchUpload`; this server does not distinguish a missing upload from a wrong owner.
#[test]
fn an_unknown_upload() {
    let photos = Photos::new();
    let part = photos
        .bucket
        .upload_part(Some(&photos.credentials), PHOTO, 1, UPLOAD);
    let error = photos.error("PUT", part, None, "meow");
    assert_is(
        &error,
        403,
        ErrorCode::AccessDenied,
        ErrorCode::AccessDenied.causes(),
    );
    assert_eq!(error.causes()[0], Cause::PermissionDenied);
}

#[test]
fn a_part_number_that_is_too_high() {
    let photos = Photos::new();
    let part = photos
        .bucket
        .upload_part(Some(&photos.credentials), PHOTO, 20_000, UPLOAD);
    let error = photos.error("PUT", part, None, "meow");
    assert_is(
        &error,
        400,
        ErrorCode::InvalidArgument,
        &[Cause::InvalidRequestParameter],
    );
}

#[test]
fn a_completion_without_parts() {
    let photos = Photos::new();
    let complete = photos.bucket.complete_multipart_upload(
        Some(&photos.credentials),
        PHOTO,
        UPLOAD,
        std::iter::empty(),
    );
    let body = "<CompleteMultipartUpload></CompleteMultipartUpload>";
    let error = photos.error("POST", complete, None, body);
    assert_is(&error, 400, ErrorCode::InvalidPart, &[Cause::PartNotFound]);
}

#[test]
fn a_range_after_the_end() {
    let photos = Photos::new();
    let range = Some(("range", "bytes=100-200"));
    let error = photos.error("GET", photos.get(PHOTO), range, "");
    assert_is(
        &error,
        416,
        ErrorCode::InvalidRange,
        &[Cause::RangeNotSatisfiable],
    );
}

#[test]
fn a_condition_that_does_not_hold() {
    let photos = Photos::new();
    let error = photos.error("PUT", photos.put(), Some(("if-none-match", "*")), "meow");
    let causes = [Cause::ConditionNotMet, Cause::ObjectAlreadyExists];
    assert_is(&error, 412, ErrorCode::PreconditionFailed, &causes);
}

#[test]
fn a_digest_of_other_bytes() {
    let photos = Photos::new();
    let digest = Some(("content-md5", "XUFAKrxLKna5cZ2REBfFkg=="));
    let error = photos.error("PUT", photos.put(), digest, "meow");
    let causes = [Cause::Md5Mismatch, Cause::ChecksumMismatch];
    assert_is(&error, 400, ErrorCode::BadDigest, &causes);
}

#[test]
fn names_that_break_the_rules() {
    let photos = Photos::new();
    let bucket = photos.server.bucket("A_b");
    let error = photos.error("PUT", bucket.create_bucket(&photos.credentials), None, "");
    assert_is(
        &error,
        400,
        ErrorCode::InvalidBucketName,
        &[Cause::InvalidBucketName],
    );

    let key = "k".repeat(1025);
    let get = photos.bucket.get_object(Some(&photos.credentials), &key);
    let error = photos.error("GET", get, None, "");
    assert_is(
        &error,
        400,
        ErrorCode::KeyTooLongError,
        &[Cause::KeyTooLong],
    );
}

#[test]
fn an_operation_that_the_server_does_not_have() {
    let photos = Photos::new();
    let policy = photos.bucket.get_bucket_policy(Some(&photos.credentials));
    let error = photos.error("GET", policy, None, "");
    assert_eq!(error.error_code(), Some(ErrorCode::NotImplemented));
    assert!(error.causes().contains(&Cause::MethodNotImplemented));
    assert_eq!((error.status(), error.retry()), (Some(501), Retry::Never));
}
