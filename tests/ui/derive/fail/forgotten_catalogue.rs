use obs_codes::ObsErrorCodes;

// One error for each of these items.

#[derive(Debug, ObsErrorCodes)]
#[obs(try_from)]
enum GatewayError {
    #[obs(status = 418)]
    Teapot,
    NotFound,
    Brewing,
    #[obs(cause = RouteUnknown)]
    NoRoute,
    #[obs(error_code = RouteDisabled)]
    Disabled,
    #[obs(status = 404, cause = r#RouteUnknown, error_code = RouteDisabled)]
    Both,
}

#[derive(Debug, ObsErrorCodes)]
#[obs(error_code = RouteDisabled)]
struct Disabled;

// The built-in catalogue seems to be meant: the compiler reports each name.

#[derive(Debug, ObsErrorCodes)]
enum OneIsKnown {
    #[obs(cause = RouteUnknown)]
    NoRoute,
    #[obs(cause = BucketNotFound)]
    NoBucket,
    #[obs(error_code = RouteDisabled)]
    Disabled,
}

#[derive(Debug, ObsErrorCodes)]
#[obs(cause = NoSuchBucket)]
struct OtherKind;

#[derive(Debug, ObsErrorCodes)]
#[obs(error_code = NoSuchBuket)]
struct Misspelt;

fn main() {}
