/// A spec that cannot be read, with all types in use: only the mistake is reported.
mod gateway {
    obs_codes::obs_codes! { inline = r#"
        statuses:
          - code: 404
            reason: Not Found
            description: There is no such route.
            causes:
              - id: no-such-route
                description: The route does not exist.
              id: route-disabled
                description: The route is disabled.
        error_codes:
          - code: NO_SUCH_ROUTE
            status: 404
            description: There is no such route.
    "# }
}

use gateway::{Cause, ErrorCode, ErrorResponse, StatusCode};

#[derive(Debug, obs_codes::ObsErrorCodes)]
#[obs(catalogue = gateway)]
enum RouteError {
    #[obs(error_code = NoSuchRoute)]
    Unknown,
    #[obs(cause = RouteDisabled)]
    Disabled,
}

impl From<ErrorResponse> for RouteError {
    fn from(response: ErrorResponse) -> Self {
        match response.error_code() {
            Some(ErrorCode::NoSuchRoute) => Self::Unknown,
            _ => Self::Disabled,
        }
    }
}

fn status(status: StatusCode) -> http::StatusCode {
    status.into()
}

fn main() {
    let answer = ErrorResponse::new(ErrorCode::NoSuchRoute).with_resource("/teapot");
    println!("{} {answer}", status(answer.status_code()));
    for cause in gateway::ErrorResponse::from_parts(404, [], "").causes() {
        println!("{}", *cause == Cause::RouteDisabled);
    }
    println!("{}", serde_json::to_string(&StatusCode::NotFound).unwrap());
}
