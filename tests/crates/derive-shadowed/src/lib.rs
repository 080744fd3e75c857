//! Modules with the same names as crates that generated code refers to.

pub mod core {}
pub mod std {}
pub mod alloc {}
pub mod obs_codes {}


/// A module in which these names are in scope.
pub mod inner {
    pub mod core {}
    pub mod std {}
    pub mod obs_codes {}

    /// With every implementation.
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
