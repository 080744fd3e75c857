use obs_codes::ObsErrorCodes;

#[derive(Debug, thiserror::Error, ObsErrorCodes)]
enum StoreError {
    #[error("no bucket {0}")]
    #[obs(cause = BucketNotFound)]
    NoBucket(String),
    #[error("denied")]
    #[obs(status = 403)]
    Denied,
}

#[derive(Debug, thiserror::Error, ObsErrorCodes)]
#[error("not found")]
#[obs(skip(Display))]
struct NotFound;

/// A single mistake gives a single error.
#[derive(Debug, thiserror::Error, ObsErrorCodes)]
#[error("forbidden")]
#[obs(skip(Dispaly, Error))]
struct Forbidden;

fn main() {}
