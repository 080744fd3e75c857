use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
enum StoreError {
    #[obs(cause = bucket-not-found)]
    Cause,
    #[obs(status = not-found, retry = after-fix)]
    TwoKeys,
    #[obs(error_code = no-such-key)]
    ErrorCode,
    #[obs(cause = in-2-regions retry = Never)]
    KeywordAndDigit,
    #[obs(cause = bucket-)]
    Unfinished,
    #[obs(cause = bucket -> found)]
    Arrow,
}

fn main() {}
