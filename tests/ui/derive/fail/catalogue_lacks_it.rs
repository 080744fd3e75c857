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

#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = std::io)]
enum NoCatalogue {
    #[obs(status = 404)]
    Missing,
    Teapot,
}

#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = "gateway::StatusCode", status = 418)]
struct TypeOfOne;

fn main() {}
