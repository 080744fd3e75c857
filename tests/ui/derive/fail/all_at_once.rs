//! Mistakes that the macro finds, and mistakes that the compiler finds, are in one build.

use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
struct NotFound;

#[derive(Debug, ObsErrorCodes)]
enum StoreError {
    #[obs(noresponse)]
    Offline,
    #[obs(transparent)]
    Two(NotFound, NotFound),
    Transport(std::io::Error),
    #[obs(status = 419)]
    Expired,
    #[obs(status = Forbiden)]
    Denied,
    #[obs(cause = BucketNotFond)]
    NoBucket { bucket: String },
    #[obs(error_code = NoSuchKye, retry = Backoff)]
    NoObject { key: String },
}

// Which catalogue is meant is not known: there is nothing to check.
#[derive(Debug, ObsErrorCodes)]
#[obs(catalog = gateway)]
enum Elsewhere {
    #[obs(status = 419)]
    PageExpired,
    NoSuchRoute,
}

fn main() {}
