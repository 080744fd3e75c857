use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
#[obs(skip(Display), skip(Error))]
enum StoreError {
    #[obs(status = 403, status = Forbidden)]
    Denied,
    #[obs(cause = BucketNotFound)]
    #[obs(cause = ObjectNotFound)]
    Missing,
}

fn main() {}
