use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
enum StoreError {
    #[obs(cause = BucketNotFound)]
    NoBucket,
    NotFound,
    Transport(std::io::Error),
    Timeout { seconds: u64 },
}

#[derive(Debug, ObsErrorCodes)]
enum StatusesAlone {
    NotFound,
    Transport,
}

#[derive(Debug, ObsErrorCodes)]
struct Unreachable;

#[derive(Debug, ObsErrorCodes)]
#[obs(try_from)]
enum Back {
    NotFound,
    Unreachable,
}

mod gateway {
    obs_codes::obs_codes! { inline = "statuses: [{ code: 418, reason: Teapot, description: It is a teapot. }]" }
}

#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = gateway)]
enum Generic<'a, T> {
    Teapot(&'a T),
    NotFound(T),
}

fn main() {}
