use obs_codes::ObsErrorCodes;
use obs_codes_tests::catalogues::gateway;

#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = gateway)]
enum GatewayError {
    #[obs(cause = BucketNotFound)]
    NoBucket,
    #[obs(status = 404)]
    Missing,
    Teapott,
}

#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = gatway)]
enum Misspelt {
    Teapot,
}

fn main() {}
