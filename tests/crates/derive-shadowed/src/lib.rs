//! Modules named like the crates that the generated code names.

pub mod core {}
pub mod std {}
pub mod alloc {}
pub mod obs_codes {}


/// Where the names are in scope for sure.
pub mod inner {
    pub mod core {}
    pub mod std {}
    pub mod obs_codes {}

    /// With all impls that there are.
    #[derive(Debug, ::obs_codes::ObsErrorCodes)]
    #[obs(try_from)]
    pub enum Plain {
        /// By number.
        #[obs(status = 403)]
        Number,
        /// By a cause.
        #[obs(cause = BucketNotFound)]
        Cause,
    }
}
