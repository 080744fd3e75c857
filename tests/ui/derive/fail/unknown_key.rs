use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
#[obs(tryfrom, flavour = sweet, skip(Dispaly))]
enum StoreError {
    #[obs(stauts = 403)]
    Denied,
    #[obs(http = 404, code = NoSuchKey)]
    NotFound,
}

#[derive(Debug, ObsErrorCodes)]
#[obs(catalog = codes)]
struct NotFound;

fn main() {}
