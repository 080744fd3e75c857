use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
#[obs(status = 500)]
struct Inner;

#[derive(Debug, ObsErrorCodes)]
#[obs(try_from)]
enum StoreError {
    NotFound { key: String },
    #[obs(status = 403)]
    Denied(String),
    #[obs(transparent)]
    Inner(Inner),
    Conflict,
}

fn main() {}
