use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
#[obs(status = 403)]
enum StoreError {
    #[obs(try_from)]
    NotFound,
    #[obs(status = 500)]
    Other(#[obs(transparent)] String),
}

#[derive(Debug, ObsErrorCodes)]
#[obs(try_from)]
struct NotFound {
    #[obs(cause = BucketNotFound)]
    bucket: String,
}

fn main() {}
