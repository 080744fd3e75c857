use obs_codes::ObsErrorCodes;

#[derive(ObsErrorCodes)]
enum StoreError {
    NotFound,
}

fn main() {}
