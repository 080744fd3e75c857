use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
enum StoreError {
    #[obs(no_response, status = 503)]
    Status,
    #[obs(cause = BucketNotFound, no_response)]
    Cause,
    #[obs(no_response, error_code = NoSuchKey)]
    ErrorCode,
    #[obs(no_response, transparent)]
    Transparent(std::io::Error),
    #[obs(no_response = true)]
    Value,
    #[obs(no_respones)]
    Misspelt,
}

#[derive(Debug, ObsErrorCodes)]
#[obs(try_from)]
enum Back {
    NotFound,
    #[obs(no_response)]
    Transport,
}

#[derive(Debug, ObsErrorCodes)]
#[obs(no_response)]
enum Misplaced {
    NotFound,
}

fn main() {}
