use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
#[obs(try_from = true, skip, catalogue = 3, crate)]
enum StoreError {
    #[obs(status = "403")]
    Text,
    #[obs(status = StatusCode::Forbidden)]
    Path,
    #[obs(status)]
    Nothing,
    #[obs(cause =)]
    Empty,
    #[obs(error_code = "NoSuchKey")]
    Wire,
    #[obs(cause(BucketNotFound))]
    Parentheses,
    #[obs(status = 404 cause = BucketNotFound)]
    Comma,
    #[obs(404)]
    Bare,
    #[obs]
    NoList,
    #[obs = 404]
    Assigned,
    #[obs(transparent = true)]
    Flag(String),
    #[obs(status = -1)]
    Negative,
}

macro_rules! with_status {
    ($status:literal) => {
        #[derive(Debug, ObsErrorCodes)]
        #[obs(status = $status)]
        struct FromMacro;
    };
}

with_status!(true);

fn main() {}

#[derive(Debug, ObsErrorCodes)]
#[obs(skip[Display], status = Forbidden::<u8>, cause = self, crate = "not a path")]
struct Odd;

#[derive(Debug, ObsErrorCodes)]
#[obs(skip(Display Error), catalogue = , status = 403.0,, transparent(Display))]
struct Odder;
