//! Output of clients after a failed request.

use s3_errors::{Cause, ErrorCode, ErrorResponse};

/// The status, the error code and the likeliest cause.
struct Said(Option<u16>, Option<ErrorCode>, Cause);

#[track_caller]
fn read(text: &str, said: &Said) -> ErrorResponse {
    let error = ErrorResponse::from_text(text).expect(text);
    let Said(status, code, cause) = *said;
    assert_eq!(
        (error.status(), error.error_code()),
        (status, code),
        "{text}"
    );
    assert_eq!(error.causes().first(), Some(&cause), "{text}");
    error
}

#[test]
fn output_of_clients_leads_to_its_cause() {
    for (text, said) in [
        (
            "botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the PutObject operation: \
             User: arn:aws:iam::111122223333:user/ann is not authorized to perform: s3:PutObject on resource: \
             \"arn:aws:s3:::photos/cat.jpg\" because no identity-based policy allows the s3:PutObject action",
            Said(None, Some(ErrorCode::AccessDenied), Cause::PermissionDenied),
        ),
        (
            "An error occurred (404) when calling the HeadObject operation: Not Found",
            Said(Some(404), None, Cause::ObjectNotFound),
        ),
        (
            "ERROR: S3 error: 403 (RequestTimeTooSkewed): The difference between the request time and the current \
             time is too large.",
            Said(
                Some(403),
                Some(ErrorCode::RequestTimeTooSkewed),
                Cause::ClockSkew,
            ),
        ),
        (
            "service error: unhandled error (SlowDown): Error { code: \"SlowDown\", message: \"Please reduce your \
             request rate.\", aws_request_id: \"4442587FB7D0A2F9\", s3_extended_request_id: \"c2xvdw==\" }",
            Said(None, Some(ErrorCode::SlowDown), Cause::RequestRateTooHigh),
        ),
        // A library for several services, whose own kind of error is a code of S3 as well.
        (
            "blob (key \"a\") (code=NotFound): NoSuchBucket: The specified bucket does not exist\n\tstatus code: 404, request id: 4442587FB7D0A2F9",
            Said(
                Some(404),
                Some(ErrorCode::NoSuchBucket),
                Cause::BucketNotFound,
            ),
        ),
        (
            "mc: <ERROR> Unable to make bucket `s3/photos`. Your previous request to create the named bucket succeeded and you \
             already own it.",
            Said(
                None,
                Some(ErrorCode::BucketAlreadyOwnedByYou),
                Cause::BucketAlreadyYours,
            ),
        ),
    ] {
        read(text, &said);
    }
}

#[test]
fn the_request_id_is_found() {
    for (text, said) in [
        (
            "com.amazonaws.services.s3.model.AmazonS3Exception: The specified bucket does not exist (Service: Amazon S3; \
             Status Code: 404; Error Code: NoSuchBucket; Request ID: 4442587FB7D0A2F9; S3 Extended Request ID: \
             rmFyLWF3YXk=; Proxy: null)",
            Said(
                Some(404),
                Some(ErrorCode::NoSuchBucket),
                Cause::BucketNotFound,
            ),
        ),
        (
            "software.amazon.awssdk.services.s3.model.NoSuchKeyException: The specified key does not exist. (Service: S3, \
             Status Code: 404, Request ID: 4442587FB7D0A2F9, Extended Request ID: rmFyLWF3YXk=)",
            Said(Some(404), Some(ErrorCode::NoSuchKey), Cause::ObjectNotFound),
        ),
        (
            "operation error S3: GetObject, https response error StatusCode: 404, RequestID: 4442587FB7D0A2F9, HostID: \
             rmFyLWF3YXk=, api error NoSuchKey: The specified key does not exist.",
            Said(Some(404), Some(ErrorCode::NoSuchKey), Cause::ObjectNotFound),
        ),
        (
            "SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided. \
             Check your key and signing method.\n\tstatus code: 403, request id: 4442587FB7D0A2F9, host id: rmFyLWF3YXk=",
            Said(
                Some(403),
                Some(ErrorCode::SignatureDoesNotMatch),
                Cause::SignatureMismatch,
            ),
        ),
        (
            "HTTP/1.1 400 Bad Request\r\nx-amz-request-id: 4442587FB7D0A2F9\r\nx-amz-id-2: rmFyLWF3YXk=\r\n\
             Content-Type: application/xml\r\n\r\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>RequestTimeout\
             </Code><Message>Your socket connection to the server was not read from or written to within the timeout \
             period. Idle connections will be closed.</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>",
            Said(
                Some(400),
                Some(ErrorCode::RequestTimeout),
                Cause::SocketIdle,
            ),
        ),
    ] {
        let error = read(text, &said);
        assert_eq!(error.request_id(), Some("4442587FB7D0A2F9"), "{text}");
        assert_eq!(
            error.host_id(),
            Some("rmFyLWF3YXk=").filter(|_| text.contains("rmFy")),
            "{text}"
        );
    }
}

#[test]
fn other_texts_give_nothing() {
    for text in [
        "",
        "Not found: cat.jpg",
        "upload: ./cat.jpg to s3://photos/cat.jpg",
    ] {
        assert!(ErrorResponse::from_text(text).is_none(), "{text}");
    }
}
