use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
#[obs(status = 500)]
struct Inner;

#[derive(Debug, ObsErrorCodes)]
enum Outer {
    #[obs(transparent, status = 403)]
    Inner(Inner),
    #[obs(cause = BucketNotFound, transparent)]
    Other(Inner),
}

fn main() {}
