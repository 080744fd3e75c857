// The expansion of `obs_codes!` for the specs in `spec/`. Written by a test of obs-codes-macros with `UPDATE_EXPECT=1`.
crate::__enum! {
    #[allow(missing_docs)] Category, variants : { #[doc =
    "`1XX`: Informational response. A request is received by the server and the server requires the requester to continue the operation. This category is usually invisible to the client."]
    Informational, #[doc =
    "`2XX`: Success. The operation is received and processed successfully."] Success,
    #[doc =
    "`3XX`: Redirection. Further operations to complete the request are required."]
    Redirection, #[doc =
    "`4XX`: Client errors. The request contains a syntax error, or the request cannot be implemented."]
    ClientError, #[doc =
    "`5XX`: Server errors. An error occurs when the server is processing the request."]
    ServerError, }, all : 5[Category::Informational, Category::Success,
    Category::Redirection, Category::ClientError, Category::ServerError,],
}
crate::__category! {
    Category, 5, shown : (each 5["Informational", "Success", "Redirection",
    "Client Error", "Server Error",]), classes : (each 5["1XX", "2XX", "3XX", "4XX",
    "5XX",]), digits : [(1 0) (2 1) (3 2) (4 3) (5 4)], descriptions : (each
    5["Informational response. A request is received by the server and the server requires the requester to continue the operation. This category is usually invisible to the client.",
    "Success. The operation is received and processed successfully.",
    "Redirection. Further operations to complete the request are required.",
    "Client errors. The request contains a syntax error, or the request cannot be implemented.",
    "Server errors. An error occurs when the server is processing the request.",]),
}
crate::__debug! {
    Category, 5, name(u16 3 "ClientErrorServerError"[0, 11, 22,]) sparse : (u8 5[0, 0, 0,
    1, 2,])
}
crate::__display! {
    Category, 5, name
}
crate::__retry! {
    Category, 5, "an undocumented status of this category", [Never Backoff Slower
    AfterFix] [0, 0, 0, 0, 1,]
}
crate::__serialize! {
    Category, 5, serialize_str name
}
crate::__enum! {
    #[allow(missing_docs)] #[repr(u16)] StatusCode, variants : { #[doc =
    "`400 Bad Request`: Incorrect request parameter.

Possible causes:

- Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))
- The consistency check fails after the client request carries MD5. ([`Md5Mismatch`](Cause::Md5Mismatch))
- An invalid parameter is transferred when the SDK is used. ([`InvalidSdkParameter`](Cause::InvalidSdkParameter))
- An invalid bucket name is used. ([`InvalidBucketName`](Cause::InvalidBucketName))"]
    BadRequest = 400, #[doc =
    "`403 Forbidden`: Access denied.

Possible causes:

- The signature of the request does not match. Generally, the error is caused by incorrect AK/SK. ([`SignatureMismatch`](Cause::SignatureMismatch))
- The account does not have the permission to access the requested resource. ([`PermissionDenied`](Cause::PermissionDenied))
- The account is in arrears. ([`AccountInArrears`](Cause::AccountInArrears))
- The bucket space is insufficient when a quota is set for the bucket. ([`BucketQuotaExceeded`](Cause::BucketQuotaExceeded))
- Invalid AK ([`InvalidAccessKey`](Cause::InvalidAccessKey))
- The time difference between the client and the server is too large. That is, the time of the server where the client is located is not synchronized with the time of the NTP service. ([`ClockSkew`](Cause::ClockSkew))

Retry once its cause is fixed."]
    Forbidden = 403, #[doc =
    "`404 Not Found`: The requested resource does not exist.

Possible causes:

- The bucket does not exist. ([`BucketNotFound`](Cause::BucketNotFound))
- The object does not exist. ([`ObjectNotFound`](Cause::ObjectNotFound))
- The bucket policy configuration does not exist. For example, the bucket CORS configuration or bucket policy configuration does not exist. ([`BucketConfigurationNotFound`](Cause::BucketConfigurationNotFound))
- The multipart upload does not exist. ([`MultipartUploadNotFound`](Cause::MultipartUploadNotFound))"]
    NotFound = 404, #[doc =
    "`405 Method Not Allowed`: The request method is not supported.

Cause: The requested method or feature is not supported in the region where the bucket resides. ([`UnsupportedInRegion`](Cause::UnsupportedInRegion))"]
    MethodNotAllowed = 405, #[doc =
    "`408 Request Timeout`: Request timed out.

Cause: The Socket connection between the server and client timed out. ([`SocketTimeout`](Cause::SocketTimeout))

Retry after a pause that grows with each attempt."]
    RequestTimeout = 408, #[doc =
    "`409 Conflict`: Request conflicts occur.

Possible causes:

- Buckets of the same name are created in different regions. ([`BucketNameTaken`](Cause::BucketNameTaken))
- Deletion of a non-empty bucket is attempted. ([`BucketNotEmpty`](Cause::BucketNotEmpty))"]
    Conflict = 409, #[doc =
    "`500 Internal Server Error`: Internal server error.

Cause: An internal error occurs on the server side. ([`InternalError`](Cause::InternalError))

Retry after a pause that grows with each attempt."]
    InternalServerError = 500, #[doc =
    "`503 Service Unavailable`: Service unavailable.

Cause: The server cannot be accessed temporarily. ([`TemporarilyUnreachable`](Cause::TemporarilyUnreachable))

Retry after a pause that grows with each attempt."]
    ServiceUnavailable = 503, #[doc =
    "`203 Non Authoritative Information`: The object is stored, but the callback to the application server failed.

Cause: The application server could not be called back, or did not answer as expected, after the object was stored. ([`CallbackFailed`](Cause::CallbackFailed))"]
    NonAuthoritativeInformation = 203, #[doc =
    "`301 Moved Permanently`: The resource is permanently at another address.

Possible causes:

- The bucket has to be addressed at another endpoint. ([`WrongEndpoint`](Cause::WrongEndpoint))
- The website request does not name the bucket. ([`WebsiteBucketMissing`](Cause::WebsiteBucketMissing))"]
    MovedPermanently = 301, #[doc =
    "`304 Not Modified`: The object has not changed, so its content is not sent again.

Cause: The object is still the one that the condition in the request names. ([`NotModified`](Cause::NotModified))"]
    NotModified = 304, #[doc =
    "`307 Temporary Redirect`: The resource is temporarily at another address.

Cause: The bucket is at another address for a while, for example until a DNS change has taken effect. ([`TemporaryAddress`](Cause::TemporaryAddress))

Retry after a pause that grows with each attempt."]
    TemporaryRedirect = 307, #[doc =
    "`401 Unauthorized`: The request carries no valid token.

Possible causes:

- The token of a request to the Swift API is missing, wrong or expired. ([`SwiftUnauthorized`](Cause::SwiftUnauthorized))
- A request to a data workflow is not authenticated. ([`WorkflowNotAuthenticated`](Cause::WorkflowNotAuthenticated))

Retry once its cause is fixed."]
    Unauthorized = 401, #[doc =
    "`406 Not Acceptable`: The Swift API does not accept the parameters or headers of the request.

Cause: A parameter or header of a request to the Swift API is not acceptable. ([`NotAcceptable`](Cause::NotAcceptable))"]
    NotAcceptable = 406, #[doc =
    "`411 Length Required`: The request does not state the length of its body.

Cause: The request has no Content-Length header. ([`ContentLengthMissing`](Cause::ContentLengthMissing))"]
    LengthRequired = 411, #[doc =
    "`412 Precondition Failed`: A condition in the request headers does not hold.

Cause: The object does not meet a condition that the request sets, such as If-Match or If-Unmodified-Since. ([`ConditionNotMet`](Cause::ConditionNotMet))"]
    PreconditionFailed = 412, #[doc =
    "`413 Payload Too Large`: The body of a request to the Swift API is too large, or a quota leaves no room for it.

Cause: More data is sent to the Swift API than a limit or a quota allows. ([`PayloadTooLarge`](Cause::PayloadTooLarge))"]
    PayloadTooLarge = 413, #[doc =
    "`414 URI Too Long`: The request URI is longer than the server accepts.

Cause: The object key and the query string make the request URI too long. ([`UriTooLong`](Cause::UriTooLong))"]
    UriTooLong = 414, #[doc =
    "`416 Range Not Satisfiable`: The requested byte range lies outside the object.

Cause: The Range header asks for bytes that the object does not have. ([`RangeNotSatisfiable`](Cause::RangeNotSatisfiable))"]
    RangeNotSatisfiable = 416, #[doc =
    "`422 Unprocessable Entity`: The Swift API cannot process the content of the request, although its form is right.

Cause: The content of a request to the Swift API is well-formed but cannot be processed. ([`UnprocessableContent`](Cause::UnprocessableContent))"]
    UnprocessableEntity = 422, #[doc =
    "`429 Too Many Requests`: Too many requests arrive in a short time.

Cause: Too many requests for the same bucket or object arrive in a short time. ([`TooManyRequests`](Cause::TooManyRequests))

Retry at a lower rate."]
    TooManyRequests = 429, #[doc =
    "`431 Request Header Fields Too Large`: The request headers are larger than the server accepts.

Cause: The headers of a request to a data workflow exceed the limit. ([`HeadersTooLarge`](Cause::HeadersTooLarge))"]
    RequestHeaderFieldsTooLarge = 431, #[doc =
    "`501 Not Implemented`: The server does not have the requested function.

Possible causes:

- The server does not implement the requested method. ([`MethodNotImplemented`](Cause::MethodNotImplemented))
- A header of the request asks for a function that the server does not have. ([`HeaderNotImplemented`](Cause::HeaderNotImplemented))"]
    NotImplemented = 501, }, all : 23[StatusCode::BadRequest, StatusCode::Forbidden,
    StatusCode::NotFound, StatusCode::MethodNotAllowed, StatusCode::RequestTimeout,
    StatusCode::Conflict, StatusCode::InternalServerError,
    StatusCode::ServiceUnavailable, StatusCode::NonAuthoritativeInformation,
    StatusCode::MovedPermanently, StatusCode::NotModified, StatusCode::TemporaryRedirect,
    StatusCode::Unauthorized, StatusCode::NotAcceptable, StatusCode::LengthRequired,
    StatusCode::PreconditionFailed, StatusCode::PayloadTooLarge, StatusCode::UriTooLong,
    StatusCode::RangeNotSatisfiable, StatusCode::UnprocessableEntity,
    StatusCode::TooManyRequests, StatusCode::RequestHeaderFieldsTooLarge,
    StatusCode::NotImplemented,],
}
crate::__status_code! {
    StatusCode, 23, codes : [(400 0) (403 1) (404 2) (405 3) (408 4) (409 5) (500 6) (503
    7) (203 8) (301 9) (304 10) (307 11) (401 12) (406 13) (411 14) (412 15) (413 16)
    (414 17) (416 18) (422 19) (429 20) (431 21) (501 22)], first : 203, span : 301,
    indices : (u8 301[8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 10, 0, 0, 11, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 1, 2, 3, 13, 0, 4, 5, 0, 14, 15, 16, 17, 0, 18, 0, 0,
    0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 20, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 22,
    0, 7,]), titles : (each 23["400 Bad Request", "403 Forbidden", "404 Not Found",
    "405 Method Not Allowed", "408 Request Timeout", "409 Conflict",
    "500 Internal Server Error", "503 Service Unavailable",
    "203 Non Authoritative Information", "301 Moved Permanently", "304 Not Modified",
    "307 Temporary Redirect", "401 Unauthorized", "406 Not Acceptable",
    "411 Length Required", "412 Precondition Failed", "413 Payload Too Large",
    "414 URI Too Long", "416 Range Not Satisfiable", "422 Unprocessable Entity",
    "429 Too Many Requests", "431 Request Header Fields Too Large",
    "501 Not Implemented",]), descriptions : (each 23["Incorrect request parameter.",
    "Access denied.", "The requested resource does not exist.",
    "The request method is not supported.", "Request timed out.",
    "Request conflicts occur.", "Internal server error.", "Service unavailable.",
    "The object is stored, but the callback to the application server failed.",
    "The resource is permanently at another address.",
    "The object has not changed, so its content is not sent again.",
    "The resource is temporarily at another address.",
    "The request carries no valid token.",
    "The Swift API does not accept the parameters or headers of the request.",
    "The request does not state the length of its body.",
    "A condition in the request headers does not hold.",
    "The body of a request to the Swift API is too large, or a quota leaves no room for it.",
    "The request URI is longer than the server accepts.",
    "The requested byte range lies outside the object.",
    "The Swift API cannot process the content of the request, although its form is right.",
    "Too many requests arrive in a short time.",
    "The request headers are larger than the server accepts.",
    "The server does not have the requested function.",]), lookup : (false 0 8[1, 4, 4,
    22, 8, 2, 7, 14,] u16 32[65535, 65535, 65535, 65535, 11270, 7687, 41748, 37136, 3852,
    14349, 65535, 65535, 65535, 28419, 40721, 59656, 65535, 17683, 38145, 51712, 12804,
    29698, 38155, 30986, 5650, 65038, 9993, 36885, 65535, 46607, 12822, 52485,]),
    fallback : 6,
}
crate::__status_causes! {
    StatusCode, 23, bounds : (u8 24[0, 4, 10, 14, 15, 16, 18, 19, 20, 21, 23, 24, 25, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 38,])
}
crate::__all_causes! {
    StatusCode, 23, [Cause] 155[0, 1, 2, 3, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48,
    49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69,
    70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 4, 5,
    6, 7, 8, 9, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105,
    106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
    123, 10, 11, 12, 13, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 14, 134, 135,
    136, 137, 15, 138, 16, 17, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 18,
    150, 151, 152, 153, 19, 154, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
    34, 35, 36, 37,] bounds : (u8 24[0, 56, 96, 110, 115, 117, 130, 135, 137, 138, 140,
    141, 142, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 155,])
}
crate::__retry! {
    StatusCode, 23, "this status", [Never Backoff Slower AfterFix] [0, 3, 0, 0, 1, 0, 1,
    1, 0, 0, 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,]
}
crate::__docs! {
    StatusCode, 23,
}
crate::__source! {
    StatusCode, 23, 2[("HTTP Status Codes" updated "2022-09-07")
    ("OBS API Reference, error codes" updated "2026" docs
    "https://support.huaweicloud.com/intl/en-us/api-obs/obs_04_0115.html")] sparse : (u8
    23[1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,])
}
crate::__deprecated! {
    StatusCode, 23,
}
crate::__entry! {
    StatusCode, 23, __key
}
crate::__catalogue! {
    StatusCode, 23, category : [Category], cause : [Cause], error_code : [ErrorCode],
    names : { root : ["Error"], format : Xml, headers : [(Code "x-obs-error-code") (Code
    "x-amz-error-code") (Message "x-obs-error-message") (Message "x-amz-error-message")
    (RequestId "x-obs-request-id") (RequestId "x-amz-request-id") (HostId "x-obs-id-2")
    (HostId "x-amz-id-2") (Location "Location") (Indicator "x-reserved-indicator")
    (RetryAfter "Retry-After") (Date "Date")], elements : [(Code "Code") (Message
    "Message") (RequestId "RequestId") (HostId "HostId") (Resource "Resource") (Location
    "Endpoint") (Key "Key") (VersionId "VersionId") (RequestTime "RequestTime")
    (ServerTime "ServerTime")], members : [(Code "code") (Code "error_code") (Message
    "message") (Message "error_msg") (RequestId "request_id") (HostId "host_id")
    (Resource "resource")], texts : [(Status "ResponseCode") (Status "httpResponseCode")
    (Status "RESP") (Status "getResponseCode") (Status "getStatusCode") (Reason
    "ResponseStatus") (Code "ErrorCode") (Code "OBS Error Code") (Code "AWS Error Code")
    (Code "api error") (Code "error occurred") (Code "OBS_STATUS") (Code "getErrorCode")
    (Message "ErrorMessage") (Message "OBS Error Message") (Message "getErrorMessage")
    (RequestId "RequestId") (RequestId "OBS Request ID") (RequestId "AWS Request ID")
    (RequestId "S3 Request ID") (RequestId "getErrorRequestId") (RequestId
    "getRequestId") (HostId "HostId") (HostId "Extended Request ID") (HostId
    "S3 Extended Request ID") (HostId "getErrorHostId")], details : ["BucketName",
    "Condition", "MissingHeaderName", "ArgumentName", "ArgumentValue", "Method",
    "ResourceType", "HeadersNotSigned", "Expires", "MaxAllowedSkewMilliseconds",
    "MaxSizeAllowed", "MinSizeAllowed", "ProposedSize", "UploadId", "PartNumber",
    "RangeRequested", "ActualObjectSize", "StringToSign",], secrets : ["Authorization",
    "Signature", "SignatureProvided", "X-Amz-Signature", "X-Obs-Signature",
    "x-obs-security-token", "x-amz-security-token", "SecurityToken", "Token", "Token-0",
    "SecretAccessKey",], indicators : [("601" "GetQosTokenException") ("602"
    "GetQosTokenException")], clock : ["clock-skew", "clock-ahead", "clock-behind",],
    copied : ["ETag",], },
}
crate::__debug! {
    StatusCode, 23, (u16 24
    "BadRequestForbiddenNotFoundMethodNotAllowedRequestTimeoutConflictInternalServerErrorServiceUnavailableNonAuthoritativeInformationMovedPermanentlyNotModifiedTemporaryRedirectUnauthorizedNotAcceptableLengthRequiredPreconditionFailedPayloadTooLargeUriTooLongRangeNotSatisfiableUnprocessableEntityTooManyRequestsRequestHeaderFieldsTooLargeNotImplemented"[0,
    10, 19, 27, 43, 57, 65, 84, 102, 129, 145, 156, 173, 185, 198, 212, 230, 245, 255,
    274, 293, 308, 335, 349,])
}
crate::__display! {
    StatusCode, 23, __title
}
crate::__status_category! {
    StatusCode, 23, [3, 3, 3, 3, 3, 3, 4, 4, 1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    4,] []
}
crate::__from_str! {
    StatusCode, 23, ParseStatusCodeError
}
crate::__serialize! {
    StatusCode, 23, serialize_u16 as_u16
}
crate::__deserialize! {
    StatusCode, 23, read_number from_u16 UnknownStatusCode
}
crate::__http! {
    StatusCode, 23, [400, 403, 404, 405, 408, 409, 500, 503, 203, 301, 304, 307, 401,
    406, 411, 412, 413, 414, 416, 422, 429, 431, 501,]
}
crate::__enum! {
    #[allow(missing_docs)] Cause, variants : { #[doc =
    "Invalid request parameter.

What to do: Read the message, which often names the parameter, and compare the parameter\\'s name, value and place with the API reference of the operation.

`invalid-request-parameter`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    InvalidRequestParameter, #[doc =
    "The consistency check fails after the client request carries MD5.

What to do: Compute Content-MD5 over exactly the bytes that are sent, as the Base64 form of the 16 bytes of the digest. If it is right, look for a proxy or a filter that changes the body on its way.

`md5-mismatch`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    Md5Mismatch, #[doc =
    "An invalid parameter is transferred when the SDK is used.

What to do: Log the request that the SDK sends and compare its parameters with the API reference of the operation. Check that the SDK version supports the operation.

`invalid-sdk-parameter`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    InvalidSdkParameter, #[doc =
    "An invalid bucket name is used.

What to do: Use 3 to 63 lowercase letters, digits, hyphens and periods, with a letter or digit at both ends. Do not use a name in the form of an IP address, two periods in a row, or a period next to a hyphen.

`invalid-bucket-name`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    InvalidBucketName, #[doc =
    "The signature of the request does not match. Generally, the error is caused by incorrect AK/SK.

What to do: Check the secret key, check that the endpoint does not contain the bucket name, and send the method, the date, Expires (a point in time) and each signed header as they were signed, which a browser cannot do with a pre-signed URL. If all is right, compare StringToSign in the response with the string that the client signed.

`signature-mismatch`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    SignatureMismatch, #[doc =
    "The account does not have the permission to access the requested resource.

What to do: Find the policy that denies the action, perhaps named in the message (IAM, bucket policy, ACL, VPC endpoint policy, service control policy or Block Public Access, on both sides across accounts), and have it changed (10 to 15 minutes in IAM). Check the object key too, since without the right to list the bucket a missing object is answered with 403.

`permission-denied`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    PermissionDenied, #[doc =
    "The account is in arrears.

What to do: Ask the owner of the account to pay the bill or top up the balance, since the grace period is over. If the bucket belongs to another account, have that account checked as well.

`account-in-arrears`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    AccountInArrears, #[doc =
    "The bucket space is insufficient when a quota is set for the bucket.

What to do: Delete objects, old versions and unfinished multipart uploads that are no longer needed, or ask the bucket owner to raise the quota of the bucket (0 means none). Usage is counted in the background, so a deletion may take a while to help.

`bucket-quota-exceeded`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    BucketQuotaExceeded, #[doc =
    "Invalid AK

What to do: Check the configured access key for typing mistakes and stray blanks, and check in IAM that it still exists; if it was deleted, create a new one. If it is a temporary access key, send its security token along.

`invalid-access-key`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    InvalidAccessKey, #[doc =
    "The time difference between the client and the server is too large. That is, the time of the server where the client is located is not synchronized with the time of the NTP service.

What to do: Compare the client\\'s clock with the Date header of the response and synchronize it by NTP; the difference has to stay below 15 minutes. If the clock is right, check that each request is signed just before it is sent.

`clock-skew`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    ClockSkew, #[doc =
    "The bucket does not exist.

What to do: Check the bucket name and the endpoint, and list the buckets of the account to see whether the bucket was deleted or never created.

`bucket-not-found`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    BucketNotFound, #[doc =
    "The object does not exist.

What to do: Check the object key for case, encoding and a leading slash, and list the bucket with that prefix and with versions, since the newest version may be a delete marker. If the object was there before, check the lifecycle rules, cross-region replication and who deletes objects.

`object-not-found`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    ObjectNotFound, #[doc =
    "The bucket policy configuration does not exist. For example, the bucket CORS configuration or bucket policy configuration does not exist.

What to do: Set the configuration on the bucket before reading it, or treat this answer as \\\"not configured\\\". A bucket with nothing but the standard policy \\\"private\\\" has no bucket policy either.

`bucket-configuration-not-found`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    BucketConfigurationNotFound, #[doc =
    "The multipart upload does not exist.

What to do: Check the upload ID, and read the object with a HEAD request; if its x-obs-uploadId is the same, the upload was completed and nothing is left to do. Otherwise it was aborted, perhaps by a lifecycle rule, and has to be started anew.

`multipart-upload-not-found`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    MultipartUploadNotFound, #[doc =
    "The requested method or feature is not supported in the region where the bucket resides.

What to do: Check in the API reference that the method is allowed on this resource and that the region of the bucket offers the feature. If it does not, use a bucket in a region that does.

`unsupported-in-region`, a cause of [`405 Method Not Allowed`](StatusCode::MethodNotAllowed)."]
    UnsupportedInRegion, #[doc =
    "The Socket connection between the server and client timed out.

What to do: Send a read again, but before repeating a write, such as an append, a rename or the completion of a multipart upload, check whether it took effect. If requests time out repeatedly, check the network between the client and OBS, and check that the client sends the body without long pauses.

`socket-timeout`, a cause of [`408 Request Timeout`](StatusCode::RequestTimeout)."]
    SocketTimeout, #[doc =
    "Buckets of the same name are created in different regions.

What to do: Choose another bucket name, since a name can exist only once across all accounts and regions, and that of a deleted bucket stays blocked for 30 minutes or longer. If the bucket is yours, list the buckets of the account to find its region, and use it there.

`bucket-name-taken`, a cause of [`409 Conflict`](StatusCode::Conflict)."]
    BucketNameTaken, #[doc =
    "Deletion of a non-empty bucket is attempted.

What to do: Delete all objects, object versions, delete markers and unfinished multipart uploads in the bucket, then delete the bucket.

`bucket-not-empty`, a cause of [`409 Conflict`](StatusCode::Conflict)."]
    BucketNotEmpty, #[doc =
    "An internal error occurs on the server side.

What to do: Send a read again after a growing pause, but before repeating a write or a deletion, check whether it took effect. If the error persists, give the request ID to customer support.

`internal-error`, a cause of [`500 Internal Server Error`](StatusCode::InternalServerError)."]
    InternalError, #[doc =
    "The server cannot be accessed temporarily.

What to do: Send a read again after a growing pause, but before repeating a write or a deletion, check whether it took effect. If the error persists, check proxies and the network on the way, and give the request ID to customer support.

`temporarily-unreachable`, a cause of [`503 Service Unavailable`](StatusCode::ServiceUnavailable)."]
    TemporarilyUnreachable, #[doc =
    "The application server could not be called back, or did not answer as expected, after the object was stored.

What to do: Do not upload again. Check the callback URL and the answer of the application server, which is the body of this response, and leave out imageInfo for pictures above 25 MB.

`callback-failed`, a cause of [`203 Non Authoritative Information`](StatusCode::NonAuthoritativeInformation)."]
    CallbackFailed, #[doc =
    "The bucket has to be addressed at another endpoint.

What to do: Find out the region of the bucket and configure the endpoint of that region. Do not just follow the redirect, because the signature may not hold for the new address.

`wrong-endpoint`, a cause of [`301 Moved Permanently`](StatusCode::MovedPermanently)."]
    WrongEndpoint, #[doc =
    "The website request does not name the bucket.

What to do: Address the website at the domain name that contains the bucket name, or at a custom domain name that is bound to the bucket.

`website-bucket-missing`, a cause of [`301 Moved Permanently`](StatusCode::MovedPermanently)."]
    WebsiteBucketMissing, #[doc =
    "The object is still the one that the condition in the request names.

What to do: Use the copy that you already have. To get the object in any case, leave out the If-None-Match and If-Modified-Since headers.

`not-modified`, a cause of [`304 Not Modified`](StatusCode::NotModified)."]
    NotModified, #[doc =
    "The bucket is at another address for a while, for example until a DNS change has taken effect.

What to do: Send this one request to the address in the Location header, with a signature that holds there, or send it again later. Keep the configured endpoint for all other requests.

`temporary-address`, a cause of [`307 Temporary Redirect`](StatusCode::TemporaryRedirect)."]
    TemporaryAddress, #[doc =
    "The token of a request to the Swift API is missing, wrong or expired.

What to do: Get a new token and send it with the request.

`swift-unauthorized`, a cause of [`401 Unauthorized`](StatusCode::Unauthorized)."]
    SwiftUnauthorized, #[doc =
    "A request to a data workflow is not authenticated.

What to do: Get a token for the account and send it with the request.

`workflow-not-authenticated`, a cause of [`401 Unauthorized`](StatusCode::Unauthorized)."]
    WorkflowNotAuthenticated, #[doc =
    "A parameter or header of a request to the Swift API is not acceptable.

What to do: Compare the query parameters and headers, above all Accept, with the reference of the Swift API.

`not-acceptable`, a cause of [`406 Not Acceptable`](StatusCode::NotAcceptable)."]
    NotAcceptable, #[doc =
    "The request has no Content-Length header.

What to do: Send a Content-Length header. If the length of a stream is not known in advance, buffer it and upload it in parts.

`content-length-missing`, a cause of [`411 Length Required`](StatusCode::LengthRequired)."]
    ContentLengthMissing, #[doc =
    "The object does not meet a condition that the request sets, such as If-Match or If-Unmodified-Since.

What to do: Look in the Condition element of the response for the header concerned. Read the current ETag and modification time of the object, and decide whether your copy is out of date.

`condition-not-met`, a cause of [`412 Precondition Failed`](StatusCode::PreconditionFailed)."]
    ConditionNotMet, #[doc =
    "More data is sent to the Swift API than a limit or a quota allows.

What to do: Compare the size with the limits of the Swift API and the quota of the container. Upload a large object in segments.

`payload-too-large`, a cause of [`413 Payload Too Large`](StatusCode::PayloadTooLarge)."]
    PayloadTooLarge, #[doc =
    "The object key and the query string make the request URI too long.

What to do: Shorten the object key or the query string, and send signature and metadata in headers instead of query parameters.

`uri-too-long`, a cause of [`414 URI Too Long`](StatusCode::UriTooLong)."]
    UriTooLong, #[doc =
    "The Range header asks for bytes that the object does not have.

What to do: Read the size of the object with a HEAD request and ask for a range within it. Do not send a Range header for an empty object, and do not look for a malformed header, which would have been ignored.

`range-not-satisfiable`, a cause of [`416 Range Not Satisfiable`](StatusCode::RangeNotSatisfiable)."]
    RangeNotSatisfiable, #[doc =
    "The content of a request to the Swift API is well-formed but cannot be processed.

What to do: Compare the values in the body and the headers, such as the ETag of an upload, with the reference of the Swift API.

`unprocessable-content`, a cause of [`422 Unprocessable Entity`](StatusCode::UnprocessableEntity)."]
    UnprocessableContent, #[doc =
    "Too many requests for the same bucket or object arrive in a short time.

What to do: Lower the request rate and the number of parallel requests. Do not upload one object, or change the metadata of one object or bucket, in parallel, and cache what is read often.

`too-many-requests`, a cause of [`429 Too Many Requests`](StatusCode::TooManyRequests)."]
    TooManyRequests, #[doc =
    "The headers of a request to a data workflow exceed the limit.

What to do: Send fewer or shorter headers.

`headers-too-large`, a cause of [`431 Request Header Fields Too Large`](StatusCode::RequestHeaderFieldsTooLarge)."]
    HeadersTooLarge, #[doc =
    "The server does not implement the requested method.

What to do: Check the method and the endpoint of the request against the API reference of the operation. Do without the operation if the server does not offer it.

`method-not-implemented`, a cause of [`501 Not Implemented`](StatusCode::NotImplemented)."]
    MethodNotImplemented, #[doc =
    "A header of the request asks for a function that the server does not have.

What to do: Compare the headers of the request with the API reference of the operation, and leave out those that OBS does not list.

`header-not-implemented`, a cause of [`501 Not Implemented`](StatusCode::NotImplemented)."]
    HeaderNotImplemented, #[doc =
    "The XML in the request body is malformed or does not have the expected structure.

What to do: Check that the XML is well-formed, and compare the names, order and values of its elements with the API reference of the operation. A restore, for example, needs a whole number of Days and a known Tier.

`malformed-xml`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    MalformedXml, #[doc =
    "The x-amz-content-sha256 header is not the SHA-256 digest of the body as OBS reads it, often because a newer AWS SDK adds checksums that OBS does not take.

What to do: With an AWS SDK, set request and response checksums to when\\_required (AWS\\_REQUEST\\_CHECKSUM\\_CALCULATION and AWS\\_RESPONSE\\_CHECKSUM\\_VALIDATION). With any other client, compute the digest over exactly the bytes that are sent.

`payload-hash-mismatch`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    PayloadHashMismatch, #[doc =
    "The location of the new bucket is missing or is not that of the addressed endpoint.

What to do: Send the location of the region whose endpoint you address; only cn-north-1 does without one. The message shows the location that was sent, which is blank if there was none, or an address if an endpoint was given by mistake.

`location-mismatch`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    LocationMismatch, #[doc =
    "A header that the operation needs is missing.

What to do: Read the name of the header in the MissingHeaderName element or in the message, and compare the headers with the API reference of the operation. If the client did set it, look for a proxy that removes headers.

`missing-header`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    MissingHeader, #[doc =
    "The body ended before as many bytes had arrived as the Content-Length header announces.

What to do: Send the request again, since the connection usually broke off. If it keeps failing, check that the client computes Content-Length from the bytes it really sends, and look for a proxy that cuts bodies off.

`incomplete-body`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    IncompleteBody, #[doc =
    "The body, or a part of it, is larger than the operation allows.

What to do: Compare the size with the limits, 5 GB for an upload, an append or a part, 48.8 TB for an object uploaded in parts, 20 KB for the configuration of a bucket, and that of its policy for a form. Upload a larger object in parts.

`entity-too-large`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    EntityTooLarge, #[doc =
    "The body or a part of the upload is smaller than the operation allows.

What to do: Make every part of a multipart upload except the last one at least 100 KB, or 5 MB for clients of the S3-compatible API. For a form, keep to the lower limit in its policy.

`entity-too-small`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    EntityTooSmall, #[doc =
    "A part in the list was never uploaded, or its ETag is not that of the uploaded part.

What to do: List the parts of the multipart upload, and send their part numbers and ETags as listed. Upload missing parts again.

`part-not-found`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    PartNotFound, #[doc =
    "The request has a body that the operation does not expect, or lacks one that it needs.

What to do: Check in the API reference whether the operation takes a body and of which kind. Send no body where it takes none, as with a copy.

`unsuitable-body`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    UnsuitableBody, #[doc =
    "The request has no body although the operation needs XML in it.

What to do: Send the XML that the API reference of the operation asks for. If the client did build it, check for a redirect or a proxy that drops the body.

`missing-body`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    MissingBody, #[doc =
    "The request does not carry an access key.

What to do: Check that the client has its credentials and sends the access key in the Authorization header or, for a pre-signed URL, in the query string.

`access-key-missing`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    AccessKeyMissing, #[doc =
    "The KMS key of the object or bucket does not exist.

What to do: Check the key ID, the region and the project in the request and in the encryption settings of the bucket. If the key was deleted, use another one for new objects.

`kms-key-not-found`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    KmsKeyNotFound, #[doc =
    "The KMS key of the object or bucket is disabled.

What to do: Ask the administrator of the account to enable the key in KMS, or use another key.

`kms-key-disabled`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    KmsKeyDisabled, #[doc =
    "The bucket policy is not valid.

What to do: Check that the policy is well-formed JSON, and that OBS knows its principals, actions, resources and conditions. Actions on the bucket need this very bucket as their resource, actions on objects need the bucket followed by /\\*.

`malformed-policy`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    MalformedPolicy, #[doc =
    "The account already has as many buckets as it may have.

What to do: Delete buckets that are no longer needed, or use prefixes in one bucket instead, since an account with all its IAM users may have 100 buckets and parallel file systems together. Ask customer support whether the limit can be raised.

`bucket-limit-reached`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    BucketLimitReached, #[doc =
    "The client is blocked because it sent too many requests with a wrong signature.

What to do: Find the client that signs wrongly, stop it, and give it the right access key and secret key. Then try a single request; how long the block lasts is not documented.

`blocked-after-wrong-signatures`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    BlockedAfterWrongSignatures, #[doc =
    "The SSE-C headers are wrong, so that the object cannot be decrypted.

What to do: Send the algorithm, the key and the MD5 digest of the key that the object was uploaded with. Ask its uploader for the key, because OBS does not keep it.

`invalid-encryption-headers`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    InvalidEncryptionHeaders, #[doc =
    "The value of the Content-MD5 header is not an MD5 digest in Base64.

What to do: Send the Base64 form of the 16 bytes of the digest, which has 24 characters. Do not send the hexadecimal form.

`content-md5-malformed`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    ContentMd5Malformed, #[doc =
    "The x-obs-hash-crc64ecma header is not the CRC-64 checksum of the body that arrived.

What to do: Send the request once more, in case the body was damaged on its way. If it fails again, compute the checksum over exactly the bytes that are sent.

`crc64-mismatch`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    Crc64Mismatch, #[doc =
    "The object key is longer than allowed.

What to do: Keep the object key within 1024 bytes of UTF-8, counted before percent-encoding.

`key-too-long`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    KeyTooLong, #[doc =
    "The user-defined metadata is larger than allowed.

What to do: Shorten or remove x-obs-meta-\\* headers (x-amz-meta-\\* with S3 requests), and keep large metadata in an object or a database.

`metadata-too-large`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    MetadataTooLarge, #[doc =
    "The Content-Length header is malformed or sent more than once.

What to do: Send one Content-Length header with a decimal number of bytes. Check that neither the client nor a proxy adds a second one.

`invalid-content-length`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    InvalidContentLength, #[doc =
    "The parts are not listed in ascending order of their part numbers.

What to do: Sort the list by part number before completing the multipart upload.

`parts-out-of-order`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    PartsOutOfOrder, #[doc =
    "A request to delete several objects names more than 1000, names one with too long a key, or lacks Content-MD5.

What to do: Send at most 1000 object keys of at most 1024 bytes in one request, with the Content-MD5 header over its body.

`invalid-delete-list`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    InvalidDeleteList, #[doc =
    "The preflight request lacks the Origin or the Access-Control-Request-Method header.

What to do: Send both headers with the OPTIONS request. Browsers do so, so look for a proxy that removes them.

`preflight-header-missing`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    PreflightHeaderMissing, #[doc =
    "A setting of the bucket, such as replication, rules the operation out.

What to do: Read the message for the setting concerned. Ask the bucket owner to change it, or use a bucket without it.

`bucket-setting-conflict`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    BucketSettingConflict, #[doc =
    "Object lock (WORM) was not enabled when the bucket was created.

What to do: Use a bucket that was created with object lock, which cannot be enabled later. Leave out the retention settings if the object needs no protection.

`object-lock-not-enabled`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    ObjectLockNotEnabled, #[doc =
    "The new retention date is not later than the present time or the present retention date.

What to do: Choose a later date, since retention can only be prolonged. Check the clock and the time zone of the client if the date seems right.

`retention-date-too-early`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    RetentionDateTooEarly, #[doc =
    "The callback of the upload is not JSON in Base64, and the object is not stored.

What to do: Encode the JSON of the callback in Base64 and put it into the x-obs-callback header, then upload again.

`callback-policy-invalid`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    CallbackPolicyInvalid, #[doc =
    "The bucket to be accessed no longer exists.

What to do: Check the bucket name, and list the buckets of the account. If the bucket was deleted, create it again or remove it from the configuration.

`bucket-deleted`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    BucketDeleted, #[doc =
    "The request does not name a region, and there is no default region.

What to do: Configure the region in the client, or name it in the request.

`missing-region`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    MissingRegion, #[doc =
    "The region does not offer the requested AZ redundancy.

What to do: Create the bucket without multi-AZ redundancy, or in a region that offers it.

`az-redundancy-unsupported`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    AzRedundancyUnsupported, #[doc =
    "The log delivery group has no permission on the target bucket.

What to do: Ask the owner of the target bucket to grant the log delivery group the permission to write and to read the ACL.

`logging-target-not-writable`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    LoggingTargetNotWritable, #[doc =
    "The fields of the form do not meet the conditions of its policy.

What to do: Compare each form field with the conditions in the decoded policy, and check that the policy is well-formed. Create a new policy that covers every field.

`form-policy-violated`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    FormPolicyViolated, #[doc =
    "The body of the form upload is not multipart/form-data with exactly one file.

What to do: Send Content-Type multipart/form-data with a boundary, and one field named file as the last field of the form.

`malformed-form-upload`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    MalformedFormUpload, #[doc =
    "The fields before the file in the form are too large.

What to do: Shorten or remove form fields, above all metadata, and place only fields that are needed before the file.

`form-fields-too-large`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    FormFieldsTooLarge, #[doc =
    "The custom domain name is already bound.

What to do: Find out which bucket has the custom domain name, and remove it there first if it is to move.

`custom-domain-taken`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    CustomDomainTaken, #[doc =
    "The custom domain name is not bound to the bucket.

What to do: List the custom domain names of the bucket and compare the spelling. If the name is to be removed, nothing is left to do.

`custom-domain-not-bound`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    CustomDomainNotBound, #[doc =
    "As many custom domain names are bound as is allowed.

What to do: Remove custom domain names that are no longer needed, or ask customer support whether the limit can be raised.

`custom-domain-limit-reached`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    CustomDomainLimitReached, #[doc =
    "The bucket already has as many inventory rules as it may have.

What to do: Delete inventory rules that are no longer needed, or merge rules.

`inventory-limit-reached`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    InventoryLimitReached, #[doc =
    "The prefix of the inventory rule overlaps the prefix of an existing rule.

What to do: List the inventory rules of the bucket, and choose a prefix that neither contains nor is contained in another. Delete or change the existing rule if the new one replaces it.

`inventory-prefix-overlap`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    InventoryPrefixOverlap, #[doc =
    "The bucket is a parallel file system, for which there is no inventory.

What to do: Set the inventory rule on an object bucket, or list the parallel file system instead.

`no-inventory-for-file-system`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    NoInventoryForFileSystem, #[doc =
    "The object would grow beyond the size that appending allows.

What to do: Go on in a new object, or rewrite the object with a multipart upload.

`append-too-large`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    AppendTooLarge, #[doc =
    "An anonymous request asks for other response headers.

What to do: Sign the request, for example as a pre-signed URL, or leave out the response-\\* query parameters.

`anonymous-header-override`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    AnonymousHeaderOverride, #[doc =
    "The e-mail address of the grantee does not belong to exactly one account.

What to do: Name the grantee by account ID instead of by e-mail address.

`grantee-not-identified`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    GranteeNotIdentified, #[doc =
    "Only special users may perform the operation.

What to do: Check that the client calls the operation it means to. Ask customer support whether the account can be admitted to it.

`reserved-for-special-users`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    ReservedForSpecialUsers, #[doc =
    "The region, or the OBS domain name of a region, that a data workflow is given is not its own.

What to do: Use the region and the OBS domain name of the region in which the workflow runs.

`workflow-region-mismatch`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    WorkflowRegionMismatch, #[doc =
    "The agency that a data workflow is to act through does not exist.

What to do: Check the name of the agency in IAM, and create it or name another one.

`agency-not-found`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    AgencyNotFound, #[doc =
    "The agency that a data workflow acts through lacks permissions.

What to do: Ask the administrator of the account to give the agency the permissions that the workflow needs, or name another agency.

`agency-without-permissions`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    AgencyWithoutPermissions, #[doc =
    "The request carries credentials that the operation does not take.

What to do: Send the request without the Authorization header and the security token.

`credentials-not-supported`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    CredentialsNotSupported, #[doc =
    "More objects are to be copied than is allowed.

What to do: Split the work into smaller batches, and copy one batch after the other.

`copy-limit-reached`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    CopyLimitReached, #[doc =
    "A torrent is requested of a bucket.

What to do: Leave out the torrent query parameter, or download the objects one by one.

`torrent-of-bucket`, a cause of [`400 Bad Request`](StatusCode::BadRequest)."]
    TorrentOfBucket, #[doc =
    "The request carries no signature, and the resource is not public.

What to do: Check that the client has found its credentials, and that the request as sent has an Authorization header or the signature in its query. Look for a redirect or a proxy that drops them.

`unsigned-request`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    UnsignedRequest, #[doc =
    "The bucket does not allow access from the page in the Referer header, or without that header.

What to do: Ask the bucket owner to check the allowed and the denied pages in the hotlink protection or the bucket policy. Check whether the browser or a proxy leaves out the Referer header.

`referer-refused`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    RefererRefused, #[doc =
    "The pre-signed URL has expired.

What to do: Create a new pre-signed URL, with a longer validity if needed. Check the clock of the machine that signs only if new URLs fail at once.

`url-expired`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    UrlExpired, #[doc =
    "The client\\'s clock is more than 15 minutes behind the server\\'s.

What to do: Set the client\\'s clock forward to the right time and keep it synchronized by NTP; check the time zone as well, since the signed date has to be in GMT. If the clock is right, the request was signed long before it was sent.

`clock-behind`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    ClockBehind, #[doc =
    "The request was signed more than 15 minutes before it was sent, for example before a stall, in a queue, or for an earlier attempt.

What to do: Sign each attempt anew, just before it is sent. If the SDK reuses the first date for its own attempts, update it, or limit the time of one call to less than 15 minutes.

`stale-signature`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    StaleSignature, #[doc =
    "The client\\'s clock is more than 15 minutes ahead of the server\\'s.

What to do: Set the client\\'s clock back to the right time and keep it synchronized by NTP. Check the time zone as well, since the signed date has to be in GMT.

`clock-ahead`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    ClockAhead, #[doc =
    "The requester has no permission for the KMS key, or the key belongs to another project.

What to do: Ask the administrator of the account for permissions on the key in KMS. If the key is not of the default project of the region, only its owner can use it, so name that project in the request or use another key.

`kms-permission-missing`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    KmsPermissionMissing, #[doc =
    "A temporary access key is used without its security token.

What to do: Send the security token in the x-obs-security-token header (x-amz-security-token with S3 requests), and configure it in the client together with the access key and the secret key.

`security-token-missing`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    SecurityTokenMissing, #[doc =
    "The security token is damaged, has expired, or does not belong to the access key.

What to do: Get a new set of temporary credentials and use its access key, secret key and security token together. Renew the set before it expires.

`invalid-security-token`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    InvalidSecurityToken, #[doc =
    "The object is in the Archive or Deep Archive storage class and is not restored, or not yet.

What to do: Restore the object and wait until that is done before reading it, copying it or changing its storage class, or have direct reading of archived objects enabled for the bucket. Check the lifecycle rules if the object should not have been archived.

`object-archived`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    ObjectArchived, #[doc =
    "The bucket is addressed in the path, but has to be addressed in the host name.

What to do: Configure the client for virtual-hosted addressing, so that it sends requests to BUCKET.ENDPOINT instead of ENDPOINT/BUCKET. Only a private site may still need the path style.

`path-style-refused`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    PathStyleRefused, #[doc =
    "The Date, x-obs-date or x-amz-date header is missing or malformed.

What to do: Send it as an HTTP date in GMT, with English names of days and months even where the process runs in another locale. Check that no proxy removes it.

`invalid-date-header`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    InvalidDateHeader, #[doc =
    "The object is protected by WORM retention.

What to do: Read the retention date with a HEAD request, and do not delete or overwrite this version before then; a deletion without a version ID only adds a delete marker and succeeds. In a bucket with WORM nothing can be appended at all.

`object-locked`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    ObjectLocked, #[doc =
    "The access key is disabled.

What to do: Ask the administrator of the account why the access key was disabled. Enable it in IAM or configure another one.

`access-key-disabled`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    AccessKeyDisabled, #[doc =
    "The IAM user who holds the access key is disabled.

What to do: Ask the administrator of the account to enable the user in IAM, or use the access key of another user.

`iam-user-disabled`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    IamUserDisabled, #[doc =
    "The IAM user may use the console but not the API.

What to do: Ask the administrator of the account to allow programmatic access for the user in IAM, or use the access key of a user who has it.

`console-only-user`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    ConsoleOnlyUser, #[doc =
    "The parts of a multipart upload are handled by another user than the one who started it.

What to do: Upload, copy, list and complete the parts with the credentials that started the multipart upload, or start a new one.

`not-upload-initiator`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    NotUploadInitiator, #[doc =
    "The bucket has no CORS rules at all, so that every cross-origin request is refused.

What to do: Ask the bucket owner to set CORS rules for the origin, the method and the headers of the request.

`cors-not-configured`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    CorsNotConfigured, #[doc =
    "None of the CORS rules of the bucket allows the cross-origin request.

What to do: Compare the origin, the method and the headers of the request with the CORS rules of the bucket. Ask the bucket owner to add or widen a rule.

`cors-refused`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    CorsRefused, #[doc =
    "The requester pays for access to the bucket, but the request does not accept the costs.

What to do: Sign the request, since anonymous ones are always refused, and send x-obs-request-payer with the value requester if your account is to bear the costs. Only the bucket owner does without the header.

`requester-pays-header-missing`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    RequesterPaysHeaderMissing, #[doc =
    "The object is in neither the Archive nor the Deep Archive storage class, so that it cannot be restored.

What to do: Read the object without restoring it. Check the storage class with a HEAD request before restoring.

`restore-not-applicable`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    RestoreNotApplicable, #[doc =
    "The account is not subscribed to OBS.

What to do: Ask the owner of the account to subscribe to OBS in the console.

`not-subscribed`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    NotSubscribed, #[doc =
    "The user has not completed real-name authentication.

What to do: Ask the owner of the account to complete real-name authentication in the console, as the China site demands. Until then it refuses to create buckets, and to list them at the global domain name.

`no-real-name-authentication`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    NoRealNameAuthentication, #[doc =
    "The account is frozen.

What to do: Ask the owner of the account to look for notices and open bills in the console. Ask customer support to lift the freeze if the reason is not clear.

`account-frozen`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    AccountFrozen, #[doc =
    "The account is restricted, suspended or expired.

What to do: Ask the owner of the account to look for notices and open bills in the console. Ask customer support to lift the restriction if the reason is not clear.

`account-restricted`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    AccountRestricted, #[doc =
    "The account that owns the bucket was closed, or its resources are being released after arrears.

What to do: Open a new account if the old one was closed, or top up the balance if it was in arrears. In either case create the bucket anew.

`account-deregistered`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    AccountDeregistered, #[doc =
    "The date in the credential scope of the V4 signature is more than 7 days ago.

What to do: Sign anew with today\\'s date in the credential scope. If a signing key is cached, derive a new one every day.

`credential-scope-expired`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    CredentialScopeExpired, #[doc =
    "The bucket name is reserved, and nobody may access it.

What to do: Check the bucket name, and use another one.

`reserved-bucket-name`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    ReservedBucketName, #[doc =
    "The target bucket for access logs is in another region.

What to do: Choose a target bucket in the region of the bucket whose accesses are to be logged.

`logging-target-in-other-region`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    LoggingTargetInOtherRegion, #[doc =
    "The user has no access to the data workflow.

What to do: Ask the administrator of the account to grant the permissions for data workflows.

`workflow-permission-denied`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    WorkflowPermissionDenied, #[doc =
    "Permissions changed after the token for a data workflow was issued.

What to do: Get a new token and send the request again.

`workflow-token-outdated`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    WorkflowTokenOutdated, #[doc =
    "The security credentials are not valid.

What to do: Check that the access key, the secret key and the security token belong together and are still in force. Replace them if they are not.

`invalid-credentials`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    InvalidCredentials, #[doc =
    "The system has no storage capacity left.

What to do: Tell the operator of the system, with the request ID. Delete data that is no longer needed, or use another region meanwhile.

`system-capacity-exhausted`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    SystemCapacityExhausted, #[doc =
    "The payer of the request is not valid, so that all access to the object is refused.

What to do: Check who is to pay for the requests, and check the requester-pays setting with the bucket owner.

`invalid-payer`, a cause of [`403 Forbidden`](StatusCode::Forbidden)."]
    InvalidPayer, #[doc =
    "An upload or a listing is addressed in the path style, or has a query parameter that a parallel file system refuses, such as x-id.

What to do: Configure the client for virtual-hosted addressing, which OBS has asked for since the end of 2023, even if HEAD requests pass without it. For a parallel file system, use a client that adds no x-id parameter.

`request-form-unsuitable`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    RequestFormUnsuitable, #[doc =
    "The object does not have the requested version.

What to do: List the versions of the object, and check the version ID. If the version was there before, check the lifecycle rules and who deletes versions; a deleted version cannot be recovered.

`object-version-not-found`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    ObjectVersionNotFound, #[doc =
    "The bucket or object has no tags.

What to do: Set tags before reading them, or treat this answer as \\\"no tags\\\".

`tags-not-found`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    TagsNotFound, #[doc =
    "The custom domain name is not bound to any bucket.

What to do: List the custom domain names of the bucket and compare the spelling. Ask the bucket owner to bind the name if it is missing or binding it failed.

`custom-domain-not-found`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    CustomDomainNotFound, #[doc =
    "The object that the symbolic link points at does not exist.

What to do: Upload the target object again, or make the symbolic link point at an object that exists.

`symlink-target-not-found`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    SymlinkTargetNotFound, #[doc =
    "The bucket alias does not exist.

What to do: Check the spelling of the alias, or address the bucket by its own name.

`bucket-alias-not-found`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    BucketAliasNotFound, #[doc =
    "The directory of the parallel file system has no access label.

What to do: Set an access label on the directory before reading it, or treat this answer as \\\"no label\\\".

`access-label-not-found`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    AccessLabelNotFound, #[doc =
    "The data workflow does not have the requested API.

What to do: Check the path and the version of the API against its reference, and check that the region offers data workflows.

`workflow-api-unknown`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    WorkflowApiUnknown, #[doc =
    "The requested setting of the extension service is not set.

What to do: Set it before reading it, or treat this answer as \\\"not configured\\\".

`workflow-attribute-missing`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    WorkflowAttributeMissing, #[doc =
    "The named policy does not exist.

What to do: Check the spelling of the policy name, and create the policy if it is missing.

`policy-not-found`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    PolicyNotFound, #[doc =
    "Only parallel file systems have the operation, such as rename, modify or truncate, and the bucket is an object bucket.

What to do: Use a parallel file system, also for mounting with obsfs. In an object bucket, copy and delete objects instead.

`needs-file-system`, a cause of [`405 Method Not Allowed`](StatusCode::MethodNotAllowed)."]
    NeedsFileSystem, #[doc =
    "The bucket is a parallel file system, which does not support the operation, a header or the storage class.

What to do: Use an object bucket for versioning, storage classes, replication, inventory, encryption, quotas, website hosting, CORS, appending and restoring. Leave out the CRC-64 header and the class INTELLIGENT\\_TIERING in a parallel file system.

`unsupported-in-file-system`, a cause of [`405 Method Not Allowed`](StatusCode::MethodNotAllowed)."]
    UnsupportedInFileSystem, #[doc =
    "The method does not go with the kind of resource that is addressed, such as a deletion of several objects at the address of an object.

What to do: Compare the Method and ResourceType elements of the response with the API reference of the operation. Check whether the address names a bucket or an object, above all if the client uses path-style addressing.

`method-unfit-for-resource`, a cause of [`405 Method Not Allowed`](StatusCode::MethodNotAllowed)."]
    MethodUnfitForResource, #[doc =
    "The feature, such as tags of objects, is not enabled.

What to do: Ask the bucket owner or customer support to enable the feature, or do without it.

`feature-not-enabled`, a cause of [`405 Method Not Allowed`](StatusCode::MethodNotAllowed)."]
    FeatureNotEnabled, #[doc =
    "The client itself gave up waiting and reports that as 408, as the Java SDK does.

What to do: Check the network and the timeouts that the client is configured with. Before repeating a write, check whether it took effect.

`client-timeout`, a cause of [`408 Request Timeout`](StatusCode::RequestTimeout)."]
    ClientTimeout, #[doc =
    "Another operation on the same resource is under way.

What to do: Send the request again after a growing pause, and look for another client that works on the same resource if it keeps failing. If a bucket is to be created whose name was released a short time ago, choose another name.

`conflicting-operation`, a cause of [`409 Conflict`](StatusCode::Conflict)."]
    ConflictingOperation, #[doc =
    "The state of the bucket does not allow the operation, for example because replication needs versioning.

What to do: Read the message and check versioning, replication and WORM of the bucket. Ask the bucket owner to change the setting that is in the way.

`bucket-state-conflict`, a cause of [`409 Conflict`](StatusCode::Conflict)."]
    BucketStateConflict, #[doc =
    "The append position is not the current length of the object.

What to do: Read the next append position with a HEAD request and compare what is there, since an earlier append without a clear answer may have taken effect. Let only one client append to an object.

`append-position-mismatch`, a cause of [`409 Conflict`](StatusCode::Conflict)."]
    AppendPositionMismatch, #[doc =
    "The object or the kind of bucket does not allow appending.

What to do: Append only to objects that were created by appending, at most 10,000 times, and write any other object as a whole; a copy of such an object is an ordinary one. The classes COLD and DEEP\\_ARCHIVE and parallel file systems do not allow appending.

`object-not-appendable`, a cause of [`409 Conflict`](StatusCode::Conflict)."]
    ObjectNotAppendable, #[doc =
    "The rename collides with another operation on the same files.

What to do: Check first whether the rename took effect, since it cannot be repeated blindly, and send it again only if it did not. Look for operations that the client runs in parallel.

`rename-conflict`, a cause of [`409 Conflict`](StatusCode::Conflict)."]
    RenameConflict, #[doc =
    "A file or directory of the parallel file system is in the way of the name or kind of the new one.

What to do: List the path and its parent directories, and check whether one of them is a file where a directory is needed, or the reverse. Choose another object key or remove what is in the way.

`file-system-name-conflict`, a cause of [`409 Conflict`](StatusCode::Conflict)."]
    FileSystemNameConflict, #[doc =
    "Deletion of a directory that is not empty is attempted.

What to do: Delete everything below the directory first, then the directory.

`directory-not-empty`, a cause of [`409 Conflict`](StatusCode::Conflict)."]
    DirectoryNotEmpty, #[doc =
    "The object is already being restored.

What to do: Wait for the running restore, and check its state with a HEAD request. Do not ask for another one.

`restore-in-progress`, a cause of [`409 Conflict`](StatusCode::Conflict)."]
    RestoreInProgress, #[doc =
    "The object is already restored, and the restored copy cannot be given a shorter lifetime.

What to do: Read the restored copy, or ask for a lifetime that ends later than the present one.

`already-restored`, a cause of [`409 Conflict`](StatusCode::Conflict)."]
    AlreadyRestored, #[doc =
    "The server does not support the requested method.

What to do: Check the method and the endpoint of the request against the API reference of the operation. Do without the operation if the server does not offer it.

`method-not-supported`, a cause of [`409 Conflict`](StatusCode::Conflict)."]
    MethodNotSupported, #[doc =
    "The bucket is being resized.

What to do: Wait until that is done, then send the request again.

`bucket-being-resized`, a cause of [`409 Conflict`](StatusCode::Conflict)."]
    BucketBeingResized, #[doc =
    "Something failed inside the data workflow or a service that it uses.

What to do: Check the JSON that was sent, then send the request again after a growing pause. If the error persists, give the request ID to customer support.

`workflow-internal`, a cause of [`500 Internal Server Error`](StatusCode::InternalServerError)."]
    WorkflowInternal, #[doc =
    "The token for a data workflow has expired.

What to do: Get a new token and send the request again.

`workflow-token-expired`, a cause of [`500 Internal Server Error`](StatusCode::InternalServerError)."]
    WorkflowTokenExpired, #[doc =
    "The account ID that a data workflow is given is not valid.

What to do: Correct the account ID in the request. Do not send it again as it is.

`workflow-account-id-invalid`, a cause of [`500 Internal Server Error`](StatusCode::InternalServerError)."]
    WorkflowAccountIdInvalid, #[doc =
    "The data workflow could not create or change its agency or the permissions of that agency.

What to do: Send the request again after a growing pause. If it keeps failing, ask the administrator of the account to create the agency in IAM.

`agency-setup-failed`, a cause of [`500 Internal Server Error`](StatusCode::InternalServerError)."]
    AgencySetupFailed, #[doc =
    "The client sends requests at too high a rate.

What to do: Lower the request rate and the number of parallel requests, with growing and random pauses between attempts; the default for an account is 6,000 PUT, 10,000 GET and 1,000 LIST requests a second. Begin object keys with random characters instead of numbering them, or ask customer support for higher limits.

`request-rate-too-high`, a cause of [`503 Service Unavailable`](StatusCode::ServiceUnavailable)."]
    RequestRateTooHigh, }, all : 155[Cause::InvalidRequestParameter, Cause::Md5Mismatch,
    Cause::InvalidSdkParameter, Cause::InvalidBucketName, Cause::SignatureMismatch,
    Cause::PermissionDenied, Cause::AccountInArrears, Cause::BucketQuotaExceeded,
    Cause::InvalidAccessKey, Cause::ClockSkew, Cause::BucketNotFound,
    Cause::ObjectNotFound, Cause::BucketConfigurationNotFound,
    Cause::MultipartUploadNotFound, Cause::UnsupportedInRegion, Cause::SocketTimeout,
    Cause::BucketNameTaken, Cause::BucketNotEmpty, Cause::InternalError,
    Cause::TemporarilyUnreachable, Cause::CallbackFailed, Cause::WrongEndpoint,
    Cause::WebsiteBucketMissing, Cause::NotModified, Cause::TemporaryAddress,
    Cause::SwiftUnauthorized, Cause::WorkflowNotAuthenticated, Cause::NotAcceptable,
    Cause::ContentLengthMissing, Cause::ConditionNotMet, Cause::PayloadTooLarge,
    Cause::UriTooLong, Cause::RangeNotSatisfiable, Cause::UnprocessableContent,
    Cause::TooManyRequests, Cause::HeadersTooLarge, Cause::MethodNotImplemented,
    Cause::HeaderNotImplemented, Cause::MalformedXml, Cause::PayloadHashMismatch,
    Cause::LocationMismatch, Cause::MissingHeader, Cause::IncompleteBody,
    Cause::EntityTooLarge, Cause::EntityTooSmall, Cause::PartNotFound,
    Cause::UnsuitableBody, Cause::MissingBody, Cause::AccessKeyMissing,
    Cause::KmsKeyNotFound, Cause::KmsKeyDisabled, Cause::MalformedPolicy,
    Cause::BucketLimitReached, Cause::BlockedAfterWrongSignatures,
    Cause::InvalidEncryptionHeaders, Cause::ContentMd5Malformed, Cause::Crc64Mismatch,
    Cause::KeyTooLong, Cause::MetadataTooLarge, Cause::InvalidContentLength,
    Cause::PartsOutOfOrder, Cause::InvalidDeleteList, Cause::PreflightHeaderMissing,
    Cause::BucketSettingConflict, Cause::ObjectLockNotEnabled,
    Cause::RetentionDateTooEarly, Cause::CallbackPolicyInvalid, Cause::BucketDeleted,
    Cause::MissingRegion, Cause::AzRedundancyUnsupported,
    Cause::LoggingTargetNotWritable, Cause::FormPolicyViolated,
    Cause::MalformedFormUpload, Cause::FormFieldsTooLarge, Cause::CustomDomainTaken,
    Cause::CustomDomainNotBound, Cause::CustomDomainLimitReached,
    Cause::InventoryLimitReached, Cause::InventoryPrefixOverlap,
    Cause::NoInventoryForFileSystem, Cause::AppendTooLarge,
    Cause::AnonymousHeaderOverride, Cause::GranteeNotIdentified,
    Cause::ReservedForSpecialUsers, Cause::WorkflowRegionMismatch, Cause::AgencyNotFound,
    Cause::AgencyWithoutPermissions, Cause::CredentialsNotSupported,
    Cause::CopyLimitReached, Cause::TorrentOfBucket, Cause::UnsignedRequest,
    Cause::RefererRefused, Cause::UrlExpired, Cause::ClockBehind, Cause::StaleSignature,
    Cause::ClockAhead, Cause::KmsPermissionMissing, Cause::SecurityTokenMissing,
    Cause::InvalidSecurityToken, Cause::ObjectArchived, Cause::PathStyleRefused,
    Cause::InvalidDateHeader, Cause::ObjectLocked, Cause::AccessKeyDisabled,
    Cause::IamUserDisabled, Cause::ConsoleOnlyUser, Cause::NotUploadInitiator,
    Cause::CorsNotConfigured, Cause::CorsRefused, Cause::RequesterPaysHeaderMissing,
    Cause::RestoreNotApplicable, Cause::NotSubscribed, Cause::NoRealNameAuthentication,
    Cause::AccountFrozen, Cause::AccountRestricted, Cause::AccountDeregistered,
    Cause::CredentialScopeExpired, Cause::ReservedBucketName,
    Cause::LoggingTargetInOtherRegion, Cause::WorkflowPermissionDenied,
    Cause::WorkflowTokenOutdated, Cause::InvalidCredentials,
    Cause::SystemCapacityExhausted, Cause::InvalidPayer, Cause::RequestFormUnsuitable,
    Cause::ObjectVersionNotFound, Cause::TagsNotFound, Cause::CustomDomainNotFound,
    Cause::SymlinkTargetNotFound, Cause::BucketAliasNotFound, Cause::AccessLabelNotFound,
    Cause::WorkflowApiUnknown, Cause::WorkflowAttributeMissing, Cause::PolicyNotFound,
    Cause::NeedsFileSystem, Cause::UnsupportedInFileSystem,
    Cause::MethodUnfitForResource, Cause::FeatureNotEnabled, Cause::ClientTimeout,
    Cause::ConflictingOperation, Cause::BucketStateConflict,
    Cause::AppendPositionMismatch, Cause::ObjectNotAppendable, Cause::RenameConflict,
    Cause::FileSystemNameConflict, Cause::DirectoryNotEmpty, Cause::RestoreInProgress,
    Cause::AlreadyRestored, Cause::MethodNotSupported, Cause::BucketBeingResized,
    Cause::WorkflowInternal, Cause::WorkflowTokenExpired,
    Cause::WorkflowAccountIdInvalid, Cause::AgencySetupFailed,
    Cause::RequestRateTooHigh,],
}
crate::__cause! {
    Cause, 155, ids : (u16 156
    "invalid-request-parametermd5-mismatchinvalid-sdk-parameterinvalid-bucket-namesignature-mismatchpermission-deniedaccount-in-arrearsbucket-quota-exceededinvalid-access-keyclock-skewbucket-not-foundobject-not-foundbucket-configuration-not-foundmultipart-upload-not-foundunsupported-in-regionsocket-timeoutbucket-name-takenbucket-not-emptyinternal-errortemporarily-unreachablecallback-failedwrong-endpointwebsite-bucket-missingnot-modifiedtemporary-addressswift-unauthorizedworkflow-not-authenticatednot-acceptablecontent-length-missingcondition-not-metpayload-too-largeuri-too-longrange-not-satisfiableunprocessable-contenttoo-many-requestsheaders-too-largemethod-not-implementedheader-not-implementedmalformed-xmlpayload-hash-mismatchlocation-mismatchmissing-headerincomplete-bodyentity-too-largeentity-too-smallpart-not-foundunsuitable-bodymissing-bodyaccess-key-missingkms-key-not-foundkms-key-disabledmalformed-policybucket-limit-reachedblocked-after-wrong-signaturesinvalid-encryption-headerscontent-md5-malformedcrc64-mismatchkey-too-longmetadata-too-largeinvalid-content-lengthparts-out-of-orderinvalid-delete-listpreflight-header-missingbucket-setting-conflictobject-lock-not-enabledretention-date-too-earlycallback-policy-invalidbucket-deletedmissing-regionaz-redundancy-unsupportedlogging-target-not-writableform-policy-violatedmalformed-form-uploadform-fields-too-largecustom-domain-takencustom-domain-not-boundcustom-domain-limit-reachedinventory-limit-reachedinventory-prefix-overlapno-inventory-for-file-systemappend-too-largeanonymous-header-overridegrantee-not-identifiedreserved-for-special-usersworkflow-region-mismatchagency-not-foundagency-without-permissionscredentials-not-supportedcopy-limit-reachedtorrent-of-bucketunsigned-requestreferer-refusedurl-expiredclock-behindstale-signatureclock-aheadkms-permission-missingsecurity-token-missinginvalid-security-tokenobject-archivedpath-style-refusedinvalid-date-headerobject-lockedaccess-key-disablediam-user-disabledconsole-only-usernot-upload-initiatorcors-not-configuredcors-refusedrequester-pays-header-missingrestore-not-applicablenot-subscribedno-real-name-authenticationaccount-frozenaccount-restrictedaccount-deregisteredcredential-scope-expiredreserved-bucket-namelogging-target-in-other-regionworkflow-permission-deniedworkflow-token-outdatedinvalid-credentialssystem-capacity-exhaustedinvalid-payerrequest-form-unsuitableobject-version-not-foundtags-not-foundcustom-domain-not-foundsymlink-target-not-foundbucket-alias-not-foundaccess-label-not-foundworkflow-api-unknownworkflow-attribute-missingpolicy-not-foundneeds-file-systemunsupported-in-file-systemmethod-unfit-for-resourcefeature-not-enabledclient-timeoutconflicting-operationbucket-state-conflictappend-position-mismatchobject-not-appendablerename-conflictfile-system-name-conflictdirectory-not-emptyrestore-in-progressalready-restoredmethod-not-supportedbucket-being-resizedworkflow-internalworkflow-token-expiredworkflow-account-id-invalidagency-setup-failedrequest-rate-too-high"[0,
    25, 37, 58, 77, 95, 112, 130, 151, 169, 179, 195, 211, 241, 267, 288, 302, 319, 335,
    349, 372, 387, 401, 423, 435, 452, 470, 496, 510, 532, 549, 566, 578, 599, 620, 637,
    654, 676, 698, 711, 732, 749, 763, 778, 794, 810, 824, 839, 851, 869, 886, 902, 918,
    938, 968, 994, 1015, 1029, 1041, 1059, 1081, 1099, 1118, 1142, 1165, 1188, 1212,
    1235, 1249, 1263, 1288, 1315, 1335, 1356, 1377, 1396, 1419, 1446, 1469, 1493, 1521,
    1537, 1562, 1584, 1610, 1634, 1650, 1676, 1701, 1719, 1736, 1752, 1767, 1778, 1790,
    1805, 1816, 1838, 1860, 1882, 1897, 1915, 1934, 1947, 1966, 1983, 2000, 2020, 2039,
    2051, 2080, 2102, 2116, 2143, 2157, 2175, 2195, 2219, 2239, 2269, 2295, 2318, 2337,
    2362, 2375, 2398, 2422, 2436, 2459, 2483, 2505, 2527, 2547, 2573, 2589, 2606, 2632,
    2657, 2676, 2690, 2711, 2732, 2756, 2777, 2792, 2817, 2836, 2855, 2871, 2891, 2911,
    2928, 2950, 2977, 2996, 3017,]), descriptions : (u16 156
    "Invalid request parameter.The consistency check fails after the client request carries MD5.An invalid parameter is transferred when the SDK is used.An invalid bucket name is used.The signature of the request does not match. Generally, the error is caused by incorrect AK/SK.The account does not have the permission to access the requested resource.The account is in arrears.The bucket space is insufficient when a quota is set for the bucket.Invalid AKThe time difference between the client and the server is too large. That is, the time of the server where the client is located is not synchronized with the time of the NTP service.The bucket does not exist.The object does not exist.The bucket policy configuration does not exist. For example, the bucket CORS configuration or bucket policy configuration does not exist.The multipart upload does not exist.The requested method or feature is not supported in the region where the bucket resides.The Socket connection between the server and client timed out.Buckets of the same name are created in different regions.Deletion of a non-empty bucket is attempted.An internal error occurs on the server side.The server cannot be accessed temporarily.The application server could not be called back, or did not answer as expected, after the object was stored.The bucket has to be addressed at another endpoint.The website request does not name the bucket.The object is still the one that the condition in the request names.The bucket is at another address for a while, for example until a DNS change has taken effect.The token of a request to the Swift API is missing, wrong or expired.A request to a data workflow is not authenticated.A parameter or header of a request to the Swift API is not acceptable.The request has no Content-Length header.The object does not meet a condition that the request sets, such as If-Match or If-Unmodified-Since.More data is sent to the Swift API than a limit or a quota allows.The object key and the query string make the request URI too long.The Range header asks for bytes that the object does not have.The content of a request to the Swift API is well-formed but cannot be processed.Too many requests for the same bucket or object arrive in a short time.The headers of a request to a data workflow exceed the limit.The server does not implement the requested method.A header of the request asks for a function that the server does not have.The XML in the request body is malformed or does not have the expected structure.The x-amz-content-sha256 header is not the SHA-256 digest of the body as OBS reads it, often because a newer AWS SDK adds checksums that OBS does not take.The location of the new bucket is missing or is not that of the addressed endpoint.A header that the operation needs is missing.The body ended before as many bytes had arrived as the Content-Length header announces.The body, or a part of it, is larger than the operation allows.The body or a part of the upload is smaller than the operation allows.A part in the list was never uploaded, or its ETag is not that of the uploaded part.The request has a body that the operation does not expect, or lacks one that it needs.The request has no body although the operation needs XML in it.The request does not carry an access key.The KMS key of the object or bucket does not exist.The KMS key of the object or bucket is disabled.The bucket policy is not valid.The account already has as many buckets as it may have.The client is blocked because it sent too many requests with a wrong signature.The SSE-C headers are wrong, so that the object cannot be decrypted.The value of the Content-MD5 header is not an MD5 digest in Base64.The x-obs-hash-crc64ecma header is not the CRC-64 checksum of the body that arrived.The object key is longer than allowed.The user-defined metadata is larger than allowed.The Content-Length header is malformed or sent more than once.The parts are not listed in ascending order of their part numbers.A request to delete several objects names more than 1000, names one with too long a key, or lacks Content-MD5.The preflight request lacks the Origin or the Access-Control-Request-Method header.A setting of the bucket, such as replication, rules the operation out.Object lock (WORM) was not enabled when the bucket was created.The new retention date is not later than the present time or the present retention date.The callback of the upload is not JSON in Base64, and the object is not stored.The bucket to be accessed no longer exists.The request does not name a region, and there is no default region.The region does not offer the requested AZ redundancy.The log delivery group has no permission on the target bucket.The fields of the form do not meet the conditions of its policy.The body of the form upload is not multipart/form-data with exactly one file.The fields before the file in the form are too large.The custom domain name is already bound.The custom domain name is not bound to the bucket.As many custom domain names are bound as is allowed.The bucket already has as many inventory rules as it may have.The prefix of the inventory rule overlaps the prefix of an existing rule.The bucket is a parallel file system, for which there is no inventory.The object would grow beyond the size that appending allows.An anonymous request asks for other response headers.The e-mail address of the grantee does not belong to exactly one account.Only special users may perform the operation.The region, or the OBS domain name of a region, that a data workflow is given is not its own.The agency that a data workflow is to act through does not exist.The agency that a data workflow acts through lacks permissions.The request carries credentials that the operation does not take.More objects are to be copied than is allowed.A torrent is requested of a bucket.The request carries no signature, and the resource is not public.The bucket does not allow access from the page in the Referer header, or without that header.The pre-signed URL has expired.The client's clock is more than 15 minutes behind the server's.The request was signed more than 15 minutes before it was sent, for example before a stall, in a queue, or for an earlier attempt.The client's clock is more than 15 minutes ahead of the server's.The requester has no permission for the KMS key, or the key belongs to another project.A temporary access key is used without its security token.The security token is damaged, has expired, or does not belong to the access key.The object is in the Archive or Deep Archive storage class and is not restored, or not yet.The bucket is addressed in the path, but has to be addressed in the host name.The Date, x-obs-date or x-amz-date header is missing or malformed.The object is protected by WORM retention.The access key is disabled.The IAM user who holds the access key is disabled.The IAM user may use the console but not the API.The parts of a multipart upload are handled by another user than the one who started it.The bucket has no CORS rules at all, so that every cross-origin request is refused.None of the CORS rules of the bucket allows the cross-origin request.The requester pays for access to the bucket, but the request does not accept the costs.The object is in neither the Archive nor the Deep Archive storage class, so that it cannot be restored.The account is not subscribed to OBS.The user has not completed real-name authentication.The account is frozen.The account is restricted, suspended or expired.The account that owns the bucket was closed, or its resources are being released after arrears.The date in the credential scope of the V4 signature is more than 7 days ago.The bucket name is reserved, and nobody may access it.The target bucket for access logs is in another region.The user has no access to the data workflow.Permissions changed after the token for a data workflow was issued.The security credentials are not valid.The system has no storage capacity left.The payer of the request is not valid, so that all access to the object is refused.An upload or a listing is addressed in the path style, or has a query parameter that a parallel file system refuses, such as x-id.The object does not have the requested version.The bucket or object has no tags.The custom domain name is not bound to any bucket.The object that the symbolic link points at does not exist.The bucket alias does not exist.The directory of the parallel file system has no access label.The data workflow does not have the requested API.The requested setting of the extension service is not set.The named policy does not exist.Only parallel file systems have the operation, such as rename, modify or truncate, and the bucket is an object bucket.The bucket is a parallel file system, which does not support the operation, a header or the storage class.The method does not go with the kind of resource that is addressed, such as a deletion of several objects at the address of an object.The feature, such as tags of objects, is not enabled.The client itself gave up waiting and reports that as 408, as the Java SDK does.Another operation on the same resource is under way.The state of the bucket does not allow the operation, for example because replication needs versioning.The append position is not the current length of the object.The object or the kind of bucket does not allow appending.The rename collides with another operation on the same files.A file or directory of the parallel file system is in the way of the name or kind of the new one.Deletion of a directory that is not empty is attempted.The object is already being restored.The object is already restored, and the restored copy cannot be given a shorter lifetime.The server does not support the requested method.The bucket is being resized.Something failed inside the data workflow or a service that it uses.The token for a data workflow has expired.The account ID that a data workflow is given is not valid.The data workflow could not create or change its agency or the permissions of that agency.The client sends requests at too high a rate."[0,
    26, 91, 148, 179, 274, 348, 374, 442, 452, 633, 659, 685, 822, 858, 946, 1008, 1066,
    1110, 1154, 1196, 1304, 1355, 1400, 1468, 1562, 1631, 1681, 1751, 1792, 1892, 1958,
    2024, 2086, 2167, 2238, 2299, 2350, 2424, 2505, 2660, 2743, 2788, 2875, 2938, 3008,
    3092, 3178, 3241, 3282, 3333, 3381, 3412, 3467, 3546, 3614, 3681, 3765, 3803, 3852,
    3914, 3980, 4090, 4173, 4243, 4306, 4394, 4473, 4516, 4583, 4637, 4699, 4763, 4840,
    4893, 4933, 4983, 5035, 5097, 5170, 5240, 5300, 5353, 5426, 5471, 5564, 5629, 5692,
    5757, 5803, 5838, 5903, 5996, 6027, 6090, 6220, 6285, 6372, 6430, 6511, 6602, 6680,
    6746, 6788, 6815, 6865, 6914, 7002, 7085, 7154, 7241, 7344, 7381, 7433, 7455, 7503,
    7598, 7675, 7729, 7784, 7828, 7895, 7934, 7974, 8057, 8187, 8234, 8267, 8317, 8376,
    8408, 8470, 8520, 8578, 8610, 8728, 8834, 8968, 9021, 9101, 9153, 9256, 9316, 9374,
    9435, 9532, 9587, 9624, 9713, 9762, 9790, 9858, 9900, 9958, 10048, 10093,]), statuses
    : [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 4, 5, 5, 6, 7, 8, 9, 9, 10, 11, 12,
    12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 7,], lookup : (false 0
    64[3, 0, 2, 1, 1, 9, 1, 3, 0, 1, 2, 6, 1, 3, 1, 3, 1, 12, 2, 3, 0, 2, 9, 2, 6, 4, 3,
    2, 2, 4, 1, 0, 4, 1, 14, 1, 1, 1, 3, 1, 0, 0, 8, 1, 1, 1, 2, 3, 3, 0, 2, 2, 6, 3, 1,
    3, 10, 3, 4, 1, 2, 2, 3, 0,] u16 256[65535, 39792, 65535, 7301, 55825, 23860, 39293,
    62738, 48969, 65535, 54592, 54559, 65535, 65535, 65535, 65535, 28170, 48198, 57378,
    65535, 53089, 65535, 65535, 29750, 31359, 65535, 12804, 65535, 65535, 65535, 36944,
    19, 65535, 61550, 67, 65535, 21593, 41729, 10581, 28422, 21604, 65535, 3926, 65535,
    16532, 45423, 65535, 45359, 4936, 49739, 65535, 65535, 39049, 65535, 5745, 59539,
    65535, 65535, 65535, 28794, 43407, 65535, 4446, 65535, 65535, 25130, 65535, 65535,
    65535, 21389, 57435, 24579, 65535, 49959, 7974, 51088, 65535, 65535, 14102, 65535,
    65535, 65535, 35969, 41737, 7741, 55851, 65535, 65535, 49220, 61283, 65535, 49491,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 36971, 1362, 2434, 65535, 59196,
    19482, 56856, 55317, 65535, 57695, 65535, 65535, 49167, 9548, 44124, 65535, 65535,
    31586, 62237, 34678, 47415, 65535, 50690, 27399, 65535, 21818, 2126, 65535, 47656,
    65535, 10391, 43142, 21905, 65535, 3480, 65535, 55655, 35730, 32798, 65535, 65535,
    62301, 65535, 65326, 36197, 21124, 65535, 31092, 65535, 60504, 1836, 63795, 46612,
    1803, 26160, 3896, 65535, 9997, 65535, 65535, 38773, 65535, 53567, 20260, 65535,
    9847, 65535, 33858, 65535, 65535, 10037, 51046, 36210, 65535, 65535, 3129, 65535,
    65535, 9608, 8712, 65535, 63894, 52289, 65535, 54889, 26880, 37194, 65535, 5243,
    50051, 26750, 52117, 65535, 46233, 54846, 31063, 39465, 65535, 65535, 30240, 65419,
    65535, 54821, 65535, 35378, 26905, 65535, 15724, 12172, 65535, 65535, 65535, 12603,
    65535, 62732, 29005, 65535, 65535, 65535, 38008, 46954, 53293, 55130, 34702, 46625,
    32028, 65535, 33815, 64864, 65535, 62033, 59205, 36366, 65535, 65535, 9287, 65535,
    65535, 59004, 65535, 62001, 21113, 29056, 33434, 42861, 35722, 51491, 65535, 65535,
    25428, 20485, 15120, 57459, 616, 21839, 29723, 52103,]),
}
crate::__help! {
    Cause, 155, (u16 154
    "Read the message, which often names the parameter, and compare the parameter's name, value and place with the API reference of the operation.Compute Content-MD5 over exactly the bytes that are sent, as the Base64 form of the 16 bytes of the digest. If it is right, look for a proxy or a filter that changes the body on its way.Log the request that the SDK sends and compare its parameters with the API reference of the operation. Check that the SDK version supports the operation.Use 3 to 63 lowercase letters, digits, hyphens and periods, with a letter or digit at both ends. Do not use a name in the form of an IP address, two periods in a row, or a period next to a hyphen.Check the secret key, check that the endpoint does not contain the bucket name, and send the method, the date, Expires (a point in time) and each signed header as they were signed, which a browser cannot do with a pre-signed URL. If all is right, compare StringToSign in the response with the string that the client signed.Find the policy that denies the action, perhaps named in the message (IAM, bucket policy, ACL, VPC endpoint policy, service control policy or Block Public Access, on both sides across accounts), and have it changed (10 to 15 minutes in IAM). Check the object key too, since without the right to list the bucket a missing object is answered with 403.Ask the owner of the account to pay the bill or top up the balance, since the grace period is over. If the bucket belongs to another account, have that account checked as well.Delete objects, old versions and unfinished multipart uploads that are no longer needed, or ask the bucket owner to raise the quota of the bucket (0 means none). Usage is counted in the background, so a deletion may take a while to help.Check the configured access key for typing mistakes and stray blanks, and check in IAM that it still exists; if it was deleted, create a new one. If it is a temporary access key, send its security token along.Compare the client's clock with the Date header of the response and synchronize it by NTP; the difference has to stay below 15 minutes. If the clock is right, check that each request is signed just before it is sent.Check the bucket name and the endpoint, and list the buckets of the account to see whether the bucket was deleted or never created.Check the object key for case, encoding and a leading slash, and list the bucket with that prefix and with versions, since the newest version may be a delete marker. If the object was there before, check the lifecycle rules, cross-region replication and who deletes objects.Set the configuration on the bucket before reading it, or treat this answer as \"not configured\". A bucket with nothing but the standard policy \"private\" has no bucket policy either.Check the upload ID, and read the object with a HEAD request; if its x-obs-uploadId is the same, the upload was completed and nothing is left to do. Otherwise it was aborted, perhaps by a lifecycle rule, and has to be started anew.Check in the API reference that the method is allowed on this resource and that the region of the bucket offers the feature. If it does not, use a bucket in a region that does.Send a read again, but before repeating a write, such as an append, a rename or the completion of a multipart upload, check whether it took effect. If requests time out repeatedly, check the network between the client and OBS, and check that the client sends the body without long pauses.Choose another bucket name, since a name can exist only once across all accounts and regions, and that of a deleted bucket stays blocked for 30 minutes or longer. If the bucket is yours, list the buckets of the account to find its region, and use it there.Delete all objects, object versions, delete markers and unfinished multipart uploads in the bucket, then delete the bucket.Send a read again after a growing pause, but before repeating a write or a deletion, check whether it took effect. If the error persists, give the request ID to customer support.Send a read again after a growing pause, but before repeating a write or a deletion, check whether it took effect. If the error persists, check proxies and the network on the way, and give the request ID to customer support.Do not upload again. Check the callback URL and the answer of the application server, which is the body of this response, and leave out imageInfo for pictures above 25 MB.Find out the region of the bucket and configure the endpoint of that region. Do not just follow the redirect, because the signature may not hold for the new address.Address the website at the domain name that contains the bucket name, or at a custom domain name that is bound to the bucket.Use the copy that you already have. To get the object in any case, leave out the If-None-Match and If-Modified-Since headers.Send this one request to the address in the Location header, with a signature that holds there, or send it again later. Keep the configured endpoint for all other requests.Get a new token and send it with the request.Get a token for the account and send it with the request.Compare the query parameters and headers, above all Accept, with the reference of the Swift API.Send a Content-Length header. If the length of a stream is not known in advance, buffer it and upload it in parts.Look in the Condition element of the response for the header concerned. Read the current ETag and modification time of the object, and decide whether your copy is out of date.Compare the size with the limits of the Swift API and the quota of the container. Upload a large object in segments.Shorten the object key or the query string, and send signature and metadata in headers instead of query parameters.Read the size of the object with a HEAD request and ask for a range within it. Do not send a Range header for an empty object, and do not look for a malformed header, which would have been ignored.Compare the values in the body and the headers, such as the ETag of an upload, with the reference of the Swift API.Lower the request rate and the number of parallel requests. Do not upload one object, or change the metadata of one object or bucket, in parallel, and cache what is read often.Send fewer or shorter headers.Check the method and the endpoint of the request against the API reference of the operation. Do without the operation if the server does not offer it.Compare the headers of the request with the API reference of the operation, and leave out those that OBS does not list.Check that the XML is well-formed, and compare the names, order and values of its elements with the API reference of the operation. A restore, for example, needs a whole number of Days and a known Tier.With an AWS SDK, set request and response checksums to when_required (AWS_REQUEST_CHECKSUM_CALCULATION and AWS_RESPONSE_CHECKSUM_VALIDATION). With any other client, compute the digest over exactly the bytes that are sent.Send the location of the region whose endpoint you address; only cn-north-1 does without one. The message shows the location that was sent, which is blank if there was none, or an address if an endpoint was given by mistake.Read the name of the header in the MissingHeaderName element or in the message, and compare the headers with the API reference of the operation. If the client did set it, look for a proxy that removes headers.Send the request again, since the connection usually broke off. If it keeps failing, check that the client computes Content-Length from the bytes it really sends, and look for a proxy that cuts bodies off.Compare the size with the limits, 5 GB for an upload, an append or a part, 48.8 TB for an object uploaded in parts, 20 KB for the configuration of a bucket, and that of its policy for a form. Upload a larger object in parts.Make every part of a multipart upload except the last one at least 100 KB, or 5 MB for clients of the S3-compatible API. For a form, keep to the lower limit in its policy.List the parts of the multipart upload, and send their part numbers and ETags as listed. Upload missing parts again.Check in the API reference whether the operation takes a body and of which kind. Send no body where it takes none, as with a copy.Send the XML that the API reference of the operation asks for. If the client did build it, check for a redirect or a proxy that drops the body.Check that the client has its credentials and sends the access key in the Authorization header or, for a pre-signed URL, in the query string.Check the key ID, the region and the project in the request and in the encryption settings of the bucket. If the key was deleted, use another one for new objects.Ask the administrator of the account to enable the key in KMS, or use another key.Check that the policy is well-formed JSON, and that OBS knows its principals, actions, resources and conditions. Actions on the bucket need this very bucket as their resource, actions on objects need the bucket followed by /*.Delete buckets that are no longer needed, or use prefixes in one bucket instead, since an account with all its IAM users may have 100 buckets and parallel file systems together. Ask customer support whether the limit can be raised.Find the client that signs wrongly, stop it, and give it the right access key and secret key. Then try a single request; how long the block lasts is not documented.Send the algorithm, the key and the MD5 digest of the key that the object was uploaded with. Ask its uploader for the key, because OBS does not keep it.Send the Base64 form of the 16 bytes of the digest, which has 24 characters. Do not send the hexadecimal form.Send the request once more, in case the body was damaged on its way. If it fails again, compute the checksum over exactly the bytes that are sent.Keep the object key within 1024 bytes of UTF-8, counted before percent-encoding.Shorten or remove x-obs-meta-* headers (x-amz-meta-* with S3 requests), and keep large metadata in an object or a database.Send one Content-Length header with a decimal number of bytes. Check that neither the client nor a proxy adds a second one.Sort the list by part number before completing the multipart upload.Send at most 1000 object keys of at most 1024 bytes in one request, with the Content-MD5 header over its body.Send both headers with the OPTIONS request. Browsers do so, so look for a proxy that removes them.Read the message for the setting concerned. Ask the bucket owner to change it, or use a bucket without it.Use a bucket that was created with object lock, which cannot be enabled later. Leave out the retention settings if the object needs no protection.Choose a later date, since retention can only be prolonged. Check the clock and the time zone of the client if the date seems right.Encode the JSON of the callback in Base64 and put it into the x-obs-callback header, then upload again.Check the bucket name, and list the buckets of the account. If the bucket was deleted, create it again or remove it from the configuration.Configure the region in the client, or name it in the request.Create the bucket without multi-AZ redundancy, or in a region that offers it.Ask the owner of the target bucket to grant the log delivery group the permission to write and to read the ACL.Compare each form field with the conditions in the decoded policy, and check that the policy is well-formed. Create a new policy that covers every field.Send Content-Type multipart/form-data with a boundary, and one field named file as the last field of the form.Shorten or remove form fields, above all metadata, and place only fields that are needed before the file.Find out which bucket has the custom domain name, and remove it there first if it is to move.List the custom domain names of the bucket and compare the spelling. If the name is to be removed, nothing is left to do.Remove custom domain names that are no longer needed, or ask customer support whether the limit can be raised.Delete inventory rules that are no longer needed, or merge rules.List the inventory rules of the bucket, and choose a prefix that neither contains nor is contained in another. Delete or change the existing rule if the new one replaces it.Set the inventory rule on an object bucket, or list the parallel file system instead.Go on in a new object, or rewrite the object with a multipart upload.Sign the request, for example as a pre-signed URL, or leave out the response-* query parameters.Name the grantee by account ID instead of by e-mail address.Check that the client calls the operation it means to. Ask customer support whether the account can be admitted to it.Use the region and the OBS domain name of the region in which the workflow runs.Check the name of the agency in IAM, and create it or name another one.Ask the administrator of the account to give the agency the permissions that the workflow needs, or name another agency.Send the request without the Authorization header and the security token.Split the work into smaller batches, and copy one batch after the other.Leave out the torrent query parameter, or download the objects one by one.Check that the client has found its credentials, and that the request as sent has an Authorization header or the signature in its query. Look for a redirect or a proxy that drops them.Ask the bucket owner to check the allowed and the denied pages in the hotlink protection or the bucket policy. Check whether the browser or a proxy leaves out the Referer header.Create a new pre-signed URL, with a longer validity if needed. Check the clock of the machine that signs only if new URLs fail at once.Set the client's clock forward to the right time and keep it synchronized by NTP; check the time zone as well, since the signed date has to be in GMT. If the clock is right, the request was signed long before it was sent.Sign each attempt anew, just before it is sent. If the SDK reuses the first date for its own attempts, update it, or limit the time of one call to less than 15 minutes.Set the client's clock back to the right time and keep it synchronized by NTP. Check the time zone as well, since the signed date has to be in GMT.Ask the administrator of the account for permissions on the key in KMS. If the key is not of the default project of the region, only its owner can use it, so name that project in the request or use another key.Send the security token in the x-obs-security-token header (x-amz-security-token with S3 requests), and configure it in the client together with the access key and the secret key.Get a new set of temporary credentials and use its access key, secret key and security token together. Renew the set before it expires.Restore the object and wait until that is done before reading it, copying it or changing its storage class, or have direct reading of archived objects enabled for the bucket. Check the lifecycle rules if the object should not have been archived.Configure the client for virtual-hosted addressing, so that it sends requests to BUCKET.ENDPOINT instead of ENDPOINT/BUCKET. Only a private site may still need the path style.Send it as an HTTP date in GMT, with English names of days and months even where the process runs in another locale. Check that no proxy removes it.Read the retention date with a HEAD request, and do not delete or overwrite this version before then; a deletion without a version ID only adds a delete marker and succeeds. In a bucket with WORM nothing can be appended at all.Ask the administrator of the account why the access key was disabled. Enable it in IAM or configure another one.Ask the administrator of the account to enable the user in IAM, or use the access key of another user.Ask the administrator of the account to allow programmatic access for the user in IAM, or use the access key of a user who has it.Upload, copy, list and complete the parts with the credentials that started the multipart upload, or start a new one.Ask the bucket owner to set CORS rules for the origin, the method and the headers of the request.Compare the origin, the method and the headers of the request with the CORS rules of the bucket. Ask the bucket owner to add or widen a rule.Sign the request, since anonymous ones are always refused, and send x-obs-request-payer with the value requester if your account is to bear the costs. Only the bucket owner does without the header.Read the object without restoring it. Check the storage class with a HEAD request before restoring.Ask the owner of the account to subscribe to OBS in the console.Ask the owner of the account to complete real-name authentication in the console, as the China site demands. Until then it refuses to create buckets, and to list them at the global domain name.Ask the owner of the account to look for notices and open bills in the console. Ask customer support to lift the freeze if the reason is not clear.Ask the owner of the account to look for notices and open bills in the console. Ask customer support to lift the restriction if the reason is not clear.Open a new account if the old one was closed, or top up the balance if it was in arrears. In either case create the bucket anew.Sign anew with today's date in the credential scope. If a signing key is cached, derive a new one every day.Check the bucket name, and use another one.Choose a target bucket in the region of the bucket whose accesses are to be logged.Ask the administrator of the account to grant the permissions for data workflows.Get a new token and send the request again.Check that the access key, the secret key and the security token belong together and are still in force. Replace them if they are not.Tell the operator of the system, with the request ID. Delete data that is no longer needed, or use another region meanwhile.Check who is to pay for the requests, and check the requester-pays setting with the bucket owner.Configure the client for virtual-hosted addressing, which OBS has asked for since the end of 2023, even if HEAD requests pass without it. For a parallel file system, use a client that adds no x-id parameter.List the versions of the object, and check the version ID. If the version was there before, check the lifecycle rules and who deletes versions; a deleted version cannot be recovered.Set tags before reading them, or treat this answer as \"no tags\".List the custom domain names of the bucket and compare the spelling. Ask the bucket owner to bind the name if it is missing or binding it failed.Upload the target object again, or make the symbolic link point at an object that exists.Check the spelling of the alias, or address the bucket by its own name.Set an access label on the directory before reading it, or treat this answer as \"no label\".Check the path and the version of the API against its reference, and check that the region offers data workflows.Set it before reading it, or treat this answer as \"not configured\".Check the spelling of the policy name, and create the policy if it is missing.Use a parallel file system, also for mounting with obsfs. In an object bucket, copy and delete objects instead.Use an object bucket for versioning, storage classes, replication, inventory, encryption, quotas, website hosting, CORS, appending and restoring. Leave out the CRC-64 header and the class INTELLIGENT_TIERING in a parallel file system.Compare the Method and ResourceType elements of the response with the API reference of the operation. Check whether the address names a bucket or an object, above all if the client uses path-style addressing.Ask the bucket owner or customer support to enable the feature, or do without it.Check the network and the timeouts that the client is configured with. Before repeating a write, check whether it took effect.Send the request again after a growing pause, and look for another client that works on the same resource if it keeps failing. If a bucket is to be created whose name was released a short time ago, choose another name.Read the message and check versioning, replication and WORM of the bucket. Ask the bucket owner to change the setting that is in the way.Read the next append position with a HEAD request and compare what is there, since an earlier append without a clear answer may have taken effect. Let only one client append to an object.Append only to objects that were created by appending, at most 10,000 times, and write any other object as a whole; a copy of such an object is an ordinary one. The classes COLD and DEEP_ARCHIVE and parallel file systems do not allow appending.Check first whether the rename took effect, since it cannot be repeated blindly, and send it again only if it did not. Look for operations that the client runs in parallel.List the path and its parent directories, and check whether one of them is a file where a directory is needed, or the reverse. Choose another object key or remove what is in the way.Delete everything below the directory first, then the directory.Wait for the running restore, and check its state with a HEAD request. Do not ask for another one.Read the restored copy, or ask for a lifetime that ends later than the present one.Wait until that is done, then send the request again.Check the JSON that was sent, then send the request again after a growing pause. If the error persists, give the request ID to customer support.Correct the account ID in the request. Do not send it again as it is.Send the request again after a growing pause. If it keeps failing, ask the administrator of the account to create the agency in IAM.Lower the request rate and the number of parallel requests, with growing and random pauses between attempts; the default for an account is 6,000 PUT, 10,000 GET and 1,000 LIST requests a second. Begin object keys with random characters instead of numbering them, or ask customer support for higher limits."[0,
    141, 327, 480, 676, 999, 1348, 1524, 1761, 1970, 2186, 2317, 2591, 2772, 3003, 3179,
    3467, 3723, 3846, 4024, 4248, 4419, 4584, 4709, 4834, 5006, 5051, 5108, 5204, 5318,
    5493, 5609, 5724, 5921, 6036, 6212, 6242, 6392, 6511, 6713, 6934, 7158, 7367, 7572,
    7796, 7967, 8083, 8213, 8356, 8497, 8659, 8741, 8967, 9198, 9362, 9514, 9624, 9770,
    9850, 9973, 10096, 10164, 10274, 10372, 10478, 10624, 10756, 10859, 10998, 11060,
    11137, 11248, 11401, 11511, 11616, 11709, 11830, 11940, 12005, 12178, 12263, 12332,
    12428, 12488, 12606, 12686, 12757, 12877, 12950, 13022, 13096, 13280, 13458, 13593,
    13814, 13982, 14129, 14339, 14518, 14653, 14898, 15073, 15221, 15448, 15560, 15662,
    15792, 15909, 16006, 16147, 16344, 16443, 16507, 16700, 16847, 16999, 17127, 17235,
    17278, 17361, 17442, 17485, 17619, 17743, 17840, 18047, 18229, 18293, 18438, 18527,
    18598, 18689, 18802, 18869, 18947, 19058, 19292, 19500, 19581, 19707, 19925, 20062,
    20249, 20493, 20665, 20847, 20911, 21009, 21092, 21145, 21289, 21358, 21490, 21795,])
    sparse : (u8 155[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
    41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61,
    62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82,
    83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102,
    103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119,
    120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136,
    137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 37, 149, 150, 121, 151,
    152, 153,])
}
crate::__docs! {
    Cause, 155,
}
crate::__source! {
    Cause, 155, 2[("HTTP Status Codes" updated "2022-09-07")
    ("OBS API Reference, error codes" updated "2026" docs
    "https://support.huaweicloud.com/intl/en-us/api-obs/obs_04_0115.html")] sparse : (u8
    155[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,])
}
crate::__deprecated! {
    Cause, 155,
}
crate::__entry! {
    Cause, 155, id
}
crate::__debug! {
    Cause, 155, camel id
}
crate::__display! {
    Cause, 155, description
}
crate::__from_str! {
    Cause, 155, UnknownCause
}
crate::__serialize! {
    Cause, 155, serialize_str id
}
crate::__deserialize! {
    Cause, 155, read_text __find UnknownCause
}
crate::__enum! {
    #[allow(missing_docs)] ErrorCode, variants : { #[doc =
    "The bucket is reached at another endpoint, to which all further requests have to go.

`PermanentRedirect`, with status [`301 Moved Permanently`](StatusCode::MovedPermanently).

Cause: The bucket has to be addressed at another endpoint. ([`WrongEndpoint`](Cause::WrongEndpoint))"]
    PermanentRedirect, #[doc =
    "The address of the website lacks the bucket name.

`WebsiteRedirect`, with status [`301 Moved Permanently`](StatusCode::MovedPermanently).

Cause: The website request does not name the bucket. ([`WebsiteBucketMissing`](Cause::WebsiteBucketMissing))"]
    WebsiteRedirect, #[doc =
    "This request has to go to another address for the time being.

`Redirect`, with status [`307 Temporary Redirect`](StatusCode::TemporaryRedirect). Listed in older editions of the documentation only.

Cause: The bucket is at another address for a while, for example until a DNS change has taken effect. ([`TemporaryAddress`](Cause::TemporaryAddress))

Retry after a pause that grows with each attempt."]
    Redirect, #[doc =
    "This request has to go to another address until the DNS change has taken effect.

`TemporaryRedirect`, with status [`307 Temporary Redirect`](StatusCode::TemporaryRedirect).

Cause: The bucket is at another address for a while, for example until a DNS change has taken effect. ([`TemporaryAddress`](Cause::TemporaryAddress))

Retry after a pause that grows with each attempt."]
    TemporaryRedirect, #[doc =
    "The e-mail address in the grant belongs to more than one account.

`AmbiguousGrantByEmailAddress`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: The e-mail address of the grantee does not belong to exactly one account. ([`GranteeNotIdentified`](Cause::GranteeNotIdentified))"]
    AmbiguousGrantByEmailAddress, #[doc =
    "Appending this much would make the object larger than allowed.

`AppendTooLarge`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The object would grow beyond the size that appending allows. ([`AppendTooLarge`](Cause::AppendTooLarge))"]
    AppendTooLarge, #[doc =
    "The region cannot host a bucket with the requested AZ redundancy.

`AZRedundancyTypeNotSupported`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The region does not offer the requested AZ redundancy. ([`AzRedundancyUnsupported`](Cause::AzRedundancyUnsupported))"]
    AzRedundancyTypeNotSupported, #[doc =
    "The access label for a directory of a parallel file system is not valid.

`BadAccessLabel`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    BadAccessLabel, #[doc =
    "The MD5 digest of the body that arrived is not the one in the Content-MD5 header.

`BadDigest`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The consistency check fails after the client request carries MD5. ([`Md5Mismatch`](Cause::Md5Mismatch))"]
    BadDigest, #[doc =
    "The custom domain name is not a valid domain name.

`BadDomainName`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    BadDomainName, #[doc =
    "OBS rejects the parameters of the request; the message says which.

`BadRequest`, with status [`400 Bad Request`](StatusCode::BadRequest). Also sent as `Bad Request`.

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    BadRequest, #[doc =
    "The operation has to be called without security credentials.

`CredentialsNotSupported`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: The request carries credentials that the operation does not take. ([`CredentialsNotSupported`](Cause::CredentialsNotSupported))"]
    CredentialsNotSupported, #[doc =
    "The custom domain name is already bound to a bucket.

`CustomDomainAreadyExist`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The custom domain name is already bound. ([`CustomDomainTaken`](Cause::CustomDomainTaken))"]
    CustomDomainAreadyExist, #[doc =
    "The custom domain name to be removed was never bound.

`CustomDomainNotExist`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The custom domain name is not bound to the bucket. ([`CustomDomainNotBound`](Cause::CustomDomainNotBound))"]
    CustomDomainNotExist, #[doc =
    "The object, part or configuration in the body is above the allowed size.

`EntityTooLarge`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The body, or a part of it, is larger than the operation allows. ([`EntityTooLarge`](Cause::EntityTooLarge))"]
    EntityTooLarge, #[doc =
    "The object or part in the body is below the allowed size.

`EntityTooSmall`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The body or a part of the upload is smaller than the operation allows. ([`EntityTooSmall`](Cause::EntityTooSmall))"]
    EntityTooSmall, #[doc =
    "Parallel file systems cannot have inventory rules.

`FileGatewayBucket`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The bucket is a parallel file system, for which there is no inventory. ([`NoInventoryForFileSystem`](Cause::NoInventoryForFileSystem))"]
    FileGatewayBucket, #[doc =
    "An anonymous download must not override response headers.

`ForbidAnonReqOverwriteRespHead`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: An anonymous request asks for other response headers. ([`AnonymousHeaderOverride`](Cause::AnonymousHeaderOverride))"]
    ForbidAnonReqOverwriteRespHead, #[doc =
    "The location given for the new bucket is missing or does not fit the addressed region.

`IllegalLocationConstraintException`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The location of the new bucket is missing or is not that of the addressed endpoint. ([`LocationMismatch`](Cause::LocationMismatch))"]
    IllegalLocationConstraintException, #[doc =
    "The versioning configuration is not valid; its Status has to be Enabled or Suspended.

`IllegalVersioningConfigurationException`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    IllegalVersioningConfigurationException, #[doc =
    "The body ended before as many bytes had arrived as Content-Length announces.

`IncompleteBody`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The body ended before as many bytes had arrived as the Content-Length header announces. ([`IncompleteBody`](Cause::IncompleteBody))

Retry after a pause that grows with each attempt."]
    IncompleteBody, #[doc =
    "A form upload has to carry exactly one file.

`IncorrectNumberOfFilesInPostRequest`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The body of the form upload is not multipart/form-data with exactly one file. ([`MalformedFormUpload`](Cause::MalformedFormUpload))"]
    IncorrectNumberOfFilesInPostRequest, #[doc =
    "The data embedded in the request is above the allowed size.

`InlineDataTooLarge`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: The body, or a part of it, is larger than the operation allows. ([`EntityTooLarge`](Cause::EntityTooLarge))"]
    InlineDataTooLarge, #[doc =
    "The request has to state the anonymous role.

`InvalidAddressingHeader`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    InvalidAddressingHeader, #[doc =
    "The value of a parameter is wrong; the message says which.

`InvalidArgument`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    InvalidArgument, #[doc =
    "The bucket that the request addresses is gone.

`InvalidBucket`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The bucket to be accessed no longer exists. ([`BucketDeleted`](Cause::BucketDeleted))"]
    InvalidBucket, #[doc =
    "The bucket name breaks the rules for length or characters.

`InvalidBucketName`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: An invalid bucket name is used. ([`InvalidBucketName`](Cause::InvalidBucketName))"]
    InvalidBucketName, #[doc =
    "The new storage policy of the bucket is not one that OBS knows.

`InvalidBucketStoragePolicy`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    InvalidBucketStoragePolicy, #[doc =
    "The value of the Content-Length header is not a valid number of bytes.

`InvalidContentLength`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The Content-Length header is malformed or sent more than once. ([`InvalidContentLength`](Cause::InvalidContentLength))"]
    InvalidContentLength, #[doc =
    "The storage class cannot be the default storage class of the bucket.

`InvalidDefaultStorageClass`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    InvalidDefaultStorageClass, #[doc =
    "The value of the Content-MD5 header is malformed.

`InvalidDigest`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: The value of the Content-MD5 header is not an MD5 digest in Base64. ([`ContentMd5Malformed`](Cause::ContentMd5Malformed))"]
    InvalidDigest, #[doc =
    "The SSE-C headers do not fit the object, which therefore cannot be decrypted.

`InvalidEncryptionAlgorithmError`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The SSE-C headers are wrong, so that the object cannot be decrypted. ([`InvalidEncryptionHeaders`](Cause::InvalidEncryptionHeaders))"]
    InvalidEncryptionAlgorithmError, #[doc =
    "The location given for the new bucket does not exist.

`InvalidLocationConstraint`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    InvalidLocationConstraint, #[doc =
    "A part in the list is absent, or its ETag is another.

`InvalidPart`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: A part in the list was never uploaded, or its ETag is not that of the uploaded part. ([`PartNotFound`](Cause::PartNotFound))"]
    InvalidPart, #[doc =
    "The part numbers in the list do not ascend.

`InvalidPartOrder`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The parts are not listed in ascending order of their part numbers. ([`PartsOutOfOrder`](Cause::PartsOutOfOrder))"]
    InvalidPartOrder, #[doc =
    "The form breaks a condition of the policy that it carries.

`InvalidPolicyDocument`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The fields of the form do not meet the conditions of its policy. ([`FormPolicyViolated`](Cause::FormPolicyViolated))"]
    InvalidPolicyDocument, #[doc =
    "The target of the redirect is not valid.

`InvalidRedirectLocation`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    InvalidRedirectLocation, #[doc =
    "The request is not valid in this form or state; the message says why.

`InvalidRequest`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    InvalidRequest, #[doc =
    "The body is missing, or is not one that the operation can use.

`InvalidRequestBody`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The request has a body that the operation does not expect, or lacks one that it needs. ([`UnsuitableBody`](Cause::UnsuitableBody))"]
    InvalidRequestBody, #[doc =
    "The storage class is unknown; OBS knows STANDARD, WARM and COLD, for example.

`InvalidStorageClass`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    InvalidStorageClass, #[doc =
    "A tag of the bucket or object is not valid; check its length, its characters and duplicate keys.

`InvalidTag`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    InvalidTag, #[doc =
    "A tag of the bucket is not valid; check its length, its characters and duplicate keys.

`InvalidTagError`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    InvalidTagError, #[doc =
    "The log delivery group must not write to the target bucket.

`InvalidTargetBucketForLogging`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The log delivery group has no permission on the target bucket. ([`LoggingTargetNotWritable`](Cause::LoggingTargetNotWritable))

Retry once its cause is fixed."]
    InvalidTargetBucketForLogging, #[doc =
    "The request URI cannot be parsed; check its percent-encoding.

`InvalidURI`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    InvalidUri, #[doc =
    "The bucket cannot have another inventory rule.

`InventoryCountOverLimit`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The bucket already has as many inventory rules as it may have. ([`InventoryLimitReached`](Cause::InventoryLimitReached))

Retry once its cause is fixed."]
    InventoryCountOverLimit, #[doc =
    "The object key is longer than 1024 bytes.

`KeyTooLong`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: The object key is longer than allowed. ([`KeyTooLong`](Cause::KeyTooLong))"]
    KeyTooLong, #[doc =
    "The object key is longer than 1024 bytes.

`KeyTooLongError`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The object key is longer than allowed. ([`KeyTooLong`](Cause::KeyTooLong))"]
    KeyTooLongError, #[doc =
    "The KMS key that encrypts the object is disabled.

`KMS.DisabledException`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The KMS key of the object or bucket is disabled. ([`KmsKeyDisabled`](Cause::KmsKeyDisabled))

Retry once its cause is fixed."]
    KmsDisabledException, #[doc =
    "The KMS key that is to encrypt or decrypt the object does not exist.

`KMS.NotFoundException`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The KMS key of the object or bucket does not exist. ([`KmsKeyNotFound`](Cause::KmsKeyNotFound))"]
    KmsNotFoundException, #[doc =
    "The XML of the ACL is malformed or has the wrong structure.

`MalformedACLError`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The XML in the request body is malformed or does not have the expected structure. ([`MalformedXml`](Cause::MalformedXml))"]
    MalformedAclError, #[doc =
    "The XML of the request is malformed.

`MalformedError`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The XML in the request body is malformed or does not have the expected structure. ([`MalformedXml`](Cause::MalformedXml))"]
    MalformedError, #[doc =
    "The XML of the logging configuration is malformed.

`MalformedLoggingStatus`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The XML in the request body is malformed or does not have the expected structure. ([`MalformedXml`](Cause::MalformedXml))"]
    MalformedLoggingStatus, #[doc =
    "The XML of the WORM configuration is malformed.

`MalformedObjectLockError`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The XML in the request body is malformed or does not have the expected structure. ([`MalformedXml`](Cause::MalformedXml))"]
    MalformedObjectLockError, #[doc =
    "The bucket policy did not pass validation.

`MalformedPolicy`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The bucket policy is not valid. ([`MalformedPolicy`](Cause::MalformedPolicy))"]
    MalformedPolicy, #[doc =
    "The body of the form upload is malformed.

`MalformedPOSTRequest`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: The body of the form upload is not multipart/form-data with exactly one file. ([`MalformedFormUpload`](Cause::MalformedFormUpload))"]
    MalformedPostRequest, #[doc =
    "The XML of the quota is malformed.

`MalformedQuotaError`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The XML in the request body is malformed or does not have the expected structure. ([`MalformedXml`](Cause::MalformedXml))"]
    MalformedQuotaError, #[doc =
    "The XML of the configuration is malformed or has the wrong structure.

`MalformedXML`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The XML in the request body is malformed or does not have the expected structure. ([`MalformedXml`](Cause::MalformedXml))"]
    MalformedXml, #[doc =
    "The XML of the tags is malformed.

`MalformedXMLError`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: The XML in the request body is malformed or does not have the expected structure. ([`MalformedXml`](Cause::MalformedXml))"]
    MalformedXmlError, #[doc =
    "The body is too long for the operation; a copy, for example, has no body at all.

`MaxMessageLengthExceeded`, with status [`400 Bad Request`](StatusCode::BadRequest).

Possible causes:

- The request has a body that the operation does not expect, or lacks one that it needs. ([`UnsuitableBody`](Cause::UnsuitableBody))
- The body, or a part of it, is larger than the operation allows. ([`EntityTooLarge`](Cause::EntityTooLarge))"]
    MaxMessageLengthExceeded, #[doc =
    "The form fields before the file take up too much space.

`MaxPostPreDataLengthExceededError`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: The fields before the file in the form are too large. ([`FormFieldsTooLarge`](Cause::FormFieldsTooLarge))"]
    MaxPostPreDataLengthExceededError, #[doc =
    "The headers with user-defined metadata exceed the limit.

`MetadataTooLarge`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The user-defined metadata is larger than allowed. ([`MetadataTooLarge`](Cause::MetadataTooLarge))"]
    MetadataTooLarge, #[doc =
    "The request names no region, and OBS has no default to fall back on.

`MissingRegion`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The request does not name a region, and there is no default region. ([`MissingRegion`](Cause::MissingRegion))"]
    MissingRegion, #[doc =
    "The body is empty where XML is expected.

`MissingRequestBodyError`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The request has no body although the operation needs XML in it. ([`MissingBody`](Cause::MissingBody))"]
    MissingRequestBodyError, #[doc =
    "A header that the operation needs is absent.

`MissingRequiredHeader`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: A header that the operation needs is missing. ([`MissingHeader`](Cause::MissingHeader))"]
    MissingRequiredHeader, #[doc =
    "A header that authenticates or protects the request is absent.

`MissingSecurityHeader`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: A header that the operation needs is missing. ([`MissingHeader`](Cause::MissingHeader))"]
    MissingSecurityHeader, #[doc =
    "The request carries more than one Content-Length header.

`MultipleContentLengths`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The Content-Length header is malformed or sent more than once. ([`InvalidContentLength`](Cause::InvalidContentLength))"]
    MultipleContentLengths, #[doc =
    "The operation does not go together with a setting of the bucket, such as replication, which rules out appending.

`OperationNotSupported`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: A setting of the bucket, such as replication, rules the operation out. ([`BucketSettingConflict`](Cause::BucketSettingConflict))

Retry once its cause is fixed."]
    OperationNotSupported, #[doc =
    "The prefix contains, or is contained in, the prefix of another inventory rule.

`PrefixExistInclusionRelationship`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The prefix of the inventory rule overlaps the prefix of an existing rule. ([`InventoryPrefixOverlap`](Cause::InventoryPrefixOverlap))"]
    PrefixExistInclusionRelationship, #[doc =
    "A form upload has to be of the type multipart/form-data.

`RequestIsNotMultiPartContent`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: The body of the form upload is not multipart/form-data with exactly one file. ([`MalformedFormUpload`](Cause::MalformedFormUpload))"]
    RequestIsNotMultiPartContent, #[doc =
    "There is no torrent of a whole bucket.

`RequestTorrentOfBucketError`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: A torrent is requested of a bucket. ([`TorrentOfBucket`](Cause::TorrentOfBucket))"]
    RequestTorrentOfBucketError, #[doc =
    "The account cannot have another bucket.

`TooManyBuckets`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The account already has as many buckets as it may have. ([`BucketLimitReached`](Cause::BucketLimitReached))

Retry once its cause is fixed."]
    TooManyBuckets, #[doc =
    "No further custom domain name can be bound.

`TooManyCustomDomains`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: As many custom domain names are bound as is allowed. ([`CustomDomainLimitReached`](Cause::CustomDomainLimitReached))

Retry once its cause is fixed."]
    TooManyCustomDomains, #[doc =
    "The number of copied objects has reached its limit.

`TooManyObjectCopied`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: More objects are to be copied than is allowed. ([`CopyLimitReached`](Cause::CopyLimitReached))"]
    TooManyObjectCopied, #[doc =
    "Requests are blocked because too many of them had a wrong signature.

`TooManyWrongSignature`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The client is blocked because it sent too many requests with a wrong signature. ([`BlockedAfterWrongSignatures`](Cause::BlockedAfterWrongSignatures))

Retry once its cause is fixed."]
    TooManyWrongSignature, #[doc =
    "The request has a body where none is allowed, or has none where one is needed.

`UnexpectedContent`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The request has a body that the operation does not expect, or lacks one that it needs. ([`UnsuitableBody`](Cause::UnsuitableBody))"]
    UnexpectedContent, #[doc =
    "The e-mail address in the grant belongs to no account.

`UnresolvableGrantByEmailAddress`, with status [`400 Bad Request`](StatusCode::BadRequest). Listed in older editions of the documentation only.

Cause: The e-mail address of the grantee does not belong to exactly one account. ([`GranteeNotIdentified`](Cause::GranteeNotIdentified))"]
    UnresolvableGrantByEmailAddress, #[doc =
    "The access key is missing, or the operation is reserved for special users.

`UserKeyMustBeSpecified`, with status [`400 Bad Request`](StatusCode::BadRequest).

Possible causes:

- The request does not carry an access key. ([`AccessKeyMissing`](Cause::AccessKeyMissing))
- Only special users may perform the operation. ([`ReservedForSpecialUsers`](Cause::ReservedForSpecialUsers))"]
    UserKeyMustBeSpecified, #[doc =
    "The SHA-256 digest of the body that arrived is not the one in the x-amz-content-sha256 header.

`XAmzContentSHA256Mismatch`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The x-amz-content-sha256 header is not the SHA-256 digest of the body as OBS reads it, often because a newer AWS SDK adds checksums that OBS does not take. ([`PayloadHashMismatch`](Cause::PayloadHashMismatch))"]
    XAmzContentSha256Mismatch, #[doc =
    "The format of the request is wrong.

`SYS.0006`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    Sys0006, #[doc =
    "The range of the download is not valid.

`SYS.0007`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    Sys0007, #[doc =
    "A parameter of the request is not allowed.

`SYS.0010`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    Sys0010, #[doc =
    "The body of the request is too large.

`SYS.0012`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The body, or a part of it, is larger than the operation allows. ([`EntityTooLarge`](Cause::EntityTooLarge))"]
    Sys0012, #[doc =
    "The region is another than that of the workflow.

`SYS.0023`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The region, or the OBS domain name of a region, that a data workflow is given is not its own. ([`WorkflowRegionMismatch`](Cause::WorkflowRegionMismatch))"]
    Sys0023, #[doc =
    "The agency has no permissions at all.

`SYS.0027`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The agency that a data workflow acts through lacks permissions. ([`AgencyWithoutPermissions`](Cause::AgencyWithoutPermissions))

Retry once its cause is fixed."]
    Sys0027, #[doc =
    "There is no such agency.

`SYS.0028`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The agency that a data workflow is to act through does not exist. ([`AgencyNotFound`](Cause::AgencyNotFound))

Retry once its cause is fixed."]
    Sys0028, #[doc =
    "The OBS domain name of the region is not valid.

`SYS.0029`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The region, or the OBS domain name of a region, that a data workflow is given is not its own. ([`WorkflowRegionMismatch`](Cause::WorkflowRegionMismatch))"]
    Sys0029, #[doc =
    "The OBS domain name is that of another region.

`SYS.0030`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The region, or the OBS domain name of a region, that a data workflow is given is not its own. ([`WorkflowRegionMismatch`](Cause::WorkflowRegionMismatch))"]
    Sys0030, #[doc =
    "The project ID is not valid.

`SYS.0036`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    Sys0036, #[doc =
    "The permissions of the agency do not suffice.

`SYS.0037`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: The agency that a data workflow acts through lacks permissions. ([`AgencyWithoutPermissions`](Cause::AgencyWithoutPermissions))

Retry once its cause is fixed."]
    Sys0037, #[doc =
    "Only one range can be requested at a time.

`SYS.0038`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    Sys0038, #[doc =
    "A magic variable could not be replaced by its value.

`SYS.0041`, with status [`400 Bad Request`](StatusCode::BadRequest).

Cause: Invalid request parameter. ([`InvalidRequestParameter`](Cause::InvalidRequestParameter))"]
    Sys0041, #[doc =
    "The request to the data workflow is not authenticated.

`SYS.0004`, with status [`401 Unauthorized`](StatusCode::Unauthorized).

Cause: A request to a data workflow is not authenticated. ([`WorkflowNotAuthenticated`](Cause::WorkflowNotAuthenticated))

Retry once its cause is fixed."]
    Sys0004, #[doc =
    "The request is refused by a policy, an ACL, a missing signature, WORM retention or the check of its date.

`AccessDenied`, with status [`403 Forbidden`](StatusCode::Forbidden).

Possible causes:

- The account does not have the permission to access the requested resource. ([`PermissionDenied`](Cause::PermissionDenied))
- The request carries no signature, and the resource is not public. ([`UnsignedRequest`](Cause::UnsignedRequest))
- The bucket does not allow access from the page in the Referer header, or without that header. ([`RefererRefused`](Cause::RefererRefused))
- The parts of a multipart upload are handled by another user than the one who started it. ([`NotUploadInitiator`](Cause::NotUploadInitiator))

Retry once its cause is fixed.

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0003.html>)"]
    AccessDenied, #[doc =
    "The CORS configuration of the bucket does not allow the cross-origin request.

`AccessForbidden`, with status [`403 Forbidden`](StatusCode::Forbidden).

Possible causes:

- None of the CORS rules of the bucket allows the cross-origin request. ([`CorsRefused`](Cause::CorsRefused))
- The bucket has no CORS rules at all, so that every cross-origin request is refused. ([`CorsNotConfigured`](Cause::CorsNotConfigured))

Retry once its cause is fixed.

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0004.html>)"]
    AccessForbidden, #[doc =
    "The account has a problem; for example, it was suspended or has expired.

`AccountProblem`, with status [`403 Forbidden`](StatusCode::Forbidden). Listed in older editions of the documentation only.

Cause: The account is restricted, suspended or expired. ([`AccountRestricted`](Cause::AccountRestricted))

Retry once its cause is fixed."]
    AccountProblem, #[doc =
    "The bucket name is a reserved one that nobody may use.

`AllAccessDisabled`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The bucket name is reserved, and nobody may access it. ([`ReservedBucketName`](Cause::ReservedBucketName))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0005.html>)"]
    AllAccessDisabled, #[doc =
    "The target bucket for access logs has to be in the same region.

`CrossLocationLoggingProhibited`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The target bucket for access logs is in another region. ([`LoggingTargetInOtherRegion`](Cause::LoggingTargetInOtherRegion))"]
    CrossLocationLoggingProhibited, #[doc =
    "The account that owns the bucket is closed, or its resources were released.

`DeregisterUserId`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The account that owns the bucket was closed, or its resources are being released after arrears. ([`AccountDeregistered`](Cause::AccountDeregistered))

Retry once its cause is fixed.

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0006.html>)"]
    DeregisterUserId, #[doc =
    "The security token has expired.

`ExpiredToken`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The security token is damaged, has expired, or does not belong to the access key. ([`InvalidSecurityToken`](Cause::InvalidSecurityToken))

Retry once its cause is fixed."]
    ExpiredToken, #[doc =
    "The account of the user is frozen.

`FrozenUserId`, with status [`403 Forbidden`](StatusCode::Forbidden). Listed in older editions of the documentation only.

Cause: The account is frozen. ([`AccountFrozen`](Cause::AccountFrozen))

Retry once its cause is fixed."]
    FrozenUserId, #[doc =
    "The account of the requester or of the bucket owner owes money or has no balance left.

`InArrearOrInsufficientBalance`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The account is in arrears. ([`AccountInArrears`](Cause::AccountInArrears))

Retry once its cause is fixed.

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0007.html>)"]
    InArrearOrInsufficientBalance, #[doc =
    "The quota of the bucket leaves no room for the object.

`InsufficientStorageSpace`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The bucket space is insufficient when a quota is set for the bucket. ([`BucketQuotaExceeded`](Cause::BucketQuotaExceeded))

Retry once its cause is fixed.

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0008.html>)"]
    InsufficientStorageSpace, #[doc =
    "The access key is unknown or disabled, its user must not use it, or the security token is missing or does not fit.

`InvalidAccessKeyId`, with status [`403 Forbidden`](StatusCode::Forbidden).

Possible causes:

- Invalid AK ([`InvalidAccessKey`](Cause::InvalidAccessKey))
- A temporary access key is used without its security token. ([`SecurityTokenMissing`](Cause::SecurityTokenMissing))
- The security token is damaged, has expired, or does not belong to the access key. ([`InvalidSecurityToken`](Cause::InvalidSecurityToken))
- The access key is disabled. ([`AccessKeyDisabled`](Cause::AccessKeyDisabled))
- The IAM user who holds the access key is disabled. ([`IamUserDisabled`](Cause::IamUserDisabled))
- The IAM user may use the console but not the API. ([`ConsoleOnlyUser`](Cause::ConsoleOnlyUser))

Retry once its cause is fixed.

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0009.html>)"]
    InvalidAccessKeyId, #[doc =
    "The storage class of the object does not allow this; an archived object, for example, has to be restored first.

`InvalidObjectState`, with status [`403 Forbidden`](StatusCode::Forbidden).

Possible causes:

- The object is in the Archive or Deep Archive storage class and is not restored, or not yet. ([`ObjectArchived`](Cause::ObjectArchived))
- The object is in neither the Archive nor the Deep Archive storage class, so that it cannot be restored. ([`RestoreNotApplicable`](Cause::RestoreNotApplicable))

Retry once its cause is fixed.

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0010.html>)"]
    InvalidObjectState, #[doc =
    "The payer is not valid, and all access to the object is refused.

`InvalidPayer`, with status [`403 Forbidden`](StatusCode::Forbidden). Listed in older editions of the documentation only.

Cause: The payer of the request is not valid, so that all access to the object is refused. ([`InvalidPayer`](Cause::InvalidPayer))"]
    InvalidPayer, #[doc =
    "The security credentials of the request are not valid.

`InvalidSecurity`, with status [`403 Forbidden`](StatusCode::Forbidden). Listed in older editions of the documentation only.

Cause: The security credentials are not valid. ([`InvalidCredentials`](Cause::InvalidCredentials))

Retry once its cause is fixed."]
    InvalidSecurity, #[doc =
    "The security token is malformed or not valid.

`InvalidToken`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The security token is damaged, has expired, or does not belong to the access key. ([`InvalidSecurityToken`](Cause::InvalidSecurityToken))

Retry once its cause is fixed."]
    InvalidToken, #[doc =
    "The account has not subscribed to OBS.

`NotSignedUp`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The account is not subscribed to OBS. ([`NotSubscribed`](Cause::NotSubscribed))

Retry once its cause is fixed.

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0011.html>)"]
    NotSignedUp, #[doc =
    "The bucket makes the requester pay, and the request does not agree to that.

`RequestPayerDenied`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The requester pays for access to the bucket, but the request does not accept the costs. ([`RequesterPaysHeaderMissing`](Cause::RequesterPaysHeaderMissing))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0016.html>)"]
    RequestPayerDenied, #[doc =
    "The signed time is too far from the server\\'s, or the signature has expired.

`RequestTimeTooSkewed`, with status [`403 Forbidden`](StatusCode::Forbidden).

Possible causes:

- The time difference between the client and the server is too large. That is, the time of the server where the client is located is not synchronized with the time of the NTP service. ([`ClockSkew`](Cause::ClockSkew))
- The client\\'s clock is more than 15 minutes behind the server\\'s. ([`ClockBehind`](Cause::ClockBehind))
- The client\\'s clock is more than 15 minutes ahead of the server\\'s. ([`ClockAhead`](Cause::ClockAhead))
- The request was signed more than 15 minutes before it was sent, for example before a stall, in a queue, or for an earlier attempt. ([`StaleSignature`](Cause::StaleSignature))
- The pre-signed URL has expired. ([`UrlExpired`](Cause::UrlExpired))
- The date in the credential scope of the V4 signature is more than 7 days ago. ([`CredentialScopeExpired`](Cause::CredentialScopeExpired))

Retry once its cause is fixed.

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0012.html>)"]
    RequestTimeTooSkewed, #[doc =
    "The server computes another signature for the request than the one it carries.

`SignatureDoesNotMatch`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The signature of the request does not match. Generally, the error is caused by incorrect AK/SK. ([`SignatureMismatch`](Cause::SignatureMismatch))

Retry once its cause is fixed.

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0013.html>)"]
    SignatureDoesNotMatch, #[doc =
    "The storage system itself is full.

`System Capacity Not enough`, with status [`403 Forbidden`](StatusCode::Forbidden). Listed in older editions of the documentation only.

Cause: The system has no storage capacity left. ([`SystemCapacityExhausted`](Cause::SystemCapacityExhausted))

Retry once its cause is fixed."]
    SystemCapacityNotEnough, #[doc =
    "The security token has to be renewed.

`TokenRefreshRequired`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The security token is damaged, has expired, or does not belong to the access key. ([`InvalidSecurityToken`](Cause::InvalidSecurityToken))

Retry once its cause is fixed."]
    TokenRefreshRequired, #[doc =
    "The user lacks real-name authentication.

`Unauthorized`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The user has not completed real-name authentication. ([`NoRealNameAuthentication`](Cause::NoRealNameAuthentication))

Retry once its cause is fixed.

[Documentation](<https://support.huaweicloud.com/api-obs/obs_errorcode_0015.html>)"]
    Unauthorized, #[doc =
    "The China site lets the user create no bucket before real-name authentication, or with too little balance.

`UserRestricted`, with status [`403 Forbidden`](StatusCode::Forbidden).

Possible causes:

- The user has not completed real-name authentication. ([`NoRealNameAuthentication`](Cause::NoRealNameAuthentication))
- The account is in arrears. ([`AccountInArrears`](Cause::AccountInArrears))

Retry once its cause is fixed.

[Documentation](<https://support.huaweicloud.com/api-obs/obs_errorcode_0017.html>)"]
    UserRestricted, #[doc =
    "The bucket name has to be in the host name, not in the path.

`VirtualHostDomainRequired`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The bucket is addressed in the path, but has to be addressed in the host name. ([`PathStyleRefused`](Cause::PathStyleRefused))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0014.html>)"]
    VirtualHostDomainRequired, #[doc =
    "The user has no access to the data workflow.

`SYS.0005`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The user has no access to the data workflow. ([`WorkflowPermissionDenied`](Cause::WorkflowPermissionDenied))

Retry once its cause is fixed."]
    Sys0005, #[doc =
    "Permissions have changed, and the token has to be renewed.

`SYS.0013`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: Permissions changed after the token for a data workflow was issued. ([`WorkflowTokenOutdated`](Cause::WorkflowTokenOutdated))

Retry once its cause is fixed."]
    Sys0013, #[doc =
    "The account is restricted.

`SYS.0021`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The account is restricted, suspended or expired. ([`AccountRestricted`](Cause::AccountRestricted))

Retry once its cause is fixed."]
    Sys0021, #[doc =
    "The account is frozen.

`SYS.0022`, with status [`403 Forbidden`](StatusCode::Forbidden).

Cause: The account is frozen. ([`AccountFrozen`](Cause::AccountFrozen))

Retry once its cause is fixed."]
    Sys0022, #[doc =
    "The directory of the parallel file system has no access label.

`AccessLabelNotFound`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The directory of the parallel file system has no access label. ([`AccessLabelNotFound`](Cause::AccessLabelNotFound))"]
    AccessLabelNotFound, #[doc =
    "There is no bucket of that name.

`NoSuchBucket`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The bucket does not exist. ([`BucketNotFound`](Cause::BucketNotFound))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0020.html>)"]
    NoSuchBucket, #[doc =
    "There is no bucket alias of that name.

`NoSuchBucketAlias`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The bucket alias does not exist. ([`BucketAliasNotFound`](Cause::BucketAliasNotFound))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0021.html>)"]
    NoSuchBucketAlias, #[doc =
    "No policy is set on the bucket.

`NoSuchBucketPolicy`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The bucket policy configuration does not exist. For example, the bucket CORS configuration or bucket policy configuration does not exist. ([`BucketConfigurationNotFound`](Cause::BucketConfigurationNotFound))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0022.html>)"]
    NoSuchBucketPolicy, #[doc =
    "No CORS rules are set on the bucket.

`NoSuchCORSConfiguration`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The bucket policy configuration does not exist. For example, the bucket CORS configuration or bucket policy configuration does not exist. ([`BucketConfigurationNotFound`](Cause::BucketConfigurationNotFound))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0023.html>)"]
    NoSuchCorsConfiguration, #[doc =
    "There is no such custom domain name.

`NoSuchCustomDomain`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The custom domain name is not bound to any bucket. ([`CustomDomainNotFound`](Cause::CustomDomainNotFound))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0024.html>)"]
    NoSuchCustomDomain, #[doc =
    "No default encryption is set on the bucket.

`NoSuchEncryptionConfiguration`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The bucket policy configuration does not exist. For example, the bucket CORS configuration or bucket policy configuration does not exist. ([`BucketConfigurationNotFound`](Cause::BucketConfigurationNotFound))"]
    NoSuchEncryptionConfiguration, #[doc =
    "The bucket has no inventory rule with that ID.

`NoSuchInventoryConfiguration`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The bucket policy configuration does not exist. For example, the bucket CORS configuration or bucket policy configuration does not exist. ([`BucketConfigurationNotFound`](Cause::BucketConfigurationNotFound))"]
    NoSuchInventoryConfiguration, #[doc =
    "The bucket has no object with that key; an upload or a listing gets it for an unsuitable address or query.

`NoSuchKey`, with status [`404 Not Found`](StatusCode::NotFound).

Possible causes:

- The object does not exist. ([`ObjectNotFound`](Cause::ObjectNotFound))
- An upload or a listing is addressed in the path style, or has a query parameter that a parallel file system refuses, such as x-id. ([`RequestFormUnsuitable`](Cause::RequestFormUnsuitable))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0025.html>)"]
    NoSuchKey, #[doc =
    "No lifecycle rules are set on the bucket.

`NoSuchLifecycleConfiguration`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The bucket policy configuration does not exist. For example, the bucket CORS configuration or bucket policy configuration does not exist. ([`BucketConfigurationNotFound`](Cause::BucketConfigurationNotFound))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0019.html>)"]
    NoSuchLifecycleConfiguration, #[doc =
    "There is no policy of that name.

`NoSuchPolicy`, with status [`404 Not Found`](StatusCode::NotFound). Listed in older editions of the documentation only.

Cause: The named policy does not exist. ([`PolicyNotFound`](Cause::PolicyNotFound))"]
    NoSuchPolicy, #[doc =
    "No replication is set up on the bucket.

`NoSuchReplicationConfiguration`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The bucket policy configuration does not exist. For example, the bucket CORS configuration or bucket policy configuration does not exist. ([`BucketConfigurationNotFound`](Cause::BucketConfigurationNotFound))"]
    NoSuchReplicationConfiguration, #[doc =
    "No tags are set on the bucket or object.

`NoSuchTagSet`, with status [`404 Not Found`](StatusCode::NotFound). Listed in older editions of the documentation only.

Cause: The bucket or object has no tags. ([`TagsNotFound`](Cause::TagsNotFound))"]
    NoSuchTagSet, #[doc =
    "No trash is configured for the bucket.

`NoSuchTrashConfiguration`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The bucket policy configuration does not exist. For example, the bucket CORS configuration or bucket policy configuration does not exist. ([`BucketConfigurationNotFound`](Cause::BucketConfigurationNotFound))"]
    NoSuchTrashConfiguration, #[doc =
    "The upload ID is unknown, or its multipart upload was completed or aborted.

`NoSuchUpload`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The multipart upload does not exist. ([`MultipartUploadNotFound`](Cause::MultipartUploadNotFound))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0026.html>)"]
    NoSuchUpload, #[doc =
    "The object has no version with that ID.

`NoSuchVersion`, with status [`404 Not Found`](StatusCode::NotFound), also with [`400 Bad Request`](StatusCode::BadRequest).

Cause: The object does not have the requested version. ([`ObjectVersionNotFound`](Cause::ObjectVersionNotFound))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0027.html>)"]
    NoSuchVersion, #[doc =
    "Static website hosting is not set up on the bucket.

`NoSuchWebsiteConfiguration`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The bucket policy configuration does not exist. For example, the bucket CORS configuration or bucket policy configuration does not exist. ([`BucketConfigurationNotFound`](Cause::BucketConfigurationNotFound))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0028.html>)"]
    NoSuchWebsiteConfiguration, #[doc =
    "No policy is set on the bucket.

`NotSuchBucketPolicy`, with status [`404 Not Found`](StatusCode::NotFound). Listed in older editions of the documentation only.

Cause: The bucket policy configuration does not exist. For example, the bucket CORS configuration or bucket policy configuration does not exist. ([`BucketConfigurationNotFound`](Cause::BucketConfigurationNotFound))"]
    NotSuchBucketPolicy, #[doc =
    "The extension service has no such setting.

`OEF.0006`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The requested setting of the extension service is not set. ([`WorkflowAttributeMissing`](Cause::WorkflowAttributeMissing))"]
    Oef0006, #[doc =
    "The symbolic link points at an object that is missing.

`SymlinkTargetNotExist`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The object that the symbolic link points at does not exist. ([`SymlinkTargetNotFound`](Cause::SymlinkTargetNotFound))

[Documentation](<https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0029.html>)"]
    SymlinkTargetNotExist, #[doc =
    "The data workflow does not support the API.

`SYS.0003`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The data workflow does not have the requested API. ([`WorkflowApiUnknown`](Cause::WorkflowApiUnknown))"]
    Sys0003, #[doc =
    "The bucket that the data workflow needs does not exist.

`SYS.0014`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The bucket does not exist. ([`BucketNotFound`](Cause::BucketNotFound))"]
    Sys0014, #[doc =
    "The object that the data workflow needs does not exist.

`SYS.0015`, with status [`404 Not Found`](StatusCode::NotFound).

Cause: The object does not exist. ([`ObjectNotFound`](Cause::ObjectNotFound))"]
    Sys0015, #[doc =
    "Parallel file systems do not have this operation.

`FsNotSupport`, with status [`405 Method Not Allowed`](StatusCode::MethodNotAllowed).

Cause: The bucket is a parallel file system, which does not support the operation, a header or the storage class. ([`UnsupportedInFileSystem`](Cause::UnsupportedInFileSystem))"]
    FsNotSupport, #[doc =
    "The resource, its region or its kind of bucket does not allow the HTTP method or the feature.

`MethodNotAllowed`, with status [`405 Method Not Allowed`](StatusCode::MethodNotAllowed).

Possible causes:

- The requested method or feature is not supported in the region where the bucket resides. ([`UnsupportedInRegion`](Cause::UnsupportedInRegion))
- Only parallel file systems have the operation, such as rename, modify or truncate, and the bucket is an object bucket. ([`NeedsFileSystem`](Cause::NeedsFileSystem))
- The bucket is a parallel file system, which does not support the operation, a header or the storage class. ([`UnsupportedInFileSystem`](Cause::UnsupportedInFileSystem))
- The method does not go with the kind of resource that is addressed, such as a deletion of several objects at the address of an object. ([`MethodUnfitForResource`](Cause::MethodUnfitForResource))
- The feature, such as tags of objects, is not enabled. ([`FeatureNotEnabled`](Cause::FeatureNotEnabled))"]
    MethodNotAllowed, #[doc =
    "The connection was idle for too long while the server waited for the request.

`RequestTimeout`, with status [`408 Request Timeout`](StatusCode::RequestTimeout), also with [`400 Bad Request`](StatusCode::BadRequest).

Cause: The Socket connection between the server and client timed out. ([`SocketTimeout`](Cause::SocketTimeout))

Retry after a pause that grows with each attempt."]
    RequestTimeout, #[doc =
    "The Java SDK gave up waiting for a connection or for an answer.

`RequestTimeOut`, with status [`408 Request Timeout`](StatusCode::RequestTimeout).

Cause: The client itself gave up waiting and reports that as 408, as the Java SDK does. ([`ClientTimeout`](Cause::ClientTimeout))

Retry after a pause that grows with each attempt."]
    RequestTimeOut, #[doc =
    "The bucket name is taken; names are shared by all accounts and regions.

`BucketAlreadyExists`, with status [`409 Conflict`](StatusCode::Conflict).

Cause: Buckets of the same name are created in different regions. ([`BucketNameTaken`](Cause::BucketNameTaken))"]
    BucketAlreadyExists, #[doc =
    "Your account already has a bucket of this name, perhaps in another region; there is nothing to create.

`BucketAlreadyOwnedByYou`, with status [`409 Conflict`](StatusCode::Conflict).

Cause: Buckets of the same name are created in different regions. ([`BucketNameTaken`](Cause::BucketNameTaken))"]
    BucketAlreadyOwnedByYou, #[doc =
    "The bucket is being resized and cannot be changed just now.

`BucketExpanding`, with status [`409 Conflict`](StatusCode::Conflict). Listed in older editions of the documentation only.

Cause: The bucket is being resized. ([`BucketBeingResized`](Cause::BucketBeingResized))

Retry after a pause that grows with each attempt."]
    BucketExpanding, #[doc =
    "The bucket still holds objects, versions or parts, and cannot be deleted.

`BucketNotEmpty`, with status [`409 Conflict`](StatusCode::Conflict).

Cause: Deletion of a non-empty bucket is attempted. ([`BucketNotEmpty`](Cause::BucketNotEmpty))

Retry once its cause is fixed."]
    BucketNotEmpty, #[doc =
    "The directory of the parallel file system still has entries, and cannot be deleted.

`DirectoryNotEmpty`, with status [`409 Conflict`](StatusCode::Conflict).

Cause: Deletion of a directory that is not empty is attempted. ([`DirectoryNotEmpty`](Cause::DirectoryNotEmpty))

Retry once its cause is fixed."]
    DirectoryNotEmpty, #[doc =
    "A file or directory of the parallel file system clashes with the request in name or kind.

`FsObjectConflict`, with status [`409 Conflict`](StatusCode::Conflict).

Cause: A file or directory of the parallel file system is in the way of the name or kind of the new one. ([`FileSystemNameConflict`](Cause::FileSystemNameConflict))"]
    FsObjectConflict, #[doc =
    "The rename collides with another operation that is under way.

`FsRenameConflict`, with status [`409 Conflict`](StatusCode::Conflict).

Cause: The rename collides with another operation on the same files. ([`RenameConflict`](Cause::RenameConflict))

Retry after a pause that grows with each attempt."]
    FsRenameConflict, #[doc =
    "The bucket is not in the state that the operation needs; replication, for example, needs versioning.

`InvalidBucketState`, with status [`409 Conflict`](StatusCode::Conflict).

Cause: The state of the bucket does not allow the operation, for example because replication needs versioning. ([`BucketStateConflict`](Cause::BucketStateConflict))

Retry once its cause is fixed."]
    InvalidBucketState, #[doc =
    "A restored copy exists, and its lifetime cannot be shortened.

`ObjectHasAlreadyRestored`, with status [`409 Conflict`](StatusCode::Conflict). Listed in older editions of the documentation only.

Cause: The object is already restored, and the restored copy cannot be given a shorter lifetime. ([`AlreadyRestored`](Cause::AlreadyRestored))"]
    ObjectHasAlreadyRestored, #[doc =
    "Data cannot be appended to this object, in its storage class, or in this kind of bucket.

`ObjectNotAppendable`, with status [`409 Conflict`](StatusCode::Conflict).

Cause: The object or the kind of bucket does not allow appending. ([`ObjectNotAppendable`](Cause::ObjectNotAppendable))"]
    ObjectNotAppendable, #[doc =
    "Another operation on the same resource got in the way.

`OperationAborted`, with status [`409 Conflict`](StatusCode::Conflict).

Cause: Another operation on the same resource is under way. ([`ConflictingOperation`](Cause::ConflictingOperation))

Retry after a pause that grows with each attempt."]
    OperationAborted, #[doc =
    "The append does not begin where the object ends.

`PositionNotEqualToLength`, with status [`409 Conflict`](StatusCode::Conflict).

Cause: The append position is not the current length of the object. ([`AppendPositionMismatch`](Cause::AppendPositionMismatch))"]
    PositionNotEqualToLength, #[doc =
    "The object is being restored already, and there is nothing to do but wait.

`RestoreAlreadyInProgress`, with status [`409 Conflict`](StatusCode::Conflict). Listed in older editions of the documentation only.

Cause: The object is already being restored. ([`RestoreInProgress`](Cause::RestoreInProgress))"]
    RestoreAlreadyInProgress, #[doc =
    "The server does not support the requested method on this resource.

`ServiceNotSupported`, with status [`409 Conflict`](StatusCode::Conflict).

Cause: The server does not support the requested method. ([`MethodNotSupported`](Cause::MethodNotSupported))"]
    ServiceNotSupported, #[doc =
    "The request lacks the Content-Length header.

`MissingContentLength`, with status [`411 Length Required`](StatusCode::LengthRequired).

Cause: The request has no Content-Length header. ([`ContentLengthMissing`](Cause::ContentLengthMissing))"]
    MissingContentLength, #[doc =
    "A condition such as If-Match does not hold; the Condition element says which.

`PreconditionFailed`, with status [`412 Precondition Failed`](StatusCode::PreconditionFailed).

Cause: The object does not meet a condition that the request sets, such as If-Match or If-Unmodified-Since. ([`ConditionNotMet`](Cause::ConditionNotMet))"]
    PreconditionFailed, #[doc =
    "The request URI is longer than allowed.

`Request-URI Too Large`, with status [`414 URI Too Long`](StatusCode::UriTooLong).

Cause: The object key and the query string make the request URI too long. ([`UriTooLong`](Cause::UriTooLong))"]
    RequestUriTooLarge, #[doc =
    "The object has no bytes in the requested range.

`InvalidRange`, with status [`416 Range Not Satisfiable`](StatusCode::RangeNotSatisfiable).

Cause: The Range header asks for bytes that the object does not have. ([`RangeNotSatisfiable`](Cause::RangeNotSatisfiable))"]
    InvalidRange, #[doc =
    "Too many requests came in a short time, for example for one bucket or object.

`TooManyRequests`, with status [`429 Too Many Requests`](StatusCode::TooManyRequests).

Cause: Too many requests for the same bucket or object arrive in a short time. ([`TooManyRequests`](Cause::TooManyRequests))

Retry at a lower rate."]
    TooManyRequests, #[doc =
    "Too many requests were sent to the data workflow.

`SYS.0011`, with status [`429 Too Many Requests`](StatusCode::TooManyRequests).

Cause: Too many requests for the same bucket or object arrive in a short time. ([`TooManyRequests`](Cause::TooManyRequests))

Retry at a lower rate."]
    Sys0011, #[doc =
    "The headers of the request exceed the limit of the data workflow.

`SYS.0009`, with status [`431 Request Header Fields Too Large`](StatusCode::RequestHeaderFieldsTooLarge).

Cause: The headers of a request to a data workflow exceed the limit. ([`HeadersTooLarge`](Cause::HeadersTooLarge))"]
    Sys0009, #[doc =
    "Something failed inside the server.

`InternalError`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: An internal error occurs on the server side. ([`InternalError`](Cause::InternalError))

Retry after a pause that grows with each attempt."]
    InternalError, #[doc =
    "The data workflow failed inside.

`SYS.0001`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: Something failed inside the data workflow or a service that it uses. ([`WorkflowInternal`](Cause::WorkflowInternal))

Retry after a pause that grows with each attempt."]
    Sys0001, #[doc =
    "The token has expired.

`SYS.0008`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: The token for a data workflow has expired. ([`WorkflowTokenExpired`](Cause::WorkflowTokenExpired))

Retry once its cause is fixed."]
    Sys0008, #[doc =
    "The data workflow could not access OBS.

`SYS.0016`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: Something failed inside the data workflow or a service that it uses. ([`WorkflowInternal`](Cause::WorkflowInternal))

Retry after a pause that grows with each attempt."]
    Sys0016, #[doc =
    "A request inside the data workflow failed, for its format or for the network.

`SYS.0018`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: Something failed inside the data workflow or a service that it uses. ([`WorkflowInternal`](Cause::WorkflowInternal))

Retry after a pause that grows with each attempt."]
    Sys0018, #[doc =
    "The service for bucket policies failed.

`SYS.0019`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: Something failed inside the data workflow or a service that it uses. ([`WorkflowInternal`](Cause::WorkflowInternal))

Retry after a pause that grows with each attempt."]
    Sys0019, #[doc =
    "The service that manages jobs failed.

`SYS.0020`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: Something failed inside the data workflow or a service that it uses. ([`WorkflowInternal`](Cause::WorkflowInternal))

Retry after a pause that grows with each attempt."]
    Sys0020, #[doc =
    "The service for authorization failed.

`SYS.0024`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: Something failed inside the data workflow or a service that it uses. ([`WorkflowInternal`](Cause::WorkflowInternal))

Retry after a pause that grows with each attempt."]
    Sys0024, #[doc =
    "A service answered the data workflow with wrong content.

`SYS.0025`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: Something failed inside the data workflow or a service that it uses. ([`WorkflowInternal`](Cause::WorkflowInternal))

Retry after a pause that grows with each attempt."]
    Sys0025, #[doc =
    "The data workflow could not read the answer of a service.

`SYS.0026`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: Something failed inside the data workflow or a service that it uses. ([`WorkflowInternal`](Cause::WorkflowInternal))

Retry after a pause that grows with each attempt."]
    Sys0026, #[doc =
    "The agency for OBS could not be created.

`SYS.0031`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: The data workflow could not create or change its agency or the permissions of that agency. ([`AgencySetupFailed`](Cause::AgencySetupFailed))

Retry after a pause that grows with each attempt."]
    Sys0031, #[doc =
    "The agency for OBS could not be changed.

`SYS.0032`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: The data workflow could not create or change its agency or the permissions of that agency. ([`AgencySetupFailed`](Cause::AgencySetupFailed))

Retry after a pause that grows with each attempt."]
    Sys0032, #[doc =
    "A custom permission could not be created.

`SYS.0033`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: The data workflow could not create or change its agency or the permissions of that agency. ([`AgencySetupFailed`](Cause::AgencySetupFailed))

Retry after a pause that grows with each attempt."]
    Sys0033, #[doc =
    "A custom permission could not be read.

`SYS.0034`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: The data workflow could not create or change its agency or the permissions of that agency. ([`AgencySetupFailed`](Cause::AgencySetupFailed))

Retry after a pause that grows with each attempt."]
    Sys0034, #[doc =
    "A custom permission could not be updated.

`SYS.0035`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: The data workflow could not create or change its agency or the permissions of that agency. ([`AgencySetupFailed`](Cause::AgencySetupFailed))

Retry after a pause that grows with each attempt."]
    Sys0035, #[doc =
    "The account ID is not valid.

`SYS.0039`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: The account ID that a data workflow is given is not valid. ([`WorkflowAccountIdInvalid`](Cause::WorkflowAccountIdInvalid))"]
    Sys0039, #[doc =
    "The client of an SDK could not be set up inside the data workflow.

`SYS.0040`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: Something failed inside the data workflow or a service that it uses. ([`WorkflowInternal`](Cause::WorkflowInternal))

Retry after a pause that grows with each attempt."]
    Sys0040, #[doc =
    "The processing took too long.

`SYS.0042`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: Something failed inside the data workflow or a service that it uses. ([`WorkflowInternal`](Cause::WorkflowInternal))

Retry after a pause that grows with each attempt."]
    Sys0042, #[doc =
    "A JSON text could not be read.

`SYS.0043`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: Something failed inside the data workflow or a service that it uses. ([`WorkflowInternal`](Cause::WorkflowInternal))

Retry after a pause that grows with each attempt."]
    Sys0043, #[doc =
    "The state in an internal cache was not available.

`SYS.0044`, with status [`500 Internal Server Error`](StatusCode::InternalServerError).

Cause: Something failed inside the data workflow or a service that it uses. ([`WorkflowInternal`](Cause::WorkflowInternal))

Retry after a pause that grows with each attempt."]
    Sys0044, #[doc =
    "A header asks for a function that OBS does not have.

`NotImplemented`, with status [`501 Not Implemented`](StatusCode::NotImplemented). Listed in older editions of the documentation only.

Cause: A header of the request asks for a function that the server does not have. ([`HeaderNotImplemented`](Cause::HeaderNotImplemented))"]
    NotImplemented, #[doc =
    "OBS does not have the requested method.

`ServiceNotImplemented`, with status [`501 Not Implemented`](StatusCode::NotImplemented).

Cause: The server does not implement the requested method. ([`MethodNotImplemented`](Cause::MethodNotImplemented))"]
    ServiceNotImplemented, #[doc =
    "Flow control refuses the request, because the client sends too many.

`GetQosTokenException`, with status [`503 Service Unavailable`](StatusCode::ServiceUnavailable).

Cause: The client sends requests at too high a rate. ([`RequestRateTooHigh`](Cause::RequestRateTooHigh))

Retry at a lower rate."]
    GetQosTokenException, #[doc =
    "The server is overloaded or cannot be reached for the moment.

`ServiceUnavailable`, with status [`503 Service Unavailable`](StatusCode::ServiceUnavailable).

Cause: The server cannot be accessed temporarily. ([`TemporarilyUnreachable`](Cause::TemporarilyUnreachable))

Retry after a pause that grows with each attempt."]
    ServiceUnavailable, #[doc =
    "The requests come too fast; send fewer of them.

`SlowDown`, with status [`503 Service Unavailable`](StatusCode::ServiceUnavailable).

Cause: The client sends requests at too high a rate. ([`RequestRateTooHigh`](Cause::RequestRateTooHigh))

Retry at a lower rate."]
    SlowDown, }, all : 193[ErrorCode::PermanentRedirect, ErrorCode::WebsiteRedirect,
    ErrorCode::Redirect, ErrorCode::TemporaryRedirect,
    ErrorCode::AmbiguousGrantByEmailAddress, ErrorCode::AppendTooLarge,
    ErrorCode::AzRedundancyTypeNotSupported, ErrorCode::BadAccessLabel,
    ErrorCode::BadDigest, ErrorCode::BadDomainName, ErrorCode::BadRequest,
    ErrorCode::CredentialsNotSupported, ErrorCode::CustomDomainAreadyExist,
    ErrorCode::CustomDomainNotExist, ErrorCode::EntityTooLarge,
    ErrorCode::EntityTooSmall, ErrorCode::FileGatewayBucket,
    ErrorCode::ForbidAnonReqOverwriteRespHead,
    ErrorCode::IllegalLocationConstraintException,
    ErrorCode::IllegalVersioningConfigurationException, ErrorCode::IncompleteBody,
    ErrorCode::IncorrectNumberOfFilesInPostRequest, ErrorCode::InlineDataTooLarge,
    ErrorCode::InvalidAddressingHeader, ErrorCode::InvalidArgument,
    ErrorCode::InvalidBucket, ErrorCode::InvalidBucketName,
    ErrorCode::InvalidBucketStoragePolicy, ErrorCode::InvalidContentLength,
    ErrorCode::InvalidDefaultStorageClass, ErrorCode::InvalidDigest,
    ErrorCode::InvalidEncryptionAlgorithmError, ErrorCode::InvalidLocationConstraint,
    ErrorCode::InvalidPart, ErrorCode::InvalidPartOrder,
    ErrorCode::InvalidPolicyDocument, ErrorCode::InvalidRedirectLocation,
    ErrorCode::InvalidRequest, ErrorCode::InvalidRequestBody,
    ErrorCode::InvalidStorageClass, ErrorCode::InvalidTag, ErrorCode::InvalidTagError,
    ErrorCode::InvalidTargetBucketForLogging, ErrorCode::InvalidUri,
    ErrorCode::InventoryCountOverLimit, ErrorCode::KeyTooLong,
    ErrorCode::KeyTooLongError, ErrorCode::KmsDisabledException,
    ErrorCode::KmsNotFoundException, ErrorCode::MalformedAclError,
    ErrorCode::MalformedError, ErrorCode::MalformedLoggingStatus,
    ErrorCode::MalformedObjectLockError, ErrorCode::MalformedPolicy,
    ErrorCode::MalformedPostRequest, ErrorCode::MalformedQuotaError,
    ErrorCode::MalformedXml, ErrorCode::MalformedXmlError,
    ErrorCode::MaxMessageLengthExceeded, ErrorCode::MaxPostPreDataLengthExceededError,
    ErrorCode::MetadataTooLarge, ErrorCode::MissingRegion,
    ErrorCode::MissingRequestBodyError, ErrorCode::MissingRequiredHeader,
    ErrorCode::MissingSecurityHeader, ErrorCode::MultipleContentLengths,
    ErrorCode::OperationNotSupported, ErrorCode::PrefixExistInclusionRelationship,
    ErrorCode::RequestIsNotMultiPartContent, ErrorCode::RequestTorrentOfBucketError,
    ErrorCode::TooManyBuckets, ErrorCode::TooManyCustomDomains,
    ErrorCode::TooManyObjectCopied, ErrorCode::TooManyWrongSignature,
    ErrorCode::UnexpectedContent, ErrorCode::UnresolvableGrantByEmailAddress,
    ErrorCode::UserKeyMustBeSpecified, ErrorCode::XAmzContentSha256Mismatch,
    ErrorCode::Sys0006, ErrorCode::Sys0007, ErrorCode::Sys0010, ErrorCode::Sys0012,
    ErrorCode::Sys0023, ErrorCode::Sys0027, ErrorCode::Sys0028, ErrorCode::Sys0029,
    ErrorCode::Sys0030, ErrorCode::Sys0036, ErrorCode::Sys0037, ErrorCode::Sys0038,
    ErrorCode::Sys0041, ErrorCode::Sys0004, ErrorCode::AccessDenied,
    ErrorCode::AccessForbidden, ErrorCode::AccountProblem, ErrorCode::AllAccessDisabled,
    ErrorCode::CrossLocationLoggingProhibited, ErrorCode::DeregisterUserId,
    ErrorCode::ExpiredToken, ErrorCode::FrozenUserId,
    ErrorCode::InArrearOrInsufficientBalance, ErrorCode::InsufficientStorageSpace,
    ErrorCode::InvalidAccessKeyId, ErrorCode::InvalidObjectState,
    ErrorCode::InvalidPayer, ErrorCode::InvalidSecurity, ErrorCode::InvalidToken,
    ErrorCode::NotSignedUp, ErrorCode::RequestPayerDenied,
    ErrorCode::RequestTimeTooSkewed, ErrorCode::SignatureDoesNotMatch,
    ErrorCode::SystemCapacityNotEnough, ErrorCode::TokenRefreshRequired,
    ErrorCode::Unauthorized, ErrorCode::UserRestricted,
    ErrorCode::VirtualHostDomainRequired, ErrorCode::Sys0005, ErrorCode::Sys0013,
    ErrorCode::Sys0021, ErrorCode::Sys0022, ErrorCode::AccessLabelNotFound,
    ErrorCode::NoSuchBucket, ErrorCode::NoSuchBucketAlias, ErrorCode::NoSuchBucketPolicy,
    ErrorCode::NoSuchCorsConfiguration, ErrorCode::NoSuchCustomDomain,
    ErrorCode::NoSuchEncryptionConfiguration, ErrorCode::NoSuchInventoryConfiguration,
    ErrorCode::NoSuchKey, ErrorCode::NoSuchLifecycleConfiguration,
    ErrorCode::NoSuchPolicy, ErrorCode::NoSuchReplicationConfiguration,
    ErrorCode::NoSuchTagSet, ErrorCode::NoSuchTrashConfiguration,
    ErrorCode::NoSuchUpload, ErrorCode::NoSuchVersion,
    ErrorCode::NoSuchWebsiteConfiguration, ErrorCode::NotSuchBucketPolicy,
    ErrorCode::Oef0006, ErrorCode::SymlinkTargetNotExist, ErrorCode::Sys0003,
    ErrorCode::Sys0014, ErrorCode::Sys0015, ErrorCode::FsNotSupport,
    ErrorCode::MethodNotAllowed, ErrorCode::RequestTimeout, ErrorCode::RequestTimeOut,
    ErrorCode::BucketAlreadyExists, ErrorCode::BucketAlreadyOwnedByYou,
    ErrorCode::BucketExpanding, ErrorCode::BucketNotEmpty, ErrorCode::DirectoryNotEmpty,
    ErrorCode::FsObjectConflict, ErrorCode::FsRenameConflict,
    ErrorCode::InvalidBucketState, ErrorCode::ObjectHasAlreadyRestored,
    ErrorCode::ObjectNotAppendable, ErrorCode::OperationAborted,
    ErrorCode::PositionNotEqualToLength, ErrorCode::RestoreAlreadyInProgress,
    ErrorCode::ServiceNotSupported, ErrorCode::MissingContentLength,
    ErrorCode::PreconditionFailed, ErrorCode::RequestUriTooLarge,
    ErrorCode::InvalidRange, ErrorCode::TooManyRequests, ErrorCode::Sys0011,
    ErrorCode::Sys0009, ErrorCode::InternalError, ErrorCode::Sys0001, ErrorCode::Sys0008,
    ErrorCode::Sys0016, ErrorCode::Sys0018, ErrorCode::Sys0019, ErrorCode::Sys0020,
    ErrorCode::Sys0024, ErrorCode::Sys0025, ErrorCode::Sys0026, ErrorCode::Sys0031,
    ErrorCode::Sys0032, ErrorCode::Sys0033, ErrorCode::Sys0034, ErrorCode::Sys0035,
    ErrorCode::Sys0039, ErrorCode::Sys0040, ErrorCode::Sys0042, ErrorCode::Sys0043,
    ErrorCode::Sys0044, ErrorCode::NotImplemented, ErrorCode::ServiceNotImplemented,
    ErrorCode::GetQosTokenException, ErrorCode::ServiceUnavailable,
    ErrorCode::SlowDown,],
}
crate::__error_code! {
    ErrorCode, 193, names : 194(u16 195
    "PermanentRedirectWebsiteRedirectRedirectTemporaryRedirectAmbiguousGrantByEmailAddressAppendTooLargeAZRedundancyTypeNotSupportedBadAccessLabelBadDigestBadDomainNameBadRequestCredentialsNotSupportedCustomDomainAreadyExistCustomDomainNotExistEntityTooLargeEntityTooSmallFileGatewayBucketForbidAnonReqOverwriteRespHeadIllegalLocationConstraintExceptionIllegalVersioningConfigurationExceptionIncompleteBodyIncorrectNumberOfFilesInPostRequestInlineDataTooLargeInvalidAddressingHeaderInvalidArgumentInvalidBucketInvalidBucketNameInvalidBucketStoragePolicyInvalidContentLengthInvalidDefaultStorageClassInvalidDigestInvalidEncryptionAlgorithmErrorInvalidLocationConstraintInvalidPartInvalidPartOrderInvalidPolicyDocumentInvalidRedirectLocationInvalidRequestInvalidRequestBodyInvalidStorageClassInvalidTagInvalidTagErrorInvalidTargetBucketForLoggingInvalidURIInventoryCountOverLimitKeyTooLongKeyTooLongErrorKMS.DisabledExceptionKMS.NotFoundExceptionMalformedACLErrorMalformedErrorMalformedLoggingStatusMalformedObjectLockErrorMalformedPolicyMalformedPOSTRequestMalformedQuotaErrorMalformedXMLMalformedXMLErrorMaxMessageLengthExceededMaxPostPreDataLengthExceededErrorMetadataTooLargeMissingRegionMissingRequestBodyErrorMissingRequiredHeaderMissingSecurityHeaderMultipleContentLengthsOperationNotSupportedPrefixExistInclusionRelationshipRequestIsNotMultiPartContentRequestTorrentOfBucketErrorTooManyBucketsTooManyCustomDomainsTooManyObjectCopiedTooManyWrongSignatureUnexpectedContentUnresolvableGrantByEmailAddressUserKeyMustBeSpecifiedXAmzContentSHA256MismatchSYS.0006SYS.0007SYS.0010SYS.0012SYS.0023SYS.0027SYS.0028SYS.0029SYS.0030SYS.0036SYS.0037SYS.0038SYS.0041SYS.0004AccessDeniedAccessForbiddenAccountProblemAllAccessDisabledCrossLocationLoggingProhibitedDeregisterUserIdExpiredTokenFrozenUserIdInArrearOrInsufficientBalanceInsufficientStorageSpaceInvalidAccessKeyIdInvalidObjectStateInvalidPayerInvalidSecurityInvalidTokenNotSignedUpRequestPayerDeniedRequestTimeTooSkewedSignatureDoesNotMatchSystem Capacity Not enoughTokenRefreshRequiredUnauthorizedUserRestrictedVirtualHostDomainRequiredSYS.0005SYS.0013SYS.0021SYS.0022AccessLabelNotFoundNoSuchBucketNoSuchBucketAliasNoSuchBucketPolicyNoSuchCORSConfigurationNoSuchCustomDomainNoSuchEncryptionConfigurationNoSuchInventoryConfigurationNoSuchKeyNoSuchLifecycleConfigurationNoSuchPolicyNoSuchReplicationConfigurationNoSuchTagSetNoSuchTrashConfigurationNoSuchUploadNoSuchVersionNoSuchWebsiteConfigurationNotSuchBucketPolicyOEF.0006SymlinkTargetNotExistSYS.0003SYS.0014SYS.0015FsNotSupportMethodNotAllowedRequestTimeoutRequestTimeOutBucketAlreadyExistsBucketAlreadyOwnedByYouBucketExpandingBucketNotEmptyDirectoryNotEmptyFsObjectConflictFsRenameConflictInvalidBucketStateObjectHasAlreadyRestoredObjectNotAppendableOperationAbortedPositionNotEqualToLengthRestoreAlreadyInProgressServiceNotSupportedMissingContentLengthPreconditionFailedRequest-URI Too LargeInvalidRangeTooManyRequestsSYS.0011SYS.0009InternalErrorSYS.0001SYS.0008SYS.0016SYS.0018SYS.0019SYS.0020SYS.0024SYS.0025SYS.0026SYS.0031SYS.0032SYS.0033SYS.0034SYS.0035SYS.0039SYS.0040SYS.0042SYS.0043SYS.0044NotImplementedServiceNotImplementedGetQosTokenExceptionServiceUnavailableSlowDownBad Request"[0,
    17, 32, 40, 57, 85, 99, 127, 141, 150, 163, 173, 196, 219, 239, 253, 267, 284, 314,
    348, 387, 401, 436, 454, 477, 492, 505, 522, 548, 568, 594, 607, 638, 663, 674, 690,
    711, 734, 748, 766, 785, 795, 810, 839, 849, 872, 882, 897, 918, 939, 956, 970, 992,
    1016, 1031, 1051, 1070, 1082, 1099, 1123, 1156, 1172, 1185, 1208, 1229, 1250, 1272,
    1293, 1325, 1353, 1380, 1394, 1414, 1433, 1454, 1471, 1502, 1524, 1549, 1557, 1565,
    1573, 1581, 1589, 1597, 1605, 1613, 1621, 1629, 1637, 1645, 1653, 1661, 1673, 1688,
    1702, 1719, 1749, 1765, 1777, 1789, 1818, 1842, 1860, 1878, 1890, 1905, 1917, 1928,
    1946, 1966, 1987, 2013, 2033, 2045, 2059, 2084, 2092, 2100, 2108, 2116, 2135, 2147,
    2164, 2182, 2205, 2223, 2252, 2280, 2289, 2317, 2329, 2359, 2371, 2395, 2407, 2420,
    2446, 2465, 2473, 2494, 2502, 2510, 2518, 2530, 2546, 2560, 2574, 2593, 2616, 2631,
    2645, 2662, 2678, 2694, 2712, 2736, 2755, 2771, 2795, 2819, 2838, 2858, 2876, 2897,
    2909, 2924, 2932, 2940, 2953, 2961, 2969, 2977, 2985, 2993, 3001, 3009, 3017, 3025,
    3033, 3041, 3049, 3057, 3065, 3073, 3081, 3089, 3097, 3105, 3119, 3140, 3160, 3178,
    3186, 3197,]), aliases : 1 meant : [10,] bounds : (u8 194[0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,]), lookup : (false 0 128[2, 4, 0,
    1, 1, 3, 0, 7, 1, 1, 0, 0, 1, 0, 2, 0, 0, 4, 1, 0, 1, 1, 2, 0, 1, 1, 1, 1, 6, 4, 0,
    1, 1, 2, 3, 9, 0, 2, 1, 0, 6, 1, 4, 1, 5, 6, 5, 0, 1, 0, 0, 3, 7, 6, 6, 0, 8, 0, 5,
    2, 2, 2, 8, 0, 5, 0, 1, 5, 1, 1, 5, 6, 1, 0, 2, 3, 2, 2, 0, 1, 0, 0, 1, 0, 1, 0, 3,
    3, 3, 1, 4, 2, 1, 0, 0, 0, 8, 0, 2, 0, 2, 0, 3, 0, 2, 3, 4, 1, 3, 2, 0, 2, 1, 1, 3,
    1, 1, 5, 2, 3, 2, 2, 8, 7, 0, 11, 0, 1,] u16 256[65535, 1434, 14650, 30021, 65535,
    27429, 47711, 16513, 9355, 37278, 47672, 55464, 65535, 65535, 42877, 62550, 65535,
    35215, 10093, 29555, 9525, 52558, 4632, 62326, 65535, 62722, 65535, 59658, 65535,
    11933, 9613, 8308, 31832, 65289, 24649, 61521, 2662, 27904, 51563, 59803, 40268,
    41893, 9920, 65535, 50948, 65535, 39585, 41859, 8582, 1109, 24721, 544, 7830, 30745,
    65535, 14426, 30249, 65535, 65535, 3936, 51009, 34748, 46854, 57756, 1150, 39288,
    10003, 65535, 38427, 50579, 14250, 60820, 23143, 65535, 65064, 65535, 3953, 48183,
    65535, 64958, 65535, 55993, 65535, 31661, 65535, 65535, 65535, 17954, 5424, 8575,
    65535, 1027, 63838, 22836, 65535, 57234, 62096, 65535, 65535, 46920, 65535, 65535,
    38702, 806, 20927, 44450, 34860, 41399, 65535, 8801, 5980, 272, 42850, 49588, 61988,
    25274, 18486, 21401, 21859, 30345, 65535, 50863, 54099, 40011, 9322, 65535, 31421,
    65535, 38223, 41751, 19014, 40055, 27056, 40114, 2720, 34078, 65535, 18537, 28331,
    56999, 799, 54922, 5140, 62532, 61305, 49197, 32882, 39797, 45885, 65535, 861, 17202,
    22182, 65535, 36515, 65535, 4926, 65535, 11292, 64520, 5675, 18190, 9298, 58476,
    32920, 6489, 65535, 44424, 65535, 33658, 20266, 53420, 11413, 30727, 65535, 37304,
    14978, 65164, 20068, 55553, 25525, 22663, 29458, 39471, 22687, 65535, 52622, 4625,
    65535, 51263, 65535, 65535, 2993, 34599, 65535, 65535, 65535, 46505, 3184, 20288,
    23684, 56138, 56331, 65535, 51905, 11182, 623, 65535, 32029, 29335, 65535, 65535,
    39003, 54359, 54806, 61235, 65535, 65535, 3617, 65535, 36432, 20283, 14085, 46147,
    65535, 9543, 27776, 65535, 65535, 24881, 1295, 65535, 65535, 65535, 20584, 39225,
    31828, 44109, 65535, 3259, 8461, 35950, 36260, 25916, 65535, 65381, 52515, 47125,
    5914, 14204, 19067, 2742, 25100, 47749, 14771, 56642,]), descriptions : (u16 194
    "The bucket is reached at another endpoint, to which all further requests have to go.The address of the website lacks the bucket name.This request has to go to another address for the time being.This request has to go to another address until the DNS change has taken effect.The e-mail address in the grant belongs to more than one account.Appending this much would make the object larger than allowed.The region cannot host a bucket with the requested AZ redundancy.The access label for a directory of a parallel file system is not valid.The MD5 digest of the body that arrived is not the one in the Content-MD5 header.The custom domain name is not a valid domain name.OBS rejects the parameters of the request; the message says which.The operation has to be called without security credentials.The custom domain name is already bound to a bucket.The custom domain name to be removed was never bound.The object, part or configuration in the body is above the allowed size.The object or part in the body is below the allowed size.Parallel file systems cannot have inventory rules.An anonymous download must not override response headers.The location given for the new bucket is missing or does not fit the addressed region.The versioning configuration is not valid; its Status has to be Enabled or Suspended.The body ended before as many bytes had arrived as Content-Length announces.A form upload has to carry exactly one file.The data embedded in the request is above the allowed size.The request has to state the anonymous role.The value of a parameter is wrong; the message says which.The bucket that the request addresses is gone.The bucket name breaks the rules for length or characters.The new storage policy of the bucket is not one that OBS knows.The value of the Content-Length header is not a valid number of bytes.The storage class cannot be the default storage class of the bucket.The value of the Content-MD5 header is malformed.The SSE-C headers do not fit the object, which therefore cannot be decrypted.The location given for the new bucket does not exist.A part in the list is absent, or its ETag is another.The part numbers in the list do not ascend.The form breaks a condition of the policy that it carries.The target of the redirect is not valid.The request is not valid in this form or state; the message says why.The body is missing, or is not one that the operation can use.The storage class is unknown; OBS knows STANDARD, WARM and COLD, for example.A tag of the bucket or object is not valid; check its length, its characters and duplicate keys.A tag of the bucket is not valid; check its length, its characters and duplicate keys.The log delivery group must not write to the target bucket.The request URI cannot be parsed; check its percent-encoding.The bucket cannot have another inventory rule.The object key is longer than 1024 bytes.The object key is longer than 1024 bytes.The KMS key that encrypts the object is disabled.The KMS key that is to encrypt or decrypt the object does not exist.The XML of the ACL is malformed or has the wrong structure.The XML of the request is malformed.The XML of the logging configuration is malformed.The XML of the WORM configuration is malformed.The bucket policy did not pass validation.The body of the form upload is malformed.The XML of the quota is malformed.The XML of the configuration is malformed or has the wrong structure.The XML of the tags is malformed.The body is too long for the operation; a copy, for example, has no body at all.The form fields before the file take up too much space.The headers with user-defined metadata exceed the limit.The request names no region, and OBS has no default to fall back on.The body is empty where XML is expected.A header that the operation needs is absent.A header that authenticates or protects the request is absent.The request carries more than one Content-Length header.The operation does not go together with a setting of the bucket, such as replication, which rules out appending.The prefix contains, or is contained in, the prefix of another inventory rule.A form upload has to be of the type multipart/form-data.There is no torrent of a whole bucket.The account cannot have another bucket.No further custom domain name can be bound.The number of copied objects has reached its limit.Requests are blocked because too many of them had a wrong signature.The request has a body where none is allowed, or has none where one is needed.The e-mail address in the grant belongs to no account.The access key is missing, or the operation is reserved for special users.The SHA-256 digest of the body that arrived is not the one in the x-amz-content-sha256 header.The format of the request is wrong.The range of the download is not valid.A parameter of the request is not allowed.The body of the request is too large.The region is another than that of the workflow.The agency has no permissions at all.There is no such agency.The OBS domain name of the region is not valid.The OBS domain name is that of another region.The project ID is not valid.The permissions of the agency do not suffice.Only one range can be requested at a time.A magic variable could not be replaced by its value.The request to the data workflow is not authenticated.The request is refused by a policy, an ACL, a missing signature, WORM retention or the check of its date.The CORS configuration of the bucket does not allow the cross-origin request.The account has a problem; for example, it was suspended or has expired.The bucket name is a reserved one that nobody may use.The target bucket for access logs has to be in the same region.The account that owns the bucket is closed, or its resources were released.The security token has expired.The account of the user is frozen.The account of the requester or of the bucket owner owes money or has no balance left.The quota of the bucket leaves no room for the object.The access key is unknown or disabled, its user must not use it, or the security token is missing or does not fit.The storage class of the object does not allow this; an archived object, for example, has to be restored first.The payer is not valid, and all access to the object is refused.The security credentials of the request are not valid.The security token is malformed or not valid.The account has not subscribed to OBS.The bucket makes the requester pay, and the request does not agree to that.The signed time is too far from the server's, or the signature has expired.The server computes another signature for the request than the one it carries.The storage system itself is full.The security token has to be renewed.The user lacks real-name authentication.The China site lets the user create no bucket before real-name authentication, or with too little balance.The bucket name has to be in the host name, not in the path.The user has no access to the data workflow.Permissions have changed, and the token has to be renewed.The account is restricted.The account is frozen.The directory of the parallel file system has no access label.There is no bucket of that name.There is no bucket alias of that name.No policy is set on the bucket.No CORS rules are set on the bucket.There is no such custom domain name.No default encryption is set on the bucket.The bucket has no inventory rule with that ID.The bucket has no object with that key; an upload or a listing gets it for an unsuitable address or query.No lifecycle rules are set on the bucket.There is no policy of that name.No replication is set up on the bucket.No tags are set on the bucket or object.No trash is configured for the bucket.The upload ID is unknown, or its multipart upload was completed or aborted.The object has no version with that ID.Static website hosting is not set up on the bucket.No policy is set on the bucket.The extension service has no such setting.The symbolic link points at an object that is missing.The data workflow does not support the API.The bucket that the data workflow needs does not exist.The object that the data workflow needs does not exist.Parallel file systems do not have this operation.The resource, its region or its kind of bucket does not allow the HTTP method or the feature.The connection was idle for too long while the server waited for the request.The Java SDK gave up waiting for a connection or for an answer.The bucket name is taken; names are shared by all accounts and regions.Your account already has a bucket of this name, perhaps in another region; there is nothing to create.The bucket is being resized and cannot be changed just now.The bucket still holds objects, versions or parts, and cannot be deleted.The directory of the parallel file system still has entries, and cannot be deleted.A file or directory of the parallel file system clashes with the request in name or kind.The rename collides with another operation that is under way.The bucket is not in the state that the operation needs; replication, for example, needs versioning.A restored copy exists, and its lifetime cannot be shortened.Data cannot be appended to this object, in its storage class, or in this kind of bucket.Another operation on the same resource got in the way.The append does not begin where the object ends.The object is being restored already, and there is nothing to do but wait.The server does not support the requested method on this resource.The request lacks the Content-Length header.A condition such as If-Match does not hold; the Condition element says which.The request URI is longer than allowed.The object has no bytes in the requested range.Too many requests came in a short time, for example for one bucket or object.Too many requests were sent to the data workflow.The headers of the request exceed the limit of the data workflow.Something failed inside the server.The data workflow failed inside.The token has expired.The data workflow could not access OBS.A request inside the data workflow failed, for its format or for the network.The service for bucket policies failed.The service that manages jobs failed.The service for authorization failed.A service answered the data workflow with wrong content.The data workflow could not read the answer of a service.The agency for OBS could not be created.The agency for OBS could not be changed.A custom permission could not be created.A custom permission could not be read.A custom permission could not be updated.The account ID is not valid.The client of an SDK could not be set up inside the data workflow.The processing took too long.A JSON text could not be read.The state in an internal cache was not available.A header asks for a function that OBS does not have.OBS does not have the requested method.Flow control refuses the request, because the client sends too many.The server is overloaded or cannot be reached for the moment.The requests come too fast; send fewer of them."[0,
    84, 133, 194, 274, 339, 401, 466, 538, 619, 669, 735, 795, 847, 900, 972, 1029, 1079,
    1136, 1222, 1307, 1383, 1427, 1486, 1530, 1588, 1634, 1692, 1755, 1825, 1893, 1942,
    2019, 2072, 2125, 2168, 2226, 2266, 2335, 2397, 2474, 2570, 2656, 2715, 2776, 2822,
    2863, 2904, 2953, 3021, 3080, 3116, 3166, 3213, 3255, 3296, 3330, 3399, 3432, 3512,
    3567, 3623, 3691, 3731, 3775, 3837, 3893, 4005, 4083, 4139, 4177, 4216, 4259, 4310,
    4378, 4456, 4510, 4584, 4678, 4713, 4752, 4794, 4831, 4879, 4916, 4940, 4987, 5033,
    5061, 5106, 5148, 5200, 5254, 5359, 5436, 5508, 5562, 5625, 5700, 5731, 5765, 5851,
    5905, 6019, 6130, 6194, 6248, 6293, 6331, 6406, 6481, 6559, 6593, 6630, 6670, 6776,
    6836, 6880, 6938, 6964, 6986, 7048, 7080, 7118, 7149, 7185, 7221, 7264, 7310, 7416,
    7457, 7489, 7528, 7568, 7606, 7681, 7720, 7771, 7802, 7844, 7898, 7941, 7996, 8051,
    8100, 8193, 8270, 8333, 8404, 8506, 8565, 8638, 8721, 8810, 8871, 8971, 9032, 9120,
    9174, 9222, 9296, 9362, 9406, 9483, 9522, 9569, 9646, 9695, 9760, 9795, 9827, 9849,
    9888, 9965, 10004, 10041, 10078, 10134, 10191, 10231, 10271, 10312, 10350, 10391,
    10419, 10485, 10514, 10544, 10593, 10645, 10684, 10752, 10813, 10860,]), statuses :
    [9, 9, 11, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 3, 3, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 14, 15, 17, 18, 20,
    20, 21, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 22, 22, 7, 7,
    7,], legacy : [2 4 11 19 22 23 27 30 39 41 43 45 54 57 59 68 69 72 75 94 99 104 105
    111 130 132 137 149 155 159 188], cause : [Cause],
}
crate::__error_code_causes! {
    ErrorCode, 193, 216[21, 22, 24, 24, 82, 80, 69, 0, 1, 0, 0, 87, 74, 75, 43, 44, 79,
    81, 40, 0, 42, 72, 43, 0, 0, 67, 3, 0, 59, 0, 55, 54, 0, 45, 60, 71, 0, 0, 46, 0, 0,
    0, 70, 0, 77, 57, 57, 50, 49, 38, 38, 38, 38, 51, 72, 38, 38, 38, 46, 43, 73, 58, 68,
    47, 41, 41, 59, 63, 78, 72, 89, 52, 76, 88, 53, 46, 82, 48, 83, 39, 0, 0, 0, 43, 84,
    86, 85, 84, 84, 0, 86, 0, 0, 26, 5, 90, 91, 106, 108, 107, 114, 117, 118, 115, 98,
    113, 6, 7, 8, 97, 98, 103, 104, 105, 99, 110, 123, 121, 98, 111, 109, 9, 93, 95, 94,
    92, 116, 4, 122, 98, 112, 112, 6, 100, 119, 120, 114, 113, 130, 10, 129, 12, 12, 127,
    12, 12, 11, 124, 12, 133, 12, 126, 12, 13, 125, 12, 12, 132, 128, 131, 10, 11, 135,
    14, 134, 135, 136, 137, 15, 138, 16, 16, 149, 17, 145, 144, 143, 140, 147, 142, 139,
    141, 146, 148, 28, 29, 31, 32, 34, 34, 35, 18, 150, 151, 150, 150, 150, 150, 150,
    150, 150, 153, 153, 153, 153, 153, 152, 150, 150, 150, 150, 37, 36, 154, 19, 154,]
    bounds : (u8 194[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
    19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
    40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61,
    62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 79, 80, 81, 82, 83,
    84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 98, 100, 101, 102, 103, 104, 105, 106,
    107, 108, 114, 116, 117, 118, 119, 120, 121, 127, 128, 129, 130, 131, 133, 134, 135,
    136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 148, 149, 150, 151, 152, 153,
    154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 168, 169, 170, 171, 172, 173, 174,
    175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191,
    192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208,
    209, 210, 211, 212, 213, 214, 215, 216,])
}
crate::__messages! {
    ErrorCode, 193, cause : [Cause], 66[10, 10, 18, 24, 37, 37, 37, 53, 53, 56, 62, 77,
    92, 92, 92, 92, 92, 92, 92, 92, 93, 93, 95, 97, 100, 101, 102, 102, 102, 102, 102,
    103, 103, 103, 108, 109, 109, 109, 109, 109, 109, 110, 114, 115, 121, 123, 124, 125,
    128, 128, 129, 134, 135, 136, 138, 139, 144, 144, 147, 150, 155, 159, 161, 162, 168,
    168,] texts : (u16 265
    "Invalid Access-Control-Request-MethodInsufficient information. Origin request header neededlocation constraint is incompatible for the region specific endpoint this request was sent torestoration days should be at leastobject lock is not enabled forThe object lock is disabled for the bucketThe retention period date must be later thanAction does not apply to any resource(s) in statementPolicy has invalid resourceThe XML you provided was not well-formed or did not validate against our published schemaRequest body is emptyThe provided 'x-amz-content-sha256' header does not match what was computed is not authorized to perform: AccessDenied. User:  policy allows the  with an explicit deny in OBS authentication requires a valid Date or x-obs-date headerAWS authentication requires a valid Date or x-amz-date headerThe object you specified is immutableNo privilege to this kms operationCORS is not enabled for this bucketThis CORS request is not allowedAll access to this object has been disabledThis userid belongs to an OBS deregistered userIn arrear or insufficient balanceBucket storage space is not enoughThe security token is invalidAccess Key Id you provided does not existThe user holding this access key has been disabledThis user only supports console accessthe access key  is inactive.The operation is not valid for the object's storage classOperation is not valid for the source object's storage classRestore is not allowed, as object's storage class is not The bucket is a requester pay bucketRequest is not yet validRequest is no longer validRequest has expiredSigning key is no longer validHttp Request signed date is too skewedThe difference between the request time and the current time is too largeThe request signature we calculated does not match the signature you providedThis operation is forbidden for restricted usersVirtual host domain is requiredThe specified bucket does not existThe bucket policy does not existThe CORS Configuration does not existThe specified custom domain does not configuredThe resource you requested does not existThe specified key does not existThe lifecycle configuration does not existThe specified upload does not existThe specified version does not existThe specified bucket does not have a website configurationAttribute not found.Attribute not found.The symlink target object does not existSpecified method is not supportedThe specified method is not allowed against this resourceThe requested bucket name is not availableThe bucket you tried to delete is not emptyyou cannot shorten the restoration period ofObject restore is already in progressYou must provide the Content-Length HTTP headerAt least one of the pre-conditions you specified did not holdWe encountered an internal errorInternal ErrorInternal Error"[0,
    0, 37, 37, 37, 37, 91, 91, 91, 91, 91, 184, 184, 184, 219, 219, 219, 219, 219, 249,
    249, 249, 291, 291, 291, 291, 335, 335, 335, 335, 388, 388, 388, 388, 415, 415, 415,
    415, 504, 504, 504, 504, 525, 525, 525, 525, 600, 600, 600, 600, 600, 631, 631, 631,
    651, 651, 651, 651, 651, 670, 670, 670, 670, 696, 696, 696, 757, 757, 757, 757, 818,
    818, 818, 818, 855, 855, 855, 855, 889, 889, 889, 889, 889, 924, 924, 924, 924, 956,
    956, 956, 999, 999, 999, 999, 1046, 1046, 1046, 1046, 1079, 1079, 1079, 1079, 1113,
    1113, 1113, 1113, 1142, 1142, 1142, 1142, 1142, 1183, 1183, 1183, 1233, 1233, 1233,
    1233, 1271, 1271, 1271, 1271, 1286, 1286, 1299, 1299, 1356, 1356, 1356, 1356, 1416,
    1416, 1416, 1416, 1473, 1473, 1473, 1473, 1509, 1509, 1509, 1509, 1533, 1533, 1533,
    1533, 1559, 1559, 1559, 1559, 1578, 1578, 1578, 1578, 1608, 1608, 1608, 1608, 1646,
    1646, 1646, 1646, 1719, 1719, 1719, 1719, 1796, 1796, 1796, 1796, 1844, 1844, 1844,
    1844, 1875, 1875, 1875, 1875, 1910, 1910, 1910, 1910, 1942, 1942, 1942, 1942, 1979,
    1979, 1979, 1979, 2026, 2026, 2026, 2026, 2067, 2067, 2067, 2067, 2099, 2099, 2099,
    2099, 2141, 2141, 2141, 2141, 2176, 2176, 2176, 2176, 2212, 2212, 2212, 2212, 2270,
    2270, 2270, 2270, 2290, 2290, 2310, 2310, 2350, 2350, 2350, 2350, 2383, 2383, 2383,
    2383, 2440, 2440, 2440, 2440, 2482, 2482, 2482, 2482, 2525, 2525, 2525, 2525, 2525,
    2569, 2569, 2569, 2606, 2606, 2606, 2606, 2653, 2653, 2653, 2653, 2714, 2714, 2714,
    2714, 2746, 2746, 2746, 2746, 2760, 2760, 2774,]) causes : 75[62, 62, 40, 0, 64, 64,
    65, 51, 51, 38, 47, 39, 5, 5, 5, 5, 101, 101, 102, 96, 107, 108, 117, 115, 6, 7, 98,
    8, 97, 104, 105, 103, 99, 99, 110, 109, 95, 93, 94, 92, 116, 116, 9, 93, 95, 4, 112,
    6, 100, 10, 12, 12, 127, 11, 11, 124, 12, 13, 125, 12, 132, 128, 14, 14, 134, 135,
    136, 16, 17, 147, 146, 28, 29, 18, 18,] bounds : (u8 67[0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 29, 30, 31,
    32, 33, 34, 35, 36, 37, 39, 40, 41, 42, 45, 46, 48, 49, 50, 51, 52, 53, 54, 56, 57,
    58, 59, 60, 61, 62, 63, 67, 68, 69, 70, 71, 72, 73, 74, 75,])
}
crate::__retry! {
    ErrorCode, 193, "this error code", [Never Backoff Slower AfterFix] [0, 0, 1, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 3, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3, 0, 0, 0, 3, 3, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 3, 0,
    0, 3, 3, 3, 3, 0, 0, 3, 3, 3, 3, 3, 3, 3, 0, 3, 3, 3, 0, 3, 3, 3, 3, 3, 3, 0, 3, 3,
    3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    1, 0, 0, 1, 3, 3, 0, 1, 3, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 1, 1, 3, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 2, 1, 2,]
}
crate::__docs! {
    ErrorCode, 193, (u16 27
    "https://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0003.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0004.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0005.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0006.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0007.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0008.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0009.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0010.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0011.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0016.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0012.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0013.htmlhttps://support.huaweicloud.com/api-obs/obs_errorcode_0015.htmlhttps://support.huaweicloud.com/api-obs/obs_errorcode_0017.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0014.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0020.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0021.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0022.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0023.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0024.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0025.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0019.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0026.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0027.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0028.htmlhttps://support.huaweicloud.com/intl/en-us/api-obs/obs_errorcode_0029.html"[0,
    74, 148, 222, 296, 370, 444, 518, 592, 666, 740, 814, 888, 951, 1014, 1088, 1162,
    1236, 1310, 1384, 1458, 1532, 1606, 1680, 1754, 1828, 1902,]) sparse : (u8 193[0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1, 2, 0, 3, 0, 4, 0, 0, 5, 6, 7, 8, 0, 0, 0, 9, 10, 11, 12, 0, 0,
    13, 14, 15, 0, 0, 0, 0, 0, 16, 17, 18, 19, 20, 0, 0, 21, 22, 0, 0, 0, 0, 23, 24, 25,
    0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,])
}
crate::__source! {
    ErrorCode, 193, 2[("HTTP Status Codes" updated "2022-09-07")
    ("OBS API Reference, error codes" updated "2026" docs
    "https://support.huaweicloud.com/intl/en-us/api-obs/obs_04_0115.html")] sparse : (all
    2)
}
crate::__deprecated! {
    ErrorCode, 193,
}
crate::__entry! {
    ErrorCode, 193, as_str
}
crate::__debug! {
    ErrorCode, 193, as_str(u16 56
    "AzRedundancyTypeNotSupportedInvalidUriKmsDisabledExceptionKmsNotFoundExceptionMalformedAclErrorMalformedPostRequestMalformedXmlMalformedXmlErrorXAmzContentSha256MismatchSys0006Sys0007Sys0010Sys0012Sys0023Sys0027Sys0028Sys0029Sys0030Sys0036Sys0037Sys0038Sys0041Sys0004SystemCapacityNotEnoughSys0005Sys0013Sys0021Sys0022NoSuchCorsConfigurationOef0006Sys0003Sys0014Sys0015RequestUriTooLargeSys0011Sys0009Sys0001Sys0008Sys0016Sys0018Sys0019Sys0020Sys0024Sys0025Sys0026Sys0031Sys0032Sys0033Sys0034Sys0035Sys0039Sys0040Sys0042Sys0043Sys0044"[0,
    28, 38, 58, 78, 95, 115, 127, 144, 169, 176, 183, 190, 197, 204, 211, 218, 225, 232,
    239, 246, 253, 260, 267, 290, 297, 304, 311, 318, 341, 348, 355, 362, 369, 387, 394,
    401, 408, 415, 422, 429, 436, 443, 450, 457, 464, 471, 478, 485, 492, 499, 506, 513,
    520, 527, 534,]) sparse : (u8 193[0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0,
    0, 0, 3, 4, 5, 0, 0, 0, 0, 6, 0, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 25, 26, 27, 28, 0, 0, 0, 0,
    29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 0, 31, 32, 33, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 35, 36, 0, 37, 38, 39, 40, 41, 42, 43,
    44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 0, 0, 0, 0, 0,])
}
crate::__display! {
    ErrorCode, 193, as_str
}
crate::__from_str! {
    ErrorCode, 193, UnknownErrorCode
}
crate::__serialize! {
    ErrorCode, 193, serialize_str as_str
}
crate::__deserialize! {
    ErrorCode, 193, read_text __find UnknownErrorCode
}
