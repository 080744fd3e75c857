//! Codes and statuses compared with the table of `s3s`.

use s3_errors::ErrorCode;
use s3s::S3ErrorCode;

/// Codes for which `s3s` has another status, and why.
const DIFFERENCES: [(&str, u16, &str); 3] = [
    (
        "ServerSideEncryptionConfigurationNotFoundError",
        400,
        "so does the table of AWS, but 404 is what is sent",
    ),
    (
        "RequestIsNotMultiPartContent",
        400,
        "the newest table of AWS has 412",
    ),
    (
        "InvalidRegion",
        403,
        "that is AWS; the entry here is of MinIO",
    ),
];

#[test]
fn statuses_match_s3s_with_exceptions() {
    let mut both = 0;
    let mut differences = Vec::new();
    for code in ErrorCode::ALL {
        let theirs = S3ErrorCode::from_bytes(code.as_str().as_bytes());
        let Some(theirs) = theirs.and_then(|code| code.status_code()) else {
            continue;
        };
        both += 1;
        if theirs != code.status_code().as_u16() {
            differences.push((code.as_str(), theirs.as_u16()));
        }
    }
    assert!(both > 110, "only {both} codes are in both tables");
    let explained = DIFFERENCES.map(|(code, status, _)| (code, status));
    assert_eq!(differences, explained);
}
