//! A crate whose users do not depend on `obs-codes`.

#[doc(hidden)]
pub mod private {
    pub use obs_codes;
}

pub use obs_codes::{ObsErrorCodes, StatusCode};

/// A macro of the facade that derives in the crate of its user.
#[macro_export]
macro_rules! not_found {
    ($name:ident) => {
        #[derive(Debug, $crate::ObsErrorCodes)]
        #[obs(crate = $crate::private::obs_codes, status = 404)]
        pub struct $name;
    };
}
