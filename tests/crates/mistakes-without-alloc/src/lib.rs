//! A mistake that a feature would fix; `derive_crates.rs` checks the message.

/// An error.
#[derive(Debug, obs_codes::ObsErrorCodes)]
pub struct NotFound;

/// The same in a box.
#[derive(Debug, obs_codes::ObsErrorCodes)]
#[obs(transparent)]
pub struct Boxed(Box<NotFound>);
