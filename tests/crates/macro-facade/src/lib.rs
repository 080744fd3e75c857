//! A crate whose users do not depend on `obs-codes`.

#[doc(hidden)]
pub mod private {
    pub use obs_codes;
}

/// A macro of the facade that generates a catalogue in the crate of its user.
#[macro_export]
macro_rules! catalogue {
    ($spec:literal) => {
        $crate::private::obs_codes::obs_codes! { path = $spec, crate = $crate::private::obs_codes }
    };
}
