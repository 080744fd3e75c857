//! Mistakes in the oldest edition; `derive_crates.rs` checks the messages.

#[derive(Debug, obs_codes::ObsErrorCodes)]
pub enum Keys {
    #[obs(stauts = 404)]
    NotFound,
}

#[derive(Debug, obs_codes::ObsErrorCodes)]
pub enum Codes {
    #[obs(status = 419)]
    Number,
    #[obs(status = 403, cause = BucketNotFound)]
    Contradiction,
    #[obs(cause = BucketNotFund)]
    Cause,
    Transport,
}

pub mod gateway {
    obs_codes::obs_codes! { inline = "statuses: [{ code: 404, reson: Not Found, description: Nothing. }]" }
}

pub use gateway::StatusCode;
