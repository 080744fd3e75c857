use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
enum StoreError {
    #[obs(status = Forbiden)]
    Denied,
    #[obs(cause = BucketNotFund)]
    NoBucket,
    #[obs(error_code = NoSuchKeys)]
    NoObject,
    NotFond,
    #[obs(status = Forbiden, cause = BucketNotFund, error_code = NoSuchKeys)]
    All,
}

#[derive(Debug, ObsErrorCodes)]
#[obs(try_from)]
enum Plain {
    #[obs(status = Forbiden)]
    Denied,
    Confict,
}

#[derive(Debug, ObsErrorCodes)]
struct Denied;

fn main() {}
