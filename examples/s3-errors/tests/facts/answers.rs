//! Responses of S3 and compatible servers, with the causes found for them.

use std::time::Duration;

use obs_codes::Retry;
use s3_errors::{Cause, ErrorCode, ErrorResponse, StatusCode};

use crate::tables;

/// Returns a response whose body has these elements.
fn xml(status: u16, elements: &str) -> ErrorResponse {
    let body = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error>{elements}</Error>");
    ErrorResponse::from_parts(status, [], body.as_bytes())
}

/// Returns a response without a body, as to HEAD.
fn head(status: u16, headers: &[(&str, &str)]) -> ErrorResponse {
    let headers = headers
        .iter()
        .map(|(name, value)| (*name, value.as_bytes()));
    ErrorResponse::from_parts(status, headers, b"")
}

#[test]
fn each_message_leads_to_its_causes() {
    for fact in tables::messages() {
        let message = fact["message"].replace('&', "&amp;").replace('<', "&lt;");
        let elements = format!("<Code>{}</Code><Message>{message}</Message>", fact["code"]);
        let error = xml(fact["status"].parse().unwrap(), &elements);
        let causes: Vec<_> = error.causes().iter().map(|cause| cause.id()).collect();
        assert_eq!(causes.join(" "), fact["causes"], "{error}");
    }
}

#[test]
fn a_code_with_several_statuses_is_narrowed_by_the_status() {
    for (status, cause) in [
        (400, Cause::SocketIdle),
        (408, Cause::SocketTimeout),
        (503, Cause::LockWaitTimeout),
    ] {
        let error = xml(status, "<Code>RequestTimeout</Code>");
        assert_eq!(error.causes(), [cause]);
        assert_eq!(error.retry(), Retry::Backoff);
    }
    let error = xml(429, "<Code>ServiceUnavailable</Code>");
    assert_eq!(error.causes(), [Cause::TooManyRequests]);
    assert_eq!(error.status_code(), Some(StatusCode::TooManyRequests));
}

/// Sent by Ceph; older releases omit the element.
#[test]
fn an_empty_message_loses_nothing() {
    for message in ["", "<Message></Message>", "<Message/>"] {
        let elements = format!("<Code>InvalidAccessKeyId</Code>{message}<HostId>a-b-c</HostId>");
        let error = xml(403, &elements);
        assert_eq!(error.message(), None);
        assert_eq!(error.causes(), ErrorCode::InvalidAccessKeyId.causes());
        assert_eq!(error.host_id(), Some("a-b-c"));
    }
}

#[test]
fn head_has_no_code_but_the_likely_causes() {
    let error = head(404, &[("x-amz-request-id", "4442587FB7D0A2F9")]);
    assert_eq!(error.code(), None);
    assert_eq!(error.request_id(), Some("4442587FB7D0A2F9"));
    let likely = [Cause::ObjectNotFound, Cause::BucketNotFound];
    assert_eq!(StatusCode::NotFound.causes(), likely);
    assert!(error.causes().starts_with(&likely));
    assert!(
        head(400, &[])
            .causes()
            .starts_with(&[Cause::WrongSigningRegion])
    );
}

#[test]
fn minio_sends_the_code_in_a_header() {
    let error = head(
        404,
        &[
            ("x-minio-error-code", "NoSuchBucket"),
            (
                "x-minio-error-desc",
                "\"The specified bucket does not exist\"",
            ),
        ],
    );
    assert_eq!(error.error_code(), Some(ErrorCode::NoSuchBucket));
    assert_eq!(error.message(), Some("The specified bucket does not exist"));
    assert_eq!(error.causes(), [Cause::BucketNotFound]);
}

#[test]
fn websites_send_the_code_in_a_header() {
    let headers = [
        ("x-amz-error-code", "NoSuchKey"),
        ("x-amz-error-message", "The specified key does not exist."),
        ("x-amz-error-detail-Key", "index.html"),
    ];
    let headers = headers.map(|(name, value)| (name, value.as_bytes()));
    let page = b"<html><head><title>404 Not Found</title></head><body><h1>Oh</h1></body></html>";
    let error = ErrorResponse::from_parts(404, headers, page);
    assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey));
    assert_eq!(error.message(), Some("The specified key does not exist."));
}

/// If a message has several causes, an element tells them apart.
#[test]
fn elements_tell_causes_apart() {
    let told = |status, code: &str, message: &str, element: &str| {
        let error = xml(
            status,
            &format!("<Code>{code}</Code><Message>{message}</Message>{element}"),
        );
        let from_a_log: ErrorResponse = ErrorResponse::from_text(error.to_xml()).unwrap();
        assert_eq!(from_a_log.causes(), error.causes());
        error.causes()
    };
    let failed = |element: &str| {
        let message = "At least one of the pre-conditions you specified did not hold";
        told(412, "PreconditionFailed", message, element)
    };
    assert_eq!(
        failed("<Condition>If-None-Match</Condition>"),
        [Cause::ObjectAlreadyExists]
    );
    assert_eq!(
        failed("<Condition>If-Match</Condition>"),
        [Cause::ConditionNotMet]
    );
    let form =
        "<Condition>Bucket POST must be of the enclosure-type multipart/form-data</Condition>";
    assert_eq!(failed(form), [Cause::NotAForm]);
    assert_eq!(failed(""), ErrorCode::PreconditionFailed.causes());
    assert_eq!(
        failed("<Condition>?</Condition>"),
        ErrorCode::PreconditionFailed.causes()
    );

    let refused = |element: &str| {
        let message = "The specified method is not allowed against this resource.";
        told(405, "MethodNotAllowed", message, element)
    };
    let marker = "<Method>GET</Method><ResourceType>DeleteMarker</ResourceType>";
    assert_eq!(refused(marker), [Cause::DeleteMarker]);
    assert_eq!(
        refused("<ResourceType>OBJECT</ResourceType>"),
        ErrorCode::MethodNotAllowed.causes()
    );

    let archived = |element: &str| {
        let message = "The operation is not valid for the object's storage class";
        told(403, "InvalidObjectState", message, element)
    };
    for (element, cause) in [
        (
            "<StorageClass>GLACIER</StorageClass>",
            Cause::ObjectArchived,
        ),
        (
            "<StorageClass>DEEP_ARCHIVE</StorageClass>",
            Cause::ObjectArchived,
        ),
        (
            "<StorageClass>INTELLIGENT_TIERING</StorageClass><AccessTier>ARCHIVE_ACCESS</AccessTier>",
            Cause::ObjectArchived,
        ),
        (
            "<StorageClass>GLACIER_IR</StorageClass>",
            Cause::RestoreNotApplicable,
        ),
        (
            "<StorageClass>STANDARD</StorageClass>",
            Cause::RestoreNotApplicable,
        ),
    ] {
        assert_eq!(archived(element), [cause], "{element}");
    }
}

/// A rule about an element does not match the message.
#[test]
fn a_message_is_not_taken_for_an_element() {
    let code = ErrorCode::PreconditionFailed;
    assert_eq!(code.causes_for("If-None-Match"), code.causes());
    let error =
        ErrorResponse::from_parts(412, [], b"<Error><Message>If-None-Match</Message></Error>");
    assert_eq!(error.error_code(), None);
}

#[test]
fn the_right_region_is_named() {
    let error = xml(
        400,
        "<Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the region \
         'us-east-1' is wrong; expecting 'eu-west-1'</Message><Region>eu-west-1</Region>",
    );
    assert_eq!(error.causes(), [Cause::WrongSigningRegion]);
    assert_eq!(error.region(), Some("eu-west-1"));
    assert!(error.report().to_string().contains("\n  region: eu-west-1"));
}

/// AWS sends the header in response to HEAD of a bucket, regardless of permissions.
#[test]
fn the_right_region_is_named_without_a_body() {
    for status in [301, 400, 403] {
        let error = head(status, &[("x-amz-bucket-region", "eu-west-1")]);
        assert_eq!(error.region(), Some("eu-west-1"));
        let report = error.report().to_string();
        assert!(report.contains("\n  region: eu-west-1"), "{report}");
    }
}

#[test]
fn a_region_is_written_where_it_is_read() {
    let error = head(301, &[("x-amz-bucket-region", "eu-west-1")]);
    assert!(error.to_xml().contains("<Region>eu-west-1</Region>"));
    let written = ErrorResponse::from_parts(301, [], error.to_xml().as_bytes());
    assert_eq!(written.region(), Some("eu-west-1"));
    assert!(
        written
            .headers()
            .any(|header| header == ("x-amz-bucket-region", "eu-west-1"))
    );
    // The header has the region of the bucket; a server may send its own in the body.
    let both = [("x-amz-bucket-region", b"eu-west-1".as_slice())];
    let both = ErrorResponse::from_parts(301, both, b"<Error><Region>us-east-1</Region></Error>");
    assert_eq!(both.region(), Some("eu-west-1"));
}

/// MinIO sends its own region with every error.
#[test]
fn a_region_alone_is_not_evidence() {
    let error = xml(
        404,
        "<Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>a</Key>\
         <BucketName>b</BucketName><Resource>/b/a</Resource><Region>us-east-1</Region>\
         <RequestId>17E5</RequestId><HostId>dd9025bab4ad464b049177c95eb6ebf3</HostId>",
    );
    assert_eq!(error.causes(), [Cause::ObjectNotFound]);
    assert_eq!(error.resource(), Some("/b/a"));
}

#[test]
fn redirects_name_where_to_go() {
    let elements = "<Code>PermanentRedirect</Code><Endpoint>b.s3-eu-west-1.amazonaws.com</Endpoint><Bucket>b</Bucket>";
    let error = xml(301, elements);
    assert_eq!(error.location(), Some("b.s3-eu-west-1.amazonaws.com"));
    assert_eq!(error.causes(), [Cause::WrongEndpoint]);
    let error = head(
        307,
        &[("Location", "https://b.s3-eu-west-1.amazonaws.com/a")],
    );
    assert_eq!(
        error.location(),
        Some("https://b.s3-eu-west-1.amazonaws.com/a")
    );
    assert_eq!(error.retry(), Retry::Backoff);
}

#[test]
fn tokens_are_redacted() {
    let error = xml(
        400,
        "<Code>ExpiredToken</Code><Message>The provided token has expired.</Message>\
         <Token-0>FwoGZXIvYXdzEJr//////////wEaDK</Token-0><RequestId>4442587FB7D0A2F9</RequestId>",
    );
    assert_eq!(error.causes(), [Cause::SessionTokenExpired]);
    assert_eq!(error.retry(), Retry::AfterFix);
    for shown in [
        error.to_string(),
        format!("{error:#}"),
        error.report().to_string(),
    ] {
        assert!(!shown.contains("FwoGZXIv"), "{shown}");
        assert!(shown.contains("4442587FB7D0A2F9"), "{shown}");
    }
}

/// The status is sent before the copy or the completion has finished.
#[test]
fn an_error_may_come_with_status_200() {
    let error = xml(
        200,
        "<Code>InternalError</Code><Message>We encountered an internal error. Please try again.</Message>",
    );
    assert!(error.is_error() && !error.is_copied());
    assert_eq!(error.nearest_status_code(), StatusCode::InternalServerError);
    assert_eq!(error.retry(), Retry::Backoff);
    let error = xml(200, "<Code>SlowDown</Code>");
    assert_eq!((error.is_error(), error.retry()), (true, Retry::Slower));
    let result = b"<CopyObjectResult><ETag>\"9b2c\"</ETag></CopyObjectResult>";
    assert!(ErrorResponse::from_parts(200, [], result).is_copied());
    // Sent by MinIO for an object that fails verification.
    let error = xml(206, "<Code>XMinioObjectTampered</Code>");
    assert!(error.is_error());
    assert_eq!(error.causes(), [Cause::ObjectCorrupt]);
}

#[test]
fn each_object_that_could_not_be_deleted_has_its_cause() {
    let body = b"<DeleteResult><Deleted><Key>a</Key></Deleted><Error><Key>b</Key><VersionId>1</VersionId>\
        <Code>AccessDenied</Code><Message>Access Denied because object protected by object lock.</Message></Error>\
        <Error><Key>c</Key><Code>InternalError</Code></Error></DeleteResult>";
    let error = ErrorResponse::from_parts(200, [], body);
    let failed: Vec<_> = error
        .errors()
        .map(|error| (error.key().unwrap(), error.causes(), error.is_retryable()))
        .collect();
    let expected = [
        ("b", &[Cause::ObjectLocked][..], false),
        ("c", &[Cause::InternalError], true),
    ];
    assert_eq!(failed, expected);
}

#[test]
fn a_wrong_clock_is_measured() {
    let error = xml(
        403,
        "<Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too \
         large.</Message><RequestTime>20210811T184802Z</RequestTime><ServerTime>2021-08-11T18:18:02Z</ServerTime>\
         <MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds>",
    );
    assert_eq!(error.clock_skew().unwrap().to_string(), "30 minutes ahead");
}

#[test]
fn minio_says_how_long_to_wait() {
    let headers = [("Retry-After", b"60".as_slice())];
    let body = b"<Error><Code>TooManyRequests</Code><Message>Please reduce your request rate</Message></Error>";
    let error = ErrorResponse::from_parts(429, headers, body);
    assert_eq!(error.retry(), Retry::Slower);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
}
