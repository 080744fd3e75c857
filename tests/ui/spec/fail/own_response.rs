// An item of the same name takes precedence, as it does over the generated one.
mod own_response {
    obs_codes::obs_codes!("no-such-folder/own_response.yaml");

    pub struct ErrorResponse;
}

// Skipped items are the user's, wherever they come from.
mod skipped_response {
    pub use crate::own_response::*;

    obs_codes::obs_codes! { inline = "statuses: [", skip(ErrorResponse) }
}

fn main() {
    let _ = (own_response::ErrorResponse, skipped_response::ErrorResponse);
}
