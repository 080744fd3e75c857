use obs_codes::ObsErrorCodes;
use obs_codes_tests::catalogues::gateway;

#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = gateway)]
struct Teapot;

#[derive(Debug, ObsErrorCodes)]
#[obs(transparent)]
struct Wrapped(Teapot);

fn main() {}
