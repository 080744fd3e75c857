use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
enum StoreError<T: std::fmt::Debug> {
    #[obs(status = 403, cause = BucketNotFound)]
    Number(T),
    #[obs(cause = BucketNotFound, status = Forbidden)]
    Name,
    #[obs(status = 403, error_code = NoSuchKey)]
    Code,
    #[obs(cause = ClockSkew, error_code = NoSuchKey)]
    CauseAndCode,
    #[obs(status = 403, cause = BucketNotFound, error_code = AccessDenied)]
    AllThree,
}

fn main() {}
