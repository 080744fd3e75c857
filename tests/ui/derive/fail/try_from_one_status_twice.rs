use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
#[obs(try_from)]
enum StoreError {
    NotFound,
    #[obs(cause = BucketNotFound)]
    NoBucket,
    Forbidden,
    #[obs(status = 404)]
    Gone,
}

fn main() {}
